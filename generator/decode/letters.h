// A look at every scalar of a file: Latin letters inside Russian words, and blank texts.
//
// Room: decode, not part of its door.
#pragma once

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "decode/spots.h"
#include "yaml/yaml.h"

namespace metodoc::decode {

void check_letters(const SourceSet& sources, const yaml::Node& root, Diagnostics& out);
// The Markdown of a page.
void check_letters(const SourceSet& sources, Span body, Diagnostics& out);

}  // namespace metodoc::decode
