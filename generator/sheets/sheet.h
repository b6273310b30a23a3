// A sheet's part written again: its new rows, and everything around them that names ranges.
//
// Room: sheets, inside.
#pragma once

#include <string>
#include <vector>

#include "ooxml/ooxml.h"
#include "sheets/render.h"
#include "sheets/rows.h"

namespace metodoc::sheets {

// Texts of headers, validations and links with tags are filled by `renderer`.
// `relations`, of the sheet's part, get the addresses of links that a loop has repeated.
std::string write_sheet(const RowsToWrite& rows, std::vector<ooxml::Relation>& relations,
                        Formats& formats, Renderer& renderer);

}  // namespace metodoc::sheets
