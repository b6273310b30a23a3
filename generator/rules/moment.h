// The day a document is of.
//
// Room: rules, not part of its door.
#pragma once

#include <optional>

#include "rules/checks.h"

namespace metodoc::rules {

// The last day on which a thing could still be worded, and where it is written.
struct Moment {
    std::optional<Date> date;
    Span span;
    bool is_order = false;
};

// Of an order its own; of a document, a roadmap or a set of indicators that of the last order which
// approves it, by itself or as an annex; of what another act approves, the day of that act; else the
// day it was adopted.
Moment moment_of(const Corpus& corpus, const model::Target& thing);
// Of the thing that a file holds; else what the file itself says under `date`.
Moment moment_of(const Corpus& corpus, const model::SourceFile& file);

// The document, roadmap, set of indicators or order that a file holds; monostate for other files.
model::Target thing_in(const Corpus& corpus, const model::SourceFile& file);

}  // namespace metodoc::rules
