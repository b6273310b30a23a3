// Targets: understood, one for every year, the part no greater than the whole.
#include <algorithm>

#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

using model::Indicator;
using model::IndicatorTarget;
using russian::Comparison;

const IndicatorTarget* target_of(const Indicator& indicator, int year) {
    const auto found = std::ranges::find(indicator.targets, year, &IndicatorTarget::year);
    return found == indicator.targets.end() ? nullptr : &*found;
}

// The least that the part plans for; nothing where it sets no lower bound.
std::optional<double> least(const russian::Target& target) {
    switch (target.comparison) {
        case Comparison::equal:
        case Comparison::at_least:
        case Comparison::more_than:
        case Comparison::between:
            return target.value;
        case Comparison::at_most:
        case Comparison::less_than:
        case Comparison::present:
        case Comparison::absent:
            break;
    }
    return std::nullopt;
}

// What the whole plans for. «Не менее 20 %» is a plan of 20, though more would be no failure.
std::optional<double> planned(const russian::Target& target) {
    if (target.comparison == Comparison::between) return target.upper;
    if (target.comparison == Comparison::present || target.comparison == Comparison::absent)
        return std::nullopt;
    return target.value;
}

// Shares of different wholes cannot be compared.
bool is_comparable(const Indicator& part, const Indicator& whole) {
    if (part.unit != whole.unit) return false;
    if (!part.formula || !whole.formula) return true;
    if (part.formula->kind != whole.formula->kind) return false;
    return part.formula->denominator.value == whole.formula->denominator.value;
}

void compare(const IndicatorTarget& part, const Indicator& whole, Diagnostics& out) {
    const IndicatorTarget* other = target_of(whole, part.year);
    if (other == nullptr || !part.value || !other->value) return;
    if (part.value->unit != other->value->unit) return;
    const auto lower = least(*part.value);
    const auto upper = planned(*other->value);
    if (!lower || !upper || *lower <= *upper) return;
    Diagnostic& found =
        out.error("subset-exceeds", part.text.span,
                  say(phrases::part_above_whole, {part.text.value, other->text.value, whole.key}));
    found.hint = say(phrases::check_both, {std::to_string(part.year)});
    found.labels = {{other->text.span, say(phrases::the_whole)}};
}

void check_target(const Spanned<std::string>& text, const std::optional<russian::Target>& target,
                  Diagnostics& out) {
    if (target || text.value.empty()) return;
    Diagnostic& found =
        out.error("bad-target", text.span, say(phrases::target_not_understood, {text.value}));
    found.hint = say(phrases::write_otherwise);
    found.notes.push_back(say(phrases::known_forms, {join(russian::known_target_forms())}));
}

}  // namespace

void bad_target(const Corpus& corpus, Date, Diagnostics& out) {
    for (const Indicator& indicator : corpus.indicators) {
        for (const IndicatorTarget& target : indicator.targets)
            check_target(target.text, target.value, out);
        if (indicator.value) check_target(indicator.value->text, indicator.value->target, out);
    }
    for (const model::IndicatorSet& set : corpus.indicator_sets) {
        for (const model::Sample& sample : set.samples) {
            check_target(sample.text, sample.share, out);
            for (const model::SampleQuota& quota : sample.quotas)
                check_target(quota.text, quota.share, out);
        }
    }
}

void target_missing_year(const Corpus& corpus, Date, Diagnostics& out) {
    for (const Indicator& indicator : corpus.indicators) {
        const model::IndicatorSet& set = corpus[indicator.set];
        for (const int year : set.years) {
            if (target_of(indicator, year) != nullptr) continue;
            const std::string text = std::to_string(year);
            Diagnostic& found = out.error("target-missing-year", indicator.targets_span,
                                          say(phrases::year_without_target, {text}));
            found.hint = say(phrases::add_target, {text});
            found.labels = {{set.years_span, say(phrases::years_are_here)}};
        }
        for (const IndicatorTarget& target : indicator.targets) {
            if (std::ranges::find(set.years, target.year) != set.years.end()) continue;
            Diagnostic& found =
                out.error("target-missing-year", target.year_span,
                          say(phrases::year_not_listed, {std::to_string(target.year)}));
            found.hint = say(phrases::add_year);
            found.labels = {{set.years_span, say(phrases::years_are_here)}};
        }
    }
}

void subset_exceeds(const Corpus& corpus, Date, Diagnostics& out) {
    for (const Indicator& part : corpus.indicators) {
        if (!part.subset_of.id) continue;
        const Indicator& whole = corpus[*part.subset_of.id];
        if (!is_comparable(part, whole)) continue;
        for (const IndicatorTarget& target : part.targets) compare(target, whole, out);
    }
}

}  // namespace metodoc::rules
