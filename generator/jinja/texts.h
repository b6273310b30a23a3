// What filters and methods of texts share.
//
// Room: jinja, inside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "jinja/boxes.h"
#include "jinja/print.h"
#include "jinja/value.h"

namespace metodoc::jinja {

// soft_str: the text of a value, markup or not.
struct Soft {
    std::string text;
    bool markup = false;
};
inline Soft soft(const Value& value) {
    Soft one;
    one.markup = value.is(Type::markup);
    print_to(one.text, value);
    return one;
}

// Lines without their ends, by all line breaks that Python knows.
std::vector<std::string_view> split_lines(std::string_view text, bool keep_ends = false);

// Words between white space; at most `most` cuts, -1: all.
std::vector<std::string_view> split_words(std::string_view text, std::int64_t most = -1);

// `count` replacements, -1: all.
std::string replaced(std::string_view text, std::string_view from, std::string_view to,
                     std::int64_t count, std::uint64_t most_bytes);

enum class Align : std::uint8_t { left, right, center };
std::string padded(std::string_view text, std::int64_t width, Align align,
                   std::string_view fill = " ");

// Without the characters of `chars` at the ends; white space when `chars` is null.
enum class Side : std::uint8_t { both, left, right };
std::string_view stripped(std::string_view text, const std::string* chars, Side side);

}  // namespace metodoc::jinja
