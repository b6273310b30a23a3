#include "jinja/scope.h"

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

#include "base/must.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/filters.h"
#include "jinja/methods.h"
#include "jinja/object.h"
#include "jinja/phrases.h"
#include "jinja/symbols.h"
#include "jinja/tests.h"
#include "jinja/walk.h"

namespace metodoc::jinja {
namespace {

// --- which names a scope knows (jinja2.idtracking.FrameSymbolVisitor) ---

class Analysis {
public:
    explicit Analysis(Symbols& symbols) : symbols_(&symbols) {}

    void load(const Expression* expression) {
        for_each_name(expression, [this](const Name* name) { symbols_->load(name); });
    }

    void target(const Target& target, bool declare) {
        std::visit(overloaded{
                       [&](const NameTarget& one) {
                           declare ? symbols_->declare(one.name) : symbols_->store(one.name);
                       },
                       [&](const TupleTarget& tuple) {
                           for (const Target& one : tuple.items) this->target(one, declare);
                       },
                       [&](const NamespaceTarget& one) { symbols_->load(one.name); },
                   },
                   target.kind);
    }

    void body(const Body& statements) {
        for (const Statement* one : statements) statement(*one);
    }

private:
    Symbols branch(const Body& statements, const Expression* test) {
        Symbols copy = *symbols_;
        Symbols* outer = symbols_;
        symbols_ = &copy;
        if (test != nullptr) load(test);
        body(statements);
        symbols_ = outer;
        return copy;
    }

    // Jinja2 keeps every `elif` as an `if` of its own inside one branch.
    void choice(const IfStatement& choice) {
        load(choice.branches.front().first);
        Symbols first = branch(choice.branches.front().second, nullptr);
        Symbols middle = *symbols_;
        for (std::size_t i = 1; i < choice.branches.size(); ++i) {
            Symbols* outer = symbols_;
            symbols_ = &middle;
            const auto& [test, statements] = choice.branches[i];
            load(test);
            const std::vector<Symbols> parts{branch(statements, nullptr), middle, middle};
            symbols_ = outer;
            middle.join(parts);
        }
        Symbols last = branch(choice.otherwise, nullptr);
        const std::vector<Symbols> all{std::move(first), std::move(middle), std::move(last)};
        symbols_->join(all);
    }

    void statement(const Statement& statement) {
        std::visit(overloaded{
                       [](const TextStatement&) {},
                       [&](const PrintStatement& one) { load(one.value); },
                       [&](const IfStatement& one) { choice(one); },
                       [&](const ForStatement& one) { load(one.sequence); },
                       [&](const SetStatement& one) {
                           load(one.value);
                           target(one.target, false);
                       },
                       [&](const SetBlockStatement& one) {
                           load(one.filter);
                           target(one.target, false);
                       },
                       [&](const WithStatement& one) {
                           for (const Expression* value : one.values) load(value);
                       },
                       [&](const FilterStatement& one) { load(one.filter); },
                       [&](const MacroStatement& one) { symbols_->store(one.name); },
                       [&](const CallStatement& one) { load(one.call); },
                       [&](const IncludeStatement& one) { load(one.name); },
                       [&](const ImportStatement& one) {
                           load(one.name);
                           symbols_->store(one.target);
                       },
                       [&](const FromStatement& one) {
                           load(one.name);
                           for (const auto& imported : one.names) symbols_->store(imported.alias);
                       },
                       [&](const ExtendsStatement& one) { load(one.name); },
                       [](const BlockStatement&) {},
                       [&](const DoStatement& one) { load(one.value); },
                       [](const BreakStatement&) {},
                       [](const ContinueStatement&) {},
                       [](const AutoescapeStatement&) {},
                   },
                   statement.kind);
    }

    Symbols* symbols_;
};

// --- the places of names, in the order of Jinja2's code generator ---

struct Frame {
    Symbols symbols;
    Escaping escaping = Escaping::off;
    bool toplevel = false;
    bool soft = false;           // inside `if`: filters are looked for when they are used
    bool checks_output = false;  // prints only without a parent
    bool in_loop = false;

    [[nodiscard]] Frame inner() const {
        return {
            Symbols(&symbols, symbols.function()), escaping, false, false, checks_output, in_loop};
    }
    // The scope of a function of its own.
    [[nodiscard]] Frame function(FunctionPlace* function) const {
        return {Symbols(&symbols, function), escaping, false, false, checks_output, false};
    }
};

class Settler {
public:
    Settler(Program& program, const Environment& environment)
        : program_(program), environment_(environment) {}

