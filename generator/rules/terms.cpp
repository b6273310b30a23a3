// A term that its system defines is used somewhere.
#include "rules/phrases.h"
#include "rules/phrasing.h"
#include "rules/texts.h"

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

// Whether the words of a term stand one behind the other, in any of their forms.
bool speaks_of(const std::string& folded, const std::vector<std::string>& stems) {
    constexpr std::size_t longest = 24;  // bytes of an ending and a space
    for (auto at = folded.find(stems.front()); at != std::string::npos;
         at = folded.find(stems.front(), at + 1)) {
        std::size_t end = at + stems.front().size();
        bool all = true;
        for (std::size_t i = 1; i < stems.size() && all; ++i) {
            const auto next = folded.find(stems[i], end);
            all = next != std::string::npos && next - end <= longest;
            end = next + stems[i].size();
        }
        if (all) return true;
    }
    return false;
}

// The texts of the systems, folded once for all their terms.
class FoldedTexts {
public:
    explicit FoldedTexts(const Corpus& corpus) : texts_(corpus.systems.size()) {
        for (const model::SourceFile& file : corpus.files) {
            if (!file.system || file.kind == "glossary") continue;
            for (const model::Text& text : texts_of(corpus, file))
                texts_[file.system->index].push_back(fold(text.clean));
        }
    }
    [[nodiscard]] const std::vector<std::string>& of(model::SystemId system) const {
        return texts_[system.index];
    }

private:
    std::vector<std::vector<std::string>> texts_;
};

bool is_spoken_of(const FoldedTexts& texts, const Phrasing& phrasing, const model::Term& term) {
    std::vector<std::vector<std::string>> names{phrasing.stems(term.term)};
    if (!term.abbreviation.empty()) names.push_back({fold(term.abbreviation)});
    for (const std::string& other : term.also) names.push_back(phrasing.stems(other));
    for (const std::string& folded : texts.of(*term.system))
        for (const auto& stems : names)
            if (!stems.empty() && speaks_of(folded, stems)) return true;
    return false;
}

}  // namespace

// A system without documents has nowhere to use its terms yet; shared terms are for all. A text may
// use a term in any of its forms, without a link.
void unused_term(const Corpus& corpus, Date, Diagnostics& out) {
    const std::vector<Usage> systems = usage_of_systems(corpus);
    const std::vector<bool> used = used_terms(corpus);
    const FoldedTexts texts(corpus);
    const Phrasing phrasing;
    for (std::size_t i = 0; i < corpus.terms.size(); ++i) {
        const model::Term& term = corpus.terms[i];
        if (!term.system || used[i]) continue;
        const Usage& system = systems[term.system->index];
        if (!system.has_documents || system.prints_all_terms) continue;
        if (is_spoken_of(texts, phrasing, term)) continue;
        out.warning("unused-term", term.span, say(phrases::term_not_used, {term.term})).hint =
            say(phrases::use_or_remove, {term.id});
    }
}

}  // namespace metodoc::rules
