// The shared insides of values, and the room's own way to them.
//
// A box begins with the count of its owners, so that a Value can hold any box by one pointer: the
// one inheritance of the room, without virtual functions; the Value's type says which box it is.
//
// Room: jinja, inside.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "jinja/environment.h"
#include "jinja/value.h"

namespace metodoc::jinja {

struct TextBox : Box {
    explicit TextBox(std::string value) : text(std::move(value)) {}
    std::string text;
    mutable std::atomic<std::size_t> hash = 0;  // 0: not yet known
};

struct BigBox : Box {
    bool negative = false;
    std::vector<std::uint32_t> limbs;  // the lowest first, base 10⁹
};

// `own`: made by the template itself, which may change it. What a caller made is never changed.
struct ListBox : Box {
    std::vector<Value> items;
    bool own = false;
    bool group = false;  // a pair of groupby: its places are called grouper and list
};

struct DictBox : Box {
    Dict dict;
    bool own = false;
};

struct RangeBox : Box {
    std::int64_t start = 0;
    std::int64_t stop = 0;
    std::int64_t step = 1;
    [[nodiscard]] std::uint64_t size() const;
};

// A row of values that is walked once (a generator) or, as a view, again and again.
struct IteratorBox : Box {
    std::vector<Value> items;
    std::size_t at = 0;
    const char* kind = "generator";
    bool view = false;
};

struct FunctionBox : Box {
    std::string name;
    Function call;
};

struct UndefinedBox : Box {
    UndefinedKind kind = UndefinedKind::normal;
    Value name;             // the name, key or index that was asked for
    std::string owner;      // of what ("dict object"); empty: of nothing, a variable
    std::string hint;       // the whole sentence, where it is another one
    Message sentence = {};  // the same for people
};

struct Access {
    template <typename Kind>
    static Kind& box(const Value& value) {
        return *static_cast<Kind*>(value.payload_.box);
    }
    static Box* raw(const Value& value) { return value.payload_.box; }
    // Takes over a new box.
    static Value make(Type type, Box* box) {
        Value value;
        value.type_ = type;
        value.payload_.box = box;
        return value;
    }
    static Value missing() {
        Value value;
        value.type_ = Type::missing;
        return value;
    }
    static bool same_box(const Value& a, const Value& b) {
        return a.type_ == b.type_ && a.payload_.box == b.payload_.box;
    }
};

inline const std::string& text_of(const Value& value) {
    return Access::box<TextBox>(value).text;
}
inline std::vector<Value>& items_of(const Value& value) {
    return Access::box<ListBox>(value).items;
}
inline Dict& dict_of(const Value& value) {
    return Access::box<DictBox>(value).dict;
}
inline RangeBox& range_of(const Value& value) {
    return Access::box<RangeBox>(value);
}
inline IteratorBox& iterator_of(const Value& value) {
    return Access::box<IteratorBox>(value);
}

inline Value make_text(std::string text, bool markup = false) {
    return Access::make(markup ? Type::markup : Type::string, new TextBox(std::move(text)));
}
Value make_list(std::vector<Value> items);  // the template's own
Value make_tuple(std::vector<Value> items);
Value make_dict(Dict dict);  // the template's own
Value make_range(std::int64_t start, std::int64_t stop, std::int64_t step);
Value make_iterator(std::vector<Value> items, const char* kind = "generator", bool view = false);

std::size_t text_hash(const Value& text);
std::size_t hash_of(const Value& value);  // throws for what cannot be a key

}  // namespace metodoc::jinja
