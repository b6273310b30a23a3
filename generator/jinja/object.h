// The objects of a running template: what `loop`, `self`, a macro or a namespace is.
//
// They point into the render that made them and never outlive it.
//
// Room: jinja, inside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "jinja/boxes.h"
#include "jinja/value.h"

namespace metodoc::jinja {

struct Activation;
struct BlockUnit;
struct Context;
struct MacroUnit;
struct ForStatement;
class Render;
struct Method;

struct Namespace {
    Dict attributes;
};

struct Cycler {
    std::vector<Value> items;
    std::size_t at = 0;
};

struct Joiner {
    Value separator;
    bool used = false;
};

// Counts, in the function run around them, the macros and loops that still live.
class Home {
public:
    Home() = default;
    explicit Home(Activation* activation);
    Home(const Home& other) : Home(other.activation_) {}
    Home(Home&& other) noexcept : activation_(std::exchange(other.activation_, nullptr)) {}
    Home& operator=(Home other) noexcept {
        std::swap(activation_, other.activation_);
        return *this;
    }
    ~Home();
    [[nodiscard]] Activation* get() const { return activation_; }

private:
    Activation* activation_ = nullptr;
};

// `loop`: the state of one loop that runs.
struct Loop {
    Value source;  // a list, a tuple or a range
    std::size_t index = 0;
    std::size_t length = 0;
    std::uint32_t depth = 0;
    Value changed = {};  // what `loop.changed` was last told, a tuple
    bool changed_once = false;
    const ForStatement* recursive = nullptr;
    Home home;  // where a recursive loop stands
};

struct Macro {
    const MacroUnit* unit = nullptr;
    Home home;  // whose variables it sees
};

struct Module {
    std::string name;
    std::string text;  // what it printed
    bool markup = false;
    Dict exported;
};

struct SelfReference {
    Context* context = nullptr;
};

struct BlockReference {
    Context* context = nullptr;
    std::string name;
    std::size_t level = 0;
};

struct BoundMethod {
    Value subject;
    const Method* method = nullptr;
};

// `value.__class__`, of which only the name is there.
struct ClassName {
    std::string_view name;
};

struct Object {
    std::variant<Namespace, Cycler, Joiner, Loop, Macro, Module, SelfReference, BlockReference,
                 BoundMethod, ClassName>
        kind;
};

struct ObjectBox : Box {
    explicit ObjectBox(Object made) : object(std::move(made)) {}
    Object object;
};

inline Object& object_of(const Value& value) {
    return Access::box<ObjectBox>(value).object;
}

// What `loop.name` is: index, first, length, …
struct LoopField {
    std::string_view name;
    Value (*get)(Render&, const Loop&);
};
const LoopField* find_loop_field(std::string_view name);

Value make_object(Object object);

// The object of that kind in a value; null where it is another thing.
template <typename Kind>
Kind* object_as(const Value& value) {
    return value.is(Type::object) ? std::get_if<Kind>(&object_of(value).kind) : nullptr;
}

}  // namespace metodoc::jinja
