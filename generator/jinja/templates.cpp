#include <algorithm>
#include <array>

#include "base/must.h"
#include "base/suggest.h"
#include "jinja/compare.h"
#include "jinja/functions.h"
#include "jinja/jinja.h"
#include "jinja/phrases.h"
#include "jinja/print.h"
#include "jinja/render.h"

namespace metodoc::jinja {
namespace {

// A run of functions in one another can not use up the stack of the thread.
constexpr std::ptrdiff_t most_stack = 2 << 20;

}  // namespace

// --- places ---

Value* SlotStack::take(std::uint32_t count) {
    while (current_ < chunks_.size()) {
        Chunk& chunk = chunks_[current_];
        if (chunk.size - chunk.used >= count) {
            Value* slots = chunk.slots.get() + chunk.used;
            chunk.used += count;
            return slots;
        }
        if (current_ + 1 == chunks_.size()) break;
        ++current_;
    }
    const auto doublings = std::min(static_cast<std::uint32_t>(chunks_.size()), most_doublings);
    const std::uint32_t size = std::max(first_size << doublings, count);
    chunks_.push_back({std::make_unique<Value[]>(size), size, count});
    current_ = chunks_.size() - 1;
    return chunks_.back().slots.get();
}

void SlotStack::give_back(std::uint32_t count) {
    while (chunks_[current_].used < count || (chunks_[current_].used == 0 && current_ > 0)) {
        MUST(current_ > 0);
        --current_;
    }
    chunks_[current_].used -= count;
    while (current_ > 0 && chunks_[current_].used == 0) --current_;
}

Home::Home(Activation* activation) : activation_(activation) {
    if (activation_ != nullptr) ++activation_->inner;
}

Home::~Home() {
    if (activation_ != nullptr) --activation_->inner;
}

Activation* Render::enter(const Unit& unit, Activation* home, Context* context) {
    const char probe = 0;
    if (stack_begin_ == nullptr) stack_begin_ = &probe;
    const std::ptrdiff_t used = stack_begin_ - &probe;
    if (depth_ >= limits_.depth || used > most_stack || used < -most_stack) {
        fail(ErrorKind::limit, phrases::nested_too_deep_run);
    }
    ++depth_;
    Activation* activation = nullptr;
    if (free_.empty()) {
        activation = &kept_.emplace_back();
    } else {
        activation = free_.back();
        free_.pop_back();
    }
    activation->count = unit.slots;
    activation->home = home;
    activation->context = context;
    if (unit.captured) {
        activation->own = std::make_unique<Value[]>(unit.slots);
        activation->slots = activation->own.get();
    } else {
        activation->slots = stack_.take(unit.slots);
    }
    std::fill_n(activation->slots, unit.slots, Access::missing());
    return activation;
}

// What nobody holds any more is given back at once; what a macro still sees stays to the end.
void Render::leave(Activation* activation, const Unit& unit) {
    --depth_;
    if (!unit.captured) {
        std::fill_n(activation->slots, activation->count, Value());
        stack_.give_back(activation->count);
        free_.push_back(activation);
        return;
    }
    std::uint32_t held_here = 0;
    for (std::uint32_t i = 0; i < activation->count; ++i) {
        const Value& value = activation->slots[i];
        const auto* macro = object_as<Macro>(value);
        if (macro != nullptr && macro->home.get() == activation &&
            Access::raw(value)->owners.load() == 1) {
            ++held_here;
        }
    }
    if (activation->inner != held_here) return;
    std::fill_n(activation->slots, activation->count, Value());
    activation->own.reset();
    free_.push_back(activation);
}

Render::~Render() {
    stack_.clear();
    modules_.clear();
    thawed_.clear();
    for (Activation& one : kept_) {
        if (one.own != nullptr) std::fill_n(one.slots, one.count, Value());
    }
    contexts_.clear();
    dicts_.clear();
}

// --- names ---

const Value* Render::built_in(const Name& name) {
    const auto known = built_in_.find(name.view);
    if (known != built_in_.end()) return &known->second;
    auto made = make_function(name.view);
    if (!made) return nullptr;
    return &built_in_.emplace(name.view, std::move(*made)).first->second;
}

const Value* Render::look_up(const Context& context, const Name& name) {
    if (const Value* found = context.vars.find(name.view, name.hash)) return found;
    for (const Layer* layer = context.data; layer != nullptr; layer = layer->next) {
        if (const Value* found = layer->dict->find(name.view, name.hash)) return found;
    }
    if (const Value* found = environment_.globals.find(name.view, name.hash)) return found;
    return built_in(name);
}

Context& Render::add_context(const Program& program, const Layer* data) {
    Context& context = contexts_.emplace_back();
    context.program = &program;
    context.data = data;
    context.autoescape = environment_.options.autoescape;
    context.add_blocks(program);
    return context;
}

// The data as it is now, with local names on top.
const Layer* Render::layers_with(const std::vector<Local>& locals) {
    const Layer* top = frame_->context->data;
    auto put = [&](Dict dict) {
        if (dict.empty()) return;
        top = &layers_.emplace_back(Layer{&dicts_.emplace_back(std::move(dict)), top});
    };
    put(frame_->context->vars);
    Dict own;
    for (const Local& local : locals) {
        const Value& value = slot(local.slot);
        if (!value.is(Type::missing)) own.set(local.name->text, value);
    }
    put(std::move(own));
    return top;
}

Context& Render::derive(const std::vector<Local>& locals) {
    const Context& from = *frame_->context;
    const Layer* data = layers_with(locals);
    Context& context = contexts_.emplace_back();
    context.program = from.program;
    context.data = data;
    context.blocks = from.blocks;
    context.autoescape = from.autoescape;
    return context;
}

// --- functions ---

// Catches a fault where its variables are still there.
void Render::run_body(const Program& program, const Body& body, const Scope& scope) {
    const Program* outer = std::exchange(program_, &program);
    try {
        enter_scope(scope);
        execute(body);
    } catch (Fault& fault) {
        locate(fault);
        throw;
    }
    program_ = outer;
}

namespace {

// Puts the frame back, however the function ends.
class FrameGuard {
public:
    FrameGuard(Activation*& frame, Activation* now) : frame_(frame), before_(frame) { frame = now; }
    ~FrameGuard() { frame_ = before_; }
    FrameGuard(const FrameGuard&) = delete;
    FrameGuard& operator=(const FrameGuard&) = delete;

private:
    Activation*& frame_;
    Activation* before_;
};

}  // namespace

void Render::run_root(Context& context, const Program& program) {
    Activation* activation = enter(program.unit, nullptr, &context);
    {
        const FrameGuard guard(frame_, activation);
        context.parent = nullptr;
        if (program.uses_self) slot(program.self) = make_object({SelfReference{&context}});
        run_body(program, program.body, program.scope);
    }
    const Program* parent = std::exchange(context.parent, nullptr);
    if (parent != nullptr) run_root(context, *parent);
    leave(activation, program.unit);
}

void Render::run_block(Context& context, const BlockEntry& entry) {
    const BlockUnit& block = *entry.block;
    Activation* activation = enter(block.unit, nullptr, &context);
    {
        const FrameGuard guard(frame_, activation);
        if (block.uses_self) slot(block.self) = make_object({SelfReference{&context}});
        if (block.uses_super) slot(block.super) = super_reference(context, block);
        run_body(*entry.program, block.body, block.scope);
    }
    leave(activation, block.unit);
}

Value Render::super_reference(Context& context, const BlockUnit& block) {
    std::size_t level = 0;
    for (const BlockEntry& one : context.blocks) {
        if (one.block == &block) break;
        if (one.block->name == block.name) ++level;
    }
    return block_reference(context, block.name, level + 1);
}

Value Render::block_reference(Context& context, std::string_view name, std::size_t level) {
    if (context.find_block(name, level) == nullptr) {
        return undefined("there is no parent block called " + std::string(name) + ".",
                         phrases::no_parent_block);
    }
    return make_object({BlockReference{&context, std::string(name), level}});
}

void Render::block(const BlockStatement& statement, Span span) {
    Context& around = *frame_->context;
    if (statement.only_without_parent && around.parent != nullptr) return;
    const BlockUnit& own = *statement.block;
    Context& context = own.scoped ? derive(statement.locals) : around;
    const BlockEntry* found = context.find_block(own.name);
    MUST(found != nullptr);
    here_ = span;
    if (own.required && context.find_block(own.name, 1) == nullptr) {
        fail(ErrorKind::runtime, phrases::required_block, {own.name});
    }
    const BlockEntry entry = *found;
    run_block(context, entry);
}

Value Render::call_block_reference(const BlockReference& block) {
    std::string text;
    std::string* outer = std::exchange(out_, &text);
    const BlockEntry entry = *block.context->find_block(block.name, block.level);
    run_block(*block.context, entry);
    out_ = outer;
    return make_text(std::move(text), block.context->autoescape);
}

Value Render::call_loop(const Loop& loop, const Given& given) {
    if (loop.recursive == nullptr) fail(ErrorKind::type, phrases::loop_not_recursive);
    if (given.positional().size() != 1) fail(ErrorKind::type, phrases::loop_one_argument);
    const ForStatement& statement = *loop.recursive;
    const Home home = loop.home;
    const Value sequence = given.positional()[0];
    const std::uint32_t depth = loop.depth + 1;
    Activation* activation = enter(statement.unit, home.get(), home.get()->context);
    std::string text;
    std::string* outer = std::exchange(out_, &text);
    {
        const FrameGuard guard(frame_, activation);
        try {
            run_loop(statement, sequence, depth);
        } catch (Fault& fault) {
            locate(fault);
            throw;
        }
    }
    out_ = outer;
    leave(activation, statement.unit);
    const bool markup = statement.escaping == Escaping::on ||
                        (statement.escaping == Escaping::dynamic && autoescape());
    return make_text(std::move(text), markup);
}

Value Render::call_macro(const Macro& macro, const Given& given) {
    const bool markup = autoescape();
    std::string text;
    std::string* outer = std::exchange(out_, &text);
    run_macro(macro, given);
    out_ = outer;
    return make_text(std::move(text), markup);
}

// As jinja2.runtime.Macro.__call__: positional values, then named ones, then defaults.
void Render::run_macro(const Macro& macro, const Given& given) {
    const MacroUnit& unit = *macro.unit;
    const Home home = macro.home;
    const auto positional = given.positional();
    const std::size_t count = unit.parameters.size();
    const Span called_at = here_;
    std::vector<bool> used(given.named.size(), false);
    auto take_named = [&](std::string_view name) -> const Value* {
        for (std::size_t i = 0; i < given.named.size(); ++i) {
            if (given.named[i].first == name && !used[i]) {
                used[i] = true;
                return &given.named[i].second;
            }
        }
        return nullptr;
    };
    std::array<const Value*, 8> few{};  // null: not given
    std::vector<const Value*> many(count > few.size() ? count : 0);
    const Value** values = many.empty() ? few.data() : many.data();
    bool found_caller = false;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view name = unit.parameters[i].name->view;
        found_caller = found_caller || name == "caller";
        if (i < positional.size()) {
            values[i] = &positional[i];
        } else if (const Value* value = take_named(name)) {
            values[i] = value;
        }
    }
    Value caller;
    if (unit.takes_caller && !found_caller) {
        const Value* value = take_named("caller");
        caller = value != nullptr ? *value : undefined("No caller defined", phrases::no_caller);
    }
    Dict named;
    for (std::size_t i = 0; i < given.named.size(); ++i) {
        if (used[i]) continue;
        if (!unit.takes_named) {
            fail(ErrorKind::type, phrases::macro_unknown_argument,
                 {unit.name, std::string(given.named[i].first)});
        }
        named.set(given.named[i].first, given.named[i].second);
    }
    if (positional.size() > count && !unit.takes_more) {
        fail(ErrorKind::type, phrases::macro_too_many, {unit.name, std::to_string(count)});
    }

