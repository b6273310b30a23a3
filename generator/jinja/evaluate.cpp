#include <algorithm>

#include "jinja/compare.h"
#include "jinja/filters.h"
#include "jinja/methods.h"
#include "jinja/operators.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/tests.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {

// --- names, attributes, items ---

Value Render::undefined_name(const Value& name) {
    auto* box = new UndefinedBox;
    box->kind = environment_.options.undefined;
    box->name = name;
    return Access::make(Type::undefined, box);
}

Value Render::undefined_of(const Value& owner, const Value& name) {
    auto* box = new UndefinedBox;
    box->kind = environment_.options.undefined;
    box->name = name;
    box->owner = owner_name(owner);
    return Access::make(Type::undefined, box);
}

Value Render::undefined(std::string hint, const Phrase& sentence) {
    auto* box = new UndefinedBox;
    box->kind = environment_.options.undefined;
    box->hint = std::move(hint);
    box->sentence = say(sentence);
    return Access::make(Type::undefined, box);
}

// A caller's container that this render has changed is found by its copy.
const Value& Render::thawed(const Value& value) {
    if (thawed_.empty() || (!value.is(Type::list) && !value.is(Type::dict))) return value;
    const auto found = thawed_.find(Access::raw(value));
    return found == thawed_.end() ? value : found->second;
}

Value Render::writable(const Value& container) {
    if (container.is(Type::list) && Access::box<ListBox>(container).own) return container;
    if (container.is(Type::dict) && Access::box<DictBox>(container).own) return container;
    const auto known = thawed_.find(Access::raw(container));
    if (known != thawed_.end()) return known->second;
    charge(container.is(Type::list) ? items_of(container).size() : dict_of(container).size());
    Value copy =
        container.is(Type::list) ? make_list(items_of(container)) : make_dict(dict_of(container));
    frozen_.push_back(container);
    thawed_.emplace(Access::raw(container), copy);
    return copy;
}

const Value& Render::load(const NameLoad& name, Value& room) {
    const Value& value = slot(name.slot);
    if (!value.is(Type::missing)) return thawed(value);
    room = undefined_name(name.name->text);
    return room;
}

namespace {

Value bound_method(const Value& subject, const Method& method) {
    return make_object({BoundMethod{subject, &method}});
}

const UndefinedBox* chainable(const Value& value) {
    if (Access::raw(value) == nullptr) return nullptr;
    const auto& box = Access::box<UndefinedBox>(value);
    return box.kind == UndefinedKind::chainable ? &box : nullptr;
}

}  // namespace

const Value& Render::load_attribute(const Attribute& attribute, Value& room, Span span) {
    Value subject_room;
    const Value& subject = evaluate(*attribute.subject, subject_room);
    if (subject.is(Type::dict)) {
        if (attribute.of_dict != nullptr) {
            room = bound_method(subject, *attribute.of_dict);
            return room;
        }
        const auto& box = Access::box<DictBox>(subject);
        const Value* found = box.dict.find(attribute.name->view, attribute.name->hash);
        if (found == nullptr) {
            room = undefined_of(subject, attribute.name->text);
            return room;
        }
        // What a caller made stays where it is as long as something holds it.
        if (!box.own && &subject != &subject_room) return thawed(*found);
        room = thawed(*found);
        return room;
    }
    here_ = span;
    if (attribute.of_loop != nullptr) {
        if (const auto* loop = object_as<Loop>(subject)) {
            return room = attribute.of_loop->get(*this, *loop);
        }
    }
    room = this->attribute(subject, attribute.name->text);
    return room;
}

Value Render::attribute(const Value& subject, const Value& name) {
    if (subject.is(Type::undefined)) {
        if (chainable(subject) != nullptr) return subject;
        fail_undefined(subject);
    }
    if (const Method* method = find_method(subject, text_of(name))) {
        return bound_method(subject, *method);
    }
    if (subject.is(Type::dict)) {
        const Value* found = dict_of(subject).find(name);
        return found != nullptr ? thawed(*found) : undefined_of(subject, name);
    }
    if (auto found = member(*this, subject, text_of(name))) return std::move(*found);
    return subject.is(Type::function) ? item(subject, name) : undefined_of(subject, name);
}

