// Deadlines in the calendar: their days, their periods.
#include <algorithm>

#include "base/overloaded.h"
#include "russian/deadline.h"

namespace metodoc::russian {
namespace {

Date clamped(int year, int month, int day) {
    return {year, month, std::min(day, days_in_month(year, month))};
}

Date add_months(const Date& date, int months) {
    const int month = date.year * 12 + (date.month - 1) + months;
    return clamped(month / 12, month % 12 + 1, date.day);
}

int months_of(Recurrence recurrence) {
    switch (recurrence) {
        case Recurrence::monthly:
            return 1;
        case Recurrence::quarterly:
            return 3;
        case Recurrence::half_yearly:
            return 6;
        case Recurrence::yearly:
            return 12;
        case Recurrence::once:
        case Recurrence::weekly:
        case Recurrence::several_years:
            return 0;
    }
    return 0;
}

class Calendar {
public:
    Calendar(const Deadline& deadline, const Date& from, const Date& to)
        : deadline_(deadline), from_(from), to_(to) {}

    std::vector<Date> dates() {
        std::visit(overloaded{
                       [&](const ByDay& it) { by_day(it); },
                       [&](const Within& it) { within(it); },
                       [&](const PartOfYear& it) { each_year(it.to); },
                       [&](const Repeated& it) { repeated(it.day_of_month, from_, to_); },
                       [&](const AtLeast&) { repeated(std::nullopt, from_, to_); },
                       [&](const Horizon& it) {
                           add(Date{it.year, 12, 31});
                       },
                       [](const Term&) {},
                       [](const Stages&) {},
                       [](const Open&) {},
                   },
                   deadline_.when);
        std::ranges::sort(dates_);
        dates_.erase(std::unique(dates_.begin(), dates_.end()), dates_.end());
        return std::move(dates_);
    }

    std::vector<Period> periods() {
        if (const auto* found = std::get_if<Within>(&deadline_.when)) {
            for (const Period& period : found->periods) add(period);
        }
        if (const auto* part = std::get_if<PartOfYear>(&deadline_.when)) parts_of_years(*part);
        return std::move(periods_);
    }

private:
    bool is_once() const { return deadline_.recurrence == Recurrence::once; }

    void add(const Date& date) {
        if (date < from_ || date > to_) return;
        if (deadline_.from_year && date.year < *deadline_.from_year) return;
        dates_.push_back(date);
    }
    void add(const Period& period) {
        if (deadline_.from_year && period.to.year < *deadline_.from_year) return;
        const Period cut{std::max(period.from, from_), std::min(period.to, to_)};
        if (cut.from <= cut.to) periods_.push_back(cut);
    }

    void by_day(const ByDay& it) {
        for (const DueDay& day : it.days) {
            if (day.year)
                add(clamped(*day.year, day.month, day.day));
            else
                each_year(day);
        }
    }
    // Every year; only the first time when it does not come again.
    void each_year(const DueDay& day) {
        const std::size_t before = dates_.size();
        for (int year = from_.year; year <= to_.year; ++year) {
            add(clamped(year, day.month, day.day));
            if (is_once() && dates_.size() > before) return;
        }
    }
    void within(const Within& it) {
        for (const Period& period : it.periods) {
            if (is_once())
                add(period.to);
            else
                repeated(std::nullopt, std::max(period.from, from_), std::min(period.to, to_));
        }
    }

    // Without a day of the month: the last day of each week, month, quarter, half-year, year.
    // With one: that day of the month that follows; every month when it comes monthly.
    void repeated(std::optional<int> day_of_month, const Date& from, const Date& to) {
        if (to < from) return;
        if (deadline_.recurrence == Recurrence::weekly) {
            for (long day = day_number(from); day <= day_number(to); ++day) {
                const Date date = from_day_number(day);
                if (weekday(date) == 7) add(date);
            }
            return;
        }
        const int step = months_of(deadline_.recurrence);
        if (step == 0) return;
        for (Date month{from.year, 1, 1}; month <= to; month = add_months(month, step)) {
            const Date last = from_day_number(day_number(add_months(month, step)) - 1);
            const Date date = day_of_month ? clamped(month.year, month.month, *day_of_month) : last;
            if (from <= date && date <= to) add(date);
        }
    }

    void parts_of_years(const PartOfYear& part) {
        const bool over_new_year =
            std::pair(part.to.month, part.to.day) < std::pair(part.from.month, part.from.day);
        for (int year = from_.year - 1; year <= to_.year; ++year) {
            add(Period{clamped(year, part.from.month, part.from.day),
                       clamped(year + (over_new_year ? 1 : 0), part.to.month, part.to.day)});
            if (is_once() && !periods_.empty()) return;
        }
    }

    const Deadline& deadline_;
    Date from_;
    Date to_;
    std::vector<Date> dates_;
    std::vector<Period> periods_;
};

constexpr int far_enough = 100;  // years
constexpr int last_year = 9999;

}  // namespace

std::vector<Date> due_dates(const Deadline& deadline, const Date& from, const Date& to) {
    if (to < from) return {};
    return Calendar(deadline, from, to).dates();
}

std::optional<Date> next_due(const Deadline& deadline, const Date& day) {
    // Nearly always the first two years have it; a recurrence is not spread over a century.
    for (const int years : {2, 10, far_enough}) {
        const Date end = clamped(std::min(day.year + years, last_year), day.month, day.day);
        const auto dates = due_dates(deadline, day, end);
        if (!dates.empty()) return dates.front();
    }
    return std::nullopt;
}

std::vector<Period> periods(const Deadline& deadline, const Date& from, const Date& to) {
    if (to < from) return {};
    return Calendar(deadline, from, to).periods();
}

std::optional<Deadline> resolve_stages(const Deadline& deadline, std::span<const Period> stages) {
    const auto* wanted = std::get_if<Stages>(&deadline.when);
    if (!wanted) return deadline;
    Within within;
    for (const int number : wanted->numbers) {
        if (number < 1 || static_cast<std::size_t>(number) > stages.size()) return std::nullopt;
        within.periods.push_back(stages[static_cast<std::size_t>(number) - 1]);
    }
    Deadline resolved = deadline;
    resolved.when = std::move(within);
    return resolved;
}

}  // namespace metodoc::russian
