// A theme, compiled: templates by name, files to publish, words.
//
// Room: html.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/artifact.h"
#include "html/html.h"
#include "jinja/jinja.h"

namespace metodoc::html {

struct CompiledTheme {
    CompiledTheme() = default;
    CompiledTheme(const CompiledTheme&) = delete;  // the environment's loader looks in `templates`
    CompiledTheme& operator=(const CompiledTheme&) = delete;

    jinja::Environment environment;
    std::map<std::string, jinja::Template, std::less<>> templates;
    // "site.css" → "assets/site.1f0c….css", below public/.
    std::map<std::string, std::string, std::less<>> asset_paths;
    Artifacts assets;  // paths below public/
    std::map<std::string, std::string, std::less<>> words;
    std::string language;

    // Requires: one of required_words.
    [[nodiscard]] const std::string& word(std::string_view key) const;
};

// The words that the program itself prints; all others are the templates' own affair.
inline constexpr auto required_words = std::to_array<std::string_view>(
    {"clause_link", "clause_uses", "note_back", "section_link", "size_kb", "size_mb",
     "signature_of", "structure_about", "structure_diagram", "table", "timeline", "timeline_about",
     "today"});

}  // namespace metodoc::html
