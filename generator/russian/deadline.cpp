#include "russian/deadline.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/must.h"
#include "russian/characters.h"
#include "russian/deadline_parts.h"
#include "russian/typography.h"

namespace metodoc::russian {
namespace {

constexpr std::array<std::string_view, 24> known_forms{
    "до 20 марта 2023 года",
    "до 30.12.2022",
    "до 1 февраля (ежегодно)",
    "до 20 ноября (ежегодно, начиная с 2023 года)",
    "до 20 ноября, далее — ежегодно",
    "ежегодно",
    "ежемесячно, до 5 числа",
    "ежеквартально",
    "не реже одного раза в год",
    "не реже чем один раз в три года",
    "октябрь 2021",
    "сентябрь – октябрь (ежегодно)",
    "сентябрь 2021 – август 2024 гг.",
    "с 1 по 20 марта 2023 года",
    "IV квартал 2023 года",
    "2 полугодие 2021-2022 учебного года",
    "2021-2022 учебный год",
    "2022",
    "2022-2024 годы",
    "до 2024 года",
    "I, II этапы",
    "в течение 10 рабочих дней",
    "в течение года",
    "постоянно",
};

// Puts what was found together; nothing when it does not go together.
class Assembly {
public:
    explicit Assembly(DeadlineParts parts) : parts_(std::move(parts)) {}

    std::optional<Deadline> assemble() {
        give_years();
        Deadline deadline;
        deadline.recurrence = parts_.recurrence.value_or(Recurrence::once);
        deadline.from_year = parts_.from_year;
        auto when = core();
        if (!when) return std::nullopt;
        deadline.when = *std::move(when);
        settle(deadline);
        return deadline;
    }

private:
    // «20 ноября и 20 декабря 2023 года»: the year is said once, at the end.
    void give_years() {
        for (std::size_t i = parts_.days.size(); i-- > 1;) {
            if (!parts_.days[i - 1].year) parts_.days[i - 1].year = parts_.days[i].year;
        }
        for (std::size_t i = parts_.spans.size(); i-- > 1;) {
            DateSpan& before = parts_.spans[i - 1];
            if (before.from.year || !parts_.spans[i].from.year) continue;
            before.from.year = parts_.spans[i].from.year;
            before.to.year = parts_.spans[i].to.year;
        }
    }

    using When = decltype(Deadline::when);

    [[nodiscard]] std::optional<When> core() const {
        const int cores = (parts_.days.empty() ? 0 : 1) + (parts_.spans.empty() ? 0 : 1) +
                          (parts_.stages.empty() ? 0 : 1) + (parts_.term ? 1 : 0) +
                          (parts_.horizon ? 1 : 0) + (parts_.day_of_month ? 1 : 0);
        if (cores > 1) return std::nullopt;
        if (!parts_.days.empty()) return When(ByDay{parts_.days});
        if (!parts_.spans.empty()) return spans();
        if (!parts_.stages.empty()) return When(Stages{parts_.stages});
        if (parts_.term) return When(*parts_.term);
        if (parts_.horizon) return When(Horizon{*parts_.horizon});
        if (parts_.at_least && !parts_.day_of_month) return When(*parts_.at_least);
        if (parts_.recurrence) return When(Repeated{parts_.day_of_month});
        if (parts_.open || parts_.from_year) return When(Open{});
        return std::nullopt;
    }

    [[nodiscard]] std::optional<When> spans() const {
        const auto has_year = [](const DateSpan& span) { return span.from.year && span.to.year; };
        if (std::ranges::all_of(parts_.spans, has_year)) {
            Within within;
            for (const DateSpan& span : parts_.spans) within.periods.push_back(to_period(span));
            return When(std::move(within));
        }
        if (parts_.spans.size() > 1) return std::nullopt;
        return When(PartOfYear{parts_.spans.front().from, parts_.spans.front().to});
    }
    static Period to_period(const DateSpan& span) {
        const auto date = [](const DueDay& day) {
            // 29 February, the end of a month given without year.
            return Date{*day.year, day.month,
                        std::min(day.day, days_in_month(*day.year, day.month))};
        };
        return {date(span.from), date(span.to)};
    }

