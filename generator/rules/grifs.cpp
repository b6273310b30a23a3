// Marks of approval: by an official or by an act, never both (ГОСТ Р 7.0.97-2016, 5.16).
#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

void check_grif(const model::Grif& grif, Diagnostics& out) {
    const bool by_act = !grif.act.text.value.empty();
    const bool by_words = !grif.by.value.empty();
    const int ways = static_cast<int>(static_cast<bool>(grif.official)) + static_cast<int>(by_act) +
                     static_cast<int>(by_words);
    if (ways == 1) return;
    if (ways == 0) {
        out.error("missing-key", grif.span, say(phrases::grif_by_nobody)).hint =
            say(phrases::give_official);
        return;
    }
    const Span place = by_act ? grif.act.text.span : grif.by.span;
    Diagnostic& found = out.error("approved-twice", place, say(phrases::two_grifs));
    found.hint = say(phrases::official_or_act);
    if (grif.official) found.labels = {{grif.official.span, say(phrases::first_here)}};
}

void check_grifs(const Corpus& corpus, const model::Target& target, const model::Grifs& grifs,
                 Diagnostics& out) {
    for (const model::Grif& grif : grifs.agreed) check_grif(grif, out);
    if (!grifs.approved) return;
    check_grif(*grifs.approved, out);
    for (const model::Order& order : corpus.orders) {
        for (const model::Approve* approve : approvals(order)) {
            if (approve->target != target) continue;
            Diagnostic& found =
                out.error("approved-twice", grifs.approved->span, say(phrases::grif_and_order));
            found.hint = say(phrases::remove_approved);
            found.labels = {{approve->text.span, say(phrases::approved_here)}};
        }
    }
}

}  // namespace

void grif_form(const Corpus& corpus, Date, Diagnostics& out) {
    for (std::uint32_t i = 0; i < corpus.documents.size(); ++i)
        check_grifs(corpus, model::DocumentId{i}, corpus.documents[i].grifs, out);
    for (std::uint32_t i = 0; i < corpus.roadmaps.size(); ++i)
        check_grifs(corpus, model::RoadmapId{i}, corpus.roadmaps[i].grifs, out);
}

}  // namespace metodoc::rules
