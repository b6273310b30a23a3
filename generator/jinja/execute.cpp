#include <algorithm>

#include "base/must.h"
#include "jinja/compare.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {

void Render::charge(std::uint64_t steps) {
    steps_ += steps;
    if (steps_ > limits_.steps) fail(ErrorKind::limit, phrases::too_many_steps);
}

void Render::check_size(std::uint64_t bytes) const {
    if (bytes > limits_.output) fail(ErrorKind::limit, phrases::text_too_large);
}

void Render::check_count(std::uint64_t count) const {
    if (count > limits_.range) fail(ErrorKind::limit, phrases::list_too_large);
}

void Render::check_output() const {
    check_size(out_->size());
}

void Render::write(std::string_view text) {
    out_->append(text);
    check_output();
}

Flow Render::execute(const Body& body) {
    for (const Statement* one : body) {
        const Flow flow = execute(*one);
        if (flow != Flow::normal) return flow;
    }
    return Flow::normal;
}

Flow Render::execute(const Statement& node) {
    charge(1);
    // The most common ones first: a visit of so many kinds goes through a table of functions.
    if (const auto* text = std::get_if<TextStatement>(&node.kind)) {
        if (!text->only_without_parent || frame_->context->parent == nullptr) write(text->text);
        return Flow::normal;
    }
    if (const auto* value = std::get_if<PrintStatement>(&node.kind)) {
        if (!value->only_without_parent || frame_->context->parent == nullptr) print(*value);
        return Flow::normal;
    }
    if (const auto* choice = std::get_if<IfStatement>(&node.kind)) return choose(*choice);
    auto done = [](auto&&...) { return Flow::normal; };
    return std::visit(
        overloaded{
            [](const TextStatement&) { return Flow::normal; },   // above
            [](const PrintStatement&) { return Flow::normal; },  // above
            [](const IfStatement&) { return Flow::normal; },     // above
            [&](const ForStatement& one) { return loop(one); },
            [&](const SetStatement& one) {
                const Value value = value_of(*one.value);
                here_ = one.target.span;
                assign(one.target, value);
                export_names(one.exported);
                return Flow::normal;
            },
            [&](const SetBlockStatement& one) { return set_block(one), Flow::normal; },
            [&](const WithStatement& one) { return with(one); },
            [&](const FilterStatement& one) { return filter_block(one), Flow::normal; },
            [&](const MacroStatement& one) { return define_macro(one), Flow::normal; },
            [&](const CallStatement& one) { return call_block(one, node.span), Flow::normal; },
            [&](const IncludeStatement& one) { return include(one, node.span), Flow::normal; },
            [&](const ImportStatement& one) { return import(one, node.span), Flow::normal; },
            [&](const FromStatement& one) { return import_names(one, node.span), Flow::normal; },
            [&](const ExtendsStatement& one) { return extend(one, node.span), Flow::normal; },
            [&](const BlockStatement& one) { return block(one, node.span), Flow::normal; },
            [&](const DoStatement& one) { return done(value_of(*one.value)); },
            [](const BreakStatement&) { return Flow::leave; },
            [](const ContinueStatement&) { return Flow::next; },
            [&](const AutoescapeStatement& one) { return autoescape_block(one); },
        },
        node.kind);
}

// A macro that prints where it is called needs no text of its own.
bool Render::print_macro(const CallExpression& call, Span span, bool escapes) {
    const auto* name = std::get_if<NameLoad>(&call.callee->kind);
    if (name == nullptr || (escapes && !autoescape())) return false;
    const Value callee = slot(name->slot);
    const auto* macro = object_as<Macro>(callee);
    if (macro == nullptr) return false;
    Given given;
    give(call.arguments, given);
    here_ = span;
    run_macro(*macro, given);
    return true;
}

