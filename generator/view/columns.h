// Widths of columns from what stands in them, and how wide a table must be at least.
//
// Room: view, inside.
#pragma once

#include "view/prose.h"

namespace metodoc::view {

// Sets the shares of a table whose author gave none, by the words of its columns: long texts get
// room, no column less than its longest word. Columns of figures stand in the middle.
void settle_columns(Table& table);

// The least width at which no word is cut in two, in letters of the table's size (12 pt).
double least_width(const Table& table);

// In letters: what the text of a sheet A4 holds upright and turned, with the margins of the
// standard (30 mm and 10 mm).
inline constexpr double upright_width = 76;
inline constexpr double turned_width = 115;

}  // namespace metodoc::view
