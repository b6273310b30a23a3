#include "rules/moment.h"

#include <algorithm>

#include "rules/places.h"

namespace metodoc::rules {
namespace {

bool annexes(const model::Document& document, const model::Target& target) {
    return std::ranges::find(document.annexes, target, &model::Annex::target) !=
           document.annexes.end();
}

// Whether an order approves a thing, by itself or as an annex of what it approves.
bool approves(const Corpus& corpus, const model::Order& order, const model::Target& target) {
    return std::ranges::any_of(approvals(order), [&](const model::Approve* approve) {
        if (approve->target == target) return true;
        const auto* document = std::get_if<model::DocumentId>(&approve->target);
        return document != nullptr && annexes(corpus[*document], target);
    });
}

// «УТВЕРЖДЕНА приказом от 24.09.2021 № 600»: the day of the act, of the decision or of the
// signature.
void take_grif(const Corpus& corpus, const model::Grifs& grifs, Moment& into) {
    if (!grifs.approved) return;
    const model::Grif& grif = *grifs.approved;
    std::optional<Date> day = grif.date;
    if (const auto* act = std::get_if<model::ActId>(&grif.act.target)) day = corpus[*act].date;
    if (const auto* order = std::get_if<model::OrderId>(&grif.act.target))
        day = corpus[*order].date;
    if (!day || !is_valid(*day) || (into.date && *day < *into.date)) return;
    into = {*day, grif.span};
}

// An annex is of the day of the document that it is annexed to.
void take_annexed(const Corpus& corpus, const model::Target& thing, Moment& into) {
    for (const model::Document& document : corpus.documents)
        if (annexes(document, thing)) take_grif(corpus, document.grifs, into);
}

template <typename Thing>
model::Target find_in(const std::vector<Thing>& things, FileId file) {
    const auto found =
        std::ranges::find_if(things, [&](const Thing& thing) { return thing.span.file == file; });
    if (found == things.end()) return {};
    return model::Id<Thing>{static_cast<std::uint32_t>(found - things.begin())};
}

}  // namespace

// A document that is approved anew takes the date of the last order.
Moment moment_of(const Corpus& corpus, const model::Target& thing) {
    if (thing.index() == 0) return {};
    if (const auto* order = std::get_if<model::OrderId>(&thing)) {
        const model::Order& one = corpus[*order];
        if (!is_valid(one.date)) return {};
        return {one.date, one.date_span, true};
    }
    Moment result;
    if (const auto* document = std::get_if<model::DocumentId>(&thing)) {
        if (const auto adopted = corpus[*document].adopted_on)
            result = {*adopted, corpus[*document].span};
        take_grif(corpus, corpus[*document].grifs, result);
        take_annexed(corpus, thing, result);
    }
    if (const auto* roadmap = std::get_if<model::RoadmapId>(&thing)) {
        take_grif(corpus, corpus[*roadmap].grifs, result);
        take_annexed(corpus, thing, result);
    }
    if (std::holds_alternative<model::IndicatorSetId>(thing)) take_annexed(corpus, thing, result);
    for (const model::Order& order : corpus.orders) {
        if (!is_valid(order.date) || !approves(corpus, order, thing)) continue;
        if (!result.date || *result.date < order.date) result = {order.date, order.date_span};
    }
    return result;
}

model::Target thing_in(const Corpus& corpus, const model::SourceFile& file) {
    for (const model::Target& found :
         {find_in(corpus.orders, file.id), find_in(corpus.documents, file.id),
          find_in(corpus.roadmaps, file.id), find_in(corpus.indicator_sets, file.id)})
        if (found.index() != 0) return found;
    return {};
}

Moment moment_of(const Corpus& corpus, const model::SourceFile& file) {
    Moment found = moment_of(corpus, thing_in(corpus, file));
    if (!found.date && file.date) found = {file.date, file.date_span, false};
    return found;
}

}  // namespace metodoc::rules
