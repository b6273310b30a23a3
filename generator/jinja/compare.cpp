#include "jinja/compare.h"

#include <algorithm>
#include <functional>

#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/number.h"
#include "jinja/phrases.h"
#include "jinja/print.h"

namespace metodoc::jinja {
namespace {

constexpr int deepest = 200;  // lists in one another; beyond lies only a mistake

void check_depth(int depth) {
    if (depth > deepest) fail(ErrorKind::limit, phrases::too_deep_value);
}

bool is_strict(const Value& value) {
    return value.is(Type::undefined) && Access::raw(value) != nullptr &&
           Access::box<UndefinedBox>(value).kind == UndefinedKind::strict;
}

bool equal_at(const Value& a, const Value& b, int depth);

bool equal_dicts(const Dict& a, const Dict& b, int depth) {
    if (a.size() != b.size()) return false;
    return std::ranges::all_of(a, [&](const Dict::Item& item) {
        const Value* other = b.find(item.key);
        return other != nullptr && equal_at(item.value, *other, depth);
    });
}

bool equal_at(const Value& a, const Value& b, int depth) {
    check_depth(depth);
    if (is_strict(a)) fail_undefined(a);
    if (is_strict(b)) fail_undefined(b);
    if (is_number(a) && is_number(b)) {
        return !is_nan(a) && !is_nan(b) && compare_numbers(a, b) == 0;
    }
    if (a.is_text() && b.is_text()) return text_of(a) == text_of(b);
    if (a.type() != b.type()) return false;
    switch (a.type()) {
        case Type::missing:
        case Type::undefined:
        case Type::none:
            return true;
        case Type::list:
        case Type::tuple:
            return Access::same_box(a, b) ||
                   std::ranges::equal(items_of(a), items_of(b), [&](const auto& x, const auto& y) {
                       return equal_at(x, y, depth + 1);
                   });
        case Type::dict:
            return Access::same_box(a, b) || equal_dicts(dict_of(a), dict_of(b), depth + 1);
        case Type::range: {
            const RangeBox& x = range_of(a);
            const RangeBox& y = range_of(b);
            if (x.size() != y.size()) return false;
            if (x.size() == 0) return true;
            return x.start == y.start && (x.size() == 1 || x.step == y.step);
        }
        case Type::boolean:
        case Type::integer:
        case Type::real:
        case Type::big:
        case Type::string:
        case Type::markup:
        case Type::iterator:
        case Type::function:
        case Type::object:
            break;
    }
    return Access::same_box(a, b);
}

bool less_at(const Value& a, const Value& b, std::string_view sign, int depth) {
    check_depth(depth);
    if (a.is(Type::undefined)) fail_undefined(a);
    if (b.is(Type::undefined)) fail_undefined(b);
    if (is_number(a) && is_number(b)) {
        return !is_nan(a) && !is_nan(b) && compare_numbers(a, b) < 0;
    }
    if (a.is_text() && b.is_text()) return text_of(a) < text_of(b);
    const bool sequences = a.type() == b.type() && (a.is(Type::list) || a.is(Type::tuple));
    if (!sequences) {
        fail(ErrorKind::type, phrases::no_order, {type_name(a), type_name(b), std::string(sign)});
    }
    const auto& left = items_of(a);
    const auto& right = items_of(b);
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (equal_at(left[i], right[i], depth + 1)) continue;
        return less_at(left[i], right[i], sign, depth + 1);
    }
    return left.size() < right.size();
}

std::size_t mixed(std::size_t seed, std::size_t hash) {
    return seed ^ (hash + 0x9E3779B97F4A7C15ULL + (seed << 6U) + (seed >> 2U));
}

}  // namespace

bool equal(const Value& a, const Value& b) {
    return equal_at(a, b, 0);
}

bool less(const Value& a, const Value& b, std::string_view sign) {
    return less_at(a, b, sign, 0);
}

