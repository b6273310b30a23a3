// What each name means: a place of its function, of an outer one, or a look-up in the data.
//
// Follows Jinja2's idtracking.py and compiler.py closely, oddities included: a loop sees the names
// of its surroundings but changes its own copies, a branch that sets a name hides the data's value
// only where every branch does, a macro sees later changes of the names around it.
//
// Room: jinja, inside.
#pragma once

#include "jinja/program.h"

namespace metodoc::jinja {

// Gives every name its place, every function its size; finds filters, tests and methods.
// Throws what Jinja2's compiler refuses.
void settle(Program& program, const Environment& environment);

}  // namespace metodoc::jinja
