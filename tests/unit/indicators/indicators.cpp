#include "indicators/indicators.h"

#include <array>
#include <cmath>
#include <numeric>
#include <random>

#include "support/catch.h"
#include "unit/decode/project.h"

using namespace metodoc;
using namespace metodoc::test;
using indicators::Absence;
using indicators::Book;
using indicators::Period;
using indicators::Status;
using indicators::Value;
using Texts = std::vector<std::pair<std::string, std::string>>;

namespace {

constexpr Period year{2023, 0};

// A system with three schools and one set of indicators.
Texts with_schools(const std::string& indicators, Texts more,
                   const std::string& quantities =
                       "- {id: done, title: Прошли}\n- {id: staff, title: Работники}\n") {
    more.push_back({"content/a/schools.yaml",
                    "kind: organisations\norganisations:\n"
                    "- {id: s1, name: Школа № 1, level: institutional}\n"
                    "- {id: s2, name: Школа «Вторая», short: Вторая, level: institutional}\n"
                    "- {id: s3, name: Школа № 3, level: institutional}\n"});
    more.push_back({"content/a/indicators.yaml",
                    "kind: indicators\ntitle: Показатели\nyears: [2023, 2024]\nquantities:\n" +
                        quantities + "indicators:\n" + indicators});
    return with_system(std::move(more));
}

std::string share(const std::string& target = "10%", const std::string& more = "") {
    return "- {key: d, title: Доля, unit: процент, formula: {numerator: done, denominator: staff}, "
           "targets: {2023: " +
           target + ", 2024: " + target + "}" + more + "}\n";
}

std::pair<std::string, std::string> table(const std::string& text,
                                          const std::string& period = "2023") {
    return {"content/a/measurements/" + period + ".csv", text};
}

// "33,3 of 100/300, 3 of 3", or why there is none.
std::string shown(const Value& value) {
    constexpr std::array names{"", "not measured", "no data", "not applicable", "zero denominator"};
    const std::string who =
        ", " + std::to_string(value.reported) + " of " + std::to_string(value.expected);
    if (!value.number) return names[static_cast<std::size_t>(value.absence)] + who;
    return russian::format_number(*value.number, 3) + " = " +
           russian::format_number(value.numerator) + "/" +
           russian::format_number(value.denominator) + who;
}

std::string shown(const Texts& texts) {
    const Project project(texts);
    return shown(Book(project.corpus).value({0}, year));
}

}  // namespace

TEST_CASE("a ratio is of the sums, not a mean of the ratios") {
    CHECK(shown(with_schools(share(), {table("o;done;staff\ns1;1;100\ns2;9;10\n")})) ==
          "9,1 = 10/110, 2 of 2");
}

TEST_CASE("missing, not applicable and zero are three things") {
    const auto check = [](const std::string& rows, const std::string& expected) {
        CHECK(shown(with_schools(share(), {table("o;done;staff\n" + rows)})) == expected);
    };
    check("s1;0;10\ns2;5;10\n", "25 = 5/20, 2 of 2");
    check("s1;нет данных;10\ns2;5;10\n", "50 = 5/10, 1 of 2");
    check("s1;;10\ns2;5;10\n", "50 = 5/10, 1 of 2");
    check("s1;5;\ns2;5;10\n", "50 = 5/10, 1 of 2");
    check("s1;не применимо;10\ns2;5;10\n", "50 = 5/10, 1 of 1");
    check("s1;н/д;10\ns2;—;10\n", "no data, 0 of 2");
    check("s1;не применимо;10\ns2;н/п;10\n", "not applicable, 0 of 0");
    check("s1;0;0\ns2;0;0\n", "zero denominator, 2 of 2");
    check("s1;0;0\ns2;5;10\n", "50 = 5/10, 2 of 2");
    check("s1;1 000;2 000\ns2;1,0;2.0\n", "50 = 1001/2002, 2 of 2");
}

TEST_CASE("no file of the period, no formula") {
    CHECK(shown(with_schools(share(), {table("o;done;staff\ns1;1;2\n", "2024")})) ==
          "not measured, 0 of 0");
    CHECK(shown(with_schools("- {key: d, title: Д, unit: единиц, targets: {2023: 1, 2024: 1}}\n",
                             {table("o;done;staff\ns1;1;2\n")})) == "not measured, 0 of 0");
}

TEST_CASE("who has a row in another period is expected in this one") {
    CHECK(shown(with_schools(share(), {table("o;done;staff\ns1;5;10\n"),
                                       table("o;done;staff\ns2;5;10\n", "2024")})) ==
          "50 = 5/10, 1 of 2");
}

