// Indicators that several systems define alike, and the systems together.
#include "indicators/indicators.h"
#include "support/catch.h"
#include "unit/decode/project.h"

using namespace metodoc;
using namespace metodoc::test;
using indicators::Book;

namespace {

using Texts = std::vector<std::pair<std::string, std::string>>;

// A system `id` with one organisation and one indicator `d`.
void add_system(Texts& texts, const std::string& id, const std::string& indicator,
                const std::string& row) {
    const std::string folder = "content/" + id + "/";
    texts.push_back({folder + "system.yaml",
                     "kind: system\nname: {full: Система, short: Система}\nlevel: municipal\n"
                     "territory: {name: Город}\nregion: Р\nauthority: org:o\nsummary: С\n"});
    texts.push_back({folder + "organisations.yaml",
                     "kind: organisations\norganisations:\n- {id: o, name: О, level: "
                     "municipal}\n"});
    texts.push_back({folder + "indicators.yaml",
                     "kind: indicators\ntitle: П\nquantities:\n- {id: n, title: Н}\n- {id: m, "
                     "title: М}\nindicators:\n- {key: d, title: Доля" +
                         indicator + "}\n"});
    if (!row.empty())
        texts.push_back({folder + "measurements/2023.csv", "организация;n;m\no;" + row + "\n"});
}

std::string together(const std::string& formula, const std::vector<std::string>& rows) {
    Texts texts;
    for (std::size_t i = 0; i < rows.size(); ++i)
        add_system(
            texts, std::string(1, static_cast<char>('a' + i)),
            ", unit: процент, formula: " + formula + (i == 0 ? "" : ", same_as: 'indicator:a/d'"),
            rows[i]);
    const Project project(texts);
    const Book book(project.corpus);
    const auto groups = indicators::shared(project.corpus);
    REQUIRE(groups.size() == 1);
    const auto value = indicators::rolled_up(book, groups[0], {2023, 0});
    if (!value.number) return "нет";
    return russian::format_number(*value.number, 1) + ", " + std::to_string(value.reported);
}

}  // namespace

TEST_CASE("shared: groups follow same_as to its end, one system alone is none") {
    Texts texts;
    const std::string unit = ", unit: процент";
    add_system(texts, "a", unit, "");
    add_system(texts, "b", unit + ", same_as: 'indicator:a/d'", "");
    add_system(texts, "c", unit + ", same_as: 'indicator:b/d'", "");
    add_system(texts, "d", unit, "");
    const Project project(texts);
    CHECK(indicators::shared(project.corpus) ==
          std::vector<std::vector<model::IndicatorId>>{{{0}, {1}, {2}}});
}

TEST_CASE("shared: a circle of same_as comes to an end") {
    Texts texts;
    add_system(texts, "a", ", unit: процент, same_as: 'indicator:b/d'", "");
    add_system(texts, "b", ", unit: процент, same_as: 'indicator:a/d'", "");
    const Project project(texts);
    CHECK(indicators::shared(project.corpus).size() == 1);
}

TEST_CASE("shared: the systems together sum quantities and compute the ratio anew") {
    const std::string ratio = "{numerator: n, denominator: m, times: 100}";
    CHECK(together(ratio, {"1;10", "30;100"}) == "28,2, 2");        // 31 of 110, not (10 + 30) / 2
    CHECK(together(ratio, {"1;10", "нет данных;100"}) == "10, 1");  // missing is not zero
    CHECK(together(ratio, {"1;10", ""}) == "10, 1");
    CHECK(together(ratio, {"нет данных;1", ""}) == "нет");
    CHECK(together("{sum: n}", {"3;1", "4;1"}) == "7, 2");
    CHECK(together("{count: n}", {"3;1", "0;1"}) == "1, 2");
    CHECK(together("{present: n}", {"0;1", "4;1"}) == "1, 2");
}
