// An order as it is signed: letterhead, numbered clauses in standard wording, signature, annexes.
//
// Room: view, inside.
#pragma once

#include <map>
#include <optional>

#include "view/text.h"

namespace metodoc::view {

// What orders and pages both show, written once.
struct Written {
    std::map<model::DocumentId, Body> bodies;
    std::map<model::RoadmapId, Table> roadmaps;
    std::map<model::Target, Table> tables;  // of criteria and of models
    std::map<model::IndicatorSetId, Table> indicators;
    std::map<model::RegistryId, Table> registries;
};

OrderDocument order_document(const Scope& scope, model::OrderId order, const Written& written);

// What a document, a roadmap or a set of indicators is on paper, without the marks of approval:
// title, content, annexes of its own. Nothing where it belongs to a system that is not built.
std::optional<AnnexDocument> sheet_of(const Scope& scope, const model::Target& target,
                                      const Written& written);

// Annexes with their headers, grifs and their own annexes.
std::vector<AnnexDocument> annexes_of(const Scope& scope, model::OrderId order,
                                      const Written& written);

}  // namespace metodoc::view
