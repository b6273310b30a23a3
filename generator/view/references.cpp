#include "view/references.h"

#include <algorithm>

#include "base/overloaded.h"
#include "view/citation.h"
#include "view/names.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

// «2.1» of "2.1.": numbers inside a sentence have no dot at the end.
std::string bare_number(std::string number) {
    if (number.ends_with('.')) number.pop_back();
    return number;
}

// «пункт 2.1 Положения», «пункта 2.1 настоящего Положения».
std::string part_words(const Scope& scope, std::string_view noun, const std::string& number,
                       model::DocumentId document, Case which) {
    const Titled names = titled(scope.context, document, scope.depth + 1);
    std::string whole = short_name_in(names, Case::genitive);
    if (scope.document == document) {
        whole = russian::adjective("настоящий", names.agreement, Case::genitive) + " " + whole;
    }
    if (number.empty()) return whole;
    return declined(std::string(noun), which) + "\u00A0" + bare_number(number) + " " + whole;
}

std::string words_for(const Scope& scope, const model::Target& target, Case which) {
    const Context& context = scope.context;
    const model::Corpus& corpus = context.corpus;
    const int deeper = scope.depth + 1;
    return std::visit(
        overloaded{
            [](std::monostate) { return std::string(); },
            [&](model::SystemId id) {
                const model::System& system = corpus[id];
                return system.short_name.empty() ? system.full_name : system.short_name;
            },
            [&](model::OrganisationId id) { return short_name(corpus[id], which); },
            [&](model::PersonId id) { return initials_first(corpus[id], which); },
            [&](model::SubjectId id) {
                const model::Subject& subject = corpus[id];
                return subject.known_as.empty() ? subject_name(corpus, subject, which)
                                                : declined(subject.known_as, which);
            },
            [&](model::ActId id) { return cite(corpus[id], which); },
            [&](model::TermId id) { return declined(corpus[id].term, which); },
            [&](model::DocumentId id) {
                return declined(russian::without_nbsp(titled(context, id, deeper).title), which);
            },
            [&](model::SectionId id) {
                const auto& place = context.sections[id.document.index][id.index];
                return part_words(scope, words::section, place.number, id.document, which);
            },
            [&](model::ClauseId id) {
                return part_words(scope, words::clause, context.clauses[id.index].number,
                                  corpus[id].document, which);
            },
            [&](model::RoadmapId id) {
                return declined(russian::without_nbsp(titled(context, id, deeper).title), which);
            },
            [&](model::MeasureId id) { return title_text(context, corpus[id].title, deeper); },
            [&](model::IndicatorSetId id) {
                return declined(russian::without_nbsp(titled(context, id, deeper).title), which);
            },
            [&](model::CriteriaId id) {
                return declined(russian::without_nbsp(titled(context, id, deeper).title), which);
            },
            [&](model::ModelSetId id) {
                return declined(russian::without_nbsp(titled(context, id, deeper).title), which);
            },
            [&](model::IndicatorId id) { return title_text(context, corpus[id].title, deeper); },
            [&](model::FiguresId id) { return title_text(context, corpus[id].title, deeper); },
            [&](model::GoalId id) { return title_text(context, corpus[id].title, deeper); },
            [&](model::TaskId id) { return title_text(context, corpus[id].title, deeper); },
            [&](model::StatementId id) { return title_text(context, corpus[id].title, deeper); },
            [&](model::OrderId id) { return cite(context, corpus[id], which, deeper); },
            [&](model::MinutesId id) {
                return declined("протокол", which) + " " + date_and_number(corpus[id]);
            },
            [&](model::LetterId id) {
                return declined("письмо", which) + " " + date_and_number(corpus[id]);
            },
            [&](model::RegistryId id) {
                return declined(russian::without_nbsp(titled(context, id, deeper).title), which);
            },
            [&](model::OrderClauseId id) {
                const std::string& number = context.order_clauses[id.order.index][id.index];
                return number.empty() ? std::string("1") : number;
            },
            [&](model::PageId id) { return corpus[id].title; },
            [&](model::HappeningId id) { return title_text(context, corpus[id].title, deeper); },
            [&](model::PracticeId id) { return title_text(context, corpus[id].title, deeper); },
        },
        target);
}

