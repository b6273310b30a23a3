// Cuts the text of a template into pieces: text | expression | statement.
//
// Here the whitespace rules are obeyed (`-`, `+`, trim_blocks, lstrip_blocks, line statements,
// raw, comments), so that the parser sees none of them. A Word form has its own cutter and the
// same parser.
//
// Room: jinja, inside.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/span.h"
#include "jinja/environment.h"
#include "jinja/jinja.h"

namespace metodoc::jinja {

// `fault`: no piece at all, the text can not be cut on; reported when the parser comes to it.
// `line`: where the piece begins. `closed`: the end sign was found.
struct Cut {
    PieceKind kind = PieceKind::text;
    std::string_view text;
    Span span;
    std::uint32_t line = 1;
    bool closed = true;
    const Phrase* fault = nullptr;
    std::uint32_t place = 0;
};

// Requires: `text` has "\n" as its only line break. Views point into `text`.
std::vector<Cut> cut(std::string_view text, FileId file, const Options& options);

}  // namespace metodoc::jinja
