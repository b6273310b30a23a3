// Content controls of Word (w:sdt) bound to the data by their tag: a control tagged `order.number`
// shows that value, a checkbox is checked when it is true.
//
// A control whose tag is no name of the data keeps its own content, and so does one with tags of
// the template inside: forms that use controls for something else stay what they are.
//
// Room: forms, inside.
#pragma once

#include "forms/cutter.h"
#include "forms/items.h"

namespace metodoc::forms {

// Requires and gives: linked items. What is bound is shown in `found` as "[tag]", a line each.
void bind_controls(Items& items, Found& found, Arena& arena);

}  // namespace metodoc::forms