void Render::print(const PrintStatement& print) {
    const bool escapes = print.escaping == Escaping::on ||
                         (print.escaping == Escaping::dynamic && frame_->context->autoescape);
    const auto* call = std::get_if<CallExpression>(&print.value->kind);
    if (call != nullptr && print_macro(*call, print.value->span, escapes)) return;
    Value room;
    const Value& value = evaluate(*print.value, room);
    here_ = print.value->span;
    if (environment_.write && !value.is(Type::undefined)) {
        environment_.write(*out_, value, print.place);
    } else {
        escapes ? print_escaped(*out_, value) : print_to(*out_, value);
    }
    check_output();
}

Flow Render::choose(const IfStatement& choice) {
    for (const auto& [test, body] : choice.branches) {
        Value room;
        const Value& value = evaluate(*test, room);
        here_ = test->span;
        if (truth(value)) return execute(body);
    }
    return execute(choice.otherwise);
}

// --- loops ---

std::vector<Value> Render::items(const Value& sequence) {
    std::vector<Value> all;
    switch (sequence.type()) {
        case Type::list:
        case Type::tuple:
            all = items_of(sequence);
            break;
        case Type::dict:
            for (const Dict::Item& item : dict_of(sequence)) all.push_back(item.key);
            break;
        case Type::string:
        case Type::markup: {
            const std::string& text = text_of(sequence);
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t size = unicode::offset(std::string_view(text).substr(at), 1);
                all.push_back(make_text(text.substr(at, size)));
                at += size;
            }
            break;
        }
        case Type::range: {
            const RangeBox& range = range_of(sequence);
            check_count(range.size());
            for (std::uint64_t i = 0; i < range.size(); ++i) {
                all.emplace_back(range.start + static_cast<std::int64_t>(i) * range.step);
            }
            break;
        }
        case Type::iterator: {
            IteratorBox& row = iterator_of(sequence);
            if (row.view) {
                all = row.items;
            } else {
                all.assign(row.items.begin() + static_cast<std::ptrdiff_t>(row.at),
                           row.items.end());
                row.at = row.items.size();
            }
            break;
        }
        case Type::undefined:
            truth(sequence);
            break;  // a strict one is an error
        default:
            fail(ErrorKind::type, phrases::not_iterable, {type_name(sequence)});
    }
    charge(all.size() / 8);
    return all;
}

namespace {

// Nobody else holds the row: its items need no copy.
bool is_sole(const Value& row) {
    return row.is(Type::iterator) && iterator_of(row).at == 0 &&
           Access::raw(row)->owners.load(std::memory_order_relaxed) == 1;
}

}  // namespace

std::vector<Value> Render::take_items(const Value& sequence) {
    if (!is_sole(sequence)) return items(sequence);
    charge(iterator_of(sequence).items.size() / 8);
    return std::move(iterator_of(sequence).items);
}

void Render::assign_item(const ForStatement& loop, const Dict::Item& item) {
    if (loop.walk == DictWalk::keys) return assign(loop.target, item.key);
    if (loop.walk == DictWalk::values) return assign(loop.target, item.value);
    const auto* pair = std::get_if<TupleTarget>(&loop.target.kind);
    if (pair == nullptr || pair->items.size() != 2) {
        return assign(loop.target, make_tuple({item.key, item.value}));
    }
    assign(pair->items[0], item.key);
    assign(pair->items[1], item.value);
}

// Nothing when the subject is no dict of the caller's: what a template made may change underway.
std::optional<Flow> Render::walk_dict(const ForStatement& loop) {
    const auto& call = std::get<CallExpression>(loop.sequence->kind);
    const auto* name = std::get_if<NameLoad>(&std::get<Attribute>(call.callee->kind).subject->kind);
    if (name == nullptr) return std::nullopt;
    Value room;
    const Value subject = load(*name, room);
    if (!subject.is(Type::dict) || Access::box<DictBox>(subject).own) return std::nullopt;
    if (dict_of(subject).empty()) {
        enter_scope(loop.else_scope);
        return execute(loop.otherwise);
    }
    here_ = loop.sequence->span;
    for (const Dict::Item& item : dict_of(subject)) {
        charge(1);
        assign_item(loop, item);
        enter_scope(loop.scope);
        if (execute(loop.body) == Flow::leave) break;
    }
    return Flow::normal;
}

