#include "jinja/number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "base/utf8.h"
#include "jinja/big.h"
#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/phrases.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

double floored_modulo(double a, double b) {
    double rest = std::fmod(a, b);
    if (rest != 0 && (rest < 0) != (b < 0)) rest += b;
    return rest == 0 ? std::copysign(0.0, b) : rest;
}

Value real_result(Arithmetic operation, double a, double b) {
    switch (operation) {
        case Arithmetic::add:
            return a + b;
        case Arithmetic::subtract:
            return a - b;
        case Arithmetic::multiply:
            return a * b;
        case Arithmetic::divide:
            if (b == 0) fail(ErrorKind::zero_division, phrases::zero_division);
            return a / b;
        case Arithmetic::floor_divide: {
            if (b == 0) fail(ErrorKind::zero_division, phrases::zero_division);
            const double whole = (a - floored_modulo(a, b)) / b;
            const double down = std::floor(whole);
            return whole - down > 0.5 ? down + 1 : down;
        }
        case Arithmetic::modulo:
            if (b == 0) fail(ErrorKind::zero_division, phrases::zero_division);
            return floored_modulo(a, b);
        case Arithmetic::power: {
            if (a == 0 && b < 0) fail(ErrorKind::zero_division, phrases::zero_division);
            if (a < 0 && std::floor(b) != b && std::isfinite(b)) {
                fail(ErrorKind::type, phrases::complex_number);
            }
            const double result = std::pow(a, b);
            if (std::isinf(result) && std::isfinite(a) && std::isfinite(b)) {
                fail(ErrorKind::overflow, phrases::number_too_large);
            }
            return result;
        }
    }
    return nullptr;
}

Value whole_power(const Value& a, const Value& b) {
    const auto exponent = to_integer(b);
    if (!exponent || *exponent > 100'000) {
        const auto base = to_integer(a);
        if (base && (*base == 0 || *base == 1)) return *base;
        fail(ErrorKind::limit, phrases::number_too_large);
    }
    if (*exponent < 0) return real_result(Arithmetic::power, to_real(a), to_real(b));
    Big result = big_from(1);
    Big square = big_from(a);
    for (std::int64_t rest = *exponent; rest > 0; rest >>= 1) {
        if ((rest & 1) != 0) result = multiply(result, square);
        if (rest > 1) square = multiply(square, square);
    }
    return to_value(std::move(result));
}

Value big_result(Arithmetic operation, const Value& a, const Value& b) {
    const Big left = big_from(a);
    const Big right = big_from(b);
    switch (operation) {
        case Arithmetic::add:
            return to_value(add(left, right));
        case Arithmetic::subtract:
            return to_value(subtract(left, right));
        case Arithmetic::multiply:
            return to_value(multiply(left, right));
        case Arithmetic::divide:
            return real_result(operation, to_real(a), to_real(b));
        case Arithmetic::floor_divide:
            return to_value(divide(left, right).quotient);
        case Arithmetic::modulo:
            return to_value(divide(left, right).remainder);
        case Arithmetic::power:
            return whole_power(a, b);
    }
    return nullptr;
}

Value whole_result(Arithmetic operation, const Value& a, const Value& b) {
    const std::int64_t left = a.integer();
    const std::int64_t right = b.integer();
    std::int64_t result = 0;
    switch (operation) {
        case Arithmetic::add:
            if (!__builtin_add_overflow(left, right, &result)) return result;
            break;
        case Arithmetic::subtract:
            if (!__builtin_sub_overflow(left, right, &result)) return result;
            break;
        case Arithmetic::multiply:
            if (!__builtin_mul_overflow(left, right, &result)) return result;
            break;
        case Arithmetic::divide:
            return real_result(operation, static_cast<double>(left), static_cast<double>(right));
        case Arithmetic::floor_divide:
        case Arithmetic::modulo: {
            if (left == std::numeric_limits<std::int64_t>::min() && right == -1) break;
            std::int64_t whole = left / right;
            std::int64_t rest = left % right;
            if (rest != 0 && (rest < 0) != (right < 0)) whole -= 1, rest += right;
            return operation == Arithmetic::modulo ? rest : whole;
        }
        case Arithmetic::power:
            return whole_power(a, b);
    }
    return big_result(operation, a, b);
}

}  // namespace

