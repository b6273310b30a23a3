// Case forms of the names of documents, bodies and positions.
//
// Rules and a lexicon, not a dictionary of the language: what the rules are not sure of gives
// nothing, and the caller asks the author for the forms (code case-unknown).
//
// Room: russian.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace metodoc::russian {

enum class Case { nominative, genitive, dative, accusative, instrumental, prepositional };
inline constexpr std::array all_cases{Case::nominative, Case::genitive,     Case::dative,
                                      Case::accusative, Case::instrumental, Case::prepositional};

// им род дат вин тв предл, also with a dot or in full (`родительный`); nothing for other words.
std::optional<Case> parse_case(std::string_view mark);
std::string_view case_mark(Case which);  // им … предл

enum class Gender { masculine, feminine, neuter };
enum class Number { singular, plural };

// What words agree with a noun in.
struct Agreement {
    Gender gender = Gender::masculine;  // of no weight in the plural
    Number number = Number::singular;
    bool animate = false;  // of weight in the accusative only
    auto operator<=>(const Agreement&) const = default;
};

// A noun phrase in its six cases: «приказ», «дорожная карта», «Управление образования …».
struct NounPhrase {
    std::array<std::string, 6> forms;  // by Case
    Agreement agreement;               // of the head noun

    [[nodiscard]] const std::string& in(Case which) const {
        return forms[static_cast<std::size_t>(which)];
    }
};

// Declines a phrase given in the nominative: adjectives and head noun change, what follows the
// head (a genitive, a name in quotes, a prepositional group) stays. The letter case of the author
// is kept. Knows kinds of documents, bodies, organisations, positions; abbreviations (МБОУ, РЦО)
// do not change. Nothing when a word of the head is not known.
std::optional<NounPhrase> decline(std::string_view phrase);
std::optional<std::string> in_case(std::string_view phrase, Case which);

// A kind of document (приказ, дорожная карта, «комплекс мер (дорожная карта)»…) at the very
// beginning of a title, in any letter case; the longest that fits. Gives the kind's own forms in
// lower case. Nothing when the title opens with something else.
std::optional<NounPhrase> document_kind(std::string_view title);

// An adjective or a full participle, given in the masculine nominative (`прилагаемый`,
// `утвержденный`, `настоящий`), put to agree with a noun.
// Requires: the word ends in -ый, -ий or -ой (-ся may follow); else it is given back unchanged.
std::string adjective(std::string_view masculine, const Agreement& agreement, Case which);

// A short participle, given in the masculine: утвержден → утверждена, утверждено, утверждены.
std::string short_participle(std::string_view masculine, const Agreement& agreement);

// утвержден, утверждена, утверждено, утверждены: without ё, as stamps and grifs have it.
inline std::string approved(const Agreement& agreement) {
    return short_participle("утвержден", agreement);
}

}  // namespace metodoc::russian
