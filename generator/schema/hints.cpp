#include "schema/hints.h"

#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/utf8.h"
#include "schema/phrases.h"

namespace metodoc::schema {
namespace {

constexpr std::array months{U"январ", U"феврал", U"март",    U"апрел",  U"ма",    U"июн",
                            U"июл",   U"август", U"сентябр", U"октябр", U"ноябр", U"декабр"};

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool is_cyrillic(char32_t c) {
    return (c >= 0x410 && c <= 0x44F) || c == U'ё' || c == U'Ё';
}

char32_t lower(char32_t c) {
    return c >= 0x410 && c <= 0x42F ? c + 32 : c;
}

bool is_space(char32_t c) {
    return c == U' ' || c == 0xA0 || c == 0x202F || c == 0x2009;
}

// Runs of digits and of Cyrillic letters; everything else parts them.
struct Word {
    std::u32string letters;
    bool is_number = false;
};

std::vector<Word> words(std::string_view text) {
    std::vector<Word> result;
    bool in_word = false;
    for (const char32_t c : utf8::decode(text)) {
        const bool number = is_digit(c);
        const bool letter = is_cyrillic(c);
        if (!number && !letter) {
            in_word = false;
            continue;
        }
        if (!in_word || result.back().is_number != number) result.push_back({{}, number});
        result.back().letters += lower(c);
        in_word = true;
    }
    return result;
}

int value(const Word& word) {
    int result = 0;
    for (const char32_t c : word.letters) result = result * 10 + static_cast<int>(c - U'0');
    return result;
}

int month_by_name(const Word& word) {
    for (std::size_t i = 0; i < months.size(); ++i) {
        const std::u32string_view stem = months[i];
        const bool is_may = stem == U"ма";
        const bool starts = word.letters.starts_with(stem);
        if (starts && (!is_may || word.letters == U"май" || word.letters == U"мая")) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

Message write(const Date& date) {
    return say(phrases::write_date, {iso(date), dotted(date)});
}

// A date of which the parts are known; says what is wrong with them when they make no day.
DateHint judge(const Date& date, bool our_form) {
    if (is_valid(date)) return {write(date), false};
    const bool month_known = date.month >= 1 && date.month <= 12;
    if (!month_known && date.day <= 12) {
        const Date swapped{date.year, date.day, date.month};
        if (is_valid(swapped)) return {say(phrases::months_in_year, {dotted(swapped)}), our_form};
    }
    if (!month_known || date.year < 1) return {say(phrases::date_form), our_form};
    return {say(phrases::days_in_month, {std::to_string(days_in_month(date.year, date.month))}),
            true};
}

}  // namespace

std::optional<Message> number_hint(std::string_view text, bool quoted) {
    std::string number;
    bool changed = false;
    std::u32string_view rest;
    const std::u32string letters = utf8::decode(text);
    rest = letters;
    if (!rest.empty() && (rest[0] == U'-' || rest[0] == U'−' || rest[0] == U'+')) {
        if (rest[0] != U'+') number = "-";
        changed = rest[0] != U'-';
        rest.remove_prefix(1);
    }
    if (rest.empty() || !is_digit(rest[0])) return std::nullopt;
    bool has_point = false;
    while (!rest.empty()) {
        const char32_t c = rest[0];
        const bool digit_follows = rest.size() > 1 && is_digit(rest[1]);
        if (is_digit(c)) {
            number += static_cast<char>(c);
        } else if ((c == U',' || c == U'.') && !has_point && digit_follows) {
            number += '.';
            has_point = true;
            changed = changed || c == U',';
        } else if (is_space(c) && digit_follows && !has_point) {
            changed = true;
        } else {
            break;
        }
        rest.remove_prefix(1);
    }
    if (!rest.empty()) {
        // `10%` and `5 чел.` are numbers with a unit; `5-7` and `2022-12-30` are not numbers.
        const bool unit =
            rest[0] == U'%' || (is_space(rest[0]) && rest.size() > 1 && !is_digit(rest[1]));
        if (!unit) return std::nullopt;
        return say(phrases::only_number, {number});
    }
    if (changed) return say(phrases::write_number, {number});
    if (quoted) return say(phrases::drop_quotes, {number});
    return std::nullopt;
}

std::optional<DateHint> date_hint(std::string_view text) {
    const std::vector<Word> parts = words(text);
    if (parts.size() < 3 || parts.size() > 4) return std::nullopt;
    if (!parts[0].is_number || !parts[2].is_number) return std::nullopt;
    for (const Word& part : parts) {
        if (part.is_number && part.letters.size() > 4) return std::nullopt;
    }
    const int first = value(parts[0]);
    const int last = value(parts[2]);
    if (!parts[1].is_number) {
        const int month = month_by_name(parts[1]);
        if (month == 0 || parts[2].letters.size() != 4) return std::nullopt;
        return judge({last, month, first}, false);
    }
    if (parts.size() == 4) {
        const bool year_word = !parts[3].is_number && parts[3].letters.starts_with(U"г");
        if (!year_word) return std::nullopt;
    }
    const int month = value(parts[1]);
    const bool dots = text.find_first_not_of("0123456789.") == std::string_view::npos;
    const bool dashes = text.find_first_not_of("0123456789-") == std::string_view::npos;
    if (parts[0].letters.size() == 4) return judge({first, month, last}, dashes);
    if (parts[2].letters.size() == 4) return judge({last, month, first}, dots);
    if (parts[2].letters.size() != 2) return std::nullopt;
    const Date guess{2000 + last, month, first};
    if (!is_valid(guess)) return std::nullopt;
    return DateHint{say(phrases::full_year, {dotted(guess)}), false};
}

}  // namespace metodoc::schema
