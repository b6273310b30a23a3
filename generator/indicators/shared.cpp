// Indicators that several systems define alike: groups of them, and their roll-up.
#include <algorithm>

#include "indicators/indicators.h"

namespace metodoc::indicators {
namespace {

using model::Formula;
using model::Indicator;
using model::IndicatorId;

// The last one that the chain of `same_as` leads to. A circle ends where it began.
IndicatorId root_of(const model::Corpus& corpus, IndicatorId id) {
    const IndicatorId first = id;
    for (std::size_t i = 0; i < corpus.indicators.size(); ++i) {
        const auto& next = corpus[id].same_as.id;
        if (!next) return id;
        if (*next == first) return std::min(first, id);
        id = *next;
    }
    return id;
}

}  // namespace

std::vector<std::vector<IndicatorId>> shared(const model::Corpus& corpus) {
    std::map<IndicatorId, std::vector<IndicatorId>> groups;
    for (std::uint32_t i = 0; i < corpus.indicators.size(); ++i)
        groups[root_of(corpus, {i})].push_back({i});
    std::vector<std::vector<IndicatorId>> result;
    for (auto& [root, group] : groups) {
        const auto system_of = [&](IndicatorId id) { return corpus[corpus[id].set].system; };
        std::ranges::stable_sort(group, {}, system_of);
        if (system_of(group.front()) != system_of(group.back())) result.push_back(group);
    }
    return result;
}

bool is_alike(const Indicator& one, const Indicator& other) {
    if (one.unit != other.unit || one.falls != other.falls) return false;
    if (!one.formula || !other.formula) return true;
    if (one.formula->kind != other.formula->kind) return false;
    return one.formula->kind != Formula::Kind::ratio || one.formula->times == other.formula->times;
}

Value rolled_up(const Book& book, std::span<const IndicatorId> group, Period period) {
    Value whole{{}, Absence::not_measured};
    const Indicator* model = nullptr;  // whose formula and decimals hold
    double sum = 0;
    bool present = false;
    for (const IndicatorId id : group) {
        const Value value = book.value(id, period);
        if (!value.number) continue;
        if (model == nullptr) model = &book.corpus()[id];
        whole.numerator += value.numerator;
        whole.denominator += value.denominator;
        whole.reported += value.reported;
        whole.expected += value.expected;
        sum += *value.number;
        present = present || *value.number > 0;
    }
    if (model == nullptr) return whole;
    const Formula& formula = *model->formula;
    double number = sum;
    if (formula.kind == Formula::Kind::present) number = present ? 1 : 0;
    if (formula.kind == Formula::Kind::ratio)
        number = whole.numerator / whole.denominator * formula.times;
    whole.absence = Absence::none;
    whole.number = russian::rounded(number, model->decimals);
    return whole;
}

}  // namespace metodoc::indicators