TEST_CASE("formulas of one quantity") {
    const auto check = [](const std::string& formula, const std::string& expected) {
        CHECK(shown(with_schools("- {key: d, title: Д, unit: единиц, formula: {" + formula +
                                     "}, targets: {2023: 1, 2024: 1}}\n",
                                 {table("o;done\ns1;3\ns2;0\ns3;нет данных\n")})) == expected);
    };
    check("sum: done", "3 = 3/0, 2 of 3");
    check("count: done", "1 = 3/0, 2 of 3");
    check("present: done", "1 = 3/0, 2 of 3");
}

TEST_CASE("organisations and quantities by their names, in YAML and in CSV") {
    const std::string expected = "30 = 6/20, 2 of 2";
    CHECK(shown(with_schools(share(), {table("Организация;Прошли;работники\norg:s1;1;10\n"
                                             "\"ШКОЛА \"\"вторая\"\"\";5;10\n")})) == expected);
    CHECK(shown(with_schools(share(), {table("Организация;Прошли;работники\norg:s1;1;10\nвторая;5;"
                                             "10\n")})) == expected);
    CHECK(shown(with_schools(
              share(), {{"content/a/measurements/2023.yaml",
                         "kind: measurements\nrows:\n"
                         "- {organisation: s1, values: {done: 1, staff: 10}}\n"
                         "- {organisation: Школа «Вторая», values: {done: 5, staff: 10}}\n"}})) ==
          expected);
}

TEST_CASE("decimals: rounded before it is compared") {
    const auto status = [](const std::string& more) {
        const Project project(
            with_schools(share("10%", more), {table("o;done;staff\ns1;997;10000\n")}));
        return Book(project.corpus).result({0}, year).status;
    };
    CHECK(status("") == Status::reached);  // 9,97 is printed as 10
    CHECK(status(", decimals: 2") == Status::almost);
    CHECK(status(", decimals: 0") == Status::reached);
}

TEST_CASE("status: every comparator, both directions, the bounds of «almost»") {
    const auto check = [](std::string_view target, double value, Status expected,
                          bool falls = false, double almost = 0.9) {
        CAPTURE(target, value);
        CHECK(indicators::status(*russian::parse_target(target), value, falls, almost) == expected);
    };
    check("10%", 10, Status::reached);
    check("10%", 12, Status::reached);
    check("10%", 9, Status::almost);
    check("10%", 8.9, Status::not_reached);
    check("10%", 8.9, Status::almost, false, 0.8);
    check("10%", 0, Status::not_reached);
    check("10%", 10, Status::reached, true);
    check("10%", 9, Status::reached, true);
    check("10%", 11, Status::almost, true);
    check("10%", 11.2, Status::not_reached, true);
    check("не менее 30 %", 30, Status::reached);
    check("не менее 30 %", 27, Status::almost);
    check("не менее 30 %", 26.9, Status::not_reached);
    check("свыше 5", 5, Status::almost);
    check("свыше 5", 5.1, Status::reached);
    check("не более 70 человек", 70, Status::reached);
    check("не более 70 человек", 77, Status::almost);
    check("не более 70 человек", 78, Status::not_reached);
    check("менее 10", 10, Status::almost);
    check("от 5 до 7", 6, Status::reached);
    check("от 5 до 7", 4.5, Status::almost);
    check("от 5 до 7", 7.5, Status::almost);
    check("от 5 до 7", 9, Status::not_reached);
    check("наличие", 1, Status::reached);
    check("наличие", 0, Status::not_reached);
    check("нет", 0, Status::reached);
    check("нет", 1, Status::not_reached);
    check("0", 1, Status::not_reached, true);
}

TEST_CASE("trend: the change in the value's own unit, better or worse by the direction") {
    const auto change = [](const std::string& more, const std::string& later) {
        const Project project(with_schools(
            share("10%", more), {table("o;done;staff\ns1;10;100\n"),
                                 table("o;done;staff\ns1;" + later + ";100\n", "2024")}));
        return Book(project.corpus).trend({0}, year, {2024, 0});
    };
    using indicators::Course;
    const auto check = [&](const std::string& more, const std::string& later, double by,
                           Course course) {
        const auto found = change(more, later);
        REQUIRE(found);
        CHECK(found->change == by);
        CHECK(found->course == course);
    };
    check("", "13", 3, Course::better);
    check("", "7", -3, Course::worse);
    check("", "10", 0, Course::same);
    check(", direction: down", "13", 3, Course::worse);
    check(", direction: down", "7", -3, Course::better);
    CHECK_FALSE(change("", "нет данных"));
}

