// Documents that no order of the content approves, each a file of its own.
//
// Room: view, inside.
#pragma once

#include "view/order.h"

namespace metodoc::view {

// Whether a document, a roadmap or a set of indicators is a file of its own: no order approves it,
// not even a draft, and it is an annex of nothing.
bool is_standalone(const Context& context, const model::Target& target);

// Requires: is_standalone and written.
std::optional<WordDocument> standalone_document(const Scope& scope, const model::Target& target,
                                                const Written& written);

// Below documents/: "seversk/concept.docx"; below public/: "seversk/files/concept.docx".
std::string standalone_path(const Context& context, const model::Target& target);
Download standalone_download(const Context& context, const model::Target& target);

}  // namespace metodoc::view
