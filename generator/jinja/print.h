// How values are printed: Python's str() and repr(), and the names of the types.
//
// Room: jinja, inside.
#pragma once

#include <string>
#include <string_view>

#include "base/message.h"
#include "jinja/value.h"

namespace metodoc::jinja {

void print_to(std::string& out, const Value& value);  // str(value)
void repr_to(std::string& out, const Value& value);   // repr(value)
void repr_text_to(std::string& out, std::string_view text);
void print_integer(std::string& out, std::int64_t value);
void print_real(std::string& out, double value);

// As `{{ value }}` writes it into HTML: markup stands as it is.
void print_escaped(std::string& out, const Value& value);
void escape_to(std::string& out, std::string_view text);

// str(value) without a copy where the value is a text: `room` holds the text otherwise.
std::string_view as_text(const Value& value, std::string& room);

std::string_view python_type(const Value& value);  // "str", "int", "NoneType", …
Message type_name(const Value& value);             // the same for people
std::string owner_name(const Value& value);        // "dict object", "None"

// A sentence about what is undefined and why; for the message of the error.
Message undefined_sentence(const Value& undefined);
[[noreturn]] void fail_undefined(const Value& undefined);

// One line that shows a value in a note: cut short, never throws.
std::string brief(const Value& value);

}  // namespace metodoc::jinja
