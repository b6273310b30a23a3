// What a value becomes in a cell: the filter that marks it while the form is rendered, and the
// reading of texts that are dates, percentages or numbers.
//
// Room: sheets, inside.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "jinja/jinja.h"
#include "sheets/formats.h"

namespace metodoc::sheets {

// The filter marks::filter. Control characters and texts beyond Excel's limit are refused.
jinja::Value mark_value(jinja::Call& call);

// A number in a cell, and the number format to show it with where the cell has none of its own.
struct Typed {
    std::string number;       // as `v` holds it
    std::string format = {};  // a format code; empty: none is needed
    bool is_date = false;     // the reader's own short date
};

// A number as a template prints it; nothing for what Excel would spoil (beyond 15 digits) or can
// not hold (inf).
std::optional<Typed> typed_number(std::string_view printed);

// A text in a cell of a format. In a cell without one "2024-03-01" is a day and "12,5 %" a
// percentage; where the format asks for a date, a number or a percentage, "30.12.2022" and
// "1 234,5" are read too; a cell of format Text keeps every text.
std::optional<Typed> typed_text(std::string_view text, Format format, bool from_1904);

}  // namespace metodoc::sheets
