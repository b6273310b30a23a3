// Straight quotes → «ёлочки» and „лапки“.
//
// Room: russian, not part of its door.
#pragma once

#include <string>

namespace metodoc::russian {

// A sign that stands between two pieces of one paragraph while they are worked on together.
inline constexpr char32_t seam = U'\uE000';

// «» that the author set stay, also «…«…» with one closing mark. A quote without its pair stays
// straight, so that a check can find it.
std::u32string set_quotes(std::u32string text);

}  // namespace metodoc::russian