    void run() {
        const Escaping escaping = environment_.options.autoescape ? Escaping::on : Escaping::off;
        has_extends_ = std::ranges::any_of(program_.statements, [](const Statement& one) {
            return std::holds_alternative<ExtendsStatement>(one.kind);
        });
        FunctionPlace& function = add_function(program_.unit, 0);
        Frame root{Symbols(nullptr, &function), escaping, true, false, has_extends_, false};
        program_.uses_self = uses(program_.body, "self");
        if (program_.uses_self) program_.self = declare(root, "self");
        Analysis(root.symbols).body(program_.body);
        program_.scope = root.symbols.scope();
        body(program_.body, root);
        for (BlockUnit& block : program_.blocks) settle_block(block, escaping);
    }

private:
    FunctionPlace& add_function(Unit& unit, std::uint16_t depth) {
        return functions_.emplace_back(FunctionPlace{&unit, depth});
    }

    const Name* name(std::string_view text) {
        for (const Name& one : program_.names) {
            if (one.view == text) return &one;
        }
        Name& added = program_.names.emplace_back();
        added.text = Value(text);
        added.view = added.text.text();
        added.hash = hash_text(text);
        return &added;
    }

    Slot declare(Frame& frame, std::string_view text) {
        const Name* known = name(text);
        frame.symbols.declare(known);
        return slot(known, frame);
    }

    static Slot slot(const Name* name, const Frame& frame) {
        const auto found = frame.symbols.find(name);
        MUST(found.has_value());
        return frame.symbols.slot_of(*found);
    }

    // The innermost function around is kept alive by what is made inside it.
    FunctionPlace& inner_function(Unit& unit, const Frame& around) {
        around.symbols.function()->unit->captured = true;
        return add_function(unit, static_cast<std::uint16_t>(around.symbols.function()->depth + 1));
    }

    void settle_block(BlockUnit& block, Escaping escaping) {
        Frame frame{Symbols(nullptr, &add_function(block.unit, 0)), escaping};
        block.uses_self = uses(block.body, "self");
        block.uses_super = uses(block.body, "super");
        if (block.uses_self) block.self = declare(frame, "self");
        if (block.uses_super) block.super = declare(frame, "super");
        Analysis(frame.symbols).body(block.body);
        block.scope = frame.symbols.scope();
        body(block.body, frame);
    }

    void body(Body& statements, Frame& frame) {
        for (Statement* one : statements) statement(*one, frame);
    }

    [[noreturn]] static void refuse(const Phrase& phrase, Span span, std::uint32_t line,
                                    std::initializer_list<Message> arguments = {},
                                    Message hint = {}) {
        Fault fault;
        fault.kind = ErrorKind::assertion;
        fault.message = say(phrase, arguments);
        fault.hint = std::move(hint);
        fault.span = span;
        fault.line = line;
        fault.located = true;
        throw fault;
    }

    // --- expressions ---

    void expression(Expression* node, Frame& frame) {
        if (node == nullptr) return;
        std::visit(overloaded{
                       [](Constant&) {},
                       [&](NameLoad& one) { one.slot = slot(one.name, frame); },
                       [&](ListLiteral& one) { all(one.items, frame); },
                       [&](DictLiteral& one) {
                           for (auto& [key, value] : one.items) {
                               expression(key, frame), expression(value, frame);
                           }
                       },
                       [&](Conditional& one) {
                           const bool soft = std::exchange(frame.soft, true);
                           expression(one.then, frame);
                           expression(one.test, frame);
                           expression(one.otherwise, frame);
                           frame.soft = soft;
                       },
                       [&](CallExpression& one) {
                           expression(one.callee, frame);
                           arguments(one.arguments, frame);
                       },
                       [&](FilterCall& one) { filter(one, node->line, frame); },
                       [&](TestCall& one) { test(one, node->line, frame); },
                       [&](Attribute& one) {
                           expression(one.subject, frame);
                           one.of_text = find_method(MethodOwner::text, one.name->view);
                           one.of_list = find_method(MethodOwner::list, one.name->view);
                           one.of_loop = find_loop_field(one.name->view);
                           one.of_dict = find_method(MethodOwner::dict, one.name->view);
                       },
                       [&](Item& one) {
                           all({one.subject, one.index}, frame);
                       },
                       [&](Slice& one) {
                           all({one.subject, one.start, one.stop, one.step}, frame);
                           one.constant = is_constant(*node);
                       },
                       [&](Unary& one) { expression(one.operand, frame); },
                       [&](Binary& one) {
                           all({one.left, one.right}, frame);
                       },
                       [&](Logic& one) {
                           all({one.left, one.right}, frame);
                       },
                       [&](Compare& one) {
                           expression(one.first, frame);
                           for (auto& part : one.rest) expression(part.second, frame);
                       },
                       [&](Concat& one) {
                           one.escaping = frame.escaping;
                           all(one.parts, frame);
                           one.constant = is_constant(*node);
                       },
                   },
                   node->kind);
    }

