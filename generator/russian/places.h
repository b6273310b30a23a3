// Names of places: towns, districts, regions.
//
// Source: Д. Э. Розенталь, Справочник по правописанию и литературной правке, § 150 and § 197
// (names of towns, and the names that stand behind «город», «село», «деревня»); names in -ово,
// -ево, -ино, -ыно decline.
//
// Room: russian.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "russian/cases.h"

namespace metodoc::russian {

// «Иваново», «город Иваново», «г. Иваново», «Нижний Новгород», «Октябрьский район», «ЗАТО Северск».
// Nothing when the declension is not sure.
std::optional<NounPhrase> decline_place(std::string_view place);

// «в городе Иванове», «во Владимирской области», «в ЗАТО Северск».
std::optional<std::string> located_in(std::string_view place);

// «в» or «во» before a word: во Владимире, во Франции, во Львове; в Волгодонске, в Пскове.
std::string_view preposition_in(std::string_view next_word);

}  // namespace metodoc::russian
