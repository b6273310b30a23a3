// Numbers in Russian text: plural forms, words, digits.
//
// Room: russian.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "russian/cases.h"

namespace metodoc::russian {

// The noun behind a number, by the plural rules of CLDR for ru: 1 практика, 2 практики, 5 практик.
std::string_view plural(long long number, std::string_view one, std::string_view few,
                        std::string_view many);
// Fractions take the genitive singular, which is the form `few`: 1,5 практики, 30,5 процента.
std::string_view plural(double number, std::string_view one, std::string_view few,
                        std::string_view many);

// один, две, пять, двадцать одна, трёх, … Requires: 0–999.
std::string in_words(int number, Gender gender, Case which = Case::nominative);

// 64 750 (NBSP between groups from five digits on), 1234, −5.
std::string format_number(long long number);
// 7,5; at most `decimals` digits (0–9) behind the comma, without zeros at the end. Rounds half away
// from zero by the decimal notation of the number. Requires: a finite number.
std::string format_number(double number, int decimals = 2);

// A number as people and spreadsheets write it: 7,5 · 7.5 · 64 750 (spaces of any kind between
// groups of three) · −5. Nothing for anything else, nor beyond 15 digits.
std::optional<double> parse_number(std::string_view text);

// The number that format_number prints, as a number. Requires: as format_number does.
double rounded(double number, int decimals);

// I, II, III, IV … Requires: 1–3999.
std::string roman(int number);

}  // namespace metodoc::russian
