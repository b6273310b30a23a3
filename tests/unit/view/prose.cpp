#include "view/prose.h"

#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

// The blocks of a hand-written page.
Blocks written(const std::string& markdown, Files files = town()) {
    files = with(std::move(files), "site/pages/about.md",
                 "---\nkind: page\ntitle: О разделе\n---\n" + markdown);
    return content<TextPage>(site_of(files), "about.html").blocks;
}

const Inlines& first_line(const Blocks& blocks) {
    return std::get<Paragraph>(blocks.at(0).kind).children;
}

// The first link of the page: where it leads, its words, its hint.
std::string link_in(const std::string& markdown) {
    const Blocks blocks = written(markdown);
    for (const Inline& one : first_line(blocks)) {
        if (const auto* link = std::get_if<Link>(&one.kind)) {
            return shown(link->address) + " | " + shown(link->children) + " | " +
                   spaced(link->title) + (link->is_term ? " | term" : "");
        }
    }
    return "no link: " + shown(blocks);
}

}  // namespace

TEST_CASE("prose: typography goes over the bounds of links and emphasis") {
    CHECK(plain(first_line(written("\"Приказ *№5*\" - от 2022г."))) ==
          "«Приказ №\u00A05»\u00A0— от 2022\u00A0г.");
    CHECK(plain(first_line(written("Слово \"[школа](https://example.ru)\" в кавычках"))) ==
          "Слово «школа» в\u00A0кавычках");
}

TEST_CASE("prose: code stays as its author typed it") {
    const Blocks blocks = written("Ключ `due: \"a\" - b` и \"слово\"");
    CHECK(shown(blocks) == "Ключ due: \"a\" - b и «слово»\n");
}

TEST_CASE("prose: blocks of a page") {
    CHECK(shown(written("## Глава\n\n- раз\n- два\n\n1. три\n\n> речь\n\n## Глава\n\n---\n\n"
                        "| а | б |\n|---|--:|\n| 1 | 2 |\n")) ==
          "## Глава {glava}\n"
          "- раз\n- два\n"
          "- три\n"
          "> речь\n"
          "## Глава {glava-2}\n"
          "---\n"
          "= а | б\n1 | 2\n");
}

TEST_CASE("prose: lists of a page get no marks of a legal text") {
    CHECK(shown(written("Здесь есть:\n\n- раз\n- два\n")) == "Здесь есть:\n- раз\n- два\n");
}

TEST_CASE("prose: where links of a hand-written page lead") {
    auto check = [](const std::string& markdown, std::string_view expected) {
        CHECK(link_in(markdown) == expected);
    };
    check("[сайт](https://example.ru/a#b)", "https://example.ru/a#b | сайт | ");
    check("[файл](files/form.pdf)", "files/form.pdf | файл | ");
    check("[глава](#glava)", "#glava | глава | ");
    check("[система](system:s)", "s/index.html | система | ");
    check("[Положение](doc:s/regulation)", "s/regulation.html | Положение | ");
    check("[пункт](doc:s/regulation#basis)", "s/regulation.html#p-1.1 | пункт | ");
    check("[раздел](doc:s/regulation#structure)", "s/regulation.html#p-2 | раздел | ");
    check("[план](measure:s/plan)", "s/measures/plan.html | план | ");
    check("[доля](indicator:s/diag)", "s/indicators/diag.html | доля | ");
    check("[карта](roadmap:s/roadmap)", "s/roadmap.html | карта | ");
    check("[приказ](order:s/2022-12-30-693)", "s/orders/2022-12-30-693.html | приказ | ");
    check("[управление](org:s/office)", "s/structure.html#subject-office | управление | ");
    check("[ГМО](subject:s/unions)", "s/structure.html#subject-unions | ГМО | ");
    check("[актив](term:s/asset)", "s/glossary.html#term-asset | актив | опытные педагоги | term");
    check("[приказ](act:order-96)",
          "acts.html#act-order-96 | приказ | приказ Министерства просвещения Российской Федерации "
          "от 28 февраля 2022 г. № 96 «Об утверждении перечня организаций»");
}

TEST_CASE("prose: what has no page is words without a link") {
    CHECK(link_in("Пишет [](person:s/deputy)") == "no link: Пишет О.В. Коновалова\n");
    CHECK(link_in("Пишет [](org:s/centre)") == "no link: Пишет МАУ ЗАТО Северск «РЦО»\n");
}

TEST_CASE("prose: words of a reference without words") {
    auto check = [](const std::string& reference, std::string_view expected) {
        INFO(reference);
        CHECK(shown(written("См. [](" + reference + ")")) == "См. " + std::string(expected) + "\n");
    };
    check("act:order-96#тв",
          "приказом Министерства просвещения Российской Федерации от 28 февраля 2022 г. № 96 "
          "«Об утверждении перечня организаций»");
    check("term:s/asset", "Методический актив");
    check("doc:s/regulation", "Положение о муниципальной системе ЗАТО Северск");
    check("doc:s/regulation#basis", "пункт 1.1 Положения");
    check("doc:s/regulation#structure", "раздел 2 Положения");
    check("roadmap:s/roadmap#род", "Комплекса мер (дорожной карты) по развитию системы");
    check("order:s/2022-12-30-693#тв",
          "приказом Управления образования Администрации ЗАТО Северск от 30.12.2022 № 693 "
          "«О муниципальной системе»");
    check("org:s/office#дат", "Управлению образования Администрации ЗАТО Северск");
    check("subject:s/unions", "ГМО");
    check("person:s/deputy#вин", "О.В. Коновалову");
    check("measure:s/plan", "Составление плана");
    check("indicator:s/diag", "Доля педагогов");
    check("system:s", "Система в Северске");
}

TEST_CASE("prose: a document calls itself «настоящее»") {
    const Site site = site_of(town());
    const auto& body = content<DocumentPage>(site, "s/regulation.html").body;
    CHECK(shown(body.sections[1].clauses[1].lead) ==
          "Основание указывает пункт 1.1 настоящего Положения.");
}

TEST_CASE("prose: titles that quote one another come to an end") {
    Files files = edited(town(), "content/s/regulation.yaml",
                         "title: Положение о муниципальной системе ЗАТО Северск",
                         "title: Положение, см. [](order:2022-12-30-693)");
    files = edited(files, "content/s/orders/2022-12-30-693.yaml", "title: О муниципальной системе",
                   "title: О том, что есть [](doc:regulation)");
    const std::string title = page(site_of(files), "s/regulation.html").title;
    CHECK(title.starts_with("Положение, см. приказ"));
    CHECK(title.size() < 1500);
}
