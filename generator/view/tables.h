// Tables: roadmap, indicators, and those that stand in a clause.
//
// Room: view, inside.
#pragma once

#include "view/text.h"

namespace metodoc::view {

// The numbers of the rows as a reader names them: «4»; «2.4» where they begin anew in every group.
std::vector<std::string> measure_numbers(const model::Roadmap& roadmap);
// №, name, who answers, result, deadline: the columns that the roadmap asks for.
Table roadmap_table(const Scope& scope, model::RoadmapId roadmap);
// A head of two rows: №, name, unit, planned values by year.
Table indicator_table(const Scope& scope, model::IndicatorSetId set);
// №, criterion, what shows it, by level.
Table criteria_table(const Scope& scope, model::CriteriaId set);
// №, model, what it rests on, by what they are told apart by.
Table model_table(const Scope& scope, model::ModelSetId set);
Table text_table(const Scope& scope, const model::TextTable& table);

// Notes under a table: what is said of single rows.
std::vector<Inlines> roadmap_notes(const Scope& scope, model::RoadmapId roadmap);
std::vector<Inlines> criteria_notes(const Scope& scope, model::CriteriaId set);
std::vector<Inlines> model_notes(const Scope& scope, model::ModelSetId set);
std::vector<Inlines> indicator_notes(const Scope& scope, model::IndicatorSetId set);
// «Методы сбора информации: данные мониторинга; … .» and the methods of single indicators.
std::vector<Inlines> method_notes(const Scope& scope, model::IndicatorSetId set);

// Who answers, as a table prints it; nothing for what leads nowhere.
Inlines responsible_words(const Scope& scope, const model::Responsible& responsible);

}  // namespace metodoc::view
