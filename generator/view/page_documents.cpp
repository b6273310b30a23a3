// Pages of regulations, roadmaps and indicators.

#include "view/body.h"
#include "view/changes.h"
#include "view/citation.h"
#include "view/monitoring.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/papers.h"
#include "view/standalone.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::Target;

// «Утверждено»: приказом … ; «Приложение»: 1, or the document that it is an annex of.
std::vector<Fact> facts_of(const Context& context, const Target& target, const Titled& names) {
    const model::Corpus& corpus = context.corpus;
    std::vector<Fact> facts;
    const auto parent = context.annex_of.find(target);
    auto approval = context.approvals.find(target);
    const bool is_inner = approval == context.approvals.end() && parent != context.annex_of.end();
    if (is_inner) approval = context.approvals.find(parent->second);
    if (approval != context.approvals.end()) {
        const model::Order& order = corpus[approval->second.order];
        facts.push_back({russian::capitalized(russian::approved(names.agreement)),
                         {linked(address_of(context, {}, approval->second.order),
                                 cite_briefly(corpus, order, Case::instrumental))}});
        if (force_of(context, approval->second.order) != Force::in_force) {
            facts.push_back(
                {std::string(words::state), words_of(status_of(context, approval->second.order))});
        }
        if (!is_inner && !approval->second.annex.empty()) {
            facts.push_back({std::string(words::annex), words_of(approval->second.annex)});
        }
    }
    if (is_inner) {
        const Titled above = titled(context, parent->second);
        facts.push_back({std::string(words::annex),
                         {word("к\u00A0"), linked(address_of(context, {}, parent->second),
                                                  short_name_in(above, Case::dative))}});
    }
    return facts;
}

std::vector<Download> downloads_of(const Context& context, const Target& target) {
    auto approval = context.approvals.find(target);
    const auto parent = context.annex_of.find(target);
    if (approval == context.approvals.end() && parent != context.annex_of.end()) {
        approval = context.approvals.find(parent->second);
    }
    if (approval == context.approvals.end()) {
        if (!is_standalone(context, target)) return {};
        return {standalone_download(context, target)};
    }
    return {download_of(context, approval->second.order)};
}

// Those of the order that approves it: its annexes change with it.
Table editions_of_document(const Context& context, const Target& target) {
    auto approval = context.approvals.find(target);
    const auto parent = context.annex_of.find(target);
    if (approval == context.approvals.end() && parent != context.annex_of.end())
        approval = context.approvals.find(parent->second);
    if (approval == context.approvals.end()) return {};
    return editions_of(context, approval->second.order);
}

DocumentPage document_content(const Assembly& assembly, model::DocumentId id) {
    const Context& context = assembly.context;
    const model::Document& document = context.corpus[id];
    const Titled names = titled(context, id);
    DocumentPage page;
    page.body = assembly.written.bodies.at(id);
    for (const BodySection& section : page.body.sections) {
        const std::string number = section.number.empty() ? "" : section.number + " ";
        page.contents.push_back({number + plain(section.title), {"", section.anchor, ""}, ""});
    }
    page.facts = facts_of(context, id, names);
    if (const std::string adopted = adoption_of(document, names); !adopted.empty()) {
        const auto space = adopted.find(' ');
        page.facts.push_back({adopted.substr(0, space), {word(adopted.substr(space + 1))}});
    }
    for (const model::Annex& annex : document.annexes) {
        if (!is_titled(annex.target)) continue;
        const Titled inner = titled(context, annex.target);
        page.annexes.push_back(
            {inner.short_name, address_of(context, {}, annex.target), inner.title});
    }
    page.downloads = downloads_of(context, id);
    page.editions = editions_of_document(context, id);
    return page;
}

// The plan, and beside it or below it what has come of it.
void add_indicators(const Assembly& assembly, const Scope& scope, model::IndicatorSetId set,
                    TablePage& page) {
    const bool measured = is_measured(assembly.context, set);
    const bool beside = measured && replaces_plan(assembly.context.corpus[set]);
    page.table = beside ? plan_fact_table(scope, set) : assembly.written.indicators.at(set);
    if (beside) page.notes = plan_fact_notes(scope, set);
    if (measured && !beside) {
        Table facts = plan_fact_table(scope, set);
        // Two tables of one page need names of their own.
        facts.caption += std::string(words::dash) + russian::uncapitalized(words::plan_and_fact);
        page.sections.push_back({std::string(words::plan_and_fact), "facts", std::move(facts),
                                 plan_fact_notes(scope, set)});
    }
    for (Inlines& note : method_notes(scope, set)) page.notes.push_back(std::move(note));
    for (TableSection& one : organisation_tables(scope, set))
        page.sections.push_back(std::move(one));
}

TablePage table_content(Assembly& assembly, const Target& target) {
    const Context& context = assembly.context;
    Scope scope = assembly.scope(system_of(context.corpus, target));
    const Titled names = titled(context, target);
    scope.place = {names.short_name, address_of(context, {}, target), ""};
    TablePage page;
    if (const auto* id = std::get_if<model::RegistryId>(&target)) {
        page.table = public_table(assembly.written.registries.at(*id));
        const model::Registry& registry = context.corpus[*id];
        if (!registry.note.empty()) page.notes = {inlines_of(scope, registry.note)};
        if (registry.sample) page.intro = paragraph(words_of(words::registry_sample_data));
    } else if (const auto* roadmap = std::get_if<model::RoadmapId>(&target)) {
        page.table = assembly.written.roadmaps.at(*roadmap);
        page.notes = roadmap_notes(scope, *roadmap);
        page.timeline = timeline_of(assembly, *roadmap);
    } else if (const auto* criteria = std::get_if<model::CriteriaId>(&target)) {
        page.intro = blocks_of(scope, context.corpus[*criteria].intro);
        page.table = assembly.written.tables.at(target);
        page.notes = criteria_notes(scope, *criteria);
    } else if (const auto* models = std::get_if<model::ModelSetId>(&target)) {
        page.intro = blocks_of(scope, context.corpus[*models].intro);
        page.table = assembly.written.tables.at(target);
        page.notes = model_notes(scope, *models);
    } else {
        const auto set = std::get<model::IndicatorSetId>(target);
        add_indicators(assembly, scope, set, page);
        for (Inlines& note : indicator_notes(scope, set)) page.notes.push_back(std::move(note));
    }
    page.facts = facts_of(context, target, names);
    page.downloads = downloads_of(context, target);
    if (Table editions = editions_of_document(context, target); !editions.rows.empty())
        page.sections.push_back(
            {std::string(words::editions), "editions", std::move(editions), {}});
    return page;
}

// The title and by which order it is approved.
std::string described(const Context& context, const Target& target, const Titled& names) {
    std::string text = names.title;
    const std::vector<Fact> facts = facts_of(context, target, names);
    if (!facts.empty() && context.approvals.contains(target)) {
        text += ". " + facts.front().name + " " + plain(facts.front().value);
    }
    return text;
}

}  // namespace

std::vector<Page> document_pages(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    std::vector<Page> pages;
    for (const Target& target : documents_of(context, system)) {
        const Titled names = titled(context, target);
        const auto* document = std::get_if<model::DocumentId>(&target);
        Page page = page_of(context, system, "", names.title,
                            document != nullptr ? PageContent(document_content(assembly, *document))
                                                : PageContent(table_content(assembly, target)));
        page.path = address_of(context, system, target).path;
        page.description = described(context, target, names);
        pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace metodoc::view
