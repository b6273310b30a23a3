// What a reference prints and where it leads.
//
// Room: view, inside.
#pragma once

#include <string>
#include <string_view>

#include "view/context.h"

namespace metodoc::view {

struct Reference {
    Address address;    // empty: words without a link
    std::string words;  // for `[](scheme:id)`
    std::string hint;   // a definition or a citation, shown on hover
    bool is_term = false;
};

// `target` is as written: "act:minpros-96#тв". Notes the use in the scope.
Reference resolve_reference(const Scope& scope, std::string_view target,
                            const model::Target& leads_to);

}  // namespace metodoc::view
