// The composition of a commission or a working group: an annex that has no file of its own.
//
// Room: view, inside.
#pragma once

#include "view/text.h"

namespace metodoc::view {

// Nothing where the target is no clause that approves a composition.
const model::Composition* composition_at(const model::Corpus& corpus, const model::Target& target);

// «Состав рабочей группы по …».
Inlines composition_title(const Scope& scope, const model::Composition& composition);

// Numbered rows: name, position, office (chair, deputy, secretary, members).
Table composition_table(const Scope& scope, const model::Composition& composition);

// The site has no page for a composition: its table stands under the clause that approves it.
void show_compositions(const Scope& scope, model::OrderId order,
                       std::vector<NumberedClause>& clauses);

}  // namespace metodoc::view
