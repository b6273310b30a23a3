// What the check found, as the notes on it tell: by systems, with places, and what was kept.
//
// Room: pipeline.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "pipeline/pipeline.h"
#include "pipeline/trees.h"
#include "rules/rules.h"
#include "view/view.h"

namespace metodoc::pipeline {

// The systems are the folders of content/; their names are those of their passports, as far as
// they can be read. A finding is private where it stands on a line with a value that is not
// public, quotes one, or is about a paper that is not shown (`drafts`: all papers are).
view::CheckRecord record_of(const SourceSet& sources, const std::vector<Tree>& trees,
                            const schema::SchemaSet& schemas, const Diagnostics& found,
                            const std::vector<rules::Kept>& kept, bool drafts);

// «Справка о согласованности» of every system: "seversk.docx".
// Errors: no letterhead, or one that cannot be used.
Result<Artifacts> write_consistency(const view::CheckRecord& record, const std::vector<File>& files,
                                    Date day);

}  // namespace metodoc::pipeline
