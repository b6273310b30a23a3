#include "view/narrative.h"

#include <random>

#include "support/catch.h"
#include "unit/view/corpus.h"

using namespace metodoc;
using namespace metodoc::test;
using indicators::Book;
using indicators::Status;

namespace {

constexpr indicators::Period year{2023, 0};

model::Corpus measured(const std::string& unit, const std::string& target, const std::string& rows,
                       const std::string& formula = "{numerator: done, denominator: staff}",
                       const std::string& title = "Доля прошедших диагностику",
                       const std::string& more = "") {
    Files files = town();
    files = with(files, "content/s/indicators.yaml",
                 "kind: indicators\ntitle: Показатели\nyears: [2022, 2023]\nquantities:\n"
                 "- {id: done, title: Прошли}\n- {id: staff, title: Работники}\nindicators:\n"
                 "- {key: d, title: " +
                     title + ", unit: " + unit + ", formula: " + formula + ", targets: {2022: '" +
                     target + "', 2023: '" + target + "'}" + more + "}\n");
    files = with(files, "content/s/measurements/2023.yaml",
                 "kind: measurements\nperiod: 2023\nrows:\n" + rows);
    return corpus_of(files);
}

std::string row(const std::string& organisation, const std::string& done,
                const std::string& staff) {
    return "- {organisation: " + organisation + ", values: {done: " + done + ", staff: " + staff +
           "}}\n";
}

std::string told(const model::Corpus& corpus) {
    const Book book(corpus);
    const std::string title = russian::typography(corpus.indicators[0].title.text);
    return spaced(view::tell(book, {0}, title, year).paragraph());
}

}  // namespace

TEST_CASE("narrative: below, at and above the plan") {
    const auto check = [](const std::string& target, const std::string& done,
                          const std::string& expected) {
        CHECK(told(measured("процент", target, row("org:office", done, "1000"))) == expected);
    };
    check("10%", "94",
          "Доля прошедших диагностику в 2023 году составила 9,4 % при плановом значении 10 %, что "
          "на 0,6 процентного пункта ниже планового значения. Плановое значение почти достигнуто.");
    check("10%", "100",
          "Доля прошедших диагностику в 2023 году составила 10 % при плановом значении 10 %, что "
          "соответствует плановому значению. Плановое значение достигнуто.");
    check("не менее 30 %", "320",
          "Доля прошедших диагностику в 2023 году составила 32 % при плановом значении не менее "
          "30 %, что на 2 процентных пункта выше планового значения. Плановое значение "
          "достигнуто.");
    check("10%", "50",
          "Доля прошедших диагностику в 2023 году составила 5 % при плановом значении 10 %, что "
          "на 5 процентных пунктов ниже планового значения. Плановое значение не достигнуто.");
    check("от 5 до 7 %", "60",
          "Доля прошедших диагностику в 2023 году составила 6 % при плановом значении от 5 до 7 %, "
          "что соответствует плановому значению. Плановое значение достигнуто.");
}

TEST_CASE("narrative: the verb agrees with what is measured, the unit with the number") {
    const auto check = [](const std::string& title, const std::string& unit,
                          const std::string& target, const std::string& done,
                          const std::string& expected) {
        CHECK(told(measured(unit, target, row("org:office", done, "1"), "{sum: done}", title)) ==
              expected);
    };
    check("Численность наставников", "человек", "20", "21",
          "Численность наставников в 2023 году составила 21 человек при плановом значении 20, что "
          "на 1 человека больше планового значения. Плановое значение достигнуто.");
    check("Число сообществ", "единиц", "не менее 6", "4",
          "Число сообществ в 2023 году составило 4 при плановом значении не менее 6, что на 2 "
          "единицы меньше планового значения. Плановое значение не достигнуто.");
    check("Охват педагогов", "человек", "не менее 30", "25",
          "Охват педагогов в 2023 году составил 25 человек при плановом значении не менее 30, что "
          "на 5 человек меньше планового значения. Плановое значение не достигнуто.");
    check("Изданные сборники", "единиц", "5", "5",
          "Значение показателя «Изданные сборники» в 2023 году составило 5 при плановом значении "
          "5, что соответствует плановому значению. Плановое значение достигнуто.");
}

