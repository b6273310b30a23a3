// The marks of the office on an order: who wrote it, who agreed, who has read it, where it goes.
//
// Room: view, inside.
#pragma once

#include "view/context.h"
#include "view/document.h"

namespace metodoc::view {

OfficeMarks office_marks(const Scope& scope, const model::Order& order);

}  // namespace metodoc::view
