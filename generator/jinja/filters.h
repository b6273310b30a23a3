// The filters that every template has.
//
// Room: jinja, inside.
#pragma once

#include <span>
#include <string_view>

#include "base/message.h"
#include "jinja/bind.h"
#include "jinja/environment.h"
#include "jinja/value.h"

namespace metodoc::jinja {

class Render;

using FilterFunction = Value (*)(Render&, const Value& subject, const Bound& given);

struct Filter {
    std::string_view name;
    FilterFunction apply;
    Signature signature = {};
};

const Filter* find_filter(std::string_view name);

// "did you mean", from our own filters and the caller's; empty where nothing is near.
Message suggest_filter(std::string_view name, const Environment& environment);

}  // namespace metodoc::jinja
