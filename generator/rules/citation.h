// Citations of acts that are typed in prose: «приказ Минпросвещения России от 28.02.2022 № 96».
//
// Room: rules, not part of its door.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/words.h"

namespace metodoc::rules {

struct Citation {
    std::string kind;  // what the word begins with: "приказ", "распоряжени"
    std::size_t kind_begin = 0, kind_end = 0;
    std::string body;  // the words between the kind and the date, as typed
    std::optional<FoundDate> date;
    std::string number;  // as typed: "Р-76", "3273"
    std::size_t number_begin = 0, number_end = 0;
    std::string title;  // between the quotes behind it or before the date
    std::size_t title_begin = 0, title_end = 0;
    std::size_t begin = 0, end = 0;  // of the whole, bytes of the text
};

// In the order of the text. A kind alone is none: there is a date or a number.
std::vector<Citation> citations_in(const std::vector<Word>& words);

// Numbers that look alike are equal: «А3-1061/08» (a three) and «АЗ-1061/08» (a letter), «N» for
// «№» taken off, small and capital letters.
std::string number_shape(std::string_view number);

}  // namespace metodoc::rules
