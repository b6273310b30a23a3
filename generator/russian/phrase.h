// A noun phrase read from left to right: what of it declines, and what stays.
//
// Room: russian, not part of its door.
#pragma once

#include <optional>
#include <string_view>

#include "russian/cases.h"

namespace metodoc::russian {

// The whole phrase; nothing when some part of it is not sure.
std::optional<NounPhrase> read_phrase(std::u32string_view phrase);

// The kind of a document at the beginning of a title, without what follows it.
std::optional<NounPhrase> read_kind(std::u32string_view title);

}  // namespace metodoc::russian
