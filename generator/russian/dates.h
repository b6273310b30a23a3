// Dates in Russian text.
//
// Spaces inside a date are NBSP. The day has no leading zero: «4 февраля 2021 г.».
//
// Room: russian.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "russian/cases.h"

namespace metodoc::russian {

std::string date_short(const Date& date);  // 30 декабря 2022 г.
std::string date_long(const Date& date);   // 30 декабря 2022 года

// Requires: 1–12.
std::string_view month_name(int month, Case which = Case::nominative);  // декабрь
std::string_view weekday_name(int weekday);  // 1 понедельник … 7

// «декабрь», «декабря», «Декабре»; nothing for other words.
std::optional<int> parse_month(std::string_view word);

}  // namespace metodoc::russian