Flow Render::loop(const ForStatement& loop) {
    if (loop.walk != DictWalk::none) {
        if (const auto flow = walk_dict(loop)) return *flow;
    }
    Value sequence = value_of(*loop.sequence);
    here_ = loop.sequence->span;
    if (!loop.recursive) return run_loop(loop, std::move(sequence), 0);
    std::string text;
    Value object = make_object({Loop{Value(), 0, 0, 0, {}, false, &loop, Home(frame_)}});
    Given given;
    given.add(sequence);
    Loop& start = *object_as<Loop>(object);
    start.depth = static_cast<std::uint32_t>(-1);  // one less than the first
    print_to(text, call_loop(start, given));
    write(text);
    return Flow::normal;
}

// The items that pass the loop's `if`.
Value Render::filtered(const ForStatement& loop, const Value& sequence) {
    enter_scope(loop.test_scope);
    std::vector<Value> kept;
    auto hold = [&](const std::vector<Value>& all) {
        for (const Value& item : all) {
            charge(1);
            assign(loop.test_target, item);
            Value room;
            const Value& passes = evaluate(*loop.test, room);
            here_ = loop.test->span;
            if (truth(passes)) kept.push_back(item);
        }
    };
    // What a caller made does not change underway: it needs no copy.
    if (sequence.is(Type::list) && !Access::box<ListBox>(sequence).own) {
        charge(items_of(sequence).size() / 8);
        hold(items_of(sequence));
    } else {
        hold(items(sequence));
    }
    return make_list(std::move(kept));
}

Flow Render::run_loop(const ForStatement& loop, Value source, std::uint32_t depth) {
    if (loop.test != nullptr) {
        source = filtered(loop, source);
    } else if (!source.is(Type::list) && !source.is(Type::tuple) && !source.is(Type::range)) {
        source = make_list(take_items(source));
    }
    const bool is_range = source.is(Type::range);
    auto size = [&] {
        return is_range ? range_of(source).size() : std::uint64_t{items_of(source).size()};
    };
    Value object;
    Loop* state = nullptr;
    if (loop.extended) {
        Home home = loop.recursive ? Home(frame_->home) : Home();
        object = make_object({Loop{source,
                                   0,
                                   size(),
                                   depth,
                                   {},
                                   false,
                                   loop.recursive ? &loop : nullptr,
                                   std::move(home)}});
        state = object_as<Loop>(object);
        slot(loop.loop) = object;
    }
    const auto* name = std::get_if<NameTarget>(&loop.target.kind);
    std::uint64_t at = 0;
    for (; at < size(); ++at) {
        charge(1);
        if (name != nullptr && !is_range) {
            slot(name->slot) = items_of(source)[at];
        } else if (is_range) {
            const RangeBox& range = range_of(source);
            assign(loop.target, range.start + static_cast<std::int64_t>(at) * range.step);
        } else {
            here_ = loop.sequence->span;
            assign(loop.target, items_of(source)[at]);
        }
        if (state != nullptr) {
            state->index = at;
            state->length = size();
        }
        enter_scope(loop.scope);
        if (execute(loop.body) == Flow::leave) {
            ++at;
            break;
        }
    }
    if (at != 0 || loop.otherwise.empty()) return Flow::normal;
    enter_scope(loop.else_scope);
    return execute(loop.otherwise);
}

// --- assignment ---

void Render::assign(const Target& target, const Value& value) {
    if (const auto* name = std::get_if<NameTarget>(&target.kind)) {
        slot(name->slot) = value;
        return;
    }
    if (const auto* attribute = std::get_if<NamespaceTarget>(&target.kind)) {
        const Value& object = slot(attribute->slot);
        auto* space = object_as<Namespace>(object);
        if (space == nullptr) fail(ErrorKind::runtime, phrases::not_a_namespace);
        forbid_cycle(value, object);
        space->attributes.set(attribute->attribute->text, value);
        return;
    }
    const auto& targets = std::get<TupleTarget>(target.kind).items;
    const Value held = value;
    const bool direct = held.is(Type::list) || held.is(Type::tuple);
    if (held.is(Type::undefined)) fail_undefined(held);
    const std::vector<Value> made = direct ? std::vector<Value>() : items(held);
    const std::vector<Value>& parts = direct ? items_of(held) : made;
    if (parts.size() != targets.size()) {
        fail(ErrorKind::value, phrases::cannot_unpack,
             {std::to_string(parts.size()), std::to_string(targets.size())});
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
        assign(targets[i], parts[i]);
    }
}

