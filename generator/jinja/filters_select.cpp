// map, select, reject and their like.
#include <algorithm>

#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/filter_functions.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/select.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

bool is_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

Path::Path(const Value& attribute) {
    if (attribute.is(Type::none)) return;
    if (!attribute.is_text()) {
        parts_.push_back(attribute);
        return;
    }
    for (std::string& part : split(text_of(attribute), '.')) {
        const auto number = is_digits(part) ? parse_integer(part, 10) : std::nullopt;
        parts_.push_back(number ? *number : Value(std::move(part)));
    }
}

std::vector<Path> Path::several(const Value& attribute) {
    if (!attribute.is_text()) return {Path(attribute)};
    std::vector<Path> paths;
    for (std::string& part : split(text_of(attribute), ',')) {
        paths.emplace_back(Value(std::move(part)));
    }
    return paths;
}

Value Path::get(Render& render, const Value& item, const Value* otherwise) const {
    Value value = item;
    for (const Value& part : parts_) {
        value = render.item(value, part);
        if (value.is(Type::undefined) && otherwise != nullptr) value = *otherwise;
    }
    return value;
}

Value without_case(const Value& value) {
    if (!value.is_text()) return value;
    return make_text(unicode::lower(text_of(value)));
}

namespace filter {
namespace {

enum class Keep : std::uint8_t { passing, failing };

Value chosen(Render& render, const Value& subject, const Bound& given, Keep keep, bool attribute) {
    if (!truth(subject)) return make_iterator({});
    std::span<const Value> rest = given.all;
    Path path;
    if (attribute) {
        if (rest.empty()) fail_as("FilterArgumentError", phrases::attribute_name_missing);
        path = Path(rest.front());
        rest = rest.subspan(1);
    }
    std::vector<Value> kept;
    for (Value& item : render.items(subject)) {
        render.charge(1);
        const Value value = path.get(render, item);
        const bool passes =
            rest.empty() ? truth(value)
                         : render.apply_test(rest.front(), value, rest.subspan(1), given.named);
        if (passes == (keep == Keep::passing)) kept.push_back(std::move(item));
    }
    return make_iterator(std::move(kept));
}

Value mapped_attribute(Render& render, const Value& subject, const Bound& given) {
    const Value* attribute = nullptr;
    const Value* otherwise = nullptr;
    for (const auto& [name, value] : given.named) {
        if (name == "attribute") {
            attribute = &value;
        } else if (name == "default") {
            otherwise = value.is(Type::none) ? nullptr : &value;
        } else {
            fail_as("FilterArgumentError", phrases::unknown_argument, {"map", std::string(name)});
        }
    }
    const Path path(*attribute);
    std::vector<Value> results;
    for (const Value& item : render.items(subject)) {
        render.charge(1);
        results.push_back(path.get(render, item, otherwise));
    }
    return make_iterator(std::move(results));
}

}  // namespace

Value map(Render& render, const Value& subject, const Bound& given) {
    if (!truth(subject)) return make_iterator({});
    const bool attribute =
        std::ranges::any_of(given.named, [](const auto& one) { return one.first == "attribute"; });
    if (given.all.empty() && attribute) return mapped_attribute(render, subject, given);
    if (given.all.empty()) fail_as("FilterArgumentError", phrases::map_needs_filter);
    std::vector<Value> results;
    for (const Value& item : render.items(subject)) {
        render.charge(1);
        results.push_back(
            render.apply_filter(given.all.front(), item, given.all.subspan(1), given.named));
    }
    return make_iterator(std::move(results));
}

Value select(Render& render, const Value& subject, const Bound& given) {
    return chosen(render, subject, given, Keep::passing, false);
}
Value reject(Render& render, const Value& subject, const Bound& given) {
    return chosen(render, subject, given, Keep::failing, false);
}
Value selectattr(Render& render, const Value& subject, const Bound& given) {
    return chosen(render, subject, given, Keep::passing, true);
}
Value rejectattr(Render& render, const Value& subject, const Bound& given) {
    return chosen(render, subject, given, Keep::failing, true);
}

}  // namespace filter
}  // namespace metodoc::jinja
