#include "russian/target.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include "russian/characters.h"
#include "russian/letters.h"
#include "russian/typography.h"

namespace metodoc::russian {
namespace {

constexpr std::array<std::string_view, 12> known_forms{
    "100",
    "7,5 %",
    "10%",
    "не менее 30 %",
    "не более 70 человек",
    "≥ 30",
    "свыше 5 единиц",
    "от 5 до 7 %",
    "5–7 %",
    "ежегодно не менее 10 %",
    "наличие",
    "нет",
};

using View = std::u32string_view;

struct Mark {
    View words;
    Comparison comparison;
};
// The longer before the shorter that begins alike.
constexpr std::array marks{
    Mark{U"не менее чем", Comparison::at_least},
    Mark{U"не менее", Comparison::at_least},
    Mark{U"не ниже", Comparison::at_least},
    Mark{U"не меньше", Comparison::at_least},
    Mark{U"не более чем", Comparison::at_most},
    Mark{U"не более", Comparison::at_most},
    Mark{U"не выше", Comparison::at_most},
    Mark{U"не больше", Comparison::at_most},
    Mark{U"не свыше", Comparison::at_most},
    Mark{U"более чем", Comparison::more_than},
    Mark{U"более", Comparison::more_than},
    Mark{U"больше", Comparison::more_than},
    Mark{U"свыше", Comparison::more_than},
    Mark{U"выше", Comparison::more_than},
    Mark{U"менее чем", Comparison::less_than},
    Mark{U"менее", Comparison::less_than},
    Mark{U"меньше", Comparison::less_than},
    Mark{U"ниже", Comparison::less_than},
    Mark{U"минимум", Comparison::at_least},
    Mark{U"максимум", Comparison::at_most},
    Mark{U"от", Comparison::at_least},
    Mark{U"до", Comparison::at_most},
    Mark{U">=", Comparison::at_least},
    Mark{U"<=", Comparison::at_most},
    Mark{U"≥", Comparison::at_least},
    Mark{U"≤", Comparison::at_most},
    Mark{U">", Comparison::more_than},
    Mark{U"<", Comparison::less_than},
    Mark{U"=", Comparison::equal},
};

struct Word {
    View word;
    Comparison comparison;
};
constexpr std::array whole_words{
    Word{U"да", Comparison::present},         Word{U"есть", Comparison::present},
    Word{U"имеется", Comparison::present},    Word{U"имеются", Comparison::present},
    Word{U"наличие", Comparison::present},    Word{U"в наличии", Comparison::present},
    Word{U"нет", Comparison::absent},         Word{U"отсутствие", Comparison::absent},
    Word{U"отсутствует", Comparison::absent}, Word{U"отсутствуют", Comparison::absent},
};

class TargetReader {
public:
    explicit TargetReader(std::string_view text) : text_(utf8::decode(folded(text))) {
        while (!text_.empty() &&
               (is_space(text_.back()) || text_.back() == U'.' || text_.back() == U';'))
            text_.pop_back();
        rest_ = text_;
    }

    std::optional<Target> read() {
        Target target;
        target.yearly = take_yearly();
        if (!read_value(target)) return std::nullopt;
        target.yearly = take_yearly() || target.yearly;
        skip_spaces();
        if (!rest_.empty()) return std::nullopt;
        return target;
    }

private:
    void skip_spaces() {
        while (!rest_.empty() && is_space(rest_.front())) rest_.remove_prefix(1);
    }
    // Whole words or signs at the front, with the spaces before them.
    bool take(View words) {
        skip_spaces();
        if (!rest_.starts_with(words)) return false;
        const View after = rest_.substr(words.size());
        if (is_letter(words.back()) && !after.empty() && is_letter(after.front())) return false;
        rest_ = after;
        return true;
    }
    bool take_yearly() {
        const View start = rest_;
        take(U",");
        const bool bracket = take(U"(");
        if (take(U"ежегодно") && (!bracket || take(U")"))) {
            take(U",");
            return true;
        }
        rest_ = start;
        return false;
    }

