#include "sheets/adjust.h"

#include <algorithm>
#include <array>

namespace metodoc::sheets {
namespace {

// Functions that take ranges as well as cells: a lone repeated cell means all its copies.
constexpr std::array<std::string_view, 42> of_many{
    "AGGREGATE", "AND",      "AVERAGE",    "AVERAGEA",   "AVERAGEIF", "AVERAGEIFS", "CONCAT",
    "COUNT",     "COUNTA",   "COUNTBLANK", "COUNTIF",    "COUNTIFS",  "DEVSQ",      "GEOMEAN",
    "HARMEAN",   "INDEX",    "LARGE",      "MATCH",      "MAX",       "MAXA",       "MAXIFS",
    "MEDIAN",    "MIN",      "MINA",       "MINIFS",     "MODE",      "OR",         "PERCENTILE",
    "PRODUCT",   "QUARTILE", "RANK",       "SMALL",      "STDEV",     "STDEVP",     "SUBTOTAL",
    "SUM",       "SUMIF",    "SUMIFS",     "SUMPRODUCT", "SUMSQ",     "VAR",        "VARP"};
static_assert(std::ranges::is_sorted(of_many));

// Of them, those whose arguments may be many ranges.
constexpr std::array<std::string_view, 24> of_ranges{
    "AND",     "AVERAGE", "AVERAGEA", "CONCAT",   "COUNT", "COUNTA", "DEVSQ", "GEOMEAN",
    "HARMEAN", "MAX",     "MAXA",     "MEDIAN",   "MIN",   "MINA",   "MODE",  "OR",
    "PRODUCT", "STDEV",   "STDEVP",   "SUBTOTAL", "SUM",   "SUMSQ",  "VAR",   "VARP"};
static_assert(std::ranges::is_sorted(of_ranges));

// STDEV.S and _xlfn.STDEV.S are STDEV.
template <std::size_t Size>
bool is_among(const std::array<std::string_view, Size>& functions, std::string_view function) {
    if (function.starts_with("_XLFN.")) function.remove_prefix(6);
    return std::ranges::binary_search(functions, function.substr(0, function.find('.')));
}

std::size_t find_sheet(const Frames& frames, std::string_view name) {
    auto found = std::ranges::find(frames, name, &Frame::name);
    // A formula with tags in its texts has been rendered, and the sheet's name with it.
    if (found == frames.end()) found = std::ranges::find(frames, name, &Frame::new_name);
    return static_cast<std::size_t>(found - frames.begin());
}

void put_rows(Range& range, const std::optional<RowRange>& rows) {
    range.first.row = rows ? rows->first : last_row;
    range.last.row = rows ? rows->last : last_row;
    if (range.first.row != range.last.row) range.single = false;
}

using Columns = std::vector<std::uint32_t>;

// The n-th (from 0) copy of a column in a row, counted from 1; 0: there is none.
std::uint32_t copy_of(const Columns& columns, std::uint32_t column, std::size_t ordinal) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == column && ordinal-- == 0) return static_cast<std::uint32_t>(i + 1);
    }
    return 0;
}

std::size_t count_of(const Columns& columns, std::uint32_t column, std::size_t before) {
    const auto end =
        columns.begin() + static_cast<std::ptrdiff_t>(std::min(before, columns.size()));
    return static_cast<std::size_t>(std::count(columns.begin(), end, column));
}

// The copy that a formula in a loop of columns means: the one of its own turn, where both columns
// turn together; 0: no such.
std::uint32_t own_copy(const Columns& target, const Corner& corner, const Columns* own,
                       const Place& place) {
    if (own == nullptr || corner.column_fixed || place.output_column == 0) return 0;
    const std::size_t copies = count_of(*own, place.form_column, own->size());
    if (copies < 2 || count_of(target, corner.column, target.size()) != copies) return 0;
    return copy_of(target, corner.column,
                   count_of(*own, place.form_column, place.output_column - 1));
}

// Columns behind the last one of the row move as a whole.
std::uint32_t beyond(const Columns& columns, std::uint32_t column) {
    const std::uint32_t last = columns.empty() ? 0 : *std::ranges::max_element(columns);
    if (column <= last) return 0;
    return std::min(column - last + static_cast<std::uint32_t>(columns.size()), last_column);
}

