#include "jinja/functions.h"

#include <algorithm>
#include <array>

#include "jinja/bind.h"
#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/object.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"

namespace metodoc::jinja {

Dict to_dict(Render& render, const Value& value) {
    if (value.is(Type::dict)) return dict_of(value);
    if (const auto* space = object_as<Namespace>(value)) return space->attributes;
    Dict dict;
    for (const Value& pair : render.items(value)) {
        const std::vector<Value> parts = render.items(pair);
        if (parts.size() != 2) fail(ErrorKind::value, phrases::pairs_expected);
        dict.set(parts[0], parts[1]);
    }
    return dict;
}

namespace {

using FunctionBody = Value (*)(Render&, const Bound&);

struct BuiltIn {
    std::string_view name;
    FunctionBody call;
    Signature signature;
};

Value range(Render& render, const Bound& given) {
    if (given.all.size() > 3) {
        fail(ErrorKind::type, phrases::too_many_arguments,
             {"range", "3", std::to_string(given.all.size())});
    }
    if (given.all.empty()) fail(ErrorKind::type, phrases::argument_missing, {"range", "stop"});
    const std::int64_t first = integer_or(given[0], 0);
    if (given[1] == nullptr) return make_range(0, first, 1);
    const std::int64_t step = integer_or(given[2], 1);
    if (step == 0) fail(ErrorKind::value, phrases::range_step_zero);
    (void)render;
    return make_range(first, integer_or(given[1], 0), step);
}

Dict dict_of_call(Render& render, const Bound& given) {
    Dict dict;
    if (given[0] != nullptr) dict = to_dict(render, *given[0]);
    for (const auto& [name, value] : given.named) dict.set(name, value);
    return dict;
}

Value dict(Render& render, const Bound& given) {
    return make_dict(dict_of_call(render, given));
}

Value namespace_object(Render& render, const Bound& given) {
    return make_object({Namespace{dict_of_call(render, given)}});
}

Value cycler(Render&, const Bound& given) {
    if (given.all.empty()) fail_as("RuntimeError", phrases::nothing_to_cycle);
    return make_object({Cycler{{given.all.begin(), given.all.end()}}});
}

Value joiner(Render&, const Bound& given) {
    return make_object({Joiner{given[0] != nullptr ? *given[0] : Value(", ")}});
}

constexpr std::array functions{
    BuiltIn{"cycler", cycler, {{}, 0, true, false}},
    BuiltIn{"dict", dict, {{"(value)"}, 0, false, true}},
    BuiltIn{"joiner", joiner, {{"sep"}}},
    BuiltIn{"namespace", namespace_object, {{"(value)"}, 0, false, true}},
    BuiltIn{"range", range, {{"start", "stop", "step"}, 0, true, false}},
};
static_assert(std::ranges::is_sorted(functions, {}, &BuiltIn::name));

}  // namespace

std::optional<Value> make_function(std::string_view name) {
    const auto* found = std::ranges::lower_bound(functions, name, {}, &BuiltIn::name);
    if (found == functions.end() || found->name != name) return std::nullopt;
    return Value::function(std::string(name), [found](Call& call) {
        const NamedValues named(call.named.begin(), call.named.end());
        return found->call(*call.render,
                           jinja::bind(found->name, found->signature, call.arguments, named));
    });
}

std::vector<std::string_view> function_names() {
    std::vector<std::string_view> names;
    for (const BuiltIn& one : functions) names.push_back(one.name);
    return names;
}

}  // namespace metodoc::jinja
