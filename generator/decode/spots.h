// From bytes of a text to their place in the file, whichever way the text stands there.
//
// Room: decode, not part of its door.
#pragma once

#include <cstddef>
#include <functional>

#include "base/span.h"

namespace metodoc::decode {

// The source of bytes [begin, end) of a text. Called only where there is something to point at:
// for a scalar of YAML it walks the scalar anew.
using Spots = std::function<Span(std::size_t begin, std::size_t end)>;

}  // namespace metodoc::decode
