#include "russian/deadline_pieces.h"

#include <array>
#include <string>
#include <utility>

namespace metodoc::russian {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

std::optional<Years> failed(Reader& in, std::size_t start) {
    in.back_to(start);
    return std::nullopt;
}

std::optional<int> take_unit_in_months(Reader& in) {
    in.take_any("учебный календарный");
    if (in.take_any("год года лет")) return 12;
    if (in.take_any("полугодие полгода полугодия")) return 6;
    if (in.take_any("квартал квартала")) return 3;
    if (in.take_any("месяц месяца месяцев")) return 1;
    return std::nullopt;
}

// The event behind a term: «со дня получения запроса».
void skip_event(Reader& in) {
    if (in.take_any("со с после")) in.skip_phrase();
}

// «в трёхдневный срок»
std::optional<Term> take_term_in_one_word(Reader& in) {
    if (!in.take("в")) return std::nullopt;
    const auto count = in.take_number(1, 366);
    if (count) in.take("-");
    static constexpr std::array<std::pair<std::string_view, int>, 7> prefixes{{{"", 1},
                                                                               {"двух", 2},
                                                                               {"трех", 3},
                                                                               {"пяти", 5},
                                                                               {"семи", 7},
                                                                               {"десяти", 10},
                                                                               {"шести", 6}}};
    static constexpr std::array<std::pair<std::string_view, Term::Unit>, 3> endings{
        {{"дневный", Term::Unit::day},
         {"недельный", Term::Unit::week},
         {"месячный", Term::Unit::month}}};
    for (const auto& [prefix, value] : prefixes) {
        for (const auto& [ending, unit] : endings) {
            if (!in.take(std::string(prefix) + std::string(ending))) continue;
            if (!in.take("срок")) return std::nullopt;
            skip_event(in);
            return Term{count.value_or(value), unit};
        }
    }
    return std::nullopt;
}

std::optional<Term::Unit> take_unit(Reader& in) {
    const bool working = in.take("рабочих");
    if (!working) in.take("календарных");
    if (in.take_any("дня дней день")) return working ? Term::Unit::working_day : Term::Unit::day;
    if (in.take_any("недели недель неделю")) return Term::Unit::week;
    if (in.take_any("месяца месяцев месяц")) return Term::Unit::month;
    if (in.take_any("года лет год")) return Term::Unit::year;
    return std::nullopt;
}

}  // namespace

DateSpan year_span(const Years& years) {
    if (years.school) return {{9, 1, years.first}, {8, 31, years.last}};
    return {{1, 1, years.first}, {12, 31, years.last}};
}

int last_day(int month) {
    constexpr int leap_year = 2024;
    return days_in_month(leap_year, month);
}

std::optional<Years> take_years(Reader& in) {
    const std::size_t start = in.position();
    const auto first = in.take_number(first_year, last_year);
    if (!first) return std::nullopt;
    Years years{*first, *first, false};
    const std::size_t before_sign = in.position();
    const bool slash = in.take("/");
    if (slash || in.take("-")) {
        const auto full = in.take_number(first_year, last_year);
        const auto brief = full ? full : in.take_number(0, 99);
        if (!brief) {
            in.back_to(before_sign);
        } else {
            years.last = full ? *full : *first - *first % 100 + *brief;
            if (years.last <= years.first) return failed(in, start);
            years.school = slash;
        }
    }
    if (in.take_stem("учебн") || in.take("уч")) years.school = true;
    in.take_any(year_words);
    // A school year has two numbers.
    if (years.school && years.first == years.last) return failed(in, start);
    return years;
}

std::optional<int> take_year(Reader& in) {
    const auto year = in.take_number(first_year, last_year);
    if (year) in.take_any(year_words);
    return year;
}

std::optional<Edge> take_edge(Reader& in) {
    if (const auto date = in.take_date()) {
        in.take_any(year_words);
        return Edge{date->day, date->month, date->year};
    }
    Edge edge;
    if (const auto day = in.take_number(1, 31)) edge.day = *day;
    if (const auto month = in.take_month()) {
        edge.month = *month;
        if (edge.day > last_day(*month)) return std::nullopt;
        edge.year = take_year(in);
        if (edge.day > 0 && edge.year && !is_valid({*edge.year, *month, edge.day}))
            return std::nullopt;
    }
    if (edge.day == 0 && edge.month == 0) return std::nullopt;
    return edge;
}

std::optional<AtLeast> take_frequency(Reader& in) {
    in.take_any("не");
    in.take_any("реже менее");
    in.take("чем");
    int times = 1;
    if (in.take("дважды")) {
        times = 2;
    } else {
        if (const auto number = in.take_small()) times = *number;
        if (!in.take_any("раз раза")) return std::nullopt;
    }
    if (!in.take("в")) return std::nullopt;
    const int count = in.take_small().value_or(1);
    const auto months = take_unit_in_months(in);
    if (!months) return std::nullopt;
    return AtLeast{times, count * *months};
}

Recurrence recurrence_of(const AtLeast& frequency) {
    const int months = frequency.months / frequency.times;
    if (months > 12) return Recurrence::several_years;
    if (months == 12) return Recurrence::yearly;
    if (months >= 6) return Recurrence::half_yearly;
    return months >= 3 ? Recurrence::quarterly : Recurrence::monthly;
}

std::optional<Term> take_term(Reader& in) {
    const std::size_t start = in.position();
    if (const auto term = take_term_in_one_word(in)) return term;
    in.back_to(start);
    const bool counted = in.take_all("не позднее чем через") || in.take_all("не позднее") ||
                         in.take_all("в течение") || in.take_all("в течении") || in.take("через");
    if (!counted) return std::nullopt;
    const auto count = in.take_small();
    if (!count) return std::nullopt;
    const auto unit = take_unit(in);
    if (!unit) return std::nullopt;
    skip_event(in);
    return Term{*count, *unit};
}

}  // namespace metodoc::russian
