// The standard wording of the clauses of an order: what is done to whom, in which case.
//
// Source of the wording and the cases it governs: the habit of municipal offices and instructions
// on office work after ГОСТ Р 7.0.97-2016, 5.18: утвердить, назначить, ознакомить кого
// (accusative), поручить, рекомендовать кому (dative), довести до сведения кого (genitive),
// возложить на кого (accusative).
//
// Room: view, inside.
#pragma once

#include "view/text.h"

namespace metodoc::view {

// The sentence of the clause with its deadline, most often without an end mark. `annex` is
// «(приложение 2)» where the clause has an annex, else empty.
Inlines clause_words(const Scope& scope, const model::OrderClause& clause, const Inlines& annex);

// The list that the sentence opens: several acts that are repealed at once. Most often empty.
Blocks clause_list(const Scope& scope, const model::OrderClause& clause);

}  // namespace metodoc::view
