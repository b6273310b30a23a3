// Python's arithmetic: integers without end (64 bits, then big ones), floats, // and % that round
// down, ** and round().
//
// Room: jinja, inside.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "jinja/value.h"

namespace metodoc::jinja {

[[nodiscard]] inline bool is_whole(const Value& value) {
    return value.is(Type::integer) || value.is(Type::boolean) || value.is(Type::big);
}
[[nodiscard]] inline bool is_number(const Value& value) {
    return is_whole(value) || value.is(Type::real);
}

enum class Arithmetic : std::uint8_t {
    add,
    subtract,
    multiply,
    divide,
    floor_divide,
    modulo,
    power
};

// Requires: both are numbers. Throws for a zero divisor and for what does not end.
Value compute(Arithmetic operation, const Value& a, const Value& b);
Value negated(const Value& number);

// -1, 0, 1. Requires: both are numbers and none is a NaN.
int compare_numbers(const Value& a, const Value& b);
bool is_nan(const Value& number);

double to_real(const Value& number);       // Requires: a number. Throws when it is too large
Value floor_of(double value);              // int(value) rounded down; throws for infinity and NaN
Value truncated(double value);             // int(value)
double rounded(double value, int digits);  // Python's round(value, digits)

// A whole number of 64 bits; nothing for others.
std::optional<std::int64_t> to_integer(const Value& number);

// int(text, base) and float(text) as Python reads them, white space around allowed.
std::optional<Value> parse_integer(std::string_view text, int base);
std::optional<double> parse_real(std::string_view text);

std::string big_digits(const Value& big);  // decimal, with the sign

}  // namespace metodoc::jinja
