// One render that runs: its variables, its output, its limits.
//
// An expression is evaluated to a reference where the value already lies somewhere (a variable, a
// constant), so that nothing is copied that is only looked at; otherwise it is made in `room`.
//
// Room: jinja, inside.
#pragma once

#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "jinja/bind.h"
#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/object.h"
#include "jinja/program.h"

namespace metodoc::jinja {

// Variables by name, one dict over another.
struct Layer {
    const Dict* dict = nullptr;
    const Layer* next = nullptr;
};

struct BlockEntry {
    const Program* program = nullptr;
    const BlockUnit* block = nullptr;
};

// What a template knows while it runs (jinja2.runtime.Context).
struct Context {
    const Program* program = nullptr;
    Dict vars;                          // set at its top
    std::vector<const Name*> exported;  // of them, what an import gives away
    const Layer* data = nullptr;
    std::vector<BlockEntry> blocks;   // of its own program, then of each parent
    const Program* parent = nullptr;  // of `extends`, once it has run
    bool autoescape = false;

    void add_blocks(const Program& from) {
        for (const BlockUnit& block : from.blocks) blocks.push_back({&from, &block});
    }
    void forget(const Name& name) {
        std::erase_if(exported, [&](const Name* one) { return one->view == name.view; });
    }
    // The block of that name, so many parents up; null where there is none.
    [[nodiscard]] const BlockEntry* find_block(std::string_view name, std::size_t level = 0) const {
        for (const BlockEntry& one : blocks) {
            if (one.block->name == name && level-- == 0) return &one;
        }
        return nullptr;
    }
};

// One run of a function: its places, and whose places it sees.
struct Activation {
    Value* slots = nullptr;
    std::uint32_t count = 0;
    std::uint32_t inner = 0;  // macros and loops made here that still live
    Activation* home = nullptr;
    Context* context = nullptr;
    std::unique_ptr<Value[]> own = {};  // where the places are not on the stack of places
};

class Render;

// Places of functions that nothing inside outlives: taken and given back in order.
class SlotStack {
public:
    Value* take(std::uint32_t count);
    void give_back(std::uint32_t count);
    void clear() { chunks_.clear(), current_ = 0; }

private:
    static constexpr std::uint32_t first_size = 64;
    static constexpr std::uint32_t most_doublings = 4;
    struct Chunk {
        std::unique_ptr<Value[]> slots;
        std::uint32_t size = 0;
        std::uint32_t used = 0;
    };
    std::vector<Chunk> chunks_;
    std::size_t current_ = 0;
};

// What `subject.name` is for the objects of a render (objects.cpp); nothing where there is none.
std::optional<Value> member(Render& render, const Value& subject, std::string_view name);

enum class Flow : std::uint8_t { normal, leave, next };

class Render {
public:
    Render(const Environment& environment, const Limits& limits)
        : environment_(environment), limits_(limits) {}
    ~Render();
    Render(const Render&) = delete;
    Render& operator=(const Render&) = delete;

    std::string run(const Program& program, const Value& data);

    // --- for filters, tests and functions ---
    Value block_reference(Context& context, std::string_view name, std::size_t level);
    [[nodiscard]] const Environment& environment() const { return environment_; }
    [[nodiscard]] bool autoescape() const { return frame_->context->autoescape; }
    Value undefined(std::string hint, const Phrase& sentence);
    Value undefined_name(const Value& name);
    Value undefined_of(const Value& owner, const Value& name);
    Value attribute(const Value& subject, const Value& name);
    Value item(const Value& subject, const Value& index);
    Value apply_filter(const Value& name, const Value& subject, std::span<const Value> positional,
                       const NamedValues& named);
    bool apply_test(const Value& name, const Value& subject, std::span<const Value> positional,
                    const NamedValues& named);
    Value call(const Value& callee, const Given& given);
    Value call_method(const Method& method, const Value& subject, const Given& given);
    // Everything a loop over the value would give, as a list's items.
    std::vector<Value> items(const Value& sequence);
    // A template's own list or dict; a caller's is copied first, once a render.
    Value writable(const Value& container);
    void charge(std::uint64_t steps);
    void check_size(std::uint64_t bytes) const;   // of a text that is to be made
    void check_count(std::uint64_t count) const;  // of items that are to be made
    // Throws when `value` holds `container`, which it is to be put into.
    void forbid_cycle(const Value& value, const Value& container);

private:
    // expressions (evaluate.cpp)
    const Value& evaluate(const Expression& expression, Value& room);
    Value value_of(const Expression& expression);
    const Value& load(const NameLoad& name, Value& room);
    const Value& load_attribute(const Attribute& attribute, Value& room, Span span);
    Value dict_literal(const DictLiteral& literal);
    Value slice(const Slice& slice, Span span);
    Value compare(const Compare& compare, Span span);
    Value concat(const Concat& concat);
    Value unary(const Unary& unary, Span span);
    Value call_expression(const CallExpression& call, Span span, const Value* caller = nullptr);
    Value filter(const FilterCall& filter, Span span);
    bool test(const TestCall& test, Span span);
    Value call_custom(const Function& function, const Value& subject, const Given& given,
                      Span span);
    void give(const Arguments& arguments, Given& given);
    const Value& thawed(const Value& value);

