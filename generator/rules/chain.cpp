// The chain from a task to a figure: where a link is missing, and what is not the same.
//
// Each rule speaks only where the content has the other side at all: a concept without measures has
// nothing to complain of.
#include <algorithm>
#include <set>

#include "indicators/indicators.h"
#include "rules/checks.h"
#include "rules/phrases.h"

namespace metodoc::rules {
namespace {

using model::Formula;
using model::Indicator;

bool is_done(const model::Progress& progress) {
    using State = model::Progress::State;
    if (progress.state) return *progress.state != State::cancelled;
    return progress.done.has_value();
}

bool has_evidence(const model::Measure& measure) {
    return std::ranges::any_of(measure.progress, [](const model::Progress& progress) {
        return !progress.evidence.empty();
    });
}

// Where the column is printed, an empty cell is told of by empty-cell.
void expected_results(const Corpus& corpus, const model::Roadmap& roadmap, Diagnostics& out) {
    using Column = model::Roadmap::Column;
    if (std::ranges::find(roadmap.columns, Column::result) != roadmap.columns.end()) return;
    const auto has_result = [&](model::MeasureId id) { return !corpus[id].result.empty(); };
    if (std::ranges::none_of(roadmap.measures, has_result)) return;
    for (const model::MeasureId id : roadmap.measures) {
        const model::Measure& measure = corpus[id];
        if (has_result(id) || !measure.indicators.empty()) continue;
        out.warning("measure-without-result", measure.span,
                    say(phrases::measure_gives_nothing, {measure.key}))
            .hint = say(phrases::name_result);
    }
}

void reached_results(const Corpus& corpus, const model::Roadmap& roadmap, Diagnostics& out) {
    const auto told = [&](model::MeasureId id) { return has_evidence(corpus[id]); };
    if (std::ranges::none_of(roadmap.measures, told)) return;
    for (const model::MeasureId id : roadmap.measures) {
        for (const model::Progress& progress : corpus[id].progress) {
            if (!is_done(progress) || !progress.evidence.empty()) continue;
            out.warning("measure-without-result", progress.span,
                        say(phrases::done_without_evidence, {std::to_string(progress.year)}))
                .hint = say(phrases::name_evidence);
        }
    }
}

struct Difference {
    const Phrase& what;
    std::string own, other;
};

std::string kind_of(const Formula& formula) {
    switch (formula.kind) {
        case Formula::Kind::ratio:
            return "ratio";
        case Formula::Kind::sum:
            return "sum";
        case Formula::Kind::count:
            return "count";
        case Formula::Kind::present:
            return "present";
    }
    return {};
}

// The first thing in which they are not alike. Requires: they are not.
Difference difference(const Indicator& own, const Indicator& other) {
    if (own.unit != other.unit) return {phrases::its_unit, own.unit, other.unit};
    if (own.falls != other.falls)
        return {phrases::its_direction, own.falls ? "down" : "up", other.falls ? "down" : "up"};
    if (own.formula->kind != other.formula->kind)
        return {phrases::its_formula, kind_of(*own.formula), kind_of(*other.formula)};
    return {phrases::its_times, russian::format_number(own.formula->times),
            russian::format_number(other.formula->times)};
}

}  // namespace

void task_without_measure(const Corpus& corpus, Date, Diagnostics& out) {
    std::set<model::SystemId> linked;
    std::vector<model::TaskId> bare;
    for (std::uint32_t i = 0; i < corpus.tasks.size(); ++i) {
        if (model::measures_of(corpus, {i}).empty())
            bare.push_back({i});
        else
            linked.insert(corpus[corpus.tasks[i].goal].system);
    }
    for (const model::TaskId id : bare) {
        const model::Task& task = corpus[id];
        if (!linked.contains(corpus[task.goal].system)) continue;
        out.warning("task-without-measure", task.span, say(phrases::task_is_bare, {task.key}))
            .hint = say(phrases::name_measures);
    }
}

void measure_without_result(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Roadmap& roadmap : corpus.roadmaps) {
        expected_results(corpus, roadmap, out);
        reached_results(corpus, roadmap, out);
    }
}

void indicator_not_measured(const Corpus& corpus, Date, Diagnostics& out) {
    // «Нет данных» is an answer, too: somebody was asked.
    const auto is_asked = [&](model::IndicatorId id) {
        const Indicator& indicator = corpus[id];
        return indicator.formula &&
               std::ranges::any_of(corpus.measurements, [&](const model::Measurements& file) {
                   return file.system == corpus[indicator.set].system &&
                          std::ranges::find(file.columns, indicator.formula->numerator.value,
                                            &model::MeasuredColumn::quantity) != file.columns.end();
               });
    };
    for (const model::IndicatorSet& set : corpus.indicator_sets) {
        if (std::ranges::none_of(set.indicators, is_asked)) continue;
        for (const model::IndicatorId id : set.indicators) {
            const Indicator& indicator = corpus[id];
            // Without a formula there is nothing to measure: indicator-incomplete tells of that.
            if (!indicator.formula || is_asked(id)) continue;
            const std::string& quantity = indicator.formula->numerator.value;
            out.warning("indicator-not-measured", indicator.span,
                        say(phrases::never_measured, {indicator.key, quantity}))
                .hint = say(phrases::measure_it, {quantity});
        }
    }
}

void same_as_differs(const Corpus& corpus, Date, Diagnostics& out) {
    for (const Indicator& own : corpus.indicators) {
        if (!own.same_as.id) continue;
        const Indicator& other = corpus[*own.same_as.id];
        if (indicators::is_alike(own, other)) continue;
        const Difference found = difference(own, other);
        Diagnostic& told = out.error("same-as-differs", own.same_as.span,
                                     say(phrases::not_the_same, {own.same_as.text, say(found.what),
                                                                 found.own, found.other}));
        told.hint = say(phrases::make_same);
        told.labels = {{other.span, say(phrases::the_other_indicator)}};
    }
}

}  // namespace metodoc::rules
