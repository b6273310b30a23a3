// JSON → values of the template language, for the tests.
#pragma once

#include <nlohmann/json.hpp>

#include "jinja/jinja.h"

namespace metodoc::test {

using Json = nlohmann::ordered_json;

inline jinja::Value to_value(const Json& json) {
    using jinja::Value;
    if (json.is_null()) return nullptr;
    if (json.is_boolean()) return json.get<bool>();
    if (json.is_number_integer()) return json.get<std::int64_t>();
    if (json.is_number()) return json.get<double>();
    if (json.is_string()) return json.get<std::string>();
    if (json.is_array()) {
        std::vector<Value> items;
        for (const Json& item : json) items.push_back(to_value(item));
        return Value::list(std::move(items));
    }
    jinja::Dict dict;
    for (const auto& [key, value] : json.items()) dict.set(std::string_view(key), to_value(value));
    return Value::object(std::move(dict));
}

}  // namespace metodoc::test
