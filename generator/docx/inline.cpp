#include "docx/inline.h"

#include <string>
#include <utility>

#include "base/overloaded.h"
#include "docx/block.h"
#include "docx/paragraph.h"
#include "docx/picture.h"

namespace metodoc::docx {
namespace {

// What surrounds a piece of text.
struct Format {
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    bool linked = false;   // to the web: looks like a link
    bool in_link = false;  // inside the document
};

// In the order of the schema (CT_RPr): style, bold, italic, struck.
void write_properties(Body& body, const Format& format) {
    if (!format.bold && !format.italic && !format.struck && !format.code && !format.linked) return;
    const auto properties = body.out.open("w:rPr");
    if (format.code) {
        body.out.empty("w:rStyle", {{"w:val", body.styles.id(Style::inline_code)}});
    } else if (format.linked) {
        body.out.empty("w:rStyle", {{"w:val", body.styles.id(Style::link)}});
    }
    if (format.bold) {
        body.out.empty("w:b");
        body.out.empty("w:bCs");
    }
    if (format.italic) {
        body.out.empty("w:i");
        body.out.empty("w:iCs");
    }
    if (format.struck) body.out.empty("w:strike");
}

constexpr std::string_view no_break_space = "\u00A0";

// Cyrillic letters, by the lead bytes of U+0400–U+04FF.
bool begins_with_letter(std::string_view text) {
    if (text.empty()) return false;
    const auto lead = static_cast<unsigned char>(text.front());
    return lead >= 0xD0 && lead <= 0xD3;
}

bool ends_with_letter(std::string_view text) {
    return text.size() >= 2 && begins_with_letter(text.substr(text.size() - 2));
}

// A preposition may be the last word of its piece, before a link.
bool goes_on_with_word(std::string_view rest) {
    return rest.empty() || begins_with_letter(rest);
}

// The length of what is printed as a plain space at `at`; 0: it is printed as it stands.
std::size_t space_at(std::string_view text, std::size_t at, bool in_running_text) {
    // A line break or a tab of the source is a space: breaks that are meant are LineBreak.
    if (text[at] == '\n' || text[at] == '\r' || text[at] == '\t') return 1;
    const bool stretches = in_running_text && text.substr(at).starts_with(no_break_space) &&
                           ends_with_letter(text.substr(0, at)) &&
                           goes_on_with_word(text.substr(at + no_break_space.size()));
    return stretches ? no_break_space.size() : 0;
}

void write_run(Body& body, std::string_view text, const Format& format) {
    if (text.empty()) return;
    const auto run = body.out.open("w:r");
    write_properties(body, format);
    const auto piece = body.out.open("w:t", {{"xml:space", "preserve"}});
    std::size_t written = 0;
    for (std::size_t at = text.find_first_of("\n\r\t\xC2"); at < text.size();
         at = text.find_first_of("\n\r\t\xC2", at + 1)) {
        const std::size_t length = space_at(text, at, body.in_running_text);
        if (length == 0) continue;
        body.out.text(text.substr(written, at - written));
        body.out.text(" ");
        written = at + length;
    }
    body.out.text(text.substr(written));
}

void write(Body& body, const view::Inlines& inlines, const Format& format);
void write_note(Body& body, const view::Footnote& note, const Format& format);

void write_field_sign(Body& body, std::string_view kind, const Format& format) {
    const auto run = body.out.open("w:r");
    write_properties(body, format);
    body.out.empty("w:fldChar", {{"w:fldCharType", kind}});
}

// Words that Word can work out anew, here as we know them.
void write_field(Body& body, std::string_view instruction, std::string_view result,
                 const Format& format) {
    write_field_sign(body, "begin", format);
    {
        const auto run = body.out.open("w:r");
        write_properties(body, format);
        body.out.element("w:instrText", " " + std::string(instruction) + " ",
                         {{"xml:space", "preserve"}});
    }
    write_field_sign(body, "separate", format);
    write_run(body, result, format);
    write_field_sign(body, "end", format);
}

// Where Word finds the number of a clause or an annex: it counts the one, the other is text.
std::string field_for_number(const Planned& target) {
    if (target.number) return "REF " + target.bookmark + " \\r \\h";
    if (!target.number_bookmark.empty()) return "REF " + target.number_bookmark + " \\h";
    return {};
}

// To a clause or an annex of this document. It looks like the text around it.
void write_own_reference(Body& body, const view::Link& link, const Planned& target,
                         const Format& format) {
    const view::Text* words =
        link.children.size() == 1 ? std::get_if<view::Text>(&link.children.front().kind) : nullptr;
    const std::string field = field_for_number(target);
    if (words != nullptr && !link.number.empty() && !field.empty()) {
        const std::size_t at = words->text.rfind(link.number);
        if (at != std::string::npos) {
            const std::string_view text = words->text;
            write_run(body, text.substr(0, at), format);
            write_field(body, field, link.number, format);
            return write_run(body, text.substr(at + link.number.size()), format);
        }
    }
    const auto hyperlink =
        body.out.open("w:hyperlink", {{"w:anchor", target.bookmark}, {"w:history", "1"}});
    Format inside = format;
    inside.in_link = true;
    write(body, link.children, inside);
}

void write_link(Body& body, const view::Link& link, const Format& format) {
    const bool is_inner = format.linked || format.in_link;
    const Planned* own = is_inner ? nullptr : body.plan.at(link.address);
    if (own != nullptr) return write_own_reference(body, link, *own, format);
    const std::string id = is_inner ? std::string() : body.links.add(link.address.url);
    if (id.empty()) return write(body, link.children, format);
    const auto hyperlink = body.out.open("w:hyperlink", {{"r:id", id}, {"w:history", "1"}});
    Format inside = format;
    inside.linked = true;
    write(body, link.children, inside);
}

void write(Body& body, const view::Inlines& inlines, const Format& format) {
    const auto nested = [&](const view::Inlines& children, bool Format::*mark) {
        Format inside = format;
        inside.*mark = true;
        write(body, children, inside);
    };
    for (const view::Inline& one : inlines) {
        std::visit(overloaded{
                       [&](const view::Text& text) { write_run(body, text.text, format); },
                       [&](const view::Code& code) {
                           Format inside = format;
                           inside.code = true;
                           write_run(body, code.text, inside);
                       },
                       [&](const view::LineBreak&) { write_break(body); },
                       [&](const view::Emphasis& e) { nested(e.children, &Format::italic); },
                       [&](const view::Strong& s) { nested(s.children, &Format::bold); },
                       [&](const view::Strikethrough& s) { nested(s.children, &Format::struck); },
                       [&](const view::Link& link) { write_link(body, link, format); },
                       [&](const view::Footnote& note) { write_note(body, note, format); },
                       [&](const view::Image& image) { write_picture(body, image); },
                   },
                   one.kind);
    }
}

void write_note_sign(Body& body, std::string_view sign, const std::string& id) {
    const auto run = body.out.open("w:r");
    {
        const auto properties = body.out.open("w:rPr");
        if (body.styles.has(Style::note_sign)) {
            body.out.empty("w:rStyle", {{"w:val", body.styles.id(Style::note_sign)}});
        }
        body.out.empty("w:vertAlign", {{"w:val", "superscript"}});
    }
    if (id.empty()) {
        body.out.empty(sign);
    } else {
        body.out.empty(sign, {{"w:id", id}});
    }
}

// The paragraphs of a note; the first begins with its sign.
void write_note_text(Body& body, const view::Footnote& note) {
    const bool has_words =
        !note.blocks.empty() && std::holds_alternative<view::Paragraph>(note.blocks.front().kind);
    write_paragraph(body, Style::note, {}, [&] {
        write_note_sign(body, "w:footnoteRef", "");
        write_run(body, " ", {});
        if (has_words) {
            write(body, std::get<view::Paragraph>(note.blocks.front().kind).children, {});
        }
    });
    const view::Blocks rest(note.blocks.begin() + (has_words ? 1 : 0), note.blocks.end());
    write_blocks(body, rest, {.paragraph = Style::note});
    // A note ends in a paragraph, as a cell does.
    if (ends_with_table(rest)) write_paragraph(body, Style::note, {}, [] {});
}

// Word has no notes on notes: their words stand in brackets.
void write_inner_note(Body& body, const view::Footnote& note, const Format& format) {
    write_run(body, " (", format);
    for (const view::Block& block : note.blocks) {
        const auto* paragraph = std::get_if<view::Paragraph>(&block.kind);
        if (paragraph != nullptr) write(body, paragraph->children, format);
    }
    write_run(body, ")", format);
}

void write_note(Body& body, const view::Footnote& note, const Format& format) {
    if (body.in_note) return write_inner_note(body, note, format);
    const std::string id = std::to_string(body.next_note++);
    const bool was_running = body.in_running_text;
    body.behind_table = false;
    std::swap(body.out, body.notes);
    std::swap(body.links, body.note_links);
    body.in_note = true;
    {
        const auto element = body.out.open("w:footnote", {{"w:id", id}});
        write_note_text(body, note);
    }
    body.in_note = false;
    body.behind_table = false;
    std::swap(body.out, body.notes);
    std::swap(body.links, body.note_links);
    body.in_running_text = was_running;
    write_note_sign(body, "w:footnoteReference", id);
}

}  // namespace

void write_text(Body& body, std::string_view text) {
    write_run(body, text, {});
}

void write_inlines(Body& body, const view::Inlines& inlines) {
    write(body, inlines, {});
}

void write_tab(Body& body) {
    const auto run = body.out.open("w:r");
    body.out.empty("w:tab");
}

void write_break(Body& body) {
    const auto run = body.out.open("w:r");
    body.out.empty("w:br");
}

bool ends_with_colon(const view::Inlines& inlines) {
    const std::string text = view::plain(inlines);
    const auto last = text.find_last_not_of(" \n\t");
    return last != std::string::npos && text[last] == ':';
}

}  // namespace metodoc::docx