Value compute(Arithmetic operation, const Value& a, const Value& b) {
    if (a.is(Type::real) || b.is(Type::real)) {
        return real_result(operation, to_real(a), to_real(b));
    }
    const bool divides = operation == Arithmetic::divide || operation == Arithmetic::floor_divide ||
                         operation == Arithmetic::modulo;
    if (divides && !b.is(Type::big) && b.integer() == 0) {
        fail(ErrorKind::zero_division, phrases::zero_division);
    }
    if (a.is(Type::big) || b.is(Type::big)) return big_result(operation, a, b);
    return whole_result(operation, a, b);
}

Value negated(const Value& number) {
    if (number.is(Type::real)) return -number.real();
    return compute(Arithmetic::subtract, 0, number);
}

bool is_nan(const Value& number) {
    return number.is(Type::real) && std::isnan(number.real());
}

int compare_numbers(const Value& a, const Value& b) {
    if (a.is(Type::real) && b.is(Type::real)) {
        return a.real() < b.real() ? -1 : (a.real() > b.real() ? 1 : 0);
    }
    if (a.is(Type::real)) return -compare_numbers(b, a);
    if (b.is(Type::real)) {
        if (std::isinf(b.real())) return b.real() > 0 ? -1 : 1;
        constexpr std::int64_t exact = std::int64_t{1} << 53U;  // what a double holds without loss
        if (!a.is(Type::big) && a.integer() > -exact && a.integer() < exact) {
            return compare_numbers(static_cast<double>(a.integer()), b);
        }
        const int whole = compare(big_from(a), big_from_real(b.real()));
        if (whole != 0) return whole;
        const double fraction = b.real() - std::trunc(b.real());
        return fraction > 0 ? -1 : (fraction < 0 ? 1 : 0);
    }
    if (a.is(Type::big) || b.is(Type::big)) return compare(big_from(a), big_from(b));
    return a.integer() < b.integer() ? -1 : (a.integer() > b.integer() ? 1 : 0);
}

double to_real(const Value& number) {
    if (number.is(Type::real)) return number.real();
    if (number.is(Type::big)) return to_double(big_from(number));
    return static_cast<double>(number.integer());
}

Value truncated(double value) {
    if (std::isnan(value)) fail(ErrorKind::value, phrases::not_a_number);
    if (std::isinf(value)) fail(ErrorKind::overflow, phrases::infinity);
    if (std::fabs(value) < 9e18) return static_cast<std::int64_t>(value);
    return to_value(big_from_real(value));
}

Value floor_of(double value) {
    return truncated(std::floor(value));
}

double rounded(double value, int digits) {
    if (!std::isfinite(value) || digits > 322) return value;
    if (digits < -308) return std::copysign(0.0, value);
    if (digits < 0) {
        // Python rounds the exact decimal value; a power of ten is exact enough up to 10²².
        const double power = std::pow(10.0, -digits);
        return std::nearbyint(value / power) * power;
    }
    std::array<char, 700> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::fixed, digits);
    double result = value;
    std::from_chars(text.data(), end.ptr, result);
    return result;
}

std::optional<std::int64_t> to_integer(const Value& number) {
    if (number.is(Type::integer) || number.is(Type::boolean)) return number.integer();
    return std::nullopt;
}

namespace {

int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'z') return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
    return 99;
}

// Digits with single underscores between them, without the underscores; nothing if ill-formed.
std::optional<std::string> clean_digits(std::string_view text) {
    std::string digits;
    bool may_join = false;
    for (const char c : text) {
        if (c == '_') {
            if (!may_join) return std::nullopt;
            may_join = false;
            continue;
        }
        digits.push_back(c);
        may_join = true;
    }
    if (digits.empty() || !may_join) return std::nullopt;
    return digits;
}

