// How the parser makes nodes of the tree.
//
// Room: jinja, inside. Included by the parser's two files alone.
#pragma once

#include <algorithm>
#include <utility>

#include "jinja/parser.h"

namespace metodoc::jinja {

template <typename Kind>
Expression* Parser::make(Kind kind, const Token& token, std::initializer_list<Expression*> below) {
    Expression& node = program_.expressions.emplace_back();
    node.kind = std::move(kind);
    node.span = token.span;
    node.line = token.line;
    node.span.end = std::max(last_.end, token.span.end);
    for (const Expression* one : below) {
        if (one == nullptr) continue;
        deepen(&node, one);
        node.span.begin = std::min(node.span.begin, one->span.begin);
    }
    return &node;
}

template <typename Kind>
Statement* Parser::make_statement(Kind kind, const Token& token) {
    Statement& node = program_.statements.emplace_back();
    node.kind = std::move(kind);
    node.span = token.span;
    node.line = token.line;
    return &node;
}

}  // namespace metodoc::jinja
