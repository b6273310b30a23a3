// Words that must stand in a case which neither the rules of the language nor the author give.
#include <algorithm>

#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

using model::CaseForms;
using model::ReferenceUse;
using russian::Case;

// Whether a phrase can stand in a case: the author's form, or the rules.
bool is_known(std::string_view phrase, const CaseForms& forms, Case which) {
    return !form(forms, which).empty() || russian::in_case(phrase, which).has_value();
}

// Whether a citation is given by its author; the nominative stands in for the cases that are not.
bool is_cited(const model::Act& act, Case which) {
    return !form(act.citation, which).empty() || !act.citation.nominative.empty();
}

bool opens_with_kind(std::string_view title) {
    return russian::document_kind(title).has_value();
}

// The case that a reference asks for; nothing for the nominative and without a mark.
std::optional<Case> asked_case(const ReferenceUse& use) {
    const auto which = russian::parse_case(model::cut_reference(use.text).fragment);
    return which == Case::nominative ? std::nullopt : which;
}

// The words of a reference that cannot be put in the case it asks for, and the field that would
// help; an empty field where there is none.
struct Lack {
    std::string words;
    std::string_view field = {};
};

std::optional<Lack> lack_of(const model::Organisation& it, Case which) {
    const bool is_short = !it.short_name.empty();
    const std::string& words = is_short ? it.short_name : it.name;
    if (is_known(words, is_short ? it.short_forms : it.forms, which)) return std::nullopt;
    return Lack{words, is_short ? "short_forms" : "forms"};
}

std::optional<Lack> lack_of(const Corpus& corpus, const model::Subject& it, Case which) {
    if (it.organisation.id) return lack_of(corpus[*it.organisation.id], which);
    if (is_known(it.title, {}, which)) return std::nullopt;
    return Lack{it.title};
}

std::optional<Lack> lack_of_words(std::string_view words, Case which) {
    if (is_known(words, {}, which)) return std::nullopt;
    return Lack{std::string(words)};
}

std::optional<Lack> lack_of_title(const std::string& short_title, const model::Prose& title) {
    const std::string& words = short_title.empty() ? title.text : short_title;
    if (opens_with_kind(words)) return std::nullopt;
    return Lack{words};
}

// Acts have a rule of their own, people are of gender-unknown; clauses, orders, measures,
// indicators and pages are printed without cases.
std::optional<Lack> lack_of(const Corpus& corpus, const model::Target& target, Case which) {
    if (const auto* id = std::get_if<model::OrganisationId>(&target))
        return lack_of(corpus[*id], which);
    if (const auto* id = std::get_if<model::SubjectId>(&target))
        return lack_of(corpus, corpus[*id], which);
    if (const auto* id = std::get_if<model::TermId>(&target))
        return lack_of_words(corpus[*id].term, which);
    if (const auto* id = std::get_if<model::DocumentId>(&target))
        return lack_of_title(corpus[*id].short_title, corpus[*id].title);
    if (const auto* id = std::get_if<model::RoadmapId>(&target))
        return lack_of_title(corpus[*id].short_title, corpus[*id].title);
    if (const auto* id = std::get_if<model::IndicatorSetId>(&target))
        return lack_of_title(corpus[*id].short_title, corpus[*id].title);
    return std::nullopt;
}

void check_uses(const Corpus& corpus, Diagnostics& out) {
    for (const ReferenceUse& use : corpus.references) {
        const auto which = asked_case(use);
        if (!which) continue;
        const auto lack = lack_of(corpus, use.leads_to, *which);
        if (!lack) continue;
        out.error("case-unknown", use.span, say(phrases::type_not_declined, {lack->words})).hint =
            lack->field.empty() ? say(phrases::put_words, {use.text.substr(0, use.text.find('#'))})
                                : say(phrases::give_forms, {lack->field});
    }
}

// Told once an act, where it is described, for there it is mended.
void check_acts(const Corpus& corpus, Diagnostics& out) {
    std::vector<bool> told(corpus.acts.size());
    for (const ReferenceUse& use : corpus.references) {
        const auto* id = std::get_if<model::ActId>(&use.leads_to);
        const auto which = asked_case(use);
        if (id == nullptr || !which || told[id->index]) continue;
        const model::Act& act = corpus[*id];
        if (is_cited(act, *which) || russian::decline(act.type.value)) continue;
        told[id->index] = true;
        Diagnostic& found = out.error("case-unknown", act.type.span,
                                      say(phrases::type_not_declined, {act.type.value}));
        found.hint = say(phrases::give_citation);
        found.labels = {{use.span, say(phrases::case_needed_here)}};
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
    return {};
}

// «Утвердить прилагаемое Положение …» takes the title in the accusative.
void check_approvals(const Corpus& corpus, Diagnostics& out) {
    for (const model::Order& order : corpus.orders) {
        for (const model::OrderClause& clause : order.clauses) {
            const auto* approve = std::get_if<model::Approve>(&clause.kind);
            if (approve == nullptr || !approve->wording.empty()) continue;
            const std::string_view title = title_of(corpus, approve->target);
            if (title.empty() || opens_with_kind(title)) continue;
            out.error("case-unknown", approve->text.span, say(phrases::type_not_declined, {title}))
                .hint = say(phrases::give_wording);
        }
    }
}

}  // namespace

void case_unknown(const Corpus& corpus, Date, Diagnostics& out) {
    check_uses(corpus, out);
    check_acts(corpus, out);
    check_bodies(corpus, out);
    check_approvals(corpus, out);
}

void gender_unknown(const Corpus& corpus, Date, Diagnostics& out) {
    std::vector<bool> told(corpus.people.size());
    for (const ReferenceUse& use : corpus.references) {
        const auto* id = std::get_if<model::PersonId>(&use.leads_to);
        const auto which = asked_case(use);
        if (id == nullptr || !which || told[id->index]) continue;
        const model::Person& person = corpus[*id];
        const bool is_given = person.gender || !form(person.forms, *which).empty();
        if (is_given || russian::gender_of({person.surname, person.first_name, person.patronymic}))
            continue;
        told[id->index] = true;
        Diagnostic& found = out.error("gender-unknown", person.span,
                                      say(phrases::gender_not_known, {person.surname}));
        found.hint = say(phrases::give_gender);
        found.labels = {{use.span, say(phrases::case_needed_here)}};
    }
}

}  // namespace metodoc::rules
