// Author's Markdown: parsed, its references found, what cannot be printed reported.
//
// Room: decode, not part of its door.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "decode/spots.h"
#include "model/model.h"

namespace metodoc::decode {

enum class Shape {
    blocks,     // anything that can be printed
    paragraph,  // one paragraph
    page,       // blocks, and links to files beside the page
};

model::Prose read_prose(std::string_view text, Span whole, const Spots& spots, Shape shape,
                        Diagnostics& out);

}  // namespace metodoc::decode
