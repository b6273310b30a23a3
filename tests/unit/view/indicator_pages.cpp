// A page an indicator: how it is counted, its values, its chart, the data it gives away.
#include "support/catch.h"
#include "unit/view/corpus.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

Files measured(const std::string& more = "") {
    Files files =
        with(town(), "content/s/indicators.yaml",
             "kind: indicators\ntitle: Показатели\nyears: [2022, 2023]\n" + more +
                 "methods: [опрос, отчёты]\n"
                 "quantities:\n- {id: done, title: прошли, suppress_below: 5}\n"
                 "- {id: staff, title: работники}\nindicators:\n"
                 "- {key: d, title: Доля прошедших, unit: процент, formula: {numerator: "
                 "done, denominator: staff}, targets: {2022: '5%', 2023: '10%'}, "
                 "definition: Кто прошёл, source: Журнал, responsible: [\"org:centre\"]}\n"
                 "- {key: plan, title: Число планов, unit: единиц, direction: down}\n");
    files = with(files, "content/s/school.yaml",
                 "kind: organisations\norganisations:\n"
                 "- {id: school, name: Школа № 1, level: institutional}\n"
                 "- {id: big, name: Школа № 2, level: institutional}\n");
    return with(files, "content/s/measurements/2023.yaml",
                "kind: measurements\nsample: true\nrows:\n"
                "- {organisation: office, values: {done: 12, staff: 100}}\n"
                "- {organisation: centre, values: {done: 3, staff: 40}}\n"
                "- {organisation: big, values: {done: 60, staff: 100}}\n"
                "- {organisation: school, values: {done: нет данных, staff: 40}}\n");
}

const Part& part(const ArticlePage& page, std::string_view anchor) {
    for (const Part& one : page.parts)
        if (one.anchor == anchor) return one;
    FAIL("no part " << anchor);
    throw 0;
}

bool has_part(const ArticlePage& page, std::string_view anchor) {
    for (const Part& one : page.parts)
        if (one.anchor == anchor) return true;
    return false;
}

const DataFile& data(const Site& site, std::string_view path) {
    for (const DataFile& one : site.data)
        if (one.path == path) return one;
    FAIL("no data " << path);
    throw 0;
}

