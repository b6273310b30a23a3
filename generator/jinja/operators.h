// + * % and their like between values of any types, slices, and str.format.
//
// Room: jinja, inside.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "jinja/bind.h"
#include "jinja/number.h"
#include "jinja/value.h"

namespace metodoc::jinja {

class Render;

Value combine(Render& render, Arithmetic operation, const Value& a, const Value& b);

// subject[start:stop:step]; none where a part is not given.
Value slice_of(Render& render, const Value& subject, const Value& start, const Value& stop,
               const Value& step);

// "…%s…" % values (format_percent.cpp).
Value percent_format(Render& render, const Value& pattern, std::span<const Value> values,
                     const Value* named);

// "…{}…".format(values) (format_braces.cpp).
std::string braces_format(Render& render, std::string_view pattern, const Given& given,
                          bool escape);
// format(value, "…").
std::string format_value(Render& render, const Value& value, std::string_view how);

}  // namespace metodoc::jinja