void Render::export_names(const std::vector<Local>& names) {
    Context& context = *frame_->context;
    for (const Local& local : names) {
        context.vars.set(local.name->text, slot(local.slot));
        if (local.name->view.starts_with('_')) continue;
        const auto known = std::ranges::find(context.exported, local.name->view,
                                             [](const Name* one) { return one->view; });
        if (known == context.exported.end()) context.exported.push_back(local.name);
    }
}

void Render::enter_scope(const Scope& scope) {
    for (const Load& load : scope.loads) {
        Value& place = frame_->slots[load.index];
        switch (load.kind) {
            case LoadKind::resolve: {
                const Value* found = look_up(*frame_->context, *load.name);
                place = found != nullptr ? *found : Access::missing();
                break;
            }
            case LoadKind::alias:
                place = Value(slot(load.outer));
                break;
            case LoadKind::undefine:
                place = Access::missing();
                break;
            case LoadKind::nothing:
                break;
        }
    }
}

// --- blocks that catch their text ---

std::string Render::capture(const Body& body, const Scope& scope) {
    std::string text;
    std::string* outer = std::exchange(out_, &text);
    enter_scope(scope);
    execute(body);
    out_ = outer;
    return text;
}

void Render::set_block(const SetBlockStatement& block) {
    const bool markup = frame_->context->autoescape;
    Value value = make_text(capture(block.body, block.scope), markup);
    if (block.filter != nullptr) {
        const Value* outer = std::exchange(filter_text_, &value);
        Value result = value_of(*block.filter);
        filter_text_ = outer;
        std::string text;
        if (markup && !result.is(Type::markup)) {
            print_to(text, result);
            result = make_text(std::move(text), true);
        }
        value = std::move(result);
    }
    here_ = block.target.span;
    assign(block.target, value);
    export_names(block.exported);
}

void Render::filter_block(const FilterStatement& block) {
    const bool markup = frame_->context->autoescape;
    const Value value = make_text(capture(block.body, block.scope), markup);
    const Value* outer = std::exchange(filter_text_, &value);
    const Value result = value_of(*block.filter);
    filter_text_ = outer;
    print_to(*out_, result);
    check_output();
}

Flow Render::with(const WithStatement& with) {
    std::vector<Value> values;
    for (const Expression* one : with.values) values.push_back(value_of(*one));
    enter_scope(with.scope);
    for (std::size_t i = 0; i < values.size(); ++i) assign(with.targets[i], values[i]);
    return execute(with.body);
}

Flow Render::autoescape_block(const AutoescapeStatement& block) {
    enter_scope(block.scope);
    Context& context = *frame_->context;
    const bool before = context.autoescape;
    Value room;
    context.autoescape = truth(evaluate(*block.value, room));
    const Flow flow = execute(block.body);
    context.autoescape = before;
    return flow;
}

// --- macros ---

void Render::define_macro(const MacroStatement& macro) {
    Value value = make_object({Macro{macro.macro, Home(frame_)}});
    if (macro.exported) {
        slot(macro.slot) = value;
        export_names({{macro.name, macro.slot}});
    }
    slot(macro.slot) = std::move(value);
}

void Render::call_block(const CallStatement& block, Span span) {
    const Value caller = make_object({Macro{block.body, Home(frame_)}});
    const auto& call = std::get<CallExpression>(block.call->kind);
    const Value result = call_expression(call, span, &caller);
    here_ = block.call->span;
    print_to(*out_, result);
    check_output();
}

}  // namespace metodoc::jinja
