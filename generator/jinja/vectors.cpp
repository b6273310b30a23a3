#include "jinja/vectors.h"

#include <array>
#include <map>
#include <memory>

#include "jinja/boxes.h"
#include "jinja/compare.h"
#include "jinja/error.h"
#include "jinja/jinja.h"
#include "jinja/outcome.h"
#include "jinja/print.h"

namespace metodoc::jinja {
namespace {

struct TextOption {
    std::string_view name;
    std::string Delimiters::*place;
};
constexpr std::array text_options{
    TextOption{"block_start_string", &Delimiters::block_begin},
    TextOption{"block_end_string", &Delimiters::block_end},
    TextOption{"variable_start_string", &Delimiters::variable_begin},
    TextOption{"variable_end_string", &Delimiters::variable_end},
    TextOption{"comment_start_string", &Delimiters::comment_begin},
    TextOption{"comment_end_string", &Delimiters::comment_end},
    TextOption{"line_statement_prefix", &Delimiters::line_statement},
    TextOption{"line_comment_prefix", &Delimiters::line_comment},
};

struct Switch {
    std::string_view name;
    bool Options::*place;
};
constexpr std::array switches{
    Switch{"autoescape", &Options::autoescape},
    Switch{"trim_blocks", &Options::trim_blocks},
    Switch{"lstrip_blocks", &Options::lstrip_blocks},
    Switch{"keep_trailing_newline", &Options::keep_trailing_newline},
};

struct UndefinedName {
    std::string_view name;
    UndefinedKind kind;
};
constexpr std::array undefined_names{
    UndefinedName{"default", UndefinedKind::normal},
    UndefinedName{"strict", UndefinedKind::strict},
    UndefinedName{"chainable", UndefinedKind::chainable},
    UndefinedName{"debug", UndefinedKind::debug},
};

const Value* entry(const Value& dict, const char* name) {
    return dict.is(Type::dict) ? dict.dict().find(name) : nullptr;
}

Options options_of(const Value* given) {
    Options options;
    options.statement_do = false;
    options.loop_controls = false;
    if (given == nullptr) return options;
    for (const TextOption& one : text_options) {
        const Value* value = given->dict().find(std::string_view(one.name));
        if (value != nullptr && value->is_text()) options.delimiters.*one.place = value->text();
    }
    for (const Switch& one : switches) {
        const Value* value = given->dict().find(std::string_view(one.name));
        if (value != nullptr) options.*one.place = truth(*value);
    }
    if (const Value* newline = entry(*given, "newline_sequence")) options.newline = newline->text();
    if (const Value* kind = entry(*given, "undefined")) {
        for (const UndefinedName& one : undefined_names) {
            if (kind->text() == one.name) options.undefined = one.kind;
        }
    }
    if (const Value* extensions = entry(*given, "extensions")) {
        for (const Value& extension : extensions->items()) {
            const std::string& name = extension.text();
            if (name.find("do") != std::string::npos) options.statement_do = true;
            if (name.find("loop") != std::string::npos) options.loop_controls = true;
        }
    }
    return options;
}

// The templates of one vector, compiled when they are asked for.
class Shelf {
public:
    Shelf(const Value* texts, const Environment& environment)
        : texts_(texts), environment_(environment) {}

    Found find(std::string_view name) {
        const auto known = compiled_.find(name);
        if (known != compiled_.end()) return &known->second;
        const Value* text = texts_->dict().find(name);
        if (text == nullptr) return nullptr;
        Template made(compile_text(std::string(name), {}, text->text(), environment_));
        return &compiled_.emplace(std::string(name), std::move(made)).first->second;
    }

private:
    const Value* texts_;
    const Environment& environment_;
    std::map<std::string, Template, std::less<>> compiled_;
};

struct Result {
    bool failed = false;
    std::string text;  // what was rendered, or what the fault says
    std::string kind;
    std::uint32_t line = 0;
};

Result run(const Value& vector) {
    Environment environment;
    environment.options = options_of(entry(vector, "options"));
    const Value* texts = entry(vector, "templates");
    Shelf shelf(texts, environment);
    if (texts != nullptr) {
        environment.loader = [&shelf](std::string_view name) { return shelf.find(name); };
    }
    const Value* data = entry(vector, "context");
    try {
        const Value* text = entry(vector, "template");
        if (text != nullptr) {
            const auto program = compile_text("<template>", {}, text->text(), environment);
            return {false, render_program(*program, data != nullptr ? *data : Value()), {}, 0};
        }
        const Found found = shelf.find(entry(vector, "main")->text());
        if (found.found == nullptr) return {true, "no such template", "TemplateNotFound", 0};
        const Program& program = found.found->program();
        return {false, render_program(program, data != nullptr ? *data : Value()), {}, 0};
    } catch (const Fault& fault) {
        std::string kind(fault.kind == ErrorKind::other ? fault.name : python_name(fault.kind));
        return {true, fault.message.en, std::move(kind), fault.line};
    }
}

std::string shown_error(std::string_view kind, std::uint32_t line, std::string_view message) {
    std::string text(kind);
    if (line != 0) text += " on line " + std::to_string(line);
    if (!message.empty()) text.append(": ").append(message);
    return text;
}

bool is_well_formed(const Value& vector) {
    if (!vector.is(Type::dict)) return false;
    const Value* text = entry(vector, "template");
    const Value* main = entry(vector, "main");
    const Value* texts = entry(vector, "templates");
    if (texts != nullptr && !texts->is(Type::dict)) return false;
    const bool has_text = text != nullptr && text->is_text();
    const bool has_main = main != nullptr && main->is_text() && texts != nullptr;
    const Value* expected = entry(vector, "expected");
    const Value* error = entry(vector, "error");
    const bool has_end = (expected != nullptr && expected->is_text()) ||
                         (error != nullptr && entry(*error, "kind") != nullptr);
    return (has_text || has_main) && has_end;
}

}  // namespace

Verdict judge(const Value& vector) {
    Verdict verdict;
    if (const Value* name = entry(vector, "name")) verdict.name = name->print();
    if (!is_well_formed(vector)) {
        verdict.got = "not a vector";
        return verdict;
    }
    const Result result = run(vector);
    verdict.got = result.failed ? shown_error(result.kind, result.line, result.text) : result.text;
    if (const Value* expected = entry(vector, "expected")) {
        verdict.expected = expected->text();
        verdict.passed = !result.failed && result.text == expected->text();
        return verdict;
    }
    const Value& error = *entry(vector, "error");
    const std::string kind = entry(error, "kind")->print();
    const Value* line = entry(error, "line");
    const Value* message = entry(error, "message");
    const auto wanted = line != nullptr && line->is(Type::integer)
                            ? static_cast<std::uint32_t>(line->integer())
                            : 0U;
    verdict.expected = shown_error(kind, wanted, message != nullptr ? message->print() : "");
    verdict.passed = result.failed && result.kind == kind && (wanted == 0 || wanted == result.line);
    return verdict;
}

}  // namespace metodoc::jinja
