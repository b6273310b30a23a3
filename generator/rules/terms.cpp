// A term that its system defines is used somewhere.
#include "rules/checks.h"
#include "rules/phrases.h"

namespace metodoc::rules {
namespace {

// What a system has of documents, for the question whether its terms are used.
struct Usage {
    bool has_documents = false;
    bool prints_all_terms = false;
};

std::vector<Usage> usage_of_systems(const Corpus& corpus) {
    std::vector<Usage> result(corpus.systems.size());
    for (const model::Document& document : corpus.documents)
        result[document.system.index].has_documents = true;
    for (const model::Clause& clause : corpus.clauses)
        if (clause.all_terms) result[corpus[clause.document].system.index].prints_all_terms = true;
    return result;
}

std::vector<bool> used_terms(const Corpus& corpus) {
    std::vector<bool> used(corpus.terms.size());
    for (const model::ReferenceUse& use : corpus.references) {
        const auto* term = std::get_if<model::TermId>(&use.leads_to);
        if (term != nullptr && use.stands_in != use.leads_to) used[term->index] = true;
    }
    return used;
}

}  // namespace

// A system without documents has nowhere to use its terms yet; shared terms are for all.
void unused_term(const Corpus& corpus, Date, Diagnostics& out) {
    const std::vector<Usage> systems = usage_of_systems(corpus);
    const std::vector<bool> used = used_terms(corpus);
    for (std::size_t i = 0; i < corpus.terms.size(); ++i) {
        const model::Term& term = corpus.terms[i];
        if (!term.system || used[i]) continue;
        const Usage& system = systems[term.system->index];
        if (!system.has_documents || system.prints_all_terms) continue;
        out.warning("unused-term", term.span, say(phrases::term_not_used, {term.term})).hint =
            say(phrases::use_or_remove, {term.id});
    }
}

}  // namespace metodoc::rules
