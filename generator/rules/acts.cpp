// An order cannot rest on an act that was not there yet.
#include <algorithm>

#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

// The last day on which a thing could still be worded, and where it is written.
struct Dated {
    Date date;
    Span span;
    bool is_order = false;
};

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

// A document that is approved anew takes the date of the last order.
std::optional<Dated> dated(const Corpus& corpus, const model::Target& thing) {
    if (thing.index() == 0) return std::nullopt;
    if (const auto* order = std::get_if<model::OrderId>(&thing)) {
        const model::Order& one = corpus[*order];
        if (!is_valid(one.date)) return std::nullopt;
        return Dated{one.date, one.date_span, true};
    }
    std::optional<Dated> result;
    if (const auto* document = std::get_if<model::DocumentId>(&thing))
        if (const auto adopted = corpus[*document].adopted_on)
            result = Dated{*adopted, corpus[*document].span};
    for (const model::Order& order : corpus.orders) {
        if (!is_valid(order.date) || !approves(corpus, order, thing)) continue;
        if (!result || result->date < order.date) result = Dated{order.date, order.date_span};
    }
    return result;
}

bool is_later(const model::Act& act, const Date& date) {
    return act.date ? *act.date > date : act.year > date.year;
}

}  // namespace

void act_after_document(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::ReferenceUse& use : corpus.references) {
        const auto* id = std::get_if<model::ActId>(&use.leads_to);
        if (id == nullptr) continue;
        const std::optional<Dated> citing = dated(corpus, use.stands_in);
        const model::Act& act = corpus[*id];
        if (!citing || !is_later(act, citing->date)) continue;
        const std::string date = act.date ? dotted(*act.date) : std::to_string(act.year);
        Diagnostic& found =
            out.error("act-after-document", use.span,
                      say(citing->is_order ? phrases::act_later : phrases::act_later_than_document,
                          {date, dotted(citing->date)}));
        found.hint = say(phrases::one_date_is_wrong);
        found.labels = {{act.date_span, say(phrases::date_of_act)},
                        {citing->span, say(phrases::date_of_order)}};
    }
}

}  // namespace metodoc::rules
