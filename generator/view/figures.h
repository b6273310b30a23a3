// Tables of whole numbers.
//
// Room: view, inside.
#pragma once

#include "view/text.h"

namespace metodoc::view {

// A head with the title and the unit, then the rows; what the document does not say is a dash.
Table figures_table(const Scope& scope, const model::Figures& figures);

}  // namespace metodoc::view
