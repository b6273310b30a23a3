// A value of the template language: what a template is given, computes with and prints.
//
// Sixteen bytes, copied freely: small things lie inside, texts and containers are shared and
// counted. What a caller builds is never changed by a render, so one value may serve many
// renders on many threads. Python's types and rules hold: a dict keeps the order of insertion,
// a tuple is not a list, True is a kind of integer, text that is already HTML is a type (markup).
//
//     Value::object({{"title", "Приказ"}, {"number", 464}, {"points", Value::list({1, 2})}})
//
// Room: jinja. Door: jinja.h.
#pragma once

#if __has_include(<sys/single_threaded.h>)
#include <sys/single_threaded.h>
#endif

#include <atomic>
#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace metodoc::jinja {

struct Call;
class Dict;
class Value;

// A function that templates call: a global, a filter or a test. Says what is wrong with
// `Call::fail`; throws nothing.
using Function = std::function<Value(Call&)>;

// What shared things begin with: the count of their owners. Counted without a lock as long as the
// program has one thread, as std::shared_ptr does.
struct Box {
    std::atomic<std::uint32_t> owners{1};

    void add_owner() {
        if (is_single_threaded()) {
            owners.store(owners.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
        } else {
            owners.fetch_add(1, std::memory_order_relaxed);
        }
    }
    // Whether that was the last one.
    bool remove_owner() {
        if (!is_single_threaded()) return owners.fetch_sub(1, std::memory_order_acq_rel) == 1;
        const std::uint32_t left = owners.load(std::memory_order_relaxed) - 1;
        owners.store(left, std::memory_order_relaxed);
        return left == 0;
    }

private:
    static bool is_single_threaded() {
#if __has_include(<sys/single_threaded.h>)
        return __libc_single_threaded != 0;
#else
        return false;
#endif
    }
};

enum class Type : std::uint8_t {
    missing,    // no value at all; never reaches a caller
    undefined,  // the name or key does not exist; what it does depends on UndefinedKind
    none,
    boolean,
    integer,  // 64 bits
    real,
    big,     // an integer beyond 64 bits
    string,  // UTF-8
    markup,  // UTF-8 that is already safe to stand in HTML
    list,
    tuple,
    dict,
    range,
    iterator,  // what `map`, `reversed`, `items()` and their like give
    function,
    object,  // macros, modules, loop, namespace, cycler, joiner
};

class Value {
public:
    Value() = default;                            // undefined
    Value(std::nullptr_t) : type_(Type::none) {}  // none
    Value(bool value) : type_(Type::boolean) { payload_.integer = value ? 1 : 0; }
    template <std::integral Integer>
    Value(Integer value) : type_(Type::integer) {
        payload_.integer = static_cast<std::int64_t>(value);
    }
    Value(double value) : type_(Type::real) { payload_.real = value; }
    Value(const char* text) : Value(std::string_view(text)) {}
    Value(std::string_view text);
    Value(std::string text);

    static Value markup(std::string html);  // trusted: not escaped again
    static Value list(std::vector<Value> items);
    static Value tuple(std::vector<Value> items);
    static Value object(std::initializer_list<std::pair<std::string_view, Value>> items);
    static Value object(Dict items);
    // A callable value; `name` is how messages call it.
    static Value function(std::string name, Function call);

    Value(const Value& other) noexcept : type_(other.type_), payload_(other.payload_) {
        if (counted()) payload_.box->add_owner();
    }
    Value(Value&& other) noexcept : type_(other.type_), payload_(other.payload_) {
        other.type_ = Type::undefined;
        other.payload_.box = nullptr;
    }
    Value& operator=(const Value& other) noexcept {
        Value copy(other);
        swap(copy);
        return *this;
    }
    Value& operator=(Value&& other) noexcept {
        Value moved(std::move(other));
        swap(moved);
        return *this;
    }
    ~Value() {
        if (counted()) release();
    }
    void swap(Value& other) noexcept {
        std::swap(type_, other.type_);
        std::swap(payload_, other.payload_);
    }

    [[nodiscard]] Type type() const { return type_; }
    [[nodiscard]] bool is(Type type) const { return type_ == type; }
    [[nodiscard]] bool is_text() const { return type_ == Type::string || type_ == Type::markup; }
    // True for None too: "no value was given".
    [[nodiscard]] bool is_nothing() const { return type_ <= Type::none; }

    // Each requires the type it names; `text` takes strings and markup, `items` lists and tuples.
    [[nodiscard]] bool boolean() const { return payload_.integer != 0; }
    [[nodiscard]] std::int64_t integer() const { return payload_.integer; }
    [[nodiscard]] double real() const { return payload_.real; }
    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] const std::vector<Value>& items() const;
    [[nodiscard]] const Dict& dict() const;

    // As `{{ value }}` prints it: None is "None", 1.0 is "1.0", a list is "[1, 'a']".
    [[nodiscard]] std::string print() const;

private:
    friend struct Access;  // boxes.h: the room's own way inside
    union Payload {
        std::int64_t integer;
        double real;
        Box* box;
    };

    [[nodiscard]] bool counted() const {
        return (type_ >= Type::big || type_ == Type::undefined) && payload_.box != nullptr;
    }
    void release() noexcept {
        if (payload_.box->remove_owner()) destroy();
    }
    void destroy() noexcept;

    Type type_ = Type::undefined;
    Payload payload_ = {.box = nullptr};
};

// Keys and values in the order of insertion; a look-up by the key's hash.
class Dict {
public:
    struct Item {
        Value key;
        Value value;
        std::size_t hash = 0;
    };

    Dict() = default;
    Dict(std::initializer_list<std::pair<std::string_view, Value>> items);

    // Adds a key or gives it a new value. Keys of any type compare as in Python (1 == 1.0 == True).
    void set(std::string_view key, Value value);
    void set(const std::string& key, Value value) { set(std::string_view(key), std::move(value)); }
    void set(const char* key, Value value) { set(std::string_view(key), std::move(value)); }
    void set(Value key, Value value);
    void erase(const Value& key);
    void clear();

    // The value of a key; null where there is none. Lives until the next change.
    [[nodiscard]] const Value* find(std::string_view key) const;
    [[nodiscard]] const Value* find(const std::string& key) const {
        return find(std::string_view(key));
    }
    [[nodiscard]] const Value* find(const char* key) const { return find(std::string_view(key)); }
    [[nodiscard]] const Value* find(const Value& key) const;
    [[nodiscard]] const Value* find(std::string_view key, std::size_t hash) const;

    [[nodiscard]] std::size_t size() const { return items_.size(); }
    [[nodiscard]] bool empty() const { return items_.empty(); }
    [[nodiscard]] auto begin() const { return items_.begin(); }
    [[nodiscard]] auto end() const { return items_.end(); }
    [[nodiscard]] const std::vector<Item>& items() const { return items_; }

private:
    void index_again();
    void add_to_index(std::size_t position);

    std::vector<Item> items_;
    std::vector<std::uint32_t> index_;  // open addressing, position + 1; empty while small
};

// The hash by which Dict finds a text.
std::size_t hash_text(std::string_view text);

}  // namespace metodoc::jinja
