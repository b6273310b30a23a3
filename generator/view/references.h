// What a reference prints and where it leads.
//
// Room: view, inside.
#pragma once

#include <string>
#include <string_view>

#include "view/context.h"

namespace metodoc::view {

struct Reference {
    Address address;   // empty: words without a link
    std::string hint;  // a definition or a citation, shown on hover
    bool is_term = false;
};

// Notes the use in the scope.
Reference resolve_reference(const Scope& scope, const model::Target& leads_to);

// The number of a clause or an annex that those words end in or hold: «2.1»; else empty.
std::string reference_number(const Scope& scope, std::string_view written,
                             const model::Target& leads_to);

// The words of `[](scheme:id#case)`. `written` is the target as its author typed it.
std::string reference_words(const Scope& scope, std::string_view written,
                            const model::Target& leads_to);

}  // namespace metodoc::view
