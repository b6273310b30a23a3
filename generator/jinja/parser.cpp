#include "jinja/parser.h"

#include <algorithm>
#include <array>

#include "base/suggest.h"
#include "jinja/parser_nodes.h"
#include "jinja/phrases.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

constexpr int deepest_nesting = 100;         // tags and brackets in one another
constexpr std::uint32_t deepest_tree = 200;  // operators in one expression

std::string quoted(const std::vector<std::string_view>& words) {
    std::string text;
    for (const std::string_view word : words) {
        text.append(text.empty() ? "`" : ", `").append(word).append("`");
    }
    return text;
}

}  // namespace

void parse(std::span<const Cut> cuts, const Environment& environment, Program& out) {
    Parser(cuts, environment, out).run();
}

Parser::Parser(std::span<const Cut> cuts, const Environment& environment, Program& program)
    : environment_(environment),
      program_(program),
      lexer_(cuts, environment.options.newline),
      current_(lexer_.next()) {}

void Parser::run() {
    program_.body = parse_body({});
}

Parser::Deeper::Deeper(Parser& one) : parser(one) {
    if (++parser.nesting_ <= deepest_nesting) return;
    --parser.nesting_;
    parser.fail_at(parser.current_, phrases::nested_too_deep, {}, {}, ErrorKind::limit);
}

// --- the stream ---

Token Parser::advance() {
    Token taken = std::move(current_);
    last_ = taken.span;
    if (ahead_) {
        current_ = std::move(*ahead_);
        ahead_.reset();
    } else if (taken.is(TokenKind::end_of_template)) {
        current_ = taken;
    } else {
        current_ = lexer_.next();
        // Jinja2 calls the end by the line of the last token before it.
        if (current_.is(TokenKind::end_of_template)) current_.line = taken.line;
    }
    return taken;
}

const Token& Parser::look() {
    if (!ahead_) ahead_ = current_.is(TokenKind::end_of_template) ? current_ : lexer_.next();
    return *ahead_;
}

bool Parser::skip_if(TokenKind kind) {
    if (!current_.is(kind)) return false;
    advance();
    return true;
}

bool Parser::skip_if_name(std::string_view word) {
    if (!current_.is_name(word)) return false;
    advance();
    return true;
}

void Parser::fail_at(const Token& token, const Phrase& phrase,
                     std::initializer_list<Message> arguments, Message hint, ErrorKind kind) {
    Fault fault;
    fault.kind = kind;
    fault.message = say(phrase, arguments);
    fault.hint = std::move(hint);
    fault.span = token.span;
    fault.line = token.line;
    fault.located = true;
    throw fault;
}

void Parser::fail_expected(const Message& expected) {
    fail_at(current_, phrases::expected_other, {describe(current_), expected});
}

Token Parser::expect(TokenKind kind) {
    if (!current_.is(kind)) fail_expected(describe(kind));
    return advance();
}

Token Parser::expect_name(std::string_view word) {
    if (!current_.is_name(word)) fail_expected("`" + std::string(word) + "`");
    return advance();
}

const Name* Parser::intern(std::string_view text) {
    if (const auto found = names_.find(text); found != names_.end()) return found->second;
    Name& name = program_.names.emplace_back();
    name.text = Value(text);
    name.view = name.text.text();
    name.hash = hash_text(text);
    names_[name.view] = &name;
    return &name;
}

void Parser::deepen(Expression* expression, const Expression* below) {
    expression->depth = std::max(expression->depth, below->depth + 1);
    if (expression->depth > deepest_tree) {
        fail_at(current_, phrases::nested_too_deep, {}, {}, ErrorKind::limit);
    }
}

void Parser::deepen(Expression* expression, const Arguments& arguments) {
    for (const Expression* one : arguments.positional) deepen(expression, one);
    for (const auto& one : arguments.named) deepen(expression, one.second);
    if (arguments.star != nullptr) deepen(expression, arguments.star);
    if (arguments.star_star != nullptr) deepen(expression, arguments.star_star);
}

// --- statements ---

