#include "docx/inline.h"

#include <string>

#include "base/overloaded.h"

namespace metodoc::docx {
namespace {

// What surrounds a piece of text.
struct Format {
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    bool linked = false;
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

void write_link(Body& body, const view::Link& link, const Format& format) {
    const std::string id = format.linked ? std::string() : body.links.add(link.address.url);
    if (id.empty()) {
        write(body, link.children, format);
        return;
    }
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
                   },
                   one.kind);
    }
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
