// One spelling for equal values, so that values are compared as texts.
//
// Room: schema, private.
#pragma once

#include <string>
#include <string_view>

#include "yaml/yaml.h"

namespace metodoc::schema {

// Equal if and only if the values are equal as JSON: 1 and 1.0 are, 1 and true are not; the order
// of keys does not matter.
std::string canonical(const yaml::Node& node);

// The same of a text.
std::string canonical_text(std::string_view text);

}  // namespace metodoc::schema
