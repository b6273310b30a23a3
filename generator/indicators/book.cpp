#include <algorithm>

#include "indicators/indicators.h"

namespace metodoc::indicators {
namespace {

using model::Amount;
using model::Formula;
using model::Indicator;
using model::OrganisationId;

// What the organisations gave of the quantities of one formula, added up.
struct Sums {
    double numerator = 0, denominator = 0;
    int reported = 0, expected = 0;
    int above_zero = 0;  // organisations whose numerator is
};

void add(Sums& sums, const Amount& numerator, const Amount& denominator, bool is_ratio) {
    const bool applies = numerator.kind != Amount::Kind::not_applicable &&
                         (!is_ratio || denominator.kind != Amount::Kind::not_applicable);
    if (!applies) return;
    ++sums.expected;
    if (!numerator.is_number() || (is_ratio && !denominator.is_number())) return;
    ++sums.reported;
    sums.numerator += numerator.number;
    if (is_ratio) sums.denominator += denominator.number;
    if (numerator.number > 0) ++sums.above_zero;
}

double computed(const Formula& formula, const Sums& sums) {
    switch (formula.kind) {
        case Formula::Kind::ratio:
            return sums.numerator / sums.denominator * formula.times;
        case Formula::Kind::sum:
            return sums.numerator;
        case Formula::Kind::count:
            return sums.above_zero;
        case Formula::Kind::present:
            return sums.above_zero > 0 ? 1 : 0;
    }
    return 0;
}

Value value_of(const Indicator& indicator, const Sums& sums) {
    const Formula& formula = *indicator.formula;
    Value value{{}, Absence::none, sums.numerator, sums.denominator, sums.reported, sums.expected};
    if (sums.expected == 0) {
        value.absence = Absence::not_applicable;
    } else if (sums.reported == 0) {
        value.absence = Absence::no_data;
    } else if (formula.kind == Formula::Kind::ratio && sums.denominator == 0) {
        value.absence = Absence::zero_denominator;
    } else {
        value.number = russian::rounded(computed(formula, sums), indicator.decimals);
    }
    return value;
}

// «к 2024 году» says nothing of 2023, «ежегодно, начиная с 2022 года» nothing of 2021.
bool is_due(const model::IndicatorValue& value, int year) {
    if (!value.deadline) return true;
    if (value.deadline->from_year && year < *value.deadline->from_year) return false;
    const auto* horizon = std::get_if<russian::Horizon>(&value.deadline->when);
    return horizon == nullptr || year >= horizon->year;
}

}  // namespace

Plan plan_of(const Indicator& indicator, int year) {
    const auto found = std::ranges::find(indicator.targets, year, &model::IndicatorTarget::year);
    if (found != indicator.targets.end())
        return {found->value ? &*found->value : nullptr, found->text.value};
    if (!indicator.targets.empty() || !indicator.value) return {};
    const model::IndicatorValue& value = *indicator.value;
    if (!value.target || !is_due(value, year)) return {};
    return {&*value.target, value.text.value};
}

Book::Book(const model::Corpus& corpus) : corpus_(corpus) {
    for (const model::Measurements& file : corpus.measurements) {
        if (!file.period) continue;
        files_.try_emplace({file.system, *file.period}, file.sample);
        std::vector<OrganisationId>& reporters = reporters_[file.system];
        for (const model::MeasuredRow& row : file.rows) {
            if (!row.organisation) continue;
            reporters.push_back(*row.organisation);
            auto& amounts = amounts_[{row.organisation->index, *file.period}];
            for (const model::MeasuredCell& cell : row.cells) {
                const std::string& quantity = file.columns[cell.column].quantity;
                if (!quantity.empty() && cell.amount) amounts.try_emplace(quantity, *cell.amount);
            }
        }
    }
    for (auto& [system, all] : reporters_) {
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
}

std::vector<Period> Book::periods(model::SystemId system) const {
    std::vector<Period> result;
    for (const auto& [key, sample] : files_)
        if (key.first == system) result.push_back(key.second);
    return result;
}

bool Book::has(model::SystemId system, Period period) const {
    return files_.contains({system, period});
}

bool Book::is_sample(model::SystemId system, Period period) const {
    const auto found = files_.find({system, period});
    return found != files_.end() && found->second;
}

std::span<const OrganisationId> Book::reporters(model::SystemId system) const {
    const auto found = reporters_.find(system);
    if (found == reporters_.end()) return {};
    return found->second;
}

Amount Book::amount(OrganisationId organisation, std::string_view quantity, Period period) const {
    const auto row = amounts_.find({organisation.index, period});
    if (row == amounts_.end()) return {};
    const auto cell = row->second.find(quantity);
    return cell == row->second.end() ? Amount{} : cell->second;
}

Value Book::value(model::IndicatorId id, Period period,
                  std::span<const OrganisationId> organisations) const {
    const Indicator& indicator = corpus_[id];
    if (!indicator.formula || !has(corpus_[indicator.set].system, period)) return {};
    const Formula& formula = *indicator.formula;
    const bool is_ratio = formula.kind == Formula::Kind::ratio;
    Sums sums;
    for (const OrganisationId one : organisations)
        add(sums, amount(one, formula.numerator.value, period),
            is_ratio ? amount(one, formula.denominator.value, period) : Amount{}, is_ratio);
    return value_of(indicator, sums);
}

Value Book::value(model::IndicatorId id, Period period) const {
    return value(id, period, reporters(corpus_[corpus_[id].set].system));
}

Value Book::value(model::IndicatorId id, Period period, OrganisationId organisation) const {
    return value(id, period, std::span(&organisation, 1));
}

Result Book::judged(model::IndicatorId id, Period period, Value value) const {
    const Indicator& indicator = corpus_[id];
    Result result{std::move(value), plan_of(indicator, period.year).target, Status::no_data, {}};
    if (!result.value.number || result.target == nullptr) return result;
    const russian::Target& target = *result.target;
    result.status =
        status(target, *result.value.number, indicator.falls, corpus_[indicator.set].almost);
    if (target.value > 0) result.done = *result.value.number / target.value;
    return result;
}

Result Book::result(model::IndicatorId id, Period period) const {
    return judged(id, period, value(id, period));
}

Result Book::result(model::IndicatorId id, Period period, OrganisationId organisation) const {
    return judged(id, period, value(id, period, organisation));
}

std::optional<Trend> Book::trend(model::IndicatorId id, Period from, Period to) const {
    const Value before = value(id, from);
    const Value after = value(id, to);
    if (!before.number || !after.number) return std::nullopt;
    const Indicator& indicator = corpus_[id];
    Trend trend{russian::rounded(*after.number - *before.number, indicator.decimals), Course::same};
    if (trend.change != 0)
        trend.course = (trend.change > 0) != indicator.falls ? Course::better : Course::worse;
    return trend;
}

std::vector<Ranked> Book::ranking(model::IndicatorId id, Period period) const {
    const Indicator& indicator = corpus_[id];
    std::vector<Ranked> all;
    for (const OrganisationId one : reporters(corpus_[indicator.set].system))
        all.push_back({one, value(id, period, one), 0});
    const auto is_better = [&](const Ranked& a, const Ranked& b) {
        if (a.value.number.has_value() != b.value.number.has_value())
            return a.value.number.has_value();
        if (!a.value.number) return false;
        return indicator.falls ? *a.value.number < *b.value.number
                               : *a.value.number > *b.value.number;
    };
    std::ranges::stable_sort(all, is_better);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].value.number) break;
        const bool ties = i > 0 && *all[i].value.number == *all[i - 1].value.number;
        all[i].place = ties ? all[i - 1].place : static_cast<int>(i) + 1;
    }
    return all;
}

std::vector<OrganisationId> Book::suppressed(model::IndicatorId id, Period period) const {
    const Indicator& indicator = corpus_[id];
    if (!indicator.formula) return {};
    std::vector<OrganisationId> result;
    for (const auto* name : {&indicator.formula->numerator, &indicator.formula->denominator}) {
        const auto& quantities = corpus_[indicator.set].quantities;
        const auto quantity = std::ranges::find(quantities, name->value, &model::Quantity::id);
        if (quantity == quantities.end() || quantity->suppress_below == 0) continue;
        std::vector<OrganisationId> who;
        std::vector<double> groups;
        for (const OrganisationId one : reporters(corpus_[indicator.set].system)) {
            const Amount found = amount(one, quantity->id, period);
            if (!found.is_number()) continue;
            who.push_back(one);
            groups.push_back(found.number);
        }
        const std::vector<bool> hide = hidden(groups, quantity->suppress_below);
        for (std::size_t i = 0; i < who.size(); ++i)
            if (hide[i]) result.push_back(who[i]);
    }
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

}  // namespace metodoc::indicators