    Activation* activation = enter(unit.unit, home.get(), home.get()->context);
    {
        const FrameGuard guard(frame_, activation);
        for (std::size_t i = 0; i < count; ++i) {
            if (values[i] != nullptr) slot(unit.parameters[i].slot) = *values[i];
        }
        if (unit.takes_caller && !found_caller) slot(unit.caller) = std::move(caller);
        if (unit.takes_named) slot(unit.named) = make_dict(std::move(named));
        if (unit.takes_more) {
            const auto more = positional.subspan(std::min(count, positional.size()));
            slot(unit.more) = make_tuple({more.begin(), more.end()});
        }
        const Program* program = std::exchange(program_, home.get()->context->program);
        try {
            enter_scope(unit.scope);
            for (const Parameter& parameter : unit.parameters) {
                Value& place = slot(parameter.slot);
                if (!place.is(Type::missing)) continue;
                if (parameter.default_value != nullptr) {
                    Value value = value_of(*parameter.default_value);
                    slot(parameter.slot) = std::move(value);
                    continue;
                }
                place = undefined_name(parameter.name->text);
                auto& box = Access::box<UndefinedBox>(place);
                box.hint = "parameter '" + std::string(parameter.name->view) + "' was not provided";
                box.sentence = say(phrases::parameter_missing, {std::string(parameter.name->view)});
            }
            execute(unit.body);
        } catch (Fault& fault) {
            locate(fault);
            if (fault.labels.size() < 4 && called_at) {
                fault.labels.push_back({called_at, say(phrases::called_here)});
            }
            throw;
        }
        program_ = program;
    }
    leave(activation, unit.unit);
}

