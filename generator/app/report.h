// Diagnostics for machines: JSON, SARIF 2.1.0, GitLab Code Quality. The text form is base's.
//
// Room: app.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "base/message.h"
#include "base/source_set.h"

namespace metodoc::app {

// {"errors": n, "warnings": n, "diagnostics": [{severity, code, file, line, column, …}]}
std::string to_json(const Diagnostics& diagnostics, const SourceSet& sources, Language language);
// OASIS SARIF 2.1.0, one run; columns count code points (columnKind unicodeCodePoints).
std::string to_sarif(const Diagnostics& diagnostics, const SourceSet& sources, Language language);
// The GitLab subset of the Code Climate format. Fingerprints do not depend on line numbers, so a
// finding stays itself when lines above it come and go.
std::string to_gitlab(const Diagnostics& diagnostics, const SourceSet& sources, Language language);

}  // namespace metodoc::app
