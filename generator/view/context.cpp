#include "view/context.h"

#include <algorithm>
#include <array>

#include "base/overloaded.h"
#include "view/changes.h"
#include "view/names.h"
#include "view/numbering.h"
#include "view/papers.h"

namespace metodoc::view {
namespace {

using model::DocumentId;
using model::Target;

std::vector<model::SystemId> shown_systems(const model::Corpus& corpus,
                                           const ViewOptions& options) {
    std::vector<model::SystemId> systems = corpus.site.system_ids;
    if (systems.empty()) {
        for (std::uint32_t i = 0; i < corpus.systems.size(); ++i) systems.push_back({i});
    }
    if (!options.system.empty()) {
        std::erase_if(systems, [&](model::SystemId id) { return corpus[id].id != options.system; });
    }
    return systems;
}

// Gives paths that nobody else has: a document may be called `acts` as the page of the acts is.
struct Paths {
    std::set<std::string> taken;

    std::string take(const std::string& folder, const std::string& kind, const std::string& id) {
        std::string path = folder + id + ".html";
        if (!taken.insert(path).second) path = folder + kind + "-" + id + ".html";
        taken.insert(path);
        return path;
    }
};

template <typename Thing>
std::vector<std::string> take_paths(const Context& context, const std::vector<Thing>& things,
                                    const std::string& kind, Paths& paths) {
    std::vector<std::string> result;
    for (const Thing& thing : things) {
        const bool shown = context.shows(thing.system);
        const std::string folder = context.corpus[thing.system].id + "/";
        result.push_back(shown ? paths.take(folder, kind, thing.id) : "");
    }
    return result;
}

template <typename Thing>
std::vector<std::string> paper_paths(const Context& context, const std::vector<Thing>& things,
                                     const std::string& folder) {
    std::vector<std::string> paths;
    for (const Thing& thing : things) {
        const bool shown = is_shown(context, thing.system, thing.status);
        paths.push_back(shown ? system_path(context, thing.system, folder + thing.id + ".html")
                              : "");
    }
    return paths;
}

void settle_paths(Context& context) {
    const model::Corpus& corpus = context.corpus;
    Paths paths;
    for (const char* name : {"index", "404", "acts", "glossary", "open-data", "data-dictionary", "about-data"}) {
        paths.taken.insert(std::string(name) + ".html");
    }
    for (const model::SystemId system : context.systems) {
        for (const char* name : {"index", "acts", "glossary", "structure", "orders", "goals",
                                 "figures", "minutes", "letters", "practices"}) {
            paths.taken.insert(system_path(context, system, std::string(name) + ".html"));
        }
    }
    context.document_paths = take_paths(context, corpus.documents, "document", paths);
    context.roadmap_paths = take_paths(context, corpus.roadmaps, "roadmap", paths);
    context.criteria_paths = take_paths(context, corpus.criteria, "criteria", paths);
    context.model_paths = take_paths(context, corpus.model_sets, "models", paths);
    context.indicator_paths = take_paths(context, corpus.indicator_sets, "indicators", paths);
    context.registry_paths = take_paths(context, corpus.registries, "registry", paths);
    context.minutes_paths = paper_paths(context, corpus.minutes, "minutes/");
    context.letter_paths = paper_paths(context, corpus.letters, "letters/");
    for (const model::Page& page : corpus.pages) {
        context.page_paths.push_back(paths.take("", "page", page.id));
    }
    context.order_paths.resize(corpus.orders.size());
    for (const model::OrderId id : context.orders) {
        const model::Order& order = corpus[id];
        context.order_paths[id.index] =
            system_path(context, order.system, "orders/" + order.id + ".html");
    }
}

// `next` is the place of the first of these clauses among all those of the order.
void collect_annexes(model::OrderId order, const std::vector<model::OrderClause>& clauses,
                     std::uint32_t& next, std::vector<Target>& out) {
    for (const model::OrderClause& clause : clauses) {
        const model::OrderClauseId id{order, next++};
        if (const auto* approve = std::get_if<model::Approve>(&clause.kind)) {
            if (is_titled(approve->target)) out.push_back(approve->target);
        }
        if (std::holds_alternative<model::Composition>(clause.kind)) out.push_back(id);
        collect_annexes(order, clause.clauses, next, out);
    }
}

void settle_orders(Context& context) {
    const model::Corpus& corpus = context.corpus;
    for (std::uint32_t i = 0; i < corpus.orders.size(); ++i) {
        const model::Order& order = corpus.orders[i];
        const bool is_draft = order.status == model::Order::Status::draft;
        context.order_clauses.push_back(number_order(order));
        context.order_annexes.emplace_back();
        std::uint32_t next = 0;
        collect_annexes({i}, order.clauses, next, context.order_annexes.back());
        if (!context.shows(order.system) || (is_draft && !context.options.drafts)) continue;
        context.orders.push_back({i});
    }
    std::ranges::sort(context.orders, [&](model::OrderId a, model::OrderId b) {
        return std::tie(corpus[a].date, corpus[a].id, a) <
               std::tie(corpus[b].date, corpus[b].id, b);
    });
    for (const model::OrderId id : context.orders) {
        const auto& annexes = context.order_annexes[id.index];
        for (std::size_t i = 0; i < annexes.size(); ++i) {
            context.approvals[annexes[i]] = {id, annexes.size() == 1 ? "" : std::to_string(i + 1)};
        }
    }
}

Address at(const std::string& path, std::string fragment = "") {
    if (path.empty()) return {};
    return {path, std::move(fragment), ""};
}

template <typename Thing>
Address shared_or_own(const Context& context, std::optional<model::SystemId> from,
                      const Thing& thing, std::string_view page, const std::string& anchor) {
    const auto system = thing.system ? thing.system : from;
    if (!system) return at(std::string(page), anchor);
    if (!context.shows(*system)) return {};
    return at(system_path(context, *system, page), anchor);
}

Address on_goals(const Context& context, model::SystemId system, std::string anchor) {
    if (!context.shows(system)) return {};
    return at(system_path(context, system, "goals.html"), std::move(anchor));
}

// Organisations stand on the structure page as the subjects that they are.
Address subject_address(const Context& context, const model::Subject& subject) {
    if (!context.shows(subject.system)) return {};
    return at(system_path(context, subject.system, "structure.html"), "subject-" + subject.id);
}

Address organisation_address(const Context& context, model::OrganisationId id) {
    for (const model::Subject& subject : context.corpus.subjects) {
        if (subject.organisation.id == id) return subject_address(context, subject);
    }
    return {};
}

}  // namespace

bool Context::shows(model::SystemId system) const {
    return std::ranges::find(systems, system) != systems.end();
}

Context make_context(const model::Corpus& corpus, const ViewOptions& options) {
    Context context(corpus, options);
    context.systems = shown_systems(corpus, options);
    context.clauses.resize(corpus.clauses.size());
    for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
        context.sections.push_back(number_document(corpus, {i}, context.clauses));
    }
    for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
        for (const model::Annex& annex : corpus.documents[i].annexes) {
            if (is_titled(annex.target)) context.annex_of.try_emplace(annex.target, DocumentId{i});
        }
    }
    settle_orders(context);
    settle_paths(context);
    context.changes = changes_of(context);
    context.titles = all_titled(context);
    return context;
}

