// The methods of str. The table of all methods is in methods.cpp.
//
// Room: jinja, inside.
#pragma once

#include <span>

#include "jinja/methods.h"

namespace metodoc::jinja {

std::span<const Method> text_methods();  // sorted by name

}  // namespace metodoc::jinja
