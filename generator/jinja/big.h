// Integers beyond 64 bits: only what templates do with them.
//
// Room: jinja, inside. Used by number.cpp alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "jinja/value.h"

namespace metodoc::jinja {

// Sign and limbs of base 10⁹, the lowest first, no zero limb at the end; zero has none.
struct Big {
    bool negative = false;
    std::vector<std::uint32_t> limbs;
};

Big big_from(std::int64_t value);
Big big_from(const Value& whole);
Big big_from_digits(std::string_view digits);
Big big_from_real(double value);  // Requires: finite; cuts the fraction off

Value to_value(Big big);  // 64 bits where it fits

Big add(const Big& a, const Big& b);
Big subtract(const Big& a, const Big& b);
Big multiply(const Big& a, const Big& b);
struct Division {
    Big quotient;  // rounded down
    Big remainder;
};
Division divide(const Big& a, const Big& b);  // Requires: b is not zero
int compare(const Big& a, const Big& b);
double to_double(const Big& big);
std::string digits_of(const Big& big);

}  // namespace metodoc::jinja
