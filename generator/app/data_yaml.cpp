#include "app/data.h"
#include "app/phrases.h"
#include "yaml/yaml.h"

namespace metodoc::app {
namespace {

jinja::Value scalar(const yaml::Node& node) {
    if (const auto value = yaml::to_boolean(node)) return *value;
    if (const auto value = yaml::to_integer(node)) return *value;
    if (const auto value = yaml::to_number(node)) return *value;
    return node.text;
}

jinja::Value convert(const yaml::Node& node) {
    switch (node.kind) {
        case yaml::Kind::null:
            return nullptr;
        case yaml::Kind::scalar:
            return scalar(node);
        case yaml::Kind::sequence: {
            std::vector<jinja::Value> items;
            items.reserve(node.items.size());
            for (const yaml::Node& item : node.items) items.push_back(convert(item));
            return jinja::Value::list(std::move(items));
        }
        case yaml::Kind::mapping:
            break;
    }
    jinja::Dict dict;
    for (const yaml::Entry& entry : node.entries) dict.set(entry.key, convert(entry.value));
    return jinja::Value::object(std::move(dict));
}

}  // namespace

Result<std::optional<jinja::Value>> read_data(const std::string& name, std::string text,
                                              SourceSet& sources, Diagnostics& out) {
    const auto made = [](Result<jinja::Value> value) -> Result<std::optional<jinja::Value>> {
        if (!value) return value.error();
        return std::optional(std::move(*value));
    };
    if (name.ends_with(".json")) return made(from_json(text, name));
    if (name.ends_with(".csv")) return made(from_csv(text, name));
    if (!name.ends_with(".yaml") && !name.ends_with(".yml")) {
        return Error{say(unknown_data, {name})};
    }
    const FileId file = sources.add(name, std::move(text));
    const auto node = yaml::parse(sources, file, out);
    if (!node || out.has_errors()) return std::optional<jinja::Value>();
    return std::optional(convert(*node));
}

}  // namespace metodoc::app
