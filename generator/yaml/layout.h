// What yaml-cpp accepts in silence or explains badly, found by reading the lines ourselves:
// indents, quotes, brackets, values that should have been quoted.
//
// A light pass before the parser. It knows the block structure (columns of keys and dashes) and
// where scalars begin and end, and leaves everything else to the parser. It goes on after a fault,
// so that a file is mended in one round.
//
// Room: yaml, private.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/span.h"

namespace metodoc::yaml {

// A part of the text that the parser must not see: every byte but line breaks becomes `fill`.
struct Mask {
    std::size_t begin = 0;
    std::size_t end = 0;
    char fill = 'x';
};

// Reports faults; `base` is the place of `text` in the file. Gives what to hide from the parser so
// that it can find the faults of the rest.
std::vector<Mask> check_layout(std::string_view text, FileId file, std::uint32_t base,
                               Diagnostics& out);

std::string hide(std::string_view text, const std::vector<Mask>& masks);

}  // namespace metodoc::yaml
