// Rows of measures and indicators: no empty cells, stages and samples that exist, whole shares.
#include <algorithm>
#include <array>
#include <cmath>

#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

using Column = model::Roadmap::Column;

struct Part {
    Column column;
    std::string_view key;  // as the author writes it
};
constexpr std::array parts{Part{Column::stages, "stages"}, Part{Column::responsible, "responsible"},
                           Part{Column::result, "result"}, Part{Column::due, "due"}};

bool is_empty(const model::Measure& measure, Column column) {
    switch (column) {
        case Column::title:
            return measure.title.empty();
        case Column::stages:
            return measure.stages.empty();
        case Column::responsible:
            return measure.responsible.empty();
        case Column::result:
            return measure.result.empty();
        case Column::due:
            return measure.due.value.empty();
    }
    return false;
}

void report_unknown(const Spanned<std::string>& name, const Phrase& what,
                    const std::vector<std::string>& known, Diagnostics& out) {
    Diagnostic& found = out.error("unknown-reference", name.span, say(what, {name.value}));
    if (const auto near = closest(name.value, known))
        found.hint = say(phrases::did_you_mean, {*near});
}

}  // namespace

void empty_cell(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Measure& measure : corpus.measures) {
        const auto& columns = corpus[measure.roadmap].columns;
        for (const auto& [column, key] : parts) {
            if (std::ranges::find(columns, column) == columns.end()) continue;
            if (!is_empty(measure, column)) continue;
            out.warning("empty-cell", measure.span, say(phrases::nothing_in_column, {key})).hint =
                say(phrases::fill_or_take_out, {key});
        }
    }
}

void unknown_stage(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Measure& measure : corpus.measures) {
        std::vector<std::string> known;
        for (const model::Stage& stage : corpus[measure.roadmap].stages)
            known.push_back(stage.mark.value);
        for (const Spanned<std::string>& stage : measure.stages)
            if (std::ranges::find(known, stage.value) == known.end())
                report_unknown(stage, phrases::no_such_stage, known, out);
    }
}

void unknown_sample(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Indicator& indicator : corpus.indicators) {
        if (indicator.sample.value.empty()) continue;
        std::vector<std::string> known;
        for (const model::Sample& sample : corpus[indicator.set].samples)
            known.push_back(sample.id);
        if (std::ranges::find(known, indicator.sample.value) == known.end())
            report_unknown(indicator.sample, phrases::no_such_sample, known, out);
    }
}

void shares_not_whole(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::IndicatorSet& set : corpus.indicator_sets) {
        for (const model::Sample& sample : set.samples) {
            double sum = 0;
            bool counted = !sample.quotas.empty();
            for (const model::SampleQuota& quota : sample.quotas) {
                counted &= quota.share.has_value() && quota.share->unit == "%";
                if (quota.share) sum += quota.share->value;
            }
            if (!counted || std::abs(sum - 100) < 0.05) continue;
            std::string text = russian::format_number(sum);
            out.warning("shares-not-whole", sample.quotas_span,
                        say(phrases::shares_sum_up, {std::move(text)}))
                .hint = say(phrases::check_shares);
        }
    }
}

}  // namespace metodoc::rules
