// What is thrown inside the room, and only inside: one wrong thing in a template.
//
// The kinds are those of Jinja2 and Python; the door turns a fault into a Diagnostic.
//
// Room: jinja, inside.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/message.h"
#include "base/span.h"

namespace metodoc::jinja {

enum class ErrorKind : std::uint8_t {
    syntax,
    assertion,
    undefined,
    runtime,
    not_found,
    none_found,
    type,
    value,
    zero_division,
    overflow,
    index,
    key,
    attribute,
    limit,
    python_syntax,  // what Jinja2 leaves to Python's own compiler
    other,          // of a caller's function: `Fault::name`
};

// The name of the exception that Jinja2 raises, e.g. "UndefinedError".
std::string_view python_name(ErrorKind kind);

struct Fault {
    ErrorKind kind = ErrorKind::type;
    Message message = {};
    Message hint = {};
    std::string name = {};  // of kind `other`
    Span span = {};
    std::uint32_t line = 0;  // as Jinja2 counts it; 0 while rendering
    bool located = false;    // span, notes and labels are final
    std::vector<Message> notes = {};
    std::vector<Label> labels = {};
};

[[noreturn]] void fail(ErrorKind kind, const Phrase& phrase,
                       std::initializer_list<Message> arguments = {}, Message hint = {});

// The same with the name of an exception that has no kind of its own.
[[noreturn]] void fail_as(std::string_view name, const Phrase& phrase,
                          std::initializer_list<Message> arguments = {});

// The end of a fault's way: one diagnostic.
void report(const Fault& fault, Diagnostics& out);

}  // namespace metodoc::jinja
