// The page of indicators with its facts, and values in prose.
#include "support/catch.h"
#include "unit/view/corpus.h"

using namespace metodoc;
using namespace metodoc::test;

namespace {

Files measured(const std::string& more = "") {
    Files files = with(town(), "content/s/indicators.yaml",
                       "kind: indicators\ntitle: Показатели\nyears: [2022, 2023]\n" + more +
                           "quantities:\n- {id: done, title: Прошли, suppress_below: 5}\n"
                           "- {id: staff, title: Работники}\nindicators:\n"
                           "- {key: d, title: Доля прошедших, unit: процент, formula: {numerator: "
                           "done, denominator: staff}, targets: {2022: '5%', 2023: '10%'}}\n");
    return with(files, "content/s/measurements/2023.yaml",
                "kind: measurements\nsample: true\nrows:\n"
                "- {organisation: office, values: {done: 12, staff: 100}}\n"
                "- {organisation: centre, values: {done: 3, staff: 40}}\n"
                "- {organisation: school, values: {done: нет данных, staff: 40}}\n");
}

Files with_school(Files files) {
    return with(std::move(files), "content/s/school.yaml",
                "kind: organisations\norganisations:\n"
                "- {id: school, name: Школа № 1, level: institutional}\n");
}

const view::TablePage& page_of(const view::Site& site) {
    return content<view::TablePage>(site, "s/indicators.html");
}

std::string notes_of(const std::vector<view::Inlines>& notes) {
    std::string text;
    for (const view::Inlines& one : notes) text += shown(one) + "\n";
    return text;
}

}  // namespace

TEST_CASE("monitoring: facts stand beside plans, with their status and who reported") {
    const view::Site site = site_of(with_school(measured()));
    const std::string table = shown(page_of(site).table);
    CHECK(table.find("2023 год") != std::string::npos);
    CHECK(table.find("10,7 %") != std::string::npos);  // 15 of 140
    CHECK(table.find("● достигнут") != std::string::npos);
    CHECK(table.find("2 из 3 организаций") != std::string::npos);
    const std::string notes = notes_of(page_of(site).notes);
    CHECK(notes.find("Образец данных") != std::string::npos);
    CHECK(notes.find("не менее 2 из 3 организаций") != std::string::npos);
    CHECK(page_of(site).sections.empty());
}

TEST_CASE("monitoring: organisations only where they may be shown, small groups never") {
    const view::Site site = site_of(with_school(measured("by_organisation: true\n")));
    REQUIRE(page_of(site).sections.size() == 1);
    const std::string table = shown(page_of(site).sections[0].table);
    CHECK(table.find("12 %") == std::string::npos);   // it would give the 3 away
    CHECK(table.find("7,5 %") == std::string::npos);  // 3 of 40
    CHECK(table.find("*") != std::string::npos);
    CHECK(table.find("10,7 %") != std::string::npos);
    CHECK(notes_of(page_of(site).sections[0].notes).find("скрыто") != std::string::npos);
}

TEST_CASE("monitoring: a value in prose is the one of the table") {
    const auto check = [](const std::string& expression, const std::string& expected) {
        Files files = with_school(measured());
        files = edited(files, "content/s/system.yaml",
                       "summary: Система описана в [Положении](doc:regulation).",
                       "summary: \"Факт {{ indicator('d')." + expression + " }}.\"");
        const view::Site site = site_of(files);
        const std::string text = shown(content<view::SystemPage>(site, "s/index.html").summary);
        CHECK(spaced(text).find("Факт " + expected + ".") != std::string::npos);
    };
    check("fact(2023)", "10,7 %");
    check("target(2023)", "10 %");
    check("status(2023)", "достигнут");
    check("numerator(2023)", "15");
    check("denominator(2023)", "140");
    check("reported(2023)", "2");
    check("expected(2023)", "3");
    check("change(2023)", "нет данных");
    check("fact(2022)", "нет данных");
    check("fact('2023-1')", "нет данных");
}