TEST_CASE("ranking: equal values share a place, no value comes last without one") {
    const auto ranks = [](const std::string& more, const std::string& rows) {
        const Project project(with_schools(share("10%", more), {table("o;done;staff\n" + rows)}));
        std::string text;
        for (const indicators::Ranked& one : Book(project.corpus).ranking({0}, year))
            text += project.corpus[one.organisation].id + ":" + std::to_string(one.place) + " ";
        return text;
    };
    CHECK(ranks("", "s1;1;10\ns2;3;10\ns3;2;10\n") == "s2:1 s3:2 s1:3 ");
    CHECK(ranks(", direction: down", "s1;1;10\ns2;3;10\ns3;2;10\n") == "s1:1 s3:2 s2:3 ");
    CHECK(ranks("", "s1;1;10\ns2;2;10\ns3;2;10\n") == "s2:1 s3:1 s1:3 ");
    CHECK(ranks("", "s1;;10\ns2;2;10\ns3;2;10\n") == "s2:1 s3:1 s1:0 ");
    CHECK(ranks("", "s1;2;10\ns2;2;10\ns3;2;10\n") == "s1:1 s2:1 s3:1 ");
}

TEST_CASE("small groups: hidden with what would give them away") {
    const auto check = [](std::vector<double> groups, const std::string& expected) {
        std::string text;
        for (const bool one : indicators::hidden(groups, 5)) text += one ? 'x' : '.';
        CHECK(text == expected);
    };
    check({10, 20, 30}, "...");
    check({0, 20, 30}, "...");
    check({3, 20, 30}, "xx.");
    check({30, 20, 3}, ".xx");
    check({3, 4, 30}, "xx.");
    check({1, 2, 30, 9}, "xx.x");
    check({4, 0}, "xx");
    check({4}, "x");
    check({5, 4.5, 7}, "xx.");
    check({}, "");
}

TEST_CASE("small groups: whatever the numbers, no hidden one can be computed") {
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        std::vector<double> groups(2 + random() % 12);
        for (double& one : groups) one = static_cast<double>(random() % 15);
        const auto hide = indicators::hidden(groups, 5);
        std::size_t count = 0;
        double sum = 0;
        bool all = true;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i] > 0 && groups[i] < 5) CHECK(hide[i]);
            if (hide[i]) sum += groups[i];
            count += hide[i] ? 1 : 0;
            all = all && hide[i];
        }
        if (count > 0) CHECK((all || (count > 1 && sum >= 5)));
    }
}

TEST_CASE("small groups: by the quantities of the formula") {
    const Project project(with_schools(
        share(), {table("o;done;staff\ns1;3;40\ns2;9;50\ns3;12;60\n")},
        "- {id: done, title: Прошли, suppress_below: 5}\n- {id: staff, title: Работники}\n"));
    std::string text;
    for (const auto id : Book(project.corpus).suppressed({0}, year))
        text += project.corpus[id].id + " ";
    CHECK(text == "s1 s2 ");
}

TEST_CASE("roll-up: the parts together are the whole, and a ratio lies between its parts") {
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::string rows;
        for (const char* id : {"s1", "s2", "s3"}) {
            const unsigned long staff = 1 + random() % 90;
            rows += std::string(id) + ";" + std::to_string(random() % (staff + 1)) + ";" +
                    std::to_string(staff) + "\n";
        }
        const Project project(
            with_schools(share("10%", ", decimals: 3"), {table("o;done;staff\n" + rows)}));
        const Book book(project.corpus);
        const auto who = book.reporters({0});
        REQUIRE(who.size() == 3);
        const Value whole = book.value({0}, year);
        const Value first = book.value({0}, year, who.subspan(0, 1));
        const Value rest = book.value({0}, year, who.subspan(1));
        CHECK(first.numerator + rest.numerator == whole.numerator);
        CHECK(first.denominator + rest.denominator == whole.denominator);
        CHECK(first.reported + rest.reported == whole.reported);
        const auto [low, high] = std::minmax(*first.number, *rest.number);
        CHECK(low <= *whole.number + 0.001);
        CHECK(*whole.number <= high + 0.001);
    }
}

TEST_CASE("a sample is marked in the file itself") {
    const auto is_sample = [](const std::string& first) {
        const Project project(with_schools(share(), {table(first + "o;done;staff\ns1;1;2\n")}));
        return Book(project.corpus).is_sample({0}, year);
    };
    CHECK(is_sample("# Образец данных\n"));
    CHECK_FALSE(is_sample("# Выгрузка от 12.01.2024\n"));
}
