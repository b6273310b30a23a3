// Addresses of the form made addresses of the output, in formulas and wherever ranges are named.
//
// The rules, for a reference to rows that a loop repeats:
// - from a row of the same turn, a relative row means that turn's own copy, a fixed one (`B$5`)
//   the rows of all turns: `SUM(B$5:B5)` adds up from the first turn to this one;
// - from elsewhere, a range covers all copies; so does a lone cell that is the argument of a
//   function of many values (`SUM(D5)`), while any other lone cell means the first copy;
// - copies between which other rows stand (subtotals) are named one by one where that is possible:
//   `SUM(D6:D7,D9:D11)`, a name, a chart; elsewhere they are one range with what is between them;
// - rows of which no copy is left are an empty cell at the very bottom of the sheet, so that a sum
//   over no rows is 0, not #REF!.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sheets/address.h"
#include "sheets/formula.h"
#include "sheets/layout.h"

namespace metodoc::sheets {

struct Frame {
    std::string name;      // of the sheet in the form
    std::string new_name;  // and in the output
    Layout layout;
};
using Frames = std::vector<Frame>;

// Where a formula stands: its sheet, and the output row that it is written to (0: no row). Its
// columns matter in a row with loops of columns only.
struct Place {
    std::size_t sheet = 0;
    std::uint32_t output_row = 0;
    std::uint32_t form_column = 0;
    std::uint32_t output_column = 0;
};

// Excel's limit of a formula, in characters.
inline constexpr std::size_t longest_formula = 8192;

// A formula without `=`. May be longer than Excel allows: the caller checks.
std::string adjusted(std::string_view formula, const Place& place, const Frames& frames);

// A range that is one thing (a table, a filter, a print area) after its rows have moved: all it
// covered. Nothing where no row is left.
std::optional<Range> grown(const Range& range, const Layout& layout);
// The ranges that all copies of the cells of a range make (validations, conditional formats).
std::vector<Range> spread(const Range& range, const Layout& layout);
// One range a turn (merged cells, links).
std::vector<Range> repeated(const Range& range, const Layout& layout);

}  // namespace metodoc::sheets
