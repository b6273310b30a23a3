// Mistakes name the form, the part, the paragraph and the place in it; nothing is made.
#include "small.h"

using namespace small;

namespace {

std::string said(std::string_view body, const Value& data = Value::object({})) {
    const Outcome outcome = fill(docx(body), data);
    CHECK(outcome.bytes.empty());
    return outcome.messages;
}

}  // namespace

TEST_CASE("a missing value is shown in its paragraph") {
    CHECK(said(p("Приказ") + p("Директору: {{ nmae }}"), Value::object({{"name", "И"}})) ==
          "форма.docx, тело:2:15: ошибка[template-undefined]: нет переменной `nmae`\n"
          "  1 | Приказ\n"
          "  2 | Директору: {{ nmae }}\n"
          "    |               ^^^^ возможно, `name`?\n");
}

TEST_CASE("a tag must be closed in its paragraph") {
    CHECK(said(p("а {{ name")) ==
          "форма.docx, тело:1:3: ошибка[template-syntax]: тег не закрыт\n"
          "  1 | а {{ name\n"
          "    |   ^^^^^^^ закройте его в том же абзаце\n");
    CHECK(said(p("{{ na") + p("me }}")).find("тег не закрыт") != std::string::npos);
    CHECK(said(p("{# note")).find("примечание `{#` не закрыто") != std::string::npos);
}

TEST_CASE("the other parts are named") {
    const std::string header = "<w:hdr>" + p("{{ x }}") + "</w:hdr>";
    const Outcome outcome = fill(docx(p("т"), {{"word/header1.xml", header}}), Value::object({}));
    CHECK(outcome.messages.starts_with("форма.docx, верхний колонтитул 1:1:4: "));
}

TEST_CASE("tags of rows, cells and paragraphs stand where they can") {
    const auto check = [](std::string_view body, std::string_view expected) {
        CHECK_THAT(said(body), Catch::Contains(std::string(expected)));
    };
    check(p("{%tr for x in y %}"), "`{%tr` стоит не в строке таблицы");
    check(p("{%tc endfor %}"), "`{%tc` стоит не в ячейке таблицы");
    check(p("{% cellbg 'FF0000' %}"), "этот тег меняет ячейку, а стоит не в таблице");
    check(p("{%p if a %}б{%p endif %}"), "второй тег `p` в одном абзаце");
    check(table(row(cell("{%tr for x in y %}") + cell("{%tr endfor %}"))),
          "второй тег `tr` в одной строке таблицы");
}

TEST_CASE("what docxtpl does not know is an unknown tag") {
    CHECK_THAT(said(p("{% do 1 %}")), Catch::Contains("template-syntax"));
    CHECK_THAT(said(p("{% еndif %}")), Catch::Contains("template-syntax"));
    CHECK_THAT(said(p("{{ 1|foo }}")), Catch::Contains("foo"));
}

TEST_CASE("several parts report their mistakes at once") {
    const std::string header = "<w:hdr>" + p("{{ x") + "</w:hdr>";
    const Outcome outcome =
        fill(docx(p("{{ y"), {{"word/header1.xml", header}}), Value::object({}));
    CHECK(outcome.messages.find("тело:1:1") != std::string::npos);
    CHECK(outcome.messages.find("верхний колонтитул 1:1:1") != std::string::npos);
}

TEST_CASE("a lax form prints nothing for a missing value") {
    forms::Settings settings;
    settings.undefined = jinja::UndefinedKind::normal;
    const Outcome outcome = fill(docx(p("[{{ x }}]")), Value::object({}), settings);
    CHECK(part(outcome.bytes, "word/document.xml").find("[]") != std::string::npos);
}

TEST_CASE("a file that is no Word document is refused") {
    CHECK(fill("no zip", Value::object({})).messages == "форма форма.docx: это не архив ZIP");
    CHECK(fill(docx("<w:p>"), Value::object({})).messages ==
          "форма.docx, тело: разметка повреждена (это не XML)");
    const std::string none = *zip::write(std::vector<zip::Entry>{
        {"[Content_Types].xml", "<Types><Default Extension=\"xml\" ContentType=\"a\"/></Types>"}});
    CHECK(fill(none, Value::object({})).messages == "форма форма.docx: в файле нет документа Word");
}
