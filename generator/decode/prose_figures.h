// Values of indicators in prose: `{{ indicator("diag").fact(2023) }}`.
//
// Room: decode, not part of its door.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "decode/spots.h"
#include "model/model.h"

namespace metodoc::decode {

// In the order in which the texts of the tree are printed. What stands between `{{` and `}}` and is
// no figure is reported; code is not looked into.
std::vector<model::ProseFigure> read_figures(std::string_view text, const markdown::Blocks& blocks,
                                             const Spots& spots, Diagnostics& out);

}  // namespace metodoc::decode
