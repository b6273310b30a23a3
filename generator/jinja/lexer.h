// The words of an expression or statement, one after another.
//
// Room: jinja, inside.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/message.h"
#include "base/span.h"
#include "jinja/cutter.h"
#include "jinja/value.h"

namespace metodoc::jinja {

enum class TokenKind : std::uint8_t {
    end_of_template,
    data,
    variable_begin,
    variable_end,
    block_begin,
    block_end,
    name,
    string,
    integer,
    real,
    add,
    sub,
    div,
    floordiv,
    mul,
    mod,
    pow,
    tilde,
    lbracket,
    rbracket,
    lparen,
    rparen,
    lbrace,
    rbrace,
    eq,
    ne,
    gt,
    gteq,
    lt,
    lteq,
    assign,
    dot,
    colon,
    pipe,
    comma,
    semicolon,
};

struct Token {
    TokenKind kind = TokenKind::end_of_template;
    std::string_view text;  // as written
    Value value;            // of a string or number; of a beginning expression its place
    Span span;
    std::uint32_t line = 1;

    [[nodiscard]] bool is(TokenKind one) const { return kind == one; }
    [[nodiscard]] bool is_name(std::string_view word) const {
        return kind == TokenKind::name && text == word;
    }
};

// How a person calls it: "end of tag", "`)`", a name as it is written.
Message describe(const Token& token);
Message describe(TokenKind kind);

class Lexer {
public:
    // Requires: the cuts outlive the lexer and the tokens.
    Lexer(std::span<const Cut> cuts, std::string newline)
        : cuts_(cuts), newline_(std::move(newline)) {}

    Token next();  // throws what is no token

private:
    Token next_inside(const Cut& cut);
    Token lex(const Cut& cut);
    Token make(TokenKind kind, std::size_t begin, std::size_t end);
    Token number();
    Token string();
    Token name();
    Token sign(const Cut& cut);
    void balance(const Token& token);
    void advance_to(std::size_t at);
    [[noreturn]] void fail_here(const Phrase& phrase, std::size_t begin, std::size_t end,
                                std::initializer_list<Message> arguments = {});

    std::span<const Cut> cuts_;
    std::string newline_;
    std::size_t piece_ = 0;
    bool inside_ = false;
    std::size_t at_ = 0;
    std::uint32_t line_ = 1;
    std::string open_;  // brackets still to be closed
};

}  // namespace metodoc::jinja
