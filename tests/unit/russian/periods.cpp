#include "russian/periods.h"

#include "russian/numbers.h"
#include "support/catch.h"

using namespace metodoc::russian;

TEST_CASE("periods: a year or a half of it") {
    const auto check = [](std::string_view text, int year, int half) {
        const auto period = parse_period(text);
        REQUIRE(period);
        CHECK(period->year == year);
        CHECK(period->half == half);
    };
    check("2023", 2023, 0);
    check("2023-1", 2023, 1);
    check("2023-2", 2023, 2);
    check("2023 год", 2023, 0);
    check("2 полугодие 2024\u00A0года", 2024, 2);
    for (const auto text : {"", "23", "2023-3", "2023-0", "2023-01", "0023", "202a", "2023 г.",
                            "3 полугодие 2023 года", "2023-1-1"})
        CHECK_FALSE(parse_period(text));
}

TEST_CASE("periods: in words") {
    CHECK(period_words({2023, 0}) == "2023\u00A0год");
    CHECK(period_words({2023, 0}, Case::prepositional) == "2023\u00A0году");
    CHECK(period_words({2023, 1}) == "1\u00A0полугодие 2023\u00A0года");
    CHECK(period_words({2023, 2}, Case::instrumental) == "2\u00A0полугодием 2023\u00A0года");
    CHECK(short_name({2023, 0}) == "2023");
    CHECK(short_name({2023, 2}) == "2023-2");
    CHECK(before({2023, 0}) == ReportPeriod{2022, 0});
    CHECK(before({2023, 1}) == ReportPeriod{2022, 2});
    CHECK(before({2023, 2}) == ReportPeriod{2023, 1});
}

TEST_CASE("numbers: read as people write them") {
    const auto check = [](std::string_view text, double expected) {
        const auto number = parse_number(text);
        REQUIRE(number);
        CHECK(*number == expected);
    };
    check("0", 0);
    check("12", 12);
    check("7,5", 7.5);
    check("7.5", 7.5);
    check("-3", -3);
    check("−3", -3);
    check("1 234", 1234);
    check("64\u00A0750", 64750);
    check("1\u202F234\u202F567,5", 1234567.5);
    check("1234567", 1234567);
    for (const auto text : {"", "-", "5%", "1 23", "1 2345", "12 ", " 12", "1,", ",5", "1,5,5",
                            "1.234,5", "десять", "1e5", "1234567890123456"})
        CHECK_FALSE(parse_number(text));
}

TEST_CASE("numbers: rounded to what is printed") {
    CHECK(rounded(9.95, 1) == 10.0);
    CHECK(rounded(9.94, 1) == 9.9);
    CHECK(rounded(0.285, 2) == 0.29);
    CHECK(rounded(-2.25, 1) == -2.3);
    CHECK(rounded(12345.678, 1) == 12345.7);
    CHECK(rounded(1234567, 0) == 1234567);
}
