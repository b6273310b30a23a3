// What moves when a loop of rows makes a sheet longer.
#include "unit/sheets/form.h"

using namespace metodoc;
using namespace metodoc::test;
using jinja::Value;

namespace {

// Rows 1 head, 2 and 4 tags, 3 the body, 6 the total; filled, the body is rows 2 to 4, the total 6.
std::vector<std::string> table(const std::vector<std::string>& body = {"{{ r.name }}", "{{ r.n }}"},
                               const std::vector<std::string>& total = {"Итого"}) {
    return {row(1, {"Имя", "Число"}), row(2, {"{%tr for r in rows %}"}), row(3, body),
            row(4, {"{%tr endfor %}"}), row(6, total)};
}

std::string after(const std::string& markup) {
    return fill_rows(table(), people(), markup).after();
}

// The formula of the total for a formula of the form.
std::string total(const std::string& formula) {
    const std::string all =
        fill_rows(table({"{{ r.name }}", "{{ r.n }}"}, {"=" + formula}), people()).cells();
    return all.substr(all.rfind("=") + 1, all.size() - all.rfind("=") - 2);
}

// The formulas of the three copies of the body.
std::string body(const std::string& formula) {
    const std::string all = fill_rows(table({"{{ r.name }}", "=" + formula}), people()).cells();
    std::string out;
    for (auto at = all.find('='); at != std::string::npos; at = all.find('=', at)) {
        const auto end = all.find('\n', at);
        if (!out.empty()) out += " ";
        out += all.substr(at + 1, end - at - 1);
        at = end;
    }
    return out;
}

}  // namespace

TEST_CASE("references from outside a loop") {
    auto check = [](std::string_view formula, std::string_view expected) {
        CHECK(total(std::string(formula)) == expected);
    };
    check("B1", "B1");
    check("B6", "B6");
    check("B7", "B7");  // three rows of the form became three
    check("SUM(B3)", "SUM(B2:B4)");
    check("SUM(B3:B3)", "SUM(B2:B4)");
    check("SUM(B2:B4)", "SUM(B2:B4)");
    check("SUM(B1:B5)", "SUM(B1:B5)");
    check("SUM($B$3:$B$3)", "SUM($B$2:$B$4)");
    check("COUNTIF(A3,\"А*\")", "COUNTIF(A2:A4,\"А*\")");
    check("ROUND(B3,2)", "ROUND(B2,2)");
    check("B3*2", "B2*2");
    check("SUM(B:B)", "SUM(B:B)");
    check("SUM(3:3)", "SUM(2:4)");
    check("SUM(Лист1!B3:B3)", "SUM(Лист1!B2:B4)");
    check("Нет!B6", "Нет!B6");
    check("Table1[n]", "Table1[n]");
}

TEST_CASE("references inside a loop") {
    auto check = [](std::string_view formula, std::string_view expected) {
        CHECK(body(std::string(formula)) == expected);
    };
    check("C3*2", "C2*2 C3*2 C4*2");
    check("SUM(C3:E3)", "SUM(C2:E2) SUM(C3:E3) SUM(C4:E4)");
    check("C3/C6", "C2/C6 C3/C6 C4/C6");
    check("C3/SUM(C$3:C$3)", "C2/SUM(C$2:C$4) C3/SUM(C$2:C$4) C4/SUM(C$2:C$4)");
    check("SUM(C$3:C3)", "SUM(C$2:C2) SUM(C$2:C3) SUM(C$2:C4)");
    check("B$1", "B$1 B$1 B$1");
}

TEST_CASE("a loop over nothing leaves sums of nothing") {
    const Value none = Value::object({{"rows", Value::list({})}});
    const Filled filled =
        fill_rows(table({"{{ r.name }}", "{{ r.n }}"}, {"=SUM(B3:B3)", "=B3", "=B6"}), none);
    CHECK(filled.errors == "");
    CHECK(filled.cells() == "A1 Имя\nB1 Число\nA3 =SUM(B1048576:B1048576)\nB3 =B1048576\nC3 =B3\n");
}

