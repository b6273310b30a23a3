// The properties of a document: title, author, subject, dates (ECMA-376 part 2, 8.3).
//
// Room: docx, private to it.
#pragma once

#include <string>

#include "ooxml/ooxml.h"
#include "view/view.h"

namespace metodoc::docx {

// The part of the properties, emptied; made, with its relation, where the package has none.
ooxml::Part take_core(ooxml::Package& package);

// The dates are the document's own, at midnight: the clock has no say in the bytes.
std::string core_properties(const view::WordDocument& document);

}  // namespace metodoc::docx
