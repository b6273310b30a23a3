// Periods of reports: a calendar year or a half of it.
//
// Room: russian.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "russian/cases.h"

namespace metodoc::russian {

struct ReportPeriod {
    int year = 0;
    int half = 0;  // 1 or 2; 0: the whole year
    auto operator<=>(const ReportPeriod&) const = default;
};

// «2023», «2023-1» (the first half of the year), «2023 год», «1 полугодие 2023 года».
std::optional<ReportPeriod> parse_period(std::string_view text);

// The name of its file and of commands: 2023, 2023-1.
std::string short_name(const ReportPeriod& period);
// «2023 год», «1 полугодие 2023 года»; «в 2023 году», «за 2023 год», «с 2023 годом».
std::string period_words(const ReportPeriod& period, Case which = Case::nominative);

// The one before it: 2022 before 2023, 2022-2 before 2023-1.
ReportPeriod before(const ReportPeriod& period);

}  // namespace metodoc::russian