// Digits of any alphabet as ASCII ones.
std::string plain_digits(std::string_view text) {
    if (unicode::is_ascii(text)) return std::string(text);
    std::string plain;
    while (!text.empty()) {
        const char32_t c = utf8::take(text);
        if (c < 128 || !unicode::is_decimal(c)) {
            utf8::append(plain, c);
            continue;
        }
        // The digits of an alphabet stand in a row of ten that begins at a round place.
        char32_t zero = c;
        while (c - zero < 9 && unicode::is_decimal(zero - 1)) --zero;
        plain.push_back(static_cast<char>('0' + (c - zero) % 10));
    }
    return plain;
}

}  // namespace

std::optional<Value> parse_integer(std::string_view text, int base) {
    const std::string plain = plain_digits(unicode::trim_left(unicode::trim_right(text)));
    std::string_view rest = plain;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+')) rest.remove_prefix(1);
    const char sign = rest.size() > 2 && rest[0] == '0' ? static_cast<char>(rest[1] | 0x20) : '\0';
    const int announced = sign == 'x' ? 16 : (sign == 'o' ? 8 : (sign == 'b' ? 2 : 0));
    if (announced != 0 && (base == 0 || base == announced)) {
        base = announced;
        rest.remove_prefix(2);
        if (rest.starts_with('_')) rest.remove_prefix(1);
    } else if (base == 0) {
        if (rest.size() > 1 && rest[0] == '0' &&
            rest.find_first_not_of("0_") != std::string_view::npos) {
            return std::nullopt;
        }
        base = 10;
    }
    const auto digits = clean_digits(rest);
    if (!digits) return std::nullopt;
    for (const char c : *digits) {
        if (digit_value(c) >= base) return std::nullopt;
    }
    Big result;
    if (base == 10) {
        if (digits->size() < 18) {
            std::int64_t value = 0;
            std::from_chars(digits->data(), digits->data() + digits->size(), value);
            return Value(negative ? -value : value);
        }
        result = big_from_digits(*digits);
    } else {
        for (const char c : *digits) {
            result = add(multiply(result, big_from(base)), big_from(digit_value(c)));
        }
    }
    result.negative = negative;
    return to_value(std::move(result));
}

std::optional<double> parse_real(std::string_view text) {
    const std::string plain = plain_digits(unicode::trim_left(unicode::trim_right(text)));
    std::string_view rest = plain;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+')) rest.remove_prefix(1);
    if (rest.empty()) return std::nullopt;
    std::string digits;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] != '_') {
            digits.push_back(
                static_cast<char>(rest[i] >= 'A' && rest[i] <= 'Z' ? rest[i] | 0x20 : rest[i]));
            continue;
        }
        const bool between = i > 0 && i + 1 < rest.size() && digit_value(rest[i - 1]) < 10 &&
                             digit_value(rest[i + 1]) < 10;
        if (!between) return std::nullopt;
    }
    double value = 0;
    if (digits == "inf" || digits == "infinity") {
        value = std::numeric_limits<double>::infinity();
    } else if (digits == "nan") {
        value = std::numeric_limits<double>::quiet_NaN();
    } else {
        if (digits[0] != '.' && digit_value(digits[0]) > 9) return std::nullopt;
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, value);
        if (stop != end) return std::nullopt;
        if (error == std::errc::result_out_of_range) {
            const std::size_t exponent = digits.find("e-");
            value = exponent != std::string::npos ? 0.0 : std::numeric_limits<double>::infinity();
        } else if (error != std::errc{}) {
            return std::nullopt;
        }
    }
    return negative ? -value : value;
}

std::string big_digits(const Value& big) {
    return digits_of(big_from(big));
}

}  // namespace metodoc::jinja
