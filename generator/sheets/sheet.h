// A sheet's part written again: its new rows, and everything around them that names ranges.
//
// Room: sheets, inside.
#pragma once

#include <string>

#include "sheets/render.h"
#include "sheets/rows.h"

namespace metodoc::sheets {

// Texts of headers, validations and links with tags are filled by `renderer`.
std::string write_sheet(const RowsToWrite& rows, Formats& formats, Renderer& renderer);

}  // namespace metodoc::sheets
