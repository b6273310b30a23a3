// Terms: each defined once, in the order of the alphabet, alike wherever it is defined.
#include <algorithm>
#include <map>

#include "rules/phrases.h"
#include "rules/phrasing.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

std::string plain_name(const model::Term& term) {
    std::string name;
    for (const Word& word : words_of(term.term))
        if (word.is_word()) name += (name.empty() ? "" : " ") + fold(word.text);
    return name;
}

// «маршрут» and «маршрут педагогического работника»: one thing under two names.
bool is_longer_name(const std::string& longer, const std::string& shorter) {
    return longer.size() > shorter.size() && longer.starts_with(shorter + " ") &&
           std::ranges::count(shorter, ' ') >= 2;
}

void check_twice(const Corpus& corpus, Diagnostics& out) {
    struct Named {
        std::string name;
        const model::Term* term;
    };
    std::map<std::optional<model::SystemId>, std::vector<Named>> glossaries;
    for (const model::Term& term : corpus.terms) {
        const std::string name = plain_name(term);
        for (const Named& other : glossaries[term.system]) {
            const bool same = other.name == name;
            if (!same && !is_longer_name(name, other.name) && !is_longer_name(other.name, name))
                continue;
            Diagnostic& found =
                out.warning("term-twice", term.span,
                            say(same ? phrases::defined_again : phrases::defined_under_two_names,
                                {term.term, other.term->term}));
            found.hint = say(phrases::define_once);
            found.labels.push_back({other.term->span, say(phrases::first_here)});
            break;
        }
        glossaries[term.system].push_back({name, &term});
    }
}

// A definition of the system's own that is nearly the shared one has drifted from it by accident;
// one that is quite different is meant so.
void check_drift(const Corpus& corpus, const Phrasing& phrasing, Diagnostics& out) {
    std::map<std::string, const model::Term*> shared;
    for (const model::Term& term : corpus.terms)
        if (!term.system) shared.emplace(plain_name(term), &term);
    for (const model::Term& term : corpus.terms) {
        if (!term.system) continue;
        const auto found = shared.find(plain_name(term));
        if (found == shared.end()) continue;
        const double alike =
            phrasing.likeness(term.definition.text, found->second->definition.text);
        if (alike < 0.8 || alike > 0.999) continue;
        Diagnostic& told = out.warning("definition-differs", term.definition.span,
                                       say(phrases::definition_drifted, {term.term}));
        told.hint = say(phrases::use_shared);
        told.labels.push_back({found->second->span, say(phrases::shared_definition)});
    }
}

void check_order(const Corpus& corpus, Diagnostics& out) {
    for (const model::Clause& clause : corpus.clauses) {
        std::string before;
        const model::Term* last = nullptr;
        for (const model::Ref<model::Term>& ref : clause.terms) {
            if (!ref.id) continue;
            const model::Term& term = corpus[*ref.id];
            std::string key = russian::sort_key(term.term);
            if (last != nullptr && key < before) {
                out.warning("term-order", ref.span,
                            say(phrases::out_of_order, {term.term, last->term}))
                    .hint = say(phrases::sort_terms);
                break;
            }
            before = std::move(key);
            last = &term;
        }
    }
}

}  // namespace

void glossaries(const Corpus& corpus, Date, Diagnostics& out) {
    const Phrasing phrasing;
    check_twice(corpus, out);
    check_drift(corpus, phrasing, out);
    check_order(corpus, out);
}

}  // namespace metodoc::rules
