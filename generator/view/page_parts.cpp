// What the pages share: links, breadcrumbs, downloads, counts.

#include <algorithm>
#include <set>

#include "view/names.h"
#include "view/pages.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

Fact count(std::size_t number, const words::Counted& noun) {
    const auto value = static_cast<long long>(number);
    return {std::string(russian::plural(value, noun.one, noun.few, noun.many)),
            {word(russian::format_number(value))}};
}

// The definition of a shared term is written again for every system that cites it: what stands on a
// page of the whole site is not listed once more for a system.
void keep_shared(std::vector<NamedLink>& links) {
    std::set<std::pair<std::string, std::string>> shared;
    for (const NamedLink& link : links) {
        if (link.note.empty()) shared.insert({link.name, link.address.fragment});
    }
    std::erase_if(links, [&](const NamedLink& link) {
        return !link.note.empty() && shared.contains({link.name, link.address.fragment});
    });
}

template <typename Things, typename Belongs>
std::size_t count_if(const Things& things, Belongs belongs) {
    return static_cast<std::size_t>(std::ranges::count_if(things, belongs));
}

}  // namespace

std::string system_name(const model::System& system) {
    return russian::typography(system.short_name.empty() ? system.full_name : system.short_name);
}

NamedLink home_link() {
    return {std::string(words::home), {"index.html", "", ""}, ""};
}

NamedLink system_link(const Context& context, model::SystemId system) {
    return {system_name(context.corpus[system]),
            {system_path(context, system, "index.html"), "", ""},
            ""};
}

Page page_of(const Context& context, model::SystemId system, std::string_view path,
             std::string title, PageContent content) {
    Page page;
    page.path = system_path(context, system, path);
    page.title = std::move(title);
    page.breadcrumbs = {home_link(), system_link(context, system)};
    page.system = context.corpus[system].id;
    page.content = std::move(content);
    return page;
}

NamedLink link_to(const Page& page, std::string note) {
    return {page.title, {page.path, "", ""}, std::move(note)};
}

std::vector<model::Target> documents_of(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    std::vector<model::Target> documents;
    const auto add = [&](const model::Target& target) {
        if (!is_titled(target) || system_of(corpus, target) != system) return;
        if (std::ranges::find(documents, target) == documents.end()) documents.push_back(target);
    };
    for (const model::Target& target : corpus[system].document_targets) add(target);
    for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) add(model::DocumentId{i});
    for (std::uint32_t i = 0; i < corpus.roadmaps.size(); ++i) add(model::RoadmapId{i});
    for (std::uint32_t i = 0; i < corpus.indicator_sets.size(); ++i) add(model::IndicatorSetId{i});
    for (std::uint32_t i = 0; i < corpus.registries.size(); ++i) add(model::RegistryId{i});
    for (std::uint32_t i = 0; i < corpus.criteria.size(); ++i) add(model::CriteriaId{i});
    for (std::uint32_t i = 0; i < corpus.model_sets.size(); ++i) add(model::ModelSetId{i});
    return documents;
}

std::vector<model::OrderId> orders_of(const Context& context, model::SystemId system) {
    std::vector<model::OrderId> orders;
    for (const model::OrderId id : context.orders) {
        if (context.corpus[id].system == system) orders.push_back(id);
    }
    return orders;
}

Download download_of(const Context& context, model::OrderId id) {
    std::string name = order_name(context, context.corpus[id]);
    const std::size_t annexes = context.order_annexes[id.index].size();
    if (annexes > 0) name += annexes == 1 ? words::with_annex : words::with_annexes;
    return {std::move(name), download_path(context, id), "DOCX"};
}

std::vector<NamedLink> annex_links(const Context& context, model::OrderId order) {
    std::vector<NamedLink> links;
    const auto& annexes = context.order_annexes[order.index];
    for (std::size_t i = 0; i < annexes.size(); ++i) {
        const Titled names = titled(context, annexes[i]);
        std::string name(words::annex);
        if (annexes.size() > 1) name += "\u00A0" + std::to_string(i + 1);
        links.push_back(
            {name + ". " + names.short_name, address_of(context, {}, annexes[i]), names.title});
    }
    return links;
}

std::vector<Fact> counts_of(const Context& context, model::SystemId system) {
    const model::Corpus& corpus = context.corpus;
    const auto of_system = [&](const auto& thing) { return thing.system == system; };
    std::vector<Fact> facts;
    if (const auto n = count_if(corpus.subjects, of_system)) {
        facts.push_back(count(n, words::subjects));
    }
    const auto tasks = count_if(
        corpus.tasks, [&](const model::Task& task) { return corpus[task.goal].system == system; });
    if (tasks > 0) facts.push_back(count(tasks, words::tasks_counted));
    const auto measures = count_if(corpus.measures, [&](const model::Measure& measure) {
        return corpus[measure.roadmap].system == system;
    });
    if (measures > 0) {
        facts.push_back(count(measures, words::measures));
    }
    const auto indicators = count_if(corpus.indicators, [&](const model::Indicator& indicator) {
        return corpus[indicator.set].system == system;
    });
    if (indicators > 0) {
        facts.push_back(count(indicators, words::indicators_counted));
    }
    if (const auto n = count_if(corpus.terms, of_system)) {
        facts.push_back(count(n, words::terms));
    }
    if (const auto n = orders_of(context, system).size()) {
        facts.push_back(count(n, words::orders_counted));
    }
    return facts;
}

std::vector<NamedLink> places_of(const Assembly& assembly, const model::Target& target,
                                 std::optional<model::SystemId> system) {
    std::vector<NamedLink> links;
    const auto found = assembly.uses.places.find(target);
    if (found == assembly.uses.places.end()) return links;
    for (const Uses::Place& place : found->second) {
        if (system && place.system != system) continue;
        links.push_back(place.link);
        if (!system && place.system) {
            links.back().note = system_name(assembly.context.corpus[*place.system]);
        }
    }
    if (!system) keep_shared(links);
    return links;
}

}  // namespace metodoc::view
