// The text of a regulation or a concept, numbered and expanded.
//
// Room: view, inside.
#pragma once

#include "view/text.h"

namespace metodoc::view {

// Sections, clauses, and what stands in their place: subjects with their functions, terms, methods.
// Written once: the page and the annex of the order show the same.
Body body_of(const Scope& scope, model::DocumentId document);

// The lines of a definition as a clause prints them: «**Термин** (далее — Т) — определение.»
Blocks term_blocks(const Scope& scope, const model::Term& term);
// The definition alone, with its end mark.
Blocks definition_of(const Scope& scope, const model::Term& term);

// The terms of `terms: all`: the system's own glossary in the order of the alphabet.
std::vector<model::TermId> own_terms(const model::Corpus& corpus, model::SystemId system);

}  // namespace metodoc::view
