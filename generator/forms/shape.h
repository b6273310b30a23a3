// What docxtpl's tags do to the document around them: merge paragraphs ({%- -%}), stand for a whole
// row, cell, paragraph or run ({%tr …), span, colour and merge cells (colspan, cellbg, hm, vm).
//
// Room: forms, inside.
#pragma once

#include <string_view>
#include <vector>

#include "forms/cutter.h"
#include "forms/items.h"

namespace metodoc::forms {

// Gives what is wrong; then the items are of no use. `shown` is the text that tags point into.
// Requires and gives: linked items.
std::vector<Mistake> shape(Items& items, std::string_view shown, Arena& arena);

// The parts of it, in the order in which they are done (docxtpl's own).
void merge_cells(Items& items, std::string_view shown, Arena& arena,
                 std::vector<Mistake>& mistakes);

// The inside of a tag.
std::string_view code_of(const Tag& tag, std::string_view shown);

// Takes the run around a place out if nothing is left in it. Requires: linked items.
void drop_empty_run(Items& items, Place run);

}  // namespace metodoc::forms
