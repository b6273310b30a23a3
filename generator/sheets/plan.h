// A sheet as one template: its rows, cells and tags in the order in which they are to be rendered.
//
// Here it is decided what a tag acts on. `{%tr` tags take their row away and stand in its place,
// unless they open and close in one row: then that row is what repeats. Plain tags that open in one
// row and close in another act on rows too; a row of nothing but such tags is taken away. A plain
// `for` that opens and closes in two cells of one row repeats the row. `{%tc` tags act on cells in
// the same way.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "jinja/jinja.h"
#include "sheets/grid.h"

namespace metodoc::sheets {

// A loop of rows, in rows of the form; the rows of its tags are not in it when they are taken away.
struct Loop {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::int32_t parent = -1;

    [[nodiscard]] bool contains(std::uint32_t row) const { return first <= row && row <= last; }
};

// Where a message about a tag may point: its words, and where its text ends with the space behind.
struct TagPlace {
    Span words;
    std::uint32_t end = 0;
};

struct Plan {
    std::vector<jinja::Piece> pieces;  // views into `texts`, marks and the grid
    std::deque<std::string> texts;
    std::vector<Loop> loops;
    std::vector<TagPlace> tags;
};

// Requires: `grid` outlives the plan.
Plan make_plan(const Grid& grid, Diagnostics& out);

}  // namespace metodoc::sheets
