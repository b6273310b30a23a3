// "Did you mean": the nearest of the names that exist, and Latin letters that look Cyrillic.
//
// Room: base. Includes nothing but std.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace metodoc {

// The number of insertions, deletions, replacements and swaps of neighbours that turn one word
// into the other (optimal string alignment), by code points; case is folded (ASCII, Cyrillic).
std::size_t edit_distance(std::string_view a, std::string_view b);

// The candidate nearest to `wrong`, if near enough to be a slip (at most a third of its letters,
// and never more than three steps). Ties go to the first. Look-alike letters count as equal.
std::optional<std::string_view> closest(std::string_view wrong,
                                        std::span<const std::string_view> candidates);
std::optional<std::string_view> closest(std::string_view wrong,
                                        std::span<const std::string> candidates);

// A word in which Latin and Cyrillic letters are mixed ("cистема" with a Latin c).
struct MixedWord {
    std::size_t begin = 0;  // byte offsets in the text
    std::size_t end = 0;
    std::string mended;     // the same word in the alphabet of most of its letters
    std::string strangers;  // the letters that are of the other one
};

// The first word, from `from` on, that mixes the alphabets although every stranger has a twin in
// the other one. Words with digits or hyphens between the alphabets ("ИКТ-skills") are not mixed.
std::optional<MixedWord> find_mixed_word(std::string_view text, std::size_t from = 0);

// Every look-alike letter replaced by its twin of the other alphabet.
std::string to_latin_twins(std::string_view text);
std::string to_cyrillic_twins(std::string_view text);

}  // namespace metodoc
