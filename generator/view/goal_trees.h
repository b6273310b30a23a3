// The goals and the problems of a system as trees of boxes and arrows. The same links stand in
// words on the page of goals.
//
// Room: view, inside.
#pragma once

#include <optional>

#include "view/article.h"
#include "view/context.h"

namespace metodoc::view {

// Goals → tasks → indicators and results; nothing where no goal has a task, an indicator or a
// result.
std::optional<Part> goal_tree(const Context& context, model::SystemId system);

// Problems → the goals and the tasks that solve them; nothing without problems.
std::optional<Part> problem_tree(const Context& context, model::SystemId system);

}  // namespace metodoc::view