std::span<const Parser::Tag> Parser::tags() {
    static constexpr auto all = std::to_array<Tag>({
        {"autoescape", &Parser::parse_autoescape},
        {"block", &Parser::parse_block},
        {"break", &Parser::parse_break},
        {"call", &Parser::parse_call_block},
        {"continue", &Parser::parse_continue},
        {"do", &Parser::parse_do},
        {"extends", &Parser::parse_extends},
        {"filter", &Parser::parse_filter_block},
        {"for", &Parser::parse_for},
        {"from", &Parser::parse_from},
        {"if", &Parser::parse_if},
        {"import", &Parser::parse_import},
        {"include", &Parser::parse_include},
        {"macro", &Parser::parse_macro},
        {"print", &Parser::parse_print},
        {"set", &Parser::parse_set},
        {"with", &Parser::parse_with},
    });
    static_assert(std::ranges::is_sorted(all, {}, &Tag::name));
    return all;
}

bool Parser::knows(std::string_view tag) const {
    if (tag == "do") return environment_.options.statement_do;
    if (tag == "break" || tag == "continue") return environment_.options.loop_controls;
    return true;
}

Body Parser::parse_body(const std::vector<std::string_view>& ends) {
    const Deeper deeper(*this);
    Body body;
    if (!ends.empty()) ends_.push_back(ends);
    while (!current_.is(TokenKind::end_of_template)) {
        if (current_.is(TokenKind::data)) {
            TextStatement text{std::string(current_.text)};
            if (environment_.options.newline != "\n") {
                std::string changed;
                for (const char c : text.text) {
                    if (c == '\n') {
                        changed += environment_.options.newline;
                    } else {
                        changed += c;
                    }
                }
                text.text = std::move(changed);
            }
            const Token token = advance();
            body.push_back(make_statement(std::move(text), token));
        } else if (current_.is(TokenKind::variable_begin)) {
            const Token token = advance();
            PrintStatement print;
            print.place = static_cast<std::uint32_t>(token.value.integer());
            print.value = parse_tuple({});
            body.push_back(make_statement(print, token));
            expect(TokenKind::variable_end);
        } else {
            expect(TokenKind::block_begin);
            if (current_.is(TokenKind::name) &&
                std::ranges::find(ends, current_.text) != ends.end()) {
                ends_.pop_back();
                return body;
            }
            body.push_back(parse_statement());
            expect(TokenKind::block_end);
        }
    }
    if (!ends.empty()) fail_end_of_template(ends);
    return body;
}

Body Parser::parse_statements(Words ends, bool drop_end) {
    skip_if(TokenKind::colon);
    expect(TokenKind::block_end);
    Body body = parse_body(std::vector<std::string_view>(ends));
    if (drop_end) advance();
    return body;
}

void Parser::fail_unknown_tag(const Token& token) {
    const std::string name(token.text);
    Message hint;
    if (!ends_.empty()) {
        hint = say(phrases::open_tag, {std::string(open_tags_.back()), quoted(ends_.back())});
    }
    std::vector<std::string_view> known;
    for (const Tag& tag : tags()) known.push_back(tag.name);
    if (!ends_.empty()) known.insert(known.begin(), ends_.back().begin(), ends_.back().end());
    const bool exists = std::ranges::find(known, token.text) != known.end();
    if (const auto near = closest(token.text, known); near && !exists) {
        hint = say(phrases::did_you_mean, {std::string(*near)});
    }
    fail_at(token, phrases::unknown_tag, {name}, hint);
}

void Parser::fail_end_of_template(const std::vector<std::string_view>& ends) {
    fail_at(current_, phrases::tag_not_closed,
            {std::string(open_tags_.empty() ? "" : open_tags_.back()), quoted(ends)});
}

Statement* Parser::parse_statement() {
    if (!current_.is(TokenKind::name)) fail_at(current_, phrases::tag_name_expected);
    const std::span<const Tag> all = tags();
    const auto found = std::ranges::lower_bound(all, current_.text, {}, &Tag::name);
    if (found == all.end() || found->name != current_.text || !knows(current_.text)) {
        fail_unknown_tag(current_);
    }
    open_tags_.push_back(found->name);
    Statement* statement = (this->*found->parse)();
    open_tags_.pop_back();
    return statement;
}

Statement* Parser::parse_for() {
    const Token token = advance();
    ForStatement loop;
    loop.target = parse_target({.ends_at_in = true});
    expect_name("in");
    loop.sequence = parse_tuple({.conditional = false, .ends_at = "recursive"});
    if (skip_if_name("if")) loop.test = parse_expression();
    loop.recursive = skip_if_name("recursive");
    loop.body = parse_statements({"endfor", "else"}, false);
    if (advance().text != "endfor") loop.otherwise = parse_statements({"endfor"}, true);
    return make_statement(std::move(loop), token);
}

