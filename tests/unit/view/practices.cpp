#include <set>

#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

constexpr std::string_view head =
    "---\nkind: practice\ntitle: Пары учителей\nauthor: Ким О.Е.\n"
    "role: учитель\nlevel: institutional\ntopic: наставничество\n"
    "year: 2022\nsummary: Ходят на уроки.\n";

Files with_practice(std::string_view more, Files files = town()) {
    return with(std::move(files), "content/s/practices/pairs.md",
                std::string(head) + std::string(more) + "---\nРаз в четверть.\n");
}

std::string page_with(std::string_view more) {
    return shown(content<TextPage>(site_of(with_practice(more)), "s/practices/pairs.html").blocks);
}

Files two_schools() {
    Files files = with_practice("organisation: школа № 1\nsubject: Математика\n");
    return with(std::move(files), "content/s/practices/lab.md",
                "---\nkind: practice\ntitle: Лаборатория\nlevel: municipal\n"
                "topic: наставничество\nyear: 2023\nsummary: Опыты.\n"
                "organisation: школа № 2\nsample: true\n---\nТекст.\n");
}

std::set<std::string> paths_with(const Site& site, std::string_view what) {
    std::set<std::string> found;
    for (const Page& one : site.pages)
        if (one.path.find(what) != std::string::npos) found.insert(one.path);
    return found;
}

}  // namespace

TEST_CASE("practices: the author is named by his consent") {
    CHECK(page_with("consent: {given: 2020-01-10}\n").find("Автор: Ким") != std::string::npos);
    CHECK(page_with("").find("Ким") == std::string::npos);
}

TEST_CASE("practices: the day on which the consent ends takes the whole practice away") {
    const auto on = [](Date today) {
        const Files files =
            edited(with_practice("consent: {given: 2020-01-10, until: 2023-03-10}\n"),
                   "content/s/system.yaml", "summary: Система описана",
                   "summary: Есть [пары](practice:pairs). Система описана");
        return site_of(files, {today, false, ""});
    };
    const Site before = on({2023, 3, 9});
    CHECK(paths_with(before, "practices") == std::set<std::string>{"s/practices-index.html",
                                                                   "s/practices.html",
                                                                   "s/practices/pairs.html"});
    CHECK(shown(content<TextPage>(before, "s/practices/pairs.html").blocks).find("Ким") !=
          std::string::npos);
    for (const Date& day : {Date{2023, 3, 10}, Date{2023, 3, 11}}) {
        const Site site = on(day);
        CHECK(paths_with(site, "practices").empty());
        // What leads there stays as words.
        CHECK(shown(content<SystemPage>(site, "s/index.html").summary).starts_with("Есть пары."));
    }
}

TEST_CASE("practices: a sample says so") {
    CHECK(page_with("sample: true\n").starts_with("Образец: "));
    CHECK(page_with("").starts_with("Ходят на уроки"));
}

TEST_CASE("practices: cards with what they are chosen by") {
    const Site site = site_of(two_schools());
    const auto& article = content<ArticlePage>(site, "s/practices.html");
    const auto& cards = std::get<Cards>(article.parts.back().content);
    CHECK(shown(cards.facets) == "Уровень\nПредмет или область\nТема\nОрганизация\nГод\n");
    REQUIRE(cards.cards.size() == 2);
    CHECK(cards.cards[0].link.name == "Лаборатория");
    CHECK(cards.cards[0].badge == "образец");
    CHECK(cards.cards[0].values.at(1).empty());
    CHECK(shown(cards.cards[1].facts) ==
          "Предмет или область: Математика\nТема: Наставничество\nОрганизация: Школа № 1\n");
    CHECK(spaced(cards.cards[1].link.note) == "Институциональный уровень, 2022 год");
    CHECK(cards.cards[1].badge.empty());
}

TEST_CASE("practices: the index has a heading for every value") {
    const Site site = site_of(two_schools());
    const auto& article = content<ArticlePage>(site, "s/practices-index.html");
    REQUIRE(article.parts.size() == 5);
    CHECK(article.parts[2].title == "Тема");
    CHECK(shown(std::get<Blocks>(article.parts[2].content)) ==
          "## Наставничество {topic-1}\n- Лаборатория\n- Пары учителей\n");
}

TEST_CASE("practices: the map counts organisations by topics and leads to the practices") {
    const Site site = site_of(two_schools());
    const auto& article = content<ArticlePage>(site, "s/practices-map.html");
    const auto& table = std::get<Table>(article.parts.back().content);
    CHECK(table.first_column_is_header);
    CHECK(shown(table) ==
          "= Организация | Наставничество | Всего\nШкола № 1 | 1 | 1\nШкола № 2 | 1 | 1\n"
          "Всего | 2 | 2\n");
    const auto address = [&](std::size_t row) {
        const Block& block = table.rows.at(row).cells.at(1).blocks.at(0);
        return shown(std::get<Link>(std::get<Paragraph>(block.kind).children.at(0).kind).address);
    };
    CHECK(address(0) == "s/practices/pairs.html");
    CHECK(address(2) == "s/practices-index.html#topic-1");
}

TEST_CASE("practices: without organisations there is no map") {
    CHECK(paths_with(site_of(with_practice("")), "practices-map").empty());
}
