// Goals, tasks and statements of a system, as lists.
//
// Room: view, inside.
#pragma once

#include "view/text.h"

namespace metodoc::view {

// What a clause takes over from goals.yaml: a dash list with the marks of a legal text.
List listed(const Scope& scope, const model::Lists& lists, model::SystemId system);

// In the order of the file.
std::vector<model::GoalId> goals_of(const model::Corpus& corpus, model::SystemId system);
std::vector<model::StatementId> statements_of(const model::Corpus& corpus, model::SystemId system,
                                              model::Statement::Kind kind);

// The first paragraph of a title, for a link: a list inside it stands where the link leads.
std::string first_words(const Scope& scope, const model::Prose& title);

// «Принцип научности — выстраивание …», with its list below.
ListItem statement_item(const Scope& scope, const model::Statement& statement);

}  // namespace metodoc::view