namespace {

// The item of a list or text by its number, counted from the end when negative.
std::optional<std::size_t> position(const Value& index, std::size_t size) {
    const auto whole = to_integer(index);
    if (!whole) return std::nullopt;
    const std::int64_t at = *whole < 0 ? *whole + static_cast<std::int64_t>(size) : *whole;
    if (at < 0 || at >= static_cast<std::int64_t>(size)) return std::nullopt;
    return static_cast<std::size_t>(at);
}

std::optional<Value> item_at(const Value& subject, const Value& index) {
    switch (subject.type()) {
        case Type::list:
        case Type::tuple: {
            const auto at = position(index, items_of(subject).size());
            if (at) return items_of(subject)[*at];
            break;
        }
        case Type::dict: {
            if (index.is(Type::list) || index.is(Type::dict)) break;
            if (const Value* found = dict_of(subject).find(index)) return *found;
            break;
        }
        case Type::string:
        case Type::markup: {
            const std::string& text = text_of(subject);
            const auto at = position(index, unicode::length(text));
            if (!at) break;
            const std::size_t begin = unicode::offset(text, *at);
            const std::size_t size = unicode::offset(std::string_view(text).substr(begin), 1);
            return make_text(text.substr(begin, size), subject.is(Type::markup));
        }
        case Type::range: {
            const RangeBox& range = range_of(subject);
            const auto at = position(index, range.size());
            if (at) return range.start + static_cast<std::int64_t>(*at) * range.step;
            break;
        }
        default:
            break;
    }
    return std::nullopt;
}

}  // namespace

Value Render::item(const Value& subject, const Value& index) {
    if (subject.is(Type::undefined)) {
        if (chainable(subject) != nullptr) return subject;
        fail_undefined(subject);
    }
    if (auto found = item_at(subject, index)) return thawed(*found);
    if (index.is_text()) {
        if (const Method* method = find_method(subject, text_of(index))) {
            return bound_method(subject, *method);
        }
        if (auto found = member(*this, subject, text_of(index))) return std::move(*found);
    }
    // Python takes `dict[…]` for a type, and `dict.name` falls back to it.
    if (subject.is(Type::function) && Access::box<FunctionBox>(subject).name == "dict") {
        std::string text = "dict[";
        repr_to(text, index);
        return make_text(text + "]");
    }
    return undefined_of(subject, index);
}

// --- expressions ---

Value Render::value_of(const Expression& expression) {
    Value room;
    const Value& value = evaluate(expression, room);
    if (&value == &room) return room;
    return value;
}

const Value& Render::evaluate(const Expression& node, Value& room) {
    // The most common ones first: a visit of so many kinds goes through a table of functions.
    if (const auto* name = std::get_if<NameLoad>(&node.kind)) return load(*name, room);
    if (const auto* attribute = std::get_if<Attribute>(&node.kind)) {
        return load_attribute(*attribute, room, node.span);
    }
    return std::visit(
        overloaded{
            [&](const Constant& one) -> const Value& { return one.value; },
            [&](const NameLoad&) -> const Value& { return room; },  // above
            [&](const ListLiteral& one) -> const Value& {
                std::vector<Value> items;
                items.reserve(one.items.size());
                for (const Expression* item : one.items) items.push_back(value_of(*item));
                room = one.tuple ? make_tuple(std::move(items)) : make_list(std::move(items));
                return room;
            },
            [&](const DictLiteral& one) -> const Value& { return room = dict_literal(one); },
            [&](const Conditional& one) -> const Value& {
                Value test_room;
                if (truth(evaluate(*one.test, test_room))) return evaluate(*one.then, room);
                if (one.otherwise != nullptr) return evaluate(*one.otherwise, room);
                room = undefined(
                    "the inline if-expression evaluated to false and no else section "
                    "was defined.",
                    phrases::undefined_conditional);
                Access::box<UndefinedBox>(room).kind = UndefinedKind::normal;
                return room;
            },
            [&](const CallExpression& one) -> const Value& {
                return room = call_expression(one, node.span);
            },
            [&](const FilterCall& one) -> const Value& { return room = filter(one, node.span); },
            [&](const TestCall& one) -> const Value& { return room = test(one, node.span); },
            [&](const Attribute&) -> const Value& { return room; },  // above
            [&](const Item& one) -> const Value& {
                Value subject_room;
                Value index_room;
                const Value& subject = evaluate(*one.subject, subject_room);
                const Value& index = evaluate(*one.index, index_room);
                here_ = node.span;
                return room = item(subject, index);
            },
            [&](const Slice& one) -> const Value& { return room = slice(one, node.span); },
            [&](const Unary& one) -> const Value& { return room = unary(one, node.span); },
            [&](const Binary& one) -> const Value& {
                Value left_room;
                Value right_room;
                const Value& left = evaluate(*one.left, left_room);
                const Value& right = evaluate(*one.right, right_room);
                here_ = node.span;
                return room = combine(*this, one.operation, left, right);
            },
            [&](const Logic& one) -> const Value& {
                const Value& left = evaluate(*one.left, room);
                here_ = one.left->span;
                if (truth(left) == one.is_or) return left;
                return evaluate(*one.right, room);
            },
            [&](const Compare& one) -> const Value& { return room = compare(one, node.span); },
            [&](const Concat& one) -> const Value& { return room = concat(one); },
        },
        node.kind);
}

