// Events that end before they begin; practices whose authors' consent has ended.
#include "rules/checks.h"
#include "rules/phrases.h"

namespace metodoc::rules {

void ends_before_it_begins(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Happening& one : corpus.happenings) {
        if (!one.until || one.date <= *one.until) continue;
        out.error("bad-date", one.until_span,
                  say(phrases::ends_before, {dotted(*one.until), dotted(one.date)}))
            .hint = say(phrases::swap_days);
    }
}

void consent_ended(const Corpus& corpus, Date today, Diagnostics& out) {
    for (const model::Practice& practice : corpus.practices) {
        if (!practice.consent_until || today < *practice.consent_until) continue;
        out.warning("consent-ended", practice.consent_span,
                    say(phrases::consent_is_over, {dotted(*practice.consent_until)}))
            .hint = say(phrases::prolong_consent);
    }
}

}  // namespace metodoc::rules
