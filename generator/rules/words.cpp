#include "rules/words.h"

#include "base/utf8.h"
#include "russian/russian.h"

namespace metodoc::rules {
namespace {

bool is_upper(char32_t c) {
    return (c >= U'А' && c <= U'Я') || c == U'Ё' || (c >= U'A' && c <= U'Z');
}
bool is_lower(char32_t c) {
    return (c >= U'а' && c <= U'я') || c == U'ё' || (c >= U'a' && c <= U'z');
}
bool is_letter(char32_t c) {
    return is_upper(c) || is_lower(c);
}
bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool is_space(char32_t c) {
    return c == U' ' || c == U'\u00A0' || c == U'\t' || c == U'\r' || c == U'\n';
}

// Reads characters and cuts where their kind changes.
class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<Word> run() {
        while (at_ < text_.size()) step();
        return std::move(words_);
    }

private:
    [[nodiscard]] char32_t peek(std::size_t at, std::size_t* next = nullptr) const {
        if (at >= text_.size()) return 0;
        std::string_view rest = text_.substr(at);
        const char32_t c = utf8::take(rest);
        if (next != nullptr) *next = text_.size() - rest.size();
        return c;
    }

    void step() {
        std::size_t next = at_;
        const char32_t c = peek(at_, &next);
        if (c == static_cast<char32_t>(model::Text::mark)) {
            at_ = next;
        } else if (is_space(c)) {
            space(c, next);
        } else if (is_letter(c)) {
            word();
        } else if (is_digit(c)) {
            std::size_t end = next;
            while (is_digit(peek(end))) ++end;
            add(Word::Kind::number, end);
        } else {
            add(Word::Kind::sign, next);
        }
    }

    void space(char32_t c, std::size_t next) {
        spaced_ = true;
        at_ = next;
        if (c == U'\n' && at_ < text_.size() && text_[at_] == '\n') add(Word::Kind::line, at_ + 1);
    }

    void word() {
        std::size_t end = at_;
        std::size_t letters = 0;
        std::size_t capitals = 0;
        const bool capital = is_upper(peek(at_));
        while (end < text_.size()) {
            std::size_t next = end;
            const char32_t c = peek(end, &next);
            const bool joins = c == U'-' && end > at_ && is_letter(peek(next));
            if (!is_letter(c) && !joins) break;
            if (is_letter(c)) ++letters;
            if (is_upper(c)) ++capitals;
            end = next;
        }
        add(Word::Kind::word, end);
        words_.back().capital = capital;
        words_.back().caps = letters > 1 && capitals == letters;
    }

    void add(Word::Kind kind, std::size_t end) {
        words_.push_back({text_.substr(at_, end - at_), at_, end, kind, spaced_, false, false});
        spaced_ = false;
        at_ = end;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool spaced_ = false;
    std::vector<Word> words_;
};

int value_of(std::string_view digits) {
    int value = 0;
    for (const char c : digits.substr(0, 7)) value = value * 10 + (c - '0');
    return value;
}

bool is_figure(const std::vector<Word>& words, std::size_t at, std::size_t least,
               std::size_t most) {
    return at < words.size() && words[at].is_number() && words[at].text.size() >= least &&
           words[at].text.size() <= most;
}

// «г», «г.», «года», «гг.» behind a year.
std::size_t past_year_word(const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || !words[at].is_word()) return at;
    const std::string_view text = words[at].text;
    if (text == "года" || text == "год") return at + 1;
    if (text != "г" && text != "гг") return at;
    const bool dot = at + 1 < words.size() && words[at + 1].is(".") && !words[at + 1].spaced;
    return dot ? at + 2 : at + 1;
}

}  // namespace

std::vector<Word> words_of(std::string_view clean) {
    return Cutter(clean).run();
}

std::string fold(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto d = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
        if (c == 0xD0 && d >= 0x90 && d <= 0x9F) {  // А–П
            result += {'\xD0', static_cast<char>(d + 0x20)};
            ++i;
        } else if (c == 0xD0 && d >= 0xA0 && d <= 0xAF) {  // Р–Я
            result += {'\xD1', static_cast<char>(d - 0x20)};
            ++i;
        } else if ((c == 0xD0 && d == 0x81) || (c == 0xD1 && d == 0x91)) {  // Ё, ё
            result += "е";
            ++i;
        } else {
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
        }
    }
    return result;
}

bool starts(const Word& word, std::string_view beginning) {
    return word.text.size() >= beginning.size() &&
           fold(word.text.substr(0, beginning.size())) == beginning;
}

std::optional<FoundDate> date_at(const std::vector<Word>& words, std::size_t at) {
    if (!is_figure(words, at, 1, 2)) return std::nullopt;
    FoundDate found;
    found.begin = words[at].begin;
    found.date.day = value_of(words[at].text);
    std::size_t year = 0;
    const bool dotted = at + 4 < words.size() && words[at + 1].is(".") && !words[at + 1].spaced &&
                        is_figure(words, at + 2, 1, 2) && words[at + 3].is(".") &&
                        !words[at + 3].spaced && is_figure(words, at + 4, 4, 4);
    if (dotted) {
        found.date.month = value_of(words[at + 2].text);
        year = at + 4;
    } else if (at + 2 < words.size() && words[at + 1].is_word() && is_figure(words, at + 2, 4, 4)) {
        const auto month = russian::parse_month(words[at + 1].text);
        if (!month) return std::nullopt;
        found.date.month = *month;
        found.in_words = true;
        year = at + 2;
    } else {
        return std::nullopt;
    }
    found.date.year = value_of(words[year].text);
    found.end = words[year].end;
    found.next = past_year_word(words, year + 1);
    return found;
}

std::optional<FoundNumber> number_at(const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || !words[at].is_number() || words[at].text.size() > 9)
        return std::nullopt;
    FoundNumber found{static_cast<double>(value_of(words[at].text)), at + 1, words[at].begin,
                      words[at].end, false};
    while (words[at].text.size() <= 3 && is_figure(words, found.next, 3, 3) &&
           words[found.next].spaced) {
        found.value = found.value * 1000 + value_of(words[found.next].text);
        found.end = words[found.next].end;
        found.grouped = true;
        ++found.next;
    }
    const bool fraction = found.next + 1 < words.size() && words[found.next].is(",") &&
                          !words[found.next].spaced && words[found.next + 1].is_number() &&
                          !words[found.next + 1].spaced;
    if (fraction) {
        double part = value_of(words[found.next + 1].text);
        for (std::size_t i = 0; i < words[found.next + 1].text.size(); ++i) part /= 10;
        found.value += part;
        found.end = words[found.next + 1].end;
        found.next += 2;
    }
    return found;
}

}  // namespace metodoc::rules
