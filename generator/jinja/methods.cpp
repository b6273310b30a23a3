#include "jinja/methods.h"

#include <algorithm>
#include <array>

#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/functions.h"
#include "jinja/methods_text.h"
#include "jinja/number.h"
#include "jinja/object.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"

namespace metodoc::jinja {

namespace {

// Whether `part` can be reached from `value` through lists, dicts and namespaces.
bool reaches(Render& render, const Value& value, const Value& part, int depth) {
    if (Access::same_box(value, part)) return true;
    if (depth > 200) fail(ErrorKind::limit, phrases::too_deep_value);
    auto any = [&](const std::vector<Value>& items) {
        render.charge(items.size());
        return std::ranges::any_of(items, [&](const Value& one) {
            return one.type() >= Type::list && reaches(render, one, part, depth + 1);
        });
    };
    auto any_item = [&](const Dict& dict) {
        render.charge(dict.size());
        return std::ranges::any_of(dict, [&](const Dict::Item& one) {
            return one.value.type() >= Type::list && reaches(render, one.value, part, depth + 1);
        });
    };
    switch (value.type()) {
        case Type::list:
        case Type::tuple:
            return any(items_of(value));
        case Type::iterator:
            return any(iterator_of(value).items);
        case Type::dict:
            return any_item(dict_of(value));
        case Type::object:
            break;
        default:
            return false;
    }
    if (const auto* space = object_as<Namespace>(value)) return any_item(space->attributes);
    if (const auto* cycler = object_as<Cycler>(value)) return any(cycler->items);
    if (const auto* method = object_as<BoundMethod>(value)) {
        return reaches(render, method->subject, part, depth + 1);
    }
    if (const auto* joiner = object_as<Joiner>(value)) {
        return reaches(render, joiner->separator, part, depth + 1);
    }
    if (const auto* loop = object_as<Loop>(value)) {
        return reaches(render, loop->source, part, depth + 1) ||
               reaches(render, loop->changed, part, depth + 1);
    }
    if (const auto* module = object_as<Module>(value)) return any_item(module->exported);
    return false;
}

}  // namespace

void Render::forbid_cycle(const Value& value, const Value& container) {
    if (value.type() < Type::list) return;
    if (reaches(*this, value, container, 0)) fail(ErrorKind::value, phrases::holds_itself);
}

namespace {

// --- lists ---

std::vector<Value>& writable_items(Render& render, const Value& subject, Value& room) {
    room = render.writable(subject);
    return items_of(room);
}

Value append(Render& render, const Value& subject, const Bound& given) {
    Value room;
    auto& items = writable_items(render, subject, room);
    render.check_count(items.size() + 1);
    render.forbid_cycle(*given[0], room);
    items.push_back(*given[0]);
    return nullptr;
}

Value extend(Render& render, const Value& subject, const Bound& given) {
    Value room;
    auto& items = writable_items(render, subject, room);
    const auto more = render.items(*given[0]);
    render.check_count(items.size() + more.size());
    for (const Value& value : more) render.forbid_cycle(value, room);
    items.insert(items.end(), more.begin(), more.end());
    return nullptr;
}

Value insert(Render& render, const Value& subject, const Bound& given) {
    Value room;
    auto& items = writable_items(render, subject, room);
    const auto size = static_cast<std::int64_t>(items.size());
    const std::int64_t at = integer_or(given[0], 0);
    render.check_count(items.size() + 1);
    render.forbid_cycle(*given[1], room);
    const std::int64_t place = std::clamp<std::int64_t>(at < 0 ? at + size : at, 0, size);
    items.insert(items.begin() + place, *given[1]);
    return nullptr;
}

Value pop(Render& render, const Value& subject, const Bound& given) {
    Value room;
    auto& items = writable_items(render, subject, room);
    if (items.empty()) fail(ErrorKind::index, phrases::pop_from_empty);
    const auto size = static_cast<std::int64_t>(items.size());
    std::int64_t at = integer_or(given[0], -1);
    if (at < 0) at += size;
    if (at < 0 || at >= size) fail(ErrorKind::index, phrases::index_out_of_range);
    Value taken = items[static_cast<std::size_t>(at)];
    items.erase(items.begin() + at);
    return taken;
}

Value remove(Render& render, const Value& subject, const Bound& given) {
    Value room;
    auto& items = writable_items(render, subject, room);
    const auto found =
        std::ranges::find_if(items, [&](const Value& one) { return equal(one, *given[0]); });
    if (found == items.end()) fail(ErrorKind::value, phrases::not_in_list);
    items.erase(found);
    return nullptr;
}

Value clear_list(Render& render, const Value& subject, const Bound&) {
    Value room;
    writable_items(render, subject, room).clear();
    return nullptr;
}

Value reverse(Render& render, const Value& subject, const Bound&) {
    Value room;
    std::ranges::reverse(writable_items(render, subject, room));
    return nullptr;
}

Value sort(Render& render, const Value& subject, const Bound& given) {
    Value room;
    auto& items = writable_items(render, subject, room);
    render.charge(items.size());
    const bool back = truth_or(given[0], false);
    std::vector<Value> sorted = items;
    std::ranges::stable_sort(
        sorted, [&](const Value& a, const Value& b) { return back ? less(b, a) : less(a, b); });
    items = std::move(sorted);
    return nullptr;
}

Value copy_list(Render& render, const Value& subject, const Bound&) {
    return make_list(render.items(subject));
}

Value index(Render&, const Value& subject, const Bound& given) {
    const auto& items = items_of(subject);
    const std::int64_t from = std::max<std::int64_t>(integer_or(given[1], 0), 0);
    for (auto i = static_cast<std::size_t>(from); i < items.size(); ++i) {
        if (equal(items[i], *given[0])) return i;
    }
    fail(ErrorKind::value, phrases::not_in_list);
}

Value count(Render&, const Value& subject, const Bound& given) {
    return std::ranges::count_if(items_of(subject),
                                 [&](const Value& one) { return equal(one, *given[0]); });
}

// --- dicts ---

template <typename Pick>
Value view(const Value& subject, const char* kind, Pick pick) {
    std::vector<Value> picked;
    picked.reserve(dict_of(subject).size());
    for (const Dict::Item& item : dict_of(subject)) picked.push_back(pick(item));
    return make_iterator(std::move(picked), kind, true);
}

Value items(Render& render, const Value& subject, const Bound&) {
    render.charge(dict_of(subject).size() / 8);
    return view(subject, "dict_items", [](const Dict::Item& item) {
        return make_tuple({item.key, item.value});
    });
}
Value keys(Render& render, const Value& subject, const Bound&) {
    render.charge(dict_of(subject).size() / 8);
    return view(subject, "dict_keys", [](const Dict::Item& item) { return item.key; });
}
Value values(Render& render, const Value& subject, const Bound&) {
    render.charge(dict_of(subject).size() / 8);
    return view(subject, "dict_values", [](const Dict::Item& item) { return item.value; });
}

Value get(Render&, const Value& subject, const Bound& given) {
    if (const Value* found = dict_of(subject).find(*given[0])) return *found;
    return given[1] != nullptr ? *given[1] : Value(nullptr);
}

Dict& writable_dict(Render& render, const Value& subject, Value& room) {
    room = render.writable(subject);
    return dict_of(room);
}

void put(Render& render, Dict& dict, const Value& self, const Value& key, const Value& value) {
    render.check_count(dict.size() + 1);
    render.forbid_cycle(key, self);
    render.forbid_cycle(value, self);
    dict.set(key, value);
}

Value setdefault(Render& render, const Value& subject, const Bound& given) {
    Value room;
    Dict& dict = writable_dict(render, subject, room);
    if (const Value* found = dict.find(*given[0])) return *found;
    const Value value = given[1] != nullptr ? *given[1] : Value(nullptr);
    put(render, dict, room, *given[0], value);
    return value;
}

Value update(Render& render, const Value& subject, const Bound& given) {
    Value room;
    Dict& dict = writable_dict(render, subject, room);
    if (given[0] != nullptr) {
        for (const Dict::Item& item : to_dict(render, *given[0])) {
            put(render, dict, room, item.key, item.value);
        }
    }
    for (const auto& [name, value] : given.named) put(render, dict, room, Value(name), value);
    return nullptr;
}

Value pop_key(Render& render, const Value& subject, const Bound& given) {
    Value room;
    Dict& dict = writable_dict(render, subject, room);
    const Value* found = dict.find(*given[0]);
    if (found == nullptr) {
        if (given[1] != nullptr) return *given[1];
        fail(ErrorKind::key, phrases::no_key, {brief(*given[0])});
    }
    Value taken = *found;
    dict.erase(*given[0]);
    render.charge(dict.size() / 8);
    return taken;
}

Value popitem(Render& render, const Value& subject, const Bound&) {
    Value room;
    Dict& dict = writable_dict(render, subject, room);
    if (dict.empty()) fail(ErrorKind::key, phrases::pop_from_empty);
    const Dict::Item last = dict.items().back();
    dict.erase(last.key);
    render.charge(dict.size() / 8);
    return make_tuple({last.key, last.value});
}

Value clear_dict(Render& render, const Value& subject, const Bound&) {
    Value room;
    writable_dict(render, subject, room).clear();
    return nullptr;
}

Value copy_dict(Render& render, const Value& subject, const Bound&) {
    render.charge(dict_of(subject).size() / 8);
    return make_dict(dict_of(subject));
}

constexpr Signature one{{"value"}, 1};
constexpr Signature key_default{{"key", "default"}, 1};

constexpr std::array list_methods{
    Method{"append", append, one},
    Method{"clear", clear_list},
    Method{"copy", copy_list},
    Method{"count", count, one},
    Method{"extend", extend, one},
    Method{"index", index, {{"value", "start"}, 1}},
    Method{"insert", insert, {{"index", "value"}, 2}},
    Method{"pop", pop, {{"index"}}},
    Method{"remove", remove, one},
    Method{"reverse", reverse},
    Method{"sort", sort, {{"reverse"}}},
};
static_assert(std::ranges::is_sorted(list_methods, {}, &Method::name));

constexpr std::array dict_methods{
    Method{"clear", clear_dict},
    Method{"copy", copy_dict},
    Method{"get", get, key_default},
    Method{"items", items},
    Method{"keys", keys},
    Method{"pop", pop_key, key_default},
    Method{"popitem", popitem},
    Method{"setdefault", setdefault, key_default},
    Method{"update", update, {{"(value)"}, 0, false, true}},
    Method{"values", values},
};
static_assert(std::ranges::is_sorted(dict_methods, {}, &Method::name));

}  // namespace

const Method* find_method(MethodOwner owner, std::string_view name) {
    std::span<const Method> table = text_methods();
    if (owner == MethodOwner::list) table = list_methods;
    if (owner == MethodOwner::dict) table = dict_methods;
    const auto found = std::ranges::lower_bound(table, name, {}, &Method::name);
    return found != table.end() && found->name == name ? &*found : nullptr;
}

}  // namespace metodoc::jinja
