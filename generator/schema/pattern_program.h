// What the parser of patterns and the machine that runs them share.
//
// Room: schema, private.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "schema/pattern.h"

namespace metodoc::schema {

// \w of ECMA-262; \b asks for them too.
inline constexpr std::array word_letters{Pattern::Range{U'0', U'9'}, Pattern::Range{U'A', U'Z'},
                                         Pattern::Range{U'_', U'_'}, Pattern::Range{U'a', U'z'}};

// The program of a pattern, ending in Op::match; nothing when the pattern is refused.
std::optional<std::vector<Pattern::Step>> parse_pattern(std::string_view source);

}  // namespace metodoc::schema
