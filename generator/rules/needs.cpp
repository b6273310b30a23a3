#include "rules/needs.h"

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

void add_clause(const model::OrderClause& clause, std::vector<Need>& to) {
    if (const auto* instruct = std::get_if<model::Instruct>(&clause.kind))
        for (const model::Responsible& executor : instruct->executors)
            to.push_back({executor.target, Case::dative, executor.text.span});
    if (const auto* control = std::get_if<model::Control>(&clause.kind))
        if (control->person.id)
            to.push_back({*control->person.id, Case::accusative, control->person.span});
}

// «к приказу Управления образования …»
void add_authority(const Corpus& corpus, const model::Order& order, std::vector<Need>& to) {
    const bool own = static_cast<bool>(order.authority);
    const auto& authority = own ? order.authority : corpus[order.system].authority;
    if (authority.id && !approvals(order).empty())
        to.push_back({*authority.id, Case::genitive, authority.span, Need::Name::full});
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
    return result;
}

}  // namespace metodoc::rules
