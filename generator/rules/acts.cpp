// An order cannot rest on an act that was not there yet.
#include "rules/moment.h"
#include "rules/phrases.h"

namespace metodoc::rules {
namespace {

bool is_later(const model::Act& act, const Date& date) {
    return act.date ? *act.date > date : act.year > date.year;
}

}  // namespace

void act_after_document(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::ReferenceUse& use : corpus.references) {
        const auto* id = std::get_if<model::ActId>(&use.leads_to);
        if (id == nullptr) continue;
        const Moment citing = moment_of(corpus, use.stands_in);
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
