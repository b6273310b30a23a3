// Reads a deadline from left to right: each form of the table below takes its words or none.
#include "russian/deadline_parts.h"

#include <array>
#include <string>
#include <utility>

#include "russian/deadline_pieces.h"
#include "russian/deadline_words.h"

namespace metodoc::russian {
namespace {

bool before_in_year(const Edge& a, const Edge& b) {
    return std::pair(a.month, a.day) < std::pair(b.month, b.day);
}

class PartsReader {
public:
    explicit PartsReader(const std::vector<Word>& words) : in_(words) {}

    std::optional<DeadlineParts> read() {
        while (!in_.at_end()) {
            if (in_.take_any(", ; ( ) -")) continue;
            // At the very beginning it is no conjunction but a mistyped Roman one: «И, II этапы».
            if (in_.position() > 0 && in_.take("и")) continue;
            if (!read_one()) return std::nullopt;
        }
        return std::move(parts_);
    }

private:
    using Form = bool (PartsReader::*)();

    bool read_one() {
        // The order matters: a form stands before those that would take its first words.
        static constexpr std::array<Form, 15> forms{
            &PartsReader::stages,    &PartsReader::later,       &PartsReader::frequency,
            &PartsReader::every,     &PartsReader::term,        &PartsReader::throughout,
            &PartsReader::no_day,    &PartsReader::interval,    &PartsReader::half_year,
            &PartsReader::quarter,   &PartsReader::due_day,     &PartsReader::horizon,
            &PartsReader::from_year, &PartsReader::month_alone, &PartsReader::years_alone};
        for (const Form form : forms) {
            const std::size_t start = in_.position();
            if ((this->*form)()) return true;
            in_.back_to(start);
        }
        return false;
    }

    void add_day(const Edge& edge) { parts_.days.push_back({edge.month, edge.day, edge.year}); }

    bool set(Recurrence recurrence) {
        if (parts_.recurrence && *parts_.recurrence != recurrence) return false;
        parts_.recurrence = recurrence;
        return true;
    }

    // ---- forms

    // «I, II этапы», «I,II, этапы», «IIэтап», «1 этап», «этап I».
    bool stages() {
        if (in_.take_stem("этап")) {
            const auto number = in_.take_roman_or_number(9);
            if (number) parts_.stages.push_back(*number);
            return number.has_value();
        }
        std::vector<int> numbers;
        while (const auto number = in_.take_roman_or_number(9)) {
            numbers.push_back(*number);
            if (in_.take("-")) {
                const auto last = in_.take_roman_or_number(9);
                if (!last || *last <= *number) return false;
                for (int stage = *number + 1; stage <= *last; ++stage) numbers.push_back(stage);
            }
            while (in_.take_any(", и")) continue;
        }
        if (numbers.empty() || !in_.take_stem("этап")) return false;
        parts_.stages.insert(parts_.stages.end(), numbers.begin(), numbers.end());
        return true;
    }

    // «далее — ежегодно»
    bool later() {
        if (!in_.take_any("далее затем впоследствии")) return false;
        in_.take("-");
        if (!every() && !frequency()) return false;
        parts_.later = true;
        return true;
    }

    bool every() {
        struct Adverb {
            std::string_view word;
            Recurrence recurrence;
        };
        static constexpr std::array adverbs{
            Adverb{"еженедельно", Recurrence::weekly}, Adverb{"ежемесячно", Recurrence::monthly},
            Adverb{"ежеквартально", Recurrence::quarterly}, Adverb{"ежегодно", Recurrence::yearly}};
        for (const auto& [word, recurrence] : adverbs) {
            if (in_.take(word)) return set(recurrence);
        }
        if (!in_.take_any("каждый каждую каждое каждого")) return false;
        return every_unit();
    }
    bool every_unit() {
        in_.take_any("учебный учебного календарный календарного");
        if (in_.take_any("неделю")) return set(Recurrence::weekly);
        if (in_.take_any("месяц месяца")) return set(Recurrence::monthly);
        if (in_.take_any("квартал квартала")) return set(Recurrence::quarterly);
        if (in_.take_any("полугодие полугодия")) return set(Recurrence::half_yearly);
        if (in_.take_any("год года")) return set(Recurrence::yearly);
        return false;
    }

