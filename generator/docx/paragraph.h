// One paragraph: its style, the few things that a style cannot know, and what stands in it.
//
// Room: docx, private to it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "docx/body.h"
#include "docx/style.h"
#include "view/view.h"

namespace metodoc::docx {

struct ParagraphOptions {
    bool keep_next = false;               // on one page with the beginning of what follows
    std::string_view anchor = {};         // gets a bookmark
    const Planned* planned = nullptr;     // likewise, with its number where Word counts it
    std::optional<Numbered> number = {};  // of an ordered list
    bool before_table = false;            // a little air between the text and the table's frame
    bool after_table = false;
    std::optional<int> left_indent = {};     // twips, in place of the style's own
    bool no_first_line = false;              // likewise: no indent of the first line
    view::Align align = view::Align::start;  // start: as the style says
    bool ends_at_margin = false;    // tab stops: the middle (if not narrow) and the right edge
    bool leads_to_page = false;     // a tab stop at the right edge, dots up to it
    std::string_view section = {};  // w:sectPr: this paragraph is the last of a section
};

// In a letterhead at the corner there is no room for a middle.
inline bool is_narrow(const Body& body) {
    constexpr int narrow = 6000;  // twips: 106 mm
    return body.text_width < narrow;
}

// Writes the paragraph around what `content()` writes.
template <typename Content>
void write_paragraph(Body& body, Style style, const ParagraphOptions& options, Content content);

// A paragraph of plain words, and one of inlines.
void write_words(Body& body, Style style, std::string_view words,
                 const ParagraphOptions& options = {});
void write_prose(Body& body, Style style, const view::Inlines& inlines,
                 const ParagraphOptions& options = {});

// Ends a section with the smallest paragraph there can be. Word keeps the page setup of a section
// in its last paragraph, and a table cannot hold it.
void end_section(Body& body, std::string_view section);
// Likewise between two tables, which Word would join into one.
void part_tables(Body& body);
// Likewise between the head of a table and the table, on one page with it.
void part_head(Body& body);
// Likewise behind a table at the very end: a body ends in a paragraph.
void end_body(Body& body);

// A square of 20 mm in the bottom right corner of the page it is anchored to, for a bar code
// (ГОСТ Р 7.0.97-2025, requisite 31).
void write_bar_code_place(Body& body);
// Nothing where the bookmark has no name.
void begin_bookmark(Body& body, const Bookmarks::Bookmark& mark);
void end_bookmark(Body& body, const Bookmarks::Bookmark& mark);

// private to the template above
void begin_properties(Body& body, Style style, const ParagraphOptions& options);

template <typename Content>
void write_paragraph(Body& body, Style style, const ParagraphOptions& options, Content content) {
    const auto paragraph = body.out.open("w:p");
    begin_properties(body, style, options);
    Bookmarks::Bookmark mark;
    if (options.planned != nullptr) {
        mark = {options.planned->bookmark, options.planned->id};
    } else if (!options.anchor.empty()) {
        mark = body.bookmarks.add(body.prefix, options.anchor);
    }
    begin_bookmark(body, mark);
    content();
    end_bookmark(body, mark);
}

}  // namespace metodoc::docx
