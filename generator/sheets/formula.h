// Formulas cut into words, so that the addresses in them can be changed and all else stays byte
// for byte (ECMA-376 part 1, 18.17.2; the A1 style only).
//
// Strings, quoted sheet names, error values, structured references (`Table1[[#This Row],[a]]`) and
// names are told from addresses; what stands in another workbook (`[1]Sheet1!A1`) or goes through
// several sheets (`Jan:Dec!A1`) is no reference for us and stays as it is.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sheets/address.h"

namespace metodoc::sheets {

struct Reference {
    std::optional<std::string> sheet;  // its name without quotes; nothing: the formula's own
    Range range;
    // The function (in capitals) of which this address alone is an argument: `SUM` of `SUM(D5)`
    // but nothing of `SUM(D5+1)`.
    std::string function;
};

struct Word {
    std::string_view text;  // of the formula; all words together are the formula
    std::optional<Reference> reference;
};

// Requires: `formula` outlives the words.
std::vector<Word> words(std::string_view formula);

// A sheet's name as it must stand before `!`: in quotes where it needs them.
std::string quoted_sheet(std::string_view name);

// `formula` with its relative addresses moved, as copying a cell does; what leaves the sheet
// becomes #REF!.
std::string moved(std::string_view formula, std::int64_t rows, std::int64_t columns);

}  // namespace metodoc::sheets
