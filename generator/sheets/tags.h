// A text of a form cut into literal text and tags; tags are found across the runs of rich text.
//
// The signs are Jinja2's with docxtpl's additions: `{%tr … %}` acts on the row, `{%tc … %}` on the
// column, `{%p`, `{%r`, `{{p`, `{{r` are plain tags in a cell; `{_{ … }_}` and `{_% … %_}` print
// the signs themselves. `-` takes the white space beside a tag away, `{# … #}` is nothing.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace metodoc::sheets {

enum class TagKind : std::uint8_t { text, expression, statement, row_statement, column_statement };

struct Tag {
    TagKind kind = TagKind::text;
    std::string text;  // literal text, or the inside of the tag without its signs
    Span span;         // of the inside in the whole text
    Span whole;        // the same with the signs
    std::size_t run = 0;

    // The first word of a statement: `for`, `endfor`, `if`.
    [[nodiscard]] std::string_view keyword() const;
};

bool has_tags(std::string_view text);

// `runs` together are the text that `file` holds. An unclosed tag is an error (template-syntax).
std::vector<Tag> cut(const std::vector<std::string>& runs, FileId file, Diagnostics& out);

}  // namespace metodoc::sheets
