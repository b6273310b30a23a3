// Comparing phrases by the stems of their words.
//
// Room: rules, not part of its door.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/words.h"
#include "russian/russian.h"

namespace metodoc::rules {

class Phrasing {
public:
    // Of the words of three letters and more, and of numbers; «РФ» is spelled out.
    [[nodiscard]] std::vector<std::string> stems(std::string_view phrase) const;
    // How much of two phrases is the same, 0 to 1; the order of the words does not matter.
    [[nodiscard]] double likeness(std::string_view a, std::string_view b) const;
    [[nodiscard]] std::string stem(std::string_view word) const {
        return std::string(stemmer_(fold(word)));
    }

private:
    mutable russian::Stemmer stemmer_;  // it works in its own memory
};

}  // namespace metodoc::rules
