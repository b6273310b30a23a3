#include "html/blocks.h"

namespace metodoc::html {
namespace {

// «3.2.1.» → «3.2.1»: how a clause is named in a sentence.
std::string_view bare(std::string_view number) {
    return number.ends_with('.') ? number.substr(0, number.size() - 1) : number;
}

// The number is a link to its own place: what a reader copies to point at the clause.
void write_number(Writer& out, std::string_view number, const std::string& anchor,
                  std::string_view title) {
    if (number.empty()) return;
    if (anchor.empty()) {
        const auto span = out.open("span", {{"class", "number"}});
        out.text(number);
    } else {
        std::string whole_title(title);
        if (!title.empty()) whole_title.append(" ").append(bare(number));
        const auto a = out.open(
            "a",
            {{"class", "number"}, {"href", "#" + percent_encoded(anchor)}, {"title", whole_title}});
        out.text(number);
    }
    out.text(" ");
}

// «Где используется»: closed until a reader asks.
void write_uses(Writer& out, const view::NumberedClause& clause, const Surroundings& around) {
    if (clause.used_in.empty()) return;
    const auto details = out.line("details", {{"class", "uses"}});
    {
        const auto summary = out.open("summary");
        std::string text(around.uses_name);
        if (!clause.number.empty()) text.append(" ").append(bare(clause.number));
        out.text(text);
    }
    const auto list = out.line("ul");
    for (const view::NamedLink& link : clause.used_in) {
        const auto li = out.line("li");
        {
            const auto a = out.open("a", {{"href", around.links.to(link.address)}});
            out.text(link.name);
        }
        if (!link.note.empty()) out.text(" (" + link.note + ")");
    }
}

void write(Writer& out, const view::NumberedClause& clause, const Surroundings& around) {
    const auto div = out.line("div", {{"class", "clause"}, {"id", clause.anchor}});
    std::vector<view::Footnote> notes;
    Surroundings inside = around;
    inside.notes = &notes;
    if (!clause.number.empty() || !clause.lead.empty()) {
        const auto p = out.line("p");
        write_number(out, clause.number, clause.anchor, around.clause_title);
        out.markup(to_markup(clause.lead, inside));
    }
    out.markup(to_markup(clause.blocks, inside));
    write_uses(out, clause, around);
    for (const view::NumberedClause& inner : clause.clauses) write(out, inner, around);
    out.markup(to_markup(clause.after, inside));
    out.markup(notes_markup(notes, around));
}

void write(Writer& out, const view::BodySection& section, const Surroundings& around) {
    const auto element = out.line("section", {{"class", "chapter"}});
    if (!section.title.empty()) {
        const auto h2 = out.line("h2", {{"id", section.anchor}});
        write_number(out, section.number, section.anchor, around.section_title);
        out.markup(to_markup(section.title, around));
    }
    Surroundings below = around;
    below.heading = 2;
    for (const view::NumberedClause& clause : section.clauses) write(out, clause, below);
}

}  // namespace

Markup to_markup(const view::Body& body, const Surroundings& around) {
    Writer out;
    for (const view::BodySection& section : body.sections) write(out, section, around);
    return std::move(out).finish();
}

Markup to_markup(const std::vector<view::NumberedClause>& clauses, const Surroundings& around) {
    Writer out;
    for (const view::NumberedClause& clause : clauses) write(out, clause, around);
    return std::move(out).finish();
}

}  // namespace metodoc::html
