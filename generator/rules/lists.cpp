// What a clause takes over from goals.yaml is there.
#include <algorithm>

#include "rules/checks.h"
#include "rules/phrases.h"

namespace metodoc::rules {
namespace {

using What = model::Lists::What;

bool is_there(const Corpus& corpus, const model::Lists& lists, model::SystemId system) {
    if (lists.what == What::statements)
        return std::ranges::any_of(corpus.statements, [&](const model::Statement& one) {
            return one.system == system && one.kind == lists.kind;
        });
    if (lists.goal) return true;  // a goal without tasks stands for itself
    return std::ranges::any_of(corpus.goals, [&](const model::Goal& goal) {
        return goal.system == system && (lists.what == What::goals || !goal.tasks.empty());
    });
}

}  // namespace

// A goal that does not exist is a dead reference, reported as such.
void list_empty(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Clause& clause : corpus.clauses) {
        if (!clause.lists || (clause.lists->goal && !clause.lists->goal.id)) continue;
        if (is_there(corpus, *clause.lists, corpus[clause.document].system)) continue;
        out.error("list-empty", clause.lists->span, say(phrases::list_is_empty)).hint =
            say(phrases::fill_goals);
    }
}

}  // namespace metodoc::rules
