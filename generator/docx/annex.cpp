#include <algorithm>

#include "base/overloaded.h"
#include "docx/adapt.h"
#include "docx/block.h"
#include "docx/contents.h"
#include "docx/inline.h"
#include "docx/order.h"
#include "docx/paragraph.h"

namespace metodoc::docx {

void write_section(Body& body, const view::BodySection& section, bool keep_next) {
    if (!section.title.empty()) {
        const Planned& planned = body.plan.of(&section);
        write_paragraph(body, Style::heading_2, {.planned = &planned}, [&] {
            if (!section.number.empty() && !planned.number) {
                write_text(body, section.number + "\u00A0");
            }
            write_inlines(body, section.title);
        });
    }
    write_clauses(body, section.clauses, keep_next);
}

namespace {

void write_text_of(Body& body, const view::Body& text, bool has_contents) {
    Bookmarks::Bookmark listed;
    if (has_contents) {
        listed = body.bookmarks.add(body.prefix, "contents");
        write_contents(body, text, listed.name);
    }
    begin_bookmark(body, listed);
    for (const view::BodySection& section : text.sections) write_section(body, section, false);
    end_bookmark(body, listed);
}

// «Приложение 2»: references to the annex take the number from here.
void write_numbered_line(Body& body, const std::string& line, const Planned& planned,
                         const ParagraphOptions& options) {
    const std::size_t at = number_place(line);
    const Bookmarks::Bookmark mark{planned.number_bookmark, planned.number_id};
    write_paragraph(body, Style::annex_header, options, [&] {
        write_text(body, line.substr(0, at));
        begin_bookmark(body, mark);
        write_text(body, line.substr(at));
        end_bookmark(body, mark);
    });
}

}  // namespace

ParagraphOptions corner_of(const Body& body, const view::Layout& layout, int extra_width) {
    // By the right margin of this sheet; the style knows the upright one.
    ParagraphOptions corner;
    const int usual = body.styles.annex_header_indent();
    int indent = usual + body.corner_shift + extra_width;
    if (layout.corner_width) {
        indent = std::max(indent, body.text_width - twips(*layout.corner_width));
    }
    if (indent != usual) corner.left_indent = indent;
    return corner;
}

void write_annex(Body& body, const view::AnnexDocument& annex, const view::Layout& layout,
                 int extra_width) {
    const ParagraphOptions corner = corner_of(body, layout, extra_width);
    const Planned& planned = body.plan.of(&annex);
    for (const std::string& line : annex.header) {
        const bool has_number = &line == &annex.header.front() && !planned.number_bookmark.empty();
        if (has_number) {
            write_numbered_line(body, line, planned, corner);
        } else {
            write_words(body, Style::annex_header, line, corner);
        }
    }
    for (const std::string& line : annex.grif) write_words(body, Style::approval, line, corner);
    if (!annex.title.empty()) {
        write_prose(body, Style::heading_1, annex.title, {.planned = &planned});
    }
    // A sheet of the office belongs to no order as an annex does: it has no header.
    const auto table_head =
        annex.header.empty() && annex.grif.empty() ? view::TableHead::header : layout.table_head;
    std::visit(overloaded{
                   [&](const view::Body& text) { write_text_of(body, text, annex.has_contents); },
                   [&](const view::Table& table) {
                       write_table(body, table, body.text_width, table_head);
                   },
               },
               annex.content);
    for (const view::Inlines& note : annex.notes) write_prose(body, Style::table_note, note);
}

}  // namespace metodoc::docx
