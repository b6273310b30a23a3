// The rendered rows of a sheet written as `sheetData`.
//
// Room: sheets, inside.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/diagnostic.h"
#include "sheets/adjust.h"
#include "sheets/formats.h"
#include "sheets/grid.h"
#include "sheets/links.h"
#include "xml/xml.h"

namespace metodoc::sheets {

struct RowsToWrite {
    const Grid& grid;
    const Frames& frames;
    std::size_t sheet = 0;
    std::string_view text;  // rendered, with marks
    bool from_1904 = false;
};

// Formulas lose their results; typed values may add formats. A formula that has grown beyond
// Excel's limit is an error (template-limit). `place` is how messages call the sheet. Gives what
// the links of the cells have become.
FilledLinks write_rows(const RowsToWrite& rows, const std::string& place, Formats& formats,
                       xml::Writer& writer, Diagnostics& out);

}  // namespace metodoc::sheets
