// What proves something, in words that lead to it.
//
// Room: view, inside.
#pragma once

#include <vector>

#include "view/article.h"
#include "view/text.h"

namespace metodoc::view {

// «Аналитическая справка за 2023 год (20.12.2023)»; the name leads to it where it has a place.
Inlines evidence_words(const Scope& scope, const model::Evidence& evidence);
// A list of them.
Blocks evidence_list(const Scope& scope, const std::vector<model::Evidence>& evidence);

// «Название — примечание», one below another: closer than cards.
Blocks link_list(const std::vector<NamedLink>& links);

}  // namespace metodoc::view
