#include "html/blocks.h"

#include <algorithm>
#include <array>

#include "base/overloaded.h"

namespace metodoc::html {
namespace {

constexpr auto heading_names =
    std::to_array<std::string_view>({"h1", "h2", "h3", "h4", "h5", "h6"});

// Authors begin their texts with # or with ##: both are the first level below the heading above.
std::string_view heading_name(int level, int above) {
    const int deeper = std::max(level - 1, 1);
    return heading_names[static_cast<std::size_t>(std::clamp(above + deeper, 2, 6) - 1)];
}

void write(Writer& out, const view::Inlines& inlines, const Surroundings& around);
void write(Writer& out, const view::Blocks& blocks, const Surroundings& around);
void write_tight(Writer& out, const view::Blocks& blocks, const Surroundings& around);

void write(Writer& out, const view::Link& link, const Surroundings& around) {
    const std::string href = around.links.to(link.address);
    if (href.empty()) return write(out, link.children, around);
    // A definition is shown by site.js, on hover and on focus: `title` is for the mouse alone
    // (WCAG 1.4.13). Without JavaScript the link leads to the glossary.
    const bool is_outside = !link.address.url.empty();
    const auto a = out.open("a", {{"class", link.is_term ? "term" : ""},
                                  {"href", href},
                                  {"rel", is_outside ? "external" : ""},
                                  {"title", is_outside ? link.title : ""},
                                  {"data-definition", is_outside ? "" : link.title}});
    write(out, link.children, around);
}

void write(Writer& out, const view::Image& image, const Surroundings& around) {
    out.empty("img", {{"src", around.links.to(image.path)},
                      {"alt", image.alternative},
                      {"width", std::to_string(image.width)},
                      {"height", std::to_string(image.height)},
                      {"loading", "lazy"},
                      {"title", image.title}});
}

// Where notes are collected, the sign leads to the note behind the text and back; elsewhere (a
// title, a cell) the note stands in brackets.
void write(Writer& out, const view::Footnote& note, const Surroundings& around) {
    if (around.notes == nullptr) {
        out.text(" (");
        for (const view::Block& block : note.blocks) {
            const auto* paragraph = std::get_if<view::Paragraph>(&block.kind);
            if (paragraph != nullptr) write(out, paragraph->children, around);
        }
        return out.text(")");
    }
    const bool is_first = std::ranges::find(*around.notes, note.anchor, &view::Footnote::anchor) ==
                          around.notes->end();
    const auto sup = out.open("sup");
    const auto a = out.open("a", {{"class", "note-sign"},
                                  {"id", is_first ? note.anchor + "-sign" : ""},
                                  {"href", "#" + note.anchor}});
    out.text(std::to_string(note.number));
    if (is_first) around.notes->push_back(note);
}

void write_notes(Writer& out, const std::vector<view::Footnote>& notes,
                 const Surroundings& around) {
    if (notes.empty()) return;
    const std::string start = notes.front().number == 1 ? "" : std::to_string(notes.front().number);
    const auto list = out.line("ol", {{"class", "notes"}, {"start", start}});
    Surroundings inside = around;
    inside.notes = nullptr;
    for (const view::Footnote& note : notes) {
        const auto li = out.line("li", {{"id", note.anchor}});
        write_tight(out, note.blocks, inside);
        out.text(" ");
        const auto back = out.open("a", {{"class", "note-back"},
                                         {"href", "#" + note.anchor + "-sign"},
                                         {"aria-label", around.back_name}});
        out.text("↑");
    }
}

void write(Writer& out, const view::Inline& node, const Surroundings& around) {
    const auto wrapped = [&](std::string_view name, const view::Inlines& children) {
        const auto element = out.open(name);
        write(out, children, around);
    };
    std::visit(overloaded{
                   [&](const view::Text& text) { out.text(text.text); },
                   [&](const view::Code& code) {
                       const auto element = out.open("code");
                       out.text(code.text);
                   },
                   [&](const view::LineBreak&) { out.empty("br"); },
                   [&](const view::Emphasis& emphasis) { wrapped("em", emphasis.children); },
                   [&](const view::Strong& strong) { wrapped("strong", strong.children); },
                   [&](const view::Strikethrough& struck) { wrapped("s", struck.children); },
                   [&](const view::Link& link) { write(out, link, around); },
                   [&](const view::Footnote& note) { write(out, note, around); },
                   [&](const view::Image& image) { write(out, image, around); },
               },
               node.kind);
}

void write(Writer& out, const view::Inlines& inlines, const Surroundings& around) {
    for (const view::Inline& node : inlines) write(out, node, around);
}

bool is_paragraph(const view::Block& block) {
    return std::holds_alternative<view::Paragraph>(block.kind);
}

void write_tight(Writer& out, const view::Blocks& blocks, const Surroundings& around) {
    if (std::ranges::count_if(blocks, is_paragraph) > 1) return write(out, blocks, around);
    for (const view::Block& block : blocks) {
        const auto* paragraph = std::get_if<view::Paragraph>(&block.kind);
        if (paragraph != nullptr) {
            write(out, paragraph->children, around);
        } else {
            write(out, view::Blocks{block}, around);
        }
    }
}

std::string_view task_class(view::Task task) {
    switch (task) {
        case view::Task::open:
        case view::Task::done:
            return "task";
        case view::Task::none:
            break;
    }
    return "";
}

void write(Writer& out, const view::List& list, const Surroundings& around) {
    const std::string start = list.ordered && list.start != 1 ? std::to_string(list.start) : "";
    const auto element = out.line(list.ordered ? "ol" : "ul", {{"start", start}});
    for (const view::ListItem& item : list.items) {
        const auto li = out.line("li", {{"id", item.anchor}, {"class", task_class(item.task)}});
        if (item.task != view::Task::none) {
            out.text(item.task == view::Task::done ? "☒\u00A0" : "☐\u00A0");
        }
        write_tight(out, item.blocks, around);
    }
}

void write(Writer& out, const view::Block& block, const Surroundings& around) {
    std::visit(overloaded{
                   [&](const view::Paragraph& paragraph) {
                       const auto p = out.line("p");
                       write(out, paragraph.children, around);
                   },
                   [&](const view::Heading& heading) {
                       const auto h = out.line(heading_name(heading.level, around.heading),
                                               {{"id", heading.anchor}});
                       write(out, heading.children, around);
                   },
                   [&](const view::List& list) { write(out, list, around); },
                   [&](const view::Quote& quote) {
                       const auto element = out.line("blockquote");
                       write(out, quote.blocks, around);
                   },
                   [&](const view::CodeBlock& code) {
                       const auto pre = out.line("pre", {{"tabindex", "0"}});
                       const auto element = out.open("code");
                       out.text(code.text);
                   },
                   [&](const view::Rule&) {
                       out.empty("hr");
                       out.line_break();
                   },
                   [&](const view::Table& table) { out.markup(to_markup(table, around)); },
               },
               block.kind);
}

void write(Writer& out, const view::Blocks& blocks, const Surroundings& around) {
    for (const view::Block& block : blocks) write(out, block, around);
}

}  // namespace

Markup to_markup(const view::Inlines& inlines, const Surroundings& around) {
    Writer out;
    write(out, inlines, around);
    return std::move(out).finish();
}

Markup to_markup(const view::Blocks& blocks, const Surroundings& around) {
    Writer out;
    std::vector<view::Footnote> notes;
    Surroundings inside = around;
    if (around.notes == nullptr) inside.notes = &notes;
    write(out, blocks, inside);
    write_notes(out, notes, around);
    return std::move(out).finish();
}

Markup notes_markup(const std::vector<view::Footnote>& notes, const Surroundings& around) {
    Writer out;
    write_notes(out, notes, around);
    return std::move(out).finish();
}

Markup to_tight_markup(const view::Blocks& blocks, const Surroundings& around) {
    Writer out;
    write_tight(out, blocks, around);
    return std::move(out).finish();
}

Markup to_markup(const view::List& list, const Surroundings& around) {
    Writer out;
    write(out, list, around);
    return std::move(out).finish();
}

}  // namespace metodoc::html
