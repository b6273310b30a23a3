// Finds the tags of a template in the items of a part.
//
// Word splits a tag over runs as it likes, marks it for spelling, sets its quotes and blanks
// straight or curly: a tag is looked for in the text of a whole paragraph, and what Word did inside
// it is undone. What it did around it stays.
//
// Room: forms, inside.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "forms/items.h"

namespace metodoc::forms {

// Strings that live as long as the form is being compiled; references stay valid.
using Arena = std::deque<std::string>;

// A mistake at [begin, end) of the shown text.
struct Mistake {
    const Phrase* what = nullptr;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    const Phrase* hint = nullptr;
    std::vector<Message> arguments = {};
};

struct Found {
    std::string shown;  // the text of the part: a line a paragraph, tags cleaned
    std::vector<Mistake> mistakes;
    std::size_t tags = 0;  // and signs of tags; none: the part stays as it is
};

// Which elements hold text that may hold tags: `w:t` and its like, or properties of a document.
enum class Texts : std::uint8_t { document, properties };

// Splits the texts with tags. Requires: linked items. Gives them linked.
Found cut_tags(Items& items, Texts texts, Arena& arena);

}  // namespace metodoc::forms
