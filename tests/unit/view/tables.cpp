#include "view/tables.h"

#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

TEST_CASE("tables: a roadmap") {
    const Site site = site_of(town());
    const Table& table = content<TablePage>(site, "s/roadmap.html").table;
    CHECK(shown(table) ==
          "= № | Наименование мероприятия | Ответственный | Результат | Срок\n"
          "1. | Составление плана | Управление образования Администрации ЗАТО Северск,/"
          "МАУ ЗАТО Северск «РЦО» | Приказ | до 1 февраля (ежегодно) #m-plan\n");
    CHECK(spaced(table.caption) == "Комплекс мер (дорожная карта) по развитию системы");
    CHECK(table.columns.size() == 5);
}

TEST_CASE("tables: a roadmap prints the columns that it asks for") {
    const Files files =
        edited(town(), "content/s/roadmap.yaml", "columns: [title, responsible, result, due]",
               "columns: [due, title]");
    CHECK(shown(content<TablePage>(site_of(files), "s/roadmap.html").table) ==
          "= № | Срок | Наименование мероприятия\n"
          "1. | до 1 февраля (ежегодно) | Составление плана #m-plan\n");
}

TEST_CASE("tables: lists in a cell get the marks of a legal text") {
    const Files files =
        edited(town(), "content/s/roadmap.yaml", "title: Составление плана",
               "title: |-\n      Ведение баз данных:\n\n      - разработок\n      - площадок");
    CHECK(shown(content<TablePage>(site_of(files), "s/roadmap.html").table)
              .find("1. | Ведение баз данных:/- разработок;/- площадок. | ") != std::string::npos);
}

TEST_CASE("tables: indicators have a head of two rows") {
    const Site site = site_of(town());
    const Table& table = content<TablePage>(site, "s/indicators.html").table;
    CHECK(shown(table) ==
          "= № [2 rows] | Наименование показателя [2 rows] | Единица измерения [2 rows] | "
          "Плановое значение по годам [2 columns]\n"
          "= 2023 | 2024\n"
          "1. | Доля педагогов | процент | 10 % | 15 % #i-diag\n");
    CHECK(table.columns.size() == 5);
}

TEST_CASE("tables: a year without a target is a dash") {
    const Files files = edited(town(), "content/s/indicators.yaml", "{2023: 10%, 2024: 15%}",
                               "{2024: не менее 15%}");
    CHECK(shown(content<TablePage>(site_of(files), "s/indicators.html").table)
              .ends_with("процент | — | не менее 15 % #i-diag\n"));
}

TEST_CASE("tables: methods and notes stand under the page's table") {
    const Files files = edited(town(), "content/s/indicators.yaml", "unit: процент,",
                               "unit: процент, methods: [анкеты], note: Считает центр,");
    const Site site = site_of(files);
    const auto& notes = content<TablePage>(site, "s/indicators.html").notes;
    REQUIRE(notes.size() == 3);
    CHECK(shown(notes[0]) == "Методы сбора информации: данные мониторинга; опросы.");
    CHECK(shown(notes[1]) == "Показатель 1: анкеты.");
    CHECK(shown(notes[2]) == "Показатель 1: Считает центр.");
}