Value Render::dict_literal(const DictLiteral& literal) {
    Dict dict;
    for (const auto& [key, value] : literal.items) {
        Value made_key = value_of(*key);
        Value made = value_of(*value);
        here_ = key->span;
        dict.set(std::move(made_key), std::move(made));
    }
    return make_dict(std::move(dict));
}

Value Render::slice(const Slice& slice, Span span) {
    auto part = [this](const Expression* one) { return one != nullptr ? value_of(*one) : nullptr; };
    const Value subject = value_of(*slice.subject);
    const Value start = part(slice.start);
    const Value stop = part(slice.stop);
    const Value step = part(slice.step);
    here_ = span;
    const bool sliceable = subject.is_text() || subject.is(Type::list) || subject.is(Type::tuple) ||
                           subject.is(Type::range);
    if (slice.constant && !sliceable) return undefined_of(subject, nullptr);
    return slice_of(*this, subject, start, stop, step);
}

Value Render::unary(const Unary& unary, Span span) {
    Value room;
    const Value& operand = evaluate(*unary.operand, room);
    here_ = span;
    if (unary.kind == UnaryKind::negation) return !truth(operand);
    if (operand.is(Type::undefined)) fail_undefined(operand);
    if (!is_number(operand)) {
        fail(ErrorKind::type, phrases::no_sign, {type_name(operand)});
    }
    if (unary.kind == UnaryKind::minus) return negated(operand);
    return operand.is(Type::boolean) ? Value(operand.integer()) : operand;
}

namespace {

bool holds(Comparison comparison, const Value& a, const Value& b) {
    auto neither_nan = [&] { return !is_nan(a) && !is_nan(b); };
    switch (comparison) {
        case Comparison::eq:
            return equal(a, b);
        case Comparison::ne:
            return !equal(a, b);
        case Comparison::lt:
            return less(a, b, "<");
        case Comparison::gt:
            return less(b, a, ">");
        case Comparison::lteq:
            return !less(b, a, "<=") && neither_nan();
        case Comparison::gteq:
            return !less(a, b, ">=") && neither_nan();
        case Comparison::in:
            return contains(b, a);
        case Comparison::not_in:
            return !contains(b, a);
    }
    return false;
}

}  // namespace

Value Render::compare(const Compare& compare, Span span) {
    Value left_room;
    const Value* left = &evaluate(*compare.first, left_room);
    Value rooms[2];
    for (std::size_t i = 0; i < compare.rest.size(); ++i) {
        const auto& [comparison, operand] = compare.rest[i];
        const Value& right = evaluate(*operand, rooms[i % 2]);
        here_ = span;
        if (!holds(comparison, *left, right)) return false;
        left = &right;
    }
    return true;
}

Value Render::concat(const Concat& concat) {
    std::vector<Value> parts;
    parts.reserve(concat.parts.size());
    bool markup = false;
    for (const Expression* part : concat.parts) {
        parts.push_back(value_of(*part));
        markup = markup || parts.back().is(Type::markup);
    }
    markup = markup && concat.escaping == Escaping::on && !concat.constant;
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        here_ = concat.parts[i]->span;
        markup ? print_escaped(text, parts[i]) : print_to(text, parts[i]);
        check_size(text.size());
    }
    return make_text(std::move(text), markup);
}

// --- filters and tests ---

void Render::give(const Arguments& arguments, Given& given) {
    for (const Expression* one : arguments.positional) given.add(value_of(*one));
    for (const auto& [name, value] : arguments.named) {
        given.named.emplace_back(name->view, value_of(*value));
    }
    if (arguments.star != nullptr) {
        const Value more = value_of(*arguments.star);
        here_ = arguments.star->span;
        for (Value& value : items(more)) given.add(std::move(value));
    }
    if (arguments.star_star == nullptr) return;
    const Value more = value_of(*arguments.star_star);
    here_ = arguments.star_star->span;
    if (more.is(Type::undefined)) fail_undefined(more);
    if (!more.is(Type::dict)) fail(ErrorKind::type, phrases::mapping_expected, {type_name(more)});
    for (const Dict::Item& item : dict_of(more)) {
        if (!item.key.is_text()) fail(ErrorKind::type, phrases::names_are_text);
        given.keys.push_back(item.key);
        given.named.emplace_back(text_of(item.key), item.value);
    }
}

Value Render::call_custom(const Function& function, const Value& subject, const Given& given,
                          Span span) {
    Call call;
    call.subject = subject;
    call.arguments = given.positional();
    call.named = given.named;
    call.span = span;
    call.autoescape = autoescape();
    call.render = this;
    Value result = function(call);
    if (!call.failure.empty()) {
        Fault fault;
        fault.kind = ErrorKind::other;
        fault.name = call.failure_kind;
        fault.message = call.failure;
        throw fault;
    }
    return result;
}

