// Gathers the texts of a file, with the marks of Markdown blanked out.
//
// Room: decode, not part of its door.
#pragma once

#include <optional>

#include "decode/decode.h"

namespace metodoc::decode {

void collect_texts(const SourceSet& sources, const File& file,
                   std::optional<model::SystemId> system, model::Corpus& into);

}  // namespace metodoc::decode
