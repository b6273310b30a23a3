#include "russian/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/must.h"
#include "base/utf8.h"
#include "russian/typography.h"

namespace metodoc::russian {
namespace {

using Forms = std::array<std::string_view, 6>;  // by Case

constexpr std::array<Forms, 3> one{{
    {"один", "одного", "одному", "один", "одним", "одном"},
    {"одна", "одной", "одной", "одну", "одной", "одной"},
    {"одно", "одного", "одному", "одно", "одним", "одном"},
}};
constexpr Forms two_feminine{"две", "двух", "двум", "две", "двумя", "двух"};
constexpr Forms zero{"ноль", "ноля", "нолю", "ноль", "нолём", "ноле"};

constexpr std::array<Forms, 20> units{{
    {},
    {},
    {"два", "двух", "двум", "два", "двумя", "двух"},
    {"три", "трёх", "трём", "три", "тремя", "трёх"},
    {"четыре", "четырёх", "четырём", "четыре", "четырьмя", "четырёх"},
    {"пять", "пяти", "пяти", "пять", "пятью", "пяти"},
    {"шесть", "шести", "шести", "шесть", "шестью", "шести"},
    {"семь", "семи", "семи", "семь", "семью", "семи"},
    {"восемь", "восьми", "восьми", "восемь", "восемью", "восьми"},
    {"девять", "девяти", "девяти", "девять", "девятью", "девяти"},
    {"десять", "десяти", "десяти", "десять", "десятью", "десяти"},
    {"одиннадцать", "одиннадцати", "одиннадцати", "одиннадцать", "одиннадцатью", "одиннадцати"},
    {"двенадцать", "двенадцати", "двенадцати", "двенадцать", "двенадцатью", "двенадцати"},
    {"тринадцать", "тринадцати", "тринадцати", "тринадцать", "тринадцатью", "тринадцати"},
    {"четырнадцать", "четырнадцати", "четырнадцати", "четырнадцать", "четырнадцатью",
     "четырнадцати"},
    {"пятнадцать", "пятнадцати", "пятнадцати", "пятнадцать", "пятнадцатью", "пятнадцати"},
    {"шестнадцать", "шестнадцати", "шестнадцати", "шестнадцать", "шестнадцатью", "шестнадцати"},
    {"семнадцать", "семнадцати", "семнадцати", "семнадцать", "семнадцатью", "семнадцати"},
    {"восемнадцать", "восемнадцати", "восемнадцати", "восемнадцать", "восемнадцатью",
     "восемнадцати"},
    {"девятнадцать", "девятнадцати", "девятнадцати", "девятнадцать", "девятнадцатью",
     "девятнадцати"},
}};

constexpr std::array<Forms, 10> tens{{
    {},
    {},
    {"двадцать", "двадцати", "двадцати", "двадцать", "двадцатью", "двадцати"},
    {"тридцать", "тридцати", "тридцати", "тридцать", "тридцатью", "тридцати"},
    {"сорок", "сорока", "сорока", "сорок", "сорока", "сорока"},
    {"пятьдесят", "пятидесяти", "пятидесяти", "пятьдесят", "пятьюдесятью", "пятидесяти"},
    {"шестьдесят", "шестидесяти", "шестидесяти", "шестьдесят", "шестьюдесятью", "шестидесяти"},
    {"семьдесят", "семидесяти", "семидесяти", "семьдесят", "семьюдесятью", "семидесяти"},
    {"восемьдесят", "восьмидесяти", "восьмидесяти", "восемьдесят", "восемьюдесятью",
     "восьмидесяти"},
    {"девяносто", "девяноста", "девяноста", "девяносто", "девяноста", "девяноста"},
}};

constexpr std::array<Forms, 10> hundreds{{
    {},
    {"сто", "ста", "ста", "сто", "ста", "ста"},
    {"двести", "двухсот", "двумстам", "двести", "двумястами", "двухстах"},
    {"триста", "трёхсот", "трёмстам", "триста", "тремястами", "трёхстах"},
    {"четыреста", "четырёхсот", "четырёмстам", "четыреста", "четырьмястами", "четырёхстах"},
    {"пятьсот", "пятисот", "пятистам", "пятьсот", "пятьюстами", "пятистах"},
    {"шестьсот", "шестисот", "шестистам", "шестьсот", "шестьюстами", "шестистах"},
    {"семьсот", "семисот", "семистам", "семьсот", "семьюстами", "семистах"},
    {"восемьсот", "восьмисот", "восьмистам", "восемьсот", "восемьюстами", "восьмистах"},
    {"девятьсот", "девятисот", "девятистам", "девятьсот", "девятьюстами", "девятистах"},
}};

const Forms& unit(int number, Gender gender) {
    if (number == 1) return one[static_cast<std::size_t>(gender)];
    if (number == 2 && gender == Gender::feminine) return two_feminine;
    return units[static_cast<std::size_t>(number)];
}

constexpr std::string_view minus = "−";

// Digits in groups of three from five digits on: 1234, 12 345.
std::string grouped(std::string_view digits) {
    if (digits.size() < 5) return std::string(digits);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += nbsp;
        text += digits[i];
    }
    return text;
}

// One more in the last place of a number written in digits.
void increment(std::string& digits) {
    for (std::size_t i = digits.size(); i-- > 0;) {
        if (digits[i] != '9') {
            ++digits[i];
            return;
        }
        digits[i] = '0';
    }
    digits.insert(digits.begin(), '1');
}

}  // namespace

