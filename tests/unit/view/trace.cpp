// The chain from a goal to a report, the systems side by side.
#include <algorithm>

#include "support/catch.h"
#include "unit/view/corpus.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

constexpr std::string_view goals = R"yaml(kind: goals
goals:
  - key: growth
    title: рост мастерства
    tasks:
      - {key: support, title: поддержка, measures: ["measure:plan"], indicators: ["indicator:d"]}
      - {key: network, title: сеть}
)yaml";

constexpr std::string_view roadmap = R"yaml(kind: roadmap
title: Дорожная карта
columns: [title, due]
measures:
  - {key: plan, title: Составление плана, due: до 1 февраля (ежегодно), result: приказ, indicators: ["indicator:e"]}
  - {key: loose, title: Встречи, due: ежегодно}
)yaml";

constexpr std::string_view indicators = R"yaml(kind: indicators
title: Показатели
years: [2023]
quantities:
  - {id: done, title: прошли}
  - {id: staff, title: работники}
indicators:
  - {key: d, title: Доля прошедших, unit: процент, formula: {numerator: done, denominator: staff, times: 100}, targets: {2023: "10%"}}
  - {key: e, title: Число прошедших, unit: человек, formula: {sum: none}, targets: {2023: "5"}}
)yaml";

Files chain() {
    Files files = with(town(), "content/s/goals.yaml", std::string(goals));
    files = with(std::move(files), "content/s/roadmap.yaml", std::string(roadmap));
    files = with(std::move(files), "content/s/indicators.yaml", std::string(indicators));
    files = with(std::move(files), "content/s/reports/2023.yaml",
                 "kind: report\nperiod: 2023\ntitle: Отчёт\nforms: [{form: a.docx}]\n");
    return with(std::move(files), "content/s/measurements/2023.yaml",
                "kind: measurements\nsample: true\nrows:\n"
                "- {organisation: office, values: {done: 12, staff: 100}}\n");
}

template <typename Content>
const Content& part(const Site& site, std::string_view path, std::string_view anchor) {
    for (const Part& one : content<ArticlePage>(site, path).parts)
        if (one.anchor == anchor) return std::get<Content>(one.content);
    FAIL("no part " << anchor);
    throw 0;
}

const DataFile* find_data(const Site& site) {
    const auto found = std::ranges::find(site.data, "s/data/traceability", &DataFile::path);
    return found == site.data.end() ? nullptr : &*found;
}

std::string line(const std::vector<feeds::Cell>& row) {
    std::string text;
    for (const feeds::Cell& cell : row) {
        text += &cell == &row.front() ? "" : ";";
        if (const auto* words = std::get_if<std::string>(&cell)) text += *words;
        if (const auto* number = std::get_if<double>(&cell))
            text += russian::format_number(*number);
    }
    return spaced(text);
}

// The town and a second system whose indicator is the same.
Files two(const std::string& values) {
    Files files = chain();
    files = edited(files, "site/site.yaml", "systems: [s]", "systems: [s, t]");
    files = with(files, "content/t/system.yaml",
                 "kind: system\nname: {full: Вторая система, short: Вторая}\nlevel: municipal\n"
                 "territory: {name: город Второй}\nregion: Область\nauthority: org:o\nsummary: "
                 "С\n");
    files = with(files, "content/t/organisations.yaml",
                 "kind: organisations\norganisations:\n- {id: o, name: Отдел, level: "
                 "municipal}\n");
    files = with(files, "content/t/indicators.yaml",
                 "kind: indicators\ntitle: Показатели\ncolumns: [title, unit]\nquantities:\n"
                 "- {id: yes, title: прошли}\n- {id: all, title: работники}\nindicators:\n"
                 "- {key: d, title: Доля прошедших всё, unit: процент, formula: {numerator: "
                 "yes, denominator: all, times: 100}, same_as: 'indicator:s/d'}\n");
    if (values.empty()) return files;
    return with(files, "content/t/measurements/2023.yaml",
                "kind: measurements\nrows:\n- {organisation: o, values: {" + values + "}}\n");
}

}  // namespace

TEST_CASE("trace: from a goal to a report") {
    CHECK(shown(part<Table>(site_of(chain()), "s/traceability.html", "forward")) ==
          R"(= Мероприятие | Показатель | Последнее значение | Отчёт
Цель: рост мастерства [4 columns]
Задача: поддержка [4 columns]
Составление плана | Число прошедших | не измерен | —
— | Доля прошедших | 12 %, 2023 год/план 10 % — достигнут | Отчёт за 2023 год
Задача: сеть [4 columns]
мероприятий нет | показателя нет | — | —
)");
}

TEST_CASE("trace: without measures a task stands beside its indicators") {
    Files files =
        with(town(), "content/s/goals.yaml",
             "kind: goals\ngoals:\n- key: g\n  title: рост\n  tasks:\n  - {key: t, title: "
             "пара, indicators: ['indicator:d', 'indicator:e']}\n- {key: h, title: "
             "обмен}\n");
    files = with(std::move(files), "content/s/indicators.yaml", std::string(indicators));
    std::erase_if(files, [](const auto& file) {
        return file.first == "content/s/roadmap.yaml" ||
               file.first.find("/orders/") != std::string::npos;
    });
    files = edited(std::move(files), "content/s/system.yaml", "roadmap:roadmap, ", "");
    const Site site = site_of(files);
    CHECK(shown(part<Table>(site, "s/traceability.html", "forward")) ==
          R"(= Задача | Показатель | Последнее значение
Цель: рост [3 columns]
Пара [2 rows] | Доля прошедших | не измерен
Число прошедших | не измерен
Цель: обмен [3 columns]
цель без задач | показателя нет | —
)");
    const std::string gaps = shown(part<Blocks>(site, "s/traceability.html", "gaps"));
    CHECK(gaps.find("Мероприятий документы системы не называют") != std::string::npos);
    CHECK(gaps.find("Ни один показатель ещё не измерен") != std::string::npos);
}