    void settle(Deadline& deadline) const {
        if (auto* by_day = std::get_if<ByDay>(&deadline.when)) {
            // «до 20 ноября, начиная с 2023 года» comes again every year.
            if (deadline.from_year && deadline.recurrence == Recurrence::once)
                deadline.recurrence = Recurrence::yearly;
            if (deadline.recurrence != Recurrence::once) start_with_first_year(*by_day, deadline);
            const auto without_year = [](const DueDay& day) { return !day.year; };
            const bool open_year = std::ranges::any_of(by_day->days, without_year);
            deadline.ambiguous = open_year && !deadline.from_year &&
                                 (deadline.recurrence == Recurrence::once || parts_.later);
        }
        if (std::holds_alternative<PartOfYear>(deadline.when)) {
            deadline.ambiguous =
                !deadline.from_year && (deadline.recurrence == Recurrence::once || parts_.later);
        }
    }
    // «до 20 марта 2023 года, далее ежегодно»: the year says when it begins.
    static void start_with_first_year(ByDay& by_day, Deadline& deadline) {
        for (DueDay& day : by_day.days) {
            if (!day.year) continue;
            deadline.from_year = std::min(deadline.from_year.value_or(*day.year), *day.year);
            day.year.reset();
        }
    }

    DeadlineParts parts_;
};

bool is_roman(char32_t c) {
    return c == U'I' || c == U'V' || c == U'X';
}

// «01 февраля» → «1 февраля»: a zero before one digit that a word follows.
std::u32string without_leading_zeros(const std::u32string& text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool alone =
            i == 0 || !(is_word(text[i - 1]) || text[i - 1] == U'.' || is_dash(text[i - 1]));
        const bool zero = text[i] == U'0' && alone && i + 3 < text.size() &&
                          is_digit(text[i + 1]) && is_space(text[i + 2]) && is_letter(text[i + 3]);
        if (!zero) result += text[i];
    }
    return result;
}

// «I,II, этапы» → «I, II этапы», «IIэтап» → «II этап».
std::u32string with_parted_stages(const std::u32string& text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::u32string_view rest = std::u32string_view(text).substr(i);
        if (!result.empty() && is_roman(result.back()) && rest.starts_with(U"этап"))
            result += nbsp_sign;
        const bool behind_roman = !result.empty() && is_roman(result.back());
        if (behind_roman && rest.starts_with(U", этап")) continue;
        result += text[i];
        if (text[i] == U',' && behind_roman && rest.size() > 1 && is_roman(rest[1])) result += U' ';
    }
    return result;
}

// Stray signs at the end; the dot of «г.» and «гг.» is not one.
std::u32string without_stray_end(std::u32string text) {
    while (!text.empty()) {
        const char32_t last = text.back();
        const std::u32string_view view(text);
        const bool year =
            view.ends_with(U"г.") &&
            (view.size() < 3 || !is_lower(view[view.size() - 3]) || view.ends_with(U"гг."));
        const bool stray = last == U'.' || last == U';' || last == U',' || is_space(last);
        if (!stray || year) break;
        text.pop_back();
    }
    while (!text.empty() && is_space(text.front())) text.erase(text.begin());
    return text;
}

}  // namespace

std::optional<Deadline> parse_deadline(std::string_view text) {
    auto parts = read_deadline_parts(text);
    if (!parts) return std::nullopt;
    return Assembly(*std::move(parts)).assemble();
}

std::span<const std::string_view> known_deadline_forms() {
    return known_forms;
}

std::string typeset_deadline(std::string_view text) {
    std::u32string letters = without_stray_end(utf8::decode(text));
    letters = with_parted_stages(without_leading_zeros(letters));
    return typography(utf8::encode(letters));
}

bool is_yearly(const Deadline& deadline) {
    return deadline.recurrence == Recurrence::yearly;
}

}  // namespace metodoc::russian