// --- other templates ---

const Program& Render::find_template(const Value& name, Span span) {
    here_ = span;
    if (name.is(Type::undefined)) fail_undefined(name);
    if (!environment_.loader) fail(ErrorKind::type, phrases::no_loader);
    if (!name.is_text()) fail(ErrorKind::not_found, phrases::template_name, {type_name(name)});
    const Found found = environment_.loader(text_of(name));
    if (found.broken) fail(ErrorKind::syntax, phrases::template_broken, {text_of(name)});
    if (found.found == nullptr) {
        fail(ErrorKind::not_found, phrases::template_missing, {text_of(name)});
    }
    return found.found->program();
}

// The first that exists of a list of names, or the one that is named; null: none.
const Program* Render::select_template(const Value& names, Span span, bool ignore_missing) {
    here_ = span;
    if (names.is(Type::undefined)) fail_undefined(names);
    const bool several = !names.is_text();
    const std::vector<Value> all = several ? items(names) : std::vector<Value>{names};
    for (const Value& name : all) {
        try {
            return &find_template(name, span);
        } catch (const Fault& fault) {
            if (fault.kind != ErrorKind::not_found || (!several && !ignore_missing)) throw;
        }
    }
    if (ignore_missing) return nullptr;
    std::string text;
    for (const Value& name : all) {
        if (!text.empty()) text += ", ";
        print_to(text, name);
    }
    fail(ErrorKind::none_found, phrases::templates_missing, {text});
}

