// Spaces that must not break.
#include <algorithm>
#include <array>
#include <span>

#include "russian/characters.h"
#include "russian/spaces.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;

// Before a name or a number: «г. Северск», «ул. Ленина», «ст. 19», «рис. 1».
constexpr std::array<View, 9> before_name{U"г",     U"ул",  U"им",  U"пос", U"пр",
                                          U"просп", U"пер", U"обл", U"с"};
constexpr std::array<View, 19> before_number{
    U"п",    U"пп", U"ст", U"ч",   U"гл",   U"рис", U"табл", U"с",   U"стр", U"т",
    U"прил", U"д",  U"кв", U"каб", U"разд", U"абз", U"вып",  U"тел", U"ред"};
// Behind a number.
constexpr std::array<View, 26> units{U"%",    U"‰",   U"г",    U"гг",  U"в",   U"вв",  U"года",
                                     U"году", U"год", U"годы", U"лет", U"руб", U"тыс", U"млн",
                                     U"млрд", U"кг",  U"км",   U"м",   U"см",  U"га",  U"ч",
                                     U"мин",  U"чел", U"шт",   U"экз", U"п"};

bool contains(std::span<const View> words, View word) {
    return std::ranges::find(words, word) != words.end();
}

class Binder {
public:
    explicit Binder(std::u32string text) : text_(std::move(text)) {}

    std::u32string bind() {
        insert_missing();
        for (std::size_t i = 0; i < text_.size(); ++i) {
            if (text_[i] == U' ' && binds(i)) text_[i] = nbsp_sign;
        }
        return std::move(text_);
    }

private:
    [[nodiscard]] char32_t at(std::size_t i) const { return i < text_.size() ? text_[i] : 0; }

    // The word that ends before `end`; empty when no letter stands there.
    [[nodiscard]] View word_before(std::size_t end) const {
        std::size_t begin = end;
        while (begin > 0 && is_letter(text_[begin - 1])) --begin;
        return View(text_).substr(begin, end - begin);
    }
    [[nodiscard]] View digits_before(std::size_t end) const {
        std::size_t begin = end;
        while (begin > 0 && is_digit(text_[begin - 1])) --begin;
        return View(text_).substr(begin, end - begin);
    }
    // Letters, or a single sign such as %.
    [[nodiscard]] View word_after(std::size_t begin) const {
        std::size_t end = begin;
        while (end < text_.size() && is_letter(text_[end])) ++end;
        if (end == begin && (at(begin) == U'%' || at(begin) == U'‰')) ++end;
        return View(text_).substr(begin, end - begin);
    }
    [[nodiscard]] View digits_after(std::size_t begin) const {
        std::size_t end = begin;
        while (end < text_.size() && is_digit(text_[end])) ++end;
        return View(text_).substr(begin, end - begin);
    }

    // «№5», «г.Северск», «2022г.», «т.д.» lack a space.
    void insert_missing() {
        for (std::size_t i = 1; i < text_.size(); ++i) {
            if (lacks_space(i)) text_.insert(i, 1, nbsp_sign);
        }
    }
    // Between text_[i - 1] and text_[i].
    [[nodiscard]] bool lacks_space(std::size_t i) const {
        const char32_t before = text_[i - 1];
        const char32_t after = text_[i];
        if (before == U'№' || before == U'§') return is_digit(after) || is_upper(after);
        if (before == U'.' && is_upper(after)) {
            const View word = word_before(i - 1);
            const bool town = word == U"г" || word == U"ул" || word == U"им" || word == U"пос";
            return town && !behind_number(i - 1 - word.size()) && is_lower(at(i + 1));
        }
        if (is_digit(before) && after == U'г') {
            const View word = word_after(i);
            return (word == U"г" || word == U"гг") && at(i + word.size()) == U'.' &&
                   digits_before(i).size() == 4 && (i < 5 || text_[i - 5] != U'.');
        }
        if (before == U'.' && is_letter(after)) return is_abbreviation(i);
        return false;
    }
    [[nodiscard]] bool behind_number(std::size_t begin) const {
        while (begin > 0 && is_space(text_[begin - 1])) --begin;
        return begin > 0 && is_digit(text_[begin - 1]);
    }
    // т. д., т. п., т. е., т. к., т. ч.: the second letter stands at `i`, maybe behind a space.
    [[nodiscard]] bool is_abbreviation(std::size_t i) const {
        std::size_t end = i;
        while (end > 0 && is_space(text_[end - 1])) --end;
        if (end == 0 || text_[end - 1] != U'.') return false;
        const View word = word_before(end - 1);
        const bool first = word == U"т" || word == U"Т";
        const bool second = View(U"дпекчн").find(at(i)) != View::npos;
        return first && second && (at(i + 1) == U'.' || !is_word(at(i + 1)));
    }

