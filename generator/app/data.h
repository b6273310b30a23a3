// JSON and YAML → values of the template language.
//
// Room: app.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "jinja/jinja.h"

namespace metodoc::app {

// Keys keep their order; whole numbers stay whole. Errors: no JSON, nested beyond 200 levels.
Result<jinja::Value> from_json(std::string_view text, const std::string& name);

}  // namespace metodoc::app
