// Walks over the tree of a template: which names are read, which are assigned to.
//
// Room: jinja, inside.
#pragma once

#include <functional>
#include <string_view>

#include "jinja/program.h"

namespace metodoc::jinja {

// Every name that is read in an expression, in the order of Jinja2's own walk. Null: nothing.
void for_each_name(const Expression* expression, const std::function<void(const Name*)>& visit);

// Whether Jinja2 computes the expression while compiling: nothing in it depends on the data.
bool is_constant(const Expression& expression);

// Every name that the target assigns to.
void for_each_stored(const Target& target,
                     const std::function<void(const Name*, const Target&)>& visit);

// Every target of the statements and of those inside them, macros and blocks too.
void for_each_target(const Body& body, const std::function<void(const Target&)>& visit);

// Whether the name is read in the body before it is assigned there (jinja2's find_undeclared);
// blocks inside are not looked into.
bool uses(const Body& body, std::string_view name);

bool has_scoped_block(const ForStatement& loop);

}  // namespace metodoc::jinja
