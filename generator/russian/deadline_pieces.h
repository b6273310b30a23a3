// The smallest pieces of a deadline: years, days, how often, how long.
//
// Each function takes its words off the reader; the reader may have moved when nothing is found,
// but for take_years.
//
// Room: russian, not part of its door.
#pragma once

#include <optional>

#include "russian/deadline_parts.h"
#include "russian/deadline_words.h"

namespace metodoc::russian {

inline constexpr std::string_view year_words = "год года году годы годов годах г гг";

struct Years {
    int first = 0;
    int last = 0;
    bool school = false;
};

// A side of an interval: a day, a month (day 0) or a bare day (month 0).
struct Edge {
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

std::optional<Years> take_years(Reader& in);  // 2023, 2021–2024, 2021-2022 учебный год
std::optional<int> take_year(Reader& in);     // 2023 года
std::optional<Edge> take_edge(Reader& in);    // 20 марта 2023 года, сентябрь, 1
std::optional<AtLeast> take_frequency(Reader& in);  // не реже чем один раз в три года
std::optional<Term> take_term(Reader& in);  // в течение 10 рабочих дней, в трёхдневный срок

DateSpan year_span(const Years& years);
Recurrence recurrence_of(const AtLeast& frequency);
int last_day(int month);  // 29 in February

}  // namespace metodoc::russian
