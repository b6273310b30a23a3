// Letters: upper and lower case, the order of words, Latin slugs.
//
// Room: russian.
#pragma once

#include <string>
#include <string_view>

namespace metodoc::russian {

// By the tables of Unicode (ICU), the same in every locale of the machine.
std::string upper(std::string_view text);
std::string lower(std::string_view text);
// The first letter changed and the rest kept; quotes and digits before it are passed over.
std::string capitalized(std::string_view text);
// The same downwards, but an abbreviation (two capitals in a row: «МБОУ») stays.
std::string uncapitalized(std::string_view text);

// Bytes that sort, compared with <, as Russian readers expect: ё next to е, digits by their number
// (№ 9 before № 23), quotes and «№» passed over, capitals after small letters only in a tie.
// Good within one run of the program; never stored.
std::string sort_key(std::string_view text);

// For comparing words whatever their letter case and ё: lower case, ё → е, NBSP → space.
std::string folded(std::string_view text);

// «Положение о методической службе» → polozhenie-o-metodicheskoy-sluzhbe. Latin letters, digits
// and single hyphens; cut between words where it would be longer than `longest` bytes. Empty when
// the title has no letter and no digit. The same for ever: addresses depend on it.
std::string slug(std::string_view title, std::size_t longest = 80);

}  // namespace metodoc::russian
