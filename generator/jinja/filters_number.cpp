// Filters that take or make a number.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/filter_functions.h"
#include "jinja/number.h"
#include "jinja/operators.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/select.h"
#include "jinja/texts.h"

namespace metodoc::jinja::filter {
namespace {

// float(value); nothing where Python has a TypeError or ValueError.
std::optional<double> as_real(const Value& value) {
    if (value.is(Type::undefined)) fail_undefined(value);
    if (is_number(value)) return to_real(value);
    if (value.is_text()) return parse_real(text_of(value));
    return std::nullopt;
}

std::string fixed(double value, int digits) {
    std::array<char, 700> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::fixed, digits);
    return {text.data(), end.ptr};
}

}  // namespace

Value absolute(Render&, const Value& subject, const Bound&) {
    if (!is_number(subject)) fail(ErrorKind::type, phrases::number_expected, {type_name(subject)});
    if (subject.is(Type::real)) return std::fabs(subject.real());
    if (subject.is(Type::boolean)) return subject.integer();
    return compare_numbers(subject, 0) < 0 ? negated(subject) : subject;
}

Value to_int(Render&, const Value& subject, const Bound& given) {
    const Value otherwise = given[0] != nullptr ? *given[0] : Value(0);
    if (subject.is(Type::undefined)) fail_undefined(subject);
    if (subject.is(Type::boolean)) return subject.integer();
    if (is_whole(subject)) return subject;
    if (subject.is_text()) {
        const std::int64_t base = integer_or(given[1], 10);
        const bool known = base == 0 || (base >= 2 && base <= 36);
        if (known) {
            if (auto whole = parse_integer(text_of(subject), static_cast<int>(base))) return *whole;
        }
    }
    const auto real = as_real(subject);
    if (!real || std::isnan(*real)) return otherwise;
    return truncated(*real);
}

Value to_float(Render&, const Value& subject, const Bound& given) {
    const auto real = as_real(subject);
    if (real) return *real;
    return given[0] != nullptr ? *given[0] : Value(0.0);
}

Value round(Render&, const Value& subject, const Bound& given) {
    const std::string method = text_or(given[1], "common");
    if (method != "common" && method != "ceil" && method != "floor") {
        fail_as("FilterArgumentError", phrases::round_method);
    }
    if (subject.is(Type::undefined) && method != "common") fail_undefined(subject);
    if (!is_number(subject)) fail(ErrorKind::type, phrases::number_expected, {type_name(subject)});
    const std::int64_t precision = integer_or(given[0], 0);
    if (method == "common") {
        if (subject.is(Type::real)) {
            const std::int64_t digits = std::clamp<std::int64_t>(precision, -400, 400);
            return rounded(subject.real(), static_cast<int>(digits));
        }
        if (precision >= 0) return subject.is(Type::boolean) ? subject.integer() : subject;
        // Half to even, as Python rounds integers.
        const Value power = compute(Arithmetic::power, 10, -precision);
        const Value rest = compute(Arithmetic::modulo, subject, power);
        const Value down = compute(Arithmetic::subtract, subject, rest);
        const int half = compare_numbers(compute(Arithmetic::multiply, rest, 2), power);
        const Value odd =
            compute(Arithmetic::modulo, compute(Arithmetic::floor_divide, subject, power), 2);
        const bool up = half > 0 || (half == 0 && compare_numbers(odd, 1) == 0);
        return up ? compute(Arithmetic::add, down, power) : down;
    }
    const Value power = compute(Arithmetic::power, 10, precision);
    const double moved = to_real(compute(Arithmetic::multiply, subject, power));
    const Value whole = truncated(method == "ceil" ? std::ceil(moved) : std::floor(moved));
    return compute(Arithmetic::divide, whole, power);
}

Value filesizeformat(Render&, const Value& subject, const Bound& given) {
    const bool binary = truth_or(given[0], false);
    const auto known = as_real(subject);
    if (!known) {
        const ErrorKind kind = subject.is_text() ? ErrorKind::value : ErrorKind::type;
        fail(kind, phrases::number_expected, {type_name(subject)});
    }
    const double base = binary ? 1024 : 1000;
    const double bytes = *known;
    if (bytes == 1) return "1 Byte";
    if (bytes < base) {
        std::string text;
        print_to(text, truncated(bytes));
        return text + " Bytes";
    }
    constexpr std::string_view prefixes = "kMGTPEZY";
    double unit = base;
    std::size_t at = 0;
    do {
        unit *= base;
    } while (bytes >= unit && ++at < prefixes.size() - 1);
    if (bytes >= unit) unit = std::pow(base, static_cast<double>(prefixes.size() + 1));
    std::string text = fixed(base * bytes / unit, 1) + " ";
    const char prefix = prefixes[at];
    text += binary && prefix == 'k' ? 'K' : prefix;
    return text + (binary ? "iB" : "B");
}

// A number as Russian texts write it: a comma before the fraction, groups of three from five
// digits on, narrow no-break spaces between them (ГОСТ Р 7.0.97-2016 leaves both to typography;
// Мильчин, "Справочник издателя и автора", 7.2).
Value number(Render&, const Value& subject, const Bound& given) {
    if (subject.is(Type::undefined)) fail_undefined(subject);
    std::string digits;
    if (given.has(0)) {
        const auto real = as_real(subject);
        if (!real) fail(ErrorKind::type, phrases::number_expected, {type_name(subject)});
        const std::int64_t decimals = std::clamp<std::int64_t>(integer_or(given[0], 0), 0, 300);
        digits = fixed(*real, static_cast<int>(decimals));
    } else {
        if (!is_number(subject)) {
            const auto real = as_real(subject);
            if (!real) fail(ErrorKind::type, phrases::number_expected, {type_name(subject)});
            digits = soft(subject).text;
        } else {
            print_to(digits, subject);
        }
        if (digits.ends_with(".0")) digits.resize(digits.size() - 2);
    }
    const bool negative = digits.starts_with('-');
    if (negative) digits.erase(0, 1);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::string out = negative ? "−" : "";
    for (std::size_t i = 0; i < point; ++i) {
        const std::size_t left = point - i;
        if (i > 0 && left % 3 == 0 && point > 4) out += "\u202F";
        out += digits[i];
    }
    if (point < digits.size()) out.append(",").append(digits.substr(point + 1));
    return out;
}

Value sum(Render& render, const Value& subject, const Bound& given) {
    const Path path = given.has(0) ? Path(*given[0]) : Path();
    Value total = given[1] != nullptr ? *given[1] : Value(0);
    if (total.is_text()) fail(ErrorKind::type, phrases::sum_of_texts);
    for (const Value& item : render.items(subject)) {
        total = combine(render, Arithmetic::add, total, path.get(render, item));
    }
    return total;
}

}  // namespace metodoc::jinja::filter
