// Whole numbers in attributes of WordprocessingML.
//
// Room: docx, private to it.
#pragma once

#include <charconv>
#include <string_view>

namespace metodoc::docx {

// `otherwise` where the text is no whole number.
inline int to_int(std::string_view text, int otherwise) {
    int value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stop == end ? value : otherwise;
}

}  // namespace metodoc::docx
