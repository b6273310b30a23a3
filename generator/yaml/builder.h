// The tree out of the events of the parser.
//
// Room: yaml, private. The only place that knows yaml-cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"
#include "yaml/yaml.h"

namespace metodoc::yaml {

struct BuildInput {
    std::string_view original;  // what the author wrote; places are taken from it
    std::string_view text;      // the same with what the parser must not see hidden
    FileId file;
    std::uint32_t base = 0;  // where both begin in the file
    bool explain = true;     // report what the parser refuses; not when the cause is reported
};

std::optional<Node> build(const BuildInput& input, const Limits& limits, Diagnostics& out);

}  // namespace metodoc::yaml