Statement* Parser::parse_if() {
    const Token token = advance();
    IfStatement choice;
    while (true) {
        Expression* test = parse_tuple({.conditional = false});
        Body body = parse_statements({"elif", "else", "endif"}, false);
        choice.branches.emplace_back(test, std::move(body));
        const Token end = advance();
        if (end.text == "elif") continue;
        if (end.text == "else") choice.otherwise = parse_statements({"endif"}, true);
        break;
    }
    return make_statement(std::move(choice), token);
}

Statement* Parser::parse_set() {
    const Token token = advance();
    Target target = parse_target({.with_namespace = true});
    if (skip_if(TokenKind::assign)) {
        Expression* value = parse_tuple({});
        return make_statement(SetStatement{std::move(target), value, {}}, token);
    }
    SetBlockStatement block;
    block.target = std::move(target);
    block.filter = parse_filter(nullptr);
    block.body = parse_statements({"endset"}, true);
    return make_statement(std::move(block), token);
}

Statement* Parser::parse_with() {
    const Token token = advance();
    WithStatement with;
    while (!current_.is(TokenKind::block_end)) {
        if (!with.targets.empty()) expect(TokenKind::comma);
        with.targets.push_back(parse_target({}));
        expect(TokenKind::assign);
        with.values.push_back(parse_expression());
    }
    with.body = parse_statements({"endwith"}, true);
    return make_statement(std::move(with), token);
}

Statement* Parser::parse_autoescape() {
    const Token token = advance();
    AutoescapeStatement escape;
    escape.value = parse_expression();
    escape.body = parse_statements({"endautoescape"}, true);
    return make_statement(std::move(escape), token);
}

Statement* Parser::parse_block() {
    const Token token = advance();
    const Token name = expect(TokenKind::name);
    BlockUnit block;
    block.name = name.text;
    block.span = name.span;
    block.line = token.line;
    block.scoped = skip_if_name("scoped");
    block.required = skip_if_name("required");
    if (current_.is(TokenKind::sub)) fail_at(current_, phrases::block_name_hyphen);
    block.body = parse_statements({"endblock"}, true);
    const bool blank = std::ranges::all_of(block.body, [](const Statement* one) {
        const auto* text = std::get_if<TextStatement>(&one->kind);
        return text != nullptr && unicode::trim_left(text->text).empty();
    });
    if (block.required && !blank) fail_at(current_, phrases::required_block_text);
    skip_if_name(block.name);
    if (program_.find_block(block.name) != nullptr) {
        Token place = token;
        place.span = block.span;
        fail_at(place, phrases::block_twice, {block.name}, {}, ErrorKind::assertion);
    }
    program_.blocks.push_back(std::move(block));
    return make_statement(BlockStatement{&program_.blocks.back(), false, {}}, token);
}

Statement* Parser::parse_extends() {
    const Token token = advance();
    return make_statement(ExtendsStatement{parse_expression()}, token);
}

bool Parser::parse_context(bool otherwise) {
    const bool with = current_.is_name("with");
    if ((!with && !current_.is_name("without")) || !look().is_name("context")) return otherwise;
    advance();
    advance();
    return with;
}

Statement* Parser::parse_include() {
    const Token token = advance();
    IncludeStatement include;
    include.name = parse_expression();
    if (current_.is_name("ignore") && look().is_name("missing")) {
        include.ignore_missing = true;
        advance();
        advance();
    }
    include.with_context = parse_context(true);
    return make_statement(std::move(include), token);
}

Statement* Parser::parse_import() {
    const Token token = advance();
    ImportStatement import;
    import.name = parse_expression();
    expect_name("as");
    import.target = intern(expect(TokenKind::name).text);
    import.with_context = parse_context(false);
    return make_statement(std::move(import), token);
}

Statement* Parser::parse_from() {
    const Token token = advance();
    FromStatement from;
    from.name = parse_expression();
    expect_name("import");
    parse_from_names(from);
    return make_statement(std::move(from), token);
}

void Parser::parse_from_names(FromStatement& from) {
    while (true) {
        if (!from.names.empty()) expect(TokenKind::comma);
        if (!current_.is(TokenKind::name)) expect(TokenKind::name);
        if ((current_.is_name("with") || current_.is_name("without")) &&
            look().is_name("context")) {
            from.with_context = parse_context(false);
            return;
        }
        const Token name = advance();
        if (name.text.starts_with('_')) {
            fail_at(name, phrases::underscore_import, {std::string(name.text)}, {},
                    ErrorKind::assertion);
        }
        FromStatement::Imported imported{intern(name.text), nullptr, {}, name.span};
        imported.alias = imported.name;
        if (skip_if_name("as")) imported.alias = intern(expect(TokenKind::name).text);
        from.names.push_back(imported);
        if (!current_.is(TokenKind::comma)) {
            from.with_context = parse_context(false);
            return;
        }
    }
}