void Render::include(const IncludeStatement& include, Span span) {
    const Value name = value_of(*include.name);
    const Program* found = select_template(name, include.name->span, include.ignore_missing);
    if (found == nullptr) return;
    try {
        if (!include.with_context) {
            const Value made = module(*found, nullptr);
            write(object_as<Module>(made)->text);
            return;
        }
        Context& context = add_context(*found, layers_with(include.locals));
        run_root(context, *found);
    } catch (Fault& fault) {
        if (fault.labels.size() < 4) fault.labels.push_back({span, say(phrases::included_here)});
        throw;
    }
}

void Render::extend(const ExtendsStatement& extends, Span span) {
    Context& context = *frame_->context;
    here_ = span;
    if (context.parent != nullptr) fail(ErrorKind::runtime, phrases::extended_twice);
    const Value name = value_of(*extends.name);
    const Program& parent = find_template(name, extends.name->span);
    context.add_blocks(parent);
    context.parent = &parent;
}

Value Render::module(const Program& program, const Layer* data) {
    if (data == nullptr) {
        const auto known = modules_.find(&program);
        if (known != modules_.end()) return known->second;
    }
    Context& context = add_context(program, data);
    std::string text;
    std::string* outer = std::exchange(out_, &text);
    run_root(context, program);
    out_ = outer;
    Module made;
    made.name = program.name;
    made.text = std::move(text);
    for (const Name* name : context.exported) {
        const Value* value = context.vars.find(name->view, name->hash);
        if (value != nullptr) made.exported.set(name->text, *value);
    }
    Value value = make_object({std::move(made)});
    if (data == nullptr) modules_.emplace(&program, value);
    return value;
}

void Render::import(const ImportStatement& import, Span) {
    const Value name = value_of(*import.name);
    const Program& found = find_template(name, import.name->span);
    Value made = module(found, import.with_context ? layers_with(import.locals) : nullptr);
    if (import.exported) {
        Context& context = *frame_->context;
        context.vars.set(import.target->text, made);
        context.forget(*import.target);
    }
    slot(import.slot) = std::move(made);
}

void Render::import_names(const FromStatement& from, Span) {
    const Value name = value_of(*from.name);
    const Program& found = find_template(name, from.name->span);
    const Value made = module(found, from.with_context ? layers_with(from.locals) : nullptr);
    const Module& module = *object_as<Module>(made);
    for (const auto& imported : from.names) {
        const Value* value = module.exported.find(imported.name->view, imported.name->hash);
        if (value != nullptr) {
            slot(imported.slot) = *value;
        } else {
            Value none = undefined_name(imported.name->text);
            auto& box = Access::box<UndefinedBox>(none);
            box.hint = "the template '" + module.name + "' does not export the requested name '" +
                       std::string(imported.name->view) + "'";
            box.sentence =
                say(phrases::not_exported, {module.name, std::string(imported.name->view)});
            slot(imported.slot) = std::move(none);
        }
        if (!from.exported) continue;
        Context& context = *frame_->context;
        context.vars.set(imported.alias->text, slot(imported.slot));
        context.forget(*imported.alias);
    }
}

// --- the door of a render ---

std::string Render::run(const Program& program, const Value& data) {
    const Layer* layer = nullptr;
    if (data.is(Type::dict)) layer = &layers_.emplace_back(Layer{&dict_of(data), nullptr});
    std::string text;
    text.reserve(program.last_size.load(std::memory_order_relaxed));
    out_ = &text;
    run_root(add_context(program, layer), program);
    program.last_size.store(text.size(), std::memory_order_relaxed);
    return text;
}

}  // namespace metodoc::jinja
