// What is known of a measure beside its row: when it is due, in which years, how far it is.
//
// Room: view, inside.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "view/article.h"
#include "view/text.h"

namespace metodoc::view {

enum class MeasureState { planned, running, done, late, cancelled, unknown };

// Its deadline; of a measure that names only stages, their periods; of stages by number, too.
std::optional<russian::Deadline> deadline_of(const model::Corpus& corpus, model::MeasureId measure);

// As the author says; else by what was reported last and by the deadline on the day of the build.
// `unknown`: the deadline is over and nobody has said what came of it.
MeasureState state_of(const Context& context, model::MeasureId measure);
std::string_view state_word(MeasureState state);

// The years in which work on it is due or goes on, from the first year that its roadmap or its
// system names to the last one, today at the least; of what has no dates, none.
std::vector<std::string> years_of(const Context& context, model::MeasureId measure);

// What is due next, soonest first, at most `count`: what is done or cancelled is left out.
struct NextDue {
    Date day;
    model::MeasureId measure;
    auto operator<=>(const NextDue&) const = default;
};
std::vector<NextDue> next_due(const Context& context, model::RoadmapId roadmap, std::size_t count);

// The first phrase of the title: what heads its page; a list behind it stands in the text.
std::string measure_title(const Context& context, model::MeasureId measure);

// ---- the page of the roadmap

// The table of the roadmap as the website shows it: its rows lead to the pages of the measures and
// can be chosen by who answers, year, stage and state.
Table chosen_roadmap(const Scope& scope, model::RoadmapId roadmap, Table table);
// «Ближайшее»: what is due next, or that nothing is.
Part next_part(const Scope& scope, model::RoadmapId roadmap);

}  // namespace metodoc::view
