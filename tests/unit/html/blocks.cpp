#include "html/blocks.h"

#include "sample.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::html;
using test::cell;
using test::list;
using test::paragraph;
using test::text;

namespace {

const Links links{"seversk/regulation.html", ""};
const Surroundings around{.links = links,
                          .heading = 1,
                          .section_title = "Ссылка на раздел",
                          .clause_title = "Ссылка на пункт",
                          .table_name = "Таблица",
                          .back_name = "К тексту"};

std::string html_of(const view::Inlines& inlines) {
    return to_markup(inlines, around).str();
}
std::string html_of(const view::Blocks& blocks) {
    return to_markup(blocks, around).str();
}

}  // namespace

TEST_CASE("blocks: each kind of inline") {
    auto check = [](view::Inline node, std::string_view expected) {
        CHECK(html_of(view::Inlines{std::move(node)}) == expected);
    };
    check({view::Text{"a < b"}}, "a &lt; b");
    check({view::Code{"<x>"}}, "<code>&lt;x&gt;</code>");
    check({view::LineBreak{}}, "<br>");
    check({view::Emphasis{text("да")}}, "<em>да</em>");
    check({view::Strong{text("да")}}, "<strong>да</strong>");
    check({view::Strikethrough{text("нет")}}, "<s>нет</s>");
}

