// Pages of terms: in Russian order, each with its definition and where it is used.

#include <algorithm>
#include <set>

#include "view/body.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::TermId;

std::vector<TermId> terms_for(const Assembly& assembly, std::optional<model::SystemId> system) {
    const model::Corpus& corpus = assembly.context.corpus;
    std::vector<TermId> terms;
    for (std::uint32_t i = 0; i < corpus.terms.size(); ++i) {
        const auto& owner = corpus.terms[i].system;
        const bool cited =
            system && !owner && assembly.uses.cited.contains({*system, model::Target(TermId{i})});
        if (owner == system || cited) terms.push_back({i});
    }
    return terms;
}

TermEntry entry_of(Assembly& assembly, TermId id, std::optional<model::SystemId> system) {
    const Context& context = assembly.context;
    const model::Term& term = context.corpus[id];
    Scope scope = assembly.scope(system);
    scope.place = {std::string(words::glossary) + ": " + russian::typography(term.term),
                   address_of(context, system, id), ""};
    TermEntry entry;
    entry.anchor = "term-" + term.id;
    entry.term = russian::typography(term.term);
    entry.abbreviation = term.abbreviation;
    entry.definition = definition_of(scope, term);
    for (const auto& see : term.see) {
        if (!see.id) continue;
        const Address address = address_of(context, system, *see.id);
        if (!address.empty()) scope.uses.add(*see.id, system, {});
        entry.see.push_back({russian::typography(context.corpus[*see.id].term), address, ""});
    }
    if (!term.note.empty()) append(entry.definition, blocks_of(scope, term.note));
    return entry;
}

}  // namespace

std::optional<Page> glossary_page(Assembly& assembly, std::optional<model::SystemId> system) {
    const Context& context = assembly.context;
    // A definition may cite a shared term that nothing else cites: go on until none is new.
    std::vector<std::pair<TermId, TermEntry>> entries;
    std::set<TermId> written;
    for (bool found = true; found;) {
        found = false;
        for (const TermId id : terms_for(assembly, system)) {
            if (!written.insert(id).second) continue;
            entries.emplace_back(id, entry_of(assembly, id, system));
            found = true;
        }
    }
    if (entries.empty()) return std::nullopt;
    std::ranges::sort(entries, {}, [&](const auto& entry) {
        return std::pair(russian::sort_key(context.corpus[entry.first].term), entry.first);
    });

    GlossaryPage content;
    for (auto& [id, entry] : entries) {
        const Address own = address_of(context, system, id);
        for (NamedLink& place : places_of(assembly, id, system)) {
            if (place.address != own) entry.used_in.push_back(std::move(place));
        }
        content.terms.push_back(std::move(entry));
    }
    Page page;
    if (system) {
        page = page_of(context, *system, "glossary.html", std::string(words::glossary),
                       std::move(content));
    } else {
        page.path = "glossary.html";
        page.title = words::glossary;
        page.breadcrumbs = {home_link()};
        page.content = std::move(content);
    }
    page.description = words::glossary_about;
    return page;
}

}  // namespace metodoc::view
