#include "jinja/value.h"

#include "base/must.h"
#include "jinja/boxes.h"
#include "jinja/object.h"
#include "jinja/print.h"

namespace metodoc::jinja {

Value::Value(std::string_view text) : Value(std::string(text)) {}

Value::Value(std::string text) : type_(Type::string) {
    payload_.box = new TextBox(std::move(text));
}

Value Value::markup(std::string html) {
    return make_text(std::move(html), true);
}

namespace {

Value sequence(Type type, std::vector<Value> items, bool own) {
    auto* box = new ListBox;
    box->items = std::move(items);
    box->own = own;
    return Access::make(type, box);
}

Value dictionary(Dict dict, bool own) {
    auto* box = new DictBox;
    box->dict = std::move(dict);
    box->own = own;
    return Access::make(Type::dict, box);
}

}  // namespace

Value Value::list(std::vector<Value> items) {
    return sequence(Type::list, std::move(items), false);
}
Value Value::tuple(std::vector<Value> items) {
    return sequence(Type::tuple, std::move(items), false);
}
Value Value::object(std::initializer_list<std::pair<std::string_view, Value>> items) {
    return dictionary(Dict(items), false);
}
Value Value::object(Dict items) {
    return dictionary(std::move(items), false);
}
Value make_list(std::vector<Value> items) {
    return sequence(Type::list, std::move(items), true);
}
Value make_tuple(std::vector<Value> items) {
    return sequence(Type::tuple, std::move(items), true);
}
Value make_dict(Dict dict) {
    return dictionary(std::move(dict), true);
}

Value Value::function(std::string name, Function call) {
    auto* box = new FunctionBox;
    box->name = std::move(name);
    box->call = std::move(call);
    return Access::make(Type::function, box);
}

Value make_range(std::int64_t start, std::int64_t stop, std::int64_t step) {
    auto* box = new RangeBox;
    box->start = start, box->stop = stop, box->step = step;
    return Access::make(Type::range, box);
}

Value make_iterator(std::vector<Value> items, const char* kind, bool view) {
    auto* box = new IteratorBox;
    box->items = std::move(items);
    box->kind = kind;
    box->view = view;
    return Access::make(Type::iterator, box);
}

Value make_object(Object object) {
    return Access::make(Type::object, new ObjectBox(std::move(object)));
}

std::uint64_t RangeBox::size() const {
    const auto distance = [](std::int64_t from, std::int64_t to) {
        return static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
    };
    if (step > 0) {
        if (start >= stop) return 0;
        return (distance(start, stop) - 1) / static_cast<std::uint64_t>(step) + 1;
    }
    if (start <= stop) return 0;
    return (distance(stop, start) - 1) / (0 - static_cast<std::uint64_t>(step)) + 1;
}

void Value::destroy() noexcept {
    switch (type_) {
        case Type::undefined:
            delete &Access::box<UndefinedBox>(*this);
            break;
        case Type::big:
            delete &Access::box<BigBox>(*this);
            break;
        case Type::string:
        case Type::markup:
            delete &Access::box<TextBox>(*this);
            break;
        case Type::list:
        case Type::tuple:
            delete &Access::box<ListBox>(*this);
            break;
        case Type::dict:
            delete &Access::box<DictBox>(*this);
            break;
        case Type::range:
            delete &Access::box<RangeBox>(*this);
            break;
        case Type::iterator:
            delete &Access::box<IteratorBox>(*this);
            break;
        case Type::function:
            delete &Access::box<FunctionBox>(*this);
            break;
        case Type::object:
            delete &Access::box<ObjectBox>(*this);
            break;
        case Type::missing:
        case Type::none:
        case Type::boolean:
        case Type::integer:
        case Type::real:
            break;
    }
}

const std::string& Value::text() const {
    MUST(is_text());
    return text_of(*this);
}
const std::vector<Value>& Value::items() const {
    MUST(type_ == Type::list || type_ == Type::tuple);
    return items_of(*this);
}
const Dict& Value::dict() const {
    MUST(type_ == Type::dict);
    return dict_of(*this);
}

std::string Value::print() const {
    std::string text;
    print_to(text, *this);
    return text;
}

}  // namespace metodoc::jinja
