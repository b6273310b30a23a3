// Typed ids: a number that can only index its own kind of thing in a Corpus.
//
// Room: model.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "base/span.h"

namespace metodoc::model {

template <typename Thing>
struct Id {
    std::uint32_t index = 0;
    auto operator<=>(const Id&) const = default;
};

using SystemId = Id<struct System>;
using OrganisationId = Id<struct Organisation>;
using PersonId = Id<struct Person>;
using SubjectId = Id<struct Subject>;
using ActId = Id<struct Act>;
using TermId = Id<struct Term>;
using DocumentId = Id<struct Document>;
using ClauseId = Id<struct Clause>;
using RoadmapId = Id<struct Roadmap>;
using MeasureId = Id<struct Measure>;
using IndicatorSetId = Id<struct IndicatorSet>;
using IndicatorId = Id<struct Indicator>;
using FiguresId = Id<struct Figures>;
using GoalId = Id<struct Goal>;
using TaskId = Id<struct Task>;
using StatementId = Id<struct Statement>;
using OrderId = Id<struct Order>;
using MinutesId = Id<struct Minutes>;
using LetterId = Id<struct Letter>;
using RegistryId = Id<struct Registry>;
using CriteriaId = Id<struct CriteriaSet>;
using ModelSetId = Id<struct ModelSet>;
using PageId = Id<struct Page>;
using PracticeId = Id<struct Practice>;
using HappeningId = Id<struct Happening>;

// A section of a document: its place in Document::sections.
struct SectionId {
    DocumentId document;
    std::uint32_t index = 0;
    auto operator<=>(const SectionId&) const = default;
};
// A clause of an order: its place among all the order's clauses, depth first, from 0.
struct OrderClauseId {
    OrderId order;
    std::uint32_t index = 0;
    auto operator<=>(const OrderClauseId&) const = default;
};

// What a reference leads to; monostate: to nothing that exists. "doc:id#key" leads to a clause or
// a section, "annex:id" to the document, the roadmap or the indicators that are an annex.
using Target =
    std::variant<std::monostate, SystemId, OrganisationId, PersonId, SubjectId, ActId, TermId,
                 DocumentId, SectionId, ClauseId, RoadmapId, MeasureId, IndicatorSetId, IndicatorId,
                 FiguresId, GoalId, TaskId, StatementId, OrderId, OrderClauseId, PageId, MinutesId,
                 LetterId, RegistryId, CriteriaId, ModelSetId, PracticeId, HappeningId>;

// A reference that a field of the content makes ("org:rco"): the author's text, its place, and
// what it leads to once all files are read. After the sense gate `id` is always there.
template <typename Thing>
struct Ref {
    std::string text;
    Span span;
    std::optional<Id<Thing>> id;

    explicit operator bool() const { return !text.empty(); }
};

}  // namespace metodoc::model
