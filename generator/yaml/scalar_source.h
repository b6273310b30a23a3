// How the value of a scalar lies in its source: shared by the builder of the tree (where does the
// scalar end?) and by the map of places.
//
// Room: yaml, private.
#pragma once

#include <cstddef>
#include <string_view>

#include "yaml/node.h"

namespace metodoc::yaml {

// The number of bytes of `source` up to the last letter of the value that begins there. For a
// plain scalar and for the body of a block scalar (behind its first line).
std::size_t end_of_plain_or_block(std::string_view value, std::string_view source, Style style);

// Where the body begins in the source of a scalar: behind its quote or its `|` line.
std::size_t body_of(std::string_view source, Style style);

}  // namespace metodoc::yaml