bool truth(const Value& value) {
    switch (value.type()) {
        case Type::missing:
        case Type::none:
            return false;
        case Type::undefined:
            if (is_strict(value)) fail_undefined(value);
            return false;
        case Type::boolean:
        case Type::integer:
            return value.integer() != 0;
        case Type::real:
            return value.real() != 0;
        case Type::string:
        case Type::markup:
            return !text_of(value).empty();
        case Type::list:
        case Type::tuple:
            return !items_of(value).empty();
        case Type::dict:
            return !dict_of(value).empty();
        case Type::range:
            return range_of(value).size() != 0;
        case Type::iterator:
            return !iterator_of(value).view || !iterator_of(value).items.empty();
        case Type::big:
        case Type::function:
        case Type::object:
            return true;
    }
    return true;
}

bool contains(const Value& haystack, const Value& needle) {
    auto same = [&needle](const Value& other) {
        return Access::same_box(other, needle) || equal(other, needle);
    };
    switch (haystack.type()) {
        case Type::undefined:
            if (is_strict(haystack)) fail_undefined(haystack);
            return false;
        case Type::string:
        case Type::markup:
            if (!needle.is_text()) {
                fail(ErrorKind::type, phrases::text_in_text, {type_name(needle)});
            }
            return text_of(haystack).find(text_of(needle)) != std::string::npos;
        case Type::list:
        case Type::tuple:
            return std::ranges::any_of(items_of(haystack), same);
        case Type::dict:
            return dict_of(haystack).find(needle) != nullptr;
        case Type::iterator: {
            IteratorBox& row = iterator_of(haystack);
            if (row.view) return std::ranges::any_of(row.items, same);
            while (row.at < row.items.size()) {
                if (same(row.items[row.at++])) return true;
            }
            return false;
        }
        case Type::range: {
            const RangeBox& range = range_of(haystack);
            if (!is_number(needle) || is_nan(needle)) return false;
            const Value& low = range.step > 0 ? Value(range.start) : Value(range.stop + 1);
            const Value& high = range.step > 0 ? Value(range.stop - 1) : Value(range.start);
            if (compare_numbers(needle, low) < 0 || compare_numbers(needle, high) > 0) return false;
            const Value rest = compute(
                Arithmetic::modulo, compute(Arithmetic::subtract, needle, range.start), range.step);
            return compare_numbers(rest, 0) == 0;
        }
        case Type::missing:
        case Type::none:
        case Type::boolean:
        case Type::integer:
        case Type::real:
        case Type::big:
        case Type::function:
        case Type::object:
            break;
    }
    fail(ErrorKind::type, phrases::not_iterable, {type_name(haystack)});
}

std::size_t hash_of(const Value& value) {
    switch (value.type()) {
        case Type::string:
        case Type::markup:
            return text_hash(value);
        case Type::boolean:
        case Type::integer:
            return std::hash<std::int64_t>{}(value.integer()) * 31 + 7;
        case Type::real: {
            const double real = value.real();
            if (real >= -9e18 && real <= 9e18 &&
                static_cast<double>(static_cast<std::int64_t>(real)) == real) {
                return std::hash<std::int64_t>{}(static_cast<std::int64_t>(real)) * 31 + 7;
            }
            return std::hash<double>{}(real);
        }
        case Type::big:
            return std::hash<double>{}(to_real(value));
        case Type::missing:
        case Type::none:
            return 3;
        case Type::tuple: {
            std::size_t hash = 5;
            for (const Value& item : items_of(value)) hash = mixed(hash, hash_of(item));
            return hash;
        }
        case Type::undefined:
            if (is_strict(value)) fail_undefined(value);
            return 11;
        case Type::range:
            return 13;
        case Type::list:
        case Type::dict:
            fail(ErrorKind::type, phrases::unhashable, {type_name(value)});
        case Type::iterator:
        case Type::function:
        case Type::object:
            break;
    }
    return std::hash<const void*>{}(Access::raw(value));
}

}  // namespace metodoc::jinja
