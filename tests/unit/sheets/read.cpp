// Workbooks read back.
#include "sheets/formats.h"
#include "unit/sheets/form.h"

using namespace metodoc;
using namespace metodoc::test;

namespace {

std::string show(const sheets::Cell& cell) {
    const std::string name =
        sheets::cell_name(cell.row, cell.column) + (cell.is_formula ? "=" : " ");
    struct Show {
        std::string operator()(std::monostate) const { return "пусто"; }
        std::string operator()(double number) const {
            std::string text = std::to_string(number);
            return "число " + text.substr(0, text.find_last_not_of('0') + 1);
        }
        std::string operator()(const std::string& text) const { return "текст " + text; }
        std::string operator()(bool yes) const { return yes ? "да" : "нет"; }
        std::string operator()(const Date& date) const { return "день " + iso(date); }
        std::string operator()(const sheets::ErrorValue& error) const {
            return "ошибка " + error.text;
        }
    };
    return name + std::visit(Show{}, cell.value) + (cell.is_percent ? " %" : "");
}

std::string read(const FormXml& form) {
    const auto book = sheets::read_workbook(form_bytes(form));
    REQUIRE(book);
    std::string out;
    for (const sheets::Sheet& sheet : book->sheets) {
        out += sheet.name + "\n";
        for (const sheets::Cell& cell : sheet.cells) out += show(cell) + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("cells are read with their types") {
    CHECK(read({.sheets =
                    {{.name = "Сбор",
                      .rows =
                          "<row r=\"2\"><c r=\"B2\"><v>1.5</v></c><c r=\"A2\" t=\"s\"><v>1</v></c>"
                          "<c r=\"C2\" s=\"1\"><v>45352</v></c><c r=\"D2\" s=\"3\"><v>0.125</v></c>"
                          "<c r=\"E2\" t=\"b\"><v>1</v></c><c r=\"F2\" t=\"e\"><v>#N/A</v></c>"
                          "<c r=\"G2\" t=\"str\"><f>A1</f><v>итог</v></c><c "
                          "r=\"H2\"><f>B2*2</f><v>3</v></c>"
                          "<c r=\"I2\" t=\"inlineStr\"><is><t>а</t></is></c><c r=\"J2\" s=\"2\"/>"
                          "<c r=\"K2\" t=\"s\"><v>0</v></c></row>"
                          "<row><c><v>7</v></c><c t=\"b\"><v>0</v></c></row>"},
                     {.name = "Пустой"}},
                .strings = "<si><t></t></si><si><r><t>Шко</t></r><r><rPr><b/></rPr><t>ла</t></r>"
                           "<rPh sb=\"0\" eb=\"1\"><t>нет</t></rPh></si>"}) ==
          "Сбор\nA2 текст Школа\nB2 число 1.5\nC2 день 2024-03-01\nD2 число 0.125 %\nE2 да\n"
          "F2 ошибка #N/A\nG2=текст итог\nH2=число 3.\nI2 текст а\nA3 число 7.\nB3 нет\nПустой\n");
}

TEST_CASE("codes of characters in the texts of cells") {
    auto check = [](const std::string& text, const std::string& expected) {
        CHECK(read({.sheets = {{.name = "Л", .rows = row(1, {text})}}}) ==
              "Л\nA1 текст " + expected + "\n");
    };
    check("а_x000A_б", "а\nб");
    check("_x005F_x0041_", "_x0041_");
    check("_x0416_", "Ж");
    check("_x00_ _xZZZZ_ _x0001_ a_x", "_x00_ _xZZZZ_ _x0001_ a_x");
}

TEST_CASE("a cell is found by its place") {
    const auto book = sheets::read_workbook(
        form_bytes({.sheets = {{.name = "Л", .rows = row(3, {"#1", "", "#3"})}}}));
    REQUIRE(book);
    const sheets::Sheet* sheet = book->find("Л");
    REQUIRE(sheet);
    CHECK(sheet->at(3, 3) != nullptr);
    CHECK(sheet->at(3, 2) == nullptr);
    CHECK(sheet->at(4, 1) == nullptr);
    CHECK(book->find("М") == nullptr);
}

TEST_CASE("what a number format shows") {
    using sheets::Format;
    auto check = [](std::string_view code, Format expected) {
        CHECK(sheets::classify(code) == expected);
    };
    check("General", Format::general);
    check("dd.mm.yyyy", Format::date);
    check("[$-419]d mmmm yyyy;@", Format::date);
    check("h:mm", Format::date);
    check("[h]:mm", Format::date);
    check("0.00", Format::number);
    check("#,##0\\ \"дней\"", Format::number);
    check("\"дата \"0", Format::number);
    check("[Red]0;[Blue]-0", Format::number);
    check("_-* #,##0.00_-", Format::number);
    check("0.0%", Format::percent);
    check("@", Format::text);
}

TEST_CASE("days as Excel counts them") {
    auto check = [](Date date, double number) {
        CHECK(sheets::serial(date, false) == number);
        CHECK(sheets::from_serial(number, false) == date);
        CHECK(sheets::from_serial(number + 0.75, false) == date);
    };
    check({1900, 1, 1}, 1);
    check({1900, 2, 28}, 59);
    check({1900, 3, 1}, 61);
    check({2024, 3, 1}, 45352);
    check({9999, 12, 31}, 2958465);
    CHECK(sheets::serial({1904, 1, 2}, true) == 1);
    CHECK(sheets::from_serial(1, true) == Date{1904, 1, 2});
    CHECK(!sheets::from_serial(60, false));
    CHECK(!sheets::from_serial(-1, false));
    CHECK(!sheets::from_serial(0, false));
    CHECK(!sheets::from_serial(3e6, false));
}