std::string_view plural(long long number, std::string_view one_form, std::string_view few,
                        std::string_view many) {
    const long long last = std::abs(number % 10);
    const long long last_two = std::abs(number % 100);
    if (last_two >= 11 && last_two <= 14) return many;
    if (last == 1) return one_form;
    return last >= 2 && last <= 4 ? few : many;
}

std::string_view plural(double number, std::string_view one_form, std::string_view few,
                        std::string_view many) {
    if (std::abs(number) > 1e15 || number != std::floor(number)) return few;
    return plural(static_cast<long long>(number), one_form, few, many);
}

std::string in_words(int number, Gender gender, Case which) {
    MUST(number >= 0 && number <= 999);
    const auto index = static_cast<std::size_t>(which);
    if (number == 0) return std::string(zero[index]);
    std::string words;
    const auto add = [&](const Forms& forms) {
        if (!words.empty()) words += ' ';
        words += forms[index];
    };
    if (number >= 100) add(hundreds[static_cast<std::size_t>(number / 100)]);
    const int rest = number % 100;
    if (rest >= 20) add(tens[static_cast<std::size_t>(rest / 10)]);
    const int last = rest >= 20 ? rest % 10 : rest;
    if (last > 0) add(unit(last, gender));
    return words;
}

std::string format_number(long long number) {
    std::string digits = std::to_string(number);
    const bool negative = digits.front() == '-';
    if (negative) digits.erase(0, 1);
    return (negative ? std::string(minus) : "") + grouped(digits);
}

std::string format_number(double number, int decimals) {
    MUST(std::isfinite(number) && decimals >= 0 && decimals <= 9);
    // The shortest decimal notation of the double: 0.285 is rounded as 0.285, not as 0.28499….
    std::array<char, 400> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                            std::abs(number), std::chars_format::fixed);
    MUST(error == std::errc{});
    const std::string_view written(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t point = std::min(written.find('.'), written.size());
    std::string whole(written.substr(0, point));
    std::string part(written.substr(std::min(point + 1, written.size())));
    const auto kept = static_cast<std::size_t>(decimals);
    const bool up = part.size() > kept && part[kept] >= '5';
    part.resize(kept, '0');
    std::string digits = whole + part;
    if (up) increment(digits);
    whole = digits.substr(0, digits.size() - kept);
    part = digits.substr(digits.size() - kept);
    while (!part.empty() && part.back() == '0') part.pop_back();
    std::string text = grouped(whole);
    if (!part.empty()) text += "," + part;
    return number < 0 && text != "0" ? std::string(minus) + text : text;
}

std::optional<double> parse_number(std::string_view given) {
    std::u32string_view rest;
    const std::u32string text = utf8::decode(given);
    rest = text;
    std::string digits;
    const auto is_digit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    const auto take_digits = [&] {
        std::size_t count = 0;
        for (; !rest.empty() && is_digit(rest.front()); rest.remove_prefix(1), ++count)
            digits += static_cast<char>(rest.front());
        return count;
    };
    const auto is_space = [](char32_t c) {
        return c == U' ' || c == U'\u00A0' || c == U'\u202F' || c == U'\u2009';
    };
    if (!rest.empty() && (rest.front() == U'-' || rest.front() == U'−')) {
        digits = "-";
        rest.remove_prefix(1);
    }
    const std::size_t first = take_digits();
    if (first == 0) return std::nullopt;
    while (first <= 3 && rest.size() > 3 && is_space(rest.front())) {
        rest.remove_prefix(1);
        if (take_digits() != 3) return std::nullopt;
    }
    if (!rest.empty() && (rest.front() == U',' || rest.front() == U'.')) {
        rest.remove_prefix(1);
        digits += '.';
        if (take_digits() == 0) return std::nullopt;
    }
    constexpr std::size_t exact_digits = 15;
    if (!rest.empty() || digits.size() > exact_digits) return std::nullopt;
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

double rounded(double number, int decimals) {
    std::string text = without_nbsp(format_number(number, decimals));
    std::erase(text, ' ');
    // Only a number beyond what people count has too many digits to be read again.
    return parse_number(text).value_or(number);
}

std::string roman(int number) {
    MUST(number >= 1 && number <= 3999);
    struct Sign {
        int value;
        std::string_view letters;
    };
    constexpr std::array signs{Sign{1000, "M"}, Sign{900, "CM"}, Sign{500, "D"}, Sign{400, "CD"},
                               Sign{100, "C"},  Sign{90, "XC"},  Sign{50, "L"},  Sign{40, "XL"},
                               Sign{10, "X"},   Sign{9, "IX"},   Sign{5, "V"},   Sign{4, "IV"},
                               Sign{1, "I"}};
    std::string text;
    for (const auto& [value, letters] : signs) {
        for (; number >= value; number -= value) text += letters;
    }
    return text;
}

}  // namespace metodoc::russian
