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

struct ThemeName {
    std::string text;
    Span span = {};  // where site.yaml names it
};

// themes/NAME/…, its strings in the given language, over the themes that its theme.yaml extends:
// a file stands in place of the extended theme's of the same name, a word in place of the same
// word. Nothing when a theme is not there, or a template or the strings have a fault (reported).
std::optional<html::Theme> read_theme(const std::vector<File>& files, const ThemeName& name,
                                      const std::string& language, SourceSet& sources,
                                      Diagnostics& out);

}  // namespace metodoc::pipeline
