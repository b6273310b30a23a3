#include "app/data.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/phrases.h"
#include "base/utf8.h"

namespace metodoc::app {
namespace {

using Json = nlohmann::ordered_json;

constexpr int deepest = 200;

jinja::Value convert(const Json& json) {
    switch (json.type()) {
        case Json::value_t::boolean:
            return json.get<bool>();
        case Json::value_t::number_integer:
            return json.get<std::int64_t>();
        case Json::value_t::number_unsigned:
            return json.get<std::uint64_t>();
        case Json::value_t::number_float:
            return json.get<double>();
        case Json::value_t::string:
            return json.get_ref<const std::string&>();
        case Json::value_t::array: {
            std::vector<jinja::Value> items;
            items.reserve(json.size());
            for (const Json& item : json) items.push_back(convert(item));
            return jinja::Value::list(std::move(items));
        }
        case Json::value_t::object: {
            jinja::Dict dict;
            for (const auto& [key, value] : json.items()) dict.set(key, convert(value));
            return jinja::Value::object(std::move(dict));
        }
        case Json::value_t::null:
        case Json::value_t::binary:
        case Json::value_t::discarded:
            break;
    }
    return nullptr;
}

}  // namespace

Result<jinja::Value> from_json(std::string_view text, const std::string& name) {
    bool too_deep = false;
    const auto guard = [&](int depth, Json::parse_event_t, Json&) {
        too_deep = too_deep || depth > deepest;
        return !too_deep;
    };
    try {
        const Json json = Json::parse(text, guard);
        if (too_deep) return Error{say(json_too_deep, {name, std::to_string(deepest)})};
        return convert(json);
    } catch (const Json::parse_error& error) {
        const auto before =
            text.substr(0, std::min(error.byte == 0 ? 0 : error.byte - 1, text.size()));
        const auto line = std::ranges::count(before, '\n') + 1;
        const auto column = utf8::length(before.substr(before.rfind('\n') + 1)) + 1;
        return Error{say(json_fault, {name, std::to_string(line), std::to_string(column)})};
    } catch (const Json::exception& error) {
        return Error{say(bad_json, {name, error.what()})};
    }
}

}  // namespace metodoc::app
