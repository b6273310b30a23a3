// Tables: what Word calls broken must never be written, whatever the view holds.
#include "docx/block.h"
#include "parts.h"
#include "sample.h"
#include "support/catch.h"

using namespace metodoc;
using test::cell;

namespace {

xml::Node body_with(const view::Table& table) {
    view::WordDocument document;
    test::order_of(document).clauses = {{"", "", {}, {{table}}, {}, {}}};
    return test::body_of(document, test::sample_template());
}

int number(const xml::Node* node, std::string_view attribute) {
    return node ? std::stoi(std::string(node->attribute(attribute))) : 1;
}

// The rows, each cell as text, columns and ^ (goes on upwards) or v (goes on downwards).
std::string shape(const xml::Node& table) {
    std::string result;
    for (const xml::Node& row : table.children) {
        if (row.name != "w:tr") continue;
        for (const xml::Node& one : row.children) {
            if (one.name != "w:tc") continue;
            const xml::Node& properties = *one.child("w:tcPr");
            const xml::Node* merge = properties.child("w:vMerge");
            result += "[" + test::text_of(one);
            const int columns = number(properties.child("w:gridSpan"), "w:val");
            if (columns > 1) result += " x" + std::to_string(columns);
            if (merge) result += merge->attribute("w:val") == "restart" ? " v" : " ^";
            result += "]";
        }
        result += "\n";
    }
    return result;
}

// What Word refuses: a row that does not fill the grid, a cell that does not end in a paragraph,
// a table without rows.
void check_sound(const xml::Node& table) {
    const auto columns = static_cast<int>(test::all(*table.child("w:tblGrid"), "w:gridCol").size());
    int rows = 0;
    for (const xml::Node& row : table.children) {
        if (row.name != "w:tr") continue;
        ++rows;
        int filled = 0;
        for (const xml::Node& one : row.children) {
            if (one.name != "w:tc") continue;
            filled += number(one.child("w:tcPr")->child("w:gridSpan"), "w:val");
            CHECK(one.children.back().name == "w:p");
        }
        CHECK(filled == columns);
    }
    CHECK(rows > 0);
}

std::string checked_shape(const view::Table& table) {
    const auto body = body_with(table);
    for (const xml::Node* one : test::all(body, "w:tbl")) check_sound(*one);
    return shape(*test::all(body, "w:tbl").front());
}

view::Row row(std::vector<view::Cell> cells) {
    return {std::move(cells), "", false};
}

}  // namespace

TEST_CASE("a head of two levels") {
    view::Table table;
    table.head = {row({cell("№", 1, 2), cell("имя", 1, 2), cell("годы", 2)}),
                  row({cell("2023"), cell("2024")})};
    table.rows = {row({cell("1"), cell("a"), cell("b"), cell("c")})};
    CHECK(checked_shape(table) ==
          "[№ v][имя v][годы x2]\n"
          "[ ^][ ^][2023][2024]\n"
          "[1][a][b][c]\n");
    const auto body = body_with(table);
    CHECK(test::all(body, "w:tblHeader").size() == 2);
    CHECK(test::all(body, "w:cantSplit").size() == 3);
}

TEST_CASE("cells that hang down, beside each other and over several columns") {
    view::Table table;
    table.rows = {row({cell("a", 2, 3), cell("b")}), row({cell("c")}), row({cell("d")}),
                  row({cell("e"), cell("f"), cell("g")})};
    CHECK(checked_shape(table) ==
          "[a x2 v][b]\n"
          "[ x2 ^][c]\n"
          "[ x2 ^][d]\n"
          "[e][f][g]\n");
}

TEST_CASE("spans that run out of the table, rows that are short, cells without text") {
    view::Table table;
    table.columns = {{1}, {1}, {1}};
    table.head = {row({cell("h", 1, 9), cell("i", 2)})};
    table.rows = {row({cell("a", 3, 1)}), row({cell("b")}), row({}),
                  row({view::Cell{}, cell("c", 1, 5), cell("d")}), row({cell("e"), cell("f")})};
    CHECK(checked_shape(table) ==
          "[h][i x2]\n"
          "[a x3]\n"
          "[b][][]\n"
          "[][][]\n"
          "[][c v][d]\n"
          "[e][ ^][f]\n");
}

