#include "jinja/lexer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/utf8.h"
#include "jinja/boxes.h"
#include "jinja/error.h"
#include "jinja/number.h"
#include "jinja/phrases.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

struct Sign {
    std::string_view text;
    TokenKind kind;
};
constexpr std::array signs{
    Sign{"//", TokenKind::floordiv}, Sign{"**", TokenKind::pow},      Sign{"==", TokenKind::eq},
    Sign{"!=", TokenKind::ne},       Sign{">=", TokenKind::gteq},     Sign{"<=", TokenKind::lteq},
    Sign{"+", TokenKind::add},       Sign{"-", TokenKind::sub},       Sign{"/", TokenKind::div},
    Sign{"*", TokenKind::mul},       Sign{"%", TokenKind::mod},       Sign{"~", TokenKind::tilde},
    Sign{"[", TokenKind::lbracket},  Sign{"]", TokenKind::rbracket},  Sign{"(", TokenKind::lparen},
    Sign{")", TokenKind::rparen},    Sign{"{", TokenKind::lbrace},    Sign{"}", TokenKind::rbrace},
    Sign{">", TokenKind::gt},        Sign{"<", TokenKind::lt},        Sign{"=", TokenKind::assign},
    Sign{".", TokenKind::dot},       Sign{":", TokenKind::colon},     Sign{"|", TokenKind::pipe},
    Sign{",", TokenKind::comma},     Sign{";", TokenKind::semicolon},
};

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

// The end of digits with single underscores between them, from `at`; `at` when there are none.
std::size_t after_digits(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_ascii_digit(text[end])) {
        ++end;
        if (end + 1 < text.size() && text[end] == '_' && is_ascii_digit(text[end + 1])) ++end;
    }
    return end;
}

std::size_t after_fraction(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '.') return at;
    const std::size_t end = after_digits(text, at + 1);
    return end == at + 1 ? at : end;
}

std::size_t after_exponent(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] != 'e' && text[at] != 'E')) return at;
    std::size_t digits = at + 1;
    if (digits < text.size() && (text[digits] == '+' || text[digits] == '-')) ++digits;
    const std::size_t end = after_digits(text, digits);
    return end == digits ? at : end;
}

// Digits of the base with single underscores before them (0x_ff is well-formed).
std::size_t after_based(std::string_view text, std::size_t at, std::string_view digits) {
    std::size_t end = at;
    while (end < text.size()) {
        const std::size_t digit = text[end] == '_' ? end + 1 : end;
        if (digit >= text.size() || digits.find(text[digit]) == std::string_view::npos) break;
        end = digit + 1;
    }
    return end;
}

std::size_t after_integer(std::string_view text, std::size_t at) {
    if (text[at] != '0') return after_digits(text, at);
    if (at + 1 < text.size()) {
        const char base = static_cast<char>(text[at + 1] | 0x20);
        const std::string_view digits = base == 'x'   ? "0123456789abcdefABCDEF"
                                        : base == 'o' ? "01234567"
                                        : base == 'b' ? "01"
                                                      : "";
        const std::size_t end = after_based(text, at + 2, digits);
        if (end > at + 2) return end;
    }
    return std::max(after_based(text, at, "0"), at + 1);
}

}  // namespace

Message describe(const Token& token) {
    switch (token.kind) {
        case TokenKind::name:
        case TokenKind::string:
        case TokenKind::integer:
        case TokenKind::real:
            return "`" + std::string(token.text) + "`";
        default:
            return describe(token.kind);
    }
}

Message describe(TokenKind kind) {
    switch (kind) {
        case TokenKind::end_of_template:
            return say(phrases::token_end_of_template);
        case TokenKind::data:
            return say(phrases::token_data);
        case TokenKind::variable_begin:
            return say(phrases::token_variable_begin);
        case TokenKind::variable_end:
            return say(phrases::token_variable_end);
        case TokenKind::block_begin:
            return say(phrases::token_block_begin);
        case TokenKind::block_end:
            return say(phrases::token_block_end);
        case TokenKind::name:
            return say(phrases::token_name);
        case TokenKind::string:
            return say(phrases::token_string);
        case TokenKind::integer:
        case TokenKind::real:
            return say(phrases::token_number);
        default:
            break;
    }
    const auto* sign = std::ranges::find(signs, kind, &Sign::kind);
    return "`" + std::string(sign->text) + "`";
}

