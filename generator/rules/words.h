// A text cut into words, numbers and signs, for the rules that read it.
//
// Room: rules, not part of its door.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/model.h"

namespace metodoc::rules {

struct Word {
    enum class Kind : std::uint8_t {
        word,  // letters with hyphens between them: «научно-методический», «МБОУ»
        number,  // digits only
        sign,    // anything else, one character
        line,    // an end of a paragraph
    };
    std::string_view text;
    std::size_t begin = 0, end = 0;  // bytes in the text
    Kind kind = Kind::sign;
    bool spaced = false;   // white space stands before it
    bool capital = false;  // of a word: the first letter is a capital
    bool caps = false;     // of a word of two letters and more: all are capitals

    [[nodiscard]] bool is(std::string_view sign) const { return text == sign; }
    [[nodiscard]] bool is_word() const { return kind == Kind::word; }
    [[nodiscard]] bool is_number() const { return kind == Kind::number; }
    [[nodiscard]] bool is_dash() const { return text == "-" || text == "–" || text == "—"; }
};

// Marks (Text::mark) are passed over. The views are into `clean`.
std::vector<Word> words_of(std::string_view clean);

// Lower case, ё → е; Cyrillic and ASCII only, quickly.
std::string fold(std::string_view text);

// Whether the word begins so, whatever its letter case. Requires: `beginning` is in lower case.
bool starts(const Word& word, std::string_view beginning);

// A date that begins at word `at`: 15.10.2021, 15.10. 2021, «31 декабря 2019», with «г.», «года»
// behind it.
struct FoundDate {
    Date date;                       // may be no day of the calendar: 31.02.2021
    std::size_t next = 0;            // the word behind it
    std::size_t begin = 0, end = 0;  // bytes, without «г.»
    bool in_words = false;
};
std::optional<FoundDate> date_at(const std::vector<Word>& words, std::size_t at);

// The value of a number; «23 207» in two words is one number. `next` is the word behind it.
struct FoundNumber {
    double value = 0;
    std::size_t next = 0;
    std::size_t begin = 0, end = 0;
    bool grouped = false;  // with a space between the thousands
};
std::optional<FoundNumber> number_at(const std::vector<Word>& words, std::size_t at);

}  // namespace metodoc::rules
