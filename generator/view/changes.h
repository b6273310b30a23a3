// What orders do to other orders and acts: whom they amend, whom they put out of force.
//
// Room: view, inside.
#pragma once

#include <string>
#include <vector>

#include "view/context.h"
#include "view/prose.h"

namespace metodoc::view {

// What has become of an order: by its own `status` and by the clauses of the orders that are shown.
enum class Force { draft, in_force, amended, repealed };
Force force_of(const Context& context, model::OrderId order);
std::string status_of(const Context& context, model::OrderId order);

// What has become of an act by `today`: its own period and successor, the acts it names as
// amending it, and the orders that are shown.
struct ActState {
    enum class Kind { in_force, amended, repealed, not_yet };
    Kind kind = Kind::in_force;
    std::string words;  // «утратил силу с 01.03.2024»
};
ActState state_of(const Context& context, model::ActId act);
// The value of the facet: «утратил силу», without a day.
std::string_view kind_words(ActState::Kind kind);

// «Редакции»: the day, what it is, by what; nothing where the order is as it was signed.
Table editions_of(const Context& context, model::OrderId order);
// The other side: what this order amends and puts out of force.
std::vector<Fact> effects_of(const Context& context, model::OrderId order);
// Links to what has amended an act or put it out of force.
Inlines changed_by(const Context& context, const model::Target& target, Change::Kind kind);

// What every shown order that is signed does, by what it is done to; in the order of their days.
// A sample order changes sample orders only.
std::map<model::Target, std::vector<Change>> changes_of(const Context& context);

}  // namespace metodoc::view
