// The third gate: a theme's files → templates ready to render.
//
// Room: pipeline.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "html/html.h"
#include "pipeline/pipeline.h"

namespace metodoc::pipeline {

// themes/NAME/…, its strings in the given language. Nothing when a template or the strings have a
// fault (reported).
std::optional<html::Theme> read_theme(const std::vector<File>& files, const std::string& name,
                                      const std::string& language, SourceSet& sources,
                                      Diagnostics& out);

}  // namespace metodoc::pipeline
