// Equality, order, hash and truth of values, as Python has them.
//
// Room: jinja, inside.
#pragma once

#include <compare>
#include <optional>
#include <string_view>

#include "jinja/value.h"

namespace metodoc::jinja {

bool equal(const Value& a, const Value& b);

// a < b. Throws for types without an order between them; `sign` names the operator in the message.
bool less(const Value& a, const Value& b, std::string_view sign = "<");

bool truth(const Value& value);  // throws for a strict undefined

// `needle in haystack`; throws where there is no such question.
bool contains(const Value& haystack, const Value& needle);

}  // namespace metodoc::jinja
