// How one word of a name declines: a surname (or half of a double one), a first name, a patronymic.
//
// Sources: А. А. Зализняк, Грамматический словарь русского языка (proper names); Д. Э. Розенталь,
// Справочник по правописанию и литературной правке, § 149; Н. А. Еськова, Трудности
// словоизменения существительных, 13 (after Л. П. Калакуцкая).
//
// Room: russian, not part of its door.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "russian/cases.h"

namespace metodoc::russian {

// `cut` letters come off the nominative, an ending by case is put behind. A rule with a stem of its
// own (Павел, Павл-) takes that instead, but in the nominative.
struct NameRule {
    std::size_t cut = 0;
    std::array<std::u32string_view, 6> endings;
    std::u32string_view stem = {};
    // False where the family's own custom decides, and the rule is only the likelier way.
    bool sure = true;
};

// All take a word in lower case. Requires: not empty; masculine or feminine.
NameRule surname_rule(std::u32string_view surname, Gender gender);
NameRule first_name_rule(std::u32string_view name, Gender gender);
NameRule patronymic_rule(std::u32string_view patronymic);

std::u32string apply(std::u32string_view word, const NameRule& rule, Case which);

// Surnames that have two forms: Иванов, Иванова; Броневский, Броневская.
bool is_masculine_surname(std::u32string_view surname);
bool is_feminine_surname(std::u32string_view surname);

}  // namespace metodoc::russian
