// The methods of texts, lists and dicts: `"a,b".split(",")`.
//
// Room: jinja, inside.
#pragma once

#include <cstdint>
#include <string_view>

#include "jinja/bind.h"
#include "jinja/value.h"

namespace metodoc::jinja {

class Render;

enum class MethodOwner : std::uint8_t { text, list, dict };

using MethodFunction = Value (*)(Render&, const Value& subject, const Bound& given);

struct Method {
    std::string_view name;
    MethodFunction apply;
    Signature signature = {};
};

const Method* find_method(MethodOwner owner, std::string_view name);

// The method of that name of the value's type; null where it has none (`index` of tuples is
// a list's).
const Method* find_method(const Value& subject, std::string_view name);

}  // namespace metodoc::jinja