namespace {

bool is_bare(const Arguments& arguments) {
    return arguments.positional.empty() && arguments.named.empty() && arguments.star == nullptr &&
           arguments.star_star == nullptr;
}

}  // namespace

Value Render::filter(const FilterCall& filter, Span) {
    Value room;
    const Value* subject = &room;
    if (filter.subject != nullptr) {
        subject = &evaluate(*filter.subject, room);
    } else {
        room = *filter_text_;
    }
    if (is_bare(filter.arguments) && filter.built_in != nullptr &&
        filter.built_in->signature.required == 0) {
        here_ = filter.name_span;
        return filter.built_in->apply(*this, *subject, Bound());
    }
    Given given;
    give(filter.arguments, given);
    here_ = filter.name_span;
    if (filter.custom != nullptr) {
        return call_custom(*filter.custom, *subject, given, filter.name_span);
    }
    if (filter.built_in == nullptr) {
        fail(ErrorKind::runtime, phrases::no_filter, {std::string(filter.name->view)},
             suggest_filter(filter.name->view, environment_));
    }
    const Bound bound = jinja::bind(filter.built_in->name, filter.built_in->signature,
                                    given.positional(), given.named);
    return filter.built_in->apply(*this, *subject, bound);
}

bool Render::test(const TestCall& test, Span) {
    Value room;
    const Value& subject = evaluate(*test.subject, room);
    if (is_bare(test.arguments) && test.built_in != nullptr &&
        test.built_in->signature.required == 0) {
        here_ = test.name_span;
        return test.built_in->apply(*this, subject, Bound());
    }
    Given given;
    give(test.arguments, given);
    here_ = test.name_span;
    if (test.custom != nullptr) {
        return truth(call_custom(*test.custom, subject, given, test.name_span));
    }
    if (test.built_in == nullptr) {
        fail(ErrorKind::runtime, phrases::no_test, {std::string(test.name->view)},
             suggest_test(test.name->view, environment_));
    }
    const Bound bound =
        jinja::bind(test.built_in->name, test.built_in->signature, given.positional(), given.named);
    return test.built_in->apply(*this, subject, bound);
}

Value Render::apply_filter(const Value& name, const Value& subject,
                           std::span<const Value> positional, const NamedValues& named) {
    const std::string key = text_or(&name, "");
    const auto custom = environment_.filters.find(key);
    if (custom != environment_.filters.end()) {
        Given given(positional);
        given.named = named;
        return call_custom(custom->second, subject, given, here_);
    }
    const Filter* found = find_filter(key);
    if (found == nullptr) {
        fail(ErrorKind::runtime, phrases::no_filter, {key}, suggest_filter(key, environment_));
    }
    return found->apply(*this, subject,
                        jinja::bind(found->name, found->signature, positional, named));
}

bool Render::apply_test(const Value& name, const Value& subject, std::span<const Value> positional,
                        const NamedValues& named) {
    const std::string key = text_or(&name, "");
    const auto custom = environment_.tests.find(key);
    if (custom != environment_.tests.end()) {
        Given given(positional);
        given.named = named;
        return truth(call_custom(custom->second, subject, given, here_));
    }
    const Test* found = find_test(key);
    if (found == nullptr) {
        fail(ErrorKind::runtime, phrases::no_test, {key}, suggest_test(key, environment_));
    }
    return found->apply(*this, subject,
                        jinja::bind(found->name, found->signature, positional, named));
}

// --- calls ---

Value Render::call_expression(const CallExpression& call, Span span, const Value* caller) {
    Given given;
    auto finish = [&] {
        give(call.arguments, given);
        if (caller != nullptr) given.named.emplace_back("caller", *caller);
        here_ = span;
    };
    if (const auto* attribute = std::get_if<Attribute>(&call.callee->kind)) {
        Value room;
        const Value& subject = evaluate(*attribute->subject, room);
        here_ = call.callee->span;
        if (const Method* method = find_method(subject, attribute->name->view)) {
            const Value held = subject;
            finish();
            return call_method(*method, held, given);
        }
        const Value callee = this->attribute(subject, attribute->name->text);
        finish();
        return this->call(callee, given);
    }
    const Value callee = value_of(*call.callee);
    finish();
    return this->call(callee, given);
}

Value Render::call_method(const Method& method, const Value& subject, const Given& given) {
    return method.apply(
        *this, subject,
        jinja::bind(method.name, method.signature, given.positional(), given.named));
}

}  // namespace metodoc::jinja
