#include "russian/deadline_words.h"

#include <algorithm>
#include <array>

#include "russian/characters.h"
#include "russian/dates.h"
#include "russian/letters.h"

namespace metodoc::russian {
namespace {

int roman_figure(std::string_view word) {
    constexpr std::array<std::string_view, 13> figures{"",    "i",    "ii", "iii", "iv", "v",  "vi",
                                                       "vii", "viii", "ix", "x",   "xi", "xii"};
    const auto* found = std::ranges::find(figures, word);
    return found == figures.end() ? 0 : static_cast<int>(found - figures.begin());
}

struct SmallNumber {
    std::string_view stem;
    int value;
};
// Stems of ordinals and cardinals, the longer before the shorter.
constexpr std::array small_numbers{
    SmallNumber{"одинна", 0},  SmallNumber{"один", 1},    SmallNumber{"одно", 1},
    SmallNumber{"перв", 1},    SmallNumber{"двена", 0},   SmallNumber{"два", 2},
    SmallNumber{"две", 2},     SmallNumber{"двух", 2},    SmallNumber{"втор", 2},
    SmallNumber{"трина", 0},   SmallNumber{"три", 3},     SmallNumber{"трех", 3},
    SmallNumber{"трет", 3},    SmallNumber{"четырна", 0}, SmallNumber{"четыр", 4},
    SmallNumber{"четверт", 4}, SmallNumber{"пятнад", 0},  SmallNumber{"пят", 5},
    SmallNumber{"шест", 6},    SmallNumber{"сем", 7},     SmallNumber{"восьм", 8},
    SmallNumber{"девят", 9},   SmallNumber{"десят", 10}};

int small_number(std::string_view word) {
    for (const auto& [stem, value] : small_numbers) {
        if (word.starts_with(stem)) return value;
    }
    return 0;
}

class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(utf8::decode(folded(text))) {}

    std::optional<std::vector<Word>> cut() {
        while (at_ < text_.size()) {
            const char32_t c = text_[at_];
            if (is_space(c) || c == U'.') {
                ++at_;
            } else if (is_digit(c)) {
                if (!cut_date()) cut_number();
            } else if (is_letter(c)) {
                cut_word();
            } else if (!cut_sign()) {
                return std::nullopt;
            }
            if (broken_) return std::nullopt;
        }
        return std::move(words_);
    }

private:
    [[nodiscard]] std::size_t end_of(bool (*belongs)(char32_t), std::size_t from) const {
        while (from < text_.size() && belongs(text_[from])) ++from;
        return from;
    }
    [[nodiscard]] std::string part(std::size_t begin, std::size_t end) const {
        return utf8::encode(std::u32string_view(text_).substr(begin, end - begin));
    }

    static bool belongs_to_date(char32_t c) { return is_digit(c) || c == U'.' || c == U'-'; }
    // Three groups of digits are a date or nothing.
    bool cut_date() {
        std::size_t end = end_of(belongs_to_date, at_);
        while (!is_digit(text_[end - 1])) --end;
        const std::string written = part(at_, end);
        const auto dots = std::ranges::count(written, '.');
        const auto hyphens = std::ranges::count(written, '-');
        // «01.09.2022-31.05.2023» are two dates: the first ends at the hyphen.
        if (dots == 4 && hyphens == 1) end = at_ + written.find('-');
        if (dots == 1 && hyphens == 0) return cut_day_and_month(end);
        if (!(dots == 2 && hyphens == 0) && !(dots == 0 && hyphens == 2) && dots != 4) return false;
        const auto date = parse_date(part(at_, end));
        broken_ = !date.has_value();
        if (date) words_.push_back({Word::Kind::date, part(at_, end), 0, *date});
        at_ = end;
        return true;
    }
    // «01.02» is the first of February: as if the month were written in letters.
    bool cut_day_and_month(std::size_t end) {
        const std::string written = part(at_, end);
        const auto leap = parse_date(written + ".2024");
        if (!leap || written.find('.') + 3 != written.size()) return false;
        words_.push_back({Word::Kind::number, std::to_string(leap->day), leap->day, {}});
        words_.push_back(
            {Word::Kind::word, std::string(month_name(leap->month, Case::genitive)), 0, {}});
        at_ = end;
        return true;
    }
    void cut_number() {
        const std::size_t end = end_of(is_digit, at_);
        const std::string digits = part(at_, end);
        broken_ = digits.size() > 4;
        if (!broken_) words_.push_back({Word::Kind::number, digits, std::stoi(digits), {}});
        at_ = end;
        // «1-го», «5-е»: the ending says nothing. «10-дневный» is two words.
        for (std::u32string_view ending : {U"-го", U"-е", U"-ое", U"-й", U"-му", U"-х"}) {
            const auto rest = std::u32string_view(text_).substr(at_);
            const bool whole = rest.size() == ending.size() ||
                               (rest.size() > ending.size() && !is_letter(rest[ending.size()]));
            if (rest.starts_with(ending) && whole) {
                at_ += ending.size();
                return;
            }
        }
    }
    void cut_word() {
        // «IIэтап»: Latin and Cyrillic letters do not share a word.
        const bool latin = text_[at_] < 128;
        const std::size_t end =
            latin ? end_of([](char32_t c) { return c < 128 && is_letter(c); }, at_)
                  : end_of([](char32_t c) { return c >= 128 && is_letter(c); }, at_);
        std::string word = part(at_, end);
        const int figure = roman_figure(word);
        words_.push_back({Word::Kind::word, std::move(word), figure, {}});
        at_ = end;
    }
    bool cut_sign() {
        const char32_t c = text_[at_];
        const bool known = std::u32string_view(U",;()/").find(c) != std::u32string_view::npos;
        if (!known && !is_dash(c)) return false;
        const char sign = is_dash(c) ? '-' : static_cast<char>(c);
        words_.push_back({Word::Kind::sign, std::string(1, sign), 0, {}});
        ++at_;
        return true;
    }

