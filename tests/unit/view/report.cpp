// The view of a report: what forms print.
#include "support/catch.h"
#include "unit/view/corpus.h"

using namespace metodoc;
using namespace metodoc::test;

namespace {

Files reported() {
    Files files = with(town(), "content/s/reports/2023.yaml",
                       "kind: report\nforms: [{form: monitoring.docx}]\n");
    files = with(files, "content/s/indicators.yaml", R"yaml(kind: indicators
title: Показатели
years: [2023]
quantities:
- {id: staff, title: работники}
- {id: done, title: прошли}
- {id: route, title: с маршрутом}
indicators:
- {key: words, title: Есть план, unit: есть/нет}
- {key: d, title: Доля прошедших, unit: процент, number: 5, targets: {2023: '50%'},
   formula: {numerator: done, denominator: staff, times: 100},
   recommend: {heads: {below: пройти диагностику}}}
- {key: r, title: Доля с маршрутом, unit: процент, subset_of: d, targets: {2023: '10%'},
   formula: {numerator: route, denominator: staff, times: 100}}
)yaml");
    files = with(files, "content/s/measurements/2023.yaml",
                 "kind: measurements\nrows:\n"
                 "- {organisation: office, values: {staff: 100, done: 40, route: 20}}\n");
    return with(files, "content/s/roadmap.yaml", R"yaml(kind: roadmap
title: Дорожная карта
short_title: Дорожная карта
numbering: by_group
columns: [title, result, due]
groups:
- key: first
  title: Первая задача
  measures:
  - {key: past, title: Прошлое, result: Приказ, due: до 1 марта 2022 года}
  - key: bases
    title: |-
      Ведение баз данных:

      - разработок
      - педагогов
    result: Базы
    due: до 20 декабря (ежегодно)
    progress: {2023: {done: 2023-12-18, evidence: справка}}
- key: second
  title: Вторая задача
  measures:
  - {key: survey, title: Опрос, result: Справка, due: до 1 мая 2023 года}
)yaml");
}

view::ReportView report_of(const Files& files) {
    const auto reports = view::reports(corpus_of(files), {{2024, 1, 15}, "2023", ""});
    REQUIRE(reports.size() == 1);
    return reports[0];
}

}  // namespace

TEST_CASE("report: indicators keep the numbers of their document, in the advice too") {
    const view::ReportView report = report_of(reported());
    REQUIRE(report.indicators.size() == 2);
    CHECK(report.indicators[0].number == 5);
    CHECK(report.indicators[1].number == 6);
    REQUIRE(report.advice[0].items.size() == 1);
    CHECK(report.advice[0].items[0].indicator == 5);
}

TEST_CASE("report: an indicator that is a part of another knows what it is counted in") {
    const view::ReportView report = report_of(reported());
    CHECK(report.indicators[0].whole_id.empty());
    CHECK(report.indicators[1].whole_id == "done");
    CHECK(report.indicators[1].whole_title == "прошли");
}

TEST_CASE("report: measures of the period keep the numbers of their document") {
    const view::ReportView report = report_of(reported());
    REQUIRE(report.measures.size() == 2);
    CHECK(report.measures[0].number == "1.2");
    CHECK(report.measures[1].number == "2.1");
    CHECK(report.measures[0].state == "выполнено");
    CHECK(report.measures[1].state == "нет сведений");
}

TEST_CASE("report: a list in the name of a measure is printed, an item a line") {
    const view::ReportView report = report_of(reported());
    REQUIRE(!report.measures.empty());
    CHECK(spaced(report.measures[0].title) == "Ведение баз данных:\n– разработок;\n– педагогов");
}