// The place of a thing among the annexes of the order or the document it is cited in, and how many
// there are.
struct AnnexPlace {
    std::size_t index = 0, count = 0;
};
std::optional<AnnexPlace> annex_place(const Scope& scope, const model::Target& target) {
    if (scope.order) {
        const auto& annexes = scope.context.order_annexes[scope.order->index];
        const auto found = std::ranges::find(annexes, target);
        if (found != annexes.end())
            return AnnexPlace{static_cast<std::size_t>(found - annexes.begin()), annexes.size()};
    }
    if (scope.document) {
        const auto& annexes = scope.context.corpus[*scope.document].annexes;
        const auto found = std::ranges::find(annexes, target, &model::Annex::target);
        if (found != annexes.end())
            return AnnexPlace{static_cast<std::size_t>(found - annexes.begin()), annexes.size()};
    }
    return std::nullopt;
}

// «приложение 2», «приложению»; the number is that of the order or the document it stands in.
// Nothing elsewhere: there the annex goes by its title.
std::optional<std::string> annex_words(const Scope& scope, const model::Target& target,
                                       Case which) {
    const auto place = annex_place(scope, target);
    if (!place) return std::nullopt;
    std::string text = declined(std::string(words::annex_noun), which);
    return place->count == 1 ? text : text + "\u00A0" + std::to_string(place->index + 1);
}

std::string hint_for(const model::Corpus& corpus, const model::Target& target) {
    if (const auto* id = std::get_if<model::TermId>(&target)) {
        return russian::typography(markdown::plain_text(corpus[*id].definition.tree.blocks));
    }
    if (const auto* id = std::get_if<model::ActId>(&target)) {
        return russian::typography(cite(corpus[*id], Case::nominative));
    }
    return {};
}

}  // namespace

Reference resolve_reference(const Scope& scope, const model::Target& leads_to) {
    Reference result;
    result.address = address_of(scope.context, scope.system, leads_to);
    result.is_term = std::holds_alternative<model::TermId>(leads_to);
    if (result.address.empty()) return result;
    const auto [hint, is_new] = scope.uses.hints.try_emplace(leads_to);
    if (is_new) hint->second = hint_for(scope.context.corpus, leads_to);
    result.hint = hint->second;
    scope.uses.add(leads_to, scope.system, scope.place);
    return result;
}

std::string reference_number(const Scope& scope, std::string_view written,
                             const model::Target& leads_to) {
    const Context& context = scope.context;
    if (model::cut_reference(written).scheme == "annex") {
        const auto place = annex_place(scope, leads_to);
        return place && place->count > 1 ? std::to_string(place->index + 1) : std::string();
    }
    if (const auto* id = std::get_if<model::SectionId>(&leads_to))
        return bare_number(context.sections[id->document.index][id->index].number);
    if (const auto* id = std::get_if<model::ClauseId>(&leads_to))
        return bare_number(context.clauses[id->index].number);
    if (const auto* id = std::get_if<model::OrderClauseId>(&leads_to))
        return context.order_clauses[id->order.index][id->index];
    return {};
}

std::string reference_words(const Scope& scope, std::string_view written,
                            const model::Target& leads_to) {
    const model::ReferenceParts parts = model::cut_reference(written);
    const Case which = russian::parse_case(parts.fragment).value_or(Case::nominative);
    if (parts.scheme == "annex") {
        if (const auto annex = annex_words(scope, leads_to, which)) return *annex;
    }
    return words_for(scope, leads_to, which);
}

}  // namespace metodoc::view
