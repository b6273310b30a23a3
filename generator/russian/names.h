// People's names: parts, gender, cases.
//
// Room: russian.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "russian/cases.h"

namespace metodoc::russian {

// Any part may be empty; first name and patronymic may be initials with a dot (`О.`).
struct PersonName {
    std::string surname;
    std::string first;
    std::string patronymic;
    bool operator==(const PersonName&) const = default;
};

// «Коновалова О.В.», «О. В. Коновалова», «Иванова Анна Петровна», «Анна Петровна Иванова».
// Nothing when the text does not look like a name of two or three parts.
std::optional<PersonName> parse_person_name(std::string_view text);

// From the patronymic, else from a surname that has two forms (Иванов, Иванова), else from a
// common first name. Nothing when all of them are silent: «Т.А. Самсонок».
std::optional<Gender> gender_of(const PersonName& name);

// Each part by the rules for surnames, first names and patronymics; initials stay.
// Requires: masculine or feminine.
PersonName decline(const PersonName& name, Gender gender, Case which);
std::string decline_surname(std::string_view surname, Gender gender, Case which);

// Whether the forms above are certain. Not where the custom of the family decides (a vowel that may
// drop: Кравец, Заяц; Жемчужина, whose husband is Жемчужин or Жемчужина), nor for a part that has
// other letters than Russian ones, or a patronymic without an ending of its own.
bool is_surely_declined(const PersonName& name, Gender gender);

std::string initials_first(const PersonName& name);  // О.В. Коновалова, with NBSP
std::string initials_last(const PersonName& name);   // Коновалова О.В., with NBSP
std::string full_name(const PersonName& name);  // Коновалова Ольга Викторовна

}  // namespace metodoc::russian
