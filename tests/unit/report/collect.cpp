// Filled collection forms, read back.
#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>

#include "report/report.h"
#include "support/catch.h"
#include "unit/sheets/form.h"

using namespace metodoc;

namespace {

view::ReportView report_of() {
    view::ReportView report;
    report.id = "2023";
    report.system = "s";
    report.quantities = {{"staff", "Работники", false, 0, 0, 0},
                         {"done", "Прошли", false, 0, 0, 0},
                         {"rate", "Ставки", true, 0, 0, 0}};
    report.organisations = {{"one", "Школа № 1", {}, {}}, {"two", "Школа; вторая", {}, {}}};
    view::ReportIndicator share;
    share.is_share = true;
    share.numerator_id = "done";
    share.denominator_id = "staff";
    share.numerator_title = "Прошли";
    share.denominator_title = "Работники";
    view::ReportIndicator part = share;
    part.numerator_id = "route";
    part.numerator_title = "С маршрутом";
    part.whole_id = "done";
    part.whole_title = "Прошли";
    report.indicators = {share, part};
    return report;
}

// A text, or a number where it is one.
std::string cell(const std::string& place, const std::string& text) {
    if (text.empty()) return "";
    const bool is_number = text.find_first_not_of("0123456789.-") == std::string::npos;
    if (is_number) return "<c r=\"" + place + "\"><v>" + text + "</v></c>";
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string row(int number, const std::string& cells) {
    return "<row r=\"" + std::to_string(number) + "\">" + cells + "</row>";
}

// A form as a school returns it: the codes, then the values of staff, done and rate.
std::string workbook(const std::vector<std::string>& values,
                     const std::string& organisation = "one", const std::string& period = "2023",
                     const std::string& system = "s", const std::string& last = "rate") {
    const std::vector<std::string> codes{"metodoc", system,  period, organisation,
                                         "Код",     "staff", "done", last};
    std::string rows;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const int number = static_cast<int>(i) + 2;
        const std::string at = std::to_string(number);
        rows +=
            row(number, (i >= 5 ? cell("C" + at, values[i - 5]) : "") + cell("E" + at, codes[i]));
    }
    return test::form_bytes({.sheets = {{.name = "Сбор", .rows = rows}}});
}

std::string letter() {
    std::ifstream file(METODOC_SOURCE_DIR "/templates/forms/remarks.docx", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

struct Made {
    report::Collected collected;
    std::string csv;
};

Made collect(const std::vector<std::pair<std::string, std::string>>& files) {
    SourceSet sources;
    Diagnostics found;
    std::vector<report::AnswerFile> answers;
    for (const auto& [path, bytes] : files) answers.push_back({path, bytes});
    const std::string form = letter();
    auto made = report::collect(report_of(), answers, {{"templates/forms/remarks.docx", form}},
                                sources, found);
    REQUIRE(made);
    CHECK(found.empty());
    Made result{std::move(*made), ""};
    for (const Artifact& one : result.collected.artifacts)
        if (one.path == "s/collected.csv") result.csv = one.bytes;
    return result;
}

// Why files gave nothing.
std::vector<std::string> reasons(const Made& made) {
    std::vector<std::string> result;
    for (const report::Foreign& one : made.collected.foreign)
        result.push_back(one.path + ": " + one.why.ru);
    return result;
}

}  // namespace

TEST_CASE("collect: right forms become a table, absent organisations stay empty") {
    const Made made = collect({{"back/one.xlsx", workbook({"10", "4", "1.5"})}});
    CHECK(made.csv == "организация;staff;done;rate\none;10;4;1,5\ntwo;;;\n");
    CHECK(made.collected.remarks == 0);
    CHECK(made.collected.artifacts.size() == 1);
    CHECK(made.collected.missing == std::vector<std::string>{"Школа; вторая"});
}

TEST_CASE("collect: numbers as words, no data, not applicable") {
    const Made made = collect({{"a.xlsx", workbook({"1 250", "Нет данных", "не применимо"})}});
    CHECK(made.csv == "организация;staff;done;rate\none;1250;нет данных;не применимо\ntwo;;;\n");
    CHECK(made.collected.remarks == 0);
}

TEST_CASE("collect: what is wrong is told in a letter and stays out of the table") {
    const auto check = [](const std::vector<std::string>& values, const std::string& line,
                          std::size_t remarks) {
        const Made made = collect({{"a.xlsx", workbook(values)}});
        CHECK(made.csv == "организация;staff;done;rate\n" + line + "\ntwo;;;\n");
        CHECK(made.collected.remarks == remarks);
        const bool has_letter = std::ranges::any_of(
            made.collected.artifacts,
            [](const Artifact& one) { return one.path == "s/remarks/one.docx"; });
        CHECK(has_letter == (remarks > 0));
    };
    check({"10", "", "1"}, "one;10;;1", 1);
    check({"много", "-4", "1"}, "one;;;1", 2);
    check({"10.5", "4", "1.5"}, "one;;4;1,5", 1);
    check({"4", "10", "1"}, "one;4;10;1", 1);
}

TEST_CASE("collect: files of another period or school, and what is no workbook") {
    const Made made = collect({{"a.xlsx", workbook({"1", "1", "1"}, "one", "2024")},
                               {"b.xlsx", workbook({"1", "1", "1"}, "three")},
                               {"c.xlsx", "no workbook"},
                               {"d.xlsx", test::form_bytes({.sheets = {{.name = "Лист"}}})},
                               {"e.xlsx", workbook({"1", "1", "1"}, "one", "2023", "t")}});
    CHECK(made.collected.files == 0);
    CHECK(made.collected.artifacts.empty());
    CHECK(reasons(made) == std::vector<std::string>{
                               "a.xlsx: форма за другой период: 2024",
                               "b.xlsx: организации `three` в системе нет",
                               "c.xlsx: это не книга Excel (.xlsx)",
                               "d.xlsx: в книге нет формы сбора: служебный столбец с кодами удалён",
                               "e.xlsx: форма системы `t`, а её отчёта за этот период нет"});
}

TEST_CASE("collect: the nearer a file came to a form of the report, the better is its reason") {
    const Made made = collect({{"a.xlsx", "no workbook"},
                               {"b.xlsx", test::form_bytes({.sheets = {{.name = "Лист"}}})},
                               {"c.xlsx", workbook({"1", "1", "1"}, "one", "2023", "t")},
                               {"d.xlsx", workbook({"1", "1", "1"}, "one", "2024")}});
    const auto& foreign = made.collected.foreign;
    REQUIRE(foreign.size() == 4);
    CHECK(std::ranges::is_sorted(foreign, std::less_equal<>(), &report::Foreign::nearness));
}

TEST_CASE("collect: a part of another indicator cannot exceed it") {
    const auto remarks = [](const std::string& routed) {
        auto report = report_of();
        report.quantities[2] = {"route", "С маршрутом", false, 0, 0, 0};
        SourceSet sources;
        Diagnostics found;
        const std::string form = letter();
        const std::string file = workbook({"10", "4", routed}, "one", "2023", "s", "route");
        const auto made = report::collect(report, {{"a.xlsx", file}},
                                          {{"templates/forms/remarks.docx", form}}, sources, found);
        REQUIRE(made);
        return made->remarks;
    };
    CHECK(remarks("4") == 0);
    CHECK(remarks("5") == 1);
}

TEST_CASE("collect: the later of two forms of a school holds, the other is named") {
    const Made made = collect(
        {{"x/a.xlsx", workbook({"10", "4", "1"})}, {"x/b.xlsx", workbook({"10", "5", "1"})}});
    CHECK(reasons(made) ==
          std::vector<std::string>{
              "x/a.xlsx: от той же организации (Школа № 1) есть и b.xlsx, взята она"});
    CHECK(made.csv == "организация;staff;done;rate\none;10;5;1\ntwo;;;\n");
    CHECK(made.collected.files == 1);
}
