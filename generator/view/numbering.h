// Numbers and anchors of sections and clauses.
//
// Sections count 1., 2., …; clauses 1.1., sub-clauses 1.1.1. What its author left unnumbered takes
// no number and stops none, and nothing below it is numbered. In a document whose sections have no
// numbers, clauses count through from the first section to the last.
//
// Room: view, inside.
#pragma once

#include <vector>

#include "view/context.h"

namespace metodoc::view {

// Fills `clauses` (by ClauseId, already as long as the corpus has clauses) and gives the places of
// the document's sections.
std::vector<NumberedPlace> number_document(const model::Corpus& corpus, model::DocumentId document,
                                           std::vector<NumberedPlace>& clauses);

// The numbers of all clauses of an order, depth first: "1", "2", "2.1". The only clause of an order
// has none, and its sub-clauses count from 1.
std::vector<std::string> number_order(const model::Order& order);
// "p-2.1"; "p" for the only clause.
std::string order_anchor(const std::string& number);

// The subjects of one level of a system, in the order of the file.
std::vector<model::SubjectId> subjects_of(const model::Corpus& corpus, model::SystemId system,
                                          model::Level level);

// The place of sub-clause `index` (from 1) of a clause.
NumberedPlace place_below(const NumberedPlace& parent, int index);

}  // namespace metodoc::view
