#include <algorithm>
#include <set>

#include "corpus.h"
#include "support/catch.h"
#include "view/site.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

const DataFile* find(const Site& site, std::string_view path) {
    const auto found = std::ranges::find(site.data, path, &DataFile::path);
    return found == site.data.end() ? nullptr : &*found;
}

std::string csv_of(const Site& site, std::string_view path) {
    const DataFile* file = find(site, path);
    return file == nullptr ? "no such file" : feeds::csv(file->data).substr(3);
}

Files with_registry() {
    return with(town(), "content/s/registries/bank.yaml", R"yaml(kind: registry
title: Банк
columns:
  - {key: title, title: Материал}
  - {key: year, title: Год, type: number}
  - {key: phone, title: Телефон, internal: true}
rows:
  - {key: one, title: "=СУММ(A1)", year: 2022, phone: "12-34"}
)yaml");
}

}  // namespace

TEST_CASE("open data: what the pages show, as tables") {
    const Site site = site_of(with_registry());
    CHECK(
        csv_of(site, "s/data/orders").starts_with("Код;number;date;title;Состояние;Страница\r\n"));
    CHECK(csv_of(site, "s/data/measures") != "no such file");
    CHECK(csv_of(site, "s/data/indicators") != "no such file");
    CHECK(csv_of(site, "data/acts") != "no such file");
}

TEST_CASE("open data: an internal column is not in it, a formula is a text") {
    const Site site = site_of(with_registry());
    CHECK(csv_of(site, "s/data/registry-bank") ==
          "Код;Материал;Год;sample\r\none;'=СУММ(A1);2022;нет\r\n");
}

TEST_CASE("open data: an author is named while his consent lasts") {
    const auto author = [](const std::string& consent) {
        const Site site = site_of(
            with(town(), "content/s/practices/club.md",
                 "---\nkind: practice\ntitle: Клуб\nauthor: Х.П.\norganisation: школа\nlevel: "
                 "institutional\nsubject: Физика\ntopic: опыт\nyear: 2022\nsummary: Клуб\n" +
                     consent + "---\nТекст.\n"));
        return csv_of(site, "s/data/practices").find("Х.П.") != std::string::npos;
    };
    CHECK_FALSE(author(""));
    CHECK(author("consent: {given: 2022-01-01}\n"));
    CHECK(author("consent: {given: 2022-01-01, until: 2023-03-02}\n"));
    CHECK_FALSE(author("consent: {given: 2022-01-01, until: 2023-03-01}\n"));
    CHECK(author("sample: true\n"));
}

TEST_CASE("open data: a practice leaves it on the day its consent ends") {
    const auto has_practice = [](Date today) {
        const Files files =
            with(town(), "content/s/practices/club.md",
                 "---\nkind: practice\ntitle: Клуб\norganisation: школа\nlevel: institutional\n"
                 "subject: Физика\ntopic: опыт\nyear: 2022\nsummary: Клуб\n"
                 "consent: {given: 2022-01-01, until: 2023-03-01}\n---\nТекст.\n");
        return csv_of(site_of(files, {today, false, ""}), "s/data/practices").find("Клуб") !=
               std::string::npos;
    };
    CHECK(has_practice({2023, 2, 28}));
    CHECK_FALSE(has_practice({2023, 3, 1}));
}

TEST_CASE("open data: drafts are not in it") {
    const Files files =
        with(town(), "content/s/orders/plan.yaml",
             "kind: order\ndate: 2023-04-01\nstatus: draft\ntitle: О новом плане\npreamble: В "
             "целях\nclauses: [{control: self}]\nsignatory: person:deputy\n");
    const Site site = site_of(files, {{2023, 3, 1}, true, ""});
    CHECK(csv_of(site, "s/data/orders").find("О новом плане") == std::string::npos);
}

TEST_CASE(
    "open data: the dictionary knows every field of every table, in the words of the schema") {
    ViewOptions options{{2023, 3, 1}, false, ""};
    options.fields["order:number"] = {"string", "Номер", "В кавычках."};
    const Site site = site_of(with_registry(), options);
    const DataFile* dictionary = find(site, "data/dictionary");
    REQUIRE(dictionary != nullptr);
    std::set<std::string> known;
    for (const auto& row : dictionary->data.rows)
        known.insert(std::get<std::string>(row[0]) + ":" + std::get<std::string>(row[1]));
    for (const DataFile& file : site.data) {
        const std::string stem = file.path.substr(file.path.rfind('/') + 1);
        const std::string table = stem.starts_with("registry-") ? "s/" + stem : stem;
        // What a page of one indicator gives away stands beside the tables of the dictionary.
        if (stem == "dictionary" || file.path.find("/data/indicators/") != std::string::npos)
            continue;
        for (const feeds::Column& column : file.data.columns)
            CHECK(known.contains(table + ":" + column.name));
    }
    CHECK(csv_of(site, "data/dictionary").find("orders;number;Номер;текст;В кавычках.") !=
          std::string::npos);
    CHECK(content<ArticlePage>(site, "data-dictionary.html").downloads.size() == 2);
}

TEST_CASE("about the data: days and pages, nobody's name") {
    ViewOptions options{{2023, 3, 1}, false, ""};
    options.history.is_known = true;
    options.history.changes = {
        {{2023, 2, 1}, "Срок уточнён", {"content/s/roadmap.yaml", "content/s/people.yaml"}},
        {{2023, 1, 1}, "Перенос", {"content/s/regulation.yaml"}}};
    const Site site = site_of(town(), options);
    const auto& about = content<ArticlePage>(site, "about-data.html");
    CHECK(spaced(shown(std::get<Table>(about.parts.back().content))) ==
          "= Дата | Что произошло | Какие страницы затронуты\n"
          "01.02.2023 | Срок уточнён | Комплекс мер (дорожная карта) по развитию системы\n"
          "01.01.2023 | Перенос | Положение о муниципальной системе ЗАТО Северск\n");
}

TEST_CASE("about the data: no history, or a part of it, is said") {
    const auto said = [](const History& history) {
        ViewOptions options{{2023, 3, 1}, false, ""};
        options.history = history;
        const Site site = site_of(town(), options);
        std::string text;
        for (const Part& part : content<ArticlePage>(site, "about-data.html").parts)
            if (part.anchor == "changes")
                if (const auto* blocks = std::get_if<Blocks>(&part.content)) text = shown(*blocks);
        return spaced(text);
    };
    CHECK(said({}) == "Дат изменений здесь нет: сайт собран не из хранилища git.\n");
    CHECK(said({true, false, {}}).starts_with("История неполна"));
    CHECK(said({true, true, {}}).starts_with("Изменений содержания"));
    CHECK(said({true, true, {{{2023, 1, 1}, "Начало", {"content/s/goals.yaml"}}}}) == "");
}
