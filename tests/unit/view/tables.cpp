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

TEST_CASE("tables: measures stand under their tasks, with stages, and are numbered anew") {
    const Files files = with(town(), "content/s/roadmap.yaml", R"yaml(kind: roadmap
title: Перечень мероприятий
columns: [title, stages, due]
headings: {stages: Этап программы}
numbering: by_group
stages:
  - {mark: I, period: [1 полугодие 2021-2022 учебного года]}
  - {mark: II, period: [2 полугодие 2021-2022 учебного года, 2022-2023 учебный год]}
groups:
  - title: "Задача: единая система"
    measures:
      - {key: plan, title: План, stages: [I, II], due: 2021-2022 учебный год}
      - {key: courses, title: Курсы}
  - title: "Задача: наставничество"
    measures:
      - {key: pairs, title: Пары, stages: [II], due: 2022-2023 учебный год, note: Без школы.}
)yaml");
    const Site site = site_of(files);
    const auto& page = content<TablePage>(site, "s/roadmap.html");
    CHECK(shown(page.table) ==
          "= № | Наименование мероприятия | Этап программы | Срок\n"
          "Задача: единая система [4 columns] #g-1\n"
          "1. | План | I, II | 2021–2022 учебный год #m-plan\n"
          "2. | Курсы | — | — #m-courses\n"
          "Задача: наставничество [4 columns] #g-2\n"
          "1. | Пары | II | 2022–2023 учебный год #m-pairs\n");
    REQUIRE(page.notes.size() == 1);
    CHECK(shown(page.notes[0]) == "Мероприятие 2.1: Без школы.");
}

TEST_CASE("tables: indicators with values, samples and methods of their own") {
    const Files files = with(town(), "content/s/indicators.yaml", R"yaml(kind: indicators
title: Показатели
columns: [title, value, methods]
samples:
  - id: third
    population: педагогов
    share: 30%
    method: простая случайная
    quotas: [{group: СПО, share: 17%, of: от числа педагогов}, {group: ОО, share: 83%}]
  - {id: all, whole: true, population: все школы}
groups:
  - title: Управление
    indicators:
      - {key: diag, title: Комплекс мер, unit: наличие,
         value: {what: разработка документов, due: "ежегодно, начиная с 2021 года"}}
  - title: Мастерство
    indicators:
      - {key: taught, number: 5, title: Доля освоивших программы, unit: процент, sample: third,
         value: {due: к 2024 году, target: не менее 30%, of: от числа педагогов}, methods: [опрос, учет]}
      - {key: schools, title: Доля школ, unit: процент, value: {target: 100%, of: школ}, sample: all}
)yaml");
    const Site site = site_of(files);
    CHECK(shown(content<TablePage>(site, "s/indicators.html").table) ==
          "= № | Наименование показателя | Значение показателя, выборка | "
          "Методы сбора информации\n"
          "Управление [4 columns] #g-1\n"
          "1. | Комплекс мер | разработка документов — ежегодно, начиная с 2021 года. | — #i-diag\n"
          "Мастерство [4 columns] #g-2\n"
          "5. | Доля освоивших программы | К 2024 году — не менее 30 % от числа педагогов./"
          "Выборка — 30 % генеральной совокупности педагогов; простая случайная:/"
          "- СПО — 17 % от числа педагогов;/- ОО — 83 %. | опрос./учет. #i-taught\n"
          "6. | Доля школ | 100 % школ./Выборка сплошная: все школы. | — #i-schools\n");
}

TEST_CASE("tables: criteria stand under their levels") {
    const Files files = with(town(), "content/s/criteria.yaml", R"yaml(kind: criteria
title: Система мониторинга
intro: У каждого уровня свои критерии.
levels:
  - key: school
    title: Уровень организации
    criteria:
      - {key: quality, title: качество работы, aspects: [системность, открытость], note: Раз в год.}
      - {key: staff, title: компетентность, indicators: ["indicator:diag"]}
  - title: Уровень педагога
    criteria:
      - {key: reflection, title: рефлексия}
)yaml");
    const Site site = site_of(files);
    const auto& page = content<TablePage>(site, "s/criteria.html");
    CHECK(shown(page.table) ==
          "= № | Критерий | Признаки | Показатели\n"
          "Уровень организации [4 columns] #g-school\n"
          "1. | качество работы | - системность;/- открытость. | — #c-quality\n"
          "2. | компетентность | — | Доля педагогов #c-staff\n"
          "Уровень педагога [4 columns] #g-2\n"
          "1. | рефлексия | — | — #c-reflection\n");
    REQUIRE(page.notes.size() == 1);
    CHECK(shown(page.notes[0]) == "Критерий 1.1: Раз в год.");
    CHECK(page.intro.size() == 1);
}

TEST_CASE("tables: models stand under what they are told apart by") {
    const Files files = with(town(), "content/s/models.yaml", R"yaml(kind: models
title: Модели методической службы
groups:
  - mark: А
    title: По типу управления
    models:
      - {key: central, title: Централизованная, basis: один центр}
      - {key: spread, title: Распределенная}
)yaml");
    CHECK(shown(content<TablePage>(site_of(files), "s/models.html").table) ==
          "= № | Модель | Основа\n"
          "А. По типу управления [3 columns] #g-1\n"
          "1. | Централизованная | один центр #m-central\n"
          "2. | Распределенная | — #m-spread\n");
}
