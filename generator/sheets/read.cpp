#include <algorithm>
#include <charconv>

#include "sheets/address.h"
#include "sheets/formats.h"
#include "sheets/parts.h"
#include "sheets/sheets.h"

namespace metodoc::sheets {
namespace {

// What cells refer to: texts and formats of the whole workbook.
struct Shared {
    std::vector<std::string> strings;
    Formats formats;
    bool from_1904 = false;
};

std::string joined(const xml::Node& text) {
    std::string all;
    for (const std::string& run : runs_of(text)) all += run;
    return all;
}

Result<Shared> read_shared(const Book& book) {
    Shared shared;
    shared.from_1904 = book.from_1904;
    if (book.package.find(book.strings_part) != nullptr) {
        const auto root = load(book.package, book.strings_part);
        if (!root) return root.error();
        for (const xml::Node& one : root->children) {
            if (one.name == "si") shared.strings.push_back(joined(one));
        }
    }
    if (book.package.find(book.styles_part) != nullptr) {
        auto root = load(book.package, book.styles_part);
        if (!root) return root.error();
        shared.formats = Formats(std::move(*root));
    }
    return shared;
}

CellValue number_value(std::string_view text, Format format, bool from_1904) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::string(text);
    if (format == Format::date) {
        if (const auto date = from_serial(number, from_1904)) return *date;
    }
    return number;
}

CellValue value_of(const xml::Node& cell, Format format, const Shared& shared) {
    const std::string_view type = cell.attribute("t");
    if (type == "inlineStr") {
        const xml::Node* inside = cell.child("is");
        return inside == nullptr ? CellValue() : CellValue(joined(*inside));
    }
    const xml::Node* held = cell.child("v");
    if (held == nullptr) return {};
    std::string text = text_of(*held);
    if (type == "s") {
        const std::uint32_t index = to_number(text, UINT32_MAX);
        return index < shared.strings.size() ? CellValue(shared.strings[index]) : CellValue();
    }
    if (type == "str") return text;
    if (type == "b") return is_true(text);
    if (type == "e") return ErrorValue{std::move(text)};
    if (type == "d") {
        if (const auto date = parse_date(std::string_view(text).substr(0, 10))) return *date;
        return text;
    }
    return number_value(text, format, shared.from_1904);
}

bool is_empty(const CellValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    return std::holds_alternative<std::monostate>(value) || (text != nullptr && text->empty());
}

void read_row(const xml::Node& row, std::uint32_t number, const Shared& shared, Sheet& out) {
    std::uint32_t column = 0;
    for (const xml::Node& one : row.children) {
        if (one.name != "c") continue;
        const auto place = parse_cell(one.attribute("r"));
        column = place ? place->column : column + 1;
        const Format format = shared.formats.of(to_number(one.attribute("s")));
        Cell cell{number, column, value_of(one, format, shared), one.child("f") != nullptr,
                  format == Format::percent};
        if (!is_empty(cell.value) || cell.is_formula) out.cells.push_back(std::move(cell));
    }
}

}  // namespace

const Cell* Sheet::at(std::uint32_t row, std::uint32_t column) const {
    const auto key = std::pair(row, column);
    const auto place = [](const Cell& one) { return std::pair(one.row, one.column); };
    const auto found = std::ranges::lower_bound(cells, key, {}, place);
    return found != cells.end() && place(*found) == key ? &*found : nullptr;
}

const Sheet* Workbook::find(std::string_view name) const {
    const auto found = std::ranges::find(sheets, name, &Sheet::name);
    return found == sheets.end() ? nullptr : &*found;
}

Result<Workbook> read_workbook(std::string_view bytes) {
    const auto book = open_book(bytes);
    if (!book) return book.error();
    const auto shared = read_shared(*book);
    if (!shared) return shared.error();
    Workbook workbook;
    for (const SheetPart& one : book->sheets) {
        if (one.part.empty()) continue;
        const auto root = load(book->package, one.part);
        if (!root) return root.error();
        Sheet& sheet = workbook.sheets.emplace_back(Sheet{one.name, one.hidden, {}});
        const xml::Node* data = root->child("sheetData");
        if (data == nullptr) continue;
        std::uint32_t number = 0;
        for (const xml::Node& row : data->children) {
            if (row.name != "row") continue;
            number = to_number(row.attribute("r"), number + 1);
            read_row(row, number, *shared, sheet);
        }
        std::ranges::stable_sort(sheet.cells, {},
                                 [](const Cell& cell) { return std::pair(cell.row, cell.column); });
    }
    return workbook;
}

}  // namespace metodoc::sheets
