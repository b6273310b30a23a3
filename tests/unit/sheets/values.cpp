// What values become in cells.
#include "unit/sheets/form.h"

using namespace metodoc;
using namespace metodoc::test;
using jinja::Value;

namespace {

// The cell A1 of a form whose cell has the style and the text, filled with x.
std::string cell(const Value& x, int style = 0, const std::string& text = "{{ x }}") {
    const Filled filled = fill_rows({"<row r=\"1\"><c r=\"A1\" s=\"" + std::to_string(style) +
                                     "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>"},
                                    Value::object({{"x", x}}));
    CHECK(filled.errors == "");
    const std::string all = filled.data();
    const auto begin = all.find("<c ");
    return begin == std::string::npos ? all : all.substr(begin, all.find("</row>") - begin);
}

std::string error(const Value& x, const std::string& text) {
    return fill_rows({row(7, {"", text})}, Value::object({{"x", x}})).errors;
}

}  // namespace

TEST_CASE("a cell that is one expression keeps the type of its value") {
    auto check = [](const Value& x, std::string_view expected) { CHECK(cell(x) == expected); };
    check(5, "<c r=\"A1\"><v>5</v></c>");
    check(-2.5, "<c r=\"A1\"><v>-2.5</v></c>");
    check(0.1, "<c r=\"A1\"><v>0.1</v></c>");
    check(true, "<c r=\"A1\" t=\"b\"><v>1</v></c>");
    check(nullptr, "<c r=\"A1\"/>");
    check("", "<c r=\"A1\"/>");
    check("текст & <b>", "<c r=\"A1\" t=\"inlineStr\"><is><t>текст &amp; &lt;b&gt;</t></is></c>");
    check(" а\nб ",
          "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> а\nб </t></is></c>");
    check("а\r\nб", "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">а\nб</t></is></c>");
    check("_x0041_", "<c r=\"A1\" t=\"inlineStr\"><is><t>_x005F_x0041_</t></is></c>");
    check("5", "<c r=\"A1\" t=\"inlineStr\"><is><t>5</t></is></c>");
    check(std::int64_t{1234567890123456},
          "<c r=\"A1\" t=\"inlineStr\"><is><t>1234567890123456</t></is></c>");
    check("2024-03-01", "<c r=\"A1\" s=\"5\"><v>45352</v></c>");
    check("01.03.2024", "<c r=\"A1\" t=\"inlineStr\"><is><t>01.03.2024</t></is></c>");
    check("2024-02-30", "<c r=\"A1\" t=\"inlineStr\"><is><t>2024-02-30</t></is></c>");
    check("12,5 %", "<c r=\"A1\" s=\"5\"><v>0.125</v></c>");
    check("12.1%", "<c r=\"A1\" s=\"5\"><v>0.121</v></c>");
    check("100%", "<c r=\"A1\" s=\"5\"><v>1</v></c>");
    check("рост 5%", "<c r=\"A1\" t=\"inlineStr\"><is><t>рост 5%</t></is></c>");
}

TEST_CASE("the format of a cell says what its text is") {
    auto check = [](const Value& x, int style, std::string_view expected) {
        CHECK(cell(x, style) == expected);
    };
    check("01.03.2024", 1, "<c r=\"A1\" s=\"1\"><v>45352</v></c>");
    check("2024-03-01", 1, "<c r=\"A1\" s=\"1\"><v>45352</v></c>");
    check("нет", 1, "<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>нет</t></is></c>");
    check("1 234,5", 2, "<c r=\"A1\" s=\"2\"><v>1234.5</v></c>");
    check("−7", 2, "<c r=\"A1\" s=\"2\"><v>-7</v></c>");
    check("12,5%", 3, "<c r=\"A1\" s=\"3\"><v>0.125</v></c>");
    check(0.5, 3, "<c r=\"A1\" s=\"3\"><v>0.5</v></c>");
    check("2024-03-01", 4, "<c r=\"A1\" s=\"4\" t=\"inlineStr\"><is><t>2024-03-01</t></is></c>");
    check("12%", 4, "<c r=\"A1\" s=\"4\" t=\"inlineStr\"><is><t>12%</t></is></c>");
}

TEST_CASE("a text that looks like a formula stays a text") {
    for (const std::string sign : {"=", "+", "-", "@"}) {
        CHECK(cell(sign + "A1") ==
              "<c r=\"A1\" s=\"5\" t=\"inlineStr\"><is><t>" + sign + "A1</t></is></c>");
    }
    CHECK(cell("SUM(1)", 0, "={{ x }}") ==
          "<c r=\"A1\" s=\"5\" t=\"inlineStr\"><is><t>=SUM(1)</t></is></c>");
}

TEST_CASE("a value in a text is text, branches keep their type") {
    auto check = [](const Value& x, const std::string& text, std::string_view expected) {
        CHECK(cell(x, 0, text) == expected);
    };
    check(5, "всего {{ x }}", "<c r=\"A1\" t=\"inlineStr\"><is><t>всего 5</t></is></c>");
    check(5, "{{ x }}{{ x }}", "<c r=\"A1\" t=\"inlineStr\"><is><t>55</t></is></c>");
    check(5, "{% if x %}{{ x }}{% else %}нет{% endif %}", "<c r=\"A1\"><v>5</v></c>");
    check(0, "{% if x %}{{ x }}{% else %}нет{% endif %}",
          "<c r=\"A1\" t=\"inlineStr\"><is><t>нет</t></is></c>");
    check(5, " {{ x }} ", "<c r=\"A1\"><v>5</v></c>");
    check(5, "{% set y = x + 1 %}{{ y }}", "<c r=\"A1\"><v>6</v></c>");
    check(5, "{% set y %}a{{ x }}{% endset %}{{ y }}",
          "<c r=\"A1\" t=\"inlineStr\"><is><t>a5</t></is></c>");
    check(5, "{# нет #}{{ x }}", "<c r=\"A1\"><v>5</v></c>");
    check(5, "а {{- x -}} б", "<c r=\"A1\" t=\"inlineStr\"><is><t>а5б</t></is></c>");
    check(5, "{_{ x }_} {_% y %_}",
          "<c r=\"A1\" t=\"inlineStr\"><is><t>{{ x }} {% y %}</t></is></c>");
    check(5, "{% raw %}{{ x }}{% endraw %}",
          "<c r=\"A1\" t=\"inlineStr\"><is><t>{{ x }}</t></is></c>");
    check(5, "{{ '}}' }}", "<c r=\"A1\" t=\"inlineStr\"><is><t>}}</t></is></c>");
    check(5, "{% for i in [1, 2] %}{{ i }},{% endfor %}",
          "<c r=\"A1\" t=\"inlineStr\"><is><t>1,2,</t></is></c>");
    check(5, "{%p if x %}{{r x }}{%p endif %}", "<c r=\"A1\"><v>5</v></c>");
}

TEST_CASE("tags are found across the runs of rich text") {
    const Filled filled = fill(
        {.sheets = {{.name = "Л", .rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"}},
         .strings = "<si><r><t>Всего {</t></r><r><rPr><b/></rPr><t>{ x</t></r><r><t "
                    "xml:space=\"preserve\"> }} и </t></r>"
                    "<r><rPr><b/></rPr><t>{{ x }}</t></r></si>"},
        Value::object({{"x", 5}}));
    CHECK(filled.errors == "");
    CHECK(filled.data() ==
          "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>Всего 5</t></r>"
          "<r><t xml:space=\"preserve\"> и </t></r><r><rPr><b/></rPr><t>5</t></r></is></c></row>");
    CHECK(filled.part("xl/sharedStrings.xml").find("{") == std::string::npos);
}

TEST_CASE("tags in the texts of a formula") {
    const Filled filled = fill_rows({row(1, {"=\"За {{ x }}: \"&amp;B1&amp;{1,2;3,4}"})},
                                    Value::object({{"x", "\"2024\""}}));
    CHECK(filled.errors == "");
    CHECK(filled.cells() == "A1 =\"За \"\"2024\"\": \"&amp;B1&amp;{1,2;3,4}\n");
}

TEST_CASE("mistakes name the form, the sheet and the cell") {
    auto check = [](const Value& x, const std::string& text, const std::string& place,
                    const std::string& message, const std::string& marked) {
        const std::string errors = error(x, text);
        const std::string expected = "form.xlsx:Лист1!B7:1:" + place + ": ошибка[template-" +
                                     message + "\n  1 | " + text + "\n    | " + marked + "\n";
        CHECK(errors.substr(0, expected.size()) == expected);
    };
    check(5, "Всего {{ y }} штук", "10", "undefined]: нет переменной `y`", "         ^");
    check(5, "Всего {{ x", "7", "syntax]: тег открыт, а `}}` нет", "      ^^^^ допишите `}}`");
    check(5, "{# нет", "1", "syntax]: примечание открыто, а `#}` нет", "^^^^^^ допишите `#}`");
    check(5, "{% if x %}да", "4", "syntax]: `if` не закрыт: нет `endif`",
          "   ^^^^ допишите `{% endif %}`");
    check(5, "{{ x | uper }}", "8", "syntax]: нет фильтра `uper`",
          "       ^^^^ возможно, `upper`?");
    check(5, "{{ }}", "4", "syntax]: конец подстановки; ожидается выражение", "   ^");
    check(5, "{%tr endfor %}", "6", "syntax]: неизвестный тег `endfor`", "     ^^^^^^");
    check(0, "{{ 5 / x }} и {{ x }}", "4", "error]: деление на ноль", "   ^^^^^");
    check("a\x01z", "{{ 5 }} и {{ x }}", "14", "error]: в значении стоит управляющий знак U+0001",
          "             ^");
    check(std::string(32768, 'a'), "{{ x }}", "4",
          "error]: в значении 32768 знаков, в ячейке бывает не больше 32767", "   ^");
    CHECK(error(std::string(32767, 'a'), "{{ x }}") == "");
}

TEST_CASE("all sheets with mistakes are named at once") {
    const Filled filled = fill({.sheets = {{.name = "А", .rows = row(1, {"{{ x | нет }}"})},
                                           {.name = "Б", .rows = row(2, {"{{ x ~ }}"})}}},
                               Value::object({}));
    CHECK(filled.bytes == "");
    CHECK(filled.errors.find("form.xlsx:А!A1:1:8: ") != std::string::npos);
    CHECK(filled.errors.find("form.xlsx:Б!A2:1:7: ") != std::string::npos);
}

TEST_CASE("names of sheets that Excel refuses") {
    auto check = [](const std::string& name, std::string_view expected) {
        const Filled filled = fill({.sheets = {{.name = "Первый"}, {.name = "{{ x }}"}}},
                                   Value::object({{"x", name}}));
        CHECK(filled.errors.find(expected) != std::string::npos);
        CHECK((filled.errors == "") == expected.empty());
    };
    check("Второй", "");
    check("", "имя листа `` в Excel невозможно: оно пустое");
    check("Первый", "имя листа `Первый` в Excel невозможно: такой лист уже есть");
    check("а/б",
          "form.xlsx:{{ x }}:1:1: ошибка[template-error]: имя листа `а/б` в Excel невозможно");
    check("Очень длинное имя листа из отчёта", "в нём больше 31 знака");
}

TEST_CASE("an undefined name prints as nothing where the form is lenient") {
    const Filled filled = fill({.sheets = {{.name = "Л", .rows = row(1, {"{{ y }}", "а{{ y }}"})}}},
                               Value::object({}), jinja::UndefinedKind::normal);
    CHECK(filled.errors == "");
    CHECK(filled.cells() == "B1 а\n");
}

TEST_CASE("what is no workbook is refused") {
    auto check = [](std::string_view bytes, std::string_view expected) {
        SourceSet sources;
        Diagnostics out;
        const auto form = sheets::prepare("f", bytes, {}, sources, out);
        CHECK((form ? "" : form.error().message.ru).find(expected) != std::string::npos);
        CHECK(!form);
    };
    check("нет", "форма f: это не архив ZIP");
    ooxml::Package word;
    word.relations = {
        {"rId1", std::string(relation_space) + "/officeDocument", "word/document.xml"}};
    word.add({"word/document.xml", "application/xml", "<w:document xmlns:w=\"w\"/>", {}});
    check(*ooxml::write(word), "это не книга Excel: в файле нет книги");
}
