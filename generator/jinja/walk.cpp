#include "jinja/walk.h"

#include <algorithm>

#include "jinja/filters.h"

namespace metodoc::jinja {
namespace {

using Visit = std::function<void(const Expression*)>;

void for_each_argument(const Arguments& arguments, const Visit& visit) {
    for (const Expression* one : arguments.positional) visit(one);
    for (const auto& one : arguments.named) visit(one.second);
    visit(arguments.star);
    visit(arguments.star_star);
}

void for_each_child(const Expression& expression, const Visit& visit) {
    std::visit(
        overloaded{
            [](const Constant&) {},
            [](const NameLoad&) {},
            [&](const ListLiteral& one) {
                for (const Expression* item : one.items) visit(item);
            },
            [&](const DictLiteral& one) {
                for (const auto& [key, value] : one.items) visit(key), visit(value);
            },
            [&](const Conditional& one) { visit(one.test), visit(one.then), visit(one.otherwise); },
            [&](const CallExpression& one) {
                visit(one.callee);
                for_each_argument(one.arguments, visit);
            },
            [&](const FilterCall& one) {
                visit(one.subject);
                for_each_argument(one.arguments, visit);
            },
            [&](const TestCall& one) {
                visit(one.subject);
                for_each_argument(one.arguments, visit);
            },
            [&](const Attribute& one) { visit(one.subject); },
            [&](const Item& one) { visit(one.subject), visit(one.index); },
            [&](const Slice& one) {
                visit(one.subject), visit(one.start), visit(one.stop), visit(one.step);
            },
            [&](const Unary& one) { visit(one.operand); },
            [&](const Binary& one) { visit(one.left), visit(one.right); },
            [&](const Logic& one) { visit(one.left), visit(one.right); },
            [&](const Compare& one) {
                visit(one.first);
                for (const auto& part : one.rest) visit(part.second);
            },
            [&](const Concat& one) {
                for (const Expression* part : one.parts) visit(part);
            },
        },
        expression.kind);
}

// A walk over statements in the order of Jinja2's fields; each part may be left out.
struct Walk {
    Visit expression;
    std::function<void(const Target&)> target;
    std::function<void(const Name*)> stored_name;  // of macros and imports
    bool into_blocks = false;

    void body(const Body& statements) const {
        for (const Statement* one : statements) statement(*one);
    }

    void macro(const MacroUnit& macro) const {
        if (stored_name) {
            for (const Parameter& one : macro.parameters) stored_name(one.name);
        }
        for (const Parameter& one : macro.parameters) value(one.default_value);
        body(macro.body);
    }

    void value(const Expression* one) const {
        if (expression && one != nullptr) expression(one);
    }
    void assigned(const Target& one) const {
        if (target) target(one);
    }

