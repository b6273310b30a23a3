// Letters: case, classes and lengths by the Unicode tables, as Python's str has them.
//
// Room: jinja, inside. Free of ICU: the tables are our own (unicode_tables.h).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace metodoc::jinja::unicode {

std::string upper(std::string_view text);
std::string lower(std::string_view text);
std::string title(std::string_view text);       // str.title: after anything but a letter
std::string capitalize(std::string_view text);  // str.capitalize
std::string swap_case(std::string_view text);
std::string fold(std::string_view text);  // str.casefold

bool is_alpha(char32_t c);
bool is_decimal(char32_t c);
bool is_digit(char32_t c);
bool is_numeric(char32_t c);
bool is_space(char32_t c);
bool is_printable(char32_t c);
bool is_lower(char32_t c);
bool is_upper(char32_t c);
bool is_title(char32_t c);
bool is_word(char32_t c);  // \w
bool is_identifier_start(char32_t c);
bool is_identifier_part(char32_t c);  // beyond the start

bool is_identifier(std::string_view text);

// The next letter, taken off the front; as utf8::take, with a short way for Latin and Russian.
inline char32_t take(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80) {
        text.remove_prefix(1);
        return first;
    }
    if (first >= 0xC2 && first < 0xE0 && text.size() > 1) {
        const auto second = static_cast<unsigned char>(text[1]);
        if ((second & 0xC0U) == 0x80U) {
            text.remove_prefix(2);
            return ((first & 0x1FU) << 6U) | (second & 0x3FU);
        }
    }
    return utf8::take(text);
}
inline void append(std::string& out, char32_t c) {
    if (c < 0x80) {
        out.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        const char bytes[2] = {static_cast<char>(0xC0U | (c >> 6U)),
                               static_cast<char>(0x80U | (c & 0x3FU))};
        out.append(bytes, 2);
    } else {
        utf8::append(out, c);
    }
}

// One letter by the simple rules: what `title` writes at the beginning of a word.
void append_title(std::string& out, char32_t c);
void append_lower(std::string& out, char32_t c);
void append_upper(std::string& out, char32_t c);

bool is_ascii(std::string_view text);
std::size_t length(std::string_view text);
// The byte where the code point of that number begins; the end beyond the last one.
std::size_t offset(std::string_view text, std::size_t number);

// Without white space (Unicode's) at the ends.
std::string_view trim_left(std::string_view text);
std::string_view trim_right(std::string_view text);

}  // namespace metodoc::jinja::unicode
