// The tests (`x is …`) that every template has.
//
// Room: jinja, inside.
#pragma once

#include <string_view>

#include "base/message.h"
#include "jinja/bind.h"
#include "jinja/environment.h"
#include "jinja/value.h"

namespace metodoc::jinja {

class Render;

using TestFunction = bool (*)(Render&, const Value& subject, const Bound& given);

struct Test {
    std::string_view name;
    TestFunction apply;
    Signature signature = {};
};

const Test* find_test(std::string_view name);
Message suggest_test(std::string_view name, const Environment& environment);

}  // namespace metodoc::jinja
