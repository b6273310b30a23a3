#include "yaml/node.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace metodoc::yaml {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view without_sign(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return text;
}

std::size_t count_digits(std::string_view text) {
    const auto* const end = std::ranges::find_if_not(text, is_digit);
    return static_cast<std::size_t>(end - text.begin());
}

bool all_of_base(std::string_view digits, std::string_view allowed) {
    return !digits.empty() && digits.find_first_not_of(allowed) == std::string_view::npos;
}

bool is_octal(std::string_view text) {
    return text.starts_with("0o") && all_of_base(text.substr(2), "01234567");
}

bool is_hexadecimal(std::string_view text) {
    return text.starts_with("0x") && all_of_base(text.substr(2), "0123456789abcdefABCDEF");
}

bool is_infinity(std::string_view text) {
    const std::string_view rest = without_sign(text);
    return rest == ".inf" || rest == ".Inf" || rest == ".INF";
}

bool is_not_a_number(std::string_view text) {
    return text == ".nan" || text == ".NaN" || text == ".NAN";
}

// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool is_decimal(std::string_view text) {
    text = without_sign(text);
    const std::size_t whole = count_digits(text);
    text.remove_prefix(whole);
    std::size_t fraction = 0;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        fraction = count_digits(text);
        text.remove_prefix(fraction);
    }
    if (whole + fraction == 0) return false;
    if (text.empty()) return true;
    if (text[0] != 'e' && text[0] != 'E') return false;
    text = without_sign(text.substr(1));
    return !text.empty() && count_digits(text) == text.size();
}

}  // namespace

Type type_of_plain(std::string_view text) {
    constexpr std::array nulls{"", "~", "null", "Null", "NULL"};
    constexpr std::array booleans{"true", "True", "TRUE", "false", "False", "FALSE"};
    if (std::ranges::find(nulls, text) != nulls.end()) return Type::null;
    const char first = text[0];
    if (first == 't' || first == 'T' || first == 'f' || first == 'F') {
        const bool found = std::ranges::find(booleans, text) != booleans.end();
        return found ? Type::boolean : Type::string;
    }
    if (!is_digit(first) && first != '-' && first != '+' && first != '.') return Type::string;
    const std::string_view digits = without_sign(text);
    if (!digits.empty() && count_digits(digits) == digits.size()) return Type::integer;
    if (is_octal(text) || is_hexadecimal(text)) return Type::integer;
    if (is_decimal(text) || is_infinity(text) || is_not_a_number(text)) return Type::number;
    return Type::string;
}

std::optional<bool> to_boolean(const Node& node) {
    if (!node.is_scalar() || node.type != Type::boolean) return std::nullopt;
    return node.text[0] == 't' || node.text[0] == 'T';
}

std::optional<std::int64_t> to_integer(const Node& node) {
    if (!node.is_scalar() || node.type != Type::integer) return std::nullopt;
    std::string_view digits = node.text;
    int base = 10;
    if (is_octal(digits)) base = 8;
    if (is_hexadecimal(digits)) base = 16;
    if (base != 10) digits.remove_prefix(2);
    if (digits.starts_with('+')) digits.remove_prefix(1);
    std::int64_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error != std::errc{}) return std::nullopt;
    return value;
}

std::optional<double> to_number(const Node& node) {
    if (!node.is_scalar()) return std::nullopt;
    if (node.type != Type::integer && node.type != Type::number) return std::nullopt;
    if (const auto integer = to_integer(node)) return static_cast<double>(*integer);
    std::string_view text = node.text;
    if (is_not_a_number(text)) return std::numeric_limits<double>::quiet_NaN();
    const bool negative = text.starts_with('-');
    text = without_sign(text);
    double value = std::numeric_limits<double>::infinity();
    if (!is_infinity(text)) {
        const auto format =
            is_hexadecimal(text) ? std::chars_format::hex : std::chars_format::general;
        if (is_hexadecimal(text) || is_octal(text)) text.remove_prefix(2);
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value, format);
        if (parsed.ec == std::errc::result_out_of_range) {
            const bool tiny = text.find("e-") != text.npos || text.find("E-") != text.npos;
            value = tiny ? 0.0 : std::numeric_limits<double>::max();
        }
    }
    return negative ? -value : value;
}

const Entry* Node::find_entry(std::string_view key) const {
    const auto found = std::ranges::find(entries, key, &Entry::key);
    return found == entries.end() ? nullptr : &*found;
}

const Node* Node::find(std::string_view key) const {
    const Entry* entry = find_entry(key);
    return entry == nullptr ? nullptr : &entry->value;
}

}  // namespace metodoc::yaml