    void all(const std::vector<Expression*>& nodes, Frame& frame) {
        for (Expression* one : nodes) expression(one, frame);
    }

    void arguments(Arguments& arguments, Frame& frame) {
        all(arguments.positional, frame);
        for (auto& one : arguments.named) expression(one.second, frame);
        all({arguments.star, arguments.star_star}, frame);
    }

    void filter(FilterCall& filter, std::uint32_t line, Frame& frame) {
        const auto custom = environment_.filters.find(filter.name->view);
        if (custom != environment_.filters.end()) {
            filter.custom = &custom->second;
        } else {
            filter.built_in = find_filter(filter.name->view);
        }
        if (filter.custom == nullptr && filter.built_in == nullptr && !frame.soft) {
            refuse(phrases::no_filter, filter.name_span, line, {std::string(filter.name->view)},
                   suggest_filter(filter.name->view, environment_));
        }
        filter.escaping = frame.escaping;
        expression(filter.subject, frame);
        arguments(filter.arguments, frame);
    }

    void test(TestCall& test, std::uint32_t line, Frame& frame) {
        const auto custom = environment_.tests.find(test.name->view);
        if (custom != environment_.tests.end()) {
            test.custom = &custom->second;
        } else {
            test.built_in = find_test(test.name->view);
        }
        if (test.custom == nullptr && test.built_in == nullptr && !frame.soft) {
            refuse(phrases::no_test, test.name_span, line, {std::string(test.name->view)},
                   suggest_test(test.name->view, environment_));
        }
        expression(test.subject, frame);
        arguments(test.arguments, frame);
    }

    void target(Target& target, Frame& frame) {
        std::visit(overloaded{
                       [&](NameTarget& one) { one.slot = slot(one.name, frame); },
                       [&](TupleTarget& tuple) {
                           for (Target& one : tuple.items) this->target(one, frame);
                       },
                       [&](NamespaceTarget& one) { one.slot = slot(one.name, frame); },
                   },
                   target.kind);
    }

    // The names that an assignment at the top gives to the context.
    static void add_exported(const Target& target, std::vector<Local>& exported) {
        std::visit(overloaded{
                       [&](const NameTarget& one) {
                           exported.push_back({one.name, one.slot});
                       },
                       [&](const TupleTarget& tuple) {
                           for (const Target& one : tuple.items) add_exported(one, exported);
                       },
                       [](const NamespaceTarget&) {},
                   },
                   target.kind);
    }

    // --- statements ---

