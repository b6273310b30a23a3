// Words that some text wants in a case: who asks, for whose name, in which case.
//
// Room: rules, not part of its door.
#pragma once

#include <string_view>
#include <vector>

#include "model/model.h"

namespace metodoc::rules {

struct Need {
    model::Target what;
    russian::Case which = russian::Case::nominative;
    Span span;  // of the text that wants it
    enum class Name { brief, full } name = Name::brief;
    std::string_view words = {};  // of an addressee who is no thing of the content
    bool agrees = false;  // a word agrees with the gender: «ответственной за …»
};

// References with a mark of a case; whom the clauses of orders name, and the acts they change; the
// authority in the headers of annexes and in the name of its site (genitive), documents whose
// clauses are referred to (genitive). The words are views into the corpus.
std::vector<Need> needs(const model::Corpus& corpus);

}  // namespace metodoc::rules
