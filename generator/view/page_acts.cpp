// Pages of acts: by level, each with the places where it is cited.

#include <algorithm>
#include <array>

#include "view/changes.h"
#include "view/citation.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::ActId;
using model::Level;

// Own acts, and the shared ones that the system's texts cite; without a system the shared ones.
std::vector<ActId> acts_for(const Assembly& assembly, std::optional<model::SystemId> system) {
    const model::Corpus& corpus = assembly.context.corpus;
    std::vector<ActId> acts;
    for (std::uint32_t i = 0; i < corpus.acts.size(); ++i) {
        const auto& owner = corpus.acts[i].system;
        const bool cited =
            system && !owner && assembly.uses.cited.contains({*system, model::Target(ActId{i})});
        if (owner == system || cited) acts.push_back({i});
    }
    return acts;
}

// When it came into force and ceased to be, what has come in its place, what its author adds.
std::string note_of(const Scope& scope, const model::Act& act) {
    std::string text;
    const auto add = [&](const std::string& sentence) {
        if (!text.empty()) text += " ";
        text += sentence;
    };
    if (act.in_force_from && act.in_force_to) {
        add("Действует с\u00A0" + dotted(*act.in_force_from) + " по\u00A0" +
            dotted(*act.in_force_to) + ".");
    } else if (act.in_force_from) {
        add("Действует с\u00A0" + dotted(*act.in_force_from) + ".");
    } else if (act.in_force_to) {
        add("Действует по\u00A0" + dotted(*act.in_force_to) + ".");
    }
    if (act.replaced_by.id) {
        add("Вместо него действует " +
            russian::typography(cite(scope.context.corpus[*act.replaced_by.id], Case::nominative)) +
            ".");
    }
    if (!act.note.empty()) {
        Inlines note = inlines_of(scope, act.note);
        end_with(note, ".");
        add(plain(note));
    }
    return text;
}

// «Изменения внесены: …», «Утратил силу: …», with links to what has done it.
Inlines changes_words(const Context& context, ActId id) {
    const auto owner = context.corpus[id].system;
    Inlines amended = changed_by(context, id, Change::Kind::amend);
    for (const auto& one : context.corpus[id].amended_by) {
        if (!one.id) continue;
        if (!amended.empty()) append(amended, {word("; ")});
        const std::string name =
            russian::typography(cite_briefly(context.corpus[*one.id], Case::nominative));
        const Address address = address_of(context, owner, *one.id);
        append(amended, {address.empty() ? word(name) : linked(address, name)});
    }
    Inlines words;
    const auto add = [&](std::string_view lead, Inlines list) {
        if (list.empty()) return;
        append(words, {word(words.empty() ? "" : " ")});
        append(words, {word(lead)});
        append(words, std::move(list));
        end_with(words, ".");
    };
    add(words::amended_by_text, std::move(amended));
    add(words::repealed_by_text, changed_by(context, id, Change::Kind::repeal));
    return words;
}

ActEntry entry_of(Assembly& assembly, ActId id, std::optional<model::SystemId> system) {
    const model::Act& act = assembly.context.corpus[id];
    ActEntry entry;
    entry.anchor = "act-" + act.id;
    entry.citation = russian::capitalized(russian::typography(cite(act, Case::nominative)));
    entry.url = act.url;
    entry.cited_in = places_of(assembly, id, system);
    // A note is printed as words: what it refers to is not thereby cited.
    Uses unlisted;
    const ActState state = state_of(assembly.context, id);
    entry.status = state.words;
    entry.values = {{std::string(level_name(act.level))},
                    {std::string(kind_words(state.kind))},
                    {act.type.value}};
    entry.changes = changes_words(assembly.context, id);
    entry.note = note_of({assembly.context, unlisted, system, {}, {}, false, 0}, act);
    return entry;
}

auto order_of(const model::Act& act) {
    const int year = act.date ? act.date->year : act.year;
    const Date date = act.date.value_or(Date{year, 0, 0});
    return std::tuple(date, russian::sort_key(act.number), act.id);
}

}  // namespace

std::optional<Page> acts_page(Assembly& assembly, std::optional<model::SystemId> system) {
    const Context& context = assembly.context;
    std::vector<ActId> acts = acts_for(assembly, system);
    if (acts.empty()) return std::nullopt;
    std::ranges::sort(acts, {}, [&](ActId id) { return order_of(context.corpus[id]); });

    ActsPage content;
    content.facets = {std::string(words::level), std::string(words::state_facet),
                      std::string(words::type_facet)};
    for (const Level level :
         {Level::federal, Level::regional, Level::municipal, Level::institutional}) {
        ActGroup group{std::string(level_acts(level)), {}};
        for (const ActId id : acts) {
            if (context.corpus[id].level != level) continue;
            group.acts.push_back(entry_of(assembly, id, system));
        }
        if (!group.acts.empty()) content.groups.push_back(std::move(group));
    }
    Page page;
    if (system) {
        page = page_of(context, *system, "acts.html", std::string(words::acts), std::move(content));
    } else {
        page.path = "acts.html";
        page.title = words::acts;
        page.breadcrumbs = {home_link()};
        page.content = std::move(content);
    }
    page.description = words::acts_about;
    return page;
}

}  // namespace metodoc::view
