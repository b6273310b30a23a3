// The management cycle of a system: which of its eight steps have evidence, and what is missing.
//
// Source of the steps and of what counts for each: the criteria that Rosobrnadzor sent with its
// letter of 20.04.2021 № 08-70 (goals, indicators, methods, monitoring, analysis, recommendations,
// measures, analysis of their effect). Invented data and plans alone close nothing.
//
// Room: view, inside.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "view/article.h"
#include "view/context.h"

namespace metodoc::view {

enum class StepState { closed, partly, open };

struct CycleEntry {
    model::CycleStep step = model::CycleStep::goals;
    std::string name;  // «Показатели»
    StepState state = StepState::open;
    std::vector<Inlines> evidence;  // what the system has, with links
    std::string missing;            // what it lacks, in words; empty when the step is closed
};

struct Cycle {
    std::array<CycleEntry, model::cycle_steps> steps;

    [[nodiscard]] int closed() const;
    [[nodiscard]] int partly() const;
};

Cycle cycle_of(const Context& context, model::SystemId system);

// «закрыто 6 из 8»; «закрыто 4 из 8, частично — 2».
std::string cycle_summary(const Cycle& cycle);
std::string_view step_state_word(StepState state);

}  // namespace metodoc::view