    void statement(Statement& node, Frame& frame) {
        std::visit(overloaded{
                       [&](TextStatement& one) { one.only_without_parent = frame.checks_output; },
                       [&](PrintStatement& one) {
                           one.only_without_parent = frame.checks_output;
                           one.escaping = frame.escaping;
                           expression(one.value, frame);
                       },
                       [&](IfStatement& one) { choice(one, frame); },
                       [&](ForStatement& one) { loop(one, frame); },
                       [&](SetStatement& one) {
                           target(one.target, frame);
                           expression(one.value, frame);
                           if (frame.toplevel) add_exported(one.target, one.exported);
                       },
                       [&](SetBlockStatement& one) { set_block(one, frame); },
                       [&](WithStatement& one) { with(one, frame); },
                       [&](FilterStatement& one) { filter_block(one, frame); },
                       [&](MacroStatement& one) {
                           macro(*one.macro, frame);
                           one.slot = slot(one.name, frame);
                           one.exported = frame.toplevel;
                       },
                       [&](CallStatement& one) {
                           macro(*one.body, frame);
                           expression(one.call, frame);
                       },
                       [&](IncludeStatement& one) {
                           expression(one.name, frame);
                           if (one.with_context) one.locals = frame.symbols.locals();
                       },
                       [&](ImportStatement& one) {
                           one.slot = slot(one.target, frame);
                           expression(one.name, frame);
                           one.exported = frame.toplevel;
                           if (one.with_context) one.locals = frame.symbols.locals();
                       },
                       [&](FromStatement& one) {
                           expression(one.name, frame);
                           for (auto& imported : one.names) {
                               imported.slot = slot(imported.alias, frame);
                           }
                           one.exported = frame.toplevel;
                           if (one.with_context) one.locals = frame.symbols.locals();
                       },
                       [&](ExtendsStatement& one) {
                           if (!frame.toplevel) {
                               refuse(phrases::extends_inside, node.span, node.line);
                           }
                           expression(one.name, frame);
                       },
                       [&](BlockStatement& one) {
                           one.only_without_parent = frame.toplevel && has_extends_;
                           if (one.block->scoped) one.locals = frame.symbols.locals();
                       },
                       [&](DoStatement& one) { expression(one.value, frame); },
                       [&](BreakStatement&) { in_loop(node, frame); },
                       [&](ContinueStatement&) { in_loop(node, frame); },
                       [&](AutoescapeStatement& one) { autoescape(one, frame); },
                   },
                   node.kind);
    }

    static void in_loop(const Statement& node, const Frame& frame) {
        if (frame.in_loop) return;
        Fault fault;
        fault.kind = ErrorKind::python_syntax;
        fault.message = say(phrases::outside_loop);
        fault.span = node.span;
        fault.line = node.line;
        fault.located = true;
        throw fault;
    }

    void choice(IfStatement& choice, Frame& frame) {
        const bool soft = std::exchange(frame.soft, true);
        for (auto& [test, statements] : choice.branches) {
            expression(test, frame);
            body(statements, frame);
        }
        body(choice.otherwise, frame);
        frame.soft = soft;
    }

    // Jinja2 refuses `loop` as a target anywhere inside the loop.
    static void refuse_loop_targets(const ForStatement& loop) {
        auto check = [](const Target& target) {
            for_each_stored(target, [&](const Name* name, const Target& place) {
                if (name->view == "loop") refuse(phrases::loop_assigned, place.span, place.line);
            });
        };
        check(loop.target);
        for_each_target(loop.body, check);
        for_each_target(loop.otherwise, check);
    }

    static DictWalk walk_of(const ForStatement& loop) {
        const auto* call = std::get_if<CallExpression>(&loop.sequence->kind);
        if (call == nullptr || loop.extended || loop.test != nullptr) return DictWalk::none;
        const auto* method = std::get_if<Attribute>(&call->callee->kind);
        const Arguments& given = call->arguments;
        const bool bare = given.positional.empty() && given.named.empty() &&
                          given.star == nullptr && given.star_star == nullptr;
        if (method == nullptr || !bare) return DictWalk::none;
        if (method->name->view == "keys") return DictWalk::keys;
        if (method->name->view == "values") return DictWalk::values;
        return method->name->view == "items" ? DictWalk::items : DictWalk::none;
    }

    void loop(ForStatement& loop, Frame& frame) {
        const FunctionPlace* around = frame.symbols.function();
        FunctionPlace* own = nullptr;
        if (loop.recursive) own = &inner_function(loop.unit, frame);
        Frame inside = own != nullptr ? frame.function(own) : frame.inner();
        Frame test = own != nullptr ? frame.function(own) : frame.inner();
        Frame otherwise = own != nullptr ? frame.function(own) : frame.inner();
        MUST(around != nullptr);
        inside.in_loop = true;
        otherwise.in_loop = frame.in_loop && own == nullptr;
        loop.extended = loop.recursive || uses(loop.body, "loop") || has_scoped_block(loop);
        if (loop.extended) loop.loop = declare(inside, "loop");

        Analysis inside_names(inside.symbols);
        inside_names.target(loop.target, true);
        inside_names.body(loop.body);
        Analysis(otherwise.symbols).body(loop.otherwise);
        if (loop.test != nullptr) {
            Analysis test_names(test.symbols);
            test_names.target(loop.target, true);
            test_names.load(loop.test);
        }
        refuse_loop_targets(loop);
        loop.scope = inside.symbols.scope();
        loop.else_scope = otherwise.symbols.scope();
        loop.test_scope = test.symbols.scope();
        loop.escaping = frame.escaping;

        loop.walk = walk_of(loop);
        loop.test_target = loop.target;
        target(loop.target, inside);
        if (loop.test != nullptr) {
            target(loop.test_target, test);
            expression(loop.test, test);
        }
        expression(loop.sequence, frame);
        body(loop.body, inside);
        body(loop.otherwise, otherwise);
    }