void Parser::parse_signature(MacroUnit& macro) {
    bool defaults = false;
    expect(TokenKind::lparen);
    while (!current_.is(TokenKind::rparen)) {
        if (!macro.parameters.empty()) expect(TokenKind::comma);
        Parameter parameter;
        parameter.name = intern(expect(TokenKind::name).text);
        if (skip_if(TokenKind::assign)) {
            parameter.default_value = parse_expression();
            defaults = true;
        } else if (defaults) {
            fail_at(current_, phrases::default_before, {std::string(parameter.name->view)});
        }
        macro.parameters.push_back(parameter);
    }
    expect(TokenKind::rparen);
}

Statement* Parser::parse_macro() {
    const Token token = advance();
    const Token name = expect(TokenKind::name);
    MacroUnit macro;
    macro.name = name.text;
    macro.span = name.span;
    macro.line = token.line;
    parse_signature(macro);
    macro.body = parse_statements({"endmacro"}, true);
    program_.macros.push_back(std::move(macro));
    return make_statement(MacroStatement{&program_.macros.back(), intern(name.text)}, token);
}

Statement* Parser::parse_call_block() {
    const Token token = advance();
    MacroUnit macro;
    macro.span = token.span;
    macro.line = token.line;
    if (current_.is(TokenKind::lparen)) parse_signature(macro);
    Expression* call = parse_expression();
    if (!std::holds_alternative<CallExpression>(call->kind)) {
        fail_at(token, phrases::call_expected);
    }
    macro.body = parse_statements({"endcall"}, true);
    program_.macros.push_back(std::move(macro));
    return make_statement(CallStatement{&program_.macros.back(), call}, token);
}

Statement* Parser::parse_filter_block() {
    const Token token = advance();
    FilterStatement block;
    block.filter = parse_filter(nullptr, true);
    block.body = parse_statements({"endfilter"}, true);
    return make_statement(std::move(block), token);
}

Statement* Parser::parse_print() {
    const Token token = advance();
    Concat parts;
    while (!current_.is(TokenKind::block_end)) {
        if (!parts.parts.empty()) expect(TokenKind::comma);
        parts.parts.push_back(parse_expression());
    }
    Expression* value = parts.parts.size() == 1 ? parts.parts.front() : make(parts, token);
    return make_statement(PrintStatement{value}, token);
}

Statement* Parser::parse_do() {
    const Token token = advance();
    return make_statement(DoStatement{parse_tuple({})}, token);
}

Statement* Parser::parse_break() {
    return make_statement(BreakStatement{}, advance());
}

Statement* Parser::parse_continue() {
    return make_statement(ContinueStatement{}, advance());
}

// --- targets ---

Target Parser::name_target(const Token& token) {
    return {NameTarget{intern(token.text)}, token.span, token.line};
}

Target Parser::parse_target(TargetRules rules) {
    if (rules.with_namespace && look().is(TokenKind::dot)) {
        const Token name = expect(TokenKind::name);
        advance();
        const Token attribute = expect(TokenKind::name);
        return {NamespaceTarget{intern(name.text), intern(attribute.text)}, name.span, name.line};
    }
    if (rules.name_only) return name_target(expect(TokenKind::name));
    const Expression* parsed =
        parse_tuple({.simplified = true, .ends_at = rules.ends_at_in ? "in" : ""});
    return to_target(*parsed);
}

Target Parser::to_target(const Expression& expression) {
    if (const auto* name = std::get_if<NameLoad>(&expression.kind)) {
        return {NameTarget{name->name}, expression.span, expression.line};
    }
    const auto* list = std::get_if<ListLiteral>(&expression.kind);
    if (list == nullptr || !list->tuple) {
        Token place = current_;
        place.span = expression.span;
        place.line = expression.line;
        fail_at(place, phrases::cannot_assign);
    }
    TupleTarget tuple;
    for (const Expression* item : list->items) tuple.items.push_back(to_target(*item));
    return {std::move(tuple), expression.span, expression.line};
}

}  // namespace metodoc::jinja
