// Letters and signs that the rules of this room ask about, one code point at a time.
//
// ASCII and the Russian alphabet only: what the rules speak of. Whole texts go through ICU
// (letters.h).
//
// Room: russian, not part of its door.
#pragma once

#include <string>
#include <string_view>

#include "base/utf8.h"

namespace metodoc::russian {

inline constexpr char32_t nbsp_sign = U'\u00A0';

constexpr bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
constexpr bool is_lower(char32_t c) {
    return (c >= U'а' && c <= U'я') || c == U'ё' || (c >= U'a' && c <= U'z');
}
constexpr bool is_upper(char32_t c) {
    return (c >= U'А' && c <= U'Я') || c == U'Ё' || (c >= U'A' && c <= U'Z');
}
constexpr bool is_letter(char32_t c) {
    return is_lower(c) || is_upper(c);
}
constexpr bool is_word(char32_t c) {
    return is_letter(c) || is_digit(c);
}
// Spaces that part words; line breaks too, since they are spaces to a reader.
constexpr bool is_space(char32_t c) {
    return c == U' ' || c == nbsp_sign || c == U'\t' || c == U'\n' || c == U'\r';
}
constexpr bool is_dash(char32_t c) {
    return c == U'-' || c == U'–' || c == U'—';
}

constexpr char32_t to_lower(char32_t c) {
    if (c == U'Ё') return U'ё';
    return is_upper(c) ? c + 32 : c;
}
constexpr char32_t to_upper(char32_t c) {
    if (c == U'ё') return U'Ё';
    return is_lower(c) ? c - 32 : c;
}
constexpr bool is_vowel(char32_t c) {
    return std::u32string_view(U"аеёиоуыэюя").find(to_lower(c)) != std::u32string_view::npos;
}

inline std::u32string to_lower(std::u32string text) {
    for (char32_t& c : text) c = to_lower(c);
    return text;
}

// `word` in the letter case of `model`: capitals where it has them, all capitals when it has
// nothing else (and is longer than one letter).
inline std::u32string in_case_of(std::u32string_view model, std::u32string word) {
    bool all = model.size() > 1;
    for (const char32_t c : model) all = all && !is_lower(c);
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i < model.size() ? is_upper(model[i]) : all) word[i] = to_upper(word[i]);
    }
    return word;
}

}  // namespace metodoc::russian