TEST_CASE("narrative: who has not reported, and nothing at all") {
    CHECK(told(measured("процент", "10%",
                        row("org:office", "10", "100") + row("org:centre", "нет данных", "100"))) ==
          "Доля прошедших диагностику в 2023 году составила 10 % при плановом значении 10 %, что "
          "соответствует плановому значению. Плановое значение достигнуто. Данные представили 1 из "
          "2 организаций.");
    CHECK(told(measured("процент", "10%", row("org:office", "нет данных", "100"))) ==
          "По показателю «Доля прошедших диагностику» данных за 2023 год нет.");
}

TEST_CASE("narrative: a difference agrees with its unit") {
    const model::Corpus corpus = measured("процент", "10%", row("org:office", "1", "2"));
    const auto check = [&](double difference, const std::string& expected) {
        CHECK(spaced(view::by_how_much(corpus.indicators[0], difference)) == expected);
    };
    check(1, "на 1 процентный пункт");
    check(2, "на 2 процентных пункта");
    check(5, "на 5 процентных пунктов");
    check(11, "на 11 процентных пунктов");
    check(21, "на 21 процентный пункт");
    check(0.1, "на 0,1 процентного пункта");
    check(2.3, "на 2,3 процентного пункта");
    check(0, "на 0 процентных пунктов");
}

TEST_CASE("narrative: all plans together") {
    const auto check = [](std::vector<Status> all, const std::string& expected) {
        std::string text;
        for (const std::string& one : view::tell_all(all, year))
            text += (text.empty() ? "" : " ") + one;
        CHECK(spaced(text) == expected);
    };
    using enum Status;
    check({}, "");
    check({reached},
          "Плановые значения на 2023 год установлены для 1 показателя. Плановое "
          "значение достигнуто.");
    check({reached, reached},
          "Плановые значения на 2023 год установлены для 2 показателей. Все "
          "плановые значения достигнуты.");
    check({reached, almost, not_reached, no_data, reached},
          "Плановые значения на 2023 год установлены для 5 показателей: достигнуты 2, почти "
          "достигнут 1, не достигнут 1, без данных — 1.");
    check({reached, reached, reached, reached, reached, almost, almost},
          "Плановые значения на 2023 год установлены для 7 показателей: достигнуто 5, почти "
          "достигнуты 2.");
}

// Whatever the numbers: the sentence holds the value that the table holds, its verdict is the
// status, «ниже» and «выше» are on the right side, and the noun behind a number has its form.
TEST_CASE("narrative: property of all sentences") {
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        const auto staff = 1 + random() % 400;
        const auto done = random() % (staff + 1);
        const std::string plan = std::to_string(1 + random() % 99);
        const model::Corpus corpus =
            measured("процент", (random() % 2 == 0 ? "не менее " : "") + plan + " %",
                     row("org:office", std::to_string(done), std::to_string(staff)));
        const Book book(corpus);
        const indicators::Result result = book.result({0}, year);
        const std::string text = told(corpus);
        CAPTURE(text);
        const double value = *result.value.number;
        CHECK(text.find("составила " + russian::format_number(value, 1) + " %") !=
              std::string::npos);
        CHECK((text.find("ниже планового") != std::string::npos) == (value < std::stod(plan)));
        CHECK((text.find("выше планового") != std::string::npos) == (value > std::stod(plan)));
        CHECK((text.find("значение достигнуто.") != std::string::npos) ==
              (result.status == Status::reached));
        CHECK(text.find("  ") == std::string::npos);
        CHECK(text.find("..") == std::string::npos);
        const bool fraction = text.find("процентного пункта") != std::string::npos;
        const double difference = russian::rounded(value - std::stod(plan), 1);
        CHECK(fraction == (difference != std::floor(difference)));
    }
}
