// One tag in the text of a paragraph: where it ends and what it says, with Word's typography
// (curly quotes, no-break blanks and hyphens) turned back into what was typed.
//
// Room: forms, inside.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "forms/items.h"

namespace metodoc::forms {

struct Sign {
    TagKind kind = TagKind::expression;
    Level level = Level::self;
    bool trims_before = false;
    bool trims_after = false;
    std::size_t begin = 0;  // of the whole tag in the text
    std::size_t end = 0;    // behind it; where the text ends if it is not closed
    bool closed = true;
    std::string inside;  // without the signs, the level and the `-`
};

// The next tag from `from` on. `in_raw`: only `{% endraw %}` counts.
std::optional<Sign> find_sign(std::string_view text, std::size_t from, bool in_raw);

// The word that a statement begins with ("for", "raw").
std::string_view first_word(std::string_view inside);

}  // namespace metodoc::forms
