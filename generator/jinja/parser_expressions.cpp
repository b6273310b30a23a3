#include <algorithm>
#include <array>

#include "jinja/parser.h"
#include "jinja/parser_nodes.h"
#include "jinja/phrases.h"

namespace metodoc::jinja {
namespace {

struct ComparisonSign {
    TokenKind token;
    Comparison comparison;
};
constexpr std::array comparisons{
    ComparisonSign{TokenKind::eq, Comparison::eq},
    ComparisonSign{TokenKind::ne, Comparison::ne},
    ComparisonSign{TokenKind::lt, Comparison::lt},
    ComparisonSign{TokenKind::lteq, Comparison::lteq},
    ComparisonSign{TokenKind::gt, Comparison::gt},
    ComparisonSign{TokenKind::gteq, Comparison::gteq},
};

}  // namespace

Expression* Parser::parse_expression(bool conditional) {
    const Deeper deeper(*this);
    return conditional ? parse_conditional() : parse_logic(true);
}

Expression* Parser::parse_conditional() {
    Token start = current_;
    Expression* value = parse_logic(true);
    while (skip_if_name("if")) {
        Expression* test = parse_logic(true);
        Expression* otherwise = nullptr;
        if (skip_if_name("else")) {
            const Deeper deeper(*this);
            otherwise = parse_conditional();
        }
        value = make(Conditional{test, value, otherwise}, start, {test, value, otherwise});
        start = current_;
    }
    return value;
}

Expression* Parser::parse_logic(bool is_or) {
    const Token start = current_;
    Expression* left = is_or ? parse_logic(false) : parse_not();
    while (skip_if_name(is_or ? "or" : "and")) {
        Expression* right = is_or ? parse_logic(false) : parse_not();
        left = make(Logic{is_or, left, right}, start, {left, right});
    }
    return left;
}

Expression* Parser::parse_not() {
    if (!current_.is_name("not")) return parse_compare();
    const Deeper deeper(*this);
    const Token token = advance();
    Expression* operand = parse_not();
    return make(Unary{UnaryKind::negation, operand}, token, {operand});
}

Expression* Parser::parse_compare() {
    const Token start = current_;
    Expression* first = parse_sum();
    Compare compare{first, {}};
    while (true) {
        const auto* sign = std::ranges::find(comparisons, current_.kind, &ComparisonSign::token);
        if (sign != comparisons.end()) {
            advance();
            compare.rest.emplace_back(sign->comparison, parse_sum());
        } else if (skip_if_name("in")) {
            compare.rest.emplace_back(Comparison::in, parse_sum());
        } else if (current_.is_name("not") && look().is_name("in")) {
            advance();
            advance();
            compare.rest.emplace_back(Comparison::not_in, parse_sum());
        } else {
            break;
        }
    }
    if (compare.rest.empty()) return first;
    const auto rest = compare.rest;
    Expression* node = make(std::move(compare), start, {first});
    for (const auto& [comparison, operand] : rest) deepen(node, operand);
    return node;
}

Expression* Parser::parse_binary(Expression* (Parser::*operand)(),
                                 std::initializer_list<std::pair<TokenKind, Arithmetic>> signs) {
    const Token start = current_;
    Expression* left = (this->*operand)();
    while (true) {
        const auto* sign =
            std::ranges::find(signs, current_.kind, [](const auto& one) { return one.first; });
        if (sign == signs.end()) return left;
        advance();
        Expression* right = (this->*operand)();
        left = make(Binary{sign->second, left, right}, start, {left, right});
    }
}

Expression* Parser::parse_sum() {
    return parse_binary(&Parser::parse_concat, {{TokenKind::add, Arithmetic::add},
                                                {TokenKind::sub, Arithmetic::subtract}});
}

Expression* Parser::parse_concat() {
    const Token start = current_;
    Expression* first = parse_product();
    if (!current_.is(TokenKind::tilde)) return first;
    Concat concat{{first}};
    while (skip_if(TokenKind::tilde)) concat.parts.push_back(parse_product());
    const auto parts = concat.parts;
    Expression* node = make(std::move(concat), start, {first});
    for (const Expression* part : parts) deepen(node, part);
    return node;
}

Expression* Parser::parse_product() {
    return parse_binary(&Parser::parse_power, {{TokenKind::mul, Arithmetic::multiply},
                                               {TokenKind::div, Arithmetic::divide},
                                               {TokenKind::floordiv, Arithmetic::floor_divide},
                                               {TokenKind::mod, Arithmetic::modulo}});
}

Expression* Parser::parse_power() {
    const Token start = current_;
    Expression* left = parse_unary();
    while (skip_if(TokenKind::pow)) {
        Expression* right = parse_unary();
        left = make(Binary{Arithmetic::power, left, right}, start, {left, right});
    }
    return left;
}

Expression* Parser::parse_unary(bool with_filter) {
    const Deeper deeper(*this);
    const Token token = current_;
    Expression* node = nullptr;
    if (token.is(TokenKind::sub) || token.is(TokenKind::add)) {
        advance();
        Expression* operand = parse_unary(false);
        const auto kind = token.is(TokenKind::sub) ? UnaryKind::minus : UnaryKind::plus;
        node = make(Unary{kind, operand}, token, {operand});
    } else {
        node = parse_primary();
    }
    node = parse_postfix(node);
    return with_filter ? parse_filters_and_tests(node) : node;
}

Expression* Parser::parse_primary() {
    const Token token = current_;
    switch (token.kind) {
        case TokenKind::name: {
            advance();
            if (token.text == "true" || token.text == "True") return make(Constant{true}, token);
            if (token.text == "false" || token.text == "False") {
                return make(Constant{false}, token);
            }
            if (token.text == "none" || token.text == "None") {
                return make(Constant{nullptr}, token);
            }
            return make(NameLoad{intern(token.text)}, token);
        }
        case TokenKind::string:
            return parse_strings();
        case TokenKind::integer:
        case TokenKind::real:
            advance();
            return make(Constant{token.value}, token);
        case TokenKind::lparen: {
            advance();
            const Deeper deeper(*this);
            Expression* inside = parse_tuple({.parenthesised = true});
            expect(TokenKind::rparen);
            return inside;
        }
        case TokenKind::lbracket:
            return parse_list();
        case TokenKind::lbrace:
            return parse_dict();
        default:
            fail_at(token, phrases::unexpected, {describe(token)});
    }
}

Expression* Parser::parse_strings() {
    const Token token = advance();
    if (!current_.is(TokenKind::string)) return make(Constant{token.value}, token);
    std::string text = token.value.text();
    while (current_.is(TokenKind::string)) text += advance().value.text();
    return make(Constant{std::move(text)}, token);
}

bool Parser::is_tuple_end(const TupleRules& rules) {
    if (current_.is(TokenKind::variable_end) || current_.is(TokenKind::block_end) ||
        current_.is(TokenKind::rparen)) {
        return true;
    }
    return !rules.ends_at.empty() && current_.is_name(rules.ends_at);
}

Expression* Parser::parse_tuple(TupleRules rules) {
    Token start = current_;
    ListLiteral tuple{{}, true};
    bool comma = false;
    while (true) {
        if (!tuple.items.empty()) expect(TokenKind::comma);
        if (is_tuple_end(rules)) break;
        tuple.items.push_back(rules.simplified ? parse_primary()
                                               : parse_expression(rules.conditional));
        if (!current_.is(TokenKind::comma)) break;
        comma = true;
    }
    if (!comma && !tuple.items.empty()) return tuple.items.front();
    if (!comma && !rules.parenthesised) {
        fail_at(current_, phrases::expression_expected, {describe(current_)});
    }
    const auto items = tuple.items;
    Expression* node = make(std::move(tuple), start);
    for (const Expression* item : items) deepen(node, item);
    return node;
}

Expression* Parser::parse_list() {
    const Deeper deeper(*this);
    const Token token = advance();
    ListLiteral list;
    while (!current_.is(TokenKind::rbracket)) {
        if (!list.items.empty()) expect(TokenKind::comma);
        if (current_.is(TokenKind::rbracket)) break;
        list.items.push_back(parse_expression());
    }
    expect(TokenKind::rbracket);
    const auto items = list.items;
    Expression* node = make(std::move(list), token);
    for (const Expression* item : items) deepen(node, item);
    return node;
}

Expression* Parser::parse_dict() {
    const Deeper deeper(*this);
    const Token token = advance();
    DictLiteral dict;
    while (!current_.is(TokenKind::rbrace)) {
        if (!dict.items.empty()) expect(TokenKind::comma);
        if (current_.is(TokenKind::rbrace)) break;
        Expression* key = parse_expression();
        expect(TokenKind::colon);
        dict.items.emplace_back(key, parse_expression());
    }
    expect(TokenKind::rbrace);
    const auto items = dict.items;
    Expression* node = make(std::move(dict), token);
    for (const auto& [key, value] : items) deepen(node, key), deepen(node, value);
    return node;
}

Expression* Parser::parse_postfix(Expression* subject) {
    while (true) {
        if (current_.is(TokenKind::dot) || current_.is(TokenKind::lbracket)) {
            subject = parse_subscript(subject);
        } else if (current_.is(TokenKind::lparen)) {
            subject = parse_call(subject);
        } else {
            return subject;
        }
    }
}

Expression* Parser::parse_filters_and_tests(Expression* subject) {
    while (true) {
        if (current_.is(TokenKind::pipe)) {
            subject = parse_filter(subject);
        } else if (current_.is_name("is")) {
            subject = parse_test(subject);
        } else if (current_.is(TokenKind::lparen)) {
            subject = parse_call(subject);
        } else {
            return subject;
        }
    }
}

Expression* Parser::parse_subscript(Expression* subject) {
    const Deeper deeper(*this);
    const Token token = advance();
    if (token.is(TokenKind::dot)) {
        const Token name = advance();
        if (name.is(TokenKind::name)) {
            return make(Attribute{subject, intern(name.text)}, name, {subject});
        }
        if (!name.is(TokenKind::integer)) fail_at(name, phrases::name_after_dot, {describe(name)});
        return make(Item{subject, make(Constant{name.value}, name)}, name, {subject});
    }
    std::vector<Expression*> indices;
    while (!current_.is(TokenKind::rbracket)) {
        if (!indices.empty()) expect(TokenKind::comma);
        indices.push_back(parse_subscribed(subject));
    }
    expect(TokenKind::rbracket);
    if (indices.size() == 1) {
        if (std::holds_alternative<Slice>(indices.front()->kind)) return indices.front();
        return make(Item{subject, indices.front()}, token, {subject, indices.front()});
    }
    ListLiteral tuple{indices, true};
    Expression* index = make(std::move(tuple), token);
    for (const Expression* one : indices) deepen(index, one);
    return make(Item{subject, index}, token, {subject, index});
}

Expression* Parser::parse_subscribed(Expression* subject) {
    const Token token = current_;
    Slice slice;
    auto at_end = [this] {
        return current_.is(TokenKind::rbracket) || current_.is(TokenKind::comma);
    };
    if (!current_.is(TokenKind::colon)) {
        slice.start = parse_expression();
        if (!current_.is(TokenKind::colon)) return slice.start;
    }
    slice.subject = subject;
    advance();
    if (!current_.is(TokenKind::colon) && !at_end()) slice.stop = parse_expression();
    if (skip_if(TokenKind::colon) && !at_end()) slice.step = parse_expression();
    return make(slice, token, {subject, slice.start, slice.stop, slice.step});
}

Arguments Parser::parse_arguments() {
    const Deeper deeper(*this);
    const Token open = expect(TokenKind::lparen);
    Arguments arguments;
    auto ensure = [&](bool well_formed) {
        if (!well_formed) fail_at(open, phrases::bad_call);
    };
    bool first = true;
    while (!current_.is(TokenKind::rparen)) {
        if (!first) {
            expect(TokenKind::comma);
            if (current_.is(TokenKind::rparen)) break;
        }
        first = false;
        if (current_.is(TokenKind::mul)) {
            ensure(arguments.star == nullptr && arguments.star_star == nullptr);
            advance();
            arguments.star = parse_expression();
        } else if (current_.is(TokenKind::pow)) {
            ensure(arguments.star_star == nullptr);
            advance();
            arguments.star_star = parse_expression();
        } else if (current_.is(TokenKind::name) && look().is(TokenKind::assign)) {
            ensure(arguments.star_star == nullptr);
            const Token name = advance();
            advance();
            const Name* key = intern(name.text);
            for (const auto& one : arguments.named) {
                if (one.first == key) {
                    fail_at(name, phrases::argument_twice, {std::string(name.text)}, {},
                            ErrorKind::python_syntax);
                }
            }
            arguments.named.emplace_back(key, parse_expression());
        } else {
            ensure(arguments.star == nullptr && arguments.star_star == nullptr &&
                   arguments.named.empty());
            arguments.positional.push_back(parse_expression());
        }
    }
    expect(TokenKind::rparen);
    return arguments;
}

Expression* Parser::parse_call(Expression* callee) {
    const Token token = current_;
    Arguments arguments = parse_arguments();
    Expression* node = make(CallExpression{callee, std::move(arguments)}, token, {callee});
    deepen(node, std::get<CallExpression>(node->kind).arguments);
    return node;
}

// A name, or names with dots between them, as one token.
Token Parser::parse_dotted_name() {
    Token name = expect(TokenKind::name);
    if (!current_.is(TokenKind::dot)) return name;
    std::string dotted(name.text);
    while (skip_if(TokenKind::dot)) dotted.append(".").append(expect(TokenKind::name).text);
    name.text = intern(dotted)->view;
    return name;
}

Expression* Parser::parse_filter(Expression* subject, bool start_inline) {
    while (current_.is(TokenKind::pipe) || start_inline) {
        if (!start_inline) advance();
        start_inline = false;
        const Token name = parse_dotted_name();
        FilterCall filter{subject, intern(name.text), name.span};
        if (current_.is(TokenKind::lparen)) filter.arguments = parse_arguments();
        subject = make(std::move(filter), name, {subject});
        deepen(subject, std::get<FilterCall>(subject->kind).arguments);
    }
    return subject;
}

Expression* Parser::parse_test(Expression* subject) {
    const Deeper deeper(*this);
    const Token is = advance();
    const bool negated = skip_if_name("not");
    const Token name = parse_dotted_name();
    TestCall test{subject, intern(name.text), name.span};
    const bool word_ends =
        current_.is_name("else") || current_.is_name("or") || current_.is_name("and");
    switch (current_.kind) {
        case TokenKind::lparen:
            test.arguments = parse_arguments();
            break;
        case TokenKind::name:
        case TokenKind::string:
        case TokenKind::integer:
        case TokenKind::real:
        case TokenKind::lbracket:
        case TokenKind::lbrace:
            if (word_ends) break;
            if (current_.is_name("is")) fail_at(current_, phrases::chained_tests);
            test.arguments.positional.push_back(parse_postfix(parse_primary()));
            break;
        default:
            break;
    }
    Token place = is;
    place.span.begin = name.span.begin;
    Expression* node = make(std::move(test), place, {subject});
    deepen(node, std::get<TestCall>(node->kind).arguments);
    return negated ? make(Unary{UnaryKind::negation, node}, place, {node}) : node;
}

}  // namespace metodoc::jinja