std::string rows(const DataFile& file) {
    std::string text;
    for (const auto& row : file.data.rows) {
        for (const feeds::Cell& cell : row) {
            if (const auto* words = std::get_if<std::string>(&cell)) text += *words;
            if (const auto* number = std::get_if<double>(&cell))
                text += russian::format_number(*number);
            if (const auto* yes = std::get_if<bool>(&cell)) text += *yes ? "да" : "нет";
            text += ";";
        }
        text += "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("indicator: its page says what it is and how it is counted") {
    const auto site = site_of(measured());
    const auto& page = content<ArticlePage>(site, "s/indicators/d.html");
    CHECK(shown(page.facts) ==
          "Что показывает: Кто прошёл\nЕдиница измерения: процент\n"
          "Что лучше: чем больше, тем лучше\nКак считается: «прошли» ÷ «работники» × 100\n"
          "Методы сбора информации: опрос; отчёты\nИсточник: Журнал\nПериодичность: ежегодно\n"
          "Ответственный: МАУ ЗАТО Северск «РЦО»\n");
    CHECK(shown(std::get<Table>(part(page, "values").content)) ==
          "= Период | План | Факт | Выполнение плана | Изменение | Представили данные\n"
          "2022 год | 5 % | — | — | — | —\n"
          "2023 год | 10 % | 31,3 % | ● достигнут | — | 3 из 4 организаций\n");
    CHECK(shown(std::get<std::vector<NamedLink>>(part(page, "neighbours").content)) ==
          "Число планов → s/indicators/plan.html\n");
}

TEST_CASE("indicator: the chart has a gap where nothing was measured and marks the sample") {
    const auto site = site_of(measured());
    const Part& chart = part(content<ArticlePage>(site, "s/indicators/d.html"), "chart");
    const auto& lines = std::get<figures::Lines>(std::get<Figure>(chart.content));
    CHECK(lines.periods == std::vector<std::string>{"2022", "2023"});
    REQUIRE(lines.series.size() == 2);
    CHECK(lines.series[0].dashed);
    CHECK(lines.series[0].values == std::vector<std::optional<double>>{5.0, 10.0});
    CHECK(lines.series[1].values == std::vector<std::optional<double>>{std::nullopt, 31.3});
    CHECK(shown(chart.notes.at(0)).starts_with("Образец данных."));
}

TEST_CASE("indicator: without a fact there is no chart, and the page says so") {
    const auto site = site_of(town());
    const auto& page = content<ArticlePage>(site, "s/indicators/diag.html");
    CHECK_FALSE(has_part(page, "chart"));
    CHECK(shown(part(page, "values").notes.at(0)) == "Фактических значений пока нет.");
    CHECK(page.downloads.size() == 2);
    const auto other = site_of(measured());
    const auto& bare = content<ArticlePage>(other, "s/indicators/plan.html");
    CHECK(shown(std::get<Blocks>(part(bare, "values").content)) ==
          "Фактических значений пока нет.\n");
    CHECK(bare.downloads.empty());
}

TEST_CASE("indicator: organisations only where they may be shown, small groups never") {
    const auto closed = site_of(measured());
    CHECK_FALSE(has_part(content<ArticlePage>(closed, "s/indicators/d.html"), "organisations"));
    const auto site = site_of(measured("by_organisation: true\n"));
    const Part& own = part(content<ArticlePage>(site, "s/indicators/d.html"), "organisations");
    const auto& bars = std::get<figures::Bars>(std::get<Figure>(own.content));
    // 3 people would be seen behind 7.5 %; with 12 % they could be computed from the whole.
    REQUIRE(bars.items.size() == 1);
    CHECK(spaced(bars.items[0].name) == "Школа № 2");
    CHECK(shown(own.notes.at(0)).starts_with("Значения 2 организаций скрыты"));
    CHECK(shown(own.notes.at(1)) == "Нет данных у 1 организации.");
}

TEST_CASE("indicator: its data say what is public and no more") {
    const auto closed = site_of(measured());
    CHECK(rows(data(closed, "s/data/indicators/d")) ==
          "2022;;процент;5 %;5;;;;;нет;нет;\n"
          "2023;;процент;10 %;10;31,3;достигнут;3;4;нет;да;\n");
    const auto site = site_of(measured("by_organisation: true\n"));
    const std::string open = rows(data(site, "s/data/indicators/d"));
    CHECK(open.find("Школа № 2;процент;;;60;;;;нет;да;") != std::string::npos);
    CHECK(open.find("МАУ ЗАТО Северск «РЦО»;процент;;;;;;;да;да;") != std::string::npos);
    CHECK(open.find("7,5") == std::string::npos);
    CHECK(open.find("12") == std::string::npos);
}

TEST_CASE("indicators: rows of the list lead to the pages, a chart shows the last period") {
    const auto site = site_of(measured());
    const auto& list = content<TablePage>(site, "s/indicators.html");
    const Block& block = list.table.rows.at(0).cells.at(1).blocks.at(0);
    const auto& link = std::get<Link>(std::get<Paragraph>(block.kind).children.at(0).kind);
    CHECK(shown(link.address) == "s/indicators/d.html");
    REQUIRE(list.below.size() == 1);
    CHECK(spaced(list.below[0].title) == "План и факт, 2023 год");
    const auto& bars = std::get<figures::Bars>(std::get<Figure>(list.below[0].content));
    REQUIRE(bars.items.size() == 1);
    CHECK(bars.items[0].values == std::vector<std::optional<double>>{10.0, 31.3});
    CHECK(content<TablePage>(site_of(town()), "s/indicators.html").below.empty());
}