    // «не реже чем один раз в три года»
    bool frequency() {
        const auto frequency = take_frequency(in_);
        if (!frequency) return false;
        parts_.at_least = frequency;
        return set(recurrence_of(*frequency));
    }

    // «в течение 10 рабочих дней», «в трёхдневный срок»
    bool term() {
        const auto term = take_term(in_);
        if (term) parts_.term = term;
        return term.has_value();
    }

    // «в течение 2023 года», «в течение учебного года»
    bool throughout() {
        if (!in_.take_all("в течение") && !in_.take_all("в течении") &&
            !in_.take_all("на протяжении"))
            return false;
        if (const auto years = take_years(in_)) {
            parts_.spans.push_back(year_span(*years));
            return true;
        }
        in_.take("всего");
        in_.take_any("учебного календарного");
        if (!in_.take_any("года периода срока")) return false;
        if (in_.take_any("реализации действия")) in_.skip_phrase();
        parts_.open = true;
        return true;
    }

    bool no_day() {
        parts_.open = true;
        if (in_.take_any("постоянно систематически регулярно")) return true;
        if (in_.take_all("на постоянной основе") || in_.take_all("весь период")) return true;
        if (in_.take_all("по мере")) {
            in_.skip_phrase();
            return true;
        }
        if (in_.take_any("по") && in_.take_any("запросу запросам необходимости согласованию"))
            return true;
        parts_.open = false;
        return false;
    }

    // «сентябрь 2021 – август 2024 гг.», «с 1 по 20 марта», «с 2021 по 2024 год», «20-25 марта»
    bool interval() {
        in_.take_any("в на");
        const bool from = in_.take_any("с со");
        auto first = take_edge(in_);
        if (!first) return from && interval_of_years();
        if (!in_.take("-") && !(from && in_.take_any("по до"))) return false;
        auto last = take_edge(in_);
        if (!last || last->month == 0) return false;
        in_.take_any(year_words);
        if (first->month == 0) {
            if (last->day == 0) return false;
            first->month = last->month;
        }
        return add_interval(*first, *last);
    }
    bool add_interval(Edge first, Edge last) {
        if (first.day == 0) first.day = 1;
        if (last.day == 0) last.day = last_day(last.month);
        const bool over_new_year = before_in_year(last, first);
        if (first.year && !last.year) last.year = *first.year + (over_new_year ? 1 : 0);
        if (last.year && !first.year) first.year = *last.year - (over_new_year ? 1 : 0);
        if (first.year && std::pair(*last.year, over_new_year) < std::pair(*first.year, false))
            return false;
        if (first.year && *first.year == *last.year && over_new_year) return false;
        parts_.spans.push_back(
            {{first.month, first.day, first.year}, {last.month, last.day, last.year}});
        return true;
    }
    bool interval_of_years() {
        const auto first = take_year(in_);
        if (!first || !in_.take("по")) return false;
        const auto last = take_year(in_);
        if (!last || *last < *first) return false;
        parts_.spans.push_back(year_span({*first, *last, false}));
        return true;
    }

    bool half_year() {
        in_.take_any("в во на");
        const auto number = in_.take_small();
        if (!number || *number > 2 || !in_.take_stem("полугоди")) return false;
        if (const auto years = take_years(in_)) {
            if (years->school || years->first != years->last) {
                parts_.spans.push_back(school_half(*number, years->first, years->last));
            } else {
                const int first_month = *number == 1 ? 1 : 7;
                add_months(first_month, first_month + 5, years->first);
            }
            return true;
        }
        if (in_.take_stem("учебн")) {
            in_.take_any(year_words);
            parts_.spans.push_back(school_half(*number, std::nullopt, std::nullopt));
            return true;
        }
        in_.take("календарного");
        in_.take("года");
        const int first_month = *number == 1 ? 1 : 7;
        add_months(first_month, first_month + 5, std::nullopt);
        return true;
    }
    static DateSpan school_half(int number, std::optional<int> first, std::optional<int> last) {
        if (number == 1) return {{9, 1, first}, {12, 31, first}};
        return {{1, 1, last}, {8, 31, last}};
    }
    void add_months(int first, int last, std::optional<int> year) {
        parts_.spans.push_back({{first, 1, year}, {last, last_day(last), year}});
    }