    bool read_value(Target& target) {
        for (const auto& [word, comparison] : whole_words) {
            if (!take(word)) continue;
            target.comparison = comparison;
            return rest_of_presence(word);
        }
        const bool from = take_mark(target.comparison);
        const auto value = take_number();
        if (!value) return false;
        target.value = *value;
        target.unit = take_unit();
        if (!take_upper(target, from)) return false;
        return !(target.comparison == Comparison::between && target.upper <= target.value);
    }
    // «наличие системы мониторинга»: what is present, in words.
    bool rest_of_presence(View word) {
        if (word != U"наличие" && word != U"отсутствие") return true;
        while (!rest_.empty() && !is_digit(rest_.front()) && rest_.front() != U',')
            rest_.remove_prefix(1);
        return true;
    }
    // True for «от», behind which «до» may follow.
    bool take_mark(Comparison& comparison) {
        for (const auto& [words, meaning] : marks) {
            if (!take(words)) continue;
            comparison = meaning;
            return words == U"от";
        }
        return false;
    }
    // «до 7 %» behind «от 5», or «-7 %» behind a bare number.
    bool take_upper(Target& target, bool from) {
        const View start = rest_;
        const bool plain = target.comparison == Comparison::equal;
        const bool joined = (from && take(U"до")) || (plain && take_dash());
        if (!joined) return true;
        const auto upper = take_number();
        if (!upper) {
            rest_ = start;
            return false;
        }
        target.comparison = Comparison::between;
        target.upper = *upper;
        const std::string unit = take_unit();
        if (!unit.empty() && !target.unit.empty() && unit != target.unit) return false;
        if (!unit.empty()) target.unit = unit;
        return true;
    }
    bool take_dash() {
        skip_spaces();
        if (rest_.empty() || !is_dash(rest_.front())) return false;
        rest_.remove_prefix(1);
        return true;
    }

    // 7,5 · 7.5 · 64 750 · −5
    std::optional<double> take_number() {
        skip_spaces();
        std::string digits;
        if (!rest_.empty() && (rest_.front() == U'-' || rest_.front() == U'−')) {
            digits = "-";
            rest_.remove_prefix(1);
        }
        if (rest_.empty() || !is_digit(rest_.front())) return std::nullopt;
        take_digits(digits);
        while (is_group_of_thousands()) {
            rest_.remove_prefix(1);
            take_digits(digits);
        }
        const bool point =
            rest_.size() > 1 && (rest_[0] == U',' || rest_[0] == U'.') && is_digit(rest_[1]);
        if (point) {
            digits += '.';
            rest_.remove_prefix(1);
            take_digits(digits);
        }
        double value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
        return value;
    }
    void take_digits(std::string& digits) {
        while (!rest_.empty() && is_digit(rest_.front())) {
            digits += static_cast<char>(rest_.front());
            rest_.remove_prefix(1);
        }
    }
    [[nodiscard]] bool is_group_of_thousands() const {
        const auto digit_at = [&](std::size_t at) {
            return at < rest_.size() && is_digit(rest_[at]);
        };
        return !rest_.empty() && is_space(rest_.front()) && digit_at(1) && digit_at(2) &&
               digit_at(3) && !digit_at(4);
    }

    // A sign or up to three words.
    std::string take_unit() {
        if (take(U"%") || take(U"процентов") || take(U"процента") || take(U"процент")) {
            take(U".");
            return "%";
        }
        if (take(U"процентных пунктов") || take(U"п.п.") || take(U"п. п.") || take(U"п.п"))
            return "п.п.";
        std::string unit;
        constexpr int most_words = 3;
        for (int i = 0; i < most_words; ++i) {
            const std::string word = take_word();
            if (word.empty()) break;
            unit += (unit.empty() ? "" : " ") + word;
        }
        return unit;
    }
    std::string take_word() {
        skip_spaces();
        std::size_t end = 0;
        while (end < rest_.size() && is_letter(rest_[end])) ++end;
        const View word = rest_.substr(0, end);
        if (word == U"до" || word == U"от" || word == U"ежегодно" || word == U"и" || word == U"или")
            return {};
        rest_.remove_prefix(end);
        if (end > 0 && rest_.starts_with(U".")) rest_.remove_prefix(1);  // «чел.»
        return utf8::encode(word);
    }

    std::u32string text_;
    View rest_;
};

}  // namespace

std::optional<Target> parse_target(std::string_view text) {
    return TargetReader(text).read();
}

std::span<const std::string_view> known_target_forms() {
    return known_forms;
}

std::string typeset_target(std::string_view text) {
    std::u32string letters;
    for (const char32_t c : utf8::decode(text)) {
        if (c == U'%' && !letters.empty() && is_digit(letters.back())) letters += nbsp_sign;
        const bool sign = !letters.empty() && View(U"≥≤<>").find(letters.back()) != View::npos;
        if (sign && is_digit(c)) letters += nbsp_sign;
        letters += c;
    }
    return typography(utf8::encode(letters));
}

bool meets(const Target& target, double value, Direction direction) {
    switch (target.comparison) {
        case Comparison::equal:
            return direction == Direction::up ? value >= target.value : value <= target.value;
        case Comparison::at_least:
            return value >= target.value;
        case Comparison::at_most:
            return value <= target.value;
        case Comparison::more_than:
            return value > target.value;
        case Comparison::less_than:
            return value < target.value;
        case Comparison::between:
            return target.value <= value && value <= target.upper;
        case Comparison::present:
            return value > 0;
        case Comparison::absent:
            return value == 0;
    }
    return false;
}

}  // namespace metodoc::russian
