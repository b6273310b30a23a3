// Once all files are read: every reference to what it leads to.
//
// Room: decode, not part of its door.
#pragma once

#include "model/model.h"

namespace metodoc::decode {

// Fills in all targets and Corpus::references, in the order of the things.
void link(model::Corpus& corpus);

}  // namespace metodoc::decode
