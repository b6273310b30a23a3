// Who signs an order, and what a draft may not have yet.
#include "rules/checks.h"
#include "rules/phrases.h"

namespace metodoc::rules {

void draft_numbered(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Order& order : corpus.orders) {
        if (order.status != model::Order::Status::draft || order.number.empty()) continue;
        out.warning("draft-numbered", order.number_span,
                    say(phrases::numbered_draft, {order.number}))
            .hint = say(phrases::number_when_signed);
    }
}

// An institution below the authority is another body, too: its head does not sign for the
// authority. Quiet where the authority or the signatory's place of work is not given.
void signatory_other_authority(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Order& order : corpus.orders) {
        if (!order.signatory.id) continue;
        const auto& authority = order.authority ? order.authority : corpus[order.system].authority;
        const model::Person& person = corpus[*order.signatory.id];
        if (!authority.id || !person.organisation.id) continue;
        if (*person.organisation.id == *authority.id) continue;
        Diagnostic& found =
            out.warning("signatory-other-authority", order.signatory.span,
                        say(phrases::signatory_elsewhere, {order.signatory.text, authority.text}));
        found.hint = say(phrases::check_signatory);
        found.labels = {{person.organisation.span, say(phrases::organisation_of_signatory)}};
    }
}

}  // namespace metodoc::rules
