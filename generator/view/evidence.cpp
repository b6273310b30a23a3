#include "view/evidence.h"

#include "view/names.h"

namespace metodoc::view {
namespace {

Address place_of(const Scope& scope, const model::Evidence& evidence) {
    if (!evidence.url.empty()) return {"", "", evidence.url};
    if (!evidence.file.empty()) return {evidence.file, "", ""};
    return address_of(scope.context, scope.system, evidence.target);
}

// The name that the author gave, else that of the thing.
std::string name_of(const Scope& scope, const model::Evidence& evidence) {
    if (!evidence.title.empty()) return title_text(scope.context, evidence.title);
    const model::Corpus& corpus = scope.context.corpus;
    if (const auto* order = std::get_if<model::OrderId>(&evidence.target))
        return order_name(scope.context, corpus[*order]);
    if (is_titled(evidence.target)) return titled(scope.context, evidence.target).title;
    if (const auto* one = std::get_if<model::MeasureId>(&evidence.target))
        return title_text(scope.context, corpus[*one].title);
    if (const auto* one = std::get_if<model::PracticeId>(&evidence.target))
        return title_text(scope.context, corpus[*one].title);
    if (const auto* one = std::get_if<model::HappeningId>(&evidence.target))
        return title_text(scope.context, corpus[*one].title);
    if (const auto* one = std::get_if<model::PageId>(&evidence.target)) return corpus[*one].title;
    if (const auto* one = std::get_if<model::MinutesId>(&evidence.target))
        return "Протокол " + date_and_number(corpus[*one]);
    if (const auto* one = std::get_if<model::LetterId>(&evidence.target))
        return "Письмо " + date_and_number(corpus[*one]);
    return evidence.ref.value;
}

}  // namespace

Inlines evidence_words(const Scope& scope, const model::Evidence& evidence) {
    const std::string name = russian::typography(name_of(scope, evidence));
    const Address address = place_of(scope, evidence);
    Inlines words{address.empty() ? word(name) : linked(address, name)};
    if (evidence.date) append(words, {word(" (" + dotted(*evidence.date) + ")")});
    return words;
}

Blocks evidence_list(const Scope& scope, const std::vector<model::Evidence>& evidence) {
    List list;
    for (const model::Evidence& one : evidence)
        list.items.push_back({paragraph(evidence_words(scope, one))});
    return {{std::move(list)}};
}

Blocks link_list(const std::vector<NamedLink>& links) {
    List list;
    for (const NamedLink& link : links) {
        Inlines line{linked(link.address, link.name)};
        if (!link.note.empty()) append(line, {word("\u00A0— " + link.note)});
        list.items.push_back({paragraph(std::move(line))});
    }
    return {{std::move(list)}};
}

}  // namespace metodoc::view
