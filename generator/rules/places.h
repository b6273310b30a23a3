// Small things that several rules need.
//
// Room: rules, not part of its door.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/suggest.h"
#include "model/model.h"

namespace metodoc::rules {

// The place of a part of a reference. Requires: `piece` is a view into `use.text`.
// Where the source writes the reference with escapes the whole of it is the place.
inline Span part(const model::ReferenceUse& use, std::string_view piece) {
    const auto offset = static_cast<std::uint32_t>(piece.data() - use.text.data());
    if (use.span.end - use.span.begin != use.text.size()) return use.span;
    const std::uint32_t begin = use.span.begin + offset;
    return {use.span.file, begin, begin + static_cast<std::uint32_t>(piece.size())};
}

// The reference with its scheme, also where the field implies it.
inline std::string full_text(const model::ReferenceUse& use) {
    return use.implied.empty() ? use.text : std::string(use.implied) + ":" + use.text;
}

// Words as a sentence lists them: a; b; c.
inline std::string join(std::span<const std::string_view> words, std::string_view between = "; ") {
    std::string result;
    for (const std::string_view word : words) {
        if (!result.empty()) result += between;
        result += word;
    }
    return result;
}

// Every clause of an order, depth first.
template <typename Visit>
void each_clause(const std::vector<model::OrderClause>& clauses, const Visit& visit) {
    for (const model::OrderClause& clause : clauses) {
        visit(clause);
        each_clause(clause.clauses, visit);
    }
}

// The things that an order approves, in the order of its annexes.
inline std::vector<const model::Approve*> approvals(const model::Order& order) {
    std::vector<const model::Approve*> result;
    each_clause(order.clauses, [&](const model::OrderClause& clause) {
        if (const auto* approve = std::get_if<model::Approve>(&clause.kind))
            result.push_back(approve);
    });
    return result;
}

// The author's form of a case; empty where there is none.
inline const std::string& form(const model::CaseForms& forms, russian::Case which) {
    switch (which) {
        case russian::Case::nominative:
            return forms.nominative;
        case russian::Case::genitive:
            return forms.genitive;
        case russian::Case::dative:
            return forms.dative;
        case russian::Case::accusative:
            return forms.accusative;
        case russian::Case::instrumental:
            return forms.instrumental;
        case russian::Case::prepositional:
            break;
    }
    return forms.prepositional;
}

}  // namespace metodoc::rules
