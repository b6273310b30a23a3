// The functions that every template has: range, dict, namespace, cycler, joiner.
//
// Room: jinja, inside.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "jinja/value.h"

namespace metodoc::jinja {

std::optional<Value> make_function(std::string_view name);
std::vector<std::string_view> function_names();

// dict(value): from a dict or from pairs. Throws for others.
Dict to_dict(class Render& render, const Value& value);

}  // namespace metodoc::jinja
