// Excel workbooks: forms with tags in their cells filled from data, and filled ones read back.
//
// A form is an .xlsx of any program. The tags are those of Word forms: `{{ }}`, `{% %}`, `{# #}`,
// `{%tr for … %}` … `{%tr endfor %}` for rows, `{%tc for … %}` for columns. What a loop of rows
// makes longer moves everything that points at the rows below: formulas of all sheets, merged
// cells, names, conditional formats, validations, links, tables, drawings, charts, page breaks.
//
// A cell that is nothing but one expression keeps the type of its value: a number, yes or no, a
// date ("2024-03-01" becomes a day), a percentage ("12,5 %" becomes 0.125); anything else is text,
// and text is never read as a formula. Formulas lose their old results: Excel and LibreOffice
// compute them when they open the file.
//
// Room: sheets. Includes base, jinja, xml, ooxml. This is its door.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/result.h"
#include "base/source_set.h"
#include "jinja/jinja.h"

namespace metodoc::sheets {

// Fills a form: the finished file; nothing after an error. Safe to call from several threads.
using Fill = std::function<std::optional<std::string>(const jinja::Value& data, Diagnostics& out)>;

// Reads and compiles a form once. `name` is what messages call it; each text with tags is added to
// `sources` as `name:Sheet!B7`, so that a message shows it with the tag marked. `environment` gives
// filters, globals, limits and what undefined names do; it is copied, and nothing is escaped as
// HTML. An Error: bytes that are no workbook. An empty Fill: the form has mistakes, all that were
// found are in `out`.
Result<Fill> prepare(const std::string& name, std::string_view bytes,
                     const jinja::Environment& environment, SourceSet& sources, Diagnostics& out);

// --- reading ---

struct ErrorValue {
    std::string text;  // "#N/A"
    bool operator==(const ErrorValue&) const = default;
};

// A number of a percent format is the fraction itself: 12,5 % is 0.125.
using CellValue = std::variant<std::monostate, double, std::string, bool, Date, ErrorValue>;

struct Cell {
    std::uint32_t row = 1;  // both from 1
    std::uint32_t column = 1;
    CellValue value;  // of a formula: the result that the file holds
    bool is_formula = false;
    bool is_percent = false;
};

struct Sheet {
    std::string name;
    bool hidden = false;
    std::vector<Cell> cells;  // by row, then by column; empty cells are left out

    // nullptr where the cell is empty.
    [[nodiscard]] const Cell* at(std::uint32_t row, std::uint32_t column) const;
};

struct Workbook {
    std::vector<Sheet> sheets;
    [[nodiscard]] const Sheet* find(std::string_view name) const;
};

// Errors: bytes that are no workbook, a part that is no XML.
Result<Workbook> read_workbook(std::string_view bytes);

// `B7` for row 7, column 2.
std::string cell_name(std::uint32_t row, std::uint32_t column);

}  // namespace metodoc::sheets
