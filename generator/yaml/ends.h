// Where quoted scalars, flow collections and keys end, read from the characters alone.
//
// Columns decide about the unclosed: a line that is not indented deeper than the parent of a scalar
// cannot belong to it (YAML 1.2, section 7.3), so the quote or bracket was forgotten.
//
// Room: yaml, private.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace metodoc::yaml {

// Behind the closing quote of the scalar that begins at `begin`; `parent` is the column that its
// further lines must exceed, -1 at the top. Nothing when it is never closed.
std::optional<std::size_t> quoted_end(std::string_view text, std::size_t begin,
                                      std::ptrdiff_t parent);

// Behind the bracket that closes the one at `begin`. Nothing when it is missing; `open_quote` is
// then the place of an unclosed quote inside, if that is the cause.
std::optional<std::size_t> flow_end(std::string_view text, std::size_t begin, std::ptrdiff_t parent,
                                    std::optional<std::size_t>& open_quote);

// The first colon in [begin, end) that YAML takes for the end of a key; a comment ends the search.
std::optional<std::size_t> find_colon(std::string_view text, std::size_t begin, std::size_t end);

// Is the line that starts at `start` indented deeper than `parent`? A blank line always is.
bool is_deeper(std::string_view text, std::size_t start, std::ptrdiff_t parent);

}  // namespace metodoc::yaml