TEST_CASE("a cell may end in a list without items or in a table") {
    view::Table inner;
    inner.rows = {row({cell("inner")})};
    view::Table table;
    table.rows = {row({{{{view::List{}}}, 1, 1}, {{{inner}}, 1, 1}, {{{view::Table{}}}, 1, 1}})};
    const auto body = body_with(table);
    REQUIRE(test::all(body, "w:tbl").size() == 2);
    for (const xml::Node* one : test::all(body, "w:tbl")) check_sound(*one);
}

TEST_CASE("a table of nothing is not written") {
    CHECK(test::all(body_with({}), "w:tbl").empty());
    view::Table columns_only;
    columns_only.columns = {{1}, {2}};
    CHECK(test::all(body_with(columns_only), "w:tbl").empty());
    view::Table rows_only;
    rows_only.rows = {row({})};
    CHECK(test::all(body_with(rows_only), "w:tbl").empty());
}

TEST_CASE("shares become widths that lose nothing") {
    view::Table table;
    table.columns = {{1}, {1}, {1}, {0}};
    table.rows = {row({cell("a"), cell("b", 3)})};
    const auto body = body_with(table);
    int sum = 0;
    for (const xml::Node* column : test::all(body, "w:gridCol")) sum += number(column, "w:w");
    CHECK(sum == 9638);  // 210 − 30 − 10 mm
    const auto widths = test::all(body, "w:tcW");
    REQUIRE(widths.size() == 2);
    CHECK(number(widths[0], "w:w") + number(widths[1], "w:w") == 9638);
}

TEST_CASE("a column takes what its longest word needs, where there is room") {
    view::Table table;
    table.columns.resize(3);
    table.columns[0].share = 1;
    table.columns[1].share = 1;
    table.columns[2].share = 18;
    table.rows = {row({cell("1."), cell("муниципальный"), cell("а")})};
    const xml::Node body = body_with(table);
    std::vector<int> widths;
    for (const xml::Node* column : test::all(*test::all(body, "w:tbl").front(), "w:gridCol")) {
        widths.push_back(number(column, "w:w"));
    }
    REQUIRE(widths.size() == 3);
    constexpr int word = 13 * 120;  // twips: thirteen letters of 12 pt
    CHECK(widths[1] > word);
    CHECK(widths[2] > widths[1]);
    CHECK(widths[0] + widths[1] + widths[2] == 9638);
}

TEST_CASE("a row stays whole, but a tall one goes on on the next page") {
    const auto is_whole = [](int words) {
        std::string text;
        for (int i = 0; i < words; ++i) text += "слово ";
        view::Table table;
        table.columns.resize(1);
        table.rows = {row({cell(text)})};
        const xml::Node body = body_with(table);
        return !test::all(*test::all(body, "w:tbl").front(), "w:cantSplit").empty();
    };
    CHECK(is_whole(20));
    CHECK_FALSE(is_whole(400));
}

TEST_CASE("columns align their cells, not their heads") {
    view::Table table;
    table.columns = {{1, view::Align::center}, {1, view::Align::end}, {1}};
    table.head = {row({cell("x"), cell("y"), cell("z")})};
    table.rows = {row({cell("a"), cell("b"), cell("c")})};
    const auto body = body_with(table);
    std::string found;
    for (const xml::Node* paragraph : test::all(body, "w:p")) {
        const auto align = test::all(*paragraph, "w:jc");
        if (!align.empty()) {
            found +=
                test::text_of(*paragraph) + "=" + std::string(align[0]->attribute("w:val")) + " ";
        }
    }
    CHECK(found == "a=center b=right ");
}

TEST_CASE("two tables in a row stay two") {
    view::Table table;
    table.rows = {row({cell("a")})};
    view::WordDocument document;
    test::order_of(document).clauses = {{"", "", {}, {{table}, {table}}, {}, {}}};
    test::order_of(document).signatures = {{{"Начальник"}, "А.А. Иванов"}};
    const auto body = test::body_of(document, test::sample_template());
    std::string order;
    for (const xml::Node& child : body.children) order += child.name + " ";
    CHECK(order == "w:tbl w:p w:tbl w:p w:tbl w:p w:sectPr ");
}
