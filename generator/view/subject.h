// A subject of the system and its functions, as a numbered sub-clause and as an entry of a page.
//
// Room: view, inside.
#pragma once

#include "view/text.h"

namespace metodoc::view {

// «Управление образования … (далее — Управление), реализующее следующие функции:» and the list;
// the manner of the subject decides how the functions are joined to its name.
NumberedClause subject_clause(const Scope& scope, model::SubjectId subject, NumberedPlace place);

SubjectEntry subject_entry(const Scope& scope, model::SubjectId subject);

}  // namespace metodoc::view