TEST_CASE("loops in one another: subtotals see their own turn") {
    const Value data = Value::object(
        {{"groups",
          Value::list({Value::object({{"g", "I"}, {"items", Value::list({1, 2})}}),
                       Value::object({{"g", "II"}, {"items", Value::list({3, 4, 5})}})})}});
    const Filled filled =
        fill_rows({row(1, {"{%tr for g in groups %}"}), row(2, {"{{ g.g }}", "=SUM(B4:B4)"}),
                   row(3, {"{%tr for i in g['items'] %}"}), row(4, {"", "{{ i }}", "=B4/B$2"}),
                   row(5, {"{%tr endfor %}"}), row(6, {"{%tr endfor %}"}),
                   row(7, {"", "=SUM(B4:B4)", "=SUM(B2)"})},
                  data);
    CHECK(filled.errors == "");
    CHECK(filled.cells() ==
          "A1 I\nB1 =SUM(B2:B3)\nB2 1\nC2 =B2/B$1\nB3 2\nC3 =B3/B$1\n"
          "A4 II\nB4 =SUM(B5:B7)\nB5 3\nC5 =B5/B$1\nB6 4\nC6 =B6/B$1\nB7 5\nC7 =B7/B$1\n"
          "B8 =SUM(B2:B3,B5:B7)\nC8 =SUM(B1,B4)\n");
}

TEST_CASE("copies with other rows between them, where a formula takes one range only") {
    const Value data = Value::object({{"rows", Value::list({1, 2})}});
    auto check = [&](const std::string& formula, const std::string& expected) {
        const Filled filled =
            fill_rows({row(1, {"{%tr for r in rows %}"}), row(2, {"{{ r }}"}), row(3, {"подпись"}),
                       row(4, {"{%tr endfor %}"}), row(5, {"=" + formula})},
                      data);
        CHECK(filled.cells().substr(filled.cells().rfind("A5")) == "A5 =" + expected + "\n");
    };
    check("SUM(A2:A2)", "SUM(A1,A3)");
    check("SUM(A2:A3)", "SUM(A1:A4)");
    check("COUNTIF(A2:A2,1)", "COUNTIF(A1:A3,1)");
    check("SUM(A2:A2*2)", "SUM(A1:A3*2)");
}

TEST_CASE("a formula that grows beyond what Excel opens") {
    auto check = [&](int count, bool fits) {
        std::vector<Value> items;
        for (int i = 0; i < count; ++i) items.emplace_back(i);
        const Filled filled =
            fill_rows({row(1, {"{%tr for r in rows %}"}), row(2, {"{{ r }}"}), row(3, {"подпись"}),
                       row(4, {"{%tr endfor %}"}), row(5, {"", "=SUM(A2)"})},
                      Value::object({{"rows", Value::list(items)}}));
        CHECK((filled.errors == "") == fits);
        if (!fits)
            CHECK(filled.errors.find("form.xlsx:Лист1!B4001: формула вышла длиннее") !=
                  std::string::npos);
    };
    check(1200, true);
    check(2000, false);
}

TEST_CASE("a condition takes rows away or leaves them") {
    auto check = [](bool shown, std::string_view expected) {
        const Filled filled = fill_rows(
            {row(1, {"{%tr if shown %}"}), row(2, {"да"}), row(3, {"{%tr else %}"}),
             row(4, {"нет"}), row(5, {"нет"}), row(6, {"{%tr endif %}"}), row(7, {"=A7"})},
            Value::object({{"shown", shown}}));
        CHECK(filled.errors == "");
        CHECK(filled.cells() == expected);
    };
    check(true, "A1 да\nA2 =A2\n");
    check(false, "A1 нет\nA2 нет\nA3 =A3\n");
}

TEST_CASE("plain tags that reach over rows act on rows") {
    const Filled filled =
        fill_rows({row(1, {"{% for r in rows %}"}), row(2, {"{{ r.name }}"}),
                   row(3, {"{% endfor %}"}), row(4, {"{% if rows %}", "да", "{% endif %}"}),
                   row(5, {"{% if not rows %}", "нет", "{% endif %}"})},
                  people());
    CHECK(filled.errors == "");
    CHECK(filled.cells() == "A1 Альфа\nA2 Бета\nA3 Гамма\nB4 да\n");
}

TEST_CASE("merged cells") {
    auto check = [](const std::string& ref, const std::string& expected) {
        CHECK(after("<mergeCells count=\"1\"><mergeCell ref=\"" + ref + "\"/></mergeCells>") ==
              expected);
    };
    check("A1:B1", "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");
    check("A6:B7", "<mergeCells count=\"1\"><mergeCell ref=\"A6:B7\"/></mergeCells>");
    check("C3:D3",
          "<mergeCells count=\"3\"><mergeCell ref=\"C2:D2\"/><mergeCell ref=\"C3:D3\"/>"
          "<mergeCell ref=\"C4:D4\"/></mergeCells>");
    check("C2:C4", "<mergeCells count=\"1\"><mergeCell ref=\"C2:C4\"/></mergeCells>");
    check("C1:C6", "<mergeCells count=\"1\"><mergeCell ref=\"C1:C6\"/></mergeCells>");
    check("C4:D4", "");
}

