#include "view/indicator_page.h"

#include <algorithm>
#include <map>

#include "view/facts.h"
#include "view/names.h"
#include "view/rows.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using indicators::Book;
using indicators::Period;
using indicators::Result;

feeds::Cell text_of(std::string text) {
    if (text.empty()) return {};
    return text;
}

feeds::Cell number_of(const std::optional<double>& number) {
    if (!number) return {};
    return *number;
}

std::string status_text(const Result& result) {
    if (!result.value.number || result.target == nullptr) return {};
    return russian::without_nbsp(std::string(status_word(result.status)));
}

}  // namespace

std::optional<double> plan_number(const Result& result) {
    using russian::Comparison;
    if (result.target == nullptr || result.target->comparison == Comparison::present ||
        result.target->comparison == Comparison::absent)
        return std::nullopt;
    return result.target->value;
}

std::vector<Part> last_period_charts(const Scope& scope, model::IndicatorSetId id) {
    const Book& book = scope.context.book;
    const model::Corpus& corpus = scope.context.corpus;
    const model::IndicatorSet& set = corpus[id];
    const auto periods = book.periods(set.system);
    if (periods.empty()) return {};
    const Period& period = periods.back();
    std::map<std::string, figures::Bars> by_unit;
    std::vector<std::string> units;  // in the order of the list
    for (const model::IndicatorId one : set.indicators) {
        const Result result = book.result(one, period);
        if (!result.value.number) continue;
        const model::Indicator& indicator = corpus[one];
        if (!by_unit.contains(indicator.unit)) units.push_back(indicator.unit);
        figures::Bars& bars = by_unit[indicator.unit];
        bars.items.push_back({title_text(scope.context, indicator.title),
                              {plan_number(result), result.value.number}});
    }
    std::vector<Part> parts;
    for (const std::string& unit : units) {
        figures::Bars& bars = by_unit[unit];
        Part part;
        part.title = std::string(words::plan_and_fact) + ", " + russian::period_words(period);
        if (units.size() > 1) part.title += ": " + russian::typography(unit);
        part.anchor = "chart-" + std::to_string(parts.size() + 1);
        bars.caption = {part.anchor + "-figure", part.title, std::string(words::chart_about)};
        bars.unit = unit_sign(unit);
        bars.series = {std::string(words::plan_series), std::string(words::fact_series)};
        part.content = Figure(std::move(bars));
        if (book.is_sample(set.system, period)) part.notes = {sample_note()};
        parts.push_back(std::move(part));
    }
    return parts;
}

void lead_to_indicators(const Scope& scope, model::IndicatorSetId id, std::size_t column,
                        Table& table) {
    const auto& indicators = scope.context.corpus[id].indicators;
    std::size_t next = 0;
    for (Row& row : table.rows) {
        if (row.is_group || next >= indicators.size()) continue;
        lead_to(address_of(scope.context, scope.system, indicators[next++]), row, column);
    }
}

std::vector<Period> indicator_periods(const Context& context, model::IndicatorId id) {
    const model::Indicator& indicator = context.corpus[id];
    const model::IndicatorSet& set = context.corpus[indicator.set];
    std::vector<Period> periods;
    for (const Period& period : context.book.periods(set.system))
        if (context.book.value(id, period).expected > 0) periods.push_back(period);
    for (const model::IndicatorTarget& target : indicator.targets)
        periods.push_back({target.year, 0});
    std::ranges::sort(periods);
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

feeds::Dataset indicator_data(const Context& context, model::IndicatorId id) {
    const model::Corpus& corpus = context.corpus;
    const Book& book = context.book;
    const model::Indicator& indicator = corpus[id];
    const model::IndicatorSet& set = corpus[indicator.set];
    feeds::Dataset data;
    data.columns = {{"period", "Период"},
                    {"organisation", "Организация"},
                    {"unit", "Единица измерения"},
                    {"plan", "План"},
                    {"plan_value", "План, число"},
                    {"fact", "Факт"},
                    {"status", "Выполнение"},
                    {"reported", "Представили данные"},
                    {"expected", "Должны представить"},
                    {"hidden", "Значение скрыто"},
                    {"sample", "Образец данных"}};
    for (const Period& period : indicator_periods(context, id)) {
        const Result whole = book.result(id, period);
        const std::string plan = target_text(indicator, period.year);
        const bool sample = book.is_sample(set.system, period);
        const bool has_plan = plan != words::no_value;
        const bool measured = whole.value.expected > 0;
        data.rows.push_back(
            {russian::short_name(period), feeds::Cell(), indicator.unit,
             text_of(has_plan ? russian::without_nbsp(plan) : ""), number_of(plan_number(whole)),
             number_of(whole.value.number), text_of(status_text(whole)),
             measured ? feeds::Cell(double(whole.value.reported)) : feeds::Cell(),
             measured ? feeds::Cell(double(whole.value.expected)) : feeds::Cell(), false, sample});
        if (!set.by_organisation || !measured) continue;
        const auto hidden = book.suppressed(id, period);
        for (const model::OrganisationId who : book.reporters(set.system)) {
            const indicators::Value value = book.value(id, period, who);
            if (!value.number) continue;
            const bool is_hidden = std::ranges::binary_search(hidden, who);
            data.rows.push_back({russian::short_name(period), short_name(corpus[who]),
                                 indicator.unit, feeds::Cell(), feeds::Cell(),
                                 is_hidden ? feeds::Cell() : feeds::Cell(*value.number),
                                 feeds::Cell(), feeds::Cell(), feeds::Cell(), is_hidden, sample});
        }
    }
    return data;
}

std::string unit_sign(const std::string& unit) {
    const bool is_percent = unit == "процент" || unit == "%";
    return "\u00A0" + (is_percent ? std::string("%") : russian::typography(unit));
}

Inlines sample_note() {
    return {{Strong{{word(words::sample_data)}}}, word(". " + std::string(words::sample_meaning))};
}

}  // namespace metodoc::view
