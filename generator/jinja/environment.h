// What templates are compiled and rendered with: signs, switches, limits, and the caller's own
// filters, tests, functions and templates.
//
// Room: jinja. Door: jinja.h.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/message.h"
#include "base/span.h"
#include "jinja/value.h"

namespace metodoc::jinja {

class Template;
class Render;

// What a name without a value does (Jinja2's Undefined, StrictUndefined, ChainableUndefined,
// DebugUndefined). All but `strict` print as nothing (`debug`: as `{{ name }}`); `strict` is an
// error at any use but `is defined` and `default`; `chainable` gives itself for its attributes.
enum class UndefinedKind : std::uint8_t { normal, strict, chainable, debug };

// The signs of the language. An empty prefix: there are no such lines.
struct Delimiters {
    std::string block_begin = "{%";
    std::string block_end = "%}";
    std::string variable_begin = "{{";
    std::string variable_end = "}}";
    std::string comment_begin = "{#";
    std::string comment_end = "#}";
    std::string line_statement;  // a prefix, e.g. "#"
    std::string line_comment;    // a prefix, e.g. "##"
    bool operator==(const Delimiters&) const = default;
};

// Jinja2's switches, with Jinja2's defaults (but `do`, `break` and `continue` are always there
// unless switched off).
struct Options {
    Delimiters delimiters = {};
    bool autoescape = false;
    bool trim_blocks = false;
    bool lstrip_blocks = false;
    bool keep_trailing_newline = false;
    bool statement_do = true;
    bool loop_controls = true;
    std::string newline = "\n";
    UndefinedKind undefined = UndefinedKind::normal;
};

// A template can not hang or swell: the first limit reached is an error (template-limit).
struct Limits {
    std::uint32_t depth = 200;             // macros, includes, blocks and loops in one another
    std::uint64_t steps = 50'000'000;      // statements run and items walked
    std::uint64_t output = 256ULL << 20U;  // bytes of text, of any one string too
    std::uint32_t range = 10'000'000;      // items of one range()
};

// How a function is called: `{{ subject|name(arguments, named=…) }}` for a filter or a test,
// `{{ name(arguments, named=…) }}` for a function (its subject is undefined).
struct Call {
    Value subject;
    std::span<const Value> arguments;
    std::span<const std::pair<std::string_view, Value>> named;
    Span span;                // of the name in the template
    bool autoescape = false;  // whether the place that calls escapes

    // The argument of that position or name; null where it is not given.
    [[nodiscard]] const Value* argument(std::size_t position, std::string_view name) const;

    // Ends the render with an error at the place of the call: `return call.fail({"…", "…"});`
    Value fail(Message message, std::string_view kind = "TypeError");

    Message failure = {};  // what `fail` was told; empty: all is well
    std::string failure_kind = {};
    Render* render = nullptr;  // the room's own
};

// A template found by its name. `broken`: it exists, but did not compile (already reported).
struct Found {
    const Template* found = nullptr;
    bool broken = false;
    Found(const Template* one) : found(one) {}
    Found(const Template* one, bool is_broken) : found(one), broken(is_broken) {}
};
using Loader = std::function<Found(std::string_view name)>;

// Case and order of letters. Filled by jinja with its own Unicode tables (full simple case
// mapping; order by code point, as Python sorts); a caller may hand in better ones.
struct Letters {
    std::function<int(std::string_view, std::string_view)> compare;  // for `sort(collate=true)`
};

// Prints the value of an expression instead of jinja itself: a Word form knows runs and cells, not
// HTML. `place` is the number that its cutter gave the piece, 0 elsewhere. Never gets an undefined.
using Writer = std::function<void(std::string& out, const Value& value, std::uint32_t place)>;

// Requires: outlives the templates compiled with it. Reading it from several threads is safe.
struct Environment {
    Options options = {};
    Limits limits = {};
    std::map<std::string, Function, std::less<>> filters = {};  // beside or instead of our own
    std::map<std::string, Function, std::less<>> tests = {};
    Dict globals = {};  // names known everywhere: functions (Value::function) and values
    Loader loader = {};
    Letters letters = {};
    Writer write = {};
};

}  // namespace metodoc::jinja
