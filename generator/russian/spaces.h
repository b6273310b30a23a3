// The rules of typography but quotes, each a function from text to text.
//
// Room: russian, not part of its door.
#pragma once

#include <string>

namespace metodoc::russian {

// Runs of spaces, tabs and line breaks become one space; a single NBSP stays.
std::u32string collapse_spaces(std::u32string text);
// Three dots, and no more, become one sign.
std::u32string set_ellipsis(std::u32string text);
// No space before , ; : ! ? . and inside brackets and quotes.
std::u32string tighten_marks(std::u32string text);
// A hyphen or dash between spaces is an em dash with NBSP before it.
std::u32string set_dashes(std::u32string text);
// 2022-2024 → 2022–2024, I-III → I–III: ranges only, never numbers of acts, dates or telephones.
std::u32string set_ranges(std::u32string text);
// Spaces that must not break become NBSP; «№5» and «2022г.» get one.
std::u32string bind_spaces(std::u32string text);

}  // namespace metodoc::russian
