#include "jinja/big.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/phrases.h"

namespace metodoc::jinja {
namespace {

using Limbs = std::vector<std::uint32_t>;
constexpr std::uint64_t base = 1'000'000'000;
constexpr std::size_t most_limbs = 1200;  // some 10,000 digits, more than a document needs

void trim(Big& big) {
    while (!big.limbs.empty() && big.limbs.back() == 0) big.limbs.pop_back();
    if (big.limbs.empty()) big.negative = false;
}

int compare_limbs(const Limbs& a, const Limbs& b) {
    if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
    for (std::size_t i = a.size(); i-- > 0;) {
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    }
    return 0;
}

Limbs add_limbs(const Limbs& a, const Limbs& b) {
    Limbs sum;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry != 0; ++i) {
        carry += (i < a.size() ? a[i] : 0);
        carry += (i < b.size() ? b[i] : 0);
        sum.push_back(static_cast<std::uint32_t>(carry % base));
        carry /= base;
    }
    return sum;
}

// Requires: a >= b.
Limbs subtract_limbs(const Limbs& a, const Limbs& b) {
    Limbs difference;
    std::int64_t borrow = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::int64_t digit = static_cast<std::int64_t>(a[i]) - borrow - (i < b.size() ? b[i] : 0);
        borrow = digit < 0 ? 1 : 0;
        if (digit < 0) digit += static_cast<std::int64_t>(base);
        difference.push_back(static_cast<std::uint32_t>(digit));
    }
    return difference;
}

Limbs times(const Limbs& a, std::uint64_t factor) {
    Limbs product;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < a.size() || carry != 0; ++i) {
        carry += (i < a.size() ? a[i] : 0) * factor;
        product.push_back(static_cast<std::uint32_t>(carry % base));
        carry /= base;
    }
    return product;
}

void check_size(std::size_t limbs) {
    if (limbs > most_limbs) fail(ErrorKind::limit, phrases::number_too_large);
}

}  // namespace

Big big_from(std::int64_t value) {
    Big big;
    big.negative = value < 0;
    std::uint64_t rest = static_cast<std::uint64_t>(value);
    if (big.negative) rest = 0 - rest;
    for (; rest != 0; rest /= base) big.limbs.push_back(static_cast<std::uint32_t>(rest % base));
    return big;
}

Big big_from(const Value& whole) {
    if (!whole.is(Type::big)) return big_from(whole.integer());
    const BigBox& box = Access::box<BigBox>(whole);
    return {box.negative, box.limbs};
}

Big big_from_digits(std::string_view digits) {
    Big big;
    check_size(digits.size() / 9);
    while (!digits.empty()) {
        const std::size_t take = std::min<std::size_t>(9, digits.size());
        std::uint32_t limb = 0;
        std::from_chars(digits.data() + digits.size() - take, digits.data() + digits.size(), limb);
        big.limbs.push_back(limb);
        digits.remove_suffix(take);
    }
    trim(big);
    return big;
}

Big big_from_real(double value) {
    Big big;
    int exponent = 0;
    const double fraction = std::frexp(std::trunc(std::fabs(value)), &exponent);
    big = big_from(static_cast<std::int64_t>(std::ldexp(fraction, 53)));
    for (int shift = exponent - 53; shift > 0; --shift) big.limbs = times(big.limbs, 2);
    for (int shift = exponent - 53; shift < 0; ++shift) big = divide(big, big_from(2)).quotient;
    big.negative = value < 0;
    trim(big);
    return big;
}

Value to_value(Big big) {
    trim(big);
    static const Big least = big_from(std::numeric_limits<std::int64_t>::min());
    static const Big most = big_from(std::numeric_limits<std::int64_t>::max());
    if (compare(big, least) >= 0 && compare(big, most) <= 0) {
        std::uint64_t value = 0;
        for (std::size_t i = big.limbs.size(); i-- > 0;) value = value * base + big.limbs[i];
        return static_cast<std::int64_t>(big.negative ? 0 - value : value);
    }
    auto* box = new BigBox;
    box->negative = big.negative;
    box->limbs = std::move(big.limbs);
    return Access::make(Type::big, box);
}

Big add(const Big& a, const Big& b) {
    Big sum;
    if (a.negative == b.negative) {
        sum = {a.negative, add_limbs(a.limbs, b.limbs)};
    } else if (compare_limbs(a.limbs, b.limbs) >= 0) {
        sum = {a.negative, subtract_limbs(a.limbs, b.limbs)};
    } else {
        sum = {b.negative, subtract_limbs(b.limbs, a.limbs)};
    }
    trim(sum);
    return sum;
}

Big subtract(const Big& a, const Big& b) {
    Big minus = b;
    minus.negative = !b.negative && !b.limbs.empty();
    return add(a, minus);
}

Big multiply(const Big& a, const Big& b) {
    check_size(a.limbs.size() + b.limbs.size());
    Big product{a.negative != b.negative, Limbs(a.limbs.size() + b.limbs.size(), 0)};
    for (std::size_t i = 0; i < a.limbs.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < b.limbs.size() || carry != 0; ++j) {
            carry += product.limbs[i + j];
            if (j < b.limbs.size()) carry += static_cast<std::uint64_t>(a.limbs[i]) * b.limbs[j];
            product.limbs[i + j] = static_cast<std::uint32_t>(carry % base);
            carry /= base;
        }
    }
    trim(product);
    return product;
}

Division divide(const Big& a, const Big& b) {
    const Big divisor{false, b.limbs};
    Division result;
    result.quotient.limbs.assign(a.limbs.size(), 0);
    for (std::size_t i = a.limbs.size(); i-- > 0;) {
        result.remainder.limbs.insert(result.remainder.limbs.begin(), a.limbs[i]);
        trim(result.remainder);
        std::uint64_t low = 0;
        std::uint64_t high = base - 1;
        while (low < high) {  // the greatest digit that still fits
            const std::uint64_t middle = (low + high + 1) / 2;
            if (compare_limbs(times(divisor.limbs, middle), result.remainder.limbs) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        result.quotient.limbs[i] = static_cast<std::uint32_t>(low);
        Big used{false, times(divisor.limbs, low)};
        trim(used);
        result.remainder.limbs = subtract_limbs(result.remainder.limbs, used.limbs);
        trim(result.remainder);
    }
    trim(result.quotient);
    result.quotient.negative = a.negative != b.negative && !result.quotient.limbs.empty();
    result.remainder.negative = a.negative && !result.remainder.limbs.empty();
    if (!result.remainder.limbs.empty() && a.negative != b.negative) {
        result.quotient = subtract(result.quotient, big_from(1));
        result.remainder = add(result.remainder, b);
    }
    return result;
}

int compare(const Big& a, const Big& b) {
    if (a.negative != b.negative) return a.negative ? -1 : 1;
    const int order = compare_limbs(a.limbs, b.limbs);
    return a.negative ? -order : order;
}

double to_double(const Big& big) {
    const std::string digits = digits_of(big);
    double value = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (result.ec != std::errc{}) fail(ErrorKind::overflow, phrases::number_too_large);
    return value;
}

std::string digits_of(const Big& big) {
    if (big.limbs.empty()) return "0";
    std::string text = big.negative ? "-" : "";
    text += std::to_string(big.limbs.back());
    for (std::size_t i = big.limbs.size() - 1; i-- > 0;) {
        const std::string limb = std::to_string(big.limbs[i]);
        text.append(9 - limb.size(), '0').append(limb);
    }
    return text;
}

}  // namespace metodoc::jinja
