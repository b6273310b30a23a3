// Forms filled from a report, and those that cannot be.
#include "report/report.h"
#include "support/catch.h"
#include "unit/sheets/form.h"

using namespace metodoc;

namespace {

std::string form(const std::string& text) {
    return test::form_bytes(
        {.sheets = {{.name = "Лист",
                     .rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text +
                             "</t></is></c></row>"}}});
}

view::ReportView report_of(std::vector<view::ReportTask> tasks) {
    view::ReportView report;
    report.system = "s";
    report.period = "2023 год";
    report.organisations = {{"one", "Первая", {}, {}}, {"two", "Вторая", {}, {}}};
    report.routes.emplace_back().id = "r";
    report.tasks = std::move(tasks);
    return report;
}

std::vector<std::string> paths(const Artifacts& artifacts) {
    std::vector<std::string> result;
    for (const Artifact& one : artifacts) result.push_back(one.path);
    return result;
}

}  // namespace

TEST_CASE("fill: once, an organisation, a route; internal ones apart") {
    using Each = view::ReportTask::Each;
    const std::string bytes = form("{{ item.id if item is defined else period.name }}");
    SourceSet sources;
    Diagnostics found;
    const auto made = report::fill(report_of({{"a.xlsx", Each::once, false},
                                              {"b.xlsx", Each::organisation, false},
                                              {"c.xlsx", Each::route, true}}),
                                   {{"templates/forms/a.xlsx", bytes},
                                    {"templates/forms/b.xlsx", bytes},
                                    {"templates/forms/c.xlsx", bytes}},
                                   sources, found);
    REQUIRE(made);
    CHECK(found.empty());
    CHECK(paths(*made) == std::vector<std::string>{"s/a.xlsx", "s/b/one.xlsx", "s/b/two.xlsx",
                                                   "s/internal/c/r.xlsx"});
    const auto book = sheets::read_workbook((*made)[2].bytes);
    REQUIRE(book);
    CHECK(std::get<std::string>(book->sheets[0].at(1, 1)->value) == "two");
}

TEST_CASE("fill: a name that a form misspells is told with its place") {
    const std::string bytes = form("{{ perod.name }}");
    SourceSet sources;
    Diagnostics found;
    const auto made = report::fill(report_of({{"a.xlsx", {}, false}}),
                                   {{"templates/forms/a.xlsx", bytes}}, sources, found);
    REQUIRE(made);
    CHECK(made->empty());
    REQUIRE(found.size() == 1);
    CHECK(found.items()[0].code == Code("template-undefined"));
}

TEST_CASE("fill: a form that is not there") {
    SourceSet sources;
    Diagnostics found;
    const std::string bytes = form("");
    const auto check = [&](const std::string& name, const std::string& expected) {
        const auto made =
            report::fill(report_of({{name, {}, false}}),
                         {{"templates/forms/a.xlsx", bytes}, {"templates/forms/README.md", bytes}},
                         sources, found);
        REQUIRE_FALSE(made);
        CHECK(made.error().message.ru == expected);
    };
    check("b.docx", "нет файла формы templates/forms/b.docx; есть: a.xlsx");
    check("README.md", "templates/forms/README.md: форма — это файл .docx или .xlsx");
}
