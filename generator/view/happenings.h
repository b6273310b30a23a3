// Events and news of a system, for their pages, the calendar and the feed.
//
// Room: view, inside.
#pragma once

#include <string>
#include <vector>

#include "view/context.h"

namespace metodoc::view {

// By date, the earliest first.
std::vector<model::HappeningId> happenings_of(const Context& context, model::SystemId system,
                                              model::Happening::Kind kind);
// «18 апреля 2026 г.», «с 18.04.2026 по 20.04.2026».
std::string happening_days(const model::Happening& happening);

}  // namespace metodoc::view
