// The table of contents of an annex: a field that Word works out anew, filled in with what we know.
//
// Room: docx, private to it.
#pragma once

#include <string>

#include "docx/body.h"
#include "view/view.h"

namespace metodoc::docx {

// Behind the title of the annex, for the sections of its text. `name`: of the bookmark around
// all that is listed.
void write_contents(Body& body, const view::Body& text, const std::string& name);

}  // namespace metodoc::docx