    void statement(const Statement& statement) const {
        std::visit(overloaded{
                       [](const TextStatement&) {},
                       [&](const PrintStatement& one) { value(one.value); },
                       [&](const IfStatement& one) {
                           for (const auto& [test, statements] : one.branches) {
                               value(test), body(statements);
                           }
                           body(one.otherwise);
                       },
                       [&](const ForStatement& one) {
                           assigned(one.target);
                           value(one.sequence);
                           body(one.body);
                           body(one.otherwise);
                           value(one.test);
                       },
                       [&](const SetStatement& one) { assigned(one.target), value(one.value); },
                       [&](const SetBlockStatement& one) {
                           assigned(one.target), value(one.filter), body(one.body);
                       },
                       [&](const WithStatement& one) {
                           for (const Target& target_one : one.targets) assigned(target_one);
                           for (const Expression* expression_one : one.values) {
                               value(expression_one);
                           }
                           body(one.body);
                       },
                       [&](const FilterStatement& one) { body(one.body), value(one.filter); },
                       [&](const MacroStatement& one) { macro(*one.macro); },
                       [&](const CallStatement& one) { value(one.call), macro(*one.body); },
                       [&](const IncludeStatement& one) { value(one.name); },
                       [&](const ImportStatement& one) { value(one.name); },
                       [&](const FromStatement& one) { value(one.name); },
                       [&](const ExtendsStatement& one) { value(one.name); },
                       [&](const BlockStatement& one) {
                           if (into_blocks) body(one.block->body);
                       },
                       [&](const DoStatement& one) { value(one.value); },
                       [](const BreakStatement&) {},
                       [](const ContinueStatement&) {},
                       [&](const AutoescapeStatement& one) { value(one.value), body(one.body); },
                   },
                   statement.kind);
    }
};

}  // namespace

void for_each_name(const Expression* expression, const std::function<void(const Name*)>& visit) {
    if (expression == nullptr) return;
    if (const auto* name = std::get_if<NameLoad>(&expression->kind)) visit(name->name);
    for_each_child(*expression, [&](const Expression* one) { for_each_name(one, visit); });
}

bool is_constant(const Expression& expression) {
    const bool leaf_varies = std::holds_alternative<NameLoad>(expression.kind) ||
                             std::holds_alternative<CallExpression>(expression.kind);
    if (leaf_varies) return false;
    if (const auto* filter = std::get_if<FilterCall>(&expression.kind)) {
        if (filter->built_in == nullptr || filter->subject == nullptr) return false;
        // These look at the context, so that Jinja2 leaves them to the render.
        for (const std::string_view name :
             {"map", "random", "reject", "rejectattr", "select", "selectattr"}) {
            if (filter->built_in->name == name) return false;
        }
    }
    bool constant = true;
    for_each_child(expression, [&](const Expression* one) {
        if (one != nullptr && !is_constant(*one)) constant = false;
    });
    return constant;
}

void for_each_stored(const Target& target,
                     const std::function<void(const Name*, const Target&)>& visit) {
    std::visit(overloaded{
                   [&](const NameTarget& one) { visit(one.name, target); },
                   [&](const TupleTarget& tuple) {
                       for (const Target& one : tuple.items) for_each_stored(one, visit);
                   },
                   [](const NamespaceTarget&) {},
               },
               target.kind);
}

void for_each_target(const Body& body, const std::function<void(const Target&)>& visit) {
    Walk walk;
    walk.target = visit;
    walk.into_blocks = true;
    walk.body(body);
}

bool uses(const Body& body, std::string_view name) {
    bool found = false;
    bool assigned = false;
    Walk walk;
    walk.expression = [&](const Expression* one) {
        for_each_name(one, [&](const Name* read) {
            if (!assigned && read->view == name) found = true;
        });
    };
    walk.target = [&](const Target& target) {
        for_each_stored(target, [&](const Name* stored, const Target&) {
            if (stored->view == name) assigned = true;
        });
    };
    walk.stored_name = [&](const Name* stored) {
        if (stored->view == name) assigned = true;
    };
    walk.body(body);
    return found;
}

bool has_scoped_block(const ForStatement& loop) {
    bool found = false;
    std::function<void(const Body&)> look = [&](const Body& body) {
        for (const Statement* one : body) {
            std::visit(overloaded{
                           [&](const IfStatement& node) {
                               for (const auto& part : node.branches) look(part.second);
                               look(node.otherwise);
                           },
                           [&](const ForStatement& node) { look(node.body), look(node.otherwise); },
                           [&](const SetBlockStatement& node) { look(node.body); },
                           [&](const WithStatement& node) { look(node.body); },
                           [&](const FilterStatement& node) { look(node.body); },
                           [&](const MacroStatement& node) { look(node.macro->body); },
                           [&](const CallStatement& node) { look(node.body->body); },
                           [&](const AutoescapeStatement& node) { look(node.body); },
                           [&](const BlockStatement& node) {
                               found = found || node.block->scoped;
                               look(node.block->body);
                           },
                           [](const TextStatement&) {},
                           [](const PrintStatement&) {},
                           [](const SetStatement&) {},
                           [](const IncludeStatement&) {},
                           [](const ImportStatement&) {},
                           [](const FromStatement&) {},
                           [](const ExtendsStatement&) {},
                           [](const DoStatement&) {},
                           [](const BreakStatement&) {},
                           [](const ContinueStatement&) {},
                       },
                       one->kind);
        }
    };
    look(loop.body);
    look(loop.otherwise);
    return found;
}

}  // namespace metodoc::jinja
