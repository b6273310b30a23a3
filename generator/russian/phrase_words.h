// A phrase cut into words, and the group of a noun with its adjectives.
//
// Room: russian, not part of its door.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "russian/lexicon.h"
#include "russian/names.h"

namespace metodoc::russian {

// A piece of a phrase: a word with its forms, or what stays the same in all cases.
struct Piece {
    WordForms forms;
    std::u32string_view same;  // when not empty, the forms are not used
};
Piece unchanging(std::u32string_view text);
// The forms in the letter case of the author's word.
Piece changing(std::u32string_view model, WordForms forms);

// Adjectives, maybe joined by «и» or a comma, and the noun they agree with.
struct Group {
    std::vector<Piece> pieces;
    Agreement agreement;
    bool document = false;
    std::u32string head;  // lower case, ё as е
};

// Each takes its text off the front of `rest`; nothing is taken when it is not there.
std::u32string_view take_word(std::u32string_view& rest);  // letters and hyphens inside
std::u32string_view take_spaces(std::u32string_view& rest);
std::u32string_view take_enclosed(std::u32string_view& rest);  // «…», "…", (…) with its marks
std::optional<Group> take_group(std::u32string_view& rest);

// A person's name in the author's order, with the author's spaces. Requires: the text is the name.
Piece written_name(const std::string& text, const PersonName& name, Gender gender);

std::u32string folded_word(std::u32string_view word);  // lower case, е for ё
bool agrees(const Agreement& adjective, const Agreement& noun);

}  // namespace metodoc::russian
