// Puts right what a template may leave of a document: cells without a paragraph, rows without a
// cell, tables without a row, columns that no longer fit, ids that loops have doubled.
//
// Room: forms, inside.
#pragma once

#include <string>
#include <string_view>

namespace metodoc::forms {

std::string mend(std::string_view xml);

}  // namespace metodoc::forms
