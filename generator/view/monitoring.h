// Plans beside facts: the tables of the page of indicators.
//
// Room: view, inside.
#pragma once

#include <vector>

#include "view/site.h"
#include "view/text.h"

namespace metodoc::view {

// Whether there is a measured value to show beside the plans of a set.
bool is_measured(const Context& context, model::IndicatorSetId set);

// Whether that table says all that the table of the plan says, and may stand in its place.
bool replaces_plan(const model::IndicatorSet& set);

// №, name, unit, and a plan and a fact for every period; the fact says in words how the plan is met
// and, where not all organisations reported, how many did. Requires: is_measured.
Table plan_fact_table(const Scope& scope, model::IndicatorSetId set);
// Who reported, whether the numbers are a sample, how a value is judged.
std::vector<Inlines> plan_fact_notes(const Scope& scope, model::IndicatorSetId set);

// Organisations by indicators for the last measured period, where the set lets them be shown; small
// groups are hidden.
std::vector<TableSection> organisation_tables(const Scope& scope, model::IndicatorSetId set);

// «23 из 24 организаций».
std::string reported_words(int reported, int expected);

}  // namespace metodoc::view
