#include <algorithm>
#include <array>

#include "jinja/compare.h"
#include "jinja/methods.h"
#include "jinja/number.h"
#include "jinja/object.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"

namespace metodoc::jinja {

namespace {

// --- loop ---

Value loop_item(const Loop& loop, std::size_t at) {
    if (loop.source.is(Type::range)) {
        const RangeBox& range = range_of(loop.source);
        return range.start + static_cast<std::int64_t>(at) * range.step;
    }
    const auto& items = items_of(loop.source);
    return at < items.size() ? items[at] : Value();
}

constexpr std::array loop_names{
    LoopField{"depth", [](Render&, const Loop& loop) -> Value { return loop.depth + 1; }},
    LoopField{"depth0", [](Render&, const Loop& loop) -> Value { return loop.depth; }},
    LoopField{"first", [](Render&, const Loop& loop) -> Value { return loop.index == 0; }},
    LoopField{"index", [](Render&, const Loop& loop) -> Value { return loop.index + 1; }},
    LoopField{"index0", [](Render&, const Loop& loop) -> Value { return loop.index; }},
    LoopField{"last",
              [](Render&, const Loop& loop) -> Value { return loop.index + 1 >= loop.length; }},
    LoopField{"length", [](Render&, const Loop& loop) -> Value { return loop.length; }},
    LoopField{"nextitem",
              [](Render& render, const Loop& loop) -> Value {
                  if (loop.index + 1 < loop.length) return loop_item(loop, loop.index + 1);
                  return render.undefined("there is no next item", phrases::no_next_item);
              }},
    LoopField{"previtem",
              [](Render& render, const Loop& loop) -> Value {
                  if (loop.index > 0) return loop_item(loop, loop.index - 1);
                  return render.undefined("there is no previous item", phrases::no_previous_item);
              }},
    LoopField{"revindex",
              [](Render&, const Loop& loop) -> Value { return loop.length - loop.index; }},
    LoopField{"revindex0",
              [](Render&, const Loop& loop) -> Value { return loop.length - loop.index - 1; }},
};
static_assert(std::ranges::is_sorted(loop_names, {}, &LoopField::name));

std::optional<Value> loop_member(Render& render, const Loop& loop, std::string_view name) {
    const LoopField* found = find_loop_field(name);
    if (found == nullptr) return std::nullopt;
    return found->get(render, loop);
}

Value loop_cycle(Render&, const Value& subject, const Bound& given) {
    if (given.all.empty()) fail(ErrorKind::type, phrases::nothing_to_cycle);
    return given.all[object_as<Loop>(subject)->index % given.all.size()];
}

Value loop_changed(Render&, const Value& subject, const Bound& given) {
    Loop& loop = *object_as<Loop>(subject);
    Value now = make_tuple({given.all.begin(), given.all.end()});
    if (loop.changed_once && equal(loop.changed, now)) return false;
    loop.changed = std::move(now);
    loop.changed_once = true;
    return true;
}

// --- cycler and macro ---

Value cycler_next(Render&, const Value& subject, const Bound&) {
    Cycler& cycler = *object_as<Cycler>(subject);
    Value current = cycler.items[cycler.at];
    cycler.at = (cycler.at + 1) % cycler.items.size();
    return current;
}

Value cycler_reset(Render&, const Value& subject, const Bound&) {
    object_as<Cycler>(subject)->at = 0;
    return nullptr;
}

std::optional<Value> macro_member(const MacroUnit& macro, std::string_view name) {
    if (name == "name") return macro.name.empty() ? Value(nullptr) : Value(macro.name);
    if (name == "caller") return Value(macro.takes_caller);
    if (name == "catch_kwargs") return Value(macro.takes_named);
    if (name == "catch_varargs") return Value(macro.takes_more);
    if (name != "arguments") return std::nullopt;
    std::vector<Value> names;
    for (const Parameter& one : macro.parameters) names.push_back(one.name->text);
    return make_tuple(std::move(names));
}

std::optional<Value> of_dict(const Dict& dict, std::string_view name) {
    const Value* found = dict.find(name);
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

constexpr Signature anything{{}, 0, true, false};
constexpr std::array loop_methods{Method{"changed", loop_changed, anything},
                                  Method{"cycle", loop_cycle, anything}};
constexpr std::array cycler_methods{Method{"next", cycler_next, {}},
                                    Method{"reset", cycler_reset, {}}};

template <typename Table>
const Method* in_table(const Table& table, std::string_view name) {
    const auto* found = std::ranges::find(table, name, &Method::name);
    return found != table.end() ? found : nullptr;
}

}  // namespace

const LoopField* find_loop_field(std::string_view name) {
    const auto* found = std::ranges::lower_bound(loop_names, name, {}, &LoopField::name);
    return found != loop_names.end() && found->name == name ? found : nullptr;
}

const Method* find_method(const Value& subject, std::string_view name) {
    switch (subject.type()) {
        case Type::string:
        case Type::markup:
            return find_method(MethodOwner::text, name);
        case Type::list:
            return find_method(MethodOwner::list, name);
        case Type::tuple:
            return name == "index" || name == "count" ? find_method(MethodOwner::list, name)
                                                      : nullptr;
        case Type::dict:
            return find_method(MethodOwner::dict, name);
        case Type::object:
            if (object_as<Loop>(subject) != nullptr) return in_table(loop_methods, name);
            if (object_as<Cycler>(subject) != nullptr) return in_table(cycler_methods, name);
            return nullptr;
        default:
            return nullptr;
    }
}

namespace {

// The few attributes that Python's numbers are asked for.
std::optional<Value> number_member(const Value& subject, std::string_view name) {
    if (name == "imag") return subject.is(Type::real) ? Value(0.0) : Value(0);
    const bool whole = !subject.is(Type::real);
    if (whole && name == "denominator") return Value(1);
    if (name != "real" && !(whole && name == "numerator")) return std::nullopt;
    return subject.is(Type::boolean) ? Value(subject.integer()) : subject;
}

}  // namespace

std::optional<Value> member(Render& render, const Value& subject, std::string_view name) {
    if (name == "__class__") return make_object({ClassName{python_type(subject)}});
    if (is_number(subject)) return number_member(subject, name);
    if (subject.is(Type::tuple) && Access::box<ListBox>(subject).group) {
        if (name == "grouper") return items_of(subject)[0];
        if (name == "list") return items_of(subject)[1];
        return std::nullopt;
    }
    if (subject.is(Type::range)) {
        const RangeBox& range = range_of(subject);
        if (name == "start") return Value(range.start);
        if (name == "stop") return Value(range.stop);
        if (name == "step") return Value(range.step);
        return std::nullopt;
    }
    if (!subject.is(Type::object)) return std::nullopt;
    using Result = std::optional<Value>;
    return std::visit(
        overloaded{
            [&](const Namespace& one) -> Result { return of_dict(one.attributes, name); },
            [&](const Cycler& one) -> Result {
                return name == "current" ? Result(one.items[one.at]) : std::nullopt;
            },
            [](const Joiner&) -> Result { return std::nullopt; },
            [&](const Loop& one) -> Result { return loop_member(render, one, name); },
            [&](const Macro& one) -> Result { return macro_member(*one.unit, name); },
            [&](const Module& one) -> Result {
                if (name == "__name__") return Value(one.name);
                return of_dict(one.exported, name);
            },
            [&](const SelfReference& one) -> Result {
                if (one.context->find_block(name) == nullptr) return std::nullopt;
                return render.block_reference(*one.context, name, 0);
            },
            [&](const BlockReference& one) -> Result {
                if (name != "super") return std::nullopt;
                return render.block_reference(*one.context, one.name, one.level + 1);
            },
            [](const BoundMethod&) -> Result { return std::nullopt; },
            [&](const ClassName& one) -> Result {
                return name == "__name__" ? Result(Value(one.name)) : std::nullopt;
            },
        },
        object_of(subject).kind);
}

Value Render::call(const Value& callee, const Given& given) {
    if (callee.is(Type::undefined)) fail_undefined(callee);
    if (callee.is(Type::function)) {
        return call_custom(Access::box<FunctionBox>(callee).call, Value(), given, here_);
    }
    if (const auto* macro = object_as<Macro>(callee)) return call_macro(*macro, given);
    if (const auto* method = object_as<BoundMethod>(callee)) {
        return call_method(*method->method, method->subject, given);
    }
    if (const auto* loop = object_as<Loop>(callee)) return call_loop(*loop, given);
    if (const auto* block = object_as<BlockReference>(callee)) return call_block_reference(*block);
    if (auto* joiner = object_as<Joiner>(callee)) {
        if (joiner->used) return joiner->separator;
        joiner->used = true;
        return Value("");
    }
    fail(ErrorKind::type, phrases::not_callable, {type_name(callee)});
}

}  // namespace metodoc::jinja