TEST_CASE("conditional formats and validations keep their formulas relative") {
    CHECK(after("<conditionalFormatting sqref=\"B3\"><cfRule type=\"expression\" priority=\"1\">"
                "<formula>$B3&lt;B$6</formula></cfRule></conditionalFormatting>") ==
          "<conditionalFormatting sqref=\"B2:B4\"><cfRule type=\"expression\" priority=\"1\">"
          "<formula>$B2&lt;B$6</formula></cfRule></conditionalFormatting>");
    CHECK(
        after(
            "<conditionalFormatting sqref=\"B2:B4 D6\"><cfRule type=\"expression\" priority=\"1\">"
            "<formula>$B2&lt;5</formula></cfRule></conditionalFormatting>") ==
        "<conditionalFormatting sqref=\"B2:B4 D6\"><cfRule type=\"expression\" priority=\"1\">"
        "<formula>$B2&lt;5</formula></cfRule></conditionalFormatting>");
    CHECK(
        after("<dataValidations count=\"2\"><dataValidation type=\"list\" sqref=\"B3\">"
              "<formula1>$A$6:$A$7</formula1></dataValidation>"
              "<dataValidation type=\"list\" sqref=\"A4\"><formula1>A6</formula1></dataValidation>"
              "</dataValidations>") ==
        "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"B2:B4\">"
        "<formula1>$A$6:$A$7</formula1></dataValidation></dataValidations>");
}

TEST_CASE("two rows a turn: a validation of one of them is many ranges") {
    const Filled filled =
        fill_rows({row(1, {"{%tr for r in rows %}"}), row(2, {"{{ r.name }}"}), row(3, {"", "=A2"}),
                   row(4, {"{%tr endfor %}"})},
                  people(),
                  "<dataValidations count=\"1\"><dataValidation type=\"whole\" sqref=\"A3\">"
                  "<formula1>A2</formula1></dataValidation></dataValidations>");
    CHECK(filled.cells() == "A1 Альфа\nB2 =A1\nA3 Бета\nB4 =A3\nA5 Гамма\nB6 =A5\n");
    CHECK(filled.after() ==
          "<dataValidations count=\"1\"><dataValidation type=\"whole\" sqref=\"A2 A4 A6\">"
          "<formula1>A1</formula1></dataValidation></dataValidations>");
}

TEST_CASE("filters, links, breaks and extensions") {
    CHECK(after("<autoFilter ref=\"A1:B4\"/>") == "<autoFilter ref=\"A1:B4\"/>");
    CHECK(after("<autoFilter ref=\"A1:B3\"/>") == "<autoFilter ref=\"A1:B4\"/>");
    CHECK(after("<hyperlinks><hyperlink ref=\"A3\" location=\"Лист1!B3\" "
                "display=\"x\"/></hyperlinks>") ==
          "<hyperlinks><hyperlink ref=\"A2\" location=\"Лист1!B2\" display=\"x\"/>"
          "<hyperlink ref=\"A3\" location=\"Лист1!B3\" display=\"x\"/>"
          "<hyperlink ref=\"A4\" location=\"Лист1!B4\" display=\"x\"/></hyperlinks>");
    CHECK(
        after(
            "<rowBreaks count=\"2\" manualBreakCount=\"2\"><brk id=\"3\" max=\"16383\" man=\"1\"/>"
            "<brk id=\"6\" max=\"16383\" man=\"1\"/></rowBreaks>") ==
        "<rowBreaks count=\"4\" manualBreakCount=\"4\"><brk id=\"2\" max=\"16383\" man=\"1\"/>"
        "<brk id=\"3\" max=\"16383\" man=\"1\"/><brk id=\"4\" max=\"16383\" man=\"1\"/>"
        "<brk id=\"6\" max=\"16383\" man=\"1\"/></rowBreaks>");
    CHECK(
        after(
            "<extLst><ext uri=\"u\"><x14:dataValidations xmlns:x14=\"x\" xmlns:xm=\"m\" "
            "count=\"1\">"
            "<x14:dataValidation><x14:formula1><xm:f>Лист1!$A$3</xm:f></x14:formula1>"
            "<xm:sqref>B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>") ==
        "<extLst><ext uri=\"u\"><x14:dataValidations xmlns:x14=\"x\" xmlns:xm=\"m\" count=\"1\">"
        "<x14:dataValidation><x14:formula1><xm:f>Лист1!$A$2</xm:f></x14:formula1>"
        "<xm:sqref>B2:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>");
}