    // «IV квартал 2023 года», «III-IV кварталы»
    bool quarter() {
        in_.take_any("в во на");
        const auto first = in_.take_small();
        if (!first || *first > 4) return false;
        int last = *first;
        if (in_.take("-")) {
            const auto second = in_.take_small();
            if (!second || *second > 4 || *second <= *first) return false;
            last = *second;
        }
        if (!in_.take_stem("квартал")) return false;
        const auto year = take_year(in_);
        if (!year) in_.take("года");
        add_months(*first * 3 - 2, last * 3, year);
        return true;
    }

    // «до 20 марта 2023 года», «не позднее 1 февраля», «до конца октября», a bare date
    bool due_day() {
        const bool until =
            in_.take_any("до к ко") || in_.take_all("не позднее") || in_.take_all("не позже");
        if (until && in_.take("конца")) return due_at_the_end();
        const auto edge = take_edge(in_);
        if (!edge) return false;
        if (edge->month == 0) return due_in_month(edge->day);
        if (edge->day == 0) return until && due_before_month(*edge);
        add_day(*edge);
        if (!edge->year) return end_of_due_day();
        return true;
    }
    // «20 ноября каждого года», «20 ноября текущего года»
    bool end_of_due_day() {
        if (in_.take_all("каждого года")) return set(Recurrence::yearly);
        in_.take_all("текущего года");
        return true;
    }
    bool due_at_the_end() {
        if (const auto years = take_years(in_)) {
            const DateSpan span = year_span(*years);
            parts_.days.push_back(span.to);
            return true;
        }
        if (const auto month = in_.take_month()) {
            const auto year = take_year(in_);
            const int day = year ? days_in_month(*year, *month) : last_day(*month);
            parts_.days.push_back({*month, day, year});
            return true;
        }
        const bool school = in_.take("учебного");
        in_.take_any("календарного текущего");
        if (!in_.take("года")) return false;
        parts_.days.push_back(school ? DueDay{8, 31, {}} : DueDay{12, 31, {}});
        return true;
    }
    // «до 5 числа», «до 10 числа месяца, следующего за отчётным»
    bool due_in_month(int day) {
        if (!in_.take("числа")) return false;
        if (in_.take_any("каждого")) {
            if (!in_.take("месяца")) return false;
            if (!parts_.recurrence) set(Recurrence::monthly);
        } else if (in_.take("месяца")) {
            in_.take(",");
            if (in_.take("следующего")) in_.skip_phrase();
        }
        parts_.day_of_month = day;
        return true;
    }
    // «до октября 2023 года»: October does not belong to it.
    bool due_before_month(const Edge& edge) {
        const bool january = edge.month == 1;
        const int month = january ? 12 : edge.month - 1;
        std::optional<int> year = edge.year;
        if (year && january) --*year;
        const int day = year ? days_in_month(*year, month) : last_day(month);
        parts_.days.push_back({month, day, year});
        return true;
    }

    // «до 2024 года», «на период до 2024 года», «к 2024 году»
    bool horizon() {
        if (in_.take("на") && !in_.take("период")) return false;
        if (!in_.take_any("до к")) return false;
        const auto years = take_years(in_);
        if (!years || years->first != years->last) return false;
        parts_.horizon = years->first;
        return true;
    }

    // «начиная с 2023 года», «с 2021-2022 учебного года», «с 1 сентября 2022 года»
    bool from_year() {
        in_.take("начиная");
        if (!in_.take_any("с со")) return false;
        if (const auto years = take_years(in_)) {
            parts_.from_year = years->first;
            return true;
        }
        const auto edge = take_edge(in_);
        if (!edge || !edge->year) return false;
        parts_.from_year = edge->year;
        return true;
    }

    bool month_alone() {
        in_.take_any("в во на");
        const auto edge = take_edge(in_);
        if (!edge || edge->day != 0) return false;
        add_months(edge->month, edge->month, edge->year);
        return true;
    }

    bool years_alone() {
        in_.take_any("в на");
        const auto years = take_years(in_);
        if (years) parts_.spans.push_back(year_span(*years));
        return years.has_value();
    }

    Reader in_;
    DeadlineParts parts_;
};

}  // namespace

std::optional<DeadlineParts> read_deadline_parts(std::string_view text) {
    const auto words = cut_words(text);
    if (!words || words->empty()) return std::nullopt;
    return PartsReader(*words).read();
}

}  // namespace metodoc::russian
