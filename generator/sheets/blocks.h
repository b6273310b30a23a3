// Which tags of a sheet act on rows, which on cells, which inside a cell.
//
// Room: sheets, inside.
#pragma once

#include <unordered_set>
#include <vector>

#include "base/diagnostic.h"
#include "sheets/grid.h"

namespace metodoc::sheets {

struct CellTags {
    std::vector<const Tag*> before;
    std::vector<const Tag*> after;
    bool is_removed = false;
};

struct RowTags {
    std::vector<const Tag*> before;
    std::vector<const Tag*> after;
    bool is_removed = false;
    bool has_columns = false;     // `{%tc` tags
    std::vector<CellTags> cells;  // as the row's cells
    std::unordered_set<const Tag*> moved;

    // Whether the tag stands before or behind its row or cell.
    [[nodiscard]] bool is_moved(const Tag* tag) const { return moved.contains(tag); }
};

// One for each row of the grid. A block that is never closed is an error (template-syntax).
std::vector<RowTags> find_blocks(const Grid& grid, Diagnostics& out);

}  // namespace metodoc::sheets