TEST_CASE("formulas of other sheets and names follow") {
    std::string rows;
    for (const std::string& one : table()) rows += one;
    const Filled filled = fill(
        {.sheets = {{.name = "Данные {{ rows|length }}", .rows = rows},
                    {.name = "Свод", .rows = row(1, {"=SUM('Данные {{ rows|length }}'!B3:B3)"})}},
         .names = "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Данные {{ "
                  "rows|length }}'!$A$1:$B$6</definedName>"
                  "<definedName name=\"числа\">'Данные {{ rows|length }}'!$B$3</definedName>"
                  "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Данные {{ "
                  "rows|length }}'!$1:$1</definedName>"},
        people());
    CHECK(filled.errors == "");
    CHECK(filled.cells(2) == "A1 =SUM('Данные 3'!B2:B4)\n");
    const std::string workbook = filled.part("xl/workbook.xml");
    CHECK(workbook.find("<sheet name=\"Данные 3\"") != std::string::npos);
    CHECK(workbook.find(">'Данные 3'!$A$1:$B$6<") != std::string::npos);
    CHECK(workbook.find(">'Данные 3'!$B$2<") != std::string::npos);
    CHECK(workbook.find(">'Данные 3'!$1:$1<") != std::string::npos);
    CHECK(workbook.find("fullCalcOnLoad=\"1\"") != std::string::npos);
}

TEST_CASE("a name of a repeated cell covers all copies") {
    std::string rows;
    for (const std::string& one : table()) rows += one;
    const Filled filled = fill({.sheets = {{.name = "Л", .rows = rows}},
                                .names = "<definedName name=\"a\">Л!$B$3:$B$3</definedName>"},
                               people());
    CHECK(filled.part("xl/workbook.xml").find(">Л!$B$2:$B$4<") != std::string::npos);
}

TEST_CASE("shared formulas are written out, arrays keep their range") {
    const Filled filled =
        fill_rows({"<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" "
                   "si=\"0\">B1*$C$1</f><v>1</v></c></row>"
                   "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>",
                   row(3, {"{%tr for r in rows %}"}),
                   "<row r=\"4\" ht=\"20\" outlineLevel=\"1\"><c r=\"A4\" t=\"str\"><f t=\"array\" "
                   "ref=\"A4\">SUM(B4:C4*B1:C1)</f><v>x</v></c></row>",
                   row(5, {"{%tr endfor %}"})},
                  people());
    CHECK(filled.cells() ==
          "A1 =B1*$C$1\nA2 =B2*$C$1\nA3 =SUM(B3:C3*B1:C1)\nA4 =SUM(B4:C4*B1:C1)\nA5 "
          "=SUM(B5:C5*B1:C1)\n");
    CHECK(filled.data().find(
              "<row r=\"4\" ht=\"20\" outlineLevel=\"1\"><c r=\"A4\"><f t=\"array\" ref=\"A4\">") !=
          std::string::npos);
}

TEST_CASE("loops of columns") {
    const Value data = Value::object(
        {{"years", Value::list({2022, 2023, 2024})},
         {"rows",
          Value::list({Value::object({{"name", "Альфа"}, {"v", Value::list({1, 2, 3})}}),
                       Value::object({{"name", "Бета"}, {"v", Value::list({4, 5, 6})}})})}});
    const Filled filled = fill_rows(
        {row(1, {"Отчёт"}),
         row(2, {"Имя", "{%tc for y in years %}", "{{ y }}", "{%tc endfor %}", "Всего"}),
         row(3, {"{%tr for r in rows %}"}),
         row(4,
             {"{{ r.name }}", "{%tc for x in r.v %}", "{{ x }}", "{%tc endfor %}", "=SUM(C4:C4)"}),
         row(5, {"{%tr endfor %}"}),
         row(6, {"Итого", "{%tc for y in years %}", "=SUM(C4:C4)", "{%tc endfor %}", "=SUM(E4)"})},
        data, "<mergeCells count=\"1\"><mergeCell ref=\"A1:E1\"/></mergeCells>");
    CHECK(filled.errors == "");
    CHECK(filled.cells() ==
          "A1 Отчёт\nA2 Имя\nB2 2022\nC2 2023\nD2 2024\nE2 Всего\n"
          "A3 Альфа\nB3 1\nC3 2\nD3 3\nE3 =SUM(B3:D3)\n"
          "A4 Бета\nB4 4\nC4 5\nD4 6\nE4 =SUM(B4:D4)\n"
          "A5 Итого\nB5 =SUM(B3:B4)\nC5 =SUM(C3:C4)\nD5 =SUM(D3:D4)\nE5 =SUM(E3:E4)\n");
    CHECK(filled.after() == "<mergeCells count=\"1\"><mergeCell ref=\"A1:E1\"/></mergeCells>");
}
