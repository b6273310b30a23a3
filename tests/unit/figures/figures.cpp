#include "figures/figures.h"

#include <cstdlib>
#include <fstream>
#include <limits>
#include <string>

#include "figures/canvas.h"
#include "support/catch.h"
#include "xml/xml.h"

using namespace metodoc;
using namespace metodoc::figures;

namespace {

const Caption caption{"f1", "План и факт <2023>", "Пять показателей & их значения"};

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

int count(const std::string& text, std::string_view part) {
    int found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

Bars sample_bars() {
    return {caption,
            " %",
            {"план", "факт"},
            {{"Доля педагогов, прошедших диагностику", {10, 12.5}}, {"Без данных", {30, {}}}}};
}

Timeline sample_timeline() {
    Timeline figure{caption, {2023, 1, 15}, {2023, 12, 2}, Date{2023, 6, 1}, "сегодня", {}};
    figure.groups.push_back({"Задача 1",
                             {{"Мониторинг", {{{2023, 2, 1}, {2023, 3, 31}}}, {}, false},
                              {"Отчёт", {}, {{2023, 11, 20}, {2025, 1, 1}}, true}}});
    return figure;
}

Diagram sample_diagram() {
    return {caption,
            {{"Управление образования", "a.html", 0},
             {"Ресурсный центр образования", "", 1},
             {"Школы", "", 2}},
            {{0, 1, ""}, {1, 2, "помогает"}, {0, 2, ""}},
            {{1}, {2}},
            false};
}

// For looking at: METODOC_FIGURES=FOLDER writes the samples there.
void show(const std::string& name, const std::string& svg) {
    if (const char* folder = std::getenv("METODOC_FIGURES")) {
        std::ofstream(std::string(folder) + "/" + name + ".svg") << svg;
    }
}

}  // namespace

TEST_CASE("figures: each is well-formed, named and described") {
    const std::string all[] = {
        bars(sample_bars()),
        stacked({caption, {{"достигнуто", 3}, {"почти", 0}, {"не достигнуто", 2}}}),
        lines({caption,
               " %",
               {"2022", "2023", "2024"},
               {{"план", {10, 12, 14}, true}, {"факт", {8, {}, 15.5}, false}}}),
        timeline(sample_timeline()),
        diagram(sample_diagram()),
    };
    int number = 0;
    for (const std::string& svg : all) {
        CAPTURE(number);
        show(std::to_string(number++), svg);
        CHECK(bool(xml::read(svg)));
        CHECK(has(svg, "aria-labelledby=\"f1-title f1-desc\""));
        const bool has_links = has(svg, "<a ");
        CHECK(has(svg, has_links ? "role=\"group\"" : "role=\"img\""));
        CHECK(has(svg, "<title id=\"f1-title\">План и факт &lt;2023&gt;</title>"));
        CHECK(has(svg, "<desc id=\"f1-desc\">Пять показателей &amp; их значения</desc>"));
        CHECK_FALSE(has(svg, "style="));
        CHECK_FALSE(has(svg, "nan"));
    }
}

TEST_CASE("figures: a bar says its value, a missing one says so") {
    const std::string svg = bars(sample_bars());
    CHECK(has(svg, ">12,5 %</text>"));
    CHECK(has(svg, ">нет данных</text>"));
    CHECK(count(svg, "<rect") == 3 + 2);  // two bars, one plan; two marks of the legend
}

TEST_CASE("figures: bars are as long as their values, and never longer than the scale") {
    Bars figure{caption, "", {"факт"}, {{"а", {50}}, {"б", {100}}, {"в", {400}}}};
    figure.most = 100;
    const std::string svg = bars(figure);
    CHECK(has(svg, "width=\"265\""));
    CHECK(count(svg, "width=\"530\"") == 2);
    CHECK(count(svg, "<rect") == 3);  // one series needs no legend
}

TEST_CASE("figures: a line has a gap where a value is missing") {
    const std::string svg = lines({caption, "", {"1", "2", "3", "4"}, {{"факт", {1, {}, 3, 4}}}});
    const std::size_t path = svg.find(" d=\"");
    const std::string data = svg.substr(path, svg.find('"', path + 4) - path);
    CHECK(count(data, "M") == 2);
    CHECK(count(data, "L") == 1);
    CHECK(count(svg, "<circle") == 3);
}

TEST_CASE("figures: nothing is drawn of a part that is zero, but it is named") {
    const std::string svg = stacked({caption, {{"да", 2}, {"нет", 0}}});
    CHECK(has(svg, ">нет 0</text>"));
    CHECK(count(svg, "height=\"30\"") == 1);
}

TEST_CASE("figures: a timeline shows the days that lie inside its months") {
    const std::string svg = timeline(sample_timeline());
    CHECK(count(svg, "<circle") == 1);
    CHECK(has(svg, ">2023</text>"));
    CHECK(has(svg, ">янв</text>"));
    CHECK(has(svg, ">сегодня</text>"));
    Timeline later = sample_timeline();
    later.today = Date{2026, 1, 1};
    CHECK_FALSE(has(timeline(later), "сегодня"));
}

TEST_CASE("figures: a diagram has a box for every node and an arrow for every edge") {
    const std::string svg = diagram(sample_diagram());
    CHECK(count(svg, "fig-node") == 3);
    CHECK(count(svg, "fig-edge") == 3);
    CHECK(count(svg, "fig-head") == 3);
    CHECK(has(svg, "<a href=\"a.html\">"));
    CHECK(has(svg, ">помогает</text>"));
    CHECK(svg == diagram(sample_diagram()));
}

TEST_CASE("figures: empty ones are drawn, too") {
    for (const std::string& svg :
         {bars({caption, "", {}, {}}), stacked({caption, {}}), lines({caption, "", {}, {}}),
          timeline({caption, {2023, 1, 1}, {2023, 1, 31}, {}, "", {}}),
          diagram({caption, {}, {}, {}, false})}) {
        CHECK(bool(xml::read(svg)));
        CHECK_FALSE(has(svg, "nan"));
    }
}

TEST_CASE("canvas: words wrap at blanks and a longer word stays whole") {
    CHECK(wrapped("один два три", 60) == std::vector<std::string>{"один", "два три"});
    CHECK(wrapped("сверхдлинноеслово", 10) == std::vector<std::string>{"сверхдлинноеслово"});
    CHECK(wrapped("", 10) == std::vector<std::string>{""});
}

TEST_CASE("canvas: coordinates have a point and at most one digit behind it") {
    CHECK(coordinate(12.34) == "12.3");
    CHECK(coordinate(12) == "12");
    CHECK(coordinate(-0.25) == "-0.3");
}