TEST_CASE("trace: from an indicator back to its goals") {
    CHECK(shown(part<Table>(site_of(chain()), "s/traceability.html", "back")) ==
          R"(= Показатель | Последнее значение | Мероприятия | Задачи и цели
Доля прошедших | 12 %, 2023 год/план 10 % — достигнут | нет | Поддержка
Число прошедших | не измерен | Составление плана | Поддержка
)");
}

TEST_CASE("trace: what is missing is said in words") {
    CHECK(shown(part<Blocks>(site_of(chain()), "s/traceability.html", "gaps")) ==
          R"(Задачи без мероприятий:
- Сеть
Задачи без показателей:
- Сеть
Мероприятия, которые не отнесены ни к одной задаче:
- Встречи
Мероприятия без результата и показателя:
- Встречи
Показатели, которые никто не измеряет:
- Число прошедших
)");
}

TEST_CASE("trace: every link leads to its page or anchor") {
    const Site site = site_of(chain());
    const Table& table = part<Table>(site, "s/traceability.html", "forward");
    const auto address = [&](std::size_t row, std::size_t cell) {
        const auto& paragraph =
            std::get<Paragraph>(table.rows.at(row).cells.at(cell).blocks.at(0).kind);
        return shown(std::get<Link>(paragraph.children.back().kind).address);
    };
    CHECK(address(0, 0) == "s/goals.html#goal-growth");
    CHECK(address(1, 0) == "s/goals.html#task-support");
    CHECK(address(2, 0) == "s/measures/plan.html");
    CHECK(address(3, 1) == "s/indicators/d.html");
}

TEST_CASE("trace: the same as data, a line a link") {
    const Site site = site_of(chain());
    const DataFile* file = find_data(site);
    REQUIRE(file != nullptr);
    CHECK(file->data.columns.size() == 13);
    std::string text;
    for (const auto& row : file->data.rows) text += line(row) + "\n";
    CHECK(text ==
          "Рост мастерства;Поддержка;Составление плана;до 1 февраля (ежегодно);приказ;Число "
          "прошедших;человек;;нет данных;;;;\n"
          "Рост мастерства;Поддержка;;;;Доля прошедших;процент;2023 год;12;10 %;достигнут;Отчёт за "
          "2023 год;да\n"
          "Рост мастерства;Сеть;;;;;;;;;;;\n"
          ";;Встречи;ежегодно;;;;;;;;;\n");
}

TEST_CASE("trace: no chain, no page") {
    const Site site = site_of(town());
    CHECK(std::ranges::none_of(site.pages,
                               [](const Page& one) { return one.path == "s/traceability.html"; }));
    CHECK(find_data(site) == nullptr);
}

TEST_CASE("comparison: the systems side by side, and what they share") {
    const Site site = site_of(two("yes: 1, all: 10"));
    CHECK(shown(part<Table>(site, "comparison.html", "systems")) ==
          "= Система | Уровень | Регион | Период\n"
          "ЗАТО Северск | муниципальный | Томская область | с 30.12.2022 по 2024 год\n"
          "Город Второй | муниципальный | Область | —\n");
    const std::string table = shown(part<Table>(site, "comparison.html", "counts"));
    CHECK(table.find("из них муниципальных | 1 | —\n") != std::string::npos);
    CHECK(table.find("= Сведения | ЗАТО Северск | Город Второй\n") != std::string::npos);
    CHECK(table.find("Показатели | 2 | 1\n") != std::string::npos);
    CHECK(table.find("Измерено показателей | 1 | 1\n") != std::string::npos);
    CHECK(table.find("Мероприятия | 2 | —\n") != std::string::npos);
    // 12 of 100 and 1 of 10 are 13 of 110.
    CHECK(shown(part<Table>(site, "comparison.html", "indicator-1")) ==
          "= Система | 2023 год\nЗАТО Северск | 12 %\nГород Второй | 10 %\nВместе | 11,8 %\n");
    const auto& bars = std::get<figures::Bars>(
        std::get<Figure>(content<ArticlePage>(site, "comparison.html").parts.back().content));
    CHECK(bars.items.size() == 3);
    CHECK(bars.items[2].values == std::vector<std::optional<double>>{11.8});
}

TEST_CASE("comparison: missing is not zero") {
    CHECK(shown(part<Table>(site_of(two("")), "comparison.html", "indicator-1")) ==
          "= Система | 2023 год\nЗАТО Северск | 12 %\nГород Второй | нет данных\n"
          "Вместе | 12 %\n");
}

TEST_CASE("comparison: one system has nothing to be compared with") {
    const Site site = site_of(chain());
    CHECK(std::ranges::none_of(site.pages,
                               [](const Page& one) { return one.path == "comparison.html"; }));
}
