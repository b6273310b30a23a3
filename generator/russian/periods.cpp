#include "russian/periods.h"

#include <array>

#include "russian/letters.h"

namespace metodoc::russian {
namespace {

constexpr std::string_view nbsp = "\u00A0";

// In the order of Case.
constexpr std::array<std::string_view, 6> year_forms{"год", "года", "году", "год", "годом", "году"};
constexpr std::array<std::string_view, 6> half_forms{"полугодие", "полугодия",  "полугодию",
                                                     "полугодие", "полугодием", "полугодии"};

std::optional<int> year_of(std::string_view digits) {
    if (digits.size() != 4 || digits.front() == '0') return std::nullopt;
    int year = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        year = year * 10 + (c - '0');
    }
    return year;
}

std::optional<ReportPeriod> half_of(std::string_view digits, char half) {
    const auto year = year_of(digits);
    if (!year || (half != '1' && half != '2')) return std::nullopt;
    return ReportPeriod{*year, half - '0'};
}

}  // namespace

std::optional<ReportPeriod> parse_period(std::string_view given) {
    const std::string text = folded(given);
    const std::string_view words = text;
    if (const auto year = year_of(words)) return ReportPeriod{*year, 0};
    if (words.size() == 6 && words[4] == '-') return half_of(words.substr(0, 4), words[5]);
    const std::string_view digits = words.substr(0, 4);
    if (words.size() > 4 && words.substr(4) == " год") {
        if (const auto year = year_of(digits)) return ReportPeriod{*year, 0};
    }
    constexpr std::string_view middle = " полугодие ";
    constexpr std::string_view end = " года";
    if (words.size() == 1 + middle.size() + 4 + end.size() && words.substr(1).starts_with(middle) &&
        words.ends_with(end))
        return half_of(words.substr(1 + middle.size(), 4), words.front());
    return std::nullopt;
}

std::string short_name(const ReportPeriod& period) {
    const std::string year = std::to_string(period.year);
    return period.half == 0 ? year : year + "-" + std::to_string(period.half);
}

std::string period_words(const ReportPeriod& period, Case which) {
    const auto form = static_cast<std::size_t>(which);
    const std::string year = std::to_string(period.year) + std::string(nbsp);
    if (period.half == 0) return year + std::string(year_forms[form]);
    return std::to_string(period.half) + std::string(nbsp) + std::string(half_forms[form]) + " " +
           year + "года";
}

ReportPeriod before(const ReportPeriod& period) {
    if (period.half == 0) return {period.year - 1, 0};
    return period.half == 2 ? ReportPeriod{period.year, 1} : ReportPeriod{period.year - 1, 2};
}

}  // namespace metodoc::russian
