// A deadline cut into words, numbers and signs.
//
// Room: russian, not part of its door.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace metodoc::russian {

struct Word {
    enum class Kind { word, number, date, sign };
    Kind kind = Kind::word;
    std::string text;  // words: lower case, ё as е; signs: one of , ; ( ) - /
    int number = 0;    // of numbers: their value; of words: that of a Roman figure, else 0
    Date date;
};

// Words, numbers («1-го» is 1), dates (30.12.2022, 2022-12-30) and signs; dots are dropped.
// Nothing when the text has a sign that no deadline has, or a date that does not exist.
std::optional<std::vector<Word>> cut_words(std::string_view text);

// A reading head over the words: every `take` moves on only when it finds what it wants.
class Reader {
public:
    explicit Reader(const std::vector<Word>& words) : words_(words) {}

    [[nodiscard]] bool at_end() const { return position_ == words_.size(); }
    [[nodiscard]] std::size_t position() const { return position_; }
    void back_to(std::size_t position) { position_ = position; }

    bool take(std::string_view text);
    // One of several, parted by spaces: take_any("год года году").
    bool take_any(std::string_view texts);
    // Words one after another: take_all("не реже чем").
    bool take_all(std::string_view texts);
    // A word that begins so: take_stem("учебн").
    bool take_stem(std::string_view stem);
    // A whole number in digits from `least` to `most`.
    std::optional<int> take_number(int least, int most);
    // A number in digits, a Roman figure, or an ordinal or cardinal in words up to ten.
    std::optional<int> take_small();
    std::optional<int> take_roman_or_number(int most);
    std::optional<Date> take_date();
    std::optional<int> take_month();
    // All words up to the next , ; or bracket.
    void skip_phrase();

private:
    [[nodiscard]] const Word* here() const { return at_end() ? nullptr : &words_[position_]; }

    const std::vector<Word>& words_;
    std::size_t position_ = 0;
};

}  // namespace metodoc::russian
