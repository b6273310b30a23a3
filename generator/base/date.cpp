#include "base/date.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace metodoc {
namespace {

std::optional<int> digits(std::string_view text) {
    if (text.empty() || text.size() > 4) return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
    }
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<std::array<std::string_view, 3>> three_parts(std::string_view text, char separator) {
    const std::size_t first = text.find(separator);
    if (first == std::string_view::npos) return std::nullopt;
    const std::size_t second = text.find(separator, first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    return std::array{text.substr(0, first), text.substr(first + 1, second - first - 1),
                      text.substr(second + 1)};
}

std::chrono::sys_days to_days(const Date& date) {
    return std::chrono::year_month_day{std::chrono::year{date.year},
                                       std::chrono::month{static_cast<unsigned>(date.month)},
                                       std::chrono::day{static_cast<unsigned>(date.day)}};
}

}  // namespace

int days_in_month(int year, int month) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month == 2 && std::chrono::year{year}.is_leap()) return 29;
    return days.at(static_cast<std::size_t>(month - 1));
}

bool is_valid(const Date& date) {
    if (date.year < 1 || date.year > 9999 || date.month < 1 || date.month > 12) return false;
    return date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

int weekday(const Date& date) {
    return static_cast<int>(std::chrono::weekday{to_days(date)}.iso_encoding());
}

long day_number(const Date& date) {
    return to_days(date).time_since_epoch().count();
}

Date from_day_number(long days) {
    const std::chrono::year_month_day ymd{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(days)}}};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

std::optional<Date> parse_date(std::string_view text) {
    const bool is_iso = text.size() == 10 && text[4] == '-' && text[7] == '-';
    const auto parts = three_parts(text, is_iso ? '-' : '.');
    if (!parts) return std::nullopt;
    const auto [first, second, third] = *parts;
    const auto year = digits(is_iso ? first : third);
    const auto month = digits(second);
    const auto day = digits(is_iso ? third : first);
    if (!year || !month || !day || (is_iso ? first : third).size() != 4) return std::nullopt;
    const Date date{*year, *month, *day};
    if (!is_valid(date)) return std::nullopt;
    return date;
}

std::string iso(const Date& date) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

std::string dotted(const Date& date) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02d.%02d.%04d", date.day, date.month, date.year);
    return text.data();
}

}  // namespace metodoc
