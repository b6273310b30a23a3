// A published file as a row of letters and digits, with the borders of its words.
//
// Room: audit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace metodoc::audit {

// Lower case, ё → е, nothing but letters and digits; `starts` and `ends` say of every character
// whether a word begins or ends there.
struct Stream {
    std::u32string letters;
    std::vector<bool> starts, ends;
};

Stream stream_of(std::string_view text);

// The readable texts of markup (HTML, XML): what stands between tags, tags dropped without a
// trace, and the values of attributes behind it.
std::string readable(std::string_view markup);

}  // namespace metodoc::audit
