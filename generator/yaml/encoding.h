// Are these bytes text at all: UTF-8, without control characters?
//
// Room: yaml, private.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "base/span.h"

namespace metodoc::yaml {

// Reports the first byte that cannot be read and the first control character; true when all is
// well. `text` is the whole file.
bool check_encoding(std::string_view text, FileId file, Diagnostics& out);

// "U+00A0", as people look it up.
std::string code_point_name(char32_t code_point);

}  // namespace metodoc::yaml
