// Arguments of a call, and which parameter each of them is.
//
// Room: jinja, inside.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "jinja/value.h"

namespace metodoc::jinja {

using NamedValues = std::vector<std::pair<std::string_view, Value>>;

// The values of a call. A few lie inside; names point into the template or into `keys`.
struct Given {
    std::array<Value, 4> few;
    std::vector<Value> many;
    std::size_t count = 0;
    NamedValues named;
    std::vector<Value> keys;

    void add(Value value) {
        if (count < few.size() && many.empty()) {
            few[count++] = std::move(value);
            return;
        }
        if (many.empty()) many.assign(few.begin(), few.end());
        many.push_back(std::move(value));
        ++count;
    }
    [[nodiscard]] std::span<const Value> positional() const {
        if (many.empty()) return {few.data(), count};
        return many;
    }
    Given() = default;
    explicit Given(std::span<const Value> values) {
        for (const Value& value : values) add(value);
    }
};

// The parameters of a built-in filter, test, method or function.
struct Signature {
    std::array<std::string_view, 7> names = {};
    std::uint8_t required = 0;
    bool takes_more = false;   // any number of positional values
    bool takes_named = false;  // any names
};

// Which value each parameter got; null: none, so its default holds.
struct Bound {
    std::array<const Value*, 7> values{};
    std::span<const Value> more;
    NamedValues named;
    std::span<const Value> all;

    const Value* operator[](std::size_t at) const { return values[at]; }
    [[nodiscard]] bool has(std::size_t at) const {
        return values[at] != nullptr && !values[at]->is(Type::none);
    }
};

// Throws a TypeError for a value too many, a name that is not there, a parameter without a value.
Bound bind(std::string_view function, const Signature& signature, std::span<const Value> positional,
           const NamedValues& named);

// A parameter as a plain value; throws where it has another type.
std::int64_t integer_or(const Value* value, std::int64_t otherwise);
bool truth_or(const Value* value, bool otherwise);
std::string text_or(const Value* value, std::string_view otherwise);

}  // namespace metodoc::jinja
