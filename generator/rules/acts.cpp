// An order cannot rest on an act that was not there yet.
#include <map>
#include <set>

#include "rules/moment.h"
#include "rules/phrases.h"

namespace metodoc::rules {
namespace {

// The days of things that cite many acts: an order is looked for once.
class Moments {
public:
    explicit Moments(const Corpus& corpus) : corpus_(corpus) {}

    const Moment& of(const model::Target& thing) {
        const auto found = known_.find(thing);
        if (found != known_.end()) return found->second;
        return known_.emplace(thing, moment_of(corpus_, thing)).first->second;
    }

private:
    const Corpus& corpus_;
    std::map<model::Target, Moment> known_;
};

bool is_later(const model::Act& act, const Date& date) {
    return act.date ? *act.date > date : act.year > date.year;
}

}  // namespace

// Cited by reference; citations typed in prose are looked at in citations.cpp. An order may repeal
// or amend what is out of force.
void cited_out_of_force(const Corpus& corpus, Date, Diagnostics& out) {
    Moments moments(corpus);
    std::set<Span> told;
    for (const model::ReferenceUse& use : corpus.references) {
        const auto* id = std::get_if<model::ActId>(&use.leads_to);
        if (id == nullptr || std::holds_alternative<model::ActId>(use.stands_in)) continue;
        const model::Act& act = corpus[*id];
        if (!act.in_force_to) continue;
        const Moment& citing = moments.of(use.stands_in);
        if (!citing.date || *act.in_force_to >= *citing.date) continue;
        if (!told.insert(use.span).second) continue;
        Diagnostic& found = out.warning(
            "citation-repealed", use.span,
            say(phrases::out_of_force, {dotted(*act.in_force_to), dotted(*citing.date)}));
        if (act.replaced_by.id) found.hint = say(phrases::now_in_force_ref, {act.replaced_by.text});
        found.labels = {{act.span, say(phrases::act_in_registry)}};
    }
}

void act_after_document(const Corpus& corpus, Date, Diagnostics& out) {
    Moments moments(corpus);
    for (const model::ReferenceUse& use : corpus.references) {
        const auto* id = std::get_if<model::ActId>(&use.leads_to);
        if (id == nullptr) continue;
        const Moment& citing = moments.of(use.stands_in);
        const model::Act& act = corpus[*id];
        if (!citing.date || !is_later(act, *citing.date)) continue;
        const std::string date = act.date ? dotted(*act.date) : std::to_string(act.year);
        Diagnostic& found =
            out.error("act-after-document", use.span,
                      say(citing.is_order ? phrases::act_later : phrases::act_later_than_document,
                          {date, dotted(*citing.date)}));
        found.hint = say(phrases::one_date_is_wrong);
        found.labels = {{act.date_span, say(phrases::date_of_act)},
                        {citing.span, say(phrases::date_of_order)}};
    }
}

}  // namespace metodoc::rules
