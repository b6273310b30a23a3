// A day of the Gregorian calendar, without time and without time zone.
//
// Room: base. Includes nothing but std.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace metodoc {

struct Date {
    int year = 0;
    int month = 0;  // 1–12
    int day = 0;    // 1–31
    auto operator<=>(const Date&) const = default;
};

bool is_valid(const Date& date);  // years 1–9999
int days_in_month(int year, int month);
// 1 Monday … 7 Sunday (ISO 8601). Requires: a valid date.
int weekday(const Date& date);
// Days since 1970-01-01; negative before. Requires: a valid date.
long day_number(const Date& date);
Date from_day_number(long days);

// `2022-12-30` or `30.12.2022` (also `1.9.2025`) and nothing else; nothing for 30 February.
std::optional<Date> parse_date(std::string_view text);

std::string iso(const Date& date);     // 2022-12-30
std::string dotted(const Date& date);  // 30.12.2022

}  // namespace metodoc
