#include "rules/needs.h"

#include "base/overloaded.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

using model::Corpus;
using russian::Case;

// Organisations go by their short names, documents by their titles.
Need::Name printed_name(const model::Target& target) {
    return std::holds_alternative<model::OrganisationId>(target) ? Need::Name::brief
                                                                 : Need::Name::full;
}

void add_reference(const Corpus& corpus, const model::ReferenceUse& use, std::vector<Need>& to) {
    const auto which = russian::parse_case(model::cut_reference(use.text).fragment);
    if (which && *which != Case::nominative)
        to.push_back({use.leads_to, *which, use.span, printed_name(use.leads_to)});
    // «пункт 2.1 Положения»
    if (const auto* clause = std::get_if<model::ClauseId>(&use.leads_to))
        to.push_back({corpus[*clause].document, Case::genitive, use.span});
    if (const auto* section = std::get_if<model::SectionId>(&use.leads_to))
        to.push_back({section->document, Case::genitive, use.span});
}

void add(const std::vector<model::Addressee>& all, Case which, std::vector<Need>& to) {
    for (const model::Addressee& one : all) {
        Need need{one.target, which, one.text.span};
        if (!model::is_referred_to(one)) need.words = one.text.value;
        to.push_back(need);
    }
}

void add(const std::vector<model::Cited>& all, Case which, std::vector<Need>& to) {
    for (const model::Cited& one : all) to.push_back({one.target, which, one.text.span});
}

void add_clause(const model::OrderClause& clause, std::vector<Need>& to) {
    std::visit(overloaded{
                   [&](const model::Instruct& it) { add(it.executors, Case::dative, to); },
                   [&](const model::Appoint& it) {
                       add(it.people, Case::accusative, to);
                       if (it.people.size() == 1) to.back().agrees = true;
                   },
                   [&](const model::Assign& it) { add(it.to, Case::accusative, to); },
                   [&](const model::Acquaint& it) { add(it.people, Case::accusative, to); },
                   [&](const model::MakeKnown& it) { add(it.to, Case::genitive, to); },
                   [&](const model::Repeal& it) {
                       add(it.acts, Case::accusative, to);
                       add(it.amended_by, Case::genitive, to);
                   },
                   [&](const model::Amend& it) {
                       add({it.act}, Case::accusative, to);
                       add(it.amended_by, Case::genitive, to);
                   },
                   [&](const model::Control& it) {
                       if (it.person.id)
                           to.push_back({*it.person.id, Case::accusative, it.person.span});
                   },
                   [](const model::Approve&) {},
                   [](const model::Publish&) {},
                   [](const model::Establish&) {},
                   [](const model::Composition&) {},
                   [](const model::EntryIntoForce&) {},
                   [](const model::FreeText&) {},
               },
               clause.kind);
}

// Whether the order names its authority: «приказом Управления …», «на сайте Управления …».
bool names_authority(const model::Order& order) {
    bool found = false;
    each_clause(order.clauses, [&](const model::OrderClause& clause) {
        const auto* publish = std::get_if<model::Publish>(&clause.kind);
        found |= std::holds_alternative<model::Approve>(clause.kind) ||
                 std::holds_alternative<model::Composition>(clause.kind) ||
                 (publish != nullptr && publish->place.empty());
    });
    return found;
}

void add_authority(const Corpus& corpus, const model::Order& order, std::vector<Need>& to) {
    const bool own = static_cast<bool>(order.authority);
    const auto& authority = own ? order.authority : corpus[order.system].authority;
    if (authority.id && names_authority(order))
        to.push_back({*authority.id, Case::genitive, authority.span, Need::Name::full});
}

// People are written to in the dative, organisations in the nominative; «Уважаемая» agrees.
void add_letter(const model::Letter& letter, std::vector<Need>& to) {
    for (const model::Addressee& one : letter.to) {
        if (std::holds_alternative<model::OrganisationId>(one.target)) continue;
        Need need{one.target, Case::dative, one.text.span};
        if (!model::is_referred_to(one)) need.words = one.text.value;
        need.agrees = std::holds_alternative<model::PersonId>(one.target);
        to.push_back(need);
    }
}

}  // namespace

std::vector<Need> needs(const Corpus& corpus) {
    std::vector<Need> result;
    for (const model::ReferenceUse& use : corpus.references) add_reference(corpus, use, result);
    for (const model::Order& order : corpus.orders) {
        each_clause(order.clauses,
                    [&](const model::OrderClause& clause) { add_clause(clause, result); });
        add_authority(corpus, order, result);
    }
    for (const model::Letter& letter : corpus.letters) add_letter(letter, result);
    for (const model::Extract& extract : corpus.extracts)
        if (extract.original_at.id)
            result.push_back({*extract.original_at.id, Case::prepositional,
                              extract.original_at.span, Need::Name::full});
    for (const model::Document& document : corpus.documents)
        for (const model::Recommendations& group : document.recommendations)
            add(group.to, Case::dative, result);
    return result;
}

}  // namespace metodoc::rules
