// Widths of columns from their words.
#include "view/columns.h"

#include "support/catch.h"

using namespace metodoc::view;

namespace {

Cell cell(const std::string& text, int columns = 1, int rows = 1) {
    return {{{Paragraph{{{Text{text}}}}}}, columns, rows};
}

Table table_of(std::vector<std::vector<std::string>> rows) {
    Table table;
    table.columns.resize(rows.front().size());
    for (const auto& texts : rows) {
        Row& row = table.rows.emplace_back();
        for (const std::string& text : texts) row.cells.push_back(cell(text));
    }
    return table;
}

}  // namespace

TEST_CASE("columns: long texts get room, no column less than its longest word") {
    Table table = table_of(
        {{"1", "Мероприятие, о котором сказано многими словами и подробно"}, {"2", "Коротко"}});
    settle_columns(table);
    CHECK(table.columns[0].share == 4);  // a figure and the air beside it
    CHECK(table.columns[1].share > 25);
    CHECK(table.columns[0].align == Align::center);
    CHECK(table.columns[1].align == Align::start);
}

TEST_CASE("columns: what a head over several columns says has no say") {
    Table table = table_of({{"а", "б"}});
    table.head.push_back({{cell("Человеконенавистничество", 2)}, "", false});
    CHECK(least_width(table) == 6);  // two letters, two by two of air
    table.head.push_back({{cell("слово"), cell("и-слова")}, "", false});
    CHECK(least_width(table) == 14);
}

TEST_CASE("columns: a cell that hangs down moves those below it") {
    Table table;
    table.columns.resize(2);
    table.rows.push_back({{cell("а", 1, 2), cell("б")}, "", false});
    table.rows.push_back({{cell("длинноеслово")}, "", false});
    CHECK(least_width(table) == 1 + 12 + 4);
}
