// Words that must stand in a case which neither the rules of the language nor the author give.
#include "base/overloaded.h"
#include "rules/checks.h"
#include "rules/needs.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

using model::CaseForms;
using russian::Case;

// Whether a phrase can stand in a case: the author's form, or the rules.
bool is_known(std::string_view phrase, const CaseForms& forms, Case which) {
    return !form(forms, which).empty() || russian::in_case(phrase, which).has_value();
}

// Whether a citation is given by its author; the nominative stands in for the cases that are not.
bool is_cited(const model::Act& act, Case which) {
    return !form(act.citation, which).empty() || !act.citation.nominative.empty();
}

// Words that cannot be put in the case they are wanted in, and the field that would help; an empty
// field where only words in place of the reference do.
struct Lack {
    std::string words;
    std::string_view field = {};
};
using MaybeLack = std::optional<Lack>;

MaybeLack lack_of(const std::string& words, const CaseForms& forms, Case which,
                  std::string_view field) {
    if (words.empty() || is_known(words, forms, which)) return std::nullopt;
    return Lack{words, field};
}

MaybeLack lack_of(const model::Organisation& it, Case which, Need::Name name) {
    if (name == Need::Name::full || it.short_name.empty())
        return lack_of(it.name, it.forms, which, "forms");
    return lack_of(it.short_name, it.short_forms, which, "short_forms");
}

MaybeLack lack_of(const Corpus& corpus, const model::Subject& it, Case which) {
    if (!it.known_as.empty()) return lack_of(it.known_as, {}, which, {});
    if (it.organisation.id) return lack_of(corpus[*it.organisation.id], which, Need::Name::full);
    return lack_of(it.title, {}, which, {});
}

// A surname whose gender nobody knows is of gender-unknown; before it stands the position.
MaybeLack lack_of(const model::Person& it, Case which) {
    const Case of_position = it.acting ? Case::genitive : which;
    if (auto lack = lack_of(it.position, it.position_forms, of_position, "position_forms"))
        return lack;
    const russian::PersonName name{it.surname, it.first_name, it.patronymic};
    const auto gender = it.gender ? it.gender : russian::gender_of(name);
    if (!gender || !form(it.forms, which).empty() || russian::is_surely_declined(name, *gender))
        return std::nullopt;
    return Lack{it.surname, "forms"};
}

// Without a short name a document is called by its kind, which is always known.
MaybeLack lack_of(const model::Prose& title, const std::string& short_title, const Need& need) {
    return lack_of(need.name == Need::Name::full ? title.text : short_title, {}, need.which, {});
}

// Acts have a check of their own; orders, measures, indicators and pages keep their names.
MaybeLack lack_of(const Corpus& corpus, const Need& need) {
    const Case which = need.which;
    return std::visit(
        overloaded{
            [&](model::OrganisationId id) { return lack_of(corpus[id], which, need.name); },
            [&](model::PersonId id) { return lack_of(corpus[id], which); },
            [&](model::SubjectId id) { return lack_of(corpus, corpus[id], which); },
            [&](model::TermId id) { return lack_of(corpus[id].term, {}, which, {}); },
            [&](model::DocumentId id) {
                return lack_of(corpus[id].title, corpus[id].short_title, need);
            },
            [&](model::RoadmapId id) {
                return lack_of(corpus[id].title, corpus[id].short_title, need);
            },
            [&](model::IndicatorSetId id) {
                return lack_of(corpus[id].title, corpus[id].short_title, need);
            },
            [&](model::CriteriaId id) {
                return lack_of(corpus[id].title, corpus[id].short_title, need);
            },
            [&](model::ModelSetId id) {
                return lack_of(corpus[id].title, corpus[id].short_title, need);
            },
            [&](std::monostate) { return lack_of(std::string(need.words), {}, which, {}); },
            [](model::SystemId) { return MaybeLack{}; },
            [](model::ActId) { return MaybeLack{}; },
            [](model::SectionId) { return MaybeLack{}; },
            [](model::ClauseId) { return MaybeLack{}; },
            [](model::MeasureId) { return MaybeLack{}; },
            [](model::FiguresId) { return MaybeLack{}; },
            [](model::GoalId) { return MaybeLack{}; },
            [](model::TaskId) { return MaybeLack{}; },
            [](model::StatementId) { return MaybeLack{}; },
            [](model::IndicatorId) { return MaybeLack{}; },
            [](model::OrderId) { return MaybeLack{}; },
            [](model::OrderClauseId) { return MaybeLack{}; },
            [](model::MinutesId) { return MaybeLack{}; },
            [](model::LetterId) { return MaybeLack{}; },
            [&](model::RegistryId id) {
                return lack_of(corpus[id].title, corpus[id].short_title, need);
            },
            [](model::PageId) { return MaybeLack{}; },
            [](model::PracticeId) { return MaybeLack{}; },
            [](model::HappeningId) { return MaybeLack{}; },
        },
        need.what);
}

