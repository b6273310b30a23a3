// The Word documents alone, without the pages of the website.
//
// Room: view.
#pragma once

#include <vector>

#include "view/view.h"

namespace metodoc::view {

// Those of build(), the same and in the same order, for who needs no page.
std::vector<WordDocument> documents(const model::Corpus& corpus, const ViewOptions& options);

}  // namespace metodoc::view
