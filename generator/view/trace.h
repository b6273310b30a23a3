// The chain from a goal to a report, built once: what the page, the data and the gaps are made of.
//
// goal → task → measure → indicator → measurement → report, and back. Only links that the content
// states: a task and its measures, a measure or a task and its indicators.
//
// Room: view, inside.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/context.h"

namespace metodoc::view {

// The last value that was measured. Without a value there is no fact.
struct TraceFact {
    indicators::Period period;
    indicators::Result result;
    bool is_sample = false;
    const model::Report* report = nullptr;  // of that period; lives with the corpus
};

struct TraceIndicator {
    model::IndicatorId id;
    std::vector<model::MeasureId> measures;  // that name it
    std::vector<model::Target> aims;         // goals and tasks: those that name it, then those of
                                             // its measures
    std::optional<TraceFact> fact;
};

struct TraceMeasure {
    model::MeasureId id;
    std::vector<model::TaskId> tasks;
    std::vector<model::IndicatorId> indicators;
};

// A task, or a goal that has none.
struct TraceAim {
    model::GoalId goal;
    std::optional<model::TaskId> task;
    std::vector<model::MeasureId> measures;
    std::vector<model::IndicatorId> indicators;  // its own, then those of its measures
};

struct Trace {
    std::vector<TraceAim> aims;  // by goals, as the file has them
    std::vector<TraceMeasure> measures;
    std::vector<TraceIndicator> indicators;
    bool has_reports = false;

    [[nodiscard]] const TraceIndicator& of(model::IndicatorId id) const;
    [[nodiscard]] bool has_facts() const;
    // Whether any task has a measure: else tasks without one are no gap.
    [[nodiscard]] bool links_measures() const;
    // Whether there is anything to follow: goals and what serves them, or measures and indicators.
    [[nodiscard]] bool is_a_chain() const;
};

Trace trace_of(const Context& context, model::SystemId system);

}  // namespace metodoc::view