    std::u32string text_;
    std::vector<Word> words_;
    std::size_t at_ = 0;
    bool broken_ = false;
};

// The first of `texts`, parted by spaces, taken off its front.
std::string_view take_front(std::string_view& texts) {
    const std::size_t end = std::min(texts.find(' '), texts.size());
    const std::string_view front = texts.substr(0, end);
    texts.remove_prefix(std::min(end + 1, texts.size()));
    return front;
}

}  // namespace

std::optional<std::vector<Word>> cut_words(std::string_view text) {
    return Cutter(text).cut();
}

bool Reader::take(std::string_view text) {
    const Word* word = here();
    const bool right = word && word->text == text &&
                       (word->kind == Word::Kind::word || word->kind == Word::Kind::sign);
    position_ += right ? 1 : 0;
    return right;
}

bool Reader::take_any(std::string_view texts) {
    while (!texts.empty()) {
        if (take(take_front(texts))) return true;
    }
    return false;
}

bool Reader::take_all(std::string_view texts) {
    const std::size_t start = position_;
    while (!texts.empty()) {
        if (take(take_front(texts))) continue;
        position_ = start;
        return false;
    }
    return true;
}

bool Reader::take_stem(std::string_view stem) {
    const Word* word = here();
    const bool right = word && word->kind == Word::Kind::word && word->text.starts_with(stem);
    position_ += right ? 1 : 0;
    return right;
}

std::optional<int> Reader::take_number(int least, int most) {
    const Word* word = here();
    if (!word || word->kind != Word::Kind::number) return std::nullopt;
    if (word->number < least || word->number > most) return std::nullopt;
    ++position_;
    return word->number;
}

std::optional<int> Reader::take_roman_or_number(int most) {
    const Word* word = here();
    if (!word || word->number < 1 || word->number > most) return std::nullopt;
    if (word->kind != Word::Kind::number && word->kind != Word::Kind::word) return std::nullopt;
    ++position_;
    return word->number;
}

std::optional<int> Reader::take_small() {
    constexpr int most = 366;
    if (const auto number = take_roman_or_number(most)) return number;
    const Word* word = here();
    if (!word || word->kind != Word::Kind::word) return std::nullopt;
    const int value = small_number(word->text);
    if (value == 0) return std::nullopt;
    ++position_;
    return value;
}

std::optional<Date> Reader::take_date() {
    const Word* word = here();
    if (!word || word->kind != Word::Kind::date) return std::nullopt;
    ++position_;
    return word->date;
}

std::optional<int> Reader::take_month() {
    const Word* word = here();
    if (!word || word->kind != Word::Kind::word) return std::nullopt;
    const auto month = parse_month(word->text);
    position_ += month ? 1 : 0;
    return month;
}

void Reader::skip_phrase() {
    while (!at_end()) {
        const Word& word = words_[position_];
        if (word.kind == Word::Kind::sign && word.text != "-" && word.text != "/") return;
        ++position_;
    }
}

}  // namespace metodoc::russian
