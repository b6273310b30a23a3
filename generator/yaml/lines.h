// Small questions about characters of a YAML text: spaces, line ends, the start of a comment.
//
// Room: yaml, private.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/utf8.h"

namespace metodoc::yaml {

inline bool is_space_or_tab(char c) {
    return c == ' ' || c == '\t';
}

// Where the line that holds `at` ends: at its line break (of either kind) or at the end.
inline std::size_t line_end(std::string_view text, std::size_t at) {
    const std::size_t found = text.find('\n', at);
    if (found == std::string_view::npos) return text.size();
    return found > at && text[found - 1] == '\r' ? found - 1 : found;
}

inline std::size_t next_line(std::string_view text, std::size_t at) {
    const std::size_t found = text.find('\n', at);
    return found == std::string_view::npos ? text.size() : found + 1;
}

inline bool ends_word(std::string_view text, std::size_t at) {
    return at >= text.size() || is_space_or_tab(text[at]) || text[at] == '\n' || text[at] == '\r';
}

inline std::size_t skip_spaces(std::string_view text, std::size_t at) {
    while (at < text.size() && is_space_or_tab(text[at])) ++at;
    return at;
}

// The place behind blanks, line breaks and comments.
inline std::size_t skip_to_content(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const char c = text[at];
        if (c == '#') {
            at = next_line(text, at);
        } else if (is_space_or_tab(c) || c == '\n' || c == '\r') {
            ++at;
        } else {
            break;
        }
    }
    return at;
}

// A space that YAML does not take for one; U+0000 where there is none. They come from Word.
inline char32_t odd_space(std::string_view text, std::size_t at) {
    if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0xC2) return 0;
    std::string_view rest = text.substr(at, 4);
    const char32_t c = utf8::take(rest);
    const bool odd = c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
                     c == 0x3000 || c == 0xFEFF;
    return odd ? c : 0;
}

inline bool is_key_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

// The length of an English word as our keys are, at the start of `text`.
inline std::size_t key_length(std::string_view text) {
    const auto* const end = std::ranges::find_if_not(text, is_key_letter);
    return static_cast<std::size_t>(end - text.begin());
}

}  // namespace metodoc::yaml
