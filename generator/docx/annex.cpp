#include <algorithm>

#include "base/overloaded.h"
#include "docx/adapt.h"
#include "docx/block.h"
#include "docx/inline.h"
#include "docx/order.h"
#include "docx/paragraph.h"

namespace metodoc::docx {
namespace {

void write_section(Body& body, const view::BodySection& section) {
    if (!section.title.empty()) {
        write_paragraph(body, Style::heading_2, {.anchor = section.anchor}, [&] {
            if (!section.number.empty()) write_text(body, section.number + "\u00A0");
            write_inlines(body, section.title);
        });
    }
    write_clauses(body, section.clauses, false);
}

}  // namespace

void write_annex(Body& body, const view::AnnexDocument& annex, const view::Layout& layout,
                 int extra_width) {
    // In the top right corner, by the right margin of this sheet; the style knows the upright one.
    ParagraphOptions corner;
    const int usual = body.styles.annex_header_indent();
    int indent = usual + body.corner_shift + extra_width;
    if (layout.corner_width) {
        indent = std::max(indent, body.text_width - twips(*layout.corner_width));
    }
    if (indent != usual) corner.left_indent = indent;
    for (const std::string& line : annex.header) {
        write_words(body, Style::annex_header, line, corner);
    }
    for (const std::string& line : annex.grif) write_words(body, Style::approval, line, corner);
    if (!annex.title.empty()) {
        write_prose(body, Style::heading_1, annex.title, {.anchor = annex.anchor});
    }
    // A sheet of the office belongs to no order as an annex does: it has no header.
    const auto table_head =
        annex.header.empty() && annex.grif.empty() ? view::TableHead::header : layout.table_head;
    std::visit(overloaded{
                   [&](const view::Body& text) {
                       for (const auto& section : text.sections) write_section(body, section);
                   },
                   [&](const view::Table& table) {
                       write_table(body, table, body.text_width, table_head);
                   },
               },
               annex.content);
    for (const view::Inlines& note : annex.notes) write_prose(body, Style::table_note, note);
}

}  // namespace metodoc::docx
