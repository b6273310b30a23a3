// Words that some text wants in a case: who asks, for whose name, in which case.
//
// Room: rules, not part of its door.
#pragma once

#include <vector>

#include "model/model.h"

namespace metodoc::rules {

struct Need {
    model::Target what;
    russian::Case which = russian::Case::nominative;
    Span span;  // of the text that wants it
    enum class Name { brief, full } name = Name::brief;
};

// References with a mark of a case; executors (dative), who controls (accusative), the authority
// in the headers of annexes (genitive), documents whose clauses are referred to (genitive).
std::vector<Need> needs(const model::Corpus& corpus);

}  // namespace metodoc::rules
