#include <string>
#include <thread>

#include "dump.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::markdown;

namespace {

std::string_view cut(std::string_view text, TextRange range) {
    return text.substr(range.begin, range.end - range.begin);
}

}  // namespace

TEST_CASE("markdown places: a block is exactly its own text") {
    auto check = [](std::string_view before, std::string_view block, std::string_view after) {
        const std::string text = std::string(before) + std::string(block) + std::string(after);
        bool found = false;
        for (const Block& one : parse(text).blocks) found = found || cut(text, one.range) == block;
        INFO(text);
        CHECK(found);
    };
    check("", "Абзац", "");
    check("раз\n\n", "Абзац\nв две строки", "\n\n\nтри");
    check("", "# Заголовок", "\nраз");
    check("а\n\n", "Заголовок\n===", "\n\nраз");
    check("", "- раз\n- два\n\n  три", "\n\n\nчетыре");
    check("а\n\n", "> цитата\n> вторая", "\n\nб");
    check("а\n\n", "```\nкод\n```", "\n\nб");
    check("а\n\n    ", "отступ\n\n    ещё", "\n\nб");
    check("а\n\n", "***", "\n\nб");
    check("а\n\n", "|а|б|\n|-|-|\n|1|2|", "\n\nб");
    check("а\n\n", "<div>\nx\n</div>", "\n\nб");
    check("а[^1]\n\n", "[^1]: сноска\n    ещё", "\n\nб");
    check("\xEF\xBB\xBF", "После метки порядка байтов", "\n");
    check("а\r\n\r\n", "Абзац\r\nдва", "\r\n\r\nб");
    check("а\r\r", "Абзац", "\r\rб");
}

TEST_CASE("markdown places: items, rows and cells") {
    const std::string_view list = "- раз\n- два\n\n  три\n\nконец";
    const Document lists = parse(list);
    const List& items = std::get<List>(lists.blocks.front().kind);
    CHECK(cut(list, items.items[0].range) == "- раз");
    CHECK(cut(list, items.items[1].range) == "- два\n\n  три");

    const std::string_view grid = "| а | б |\n|---|---|\n| раз | [](act:x) |\n| z |\n";
    const Document grids = parse(grid);
    const Table& table = std::get<Table>(grids.blocks.front().kind);
    CHECK(cut(grid, table.header.range) == "| а | б |");
    CHECK(cut(grid, table.rows[0].cells[0].range) == "раз");
    CHECK(cut(grid, table.rows[0].cells[1].range) == "[](act:x)");
    CHECK(cut(grid, table.rows[1].cells[1].range).empty());
}

TEST_CASE("markdown places: the target of a link as it is written") {
    auto check = [](std::string_view text, std::vector<std::string_view> expected) {
        const Document document = parse(text);
        std::vector<std::string_view> found;
        for (const Link* link : links(document.blocks))
            found.push_back(cut(text, link->target_range));
        CHECK(found == expected);
    };
    check("См. [](act:foo), act:foo и [x](act:foo#тв)", {"act:foo", "act:foo#тв"});
    check("[act:a](act:a)", {"act:a"});
    check("`](act:a)` [](act:a)", {"act:a"});
    check("*[**x**](act:a \"act:b\")* [](act:b)", {"act:a", "act:b"});
    check("a \\* b &amp; &laquo;c [](act:a\\_b) [](act:c)", {"act:a\\_b", "act:c"});
    check("> - раз\n>   [два](\n>   act:a)", {"act:a"});
    check("[x]( <act:a b> )", {"act:a b"});
    check("[![i](a.png)](act:a)", {"act:a"});
    check("[x][r] [](act:q)\n\n[r]: act:z", {"act:z", "act:q"});
    check("http://e.ru/ www.e.ru a@e.ru <b@e.ru>",
          {"http://e.ru/", "www.e.ru", "a@e.ru", "b@e.ru"});
    check("|a|\n|-|\n|[x](act:a) [](act:b)|", {"act:a", "act:b"});
    check("раз[^1]\n\n[^1]: см. [](act:a)", {"act:a"});
    check("- [ ] [](act:a)\n- [x] [](act:b)", {"act:a", "act:b"});
    check("[]()", {"()"});
}

TEST_CASE("markdown places: it is the right one of two equal targets") {
    const std::string_view text = "[](act:a) и [](act:a)";
    const Document document = parse(text);
    const auto found = links(document.blocks);
    REQUIRE(found.size() == 2);
    CHECK(found[0]->target_range.begin == 3);
    CHECK(found[1]->target_range.begin == text.rfind("act:a"));
}

TEST_CASE("markdown places: text, code and raw HTML") {
    const std::string_view text = "Раз \\*два\\* &mdash; `код` <b>три</b>";
    const Document document = parse(text);
    const Inlines& inlines = *single_paragraph(document.blocks);
    REQUIRE(inlines.size() == 6);
    CHECK(cut(text, inlines[0].range) == "Раз \\*два\\* &mdash; ");
    CHECK(cut(text, inlines[1].range) == "код");
    CHECK(cut(text, inlines[4].range) == "три");
    const auto html = html_places(document.blocks);
    REQUIRE(html.size() == 2);
    CHECK(cut(text, html[0]) == "<b>");
    CHECK(cut(text, html[1]) == "</b>");
    CHECK(html_places(parse("а\n\n<div>\n").blocks).size() == 1);
    CHECK(html_places(parse("a < b").blocks).empty());
}

TEST_CASE("markdown: nesting has an end") {
    auto repeated = [](std::string_view piece, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) text += piece;
        return text;
    };
    CHECK_FALSE(parse(repeated("> ", 30) + "x").too_deep);
    CHECK_FALSE(parse(repeated("-", 1000)).too_deep);
    CHECK_FALSE(parse(repeated("* ", 100)).too_deep);  // a thematic break
    CHECK(parse(repeated("> ", 200) + "x").too_deep == TextRange{128, 401});
    CHECK(parse("а\n" + repeated("- ", 100000) + "x").too_deep == TextRange{3, 200003});
    CHECK(parse(repeated("*a **b ", 100) + "x" + repeated("***", 100)).too_deep.has_value());
    CHECK(parse(repeated("![", 300) + "x" + repeated("](a)", 300)).too_deep.has_value());
}

TEST_CASE("markdown: hostile texts come to an end") {
    for (std::string_view piece :
         {"[",  "![[]()", "*a **b ", "_a __b ", "<!--", "|",     "`",    "[a](", "[^a", "&#",
          "\\", "<",      "a@",      "www.",    "~~a",  "[^1]:", "| a ", "](",   "[](", "[ (]("}) {
        std::string text;
        while (text.size() < 20000) text += piece;
        const Document document = parse(text);
        CHECK(document.blocks.size() <= 1);
    }
}

TEST_CASE("markdown: many threads at once") {
    const std::string_view text = "| а |\n|---|\n| ~~б~~ [](act:x) www.e.ru |";
    const std::string expected = test::dump(parse(text).blocks);
    std::vector<std::string> found(8);
    std::vector<std::thread> threads;
    for (std::string& one : found)
        threads.emplace_back([&one, text] {
            for (int i = 0; i < 50; ++i) one = test::dump(parse(text).blocks);
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(found == std::vector<std::string>(8, expected));
}
