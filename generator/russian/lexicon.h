// Words that the heads of names are made of: nouns (by nouns.h), adjectives, abbreviations.
//
// What is not in the lexicon and has no sure ending is not declined.
//
// Room: russian, not part of its door.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "russian/cases.h"

namespace metodoc::russian {

using WordForms = std::array<std::u32string, 6>;  // by Case

struct Declined {
    WordForms forms;
    Agreement agreement;
    bool document = false;  // a kind of document
};

// A noun in the nominative, lower case, ё as е allowed; nothing when it is not known.
std::optional<Declined> decline_noun(std::u32string_view noun);

// An adjective, participle or adjectival noun (`заведующий`) in the nominative; the agreement says
// the gender and number of the form that was given. Nothing when the ending is not an adjective's.
std::optional<Declined> decline_adjective(std::u32string_view word);
// The forms of an adjective given in the masculine, for a noun of that gender and number.
// Requires: decline_adjective knows the word as a masculine one.
WordForms adjective_forms(std::u32string_view masculine, const Agreement& agreement);
// The same six forms with the accusative of something animate.
WordForms animate(WordForms forms, const Agreement& agreement);

// Adjectives that stand for a noun by themselves: заведующий, обучающиеся, столовая.
struct Substantive {
    std::u32string_view word;
    bool animate = false;
};
const Substantive* find_substantive(std::u32string_view adjective);

// осуществляющие, созданный, реализуемая: by the suffix.
bool is_participle(std::u32string_view word);
// Whether the word may have an object behind it that looks like a nominative («реализующие
// программы»), so that the noun behind it is not the one it agrees with.
bool takes_object(std::u32string_view word);

// МБОУ, СОШ, РЦО: only capitals. Does not change; the gender is that of its last word.
std::optional<Declined> abbreviation(std::u32string_view word);

}  // namespace metodoc::russian
