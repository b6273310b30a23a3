// A part of a form → a template of jinja and the places where it prints.
//
// Room: forms, inside.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/result.h"
#include "base/source_set.h"
#include "forms/cutter.h"
#include "forms/writer.h"
#include "jinja/jinja.h"

namespace metodoc::forms {

struct CompiledPart {
    jinja::Template page;
    // A row, a cell or a paragraph may vanish or be doubled: what is printed is put right.
    bool mends = false;
};

// What is needed beside the part: all of it outlives the templates.
struct Workshop {
    jinja::Environment& environment;
    SourceSet& sources;
    std::vector<PrintPlace>& places;  // by number; grows
};

// Nothing with an empty `out`: the part has no tags and stays as it is. `shown_as` names the part
// in messages. An Error: the part is no XML.
Result<std::optional<CompiledPart>> compile_part(std::string_view xml, Texts texts,
                                                 const std::string& shown_as,
                                                 const Workshop& workshop, Diagnostics& out);

}  // namespace metodoc::forms
