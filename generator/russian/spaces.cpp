#include "russian/spaces.h"

#include <algorithm>

#include "russian/characters.h"
#include "russian/quotes.h"

namespace metodoc::russian {
namespace {

bool one_of(char32_t c, std::u32string_view signs) {
    return signs.find(c) != std::u32string_view::npos;
}

char32_t at_or_zero(const std::u32string& text, std::size_t at) {
    return at < text.size() ? text[at] : 0;
}

// Takes the space off the end, if there is one, unless nothing else stands before it.
void drop_space(std::u32string& text) {
    if (text.size() > 1 && is_space(text.back())) text.pop_back();
}

// A run of digits or of Roman figures.
struct Figure {
    std::size_t begin;
    std::size_t end;
    int value;  // 0: not a figure that ranges are made of
};

int roman_value(std::u32string_view letters) {
    constexpr std::u32string_view figures[] = {U"",   U"I",   U"II",   U"III", U"IV", U"V",
                                               U"VI", U"VII", U"VIII", U"IX",  U"X"};
    const auto* found = std::ranges::find(figures, letters);
    return found == std::end(figures) ? 0 : static_cast<int>(found - std::begin(figures));
}

int digits_value(std::u32string_view digits) {
    if (digits.size() > 4) return 0;
    int value = 0;
    for (const char32_t c : digits) value = value * 10 + static_cast<int>(c - U'0');
    return value;
}

Figure figure_at(const std::u32string& text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end > begin)
        return {begin, end, digits_value(std::u32string_view(text).substr(begin, end - begin))};
    while (end < text.size() && one_of(text[end], U"IVX")) ++end;
    return {begin, end, roman_value(std::u32string_view(text).substr(begin, end - begin))};
}

bool is_year(const Figure& figure) {
    return figure.end - figure.begin == 4 && figure.value >= 1900 && figure.value <= 2199;
}

bool is_range(const Figure& from, const Figure& to) {
    if (from.value == 0 || to.value == 0) return false;
    const std::size_t from_length = from.end - from.begin;
    const std::size_t to_length = to.end - to.begin;
    if (is_year(from) && to_length == 2) return to.value == (from.value + 1) % 100;
    if (is_year(from) || is_year(to)) return is_year(from) && is_year(to) && from.value < to.value;
    return from_length <= 3 && to_length <= 3 && from.value < to.value;
}

// True when the figure at `begin` belongs to something else: a longer number, the number of an
// act (№ 812-15), a compound (МП-2021-2022), a decimal.
bool belongs_to_left(const std::u32string& text, std::size_t begin) {
    if (begin == 0) return false;
    const char32_t before = text[begin - 1];
    if (is_word(before) || is_dash(before) || one_of(before, U".,/№_:")) return true;
    if (!is_space(before) || begin < 2) return false;
    return one_of(text[begin - 2], U"№N");
}

bool belongs_to_right(const std::u32string& text, std::size_t end) {
    const char32_t after = at_or_zero(text, end);
    if (after == U'-' || after == U'–') {
        // «2020-2021-» at the end is a slip, not a longer number.
        return is_word(at_or_zero(text, end + 1));
    }
    if (after == U'г' && !is_word(at_or_zero(text, end + 1))) return false;  // 2022-2023г.
    if (after == U'г' && at_or_zero(text, end + 1) == U'г') return false;
    if (is_word(after) || one_of(after, U"/_№")) return true;
    return one_of(after, U".,:") && is_digit(at_or_zero(text, end + 1));
}

}  // namespace

std::u32string collapse_spaces(std::u32string text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size();) {
        if (!is_space(text[i])) {
            result += text[i++];
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && is_space(text[end])) ++end;
        result += end - i == 1 && text[i] == nbsp_sign ? nbsp_sign : U' ';
        i = end;
    }
    return result;
}

std::u32string set_ellipsis(std::u32string text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && text[end] == U'.') ++end;
        if (end - i == 3)
            result += U'…';
        else
            result.append(text, i, std::max<std::size_t>(end - i, 1));
        i = std::max(end, i + 1);
    }
    return result;
}

std::u32string tighten_marks(std::u32string text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        const char32_t after = at_or_zero(text, i + 1);
        const bool ends_here =
            after == 0 || after == seam || is_space(after) || one_of(after, U"»“)]");
        const bool mark = one_of(c, U",;:!?") || (c == U'.' && ends_here);
        if (mark || one_of(c, U"»)]")) drop_space(result);
        if (is_space(c) && !result.empty() && one_of(result.back(), U"«„([")) continue;
        result += c;
    }
    return result;
}

std::u32string set_dashes(std::u32string text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t end = i;
        while (end < text.size() && is_dash(text[end])) ++end;
        const bool alone = end > i && end - i <= 2 && i > 1 && is_space(text[i - 1]) &&
                           (end == text.size() || is_space(text[end]) || text[end] == seam);
        if (!alone) {
            result += text[i];
            continue;
        }
        result.back() = nbsp_sign;
        result += U'—';
        i = end - 1;
    }
    return result;
}

std::u32string set_ranges(std::u32string text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size();) {
        const Figure from = figure_at(text, i);
        if (from.end == i) {
            result += text[i++];
            continue;
        }
        std::size_t dash = from.end;
        while (dash < text.size() && is_space(text[dash])) ++dash;
        std::size_t next = dash;
        if (next < text.size() && is_dash(text[next])) ++next;
        std::size_t begin = next;
        while (begin < text.size() && is_space(text[begin])) ++begin;
        const Figure to = figure_at(text, begin);
        const bool spaced = dash > from.end || begin > next;
        // Between spaces only years make a range: «5 - 7» may be a remark.
        const bool range = next > dash && is_range(from, to) && (!spaced || is_year(from)) &&
                           !belongs_to_left(text, i) && !belongs_to_right(text, to.end);
        result.append(text, i, from.end - i);
        i = from.end;
        if (range) {
            result += U'–';
            i = begin;
        }
    }
    return result;
}

}  // namespace metodoc::russian