void Lexer::advance_to(std::size_t at) {
    const std::string_view text = cuts_[piece_].text;
    line_ += static_cast<std::uint32_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(at_),
                                                   text.begin() + static_cast<std::ptrdiff_t>(at),
                                                   '\n'));
    at_ = at;
}

Token Lexer::make(TokenKind kind, std::size_t begin, std::size_t end) {
    const Cut& cut = cuts_[piece_];
    Token token;
    token.kind = kind;
    token.text = cut.text.substr(begin, end - begin);
    token.line = line_;
    token.span = {cut.span.file, cut.span.begin + static_cast<std::uint32_t>(begin),
                  cut.span.begin + static_cast<std::uint32_t>(end)};
    return token;
}

void Lexer::fail_here(const Phrase& phrase, std::size_t begin, std::size_t end,
                      std::initializer_list<Message> arguments) {
    const Token place = make(TokenKind::name, begin, end);
    Fault fault;
    fault.kind = ErrorKind::syntax;
    fault.message = say(phrase, arguments);
    fault.span = place.span;
    fault.line = line_;
    fault.located = true;
    throw fault;
}

Token Lexer::next() {
    if (piece_ >= cuts_.size()) {
        Token end;
        end.line = line_;
        if (!cuts_.empty()) {
            const Span last = cuts_.back().span;
            end.span = {last.file, last.end, last.end};
        }
        return end;
    }
    const Cut& cut = cuts_[piece_];
    if (inside_) return next_inside(cut);
    line_ = cut.line;
    at_ = 0;
    if (cut.fault != nullptr) fail_here(*cut.fault, 0, 0);
    if (cut.kind == PieceKind::text) {
        Token data = make(TokenKind::data, 0, cut.text.size());
        ++piece_;
        return data;
    }
    inside_ = true;
    const bool expression = cut.kind == PieceKind::expression;
    Token begin = make(expression ? TokenKind::variable_begin : TokenKind::block_begin, 0, 0);
    begin.value = Value(cut.place);
    return begin;
}

Token Lexer::next_inside(const Cut& cut) {
    advance_to(cut.text.size() - unicode::trim_left(cut.text.substr(at_)).size());
    if (at_ < cut.text.size()) return lex(cut);
    inside_ = false;
    open_.clear();
    const bool expression = cut.kind == PieceKind::expression;
    Token end = make(expression ? TokenKind::variable_end : TokenKind::block_end, at_, at_);
    ++piece_;
    return cut.closed ? end : next();
}

Token Lexer::lex(const Cut& cut) {
    const char c = cut.text[at_];
    if (is_ascii_digit(c)) return number();
    if (c == '"' || c == '\'') return string();
    std::string_view rest = cut.text.substr(at_);
    const char32_t letter = utf8::take(rest);
    if (letter == U'_' || unicode::is_word(letter)) return name();
    return sign(cut);
}

Token Lexer::number() {
    const std::string_view text = cuts_[piece_].text;
    const bool after_dot = at_ > 0 && text[at_ - 1] == '.';
    const std::size_t digits = after_digits(text, at_);
    const std::size_t end = after_exponent(text, after_fraction(text, digits));
    if (!after_dot && end > digits) {
        Token token = make(TokenKind::real, at_, end);
        token.value = parse_real(token.text).value_or(0);
        advance_to(end);
        return token;
    }
    const std::size_t whole = after_integer(text, at_);
    Token token = make(TokenKind::integer, at_, whole);
    token.value = parse_integer(token.text, 0).value_or(Value(0));
    advance_to(whole);
    return token;
}

Token Lexer::name() {
    const std::string_view text = cuts_[piece_].text;
    std::string_view rest = text.substr(at_);
    while (!rest.empty()) {
        std::string_view after = rest;
        const char32_t letter = utf8::take(after);
        if (!unicode::is_word(letter) && !unicode::is_identifier_part(letter)) break;
        rest = after;
    }
    const std::size_t end = text.size() - rest.size();
    Token token = make(TokenKind::name, at_, end);
    if (!unicode::is_identifier(token.text)) {
        fail_here(phrases::not_a_name, at_, end, {std::string(token.text)});
    }
    advance_to(end);
    return token;
}

