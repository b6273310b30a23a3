#include "dump.h"
#include "support/catch.h"

using namespace metodoc;
using markdown::parse;

namespace {

void check(std::string_view text, std::string_view expected) {
    CHECK(test::dump(parse(text).blocks) == expected);
}

}  // namespace

TEST_CASE("markdown: blocks") {
    check("", "");
    check("Абзац\nи строка", "p('Абзац' soft 'и строка')");
    check("# Раз\n\n### Три", "h1('Раз') h3('Три')");
    check("Раз\n===\n\nДва\n---", "h1('Раз') h2('Два')");
    check("> цитата", "quote(p('цитата'))");
    check("---", "rule");
    check("```yaml x\na: 1\n```", "pre<yaml x>(a: 1\n)");
    check("    отступ", "pre<>(отступ\n)");
    check("<div>\nx\n</div>", "html(<div>\nx\n</div>\n)");
}

TEST_CASE("markdown: lists") {
    check("- раз\n- два", "ul(li(p('раз')) li(p('два')))");
    check("- раз\n\n- два", "ul loose(li(p('раз')) li(p('два')))");
    check("3. три\n4. четыре", "ol3(li(p('три')) li(p('четыре')))");
    check("- раз\n  1. внутри", "ul(li(p('раз') ol1(li(p('внутри')))))");
    check("- [x] да\n- [ ] нет\n- так", "ul(done(p('да')) open(p('нет')) li(p('так')))");
    check("- [х] да", "ul(li(p('[х] да')))");  // a Cyrillic х is no tick
}

TEST_CASE("markdown: tables") {
    check("| а | б | в |\n|:--|:-:|--:|\n| 1 | 2 | 3 |",
          "table lcr(['а']['б']['в'] ['1']['2']['3'])");
    check("а | б\n--|--\n1 \\| 2 | `x`", "table nn(['а']['б'] ['1 | 2'][code(x)])");
    SECTION("a row is cut and filled to the width of the header") {
        check("|а|б|\n|-|-|\n|1|\n|1|2|3|", "table nn(['а']['б'] ['1'][] ['1']['2'])");
    }
}

TEST_CASE("markdown: inlines") {
    check("*а* **б** ~~в~~ `г`", "p(em('а') ' ' strong('б') ' ' del('в') ' ' code(г))");
    check("раз  \nдва\\\nтри", "p('раз' hard 'два' hard 'три')");
    check("а<br>б", "p('а' html(<br>) 'б')");
    check("\\*не курсив\\* &laquo;а&raquo; &amp;", "p('*не курсив* «а» &')");
    check("snake_case_word", "p('snake_case_word')");
    check("{{ indicator(\"diag\").fact(2023) }}", "p('{{ indicator(\"diag\").fact(2023) }}')");
    check("\"как есть\" -- и ...", "p('\"как есть\" -- и ...')");
}

TEST_CASE("markdown: links") {
    check("[приказом](act:minpros-96)", "p(link<act:minpros-96>('приказом'))");
    check("[](act:minpros-96#тв)", "p(link<act:minpros-96#тв>())");
    check("в [](act:a#тв), [](act:b)", "p('в ' link<act:a#тв>() ', ' link<act:b>())");
    check("[x](page:a 'Имя «а»')", "p(link<page:a> \"Имя «а»\"('x'))");
    check("[x](<doc:a b>)", "p(link<doc:a b>('x'))");
    check("[x](act:a\\_b&amp;c)", "p(link<act:a_b&c>('x'))");
    check("[x](https://e.ru/%D0%B0?q=а)", "p(link<https://e.ru/%D0%B0?q=а>('x'))");
    check("[x][r]\n\n[r]: act:z", "p(link<act:z>('x'))");
    check("[]()", "p(link<>())");
    check("![схема *1*](a.png \"Т\")", "p(image<a.png> \"Т\"('схема ' em('1')))");
    check("<https://e.ru/>", "p(link<https://e.ru/>('https://e.ru/'))");
    check("см. www.e.ru.", "p('см. ' link<http://www.e.ru>('www.e.ru') '.')");
    check("a@e.ru", "p(link<mailto:a@e.ru>('a@e.ru'))");
    check("[не ссылка] (act:a)", "p('[не ссылка] (act:a)')");
}

TEST_CASE("markdown: footnotes") {
    check("раз[^b] два[^a] раз[^b]\n\n[^a]: сноска А\n\n[^b]: сноска Б\n    и далее",
          "p('раз' note[b=1] ' два' note[a=2] ' раз' note[b=1]) "
          "note1[b](p('сноска Б' soft 'и далее')) note2[a](p('сноска А'))");
    check("раз[^нет]", "p('раз[^нет]')");
    check("раз\n\n[^a]: никто не зовёт", "p('раз')");
}

TEST_CASE("markdown: plain text") {
    auto plain = [](std::string_view text, std::string_view expected) {
        CHECK(markdown::plain_text(parse(text).blocks) == expected);
    };
    plain("# О *системе*\n\nПервый `код`\nи [второй](act:a).", "О системе\nПервый код и второй.");
    plain("- раз\n  - два\n\n> три", "раз\nдва\nтри");
    plain("|а|б|\n|-|-|\n|1|2|", "а\nб\n1\n2");
    plain("раз<br>два ![схема](a.png)\n\n<div></div>", "раздва схема");
    plain("```\nкод\n```\n\n---", "код");
    plain("", "");
}

TEST_CASE("markdown: a single paragraph") {
    auto single = [](std::string_view text) {
        return markdown::is_single_paragraph(parse(text).blocks);
    };
    CHECK(single("Один *абзац*\nв две строки"));
    CHECK_FALSE(single(""));
    CHECK_FALSE(single("раз\n\nдва"));
    CHECK_FALSE(single("# Заголовок"));
    CHECK_FALSE(single("- пункт"));
}
