#include "view/names.h"

#include <array>

#include "base/overloaded.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::Target;

std::string joined(std::string_view a, std::string_view b) {
    return std::string(a) + std::string(b);
}

std::string in_form(const model::CaseForms& forms, const std::string& nominative, Case which) {
    if (const std::string& given = form(forms, which); !given.empty()) return given;
    return which == Case::nominative ? nominative : declined(nominative, which);
}

russian::PersonName name_as_given(const model::Person& person) {
    russian::PersonName name{person.surname, person.first_name, person.patronymic};
    if (name.first.empty() && !person.initials.empty()) {
        const auto parsed = russian::parse_person_name(person.surname + " " + person.initials);
        if (parsed) name = *parsed;
    }
    return name;
}

russian::PersonName name_of(const model::Person& person, Case which) {
    russian::PersonName name = name_as_given(person);
    if (which == Case::nominative) return name;
    if (const auto gender = gender_of(person)) name = russian::decline(name, *gender, which);
    if (const std::string& given = form(person.forms, which); !given.empty()) name.surname = given;
    return name;
}

std::string kind_of(const std::string& title, std::string_view otherwise) {
    const auto kind = russian::document_kind(title);
    return kind ? russian::capitalized(kind->in(Case::nominative)) : std::string(otherwise);
}

Titled named(const Context& context, const model::Prose& title, const std::string& short_title,
             std::string_view otherwise, int depth) {
    Titled result;
    result.title = title_text(context, title, depth);
    const std::string bare = russian::without_nbsp(result.title);
    result.short_name = short_title.empty() ? std::string(otherwise) : short_title;
    auto kind = russian::document_kind(bare);
    if (!kind) kind = russian::decline(bare);
    if (!kind) kind = russian::decline(russian::lower(result.short_name));
    if (kind) result.agreement = kind->agreement;
    return result;
}

}  // namespace

const std::string& form(const model::CaseForms& forms, Case which) {
    const std::array all{&forms.nominative, &forms.genitive,     &forms.dative,
                         &forms.accusative, &forms.instrumental, &forms.prepositional};
    return *all[static_cast<std::size_t>(which)];
}

std::string declined(const std::string& phrase, Case which) {
    if (which == Case::nominative || phrase.empty()) return phrase;
    return russian::in_case(phrase, which).value_or(phrase);
}

std::string full_name(const model::Organisation& organisation, Case which) {
    return in_form(organisation.forms, organisation.name, which);
}

std::string short_name(const model::Organisation& organisation, Case which) {
    if (organisation.short_name.empty()) return full_name(organisation, which);
    return in_form(organisation.short_forms, organisation.short_name, which);
}

std::optional<russian::Gender> gender_of(const model::Person& person) {
    return person.gender ? person.gender : russian::gender_of(name_as_given(person));
}

std::string initials_first(const model::Person& person, Case which) {
    return russian::initials_first(name_of(person, which));
}

std::string initials_last(const model::Person& person, Case which) {
    return russian::initials_last(name_of(person, which));
}

std::string position(const model::Person& person, Case which) {
    if (person.position.empty()) return {};
    if (!person.acting) return in_form(person.position_forms, person.position, which);
    const std::string office = in_form(person.position_forms, person.position, Case::genitive);
    const russian::Agreement whom{gender_of(person).value_or(russian::Gender::masculine),
                                  russian::Number::singular, true};
    // «Исполняющий обязанности» keeps the masculine in the nominative, whoever holds the office.
    const std::string acting =
        which == Case::nominative ? std::string(words::acting)
                                  : russian::adjective("исполняющий", whom, which) + " обязанности";
    return acting + " " + russian::uncapitalized(office);
}

std::string subject_name(const model::Corpus& corpus, const model::Subject& subject, Case which) {
    if (subject.organisation.id) return full_name(corpus[*subject.organisation.id], which);
    return declined(subject.title, which);
}

russian::Agreement subject_agreement(const model::Corpus& corpus, const model::Subject& subject) {
    const auto name = russian::decline(subject_name(corpus, subject));
    return name ? name->agreement
                : russian::Agreement{russian::Gender::neuter, russian::Number::singular, false};
}

Titled titled(const Context& context, const Target& target, int depth) {
    const auto known = context.titles.find(target);
    if (known != context.titles.end()) return known->second;
    const model::Corpus& corpus = context.corpus;
    if (const auto* id = std::get_if<model::DocumentId>(&target)) {
        const model::Document& document = corpus[*id];
        constexpr std::array usual_names{words::regulation, words::concept_, words::programme,
                                         words::note};
        const auto usual = usual_names[static_cast<std::size_t>(document.kind)];
        Titled result = named(context, document.title, document.short_title,
                              kind_of(title_text(context, document.title, depth), usual), depth);
        result.abbreviation = document.abbreviation;
        return result;
    }
    if (const auto* id = std::get_if<model::RoadmapId>(&target)) {
        const bool is_plan = corpus[*id].kind == model::Roadmap::Kind::plan;
        return named(context, corpus[*id].title, corpus[*id].short_title,
                     is_plan ? words::plan : words::roadmap, depth);
    }
    if (const auto* id = std::get_if<model::OrderClauseId>(&target)) {
        const auto& composition = std::get<model::Composition>(corpus[*id].kind);
        Titled result;
        result.title = joined(words::composition_capital, title_text(context, composition.whose));
        result.short_name = result.title;
        return result;
    }
    if (const auto* id = std::get_if<model::RegistryId>(&target)) {
        return named(context, corpus[*id].title, corpus[*id].short_title, words::registry, depth);
    }
    if (const auto* id = std::get_if<model::CriteriaId>(&target)) {
        return named(context, corpus[*id].title, corpus[*id].short_title, words::criteria, depth);
    }
    if (const auto* id = std::get_if<model::ModelSetId>(&target)) {
        return named(context, corpus[*id].title, corpus[*id].short_title, words::models, depth);
    }
    const model::IndicatorSet& set = corpus[std::get<model::IndicatorSetId>(target)];
    return named(context, set.title, set.short_title, words::indicators, depth);
}

