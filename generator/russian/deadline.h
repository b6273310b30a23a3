// Deadlines as people write them: «до 20 ноября (ежегодно, начиная с 2023 года)».
//
// The printed text stays the author's; the calendar, the timeline and the checks use the meaning.
//
// Room: russian.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"

namespace metodoc::russian {

enum class Recurrence { once, weekly, monthly, quarterly, half_yearly, yearly, several_years };

// Both days belong to the period.
struct Period {
    Date from;
    Date to;
    auto operator<=>(const Period&) const = default;
};

// ---- what a deadline can be

// By a day, or by several: «до 20 марта 2023 года», «до 20 июня и до 20 декабря (ежегодно)».
struct DueDay {
    int month = 0;
    int day = 0;
    std::optional<int> year;
    auto operator<=>(const DueDay&) const = default;
};
struct ByDay {
    std::vector<DueDay> days;  // at least one, in the author's order
    auto operator<=>(const ByDay&) const = default;
};
// Within certain periods: a month, quarter, half-year, calendar or school year, an interval, or
// several of them: «октябрь 2021», «2021-2022 учебный год», «IV квартал 2023 года». A school year
// runs from 1 September to 31 August, its halves meet at the New Year.
struct Within {
    std::vector<Period> periods;  // at least one, in the author's order
    auto operator<=>(const Within&) const = default;
};
// Within a part of the year that has no number: «сентябрь – октябрь (ежегодно)». `from` may be
// later in the year than `to`: the winter.
struct PartOfYear {
    DueDay from;
    DueDay to;
    auto operator<=>(const PartOfYear&) const = default;
};
// Again and again, see `recurrence`: «ежегодно», «ежемесячно, до 5 числа».
struct Repeated {
    std::optional<int> day_of_month;
    auto operator<=>(const Repeated&) const = default;
};
// «не реже одного раза в год»: at least `times` in `months` months.
struct AtLeast {
    int times = 1;
    int months = 12;
    auto operator<=>(const AtLeast&) const = default;
};
// Counted from an event: «в течение 10 рабочих дней».
struct Term {
    enum class Unit { day, working_day, week, month, year };
    int count = 0;
    Unit unit = Unit::day;
    auto operator<=>(const Term&) const = default;
};
// Stages of the programme, by number: «I, II этапы». Their periods stand in the programme.
struct Stages {
    std::vector<int> numbers;
    auto operator<=>(const Stages&) const = default;
};
// A year that closes the work without a day: «до 2024 года», «к 2024 году».
struct Horizon {
    int year = 0;
    auto operator<=>(const Horizon&) const = default;
};
// No day at all: «постоянно», «в течение года», «по мере необходимости», «начиная с 2021 года».
struct Open {
    auto operator<=>(const Open&) const = default;
};

struct Deadline {
    std::variant<ByDay, Within, PartOfYear, Repeated, AtLeast, Term, Stages, Horizon, Open> when;
    Recurrence recurrence = Recurrence::once;
    std::optional<int> from_year;  // «начиная с 2023 года»
    // The text does not say which year is (first) meant: «до 20 ноября», «до 20 ноября, далее —
    // ежегодно». The date of the order decides; a check may ask the author to write the year.
    bool ambiguous = false;
    bool operator==(const Deadline&) const = default;
};

// Nothing for a phrase that is not understood, even in part: half a meaning is none.
std::optional<Deadline> parse_deadline(std::string_view text);

// Examples of all forms, for the message about a phrase that is not understood.
std::span<const std::string_view> known_deadline_forms();

// The author's text with its typography put right: dashes, NBSP, «01 февраля» → «1 февраля»,
// a stray dot at the end taken off.
std::string typeset_deadline(std::string_view text);

// ---- its meaning in the calendar

bool is_yearly(const Deadline& deadline);
inline bool is_recurring(const Deadline& deadline) {
    return deadline.recurrence != Recurrence::once;
}

// The days by which the work must be done, between two days (both belong), in order. A period is
// due on its last day; a recurrence without a day on the last day of its month, quarter, half-year
// or year. A day without a year falls on the first such day not before `from`, once. Terms,
// stages, open deadlines and those rarer than a year have no days.
std::vector<Date> due_dates(const Deadline& deadline, const Date& from, const Date& to);
// The first of them on or after `day`, looking a hundred years ahead.
std::optional<Date> next_due(const Deadline& deadline, const Date& day);

// The days on which the work goes on, where the text tells: the periods, cut out of [from, to].
std::vector<Period> periods(const Deadline& deadline, const Date& from, const Date& to);

// A deadline in stages as the periods of the stages (the first stage first); others unchanged.
// Nothing when a stage has no period.
std::optional<Deadline> resolve_stages(const Deadline& deadline, std::span<const Period> stages);

}  // namespace metodoc::russian
