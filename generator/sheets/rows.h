// The rendered rows of a sheet written as `sheetData`.
//
// Room: sheets, inside.
#pragma once

#include <cstddef>
#include <string_view>

#include "sheets/adjust.h"
#include "sheets/formats.h"
#include "sheets/grid.h"
#include "xml/xml.h"

namespace metodoc::sheets {

struct RowsToWrite {
    const Grid& grid;
    const Frames& frames;
    std::size_t sheet = 0;
    std::string_view text;  // rendered, with marks
    bool from_1904 = false;
};

// Formulas lose their results; typed values may add formats.
void write_rows(const RowsToWrite& rows, Formats& formats, xml::Writer& writer);

}  // namespace metodoc::sheets