    // statements (execute.cpp)
    Flow execute(const Body& body);
    Flow execute(const Statement& statement);
    void print(const PrintStatement& print);
    Flow choose(const IfStatement& choice);
    Flow loop(const ForStatement& loop);
    Flow run_loop(const ForStatement& loop, Value source, std::uint32_t depth);
    std::optional<Flow> walk_dict(const ForStatement& loop);
    void assign_item(const ForStatement& loop, const Dict::Item& item);
    std::vector<Value> take_items(const Value& sequence);
    Value filtered(const ForStatement& loop, const Value& sequence);
    void assign(const Target& target, const Value& value);
    void export_names(const std::vector<Local>& names);
    void set_block(const SetBlockStatement& block);
    void filter_block(const FilterStatement& block);
    Flow with(const WithStatement& with);
    Flow autoescape_block(const AutoescapeStatement& block);
    void define_macro(const MacroStatement& macro);
    void call_block(const CallStatement& block, Span span);
    std::string capture(const Body& body, const Scope& scope);

    // functions and templates (templates.cpp)
    void run_root(Context& context, const Program& program);
    void run_block(Context& context, const BlockEntry& entry);
    void run_body(const Program& program, const Body& body, const Scope& scope);
    void block(const BlockStatement& block, Span span);
    void include(const IncludeStatement& include, Span span);
    void import(const ImportStatement& import, Span span);
    void import_names(const FromStatement& from, Span span);
    void extend(const ExtendsStatement& extends, Span span);
    Value call_macro(const Macro& macro, const Given& given);
    void run_macro(const Macro& macro, const Given& given);
    bool print_macro(const CallExpression& call, Span span, bool escapes);
    Value call_loop(const Loop& loop, const Given& given);
    Value call_block_reference(const BlockReference& block);
    Value super_reference(Context& context, const BlockUnit& block);
    Value module(const Program& program, const Layer* data);
    const Program& find_template(const Value& name, Span span);
    const Program* select_template(const Value& names, Span span, bool several);
    Context& add_context(const Program& program, const Layer* data);
    Context& derive(const std::vector<Local>& locals);
    const Layer* layers_with(const std::vector<Local>& locals);
    const Value* look_up(const Context& context, const Name& name);
    const Value* built_in(const Name& name);
    Activation* enter(const Unit& unit, Activation* home, Context* context);
    void leave(Activation* activation, const Unit& unit);
    void enter_scope(const Scope& scope);
    Value& slot(Slot slot) {
        Activation* activation = frame_;
        for (; slot.up != 0; --slot.up) activation = activation->home;
        return activation->slots[slot.index];
    }

    // faults
    void locate(Fault& fault) const;
    void add_notes(Fault& fault) const;
    void write(std::string_view text);
    void check_output() const;

    const Environment& environment_;
    const Limits& limits_;
    SlotStack stack_;
    std::deque<Activation> kept_;    // activations that something inside may outlive
    std::vector<Activation*> free_;  // of them, those to be used again
    std::list<Context> contexts_;
    std::list<Layer> layers_;
    std::list<Dict> dicts_;
    std::unordered_map<const Program*, Value> modules_;
    std::unordered_map<const Box*, Value> thawed_;
    std::vector<Value> frozen_;  // keeps the keys of thawed_ alive
    std::map<std::string_view, Value> built_in_;
    Activation* frame_ = nullptr;
    const Program* program_ = nullptr;
    std::string* out_ = nullptr;
    const Value* filter_text_ = nullptr;  // what the filter block around has made
    Span here_;
    std::uint64_t steps_ = 0;
    std::uint32_t depth_ = 0;
    const char* stack_begin_ = nullptr;
};

}  // namespace metodoc::jinja