TEST_CASE("blocks: links") {
    auto check = [](view::Link link, std::string_view expected) {
        CHECK(html_of(view::Inlines{{std::move(link)}}) == expected);
    };
    check({{"acts.html", "a-1", ""}, text("приказ"), "", false},
          R"(<a href="../acts.html#a-1">приказ</a>)");
    check({{"", "", "https://example.org"}, text("сайт"), "", false},
          R"(<a href="https://example.org" rel="external">сайт</a>)");
    check({{"glossary.html", "t", ""}, text("термин"), "это \"то\"", true},
          R"(<a class="term" href="../glossary.html#t" data-definition="это &quot;то&quot;">термин</a>)");
    check({{"", "", "javascript:alert(1)"}, text("нажми"), "", false}, "нажми");
    check({{}, text("никуда"), "", false}, "никуда");
}

TEST_CASE("blocks: each kind of block") {
    auto check = [](view::Block block, std::string_view expected) {
        CHECK(html_of(view::Blocks{std::move(block)}) == expected);
    };
    check(paragraph("Текст."), "<p>Текст.</p>\n");
    check({view::Heading{2, "how", text("Как")}}, "<h2 id=\"how\">Как</h2>\n");
    check({list({"раз;", "два."})}, "<ul><li>раз;</li>\n<li>два.</li>\n</ul>\n");
    check({view::List{true, 3, {{{paragraph("три")}}}}}, "<ol start=\"3\"><li>три</li>\n</ol>\n");
    check({view::Quote{{paragraph("Слова.")}}}, "<blockquote><p>Слова.</p>\n</blockquote>\n");
    check({view::CodeBlock{"a < b"}}, "<pre tabindex=\"0\"><code>a &lt; b</code></pre>\n");
    check({view::Rule{}}, "<hr>\n");
}

TEST_CASE("blocks: boxes of a task list") {
    view::List tasks = list({"да", "нет"});
    tasks.items[0].task = view::Task::done;
    tasks.items[1].task = view::Task::open;
    CHECK(html_of(view::Blocks{{tasks}}) ==
          "<ul><li class=\"task\">☒\u00A0да</li>\n<li class=\"task\">☐\u00A0нет</li>\n</ul>\n");
}

TEST_CASE("blocks: notes stand behind their text and lead back") {
    const view::Footnote note{1, "note-a-1", {paragraph("Сноска.")}};
    view::Paragraph words{text("Текст")};
    words.children.push_back({note});
    CHECK(html_of(view::Blocks{{words}}) ==
          "<p>Текст<sup><a class=\"note-sign\" id=\"note-a-1-sign\" href=\"#note-a-1\">1</a></sup>"
          "</p>\n<ol class=\"notes\"><li id=\"note-a-1\">Сноска. <a class=\"note-back\" "
          "href=\"#note-a-1-sign\" aria-label=\"К тексту\">↑</a></li>\n</ol>\n");
    CHECK(html_of(words.children) == "Текст (Сноска.)");
}

TEST_CASE("blocks: a picture with its words and its size") {
    const view::Image image{"seversk/images/a.png", "", "png", 20, 10, "Схема \"1\"", ""};
    CHECK(html_of(view::Inlines{{image}}) ==
          "<img src=\"images/a.png\" alt=\"Схема &quot;1&quot;\" width=\"20\" height=\"10\" "
          "loading=\"lazy\">");
}

TEST_CASE("blocks: headings begin one level below the heading above") {
    auto check = [](int level, int above, std::string_view expected) {
        Surroundings here = around;
        here.heading = above;
        const view::Blocks blocks{{view::Heading{level, "", text("Т")}}};
        CHECK(to_markup(blocks, here).str().substr(0, 4) == expected);
    };
    check(1, 1, "<h2>");
    check(2, 1, "<h2>");
    check(3, 1, "<h3>");
    check(2, 3, "<h4>");
    check(6, 3, "<h6>");
}

TEST_CASE("blocks: an item with one paragraph goes without p, with two keeps both") {
    const view::List inner = list({"б"});
    CHECK(html_of({{view::List{false, 1, {{{paragraph("а:"), {inner}}}}}}}) ==
          "<ul><li>а:<ul><li>б</li>\n</ul>\n</li>\n</ul>\n");
    CHECK(html_of({{view::List{false, 1, {{{paragraph("а"), paragraph("б")}}}}}}) ==
          "<ul><li><p>а</p>\n<p>б</p>\n</li>\n</ul>\n");
}

TEST_CASE("blocks: a simple table carries its head on the cells") {
    view::Table table;
    table.caption = "Меры";
    table.columns = {{1, view::Align::center}, {3, view::Align::start}};
    table.head = {{{cell("№"), cell("Мера")}, "", false}};
    table.rows = {{{cell("I этап", 2)}, "", true}, {{cell("1"), cell("Семинар")}, "m-1", false}};
    CHECK(to_markup(table, around).str() ==
          R"(<div class="table-scroll" role="region" tabindex="0" aria-label="Меры">)"
          R"(<table class="stack"><caption>Меры</caption>)"
          "\n"
          R"(<colgroup><col class="w-25"><col class="w-75">)"
          "\n</colgroup>\n"
          R"(<thead><tr><th class="center" scope="col">№</th>)"
          "\n"
          R"(<th scope="col">Мера</th>)"
          "\n</tr>\n</thead>\n"
          R"(<tbody><tr class="group"><th scope="rowgroup" colspan="2">I этап</th>)"
          "\n</tr>\n"
          R"(<tr id="m-1"><td class="center" data-label="№">1</td>)"
          "\n"
          R"(<td data-label="Мера">Семинар</td>)"
          "\n</tr>\n</tbody>\n</table>\n</div>\n");
}

TEST_CASE("blocks: a head of two levels gives both its words to the column") {
    view::Table table;
    table.columns = {{1, {}}, {1, {}}, {1, {}}};
    table.head = {{{cell("Показатель", 1, 2), cell("План", 2)}, "", false},
                  {{cell("2023"), cell("2024")}, "", false}};
    table.rows = {{{cell("Доля"), cell("10"), cell("12")}, "", false}};
    table.first_column_is_header = true;
    const std::string html = to_markup(table, around).str();
    CHECK(html.find(R"(<th scope="col" rowspan="2">Показатель</th>)") != std::string::npos);
    CHECK(html.find(R"(<th scope="colgroup" colspan="2">План</th>)") != std::string::npos);
    CHECK(html.find(R"(<th scope="row" data-label="Показатель">Доля</th>)") != std::string::npos);
    CHECK(html.find(R"(<td data-label="План, 2023">10</td>)") != std::string::npos);
    CHECK(html.find(R"(<td data-label="План, 2024">12</td>)") != std::string::npos);
    CHECK(html.find(R"(aria-label="Таблица")") != std::string::npos);
}

TEST_CASE("blocks: a table with a cell over several places is not stacked") {
    view::Table table;
    table.columns = {{1, {}}, {1, view::Align::end}};
    table.head = {{{cell("А"), cell("")}, "", false}};
    table.rows = {{{cell("1", 1, 2), cell("2")}, "", false}, {{cell("3")}, "", false}};
    const std::string html = to_markup(table, around).str();
    CHECK(html.find("stack") == std::string::npos);
    CHECK(html.find("data-label") == std::string::npos);
    CHECK(html.find(R"(<td class="end"></td>)") !=
          std::string::npos);  // an empty head cell is no header
    CHECK(html.find(R"(<td rowspan="2">1</td>)") != std::string::npos);
    // The covered place is passed over: 3 stands in the second column.
    CHECK(html.find(R"(<td class="end">3</td>)") != std::string::npos);
}

TEST_CASE("blocks: clauses hang on their numbers") {
    view::NumberedClause inner;
    inner.number = "1.1.1.";
    inner.anchor = "p-1.1.1";
    inner.lead = text("Внутри.");
    view::NumberedClause clause;
    clause.number = "1.1.";
    clause.anchor = "p-1.1";
    clause.lead = text("Перечень:");
    clause.blocks = {{list({"раз."})}};
    clause.clauses = {inner};
    clause.after = {paragraph("После.")};
    view::NumberedClause plain;
    plain.anchor = "p-a";
    plain.lead = text("Без номера.");
    const view::Body body{{{"1.", "s-1", text("Общее"), {clause, plain}}}};
    CHECK(to_markup(body, around).str() ==
          R"(<section class="chapter"><h2 id="s-1"><a class="number" href="#s-1" )"
          R"(title="Ссылка на раздел 1">1.</a> Общее</h2>)"
          "\n"
          R"(<div class="clause" id="p-1.1"><p><a class="number" href="#p-1.1" )"
          R"(title="Ссылка на пункт 1.1">1.1.</a> Перечень:</p>)"
          "\n<ul><li>раз.</li>\n</ul>\n"
          R"(<div class="clause" id="p-1.1.1"><p><a class="number" href="#p-1.1.1" )"
          R"(title="Ссылка на пункт 1.1.1">1.1.1.</a> Внутри.</p>)"
          "\n</div>\n<p>После.</p>\n</div>\n"
          R"(<div class="clause" id="p-a"><p>Без номера.</p>)"
          "\n</div>\n</section>\n");
}
