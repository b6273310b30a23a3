#include "jinja/format_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "jinja/big.h"
#include "jinja/error.h"
#include "jinja/number.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

std::string with_groups(std::string_view digits, char separator, std::size_t size) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % size == 0) out += separator;
        out += digits[i];
    }
    return out;
}

std::string sign_of(bool negative, const FormatSpec& spec) {
    if (negative) return "-";
    return spec.sign == '-' ? "" : std::string(1, spec.sign);
}

// The digits with groups; zeros of `0` go before them, groups too, up to the width.
std::string grouped(std::string sign, std::string digits, std::string rest, const FormatSpec& spec,
                    std::size_t size) {
    const bool zeros = spec.align == '=' && spec.fill == "0";
    if (spec.grouping == '\0') return sign + digits + rest;
    if (zeros) {
        const auto taken = static_cast<std::int64_t>(sign.size() + rest.size());
        while (static_cast<std::int64_t>(with_groups(digits, spec.grouping, size).size()) + taken <
               spec.width) {
            digits.insert(0, "0");
        }
    }
    return sign + with_groups(digits, spec.grouping, size) + rest;
}

std::string in_base(const Value& whole, std::int64_t base, bool upper) {
    Big rest = big_from(whole);
    rest.negative = false;
    std::string digits;
    const Big divisor = big_from(base);
    do {
        Division parts = divide(rest, divisor);
        const std::uint32_t digit =
            parts.remainder.limbs.empty() ? 0 : parts.remainder.limbs.front();
        digits += (upper ? "0123456789ABCDEF" : "0123456789abcdef")[digit];
        rest = std::move(parts.quotient);
    } while (!rest.limbs.empty());
    std::ranges::reverse(digits);
    return digits;
}

bool is_negative(const Value& whole) {
    return compare_numbers(whole, 0) < 0;
}

constexpr std::size_t most_digits = 350;  // beyond the point

std::string to_text(double value, std::chars_format how, std::int64_t precision) {
    std::array<char, 1100> text;
    const auto digits = static_cast<int>(std::min<std::int64_t>(precision, most_digits));
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, how, digits);
    std::string out(text.data(), end.ptr);
    if (how == std::chars_format::fixed && precision > digits) {
        out.append(static_cast<std::size_t>(precision - digits), '0');
    }
    return out;
}

// %g with Python's rules: significant digits, zeros at the end only with '#'.
std::string general(double value, std::int64_t precision, bool keep_zeros) {
    precision = std::max<std::int64_t>(precision, 1);
    const std::string scientific = to_text(value, std::chars_format::scientific, precision - 1);
    const std::size_t e = scientific.find('e');
    int exponent = 0;
    const char* begin = scientific.data() + e + 1;
    if (*begin == '+') ++begin;
    std::from_chars(begin, scientific.data() + scientific.size(), exponent);
    auto trimmed = [&](std::string digits) {
        if (keep_zeros || digits.find('.') == std::string::npos) return digits;
        while (digits.back() == '0') digits.pop_back();
        if (digits.back() == '.') digits.pop_back();
        return digits;
    };
    if (exponent < -4 || exponent >= precision) {
        return trimmed(scientific.substr(0, e)) + scientific.substr(e);
    }
    return trimmed(to_text(value, std::chars_format::fixed, precision - 1 - exponent));
}

}  // namespace

std::string fill_up(std::string text, const FormatSpec& spec, char default_align) {
    const auto size = static_cast<std::int64_t>(unicode::length(text));
    if (spec.width <= size) return text;
    const std::int64_t missing = spec.width - size;
    const char align = spec.align == '\0' ? default_align : spec.align;
    auto fill = [&](std::int64_t count) {
        std::string out;
        for (std::int64_t i = 0; i < count; ++i) out += spec.fill;
        return out;
    };
    switch (align) {
        case '<':
            return text + fill(missing);
        case '^':
            return fill(missing / 2) + text + fill(missing - missing / 2);
        case '=': {
            std::size_t head =
                text.starts_with('-') || text.starts_with('+') || text.starts_with(' ') ? 1 : 0;
            if (spec.alternative && text.size() > head + 1 && text[head] == '0' &&
                std::string_view("xXob").find(text[head + 1]) != std::string_view::npos) {
                head += 2;
            }
            return text.substr(0, head) + fill(missing) + text.substr(head);
        }
        default:
            return fill(missing) + text;
    }
}

std::string format_whole(const Value& whole, const FormatSpec& spec) {
    const bool negative = is_negative(whole);
    std::string sign = sign_of(negative, spec);
    std::string digits;
    std::size_t group = 4;
    switch (spec.type) {
        case 'x':
            digits = in_base(whole, 16, false), sign += spec.alternative ? "0x" : "";
            break;
        case 'X':
            digits = in_base(whole, 16, true), sign += spec.alternative ? "0X" : "";
            break;
        case 'o':
            digits = in_base(whole, 8, false), sign += spec.alternative ? "0o" : "";
            break;
        case 'b':
            digits = in_base(whole, 2, false), sign += spec.alternative ? "0b" : "";
            break;
        default:
            print_to(digits, whole.is(Type::boolean) ? Value(whole.integer()) : whole);
            if (negative) digits.erase(0, 1);
            group = 3;
    }
    return grouped(std::move(sign), std::move(digits), "", spec, group);
}

std::string format_real(double value, const FormatSpec& spec) {
    const bool negative = std::signbit(value) && !std::isnan(value);
    const std::string sign = sign_of(negative, spec);
    const bool upper = spec.type == 'F' || spec.type == 'E' || spec.type == 'G';
    if (!std::isfinite(value)) {
        const std::string name = std::isnan(value) ? "nan" : "inf";
        return sign + (upper ? unicode::upper(name) : name) + (spec.type == '%' ? "%" : "");
    }
    const double size = std::fabs(value);
    const std::int64_t precision = spec.precision < 0 ? 6 : spec.precision;
    std::string text;
    switch (spec.type) {
        case 'f':
        case 'F':
            text = to_text(size, std::chars_format::fixed, precision);
            break;
        case 'e':
        case 'E':
            text = to_text(size, std::chars_format::scientific, precision);
            break;
        case '%':
            text = to_text(size * 100, std::chars_format::fixed, precision) + "%";
            break;
        case 'g':
        case 'G':
        case 'n':
            text = general(size, precision, spec.alternative);
            break;
        default:
            if (spec.precision < 0) {
                print_real(text, size);
            } else {
                text = general(size, precision, false);
                if (text.find_first_of(".e") == std::string::npos) text += ".0";
            }
    }
    if (upper) text = unicode::upper(text);
    const std::size_t point = std::min(text.find_first_not_of("0123456789"), text.size());
    return grouped(sign, text.substr(0, point), text.substr(point), spec, 3);
}

}  // namespace metodoc::jinja
