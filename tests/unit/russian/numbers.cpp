#include "russian/russian.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::russian;

TEST_CASE("numbers: plurals") {
    auto check = [](long long number, std::string_view expected) {
        CHECK(plural(number, "практика", "практики", "практик") == expected);
    };
    for (long long number : {1, 21, 101, 1001, -1}) check(number, "практика");
    for (long long number : {2, 3, 4, 22, 104, -3}) check(number, "практики");
    for (long long number : {0, 5, 11, 12, 14, 20, 25, 111, 112}) check(number, "практик");
    CHECK(plural(30.5, "процент", "процента", "процентов") == "процента");
    CHECK(plural(21.0, "процент", "процента", "процентов") == "процент");
}

TEST_CASE("numbers: in words") {
    auto check = [](int number, Gender gender, Case which, std::string_view expected) {
        CHECK(in_words(number, gender, which) == expected);
    };
    check(0, Gender::masculine, Case::nominative, "ноль");
    check(1, Gender::feminine, Case::accusative, "одну");
    check(2, Gender::feminine, Case::nominative, "две");
    check(2, Gender::neuter, Case::nominative, "два");
    check(3, Gender::feminine, Case::genitive, "трёх");
    check(8, Gender::masculine, Case::instrumental, "восемью");
    check(21, Gender::neuter, Case::nominative, "двадцать одно");
    check(40, Gender::masculine, Case::dative, "сорока");
    check(115, Gender::masculine, Case::genitive, "ста пятнадцати");
    check(552, Gender::feminine, Case::instrumental, "пятьюстами пятьюдесятью двумя");
    check(999, Gender::masculine, Case::nominative, "девятьсот девяносто девять");
}

TEST_CASE("numbers: digits") {
    CHECK(format_number(1234LL) == "1234");
    CHECK(format_number(64750LL) == "64\u00A0750");
    CHECK(format_number(1000000LL) == "1\u00A0000\u00A0000");
    CHECK(format_number(-5LL) == "−5");
    CHECK(format_number(7.5) == "7,5");
    CHECK(format_number(7.0) == "7");
    CHECK(format_number(0.285) == "0,29");
    CHECK(format_number(1.005) == "1,01");
    CHECK(format_number(33.3333, 1) == "33,3");
    CHECK(format_number(9.999) == "10");
    CHECK(format_number(99999.5, 0) == "100\u00A0000");
    CHECK(format_number(-0.001) == "0");
    CHECK(format_number(-12345.678) == "−12\u00A0345,68");
    CHECK(roman(4) == "IV");
    CHECK(roman(2023) == "MMXXIII");
}

TEST_CASE("dates: short, long, by parts") {
    CHECK(date_short({2022, 12, 30}) == "30\u00A0декабря\u00A02022\u00A0г.");
    CHECK(date_long({2021, 2, 4}) == "4\u00A0февраля\u00A02021\u00A0года");
    CHECK(month_name(5) == "май");
    CHECK(month_name(5, Case::prepositional) == "мае");
    CHECK(weekday_name(weekday({2022, 12, 31})) == "суббота");
    CHECK(parse_month("Декабря") == 12);
    CHECK(parse_month("сентябрем") == 9);
    CHECK(parse_month("декабрист") == std::nullopt);
}
