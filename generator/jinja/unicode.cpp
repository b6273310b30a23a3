#include "jinja/unicode.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/utf8.h"
#include "jinja/unicode_tables.h"

namespace metodoc::jinja::unicode {
namespace {

using tables::Change;
using tables::Range;
using tables::Special;

bool within(std::span<const Range> ranges, char32_t c) {
    const auto after = std::ranges::upper_bound(ranges, c, {}, &Range::first);
    return after != ranges.begin() && c <= std::prev(after)->last;
}

enum class Direction : std::uint8_t { up, down };

struct Table {
    std::span<const Change> changes;
    std::span<const Special> specials;
    Direction direction;
};
constexpr Table to_upper{tables::upper, tables::upper_special, Direction::up};
constexpr Table to_lower{tables::lower, tables::lower_special, Direction::down};
constexpr Table to_title{tables::title, tables::title_special, Direction::up};
constexpr Table to_fold{tables::fold, tables::fold_special, Direction::down};

// Latin and Russian letters without a look into the tables.
char32_t changed_simply(char32_t c, Direction direction) {
    if (direction == Direction::up) {
        if ((c >= U'a' && c <= U'z') || (c >= U'а' && c <= U'я')) return c - 32;
        return c >= 0x450 && c <= 0x45F ? c - 80 : c;
    }
    if ((c >= U'A' && c <= U'Z') || (c >= U'А' && c <= U'Я')) return c + 32;
    return c >= 0x400 && c <= 0x40F ? c + 80 : c;
}

void append_changed(std::string& out, char32_t c, const Table& table) {
    if (c < 0x80 || (c >= 0x400 && c <= 0x45F)) {
        return unicode::append(out, changed_simply(c, table.direction));
    }
    const auto after = std::ranges::upper_bound(table.changes, c, {}, &Change::first);
    if (after != table.changes.begin()) {
        const Change& change = *std::prev(after);
        if (c <= change.last && (c - change.first) % change.step == 0) {
            unicode::append(out,
                            static_cast<char32_t>(static_cast<std::int32_t>(c) + change.delta));
            return;
        }
    }
    const auto special = std::ranges::lower_bound(table.specials, c, {}, &Special::from);
    if (special == table.specials.end() || special->from != c) return unicode::append(out, c);
    for (const char32_t one : special->to) {
        if (one != 0) unicode::append(out, one);
    }
}

bool is_cased(char32_t c) {
    return is_lower(c) || is_upper(c) || is_title(c);
}

// Greek sigma at the end of a word (Unicode, SpecialCasing.txt, Final_Sigma).
bool is_final_sigma(std::u32string_view letters, std::size_t at) {
    std::size_t before = at;
    while (before > 0 && within(tables::case_ignorable, letters[before - 1])) --before;
    if (before == 0 || !is_cased(letters[before - 1])) return false;
    std::size_t after = at + 1;
    while (after < letters.size() && within(tables::case_ignorable, letters[after])) ++after;
    return after == letters.size() || !is_cased(letters[after]);
}

void append_lower_at(std::string& out, std::u32string_view letters, std::size_t at) {
    if (letters[at] == U'Σ') {
        unicode::append(out, is_final_sigma(letters, at) ? U'ς' : U'σ');
    } else {
        append_changed(out, letters[at], to_lower);
    }
}

std::string changed(std::string_view text, const Table& table) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) append_changed(out, unicode::take(text), table);
    return out;
}

}  // namespace

bool is_ascii(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return (c & 0x80) != 0; });
}

std::string upper(std::string_view text) {
    return changed(text, to_upper);
}

std::string fold(std::string_view text) {
    return changed(text, to_fold);
}

std::string lower(std::string_view text) {
    if (text.find("Σ") == std::string_view::npos) return changed(text, to_lower);
    const std::u32string letters = utf8::decode(text);
    std::string out;
    for (std::size_t i = 0; i < letters.size(); ++i) append_lower_at(out, letters, i);
    return out;
}

std::string title(std::string_view text) {
    const std::u32string letters = utf8::decode(text);
    std::string out;
    bool inside = false;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (inside) {
            append_lower_at(out, letters, i);
        } else {
            append_changed(out, letters[i], to_title);
        }
        inside = is_cased(letters[i]);
    }
    return out;
}

std::string capitalize(std::string_view text) {
    const std::u32string letters = utf8::decode(text);
    std::string out;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i == 0) {
            append_changed(out, letters[i], to_title);
        } else {
            append_lower_at(out, letters, i);
        }
    }
    return out;
}

std::string swap_case(std::string_view text) {
    const std::u32string letters = utf8::decode(text);
    std::string out;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (is_upper(letters[i])) {
            append_lower_at(out, letters, i);
        } else if (is_lower(letters[i])) {
            append_changed(out, letters[i], to_upper);
        } else {
            unicode::append(out, letters[i]);
        }
    }
    return out;
}

void append_title(std::string& out, char32_t c) {
    append_changed(out, c, to_title);
}
void append_lower(std::string& out, char32_t c) {
    append_changed(out, c, to_lower);
}
void append_upper(std::string& out, char32_t c) {
    append_changed(out, c, to_upper);
}

bool is_alpha(char32_t c) {
    return within(tables::alphabetic, c);
}
bool is_decimal(char32_t c) {
    return within(tables::decimal, c);
}
bool is_digit(char32_t c) {
    return is_decimal(c) || within(tables::digit, c);
}
bool is_numeric(char32_t c) {
    return is_digit(c) || within(tables::numeric, c);
}
bool is_space(char32_t c) {
    if (c > 0xA0 && c < 0x1680) return false;
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F) || c == 0x85 ||
           c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}
bool is_printable(char32_t c) {
    if (c < 0x80) return c >= 0x20 && c != 0x7F;
    if (c >= 0x400 && c <= 0x52F) return true;
    return !within(tables::unprintable, c);
}
bool is_lower(char32_t c) {
    return within(tables::lower_case, c);
}
bool is_upper(char32_t c) {
    return within(tables::upper_case, c);
}
bool is_title(char32_t c) {
    return within(tables::title_case, c);
}
bool is_word(char32_t c) {
    if (c < 0x80) {
        return c == U'_' || (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') ||
               (c >= U'A' && c <= U'Z');
    }
    return is_alpha(c) || within(tables::word, c);
}
bool is_identifier_start(char32_t c) {
    if (c < 0x80) return c == U'_' || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return within(tables::identifier_start, c);
}
bool is_identifier_part(char32_t c) {
    if (c < 0x80) return is_word(c);
    return within(tables::identifier_start, c) || within(tables::identifier_part, c);
}

bool is_identifier(std::string_view text) {
    if (text.empty() || !is_identifier_start(unicode::take(text))) return false;
    while (!text.empty()) {
        if (!is_identifier_part(unicode::take(text))) return false;
    }
    return true;
}

std::size_t length(std::string_view text) {
    return utf8::length(text);
}

std::size_t offset(std::string_view text, std::size_t number) {
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
        if (number == 0) return at;
        --number;
    }
    return text.size();
}

std::string_view trim_left(std::string_view text) {
    while (!text.empty()) {
        std::string_view rest = text;
        if (!is_space(unicode::take(rest))) break;
        text = rest;
    }
    return text;
}

std::string_view trim_right(std::string_view text) {
    while (!text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80U) --last;
        std::string_view letter = text.substr(last);
        if (!is_space(unicode::take(letter)) || !letter.empty()) break;
        text = text.substr(0, last);
    }
    return text;
}

}  // namespace metodoc::jinja::unicode