    void set_block(SetBlockStatement& block, Frame& frame) {
        Frame inside = frame.inner();
        inside.checks_output = false;
        Analysis(inside.symbols).body(block.body);
        block.scope = inside.symbols.scope();
        body(block.body, inside);
        target(block.target, frame);
        expression(block.filter, frame);
        if (frame.toplevel) add_exported(block.target, block.exported);
    }

    void with(WithStatement& with, Frame& frame) {
        Frame inside = frame.inner();
        Analysis names(inside.symbols);
        for (const Target& one : with.targets) names.target(one, true);
        names.body(with.body);
        with.scope = inside.symbols.scope();
        for (Target& one : with.targets) target(one, inside);
        all(with.values, frame);
        body(with.body, inside);
    }

    void filter_block(FilterStatement& block, Frame& frame) {
        Frame inside = frame.inner();
        Analysis names(inside.symbols);
        names.body(block.body);
        names.load(block.filter);
        block.scope = inside.symbols.scope();
        body(block.body, inside);
        expression(block.filter, inside);
    }

    void autoescape(AutoescapeStatement& escape, Frame& frame) {
        Frame inside = frame.inner();
        Analysis names(inside.symbols);
        names.load(escape.value);
        names.body(escape.body);
        escape.scope = inside.symbols.scope();
        expression(escape.value, inside);
        const auto* constant = std::get_if<Constant>(&escape.value->kind);
        if (constant == nullptr) {
            inside.escaping = Escaping::dynamic;
        } else {
            inside.escaping = truth(constant->value) ? Escaping::on : Escaping::off;
        }
        body(escape.body, inside);
    }

    void macro(MacroUnit& macro, Frame& frame) {
        Frame inside = frame.function(&inner_function(macro.unit, frame));
        inside.checks_output = false;
        for (const Parameter& parameter : macro.parameters) {
            inside.symbols.declare(parameter.name);
        }
        declare_special(macro, inside);
        Analysis names(inside.symbols);
        for (const Parameter& parameter : macro.parameters) names.load(parameter.default_value);
        names.body(macro.body);
        macro.scope = inside.symbols.scope();
        for (Parameter& parameter : macro.parameters) {
            parameter.slot = slot(parameter.name, inside);
            expression(parameter.default_value, inside);
        }
        body(macro.body, inside);
    }

    // caller, kwargs and varargs are parameters of the macros that use them.
    void declare_special(MacroUnit& macro, Frame& inside) {
        auto parameter = [&](std::string_view text) -> const Parameter* {
            for (const Parameter& one : macro.parameters) {
                if (one.name->view == text) return &one;
            }
            return nullptr;
        };
        if (uses(macro.body, "caller")) {
            const Parameter* explicit_caller = parameter("caller");
            if (explicit_caller == nullptr) {
                macro.caller = declare(inside, "caller");
            } else if (explicit_caller->default_value == nullptr) {
                refuse(phrases::caller_parameter, macro.span, macro.line);
            }
            macro.takes_caller = true;
        }
        if (uses(macro.body, "kwargs") && parameter("kwargs") == nullptr) {
            macro.named = declare(inside, "kwargs");
            macro.takes_named = true;
        }
        if (uses(macro.body, "varargs") && parameter("varargs") == nullptr) {
            macro.more = declare(inside, "varargs");
            macro.takes_more = true;
        }
    }

    Program& program_;
    const Environment& environment_;
    std::deque<FunctionPlace> functions_;
    bool has_extends_ = false;
};

}  // namespace

void settle(Program& program, const Environment& environment) {
    Settler(program, environment).run();
}

}  // namespace metodoc::jinja
