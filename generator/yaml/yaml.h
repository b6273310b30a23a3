// YAML with positions: the text of a file to a tree, and every mistake of the file at once.
//
// Accepted is the part of YAML 1.2 that people need: mappings, sequences, scalars in all five
// styles, comments, flow collections (so JSON too), a byte order mark, CRLF. Refused, each with its
// own diagnostic: anchors, aliases, merge keys, tags, a second document, duplicate keys, quotes
// that are never closed, tabs and no-break spaces as indent, bytes that are not UTF-8.
// No function throws; all are safe to call from several threads over one SourceSet.
//
// Room: yaml. Hides yaml-cpp.
#pragma once

#include <optional>

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "base/span.h"
#include "yaml/node.h"
#include "yaml/text_map.h"

namespace metodoc::yaml {

// Caps against broken and hostile files.
struct Limits {
    std::size_t bytes = 16U << 20U;
    std::size_t nodes = 500'000;  // keys are not counted
    std::size_t depth = 64;
};

// Gives the tree, an empty file being a null. Gives nothing when the text could not be understood
// to its end; the errors in `out` then say why. With a tree there may still be errors in `out`
// (a duplicate key: the first one stays; an anchor or a tag: the value without it).
// Requires: `file` is of `sources`.
std::optional<Node> parse(const SourceSet& sources, FileId file, Diagnostics& out,
                          const Limits& limits = {});

// A Markdown file that opens with YAML between two lines of three dashes.
struct FrontMatter {
    Node node;  // what stands between the dashes; its spans are of the whole file
    Span body;  // the Markdown behind them, to the end of the file
};
std::optional<FrontMatter> parse_front_matter(const SourceSet& sources, FileId file,
                                              Diagnostics& out, const Limits& limits = {});

}  // namespace metodoc::yaml