std::map<Target, Titled> all_titled(const Context& context) {
    const model::Corpus& corpus = context.corpus;
    std::map<Target, Titled> titles;
    const auto add = [&](const Target& target) { titles[target] = titled(context, target); };
    for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) add(model::DocumentId{i});
    for (std::uint32_t i = 0; i < corpus.roadmaps.size(); ++i) add(model::RoadmapId{i});
    for (std::uint32_t i = 0; i < corpus.indicator_sets.size(); ++i) add(model::IndicatorSetId{i});
    for (std::uint32_t i = 0; i < corpus.registries.size(); ++i) add(model::RegistryId{i});
    for (std::uint32_t i = 0; i < corpus.criteria.size(); ++i) add(model::CriteriaId{i});
    for (std::uint32_t i = 0; i < corpus.model_sets.size(); ++i) add(model::ModelSetId{i});
    return titles;
}

const model::Prose& title_of(const model::Corpus& corpus, const Target& target) {
    if (const auto* id = std::get_if<model::DocumentId>(&target)) return corpus[*id].title;
    if (const auto* id = std::get_if<model::RoadmapId>(&target)) return corpus[*id].title;
    if (const auto* id = std::get_if<model::RegistryId>(&target)) return corpus[*id].title;
    if (const auto* id = std::get_if<model::CriteriaId>(&target)) return corpus[*id].title;
    if (const auto* id = std::get_if<model::ModelSetId>(&target)) return corpus[*id].title;
    return corpus[std::get<model::IndicatorSetId>(target)].title;
}

bool is_titled(const Target& target) {
    return std::holds_alternative<model::DocumentId>(target) ||
           std::holds_alternative<model::RoadmapId>(target) ||
           std::holds_alternative<model::IndicatorSetId>(target) ||
           std::holds_alternative<model::RegistryId>(target) ||
           std::holds_alternative<model::CriteriaId>(target) ||
           std::holds_alternative<model::ModelSetId>(target);
}

std::string adoption_of(const model::Document& document, const Titled& names) {
    if (document.adopted_body.empty()) return {};
    std::string text = russian::capitalized(russian::short_participle("принят", names.agreement)) +
                       " на заседании " + document.adopted_body;
    if (!document.adopted_on && document.adopted_protocol.empty()) {
        return russian::typography(text);
    }
    text += " (протокол";
    if (document.adopted_on) text += " от " + dotted(*document.adopted_on);
    if (!document.adopted_protocol.empty()) text += " № " + document.adopted_protocol;
    return russian::typography(text + ")");
}

std::string short_name_in(const Titled& titled, Case which) {
    return declined(titled.short_name, which);
}

const model::Organisation* authority_of(const model::Corpus& corpus, const model::Order& order) {
    return authority_of(corpus, order.authority, order.system);
}

const model::Organisation* authority_of(const model::Corpus& corpus,
                                        const model::Ref<model::Organisation>& named,
                                        model::SystemId of) {
    if (named.id) return &corpus[*named.id];
    const model::System& system = corpus[of];
    return system.authority.id ? &corpus[*system.authority.id] : nullptr;
}

std::string issuers(const model::Corpus& corpus, const model::Order& order, Case which) {
    std::string text;
    if (const model::Organisation* authority = authority_of(corpus, order)) {
        text = full_name(*authority, which);
    }
    for (const model::JointAuthor& author : order.jointly) {
        if (!author.authority.id) continue;
        if (!text.empty()) text += words::and_;
        text += full_name(corpus[*author.authority.id], which);
    }
    return text;
}

std::string whole_number(const model::Order& order) {
    std::string number = order.number;
    for (const model::JointAuthor& author : order.jointly) {
        if (!author.number.empty()) number += "/" + author.number;
    }
    return number;
}

std::string date_and_number(const model::Order& order) {
    return date_and_number(order, dotted(order.date));
}

std::string date_and_number(const model::Order& order, const std::string& date) {
    const bool is_draft = order.status == model::Order::Status::draft;
    const bool has_number = !is_draft && !order.number.empty();
    return joined(words::from, is_draft ? words::blank_date : date) + " " +
           std::string(words::number_before) +
           (has_number ? whole_number(order) : std::string(words::blank_number));
}

namespace {

// «от 30.12.2022 № 693»; without a number the date alone.
template <typename Paper>
std::string paper_date_and_number(const Paper& paper) {
    std::string text = joined(words::from, dotted(paper.date));
    if (!paper.number.empty()) text += " " + joined(words::number_before, paper.number);
    return text;
}

}  // namespace

std::string date_and_number(const model::Minutes& minutes) {
    return paper_date_and_number(minutes);
}

std::string date_and_number(const model::Letter& letter) {
    return paper_date_and_number(letter);
}

std::string order_name(const Context& context, const model::Order& order) {
    if (order.status != model::Order::Status::draft) {
        return joined(words::order, " ") + date_and_number(order);
    }
    return joined(words::draft_order, " «") + title_text(context, order.title) + "»";
}

std::string_view level_name(model::Level level) {
    return words::level_names[static_cast<std::size_t>(level)];
}

std::string_view level_heading(model::Level level) {
    return words::level_headings[static_cast<std::size_t>(level)];
}

std::string_view level_acts(model::Level level) {
    return words::level_acts[static_cast<std::size_t>(level)];
}

}  // namespace metodoc::view