namespace {

struct Escape {
    char letter;
    char stands_for;
};
constexpr std::array escapes{
    Escape{'a', '\a'}, Escape{'b', '\b'}, Escape{'f', '\f'},  Escape{'n', '\n'},  Escape{'r', '\r'},
    Escape{'t', '\t'}, Escape{'v', '\v'}, Escape{'\\', '\\'}, Escape{'\'', '\''}, Escape{'"', '"'}};

// The code point of `digits` hexadecimal digits; false when they are not there.
bool take_hex(std::string_view& text, std::size_t digits, std::string& out) {
    if (text.size() < digits) return false;
    std::uint32_t code = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + digits, code, 16);
    if (error != std::errc{} || stop != text.data() + digits || code > 0x10FFFF) return false;
    text.remove_prefix(digits);
    utf8::append(out, code >= 0xD800 && code < 0xE000 ? U'\uFFFD' : code);
    return true;
}

// Takes what follows a backslash; false when it is ill-formed.
bool take_escape(std::string_view& text, std::string& out) {
    const char letter = text.front();
    const auto* simple = std::ranges::find(escapes, letter, &Escape::letter);
    if (simple != escapes.end()) {
        out += simple->stands_for;
        text.remove_prefix(1);
        return true;
    }
    if (letter >= '0' && letter <= '7') {
        char32_t code = 0;
        for (int i = 0; i < 3 && !text.empty() && text[0] >= '0' && text[0] <= '7'; ++i) {
            code = code * 8 + static_cast<char32_t>(text[0] - '0');
            text.remove_prefix(1);
        }
        utf8::append(out, code);
        return true;
    }
    switch (letter) {
        case '\n':
            text.remove_prefix(1);
            return true;
        case 'x':
            text.remove_prefix(1);
            return take_hex(text, 2, out);
        case 'u':
            text.remove_prefix(1);
            return take_hex(text, 4, out);
        case 'U':
            text.remove_prefix(1);
            return take_hex(text, 8, out);
        case 'N':
            return false;  // names of characters: see COMPATIBILITY.md
        default:
            out += '\\';
            return true;
    }
}

}  // namespace

Token Lexer::string() {
    const std::string_view text = cuts_[piece_].text;
    const char quote = text[at_];
    std::size_t end = at_ + 1;
    while (end < text.size() && text[end] != quote) end += text[end] == '\\' ? 2 : 1;
    if (end >= text.size()) fail_here(phrases::quote_not_closed, at_, at_ + 1);
    Token token = make(TokenKind::string, at_, end + 1);
    std::string value;
    for (std::string_view rest = text.substr(at_ + 1, end - at_ - 1); !rest.empty();) {
        const char c = rest.front();
        rest.remove_prefix(1);
        if (c == '\n') {
            value += newline_;
        } else if (c != '\\' || rest.empty()) {
            value += c;
        } else if (!take_escape(rest, value)) {
            fail_here(phrases::bad_escape, at_, end + 1);
        }
    }
    token.value = Value(std::move(value));
    advance_to(end + 1);
    return token;
}

Token Lexer::sign(const Cut& cut) {
    const std::string_view rest = cut.text.substr(at_);
    const auto* found =
        std::ranges::find_if(signs, [&](const Sign& one) { return rest.starts_with(one.text); });
    if (found == signs.end()) {
        std::string_view after = rest;
        utf8::take(after);
        const std::size_t size = rest.size() - after.size();
        fail_here(phrases::unexpected_character, at_, at_ + size,
                  {std::string(rest.substr(0, size))});
    }
    Token token = make(found->kind, at_, at_ + found->text.size());
    balance(token);
    advance_to(at_ + found->text.size());
    return token;
}

void Lexer::balance(const Token& token) {
    switch (token.kind) {
        case TokenKind::lparen:
            open_ += ')';
            return;
        case TokenKind::lbracket:
            open_ += ']';
            return;
        case TokenKind::lbrace:
            open_ += '}';
            return;
        case TokenKind::rparen:
        case TokenKind::rbracket:
        case TokenKind::rbrace:
            break;
        default:
            return;
    }
    const std::size_t end = at_ + 1;
    if (open_.empty()) {
        fail_here(phrases::closes_nothing, at_, end, {std::string(token.text)});
    }
    if (open_.back() != token.text.front()) {
        fail_here(phrases::closes_another, at_, end,
                  {std::string(token.text), std::string(1, open_.back())});
    }
    open_.pop_back();
}

}  // namespace metodoc::jinja