    [[nodiscard]] bool binds(std::size_t i) const {
        if (i == 0 || i + 1 >= text_.size()) return i > 0 && is_short_word(i);
        return is_short_word(i) || is_behind_sign(i) || is_behind_abbreviation(i) ||
               is_before_unit(i) || is_inside_date(i) || is_between_thousands(i) ||
               is_beside_initials(i) || is_abbreviation(i + 1) || is_and_others(i);
    }

    // One-letter prepositions, conjunctions and pronouns: «в школе», «и другие».
    [[nodiscard]] bool is_short_word(std::size_t i) const {
        const View word = word_before(i);
        if (word.size() != 1 || View(U"вкосуиаяВКОСУИАЯ").find(word.front()) == View::npos)
            return false;
        const std::size_t begin = i - 1;
        if (begin == 0) return true;
        const char32_t before = text_[begin - 1];
        return !is_word(before) && before != U'.' && before != U'-' && before != U'’';
    }
    [[nodiscard]] bool is_behind_sign(std::size_t i) const {
        return (text_[i - 1] == U'№' || text_[i - 1] == U'§') && !is_space(at(i + 1));
    }
    [[nodiscard]] bool is_behind_abbreviation(std::size_t i) const {
        if (text_[i - 1] != U'.') return false;
        const View word = word_before(i - 1);
        if (word.empty()) return false;
        const std::size_t begin = i - 1 - word.size();
        const std::u32string small = to_lower(std::u32string(word));
        if (is_digit(at(i + 1))) return contains(before_number, small);
        return is_upper(at(i + 1)) && is_lower(at(i + 2)) && contains(before_name, word) &&
               !behind_number(begin);
    }
    [[nodiscard]] bool is_before_unit(std::size_t i) const {
        return is_digit(text_[i - 1]) && contains(units, word_after(i + 1));
    }
    // 30 декабря, декабря 2022.
    [[nodiscard]] bool is_inside_date(std::size_t i) const {
        const View day = digits_before(i);
        if (!day.empty()) return day.size() <= 2 && is_month(word_after(i + 1));
        const View month = word_before(i);
        if (digits_after(i + 1).size() != 4 || !is_month(month)) return false;
        const std::size_t begin = i - month.size();
        return behind_number(begin);
    }
    [[nodiscard]] static bool is_month(View word) {
        // Written out: this is asked of every word behind a number.
        constexpr std::array<View, 12> months{U"января",   U"февраля", U"марта",  U"апреля",
                                              U"мая",      U"июня",    U"июля",   U"августа",
                                              U"сентября", U"октября", U"ноября", U"декабря"};
        const auto same = [&](View month) {
            return std::ranges::equal(word, month, {}, [](char32_t c) { return to_lower(c); });
        };
        return std::ranges::any_of(months, same);
    }
    // 64 750
    [[nodiscard]] bool is_between_thousands(std::size_t i) const {
        const std::size_t length = digits_before(i).size();
        if (length < 1 || length > 3 || digits_after(i + 1).size() != 3) return false;
        const std::size_t begin = i - length;
        if (begin == 0) return true;
        const char32_t before = text_[begin - 1];
        if (is_letter(before) || is_dash(before) || View(U".,/№").find(before) != View::npos)
            return false;
        return !is_space(before) || begin < 2 || text_[begin - 2] != U'№';
    }

    [[nodiscard]] bool is_initial(std::size_t i) const {  // О. with nothing glued before
        return is_upper(at(i)) && at(i + 1) == U'.' && (i == 0 || !is_word(text_[i - 1]));
    }
    [[nodiscard]] bool is_surname(std::size_t i) const {
        return is_upper(at(i)) && is_lower(at(i + 1)) && is_lower(at(i + 2));
    }
    // О. В. Коновалова, О.В. Коновалова, Коновалова О.В.
    [[nodiscard]] bool is_beside_initials(std::size_t i) const {
        const bool behind = i >= 2 && text_[i - 1] == U'.' && is_initial(i - 2);
        if (behind && (is_surname(i + 1) || is_initial(i + 1))) return true;
        if (!is_initial(i + 1)) return false;
        // Behind a surname only two initials are surely initials.
        std::size_t second = i + 3;
        if (is_space(at(second))) ++second;
        const View surname = word_before(i);
        return surname.size() > 1 && is_upper(surname.front()) && is_lower(surname[1]) &&
               is_upper(at(second)) && at(second + 1) == U'.';
    }
    // и др., и пр.
    [[nodiscard]] bool is_and_others(std::size_t i) const {
        const View next = word_after(i + 1);
        return word_before(i) == U"и" && (next == U"др" || next == U"пр");
    }

    std::u32string text_;
};

}  // namespace

std::u32string bind_spaces(std::u32string text) {
    return Binder(std::move(text)).bind();
}

}  // namespace metodoc::russian
