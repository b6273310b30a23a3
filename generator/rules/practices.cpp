// A person is named on the website only with his consent to be published.
#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {

void practice_consent(const Corpus& corpus, Date today, Diagnostics& out) {
    for (const model::Practice& practice : corpus.practices) {
        if (practice.author.empty() || practice.sample) continue;
        const bool expired = practice.consent_until && *practice.consent_until < today;
        if (practice.consent_given && !expired) continue;
        Message message = expired ? say(phrases::consent_expired, {dotted(*practice.consent_until)})
                                  : say(phrases::no_consent, {practice.author});
        out.warning("practice-consent", practice.author_span, std::move(message)).hint =
            say(phrases::ask_for_consent);
    }
}

}  // namespace metodoc::rules