// Requires: the rows of `range` are output rows. `may_grow`: a lone cell may become a range.
void put_columns(Range& range, const Layout& layout, const Columns* own, const Place& place,
                 bool may_grow) {
    if (range.first.column == 0) return;
    const Columns* target = layout.columns(range.first.row);
    // A title across the table grows with it, though its own row has no loop.
    const bool across = target == nullptr && !range.single && layout.columns(0) != nullptr;
    if (across) target = layout.columns(0);
    if (target == nullptr) return;
    const Corner first = range.first;
    const Corner last = range.last;
    std::uint32_t begin = own_copy(*target, first, own, place);
    std::uint32_t end = own_copy(*target, last, own, place);
    for (std::uint32_t c = first.column; c <= last.column && begin == 0; ++c) {
        begin = copy_of(*target, c, 0);
        if (begin == 0) begin = beyond(*target, c);
    }
    for (std::uint32_t c = last.column; c >= first.column && end == 0; --c) {
        const std::size_t copies = count_of(*target, c, target->size());
        end = copies > 0 ? copy_of(*target, c, copies - 1) : beyond(*target, c);
    }
    if (begin == 0 || end == 0) {
        begin = last_column;
        end = last_column;
    }
    if (range.single && !may_grow) end = begin;
    if (across) begin = std::min(begin, first.column);
    range.first.column = std::min(begin, end);
    range.last.column = std::max(begin, end);
    if (begin != end) range.single = false;
}

Range moved_range(const Reference& reference, const Layout& layout, const Place& place, bool own) {
    Range range = reference.range;
    if (layout.is_identity()) return range;
    const bool many = is_among(of_many, reference.function);
    if (range.first.row != 0) {
        const Layout::End first{range.first.row, range.first.row_fixed};
        const Layout::End last{range.last.row, range.last.row_fixed};
        const std::uint32_t turn = own ? layout.turn_of(place.output_row) : 0;
        auto rows = layout.find(first, last, turn);
        if (range.single && rows && !many) rows->last = rows->first;
        put_rows(range, rows);
    }
    put_columns(range, layout, own ? layout.columns(place.output_row) : nullptr, place, many);
    return range;
}

}  // namespace

namespace {

constexpr std::size_t most_arguments = 200;  // Excel allows 255

// The address in the output; several, with commas, where other rows stand between its copies and
// the place allows it.
std::string print_moved(const Reference& reference, const Range& range, const Layout& layout,
                        const std::string& prefix, bool alone) {
    const bool may_part = alone || is_among(of_ranges, reference.function);
    const std::uint32_t first = reference.range.first.row;
    if (!may_part || first == 0 || layout.is_identity() || range.first.row == range.last.row) {
        return prefix + print(range);
    }
    const std::size_t most = longest_formula / 4;  // more would not fit anyhow
    const std::vector<RowRange> pieces =
        layout.pieces(first, reference.range.last.row, {range.first.row, range.last.row}, most);
    std::string out;
    for (const RowRange& rows : pieces) {
        Range piece = range;
        piece.first.row = rows.first;
        piece.last.row = rows.last;
        piece.single = rows.first == rows.last && range.first.column == range.last.column;
        if (!out.empty()) out += ',';
        out += prefix + print(piece);
    }
    // One argument of many areas: functions take only so many arguments.
    return pieces.size() > most_arguments ? "(" + out + ")" : out;
}

}  // namespace

std::string adjusted(std::string_view formula, const Place& place, const Frames& frames) {
    std::string out;
    const std::vector<Word> all = words(formula);
    for (const Word& word : all) {
        if (!word.reference) {
            out += word.text;
            continue;
        }
        const Reference& reference = *word.reference;
        const std::size_t sheet =
            reference.sheet ? find_sheet(frames, *reference.sheet) : place.sheet;
        if (sheet >= frames.size()) {
            out += word.text;
            continue;
        }
        const Layout& layout = frames[sheet].layout;
        const bool own = sheet == place.sheet;
        const std::string prefix =
            reference.sheet ? quoted_sheet(frames[sheet].new_name) + "!" : std::string();
        // Names and charts are nothing but addresses; a formula of a cell has a row.
        const bool alone = all.size() == 1 && place.output_row == 0 && reference.sheet;
        out += print_moved(reference, moved_range(reference, layout, place, own), layout, prefix,
                           alone);
    }
    return out;
}

std::optional<Range> grown(const Range& range, const Layout& layout) {
    Range out = range;
    if (range.first.row != 0) {
        const auto rows = layout.find({range.first.row}, {range.last.row}, 0);
        if (!rows) return std::nullopt;
        put_rows(out, rows);
    }
    put_columns(out, layout, nullptr, {}, true);
    return out;
}

namespace {

std::vector<Range> with_rows(const Range& range, const Layout& layout,
                             const std::vector<RowRange>& all) {
    std::vector<Range> ranges;
    for (const RowRange& rows : all) {
        Range& one = ranges.emplace_back(range);
        put_rows(one, rows);
        put_columns(one, layout, nullptr, {}, true);
    }
    return ranges;
}

}  // namespace

std::vector<Range> spread(const Range& range, const Layout& layout) {
    if (range.first.row == 0 || layout.is_identity()) return {range};
    return with_rows(range, layout, layout.copies(range.first.row, range.last.row));
}

std::vector<Range> repeated(const Range& range, const Layout& layout) {
    if (range.first.row == 0 || layout.is_identity()) return {range};
    return with_rows(range, layout, layout.by_turn(range.first.row, range.last.row));
}

}  // namespace metodoc::sheets
