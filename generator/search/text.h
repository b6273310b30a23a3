// The text of a page, cut where a reader can be led: at every element with an id.
//
// Room: search.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace metodoc::search {

// A piece of a page from one anchor to the next.
struct Passage {
    std::string anchor;   // empty before the first one
    std::string heading;  // text of the heading that bears the anchor; may be empty
    std::string text;     // the rest, blanks collapsed, entities resolved
};

// `html`: a whole page, or a part of one. Passages without any text are left out.
std::vector<Passage> passages(std::string_view html);

}  // namespace metodoc::search
