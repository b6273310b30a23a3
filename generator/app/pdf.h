// PDF of the documents, through LibreOffice: one start for all of them.
//
// PDF/A-2b, tagged. A document whose .docx did not change since its PDF was made is not converted
// again; documents of the same bytes share one. LibreOffice writes the time into a PDF, so two conversions differ; content does not.
//
// Room: app.
#pragma once

#include <string>
#include <string_view>

#include "app/commands.h"
#include "base/artifact.h"
#include "base/result.h"

namespace metodoc::app {

// Different documents.
struct Converted {
    std::size_t made = 0;
    std::size_t kept = 0;
};

// Adds a PDF for every .docx whose path begins with `below`, and sorts. `folder` is where the last
// output stands. Refuses: LibreOffice is not installed, or makes no PDF of a document.
Result<Converted> add_pdfs(const Context& context, const std::string& folder, Artifacts& artifacts,
                           std::string_view below = "documents/");

}  // namespace metodoc::app
