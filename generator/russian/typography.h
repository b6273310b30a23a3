// Typography of plain text: quotes, dashes, spaces.
//
// Source of the rules: Russian book typography (Мильчин, Справочник издателя и автора) and office
// habit. Doing it twice changes nothing: typography(typography(x)) == typography(x).
// Must not be given code, addresses or HTML: the caller decides what is plain text.
//
// Room: russian.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace metodoc::russian {

inline constexpr std::string_view nbsp = "\u00A0";

// "…" → «…», inside «…» → „…“ (quotes that are already «» stay as their author set them);
// " - " and " – " → NBSP + em dash; 2022-2024 → 2022–2024 (never 273-ФЗ, 10-12-15 or a date);
// NBSP after №, §, г., ул., им. before a name, between initials and surname, between a number and
// its unit, in «и т. д.», after one-letter prepositions and conjunctions; no space before , ; : . ?
// ! and inside quotes or brackets; runs of spaces become one; ... → … Spaces at both ends are kept
// (one at most): a run of text may continue.
std::string typography(std::string_view text);

// The same for the pieces of one paragraph (text, emphasis, link text…) in order: a quote opened in
// one piece may be closed in another. Gives as many pieces as it was given.
std::vector<std::string> typography(const std::vector<std::string>& pieces);

// NBSP → space: for search, file names and comparisons.
std::string without_nbsp(std::string_view text);

}  // namespace metodoc::russian
