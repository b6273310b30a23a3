// The compiled form of a template: a tree whose names are places in memory.
//
// Nodes lie in two deques of the Program and point at each other; the Program owns them all and
// is never changed after compiling. What a name means (a place of this function, of an outer one,
// or a look-up in the data) is settled by scope.cpp, by the rules of Jinja2's idtracking.
//
// Room: jinja, inside.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/overloaded.h"
#include "base/span.h"
#include "jinja/environment.h"
#include "jinja/number.h"
#include "jinja/value.h"

namespace metodoc::jinja {

struct Expression;
struct Statement;
struct Filter;
struct LoopField;
struct Method;
struct Test;
using Body = std::vector<Statement*>;

// A name of the template: text and hash once, for all look-ups.
struct Name {
    Value text;
    std::size_t hash = 0;
    std::string_view view;
};

// A place for a value: `up` functions outward (0: the one that runs), then by number.
struct Slot {
    std::uint16_t up = 0;
    std::uint32_t index = 0;
};

// What happens to a place when its scope is entered.
enum class LoadKind : std::uint8_t { nothing, resolve, alias, undefine };
struct Load {
    LoadKind kind = LoadKind::nothing;
    std::uint32_t index = 0;     // the place
    Slot outer = {};             // alias: of what
    const Name* name = nullptr;  // resolve: of which name
};

// Names and their places, as `include` and scoped blocks hand them on.
struct Local {
    const Name* name = nullptr;
    Slot slot;
};

struct Scope {
    std::vector<Load> loads;
};

// A function: its own places for values. The root, a block, a macro, a recursive loop.
struct Unit {
    std::uint32_t slots = 0;
    bool captured = false;  // an inner function may outlive a run of it
};

// Whether a place escapes: settled while compiling, or asked of the context (`autoescape` with
// an expression).
enum class Escaping : std::uint8_t { off, on, dynamic };

// --- expressions ---

struct Constant {
    Value value;
};
struct NameLoad {
    const Name* name = nullptr;
    Slot slot = {};
};
struct ListLiteral {
    std::vector<Expression*> items;
    bool tuple = false;
};
struct DictLiteral {
    std::vector<std::pair<Expression*, Expression*>> items;
};
struct Conditional {
    Expression* test = nullptr;
    Expression* then = nullptr;
    Expression* otherwise = nullptr;  // may be null
};
struct Arguments {
    std::vector<Expression*> positional;
    std::vector<std::pair<const Name*, Expression*>> named;
    Expression* star = nullptr;
    Expression* star_star = nullptr;
};
struct CallExpression {
    Expression* callee = nullptr;
    Arguments arguments;
};
struct FilterCall {
    Expression* subject = nullptr;  // null: the text of a filter block
    const Name* name = nullptr;
    Span name_span = {};
    const Filter* built_in = nullptr;
    const Function* custom = nullptr;
    Arguments arguments = {};
    Escaping escaping = Escaping::off;
};
struct TestCall {
    Expression* subject = nullptr;
    const Name* name = nullptr;
    Span name_span = {};
    const Test* built_in = nullptr;
    const Function* custom = nullptr;
    Arguments arguments = {};
};
struct Attribute {
    Expression* subject = nullptr;
    const Name* name = nullptr;
    const Method* of_text = nullptr;  // the method of that name, where the type has one
    const Method* of_list = nullptr;
    const Method* of_dict = nullptr;
    const LoopField* of_loop = nullptr;  // `loop.name`
};
struct Item {
    Expression* subject = nullptr;
    Expression* index = nullptr;
};
struct Slice {
    Expression* subject = nullptr;
    Expression* start = nullptr;  // each may be null
    Expression* stop = nullptr;
    Expression* step = nullptr;
    bool constant = false;  // Jinja2 computes it while compiling: a slice of nothing is undefined
};
enum class UnaryKind : std::uint8_t { minus, plus, negation };
struct Unary {
    UnaryKind kind = UnaryKind::minus;
    Expression* operand = nullptr;
};
struct Binary {
    Arithmetic operation = Arithmetic::add;
    Expression* left = nullptr;
    Expression* right = nullptr;
};
struct Logic {
    bool is_or = false;
    Expression* left = nullptr;
    Expression* right = nullptr;
};
enum class Comparison : std::uint8_t { eq, ne, lt, lteq, gt, gteq, in, not_in };
struct Compare {
    Expression* first = nullptr;
    std::vector<std::pair<Comparison, Expression*>> rest;
};
struct Concat {
    std::vector<Expression*> parts;
    Escaping escaping = Escaping::off;
    bool constant = false;  // Jinja2 computes it while compiling: the result is never markup
};

struct Expression {
    std::variant<Constant, NameLoad, ListLiteral, DictLiteral, Conditional, CallExpression,
                 FilterCall, TestCall, Attribute, Item, Slice, Unary, Binary, Logic, Compare,
                 Concat>
        kind;
    Span span = {};
    std::uint32_t line = 0;
    std::uint32_t depth = 1;  // of the tree below, bounded by the parser
};

// --- what is assigned to ---

struct Target;
struct NameTarget {
    const Name* name = nullptr;
    Slot slot = {};
};
struct TupleTarget {
    std::vector<Target> items;
};
struct NamespaceTarget {
    const Name* name = nullptr;
    const Name* attribute = nullptr;
    Slot slot = {};
};
struct Target {
    std::variant<NameTarget, TupleTarget, NamespaceTarget> kind;
    Span span = {};
    std::uint32_t line = 0;
};

// --- functions ---

struct Parameter {
    const Name* name = nullptr;
    Slot slot = {};
    Expression* default_value = nullptr;
};
struct MacroUnit {
    std::string name;  // empty: the body of a call block
    std::vector<Parameter> parameters;
    Body body;
    Scope scope;
    Unit unit;
    Span span;
    std::uint32_t line = 0;
    bool takes_caller = false;
    bool takes_named = false;  // kwargs
    bool takes_more = false;   // varargs
    Slot caller, named, more;
};
struct BlockUnit {
    std::string name;
    bool scoped = false;
    bool required = false;
    Body body;
    Scope scope;
    Unit unit;
    Span span;
    std::uint32_t line = 0;
    bool uses_self = false;
    bool uses_super = false;
    Slot self, super;
};

// --- statements ---

struct TextStatement {
    std::string text;
    bool only_without_parent = false;  // not printed once `extends` has run
};
struct PrintStatement {
    Expression* value = nullptr;
    Escaping escaping = Escaping::off;
    bool only_without_parent = false;
    std::uint32_t place = 0;  // of the piece: Piece::place
};
struct IfStatement {
    std::vector<std::pair<Expression*, Body>> branches;
    Body otherwise;
};
// `for … in x.items()` and its like: a caller's dict is walked as it lies, nothing is copied.
enum class DictWalk : std::uint8_t { none, keys, values, items };
struct ForStatement {
    DictWalk walk = DictWalk::none;
    Target target;
    Target test_target;  // the same names in the scope of `if`
    Expression* sequence = nullptr;
    Expression* test = nullptr;
    bool recursive = false;
    Body body;
    Body otherwise;
    bool extended = false;  // `loop` is used
    Slot loop;
    Scope scope, else_scope, test_scope;
    Unit unit;  // of a recursive loop
    Escaping escaping = Escaping::off;
};
struct SetStatement {
    Target target;
    Expression* value = nullptr;
    std::vector<Local> exported;  // names that the context learns
};
struct SetBlockStatement {
    Target target;
    Expression* filter = nullptr;
    Body body;
    Scope scope;
    std::vector<Local> exported;
};
struct WithStatement {
    std::vector<Target> targets;
    std::vector<Expression*> values;
    Body body;
    Scope scope;
};
struct FilterStatement {
    Expression* filter = nullptr;
    Body body;
    Scope scope;
};
struct MacroStatement {
    MacroUnit* macro = nullptr;
    const Name* name = nullptr;
    Slot slot = {};
    bool exported = false;
};
struct CallStatement {
    MacroUnit* body = nullptr;
    Expression* call = nullptr;
};
struct IncludeStatement {
    Expression* name = nullptr;
    bool ignore_missing = false;
    bool with_context = true;
    std::vector<Local> locals;
};
struct ImportStatement {
    Expression* name = nullptr;
    const Name* target = nullptr;
    Slot slot = {};
    bool with_context = false;
    bool exported = false;
    std::vector<Local> locals = {};
};
struct FromStatement {
    struct Imported {
        const Name* name = nullptr;
        const Name* alias = nullptr;
        Slot slot = {};
        Span span = {};
    };
    Expression* name = nullptr;
    std::vector<Imported> names;
    bool with_context = false;
    bool exported = false;
    std::vector<Local> locals;
};
struct ExtendsStatement {
    Expression* name = nullptr;
};
struct BlockStatement {
    BlockUnit* block = nullptr;
    bool only_without_parent = false;
    std::vector<Local> locals;  // of a scoped block
};
struct DoStatement {
    Expression* value = nullptr;
};
struct BreakStatement {};
struct ContinueStatement {};
struct AutoescapeStatement {
    Expression* value = nullptr;
    Body body;
    Scope scope;
};

struct Statement {
    std::variant<TextStatement, PrintStatement, IfStatement, ForStatement, SetStatement,
                 SetBlockStatement, WithStatement, FilterStatement, MacroStatement, CallStatement,
                 IncludeStatement, ImportStatement, FromStatement, ExtendsStatement, BlockStatement,
                 DoStatement, BreakStatement, ContinueStatement, AutoescapeStatement>
        kind;
    Span span = {};
    std::uint32_t line = 0;
};

struct Program {
    mutable std::atomic<std::size_t> last_size = 0;  // of its output: how much room to make
    std::string name;
    const Environment* environment = nullptr;
    Body body;
    Scope scope;
    Unit unit;
    bool uses_self = false;
    Slot self;
    std::deque<BlockUnit> blocks;
    std::deque<MacroUnit> macros;
    std::deque<Expression> expressions;
    std::deque<Statement> statements;
    std::deque<Name> names;

    [[nodiscard]] const BlockUnit* find_block(std::string_view block) const {
        for (const BlockUnit& one : blocks) {
            if (one.name == block) return &one;
        }
        return nullptr;
    }
};

}  // namespace metodoc::jinja
