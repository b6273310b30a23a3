#include "sheets/address.h"

#include <algorithm>
#include <charconv>

namespace metodoc::sheets {
namespace {

bool is_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// `$B$7`, `$B`, `$7`: which halves are there is left to the caller.
std::optional<Corner> parse_corner(std::string_view text) {
    Corner corner;
    std::size_t at = 0;
    const bool first_dollar = text.starts_with('$');
    if (first_dollar) ++at;
    const std::size_t letters = at;
    while (at < text.size() && is_letter(text[at])) ++at;
    if (at > letters) {
        corner.column = column_number(text.substr(letters, at - letters));
        corner.column_fixed = first_dollar;
        if (corner.column == 0) return std::nullopt;
        if (at == text.size()) return corner;
    }
    if (at > letters && text[at] == '$') {
        corner.row_fixed = true;
        ++at;
    } else if (at == letters) {
        corner.row_fixed = first_dollar;
    }
    if (at == text.size() || text[at] == '0') return std::nullopt;
    if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_digit)) {
        return std::nullopt;
    }
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + at, end, corner.row);
    if (error != std::errc{} || stop != end || corner.row > last_row) return std::nullopt;
    return corner;
}

void put_in_order(Range& range) {
    if (range.first.row > range.last.row) {
        std::swap(range.first.row, range.last.row);
        std::swap(range.first.row_fixed, range.last.row_fixed);
    }
    if (range.first.column > range.last.column) {
        std::swap(range.first.column, range.last.column);
        std::swap(range.first.column_fixed, range.last.column_fixed);
    }
}

}  // namespace

std::string column_letters(std::uint32_t column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / 26) {
        letters += static_cast<char>('A' + (column - 1) % 26);
    }
    std::ranges::reverse(letters);
    return letters;
}

std::uint32_t column_number(std::string_view letters) {
    if (letters.empty() || letters.size() > 3) return 0;
    std::uint32_t number = 0;
    for (const char c : letters) {
        if (!is_letter(c)) return 0;
        const auto letter = static_cast<unsigned char>(c) & 0xDFU;
        number = number * 26 + static_cast<std::uint32_t>(letter - 'A' + 1);
    }
    return number <= last_column ? number : 0;
}

std::optional<Corner> parse_cell(std::string_view text) {
    const auto corner = parse_corner(text);
    if (!corner || corner->row == 0 || corner->column == 0) return std::nullopt;
    return corner;
}

std::optional<Range> parse_range(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) {
        const auto cell = parse_cell(text);
        if (!cell) return std::nullopt;
        return Range{*cell, *cell, true};
    }
    const auto first = parse_corner(text.substr(0, colon));
    const auto last = parse_corner(text.substr(colon + 1));
    if (!first || !last) return std::nullopt;
    if ((first->row == 0) != (last->row == 0) || (first->column == 0) != (last->column == 0)) {
        return std::nullopt;
    }
    Range range{*first, *last, false};
    put_in_order(range);
    return range;
}

std::vector<Range> parse_ranges(std::string_view text) {
    std::vector<Range> ranges;
    while (!text.empty()) {
        const auto space = std::min(text.find(' '), text.size());
        if (const auto range = parse_range(text.substr(0, space))) ranges.push_back(*range);
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return ranges;
}

std::string print(const Corner& corner) {
    std::string text;
    if (corner.column != 0) {
        if (corner.column_fixed) text += '$';
        text += column_letters(corner.column);
    }
    if (corner.row != 0) {
        if (corner.row_fixed) text += '$';
        text += std::to_string(corner.row);
    }
    return text;
}

std::string print(const Range& range) {
    if (range.single) return print(range.first);
    return print(range.first) + ":" + print(range.last);
}

std::string cell_name(std::uint32_t row, std::uint32_t column) {
    return column_letters(column) + std::to_string(row);
}

}  // namespace metodoc::sheets
