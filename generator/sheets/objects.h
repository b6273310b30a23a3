// What hangs on the cells of a workbook and stands in parts of its own: tables, comments,
// drawings, charts; and the properties of the document.
//
// Room: sheets, inside.
#pragma once

#include "base/result.h"
#include "sheets/adjust.h"
#include "sheets/parts.h"
#include "sheets/render.h"

namespace metodoc::sheets {

// Moves them with their rows and fills the tags in their texts. Errors: a part that is no XML.
Result<void> write_objects(Book& book, const Frames& frames, Renderer& renderer);

}  // namespace metodoc::sheets
