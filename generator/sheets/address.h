// Addresses of a sheet: columns by letters, cells, ranges (ECMA-376 part 1, 18.3.1.4 and 18.17.2).
//
// Rows and columns count from 1, as people read them. A `$` is a property of each half of an
// address. Whole columns and rows are ranges whose other halves are zero.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace metodoc::sheets {

inline constexpr std::uint32_t last_row = 1'048'576;
inline constexpr std::uint32_t last_column = 16'384;  // XFD

struct Corner {
    std::uint32_t row = 0;     // 0: a whole column
    std::uint32_t column = 0;  // 0: a whole row
    bool row_fixed = false;    // written with `$`
    bool column_fixed = false;
    bool operator==(const Corner&) const = default;
};

// `single`: written as one cell, without a colon; the corners are then equal.
struct Range {
    Corner first;
    Corner last;
    bool single = false;
    bool operator==(const Range&) const = default;
};

std::string column_letters(std::uint32_t column);
// 0 for what is no column.
std::uint32_t column_number(std::string_view letters);

// `B7`, `$B$7`, `b7`; nothing for anything else.
std::optional<Corner> parse_cell(std::string_view text);
// `B7`, `B7:C9`, `B:C`, `2:7`, each with or without `$`; the corners are put in order.
std::optional<Range> parse_range(std::string_view text);
// What stands in `sqref`: ranges parted by spaces. What is no range is left out.
std::vector<Range> parse_ranges(std::string_view text);

std::string print(const Corner& corner);
std::string print(const Range& range);
std::string cell_name(std::uint32_t row, std::uint32_t column);

}  // namespace metodoc::sheets