Address address_of(const Context& context, std::optional<model::SystemId> from,
                   const Target& target) {
    const model::Corpus& corpus = context.corpus;
    return std::visit(
        overloaded{
            [](std::monostate) { return Address{}; },
            [&](model::SystemId id) {
                return context.shows(id) ? at(system_path(context, id, "index.html")) : Address{};
            },
            [&](model::OrganisationId id) { return organisation_address(context, id); },
            [](model::PersonId) { return Address{}; },
            [&](model::SubjectId id) { return subject_address(context, corpus[id]); },
            [&](model::ActId id) {
                return shared_or_own(context, from, corpus[id], "acts.html",
                                     "act-" + corpus[id].id);
            },
            [&](model::TermId id) {
                return shared_or_own(context, from, corpus[id], "glossary.html",
                                     "term-" + corpus[id].id);
            },
            [&](model::DocumentId id) { return at(context.document_paths[id.index]); },
            [&](model::SectionId id) {
                return at(context.document_paths[id.document.index],
                          context.sections[id.document.index][id.index].anchor);
            },
            [&](model::ClauseId id) {
                return at(context.document_paths[corpus[id].document.index],
                          context.clauses[id.index].anchor);
            },
            [&](model::RoadmapId id) { return at(context.roadmap_paths[id.index]); },
            [&](model::MeasureId id) {
                return at(context.roadmap_paths[corpus[id].roadmap.index], "m-" + corpus[id].key);
            },
            [&](model::IndicatorSetId id) { return at(context.indicator_paths[id.index]); },
            [&](model::IndicatorId id) {
                return at(context.indicator_paths[corpus[id].set.index], "i-" + corpus[id].key);
            },
            [&](model::FiguresId id) {
                if (!context.shows(corpus[id].system)) return Address{};
                return at(system_path(context, corpus[id].system, "figures.html"), corpus[id].key);
            },
            [&](model::GoalId id) {
                return on_goals(context, corpus[id].system, "goal-" + corpus[id].key);
            },
            [&](model::TaskId id) {
                return on_goals(context, corpus[corpus[id].goal].system, "task-" + corpus[id].key);
            },
            [&](model::StatementId id) {
                return on_goals(context, corpus[id].system, statement_anchor(corpus[id]));
            },
            [&](model::OrderId id) { return at(context.order_paths[id.index]); },
            [&](model::MinutesId id) { return at(context.minutes_paths[id.index]); },
            [&](model::LetterId id) { return at(context.letter_paths[id.index]); },
            [&](model::RegistryId id) { return at(context.registry_paths[id.index]); },
            [&](model::OrderClauseId id) {
                return at(context.order_paths[id.order.index],
                          order_anchor(context.order_clauses[id.order.index][id.index]));
            },
            [&](model::CriteriaId id) { return at(context.criteria_paths[id.index]); },
            [&](model::ModelSetId id) { return at(context.model_paths[id.index]); },
            [&](model::PageId id) { return at(context.page_paths[id.index]); },
            [&](model::PracticeId id) {
                const model::Practice& practice = corpus[id];
                if (!context.shows(practice.system)) return Address{};
                return at(
                    system_path(context, practice.system, "practices/" + practice.id + ".html"));
            },
        },
        target);
}

