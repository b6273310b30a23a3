#include "russian/dates.h"

#include <algorithm>
#include <array>

#include "base/must.h"
#include "russian/characters.h"
#include "russian/typography.h"

namespace metodoc::russian {
namespace {

using Forms = std::array<std::string_view, 6>;  // by Case

constexpr std::array<Forms, 12> months{{
    {"январь", "января", "январю", "январь", "январём", "январе"},
    {"февраль", "февраля", "февралю", "февраль", "февралём", "феврале"},
    {"март", "марта", "марту", "март", "мартом", "марте"},
    {"апрель", "апреля", "апрелю", "апрель", "апрелем", "апреле"},
    {"май", "мая", "маю", "май", "маем", "мае"},
    {"июнь", "июня", "июню", "июнь", "июнем", "июне"},
    {"июль", "июля", "июлю", "июль", "июлем", "июле"},
    {"август", "августа", "августу", "август", "августом", "августе"},
    {"сентябрь", "сентября", "сентябрю", "сентябрь", "сентябрём", "сентябре"},
    {"октябрь", "октября", "октябрю", "октябрь", "октябрём", "октябре"},
    {"ноябрь", "ноября", "ноябрю", "ноябрь", "ноябрём", "ноябре"},
    {"декабрь", "декабря", "декабрю", "декабрь", "декабрём", "декабре"},
}};

constexpr std::array<std::string_view, 7> weekdays{
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"};

std::u32string with_e(std::u32string text) {
    std::ranges::replace(text, U'ё', U'е');
    return text;
}

std::string day_month_year(const Date& date) {
    return std::to_string(date.day) + std::string(nbsp) +
           std::string(month_name(date.month, Case::genitive)) + std::string(nbsp) +
           std::to_string(date.year) + std::string(nbsp);
}

}  // namespace

std::string date_short(const Date& date) {
    return day_month_year(date) + "г.";
}
std::string date_long(const Date& date) {
    return day_month_year(date) + "года";
}

std::string_view month_name(int month, Case which) {
    MUST(month >= 1 && month <= 12);
    return months[static_cast<std::size_t>(month) - 1][static_cast<std::size_t>(which)];
}

std::string_view weekday_name(int weekday) {
    MUST(weekday >= 1 && weekday <= 7);
    return weekdays[static_cast<std::size_t>(weekday) - 1];
}

std::optional<int> parse_month(std::string_view word) {
    // By letters and not by ICU: typography asks this of every word behind a number.
    const std::u32string wanted = with_e(to_lower(utf8::decode(word)));
    for (int month = 1; month <= 12; ++month) {
        for (const Case which : all_cases) {
            if (with_e(utf8::decode(month_name(month, which))) == wanted) return month;
        }
    }
    return std::nullopt;
}

}  // namespace metodoc::russian
