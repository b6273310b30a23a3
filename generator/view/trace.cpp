#include "view/trace.h"

#include <algorithm>

#include "base/must.h"
#include "view/goals.h"

namespace metodoc::view {
namespace {

template <typename Thing>
void add(std::vector<Thing>& to, const Thing& one) {
    if (std::ranges::find(to, one) == to.end()) to.push_back(one);
}

template <typename Thing>
std::vector<model::Id<Thing>> found(const std::vector<model::Ref<Thing>>& refs) {
    std::vector<model::Id<Thing>> ids;
    for (const model::Ref<Thing>& ref : refs)
        if (ref.id) add(ids, *ref.id);
    return ids;
}

std::optional<TraceFact> fact_of(const Context& context, model::IndicatorId id) {
    const model::SystemId system = context.corpus[context.corpus[id].set].system;
    const auto periods = context.book.periods(system);
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        TraceFact fact{*period, context.book.result(id, *period)};
        if (!fact.result.value.number) continue;
        fact.is_sample = context.book.is_sample(system, *period);
        for (const model::Report& report : context.corpus.reports)
            if (report.system == system && report.period == *period) fact.report = &report;
        return fact;
    }
    return std::nullopt;
}

TraceAim aim_of(const model::Corpus& corpus, model::GoalId goal,
                std::optional<model::TaskId> task) {
    TraceAim aim{goal, task, {}, {}};
    if (task) aim.measures = model::measures_of(corpus, *task);
    std::erase_if(aim.measures, [&](model::MeasureId id) {
        return corpus[corpus[id].roadmap].system != corpus[goal].system;
    });
    aim.indicators = found(task ? corpus[*task].indicators : corpus[goal].indicators);
    for (const model::MeasureId measure : aim.measures)
        for (const model::IndicatorId id : found(corpus[measure].indicators))
            add(aim.indicators, id);
    return aim;
}

model::Target target_of(const TraceAim& aim) {
    if (aim.task) return *aim.task;
    return aim.goal;
}

TraceIndicator indicator_of(const Context& context, const Trace& trace, model::IndicatorId id) {
    const model::Corpus& corpus = context.corpus;
    TraceIndicator one{id, {}, {}, fact_of(context, id)};
    for (const TraceMeasure& measure : trace.measures)
        if (std::ranges::find(measure.indicators, id) != measure.indicators.end())
            one.measures.push_back(measure.id);
    const auto names_it = [&](const TraceAim& aim) {
        const auto own =
            found(aim.task ? corpus[*aim.task].indicators : corpus[aim.goal].indicators);
        return std::ranges::find(own, id) != own.end();
    };
    for (const TraceAim& aim : trace.aims)
        if (names_it(aim)) add(one.aims, target_of(aim));
    for (const TraceAim& aim : trace.aims)
        if (std::ranges::find(aim.indicators, id) != aim.indicators.end())
            add(one.aims, target_of(aim));
    return one;
}

}  // namespace

const TraceIndicator& Trace::of(model::IndicatorId id) const {
    const auto one = std::ranges::find(indicators, id, &TraceIndicator::id);
    MUST(one != indicators.end());
    return *one;
}

bool Trace::has_facts() const {
    return std::ranges::any_of(indicators,
                               [](const TraceIndicator& one) { return one.fact.has_value(); });
}

bool Trace::links_measures() const {
    return std::ranges::any_of(aims, [](const TraceAim& aim) { return !aim.measures.empty(); });
}

bool Trace::is_a_chain() const {
    if (!aims.empty()) return !measures.empty() || !indicators.empty();
    return std::ranges::any_of(measures,
                               [](const TraceMeasure& one) { return !one.indicators.empty(); });
}

Trace trace_of(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    // A task of one system may name an indicator of another one: it is followed there.
    const auto is_foreign = [&](model::IndicatorId id) {
        return corpus[corpus[id].set].system != system;
    };
    Trace trace;
    for (const model::GoalId goal : goals_of(corpus, system)) {
        if (corpus[goal].tasks.empty() || !corpus[goal].indicators.empty())
            trace.aims.push_back(aim_of(corpus, goal, {}));
        for (const model::TaskId task : corpus[goal].tasks)
            trace.aims.push_back(aim_of(corpus, goal, task));
    }
    for (const model::Roadmap& roadmap : corpus.roadmaps) {
        if (roadmap.system != system) continue;
        for (const model::MeasureId id : roadmap.measures) {
            TraceMeasure measure{id, {}, found(corpus[id].indicators)};
            std::erase_if(measure.indicators, is_foreign);
            for (const TraceAim& aim : trace.aims)
                if (aim.task && std::ranges::find(aim.measures, id) != aim.measures.end())
                    measure.tasks.push_back(*aim.task);
            trace.measures.push_back(std::move(measure));
        }
    }
    for (const model::IndicatorSet& set : corpus.indicator_sets) {
        if (set.system != system) continue;
        for (const model::IndicatorId id : set.indicators)
            trace.indicators.push_back(indicator_of(context, trace, id));
    }
    for (TraceAim& aim : trace.aims) std::erase_if(aim.indicators, is_foreign);
    trace.has_reports = std::ranges::any_of(
        corpus.reports, [&](const model::Report& report) { return report.system == system; });
    return trace;
}

}  // namespace metodoc::view
