#include "jinja/bind.h"

#include <algorithm>

#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/number.h"
#include "jinja/phrases.h"
#include "jinja/print.h"

namespace metodoc::jinja {

Bound bind(std::string_view function, const Signature& signature, std::span<const Value> positional,
           const NamedValues& named) {
    Bound bound;
    bound.all = positional;
    const auto end = std::ranges::find(signature.names, std::string_view());
    const auto size = static_cast<std::size_t>(end - signature.names.begin());
    for (std::size_t i = 0; i < std::min(size, positional.size()); ++i) {
        bound.values[i] = &positional[i];
    }
    if (positional.size() > size) {
        if (!signature.takes_more) {
            fail(ErrorKind::type, phrases::too_many_arguments,
                 {std::string(function), std::to_string(size), std::to_string(positional.size())});
        }
        bound.more = positional.subspan(size);
    }
    for (const auto& [key, value] : named) {
        const auto found = std::find(signature.names.begin(), end, key);
        if (found == end) {
            if (!signature.takes_named) {
                fail(ErrorKind::type, phrases::unknown_argument,
                     {std::string(function), std::string(key)});
            }
            bound.named.emplace_back(key, value);
            continue;
        }
        const Value*& place =
            bound.values[static_cast<std::size_t>(found - signature.names.begin())];
        if (place != nullptr) {
            fail(ErrorKind::type, phrases::argument_given_twice,
                 {std::string(function), std::string(key)});
        }
        place = &value;
    }
    for (std::size_t i = 0; i < signature.required; ++i) {
        if (bound.values[i] == nullptr) {
            fail(ErrorKind::type, phrases::argument_missing,
                 {std::string(function), std::string(signature.names[i])});
        }
    }
    return bound;
}

std::int64_t integer_or(const Value* value, std::int64_t otherwise) {
    if (value == nullptr) return otherwise;
    if (const auto whole = to_integer(*value)) return *whole;
    if (value->is(Type::big)) fail(ErrorKind::overflow, phrases::number_too_large);
    fail(ErrorKind::type, phrases::integer_expected, {type_name(*value)});
}

bool truth_or(const Value* value, bool otherwise) {
    return value == nullptr ? otherwise : truth(*value);
}

std::string text_or(const Value* value, std::string_view otherwise) {
    if (value == nullptr) return std::string(otherwise);
    if (value->is_text()) return text_of(*value);
    if (value->is(Type::undefined)) fail_undefined(*value);
    fail(ErrorKind::type, phrases::text_expected, {type_name(*value)});
}

}  // namespace metodoc::jinja
