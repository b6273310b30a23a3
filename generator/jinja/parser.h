// Pieces → tree, by the grammar of Jinja2. Names have no places yet (scope.h gives them).
//
// Room: jinja, inside.
#pragma once

#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jinja/error.h"
#include "jinja/lexer.h"
#include "jinja/program.h"

namespace metodoc::jinja {

// Throws the first fault.
void parse(std::span<const Cut> cuts, const Environment& environment, Program& out);

// The state of one parse; its parts lie in parser.cpp (statements) and parser_expressions.cpp.
class Parser {
public:
    Parser(std::span<const Cut> cuts, const Environment& environment, Program& program);
    void run();

private:
    using Words = std::initializer_list<std::string_view>;
    struct TargetRules {
        bool name_only = false;
        bool with_namespace = false;
        bool ends_at_in = false;
    };
    struct TupleRules {
        bool simplified = false;
        bool conditional = true;
        bool parenthesised = false;
        std::string_view ends_at = {};
    };

    // the stream of tokens
    Token advance();
    const Token& look();
    bool skip_if(TokenKind kind);
    bool skip_if_name(std::string_view word);
    Token expect(TokenKind kind);
    Token expect_name(std::string_view word);
    [[noreturn]] void fail_at(const Token& token, const Phrase& phrase,
                              std::initializer_list<Message> arguments = {}, Message hint = {},
                              ErrorKind kind = ErrorKind::syntax);
    [[noreturn]] void fail_expected(const Message& expected);

    // statements
    Body parse_body(const std::vector<std::string_view>& ends);
    Body parse_statements(Words ends, bool drop_end);
    Statement* parse_statement();
    Statement* parse_for();
    Statement* parse_if();
    Statement* parse_set();
    Statement* parse_with();
    Statement* parse_block();
    Statement* parse_extends();
    Statement* parse_include();
    Statement* parse_import();
    Statement* parse_from();
    Statement* parse_macro();
    Statement* parse_call_block();
    Statement* parse_filter_block();
    Statement* parse_print();
    Statement* parse_do();
    Statement* parse_break();
    Statement* parse_continue();
    Statement* parse_autoescape();
    void parse_signature(MacroUnit& macro);
    void parse_from_names(FromStatement& from);
    bool parse_context(bool otherwise);
    [[noreturn]] void fail_unknown_tag(const Token& token);
    [[noreturn]] void fail_end_of_template(const std::vector<std::string_view>& ends);
    struct Tag {
        std::string_view name;
        Statement* (Parser::*parse)();
    };
    static std::span<const Tag> tags();
    bool knows(std::string_view tag) const;

    Target parse_target(TargetRules rules);
    Target to_target(const Expression& expression);
    Target name_target(const Token& token);

    // expressions
    Expression* parse_expression(bool conditional = true);
    Expression* parse_conditional();
    Expression* parse_logic(bool is_or);
    Expression* parse_not();
    Expression* parse_compare();
    Expression* parse_sum();
    Expression* parse_concat();
    Expression* parse_product();
    Expression* parse_power();
    Expression* parse_unary(bool with_filter = true);
    Expression* parse_primary();
    Expression* parse_strings();
    Expression* parse_tuple(TupleRules rules);
    bool is_tuple_end(const TupleRules& rules);
    Expression* parse_list();
    Expression* parse_dict();
    Expression* parse_postfix(Expression* subject);
    Expression* parse_filters_and_tests(Expression* subject);
    Expression* parse_subscript(Expression* subject);
    Expression* parse_subscribed(Expression* subject);
    Expression* parse_call(Expression* callee);
    Arguments parse_arguments();
    Expression* parse_filter(Expression* subject, bool start_inline = false);
    Expression* parse_test(Expression* subject);
    Token parse_dotted_name();
    Expression* parse_binary(Expression* (Parser::*operand)(),
                             std::initializer_list<std::pair<TokenKind, Arithmetic>> signs);

    // making nodes
    template <typename Kind>
    Expression* make(Kind kind, const Token& token, std::initializer_list<Expression*> below = {});
    template <typename Kind>
    Statement* make_statement(Kind kind, const Token& token);
    const Name* intern(std::string_view text);
    void deepen(Expression* expression, const Expression* below);
    void deepen(Expression* expression, const Arguments& arguments);

    struct Deeper {
        Parser& parser;
        explicit Deeper(Parser& one);
        ~Deeper() { --parser.nesting_; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;
    };

    const Environment& environment_;
    Program& program_;
    Lexer lexer_;
    Token current_;
    std::optional<Token> ahead_;
    Span last_;  // of the token taken last
    std::map<std::string_view, const Name*> names_;
    std::vector<std::string_view> open_tags_;
    std::vector<std::vector<std::string_view>> ends_;
    int nesting_ = 0;
};

}  // namespace metodoc::jinja