std::string system_path(const Context& context, model::SystemId system, std::string_view page) {
    return context.corpus[system].id + "/" + std::string(page);
}

std::string statement_anchor(const model::Statement& statement) {
    constexpr std::array<std::string_view, 6> prefixes{"approach-",  "condition-", "direction-",
                                                       "principle-", "problem-",   "result-"};
    return std::string(prefixes[static_cast<std::size_t>(statement.kind)]) + statement.key;
}

std::string download_path(const Context& context, model::OrderId order) {
    const model::Order& one = context.corpus[order];
    return system_path(context, one.system, "files/" + one.id + ".docx");
}

std::string word_path(const Context& context, model::OrderId order) {
    const model::Order& one = context.corpus[order];
    return system_path(context, one.system, one.id + ".docx");
}

std::optional<model::SystemId> system_of(const model::Corpus& corpus, const Target& target) {
    using System = std::optional<model::SystemId>;
    return std::visit(
        overloaded{
            [](std::monostate) { return System{}; },
            [](model::SystemId id) { return System{id}; },
            [&](model::OrganisationId id) { return System{corpus[id].system}; },
            [&](model::PersonId id) { return System{corpus[id].system}; },
            [&](model::SubjectId id) { return System{corpus[id].system}; },
            [&](model::ActId id) { return corpus[id].system; },
            [&](model::TermId id) { return corpus[id].system; },
            [&](model::DocumentId id) { return System{corpus[id].system}; },
            [&](model::SectionId id) { return System{corpus[id.document].system}; },
            [&](model::ClauseId id) { return System{corpus[corpus[id].document].system}; },
            [&](model::RoadmapId id) { return System{corpus[id].system}; },
            [&](model::MeasureId id) { return System{corpus[corpus[id].roadmap].system}; },
            [&](model::IndicatorSetId id) { return System{corpus[id].system}; },
            [&](model::IndicatorId id) { return System{corpus[corpus[id].set].system}; },
            [&](model::FiguresId id) { return System{corpus[id].system}; },
            [&](model::GoalId id) { return System{corpus[id].system}; },
            [&](model::TaskId id) { return System{corpus[corpus[id].goal].system}; },
            [&](model::StatementId id) { return System{corpus[id].system}; },
            [&](model::OrderId id) { return System{corpus[id].system}; },
            [&](model::MinutesId id) { return System{corpus[id].system}; },
            [&](model::LetterId id) { return System{corpus[id].system}; },
            [&](model::RegistryId id) { return System{corpus[id].system}; },
            [&](model::OrderClauseId id) { return System{corpus[id.order].system}; },
            [&](model::CriteriaId id) { return System{corpus[id].system}; },
            [&](model::ModelSetId id) { return System{corpus[id].system}; },
            [&](model::PracticeId id) { return System{corpus[id].system}; },
            [](model::PageId) { return System{}; },
        },
        target);
}

void Uses::add(const Target& target, std::optional<model::SystemId> system,
               const NamedLink& place) {
    if (system) cited.insert({*system, target});
    if (place.name.empty()) return;
    const std::string mark = place.address.path + "#" + place.address.fragment + " " + place.name;
    if (known_.insert({target, mark}).second) places[target].push_back({system, place});
}

}  // namespace metodoc::view
