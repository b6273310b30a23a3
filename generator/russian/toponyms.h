// The proper name of a place by itself.
//
// Room: russian, not part of its door.
#pragma once

#include <optional>
#include <string_view>

#include "russian/lexicon.h"

namespace metodoc::russian {

// One name of one or two words (Нижний Новгород, Ростов-на-Дону), in the author's letters.
std::optional<Declined> decline_toponym(std::u32string_view name);

}  // namespace metodoc::russian
