// An order as it is signed: letterhead, numbered clauses in standard wording, signature, annexes.
//
// Room: view, inside.
#pragma once

#include <map>

#include "view/text.h"

namespace metodoc::view {

// What orders and pages both show, written once.
struct Written {
    std::map<model::DocumentId, Body> bodies;
    std::map<model::RoadmapId, Table> roadmaps;
    std::map<model::IndicatorSetId, Table> indicators;
};

OrderDocument order_document(const Scope& scope, model::OrderId order, const Written& written);

// Annexes with their headers, grifs and their own annexes.
std::vector<AnnexDocument> annexes_of(const Scope& scope, model::OrderId order,
                                      const Written& written);

}  // namespace metodoc::view
