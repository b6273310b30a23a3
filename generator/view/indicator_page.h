// What the pages of indicators show beside their tables: charts, and tables that can be taken away.
//
// Room: view, inside.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/data.h"
#include "view/text.h"

namespace metodoc::view {

// Plans and facts of the last measured period, a chart for every unit; none where nothing is
// measured.
std::vector<Part> last_period_charts(const Scope& scope, model::IndicatorSetId set);

// What a plan asks for, as a number of a chart; none of a plan in words.
std::optional<double> plan_number(const indicators::Result& result);
// What stands behind a number: NBSP and «%» of «процент», other units as they are.
std::string unit_sign(const std::string& unit);
// «Образец данных. Числа и организации придуманы …».
Inlines sample_note();
// Periods with a plan of its own or with a measured value, in order.
std::vector<indicators::Period> indicator_periods(const Context& context,
                                                  model::IndicatorId indicator);

// The rows of a table of indicators lead to the pages of theirs. Requires: a row for each of them,
// in their order, whose cell `column` names it.
void lead_to_indicators(const Scope& scope, model::IndicatorSetId set, std::size_t column,
                        Table& table);

// All that is public of one indicator: plans and facts by period, then the organisations of every
// period where the set lets them be shown, small groups without their number.
feeds::Dataset indicator_data(const Context& context, model::IndicatorId indicator);

}  // namespace metodoc::view