void check_names(const Corpus& corpus, Diagnostics& out) {
    for (const Need& need : needs(corpus)) {
        const MaybeLack lack = lack_of(corpus, need);
        if (!lack) continue;
        Message message = say(phrases::type_not_declined, {lack->words});
        Diagnostic& found = out.error("case-unknown", need.span, std::move(message));
        if (!lack->field.empty())
            found.hint = say(phrases::give_forms, {lack->field});
        else
            found.hint = say(need.words.empty() ? phrases::put_words : phrases::write_clause);
    }
}

// Told once an act, where it is described, for there it is mended.
void check_acts(const Corpus& corpus, Diagnostics& out) {
    std::vector<bool> told(corpus.acts.size());
    for (const Need& need : needs(corpus)) {
        const auto* id = std::get_if<model::ActId>(&need.what);
        if (id == nullptr || told[id->index]) continue;
        const model::Act& act = corpus[*id];
        if (is_cited(act, need.which) || russian::decline(act.type.value)) continue;
        told[id->index] = true;
        Diagnostic& found = out.error("case-unknown", act.type.span,
                                      say(phrases::type_not_declined, {act.type.value}));
        found.hint = say(phrases::give_citation);
        found.labels = {{need.span, say(phrases::case_needed_here)}};
    }
}

// Every citation has its body in the genitive: «приказ Министерства …».
void check_bodies(const Corpus& corpus, Diagnostics& out) {
    for (const model::Act& act : corpus.acts) {
        const bool is_given = !act.body_genitive.empty() || !act.citation.nominative.empty();
        if (act.body.empty() || is_given) continue;
        if (russian::in_case(act.body, Case::genitive)) continue;
        out.error("case-unknown", act.body_span, say(phrases::type_not_declined, {act.body})).hint =
            say(phrases::give_body_genitive);
    }
}

std::string_view title_of(const Corpus& corpus, const model::Target& target) {
    if (const auto* id = std::get_if<model::DocumentId>(&target)) return corpus[*id].title.text;
    if (const auto* id = std::get_if<model::RoadmapId>(&target)) return corpus[*id].title.text;
    if (const auto* id = std::get_if<model::IndicatorSetId>(&target)) return corpus[*id].title.text;
    if (const auto* id = std::get_if<model::RegistryId>(&target)) return corpus[*id].title.text;
    if (const auto* id = std::get_if<model::CriteriaId>(&target)) return corpus[*id].title.text;
    if (const auto* id = std::get_if<model::ModelSetId>(&target)) return corpus[*id].title.text;
    return {};
}

// «Утвердить прилагаемое Положение …» takes the title in the accusative; where that is not known
// it says «прилагаемый документ «…»».
void check_approvals(const Corpus& corpus, Diagnostics& out) {
    for (const model::Order& order : corpus.orders) {
        for (const model::Approve* approve : approvals(order)) {
            const std::string_view title = title_of(corpus, approve->target);
            if (!approve->wording.empty() || title.empty()) continue;
            if (russian::document_kind(title) || russian::decline(title)) continue;
            out.warning("case-unknown", approve->text.span,
                        say(phrases::type_not_declined, {title}))
                .hint = say(phrases::give_wording);
        }
    }
}

}  // namespace

void case_unknown(const Corpus& corpus, Date, Diagnostics& out) {
    check_names(corpus, out);
    check_acts(corpus, out);
    check_bodies(corpus, out);
    check_approvals(corpus, out);
}

void gender_unknown(const Corpus& corpus, Date, Diagnostics& out) {
    std::vector<bool> told(corpus.people.size());
    for (const Need& need : needs(corpus)) {
        const auto* id = std::get_if<model::PersonId>(&need.what);
        if (id == nullptr || told[id->index]) continue;
        const model::Person& person = corpus[*id];
        if (person.gender) continue;
        if (!need.agrees && !form(person.forms, need.which).empty()) continue;
        if (russian::gender_of({person.surname, person.first_name, person.patronymic})) continue;
        told[id->index] = true;
        Diagnostic& found = out.error("gender-unknown", person.span,
                                      say(phrases::gender_not_known, {person.surname}));
        found.hint = say(phrases::give_gender);
        found.labels = {{need.span, say(phrases::case_needed_here)}};
    }
}

}  // namespace metodoc::rules
