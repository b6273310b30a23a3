// The children of run properties in the order of the schema, each once.
//
// LibreOffice and old templates write them in any order; Word forgives it, a validator counts it,
// and a loop would multiply the count.
//
// Room: forms, inside.
#pragma once

#include "forms/items.h"

namespace metodoc::forms {

// Requires and leaves: linked items.
void order_properties(Items& items);

}  // namespace metodoc::forms
