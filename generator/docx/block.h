// Blocks: paragraphs, lists, quotes, tables, wherever they stand.
//
// Room: docx, private to it.
#pragma once

#include "docx/body.h"
#include "docx/style.h"
#include "view/view.h"

namespace metodoc::docx {

// Where blocks stand: what style a plain paragraph takes there, and how deep in lists it is.
struct Place {
    Style paragraph = Style::text;
    int list_depth = 0;  // 0: not in a list
    bool in_cell = false;
    view::Align align = view::Align::start;
    int width = 0;             // twips, for a table that stands there
    bool keep_next = false;    // the last paragraph, with what follows the blocks
    bool after_table = false;  // the first paragraph
};

void write_blocks(Body& body, const view::Blocks& blocks, const Place& place);

// The width is of the place where it stands. A table without rows or columns prints nothing:
// Word refuses a file that has one.
void write_table(Body& body, const view::Table& table, int width,
                 view::TableHead head = view::TableHead::header);
bool is_empty(const view::Table& table);

// Left and right, twips: the most that templates have.
inline constexpr int cell_margin = 108;

bool is_table(const view::Block& block);  // and one that prints something
bool begins_with_table(const view::Blocks& blocks);
bool ends_with_table(const view::Blocks& blocks);

}  // namespace metodoc::docx
