#include "docx/paragraph.h"

#include "docx/inline.h"

namespace metodoc::docx {

namespace {

constexpr std::string_view table_gap = "120";  // twips: 6 pt

bool is_running_text(Style style) {
    return (style >= Style::preamble && style <= Style::quote) || style == Style::table_note;
}

// The style's own line spacing stays: attributes are inherited one by one.
void write_table_gap(xml::Writer& out, const ParagraphOptions& options) {
    if (!options.before_table && !options.after_table) return;
    const auto spacing = out.open("w:spacing");
    if (options.after_table) out.attribute("w:before", table_gap);
    if (options.before_table) out.attribute("w:after", table_gap);
}

}  // namespace

// In the order of the schema (CT_PPr): style, keepNext, numbering, tabs, spacing, indent,
// alignment, section.
void begin_properties(Body& body, Style style, const ParagraphOptions& options) {
    body.in_running_text = is_running_text(style);
    body.behind_table = false;
    xml::Writer& out = body.out;
    const auto properties = out.open("w:pPr");
    out.empty("w:pStyle", {{"w:val", body.styles.id(style)}});
    if (options.keep_next) out.empty("w:keepNext");
    const auto number = options.planned != nullptr ? options.planned->number : options.number;
    if (number) {
        const auto list = out.open("w:numPr");
        out.empty("w:ilvl", {{"w:val", std::to_string(number->level)}});
        out.empty("w:numId", {{"w:val", std::to_string(number->sequence)}});
    }
    if (options.ends_at_margin) {
        const auto tabs = out.open("w:tabs");
        if (!is_narrow(body)) {
            const std::string middle = std::to_string(body.text_width / 2);
            out.empty("w:tab", {{"w:val", "center"}, {"w:pos", middle}});
        }
        out.empty("w:tab", {{"w:val", "right"}, {"w:pos", std::to_string(body.text_width)}});
    }
    if (options.leads_to_page) {
        const auto tabs = out.open("w:tabs");
        out.empty(
            "w:tab",
            {{"w:val", "right"}, {"w:leader", "dot"}, {"w:pos", std::to_string(body.text_width)}});
    }
    write_table_gap(out, options);
    if (options.left_indent) {
        out.empty("w:ind", {{"w:left", std::to_string(*options.left_indent)}});
    } else if (options.no_first_line) {
        out.empty("w:ind", {{"w:firstLine", "0"}});
    }
    if (options.align != view::Align::start) {
        const bool is_center = options.align == view::Align::center;
        out.empty("w:jc", {{"w:val", is_center ? "center" : "right"}});
    }
    out.trusted(options.section);
}

void begin_bookmark(Body& body, const Bookmarks::Bookmark& mark) {
    if (mark.name.empty()) return;
    body.out.empty("w:bookmarkStart", {{"w:id", mark.id}, {"w:name", mark.name}});
}

void end_bookmark(Body& body, const Bookmarks::Bookmark& mark) {
    if (!mark.name.empty()) body.out.empty("w:bookmarkEnd", {{"w:id", mark.id}});
}

void write_words(Body& body, Style style, std::string_view words, const ParagraphOptions& options) {
    write_paragraph(body, style, options, [&] { write_text(body, words); });
}

void write_prose(Body& body, Style style, const view::Inlines& inlines,
                 const ParagraphOptions& options) {
    write_paragraph(body, style, options, [&] { write_inlines(body, inlines); });
}

void end_section(Body& body, std::string_view section) {
    write_paragraph(body, Style::section_end, {.section = section}, [] {});
}

void part_tables(Body& body) {
    write_paragraph(body, Style::section_end, {.after_table = true}, [] {});
}

void part_head(Body& body) {
    write_paragraph(body, Style::section_end, {.keep_next = true}, [] {});
}

void end_body(Body& body) {
    write_paragraph(body, Style::section_end, {}, [] {});
}

void write_bar_code_place(Body& body) {
    constexpr std::string_view side = "1134";  // twips
    const auto paragraph = body.out.open("w:p");
    {
        const auto properties = body.out.open("w:pPr");
        body.out.empty("w:pStyle", {{"w:val", body.styles.id(Style::office_mark)}});
        body.out.empty("w:framePr", {{"w:w", side},
                                     {"w:h", side},
                                     {"w:hRule", "exact"},
                                     {"w:hSpace", "113"},
                                     {"w:wrap", "notBeside"},
                                     {"w:vAnchor", "margin"},
                                     {"w:hAnchor", "margin"},
                                     {"w:xAlign", "right"},
                                     {"w:yAlign", "bottom"}});
        {
            const auto borders = body.out.open("w:pBdr");
            for (const std::string_view edge : {"w:top", "w:left", "w:bottom", "w:right"}) {
                body.out.empty(
                    edge,
                    {{"w:val", "dotted"}, {"w:sz", "4"}, {"w:space", "1"}, {"w:color", "808080"}});
            }
        }
        body.out.empty("w:jc", {{"w:val", "center"}});
    }
    write_text(body, "QR-код");
}

}  // namespace metodoc::docx
