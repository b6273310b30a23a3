#include "view/narrative.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/must.h"
#include "view/facts.h"
#include "view/monitoring.h"

namespace metodoc::view {
namespace {

using indicators::Absence;
using indicators::Period;
using indicators::Status;
using model::Indicator;
using russian::Case;
using russian::Comparison;
using russian::Gender;

constexpr std::string_view nbsp = "\u00A0";

// The nouns that indicators are named by, and what the verb behind them agrees with.
struct Head {
    std::string_view noun;
    Gender gender;
};
constexpr std::array heads{
    Head{"доля", Gender::feminine},
    Head{"количество", Gender::neuter},
    Head{"коэффициент", Gender::masculine},
    Head{"наполняемость", Gender::feminine},
    Head{"нагрузка", Gender::feminine},
    Head{"охват", Gender::masculine},
    Head{"процент", Gender::masculine},
    Head{"удельный", Gender::masculine},
    Head{"укомплектованность", Gender::feminine},
    Head{"уровень", Gender::masculine},
    Head{"число", Gender::neuter},
    Head{"численность", Gender::feminine},
};

// Units of which people count; others are printed with the value and not with a difference.
struct Unit {
    std::string_view unit, one, few, many;
};
constexpr std::array units{
    Unit{"балл", "балл", "балла", "баллов"},
    Unit{"единиц", "единицу", "единицы", "единиц"},
    Unit{"единица", "единицу", "единицы", "единиц"},
    Unit{"мероприятие", "мероприятие", "мероприятия", "мероприятий"},
    Unit{"организация", "организацию", "организации", "организаций"},
    Unit{"процент", "процентный пункт", "процентных пункта", "процентных пунктов"},
    Unit{"человек", "человека", "человека", "человек"},
};

bool is_percent(const Indicator& indicator) {
    return indicator.unit == "процент" || indicator.unit == "%";
}

// «составила», «составило», «составил»; nothing for a title that opens with another noun.
std::string_view amounted(std::string_view title) {
    const std::string first = russian::folded(title.substr(0, title.find(' ')));
    for (const auto& [noun, gender] : heads) {
        if (first != noun) continue;
        if (gender == Gender::feminine) return "составила";
        return gender == Gender::neuter ? "составило" : "составил";
    }
    return {};
}

// A value with its unit: «9,4 %», «12 человек», «12».
std::string with_unit(const Indicator& indicator, double number) {
    std::string text = number_text(indicator, number);
    if (is_percent(indicator)) return text;
    if (indicator.unit == "человек")
        text += std::string(nbsp) +
                std::string(russian::plural(number, "человек", "человека", "человек"));
    return text;
}

bool is_presence(const Indicator& indicator) {
    return indicator.formula && indicator.formula->kind == model::Formula::Kind::present;
}

// The bound of a plan that a value is compared with: the nearest one.
double bound_of(const russian::Target& target, double value) {
    if (target.comparison != Comparison::between) return target.value;
    if (value < target.value) return target.value;
    return value > target.upper ? target.upper : value;
}

// «— на 0,6 процентного пункта ниже планового значения», «, что соответствует плановому значению».
std::string comparison(const Indicator& indicator, const russian::Target& target, double value) {
    if (target.comparison == Comparison::present || target.comparison == Comparison::absent)
        return {};
    const double difference = russian::rounded(value - bound_of(target, value), indicator.decimals);
    if (difference == 0) return ", что соответствует плановому значению";
    const std::string_view side = is_percent(indicator) ? (difference < 0 ? "ниже" : "выше")
                                                        : (difference < 0 ? "меньше" : "больше");
    return ", что " + by_how_much(indicator, std::abs(difference)) + " " + std::string(side) +
           " планового значения";
}

std::string with_plan(const Indicator& indicator, const indicators::Result& result,
                      const Period& period) {
    if (result.target == nullptr) return {};
    std::string text = " при плановом значении" + std::string(nbsp) +
                       russian::uncapitalized(target_text(indicator, period.year));
    return text + comparison(indicator, *result.target, *result.value.number);
}

std::string fact_of(const Indicator& indicator, const std::string& title,
                    const indicators::Result& result, Period period) {
    const std::string when = "в\u00A0" + russian::period_words(period, Case::prepositional);
    if (!result.value.number) {
        const bool applies = result.value.absence != Absence::not_applicable;
        return "По показателю «" + title + "» " +
               (applies
                    ? "данных за\u00A0" + russian::period_words(period, Case::accusative) + " нет."
                    : when + " считать нечего.");
    }
    const double number = *result.value.number;
    if (is_presence(indicator))
        return "Показатель «" + title + "»: " + when + "\u00A0— " + number_text(indicator, number) +
               with_plan(indicator, result, period) + ".";
    const std::string_view verb = amounted(title);
    const std::string value =
        with_unit(indicator, number) + with_plan(indicator, result, period) + ".";
    if (verb.empty()) return "Значение показателя «" + title + "» " + when + " составило " + value;
    return title + " " + when + " " + std::string(verb) + " " + value;
}

std::string_view verdict_of(Status status) {
    switch (status) {
        case Status::reached:
            return "Плановое значение достигнуто.";
        case Status::almost:
            return "Плановое значение почти достигнуто.";
        case Status::not_reached:
            return "Плановое значение не\u00A0достигнуто.";
        case Status::no_data:
            break;
    }
    return {};
}

std::string trend_of(const indicators::Book& book, model::IndicatorId id, Period period) {
    const Indicator& indicator = book.corpus()[id];
    const Period earlier = russian::before(period);
    const auto trend = book.trend(id, earlier, period);
    if (!trend || is_presence(indicator)) return {};
    const std::string since = "По\u00A0сравнению с\u00A0" +
                              russian::period_words(earlier, Case::instrumental) + " значение ";
    if (trend->change == 0) return since + "не\u00A0изменилось.";
    return since + (trend->change > 0 ? "выросло " : "снизилось ") +
           by_how_much(indicator, std::abs(trend->change)) + ".";
}

// «достигнут 1», «достигнуты 3», «достигнуто 5».
std::string counted(int count, std::string_view before, std::string_view stem) {
    const std::string form = std::string(stem) + std::string(russian::plural(
                                                     static_cast<long long>(count), "", "ы", "о"));
    return std::string(before) + form + std::string(nbsp) + std::to_string(count);
}

}  // namespace

std::string Told::paragraph() const {
    std::string text = fact;
    for (const std::string* more : {&verdict, &trend, &reporters})
        if (!more->empty()) text += " " + *more;
    return text;
}

std::string by_how_much(const Indicator& indicator, double difference) {
    MUST(difference >= 0);
    std::string text = "на\u00A0" + russian::format_number(difference, indicator.decimals);
    const std::string_view wanted =
        is_percent(indicator) ? std::string_view("процент") : std::string_view(indicator.unit);
    const bool whole = difference == std::floor(difference);
    for (const auto& [unit, one, few, many] : units) {
        if (unit != wanted) continue;
        // A fraction wants the genitive singular.
        const std::string_view fraction = unit == "процент" ? "процентного пункта"
                                          : unit == "организация"      ? "организации"
                                          : unit.starts_with("единиц") ? "единицы"
                                          : unit == "мероприятие"      ? "мероприятия"
                                                                       : few;
        text += nbsp;
        text += whole ? russian::plural(difference, one, few, many) : fraction;
        break;
    }
    return text;
}

Told tell(const indicators::Book& book, model::IndicatorId id, const std::string& title,
          Period period) {
    const Indicator& indicator = book.corpus()[id];
    const indicators::Result result = book.result(id, period);
    Told told;
    told.fact = fact_of(indicator, title, result, period);
    if (!result.value.number) return told;
    told.verdict = verdict_of(result.status);
    told.trend = trend_of(book, id, period);
    if (!result.value.is_complete())
        told.reporters = "Данные представили " +
                         reported_words(result.value.reported, result.value.expected) + ".";
    return told;
}

std::vector<std::string> tell_all(const std::vector<Status>& statuses, Period period) {
    const auto number = [&](Status status) {
        return static_cast<int>(std::count(statuses.begin(), statuses.end(), status));
    };
    const auto all = static_cast<int>(statuses.size());
    if (all == 0) return {};
    const std::string when = "на\u00A0" + russian::period_words(period, Case::accusative);
    std::string first = "Плановые значения " + when + " установлены для\u00A0" +
                        std::to_string(all) + std::string(nbsp) +
                        std::string(russian::plural(static_cast<long long>(all), "показателя",
                                                    "показателей", "показателей"));
    std::string list;
    const auto add = [&](std::string words) {
        list += (list.empty() ? "" : ", ") + std::move(words);
    };
    if (number(Status::reached) > 0) add(counted(number(Status::reached), "", "достигнут"));
    if (number(Status::almost) > 0) add(counted(number(Status::almost), "почти ", "достигнут"));
    if (number(Status::not_reached) > 0)
        add(counted(number(Status::not_reached), "не\u00A0", "достигнут"));
    if (number(Status::no_data) > 0)
        add("без данных\u00A0— " + std::to_string(number(Status::no_data)));
    if (number(Status::reached) == all)
        return {first + ".",
                all == 1 ? "Плановое значение достигнуто." : "Все плановые значения достигнуты."};
    return {first + ": " + list + "."};
}

}  // namespace metodoc::view
