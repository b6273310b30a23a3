// Marks of approval and agreement.
//
// Room: view, inside.
#pragma once

#include <string>
#include <vector>

#include "view/names.h"

namespace metodoc::view {

// «УТВЕРЖДАЮ», position, signature, date; or «УТВЕРЖДЕНА», «приказом …», «от … № …».
std::vector<std::string> approval_lines(const Context& context, const model::Grif& grif,
                                        const russian::Agreement& agreement);
// «СОГЛАСОВАНО» and the same.
std::vector<std::string> agreement_lines(const Context& context, const model::Grif& grif);

}  // namespace metodoc::view
