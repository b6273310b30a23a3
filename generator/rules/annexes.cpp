// What is published in the passport is approved, and approved once.
#include <algorithm>

#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

bool is_approved(const Corpus& corpus, const model::Target& target) {
    for (const model::Order& order : corpus.orders)
        for (const model::Approve* approve : approvals(order))
            if (approve->target == target) return true;
    for (const model::Document& document : corpus.documents)
        if (std::ranges::find(document.annexes, target, &model::Annex::target) !=
            document.annexes.end())
            return true;
    if (const auto* roadmap = std::get_if<model::RoadmapId>(&target))
        return corpus[*roadmap].grifs.approved.has_value();
    const auto* document = std::get_if<model::DocumentId>(&target);
    return document != nullptr && (!corpus[*document].adopted_body.empty() ||
                                   corpus[*document].grifs.approved.has_value());
}

bool approves_anything(const Corpus& corpus, const std::string& system) {
    return std::ranges::any_of(corpus.orders, [&](const model::Order& order) {
        return corpus[order.system].id == system && !approvals(order).empty();
    });
}

struct Approval {
    const model::Approve* clause;
    const model::Order* order;
};

// In the order of the files.
std::vector<Approval> approvals_in_force(const Corpus& corpus) {
    std::vector<Approval> result;
    for (const model::Order& order : corpus.orders) {
        if (order.status == model::Order::Status::repealed) continue;
        for (const model::Approve* approve : approvals(order))
            if (approve->target.index() != 0) result.push_back({approve, &order});
    }
    return result;
}

}  // namespace

// Quiet where the system has no order that approves anything: its orders are not here yet.
void annex_not_approved(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::System& system : corpus.systems) {
        if (!approves_anything(corpus, system.id)) continue;
        for (std::size_t i = 0; i < system.documents.size(); ++i) {
            const model::Target& target = system.document_targets[i];
            if (target.index() == 0 || is_approved(corpus, target)) continue;
            const auto& [text, span] = system.documents[i];
            out.warning("annex-not-approved", span, say(phrases::never_approved, {text})).hint =
                say(phrases::add_approve, {text});
        }
    }
}

// Orders mention their annexes by themselves; a document does it in its author's words.
void annex_not_mentioned(const Corpus& corpus, Date, Diagnostics& out) {
    for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
        const model::Target document = model::DocumentId{i};
        for (const model::Annex& annex : corpus.documents[i].annexes) {
            if (annex.target.index() == 0) continue;
            const bool mentioned =
                std::ranges::any_of(corpus.references, [&](const model::ReferenceUse& use) {
                    return use.stands_in == document && use.leads_to == annex.target &&
                           use.field == model::ReferenceUse::Field::other;
                });
            if (mentioned) continue;
            const auto id = model::cut_reference(annex.text.value).id;
            out.warning("annex-not-mentioned", annex.text.span,
                        say(phrases::annex_not_mentioned, {annex.text.value}))
                .hint = say(phrases::mention_annex, {id});
        }
    }
}

// Twice in one order is a slip; in two orders the first may be out of force.
void approved_twice(const Corpus& corpus, Date, Diagnostics& out) {
    const std::vector<Approval> all = approvals_in_force(corpus);
    for (auto second = all.begin(); second != all.end(); ++second) {
        const auto first = std::find_if(all.begin(), second, [&](const Approval& one) {
            return one.clause->target == second->clause->target;
        });
        if (first == second) continue;
        const Spanned<std::string>& text = second->clause->text;
        Message message = say(phrases::approved_again, {text.value});
        const bool in_one_order = first->order == second->order;
        Diagnostic& found = in_one_order
                                ? out.error("approved-twice", text.span, std::move(message))
                                : out.warning("approved-twice", text.span, std::move(message));
        found.hint = say(in_one_order ? phrases::remove_one : phrases::repeal_earlier);
        found.labels = {{first->clause->text.span, say(phrases::first_here)}};
    }
}

}  // namespace metodoc::rules
