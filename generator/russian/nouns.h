// The nouns that phrases are built around: kinds of documents, bodies, positions, people.
//
// A lexicon of one domain, not a dictionary of the language: what is not here and does not end as
// only one declension does is not declined at all.
//
// Room: russian, not part of its door.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "russian/cases.h"

namespace metodoc::russian {

// Endings by case. "=" in the accusative is the nominative, or the genitive of the living.
using NounEndings = std::array<std::u32string_view, 6>;

// `cut` letters of the lemma are not of the stem. Nouns of one number have the endings of the other
// empty, and their lemma is in the number they have.
struct Pattern {
    std::size_t cut = 0;
    NounEndings singular;
    NounEndings plural;
    Gender gender = Gender::masculine;
    bool has_singular = true;
    bool has_plural = true;
};

struct Noun {
    enum class Of { document, person, thing };

    std::u32string_view lemma;  // lower case, е for ё
    const Pattern* pattern = nullptr;
    Of of = Of::thing;
    // The stem of all other forms, where a vowel drops: перечень, перечн-.
    std::u32string_view oblique = {};
    // Where a vowel comes in: записка, записок.
    std::u32string_view genitive_plural = {};
};

// A noun of the lexicon, given in the nominative of one of its numbers.
struct FoundNoun {
    const Noun* noun = nullptr;
    Number number = Number::singular;
};

// Requires: lower case, е for ё.
std::optional<FoundNoun> find_noun(std::u32string_view word);

// What an ending tells of a noun that is not in the lexicon: учреждение, комиссия, организации.
struct NounEnding {
    std::u32string_view ending;
    const Pattern* pattern = nullptr;
    Number number = Number::singular;
    Noun::Of of = Noun::Of::thing;
};
const NounEnding* find_ending(std::u32string_view word);

}  // namespace metodoc::russian
