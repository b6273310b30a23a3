// The whole site: texts first, then the pages that count where things are cited, menus last.

#include <algorithm>

#include "view/body.h"
#include "view/documents.h"
#include "view/names.h"
#include "view/open_data.h"
#include "view/pages.h"
#include "view/papers.h"
#include "view/profile.h"
#include "view/standalone.h"
#include "view/tables.h"
#include "view/view.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

void write_documents(Assembly& assembly, model::SystemId system) {
    Written& written = assembly.written;
    const Scope scope = assembly.scope(system);
    for (const model::Target& target : documents_of(assembly.context, system)) {
        if (const auto* id = std::get_if<model::DocumentId>(&target)) {
            written.bodies.emplace(*id, body_of(scope, *id));
        } else if (const auto* roadmap = std::get_if<model::RoadmapId>(&target)) {
            written.roadmaps.emplace(*roadmap, roadmap_table(scope, *roadmap));
        } else if (const auto* set = std::get_if<model::IndicatorSetId>(&target)) {
            written.indicators.emplace(*set, indicator_table(scope, *set));
        } else if (const auto* registry = std::get_if<model::RegistryId>(&target)) {
            written.registries.emplace(*registry, registry_table(scope, *registry));
        } else if (const auto* criteria = std::get_if<model::CriteriaId>(&target)) {
            written.tables.emplace(target, criteria_table(scope, *criteria));
        } else if (const auto* models = std::get_if<model::ModelSetId>(&target)) {
            written.tables.emplace(target, model_table(scope, *models));
        }
    }
}

void write_summary(Assembly& assembly, model::SystemId system) {
    Scope scope = assembly.scope(system);
    scope.place = {std::string(words::about_system), system_link(assembly.context, system).address,
                   ""};
    assembly.summaries[system] = blocks_of(scope, assembly.context.corpus[system].summary);
}

void write_papers(Assembly& assembly) {
    const Context& context = assembly.context;
    const model::Corpus& corpus = context.corpus;
    for (std::uint32_t i = 0; i < corpus.minutes.size(); ++i) {
        const model::Minutes& one = corpus.minutes[i];
        if (!is_shown(context, one.system, one.status)) continue;
        assembly.minutes.emplace(model::MinutesId{i},
                                 minutes_document(assembly.scope(one.system), {i}));
    }
    for (std::uint32_t i = 0; i < corpus.letters.size(); ++i) {
        const model::Letter& one = corpus.letters[i];
        if (!is_shown(context, one.system, one.status)) continue;
        assembly.letters.emplace(model::LetterId{i},
                                 letter_document(assembly.scope(one.system), {i}));
    }
}

Assembly write_texts(const Context& context) {
    Assembly assembly{context};
    for (const model::SystemId system : context.systems) write_documents(assembly, system);
    for (const model::OrderId order : context.orders) {
        const Scope scope = assembly.scope(context.corpus[order].system);
        assembly.orders.emplace(order, order_document(scope, order, assembly.written));
    }
    for (const model::SystemId system : context.systems) {
        for (const model::Target& target : documents_of(context, system)) {
            if (!is_standalone(context, target)) continue;
            auto document = standalone_document(assembly.scope(system), target, assembly.written);
            if (document) assembly.standalone.push_back(std::move(*document));
        }
    }
    write_papers(assembly);
    for (const model::SystemId system : context.systems) write_summary(assembly, system);
    return assembly;
}

// Of minutes and letters.
template <typename Id>
void add_papers(const Context& context, const std::map<Id, PaperDocument>& papers,
                std::vector<WordDocument>& to) {
    const model::Corpus& corpus = context.corpus;
    for (const auto& [id, paper] : papers) {
        const auto& thing = corpus[id];
        const auto* authority = authority_of(corpus, thing.authority, thing.system);
        to.push_back({system_path(context, thing.system, thing.id + ".docx"), paper_name(thing),
                      authority != nullptr ? full_name(*authority) : std::string(),
                      plain(paper.title), thing.date, paper,
                      layout_of(corpus[thing.system].documents_profile, thing.date)});
    }
}

// Copies and extracts of what is shown.
void add_extracts(const Assembly& assembly, std::vector<WordDocument>& to) {
    const Context& context = assembly.context;
    const model::Corpus& corpus = context.corpus;
    for (const model::Extract& extract : corpus.extracts) {
        WordDocument document;
        document.path = system_path(context, extract.system, extract.id + ".docx");
        document.title = extract_name(corpus, extract);
        const model::Organisation* authority = nullptr;
        if (const auto* order = std::get_if<model::OrderId>(&extract.source.target)) {
            const auto found = assembly.orders.find(*order);
            if (found == assembly.orders.end()) continue;
            document.subject = plain(found->second.title);
            document.date = corpus[*order].date;
            document.content = extracted(context, extract, found->second);
            authority = authority_of(corpus, corpus[*order]);
        } else if (const auto* id = std::get_if<model::MinutesId>(&extract.source.target)) {
            const auto found = assembly.minutes.find(*id);
            if (found == assembly.minutes.end()) continue;
            document.subject = plain(found->second.title);
            document.date = corpus[*id].date;
            document.content = extracted(context, extract, found->second);
            authority = authority_of(corpus, corpus[*id].authority, corpus[*id].system);
        } else {
            continue;
        }
        if (authority != nullptr) document.author = full_name(*authority);
        document.layout = layout_of(corpus[extract.system].documents_profile, document.date);
        to.push_back(std::move(document));
    }
}

std::vector<WordDocument> word_documents(const Assembly& assembly) {
    const Context& context = assembly.context;
    std::vector<WordDocument> documents;
    add_papers(context, assembly.minutes, documents);
    add_papers(context, assembly.letters, documents);
    add_extracts(assembly, documents);
    for (const auto& [id, document] : assembly.orders) {
        const model::Order& order = context.corpus[id];
        const model::Organisation* authority = authority_of(context.corpus, order);
        const std::string subject = plain(document.title);
        const bool is_draft = order.status == model::Order::Status::draft;
        std::string title = order_name(context, order);
        if (!is_draft) title += " «" + subject + "»";
        documents.push_back({word_path(context, id), std::move(title),
                             authority != nullptr ? full_name(*authority) : std::string(), subject,
                             order.date, document, layout_of(context.corpus, order)});
    }
    for (const WordDocument& document : assembly.standalone) documents.push_back(document);
    std::ranges::sort(documents, {}, &WordDocument::path);
    return documents;
}

Site::SystemMenu system_menu(const Context& context, model::SystemId system,
                             const SystemParts& parts) {
    NamedLink about = system_link(context, system);
    Site::SystemMenu menu{context.corpus[system].id, about.name, {}};
    about.name = words::about_system;
    menu.pages.push_back(std::move(about));
    const auto documents = documents_of(context, system);
    const auto registries = registries_page(context, system);
    for (std::size_t i = 0; i < parts.documents.size(); ++i) {
        const bool is_registry = std::holds_alternative<model::RegistryId>(documents[i]);
        if (is_registry && registries) continue;
        menu.pages.push_back(link_to(parts.documents[i]));
        menu.pages.back().name = titled(context, documents[i]).short_name;
    }
    if (registries) menu.pages.push_back(link_to(*registries));
    for (const Page& page : parts.parts) menu.pages.push_back(link_to(page));
    return menu;
}

// Beside others a system is called by its territory: «Методическое сопровождение в …», said five
// times, would be a heap of three lines.
NamedLink menu_link(const Context& context, model::SystemId system) {
    NamedLink link = system_link(context, system);
    const std::string& territory = context.corpus[system].territory;
    const bool is_crowded = context.systems.size() > 2;
    if (is_crowded && !territory.empty()) {
        link.name = russian::typography(russian::capitalized(territory));
    }
    return link;
}

// What site.yaml lists; without a list: home, the systems, what they share.
std::vector<NamedLink> site_menu(const Context& context, const std::vector<NamedLink>& shared) {
    std::vector<NamedLink> menu;
    for (const model::NavigationItem& item : context.corpus.site.navigation) {
        Address address{item.path, "", ""};
        if (item.page.id) address = address_of(context, {}, *item.page.id);
        std::string name = item.title;
        if (name.empty() && item.page.id) name = context.corpus[*item.page.id].title;
        menu.push_back({russian::typography(name), std::move(address), ""});
    }
    if (!menu.empty()) return menu;
    menu.push_back(home_link());
    for (const model::SystemId system : context.systems) {
        menu.push_back(menu_link(context, system));
    }
    for (NamedLink link : shared) {
        link.note.clear();
        menu.push_back(std::move(link));
    }
    return menu;
}

Footer footer_of(Assembly& assembly) {
    const model::Footer& from = assembly.context.corpus.site.footer;
    Footer footer;
    footer.text = blocks_of(assembly.scope({}), from.text);
    footer.address = russian::typography(from.address);
    footer.phone = from.phone;
    footer.email = from.email;
    if (from.updated) footer.updated = dotted(assembly.context.options.today);
    return footer;
}

std::string owner_of(const model::Corpus& corpus) {
    if (corpus.site.owner_id) return russian::typography(full_name(corpus[*corpus.site.owner_id]));
    return russian::typography(corpus.site.owner.value);
}

void take(std::vector<Page>& to, std::vector<Page> from) {
    for (Page& page : from) to.push_back(std::move(page));
}

// Texts come before glossaries and glossaries before acts: a text or a definition may cite an act.
SystemParts parts_of(Assembly& assembly, model::SystemId system, Site& site) {
    SystemParts parts;
    parts.documents = document_pages(assembly, system);
    const auto add = [&](std::optional<Page> page) {
        if (page) parts.parts.push_back(std::move(*page));
    };
    parts.practices = practice_pages(assembly, system);
    parts.inner = measure_pages(assembly, system);
    take(parts.inner, indicator_pages(assembly, system));
    take(parts.inner, practice_indexes(assembly, system));
    if (auto page = registries_page(assembly.context, system))
        parts.inner.push_back(std::move(*page));
    take(parts.inner, happening_pages(assembly, system));
    std::optional<Page> practices = practices_page(assembly, system);
    std::optional<Page> events_list = events_page(assembly, system);
    std::optional<Page> news_list = news_page(assembly, system);
    add(goals_page(assembly, system));
    add(structure_page(assembly, system));
    add(figures_page(assembly, system));
    add(glossary_page(assembly, system));
    add(acts_page(assembly, system));
    add(orders_page(assembly, system));
    add(calendar_page(assembly, system, site.events));
    add(std::move(practices));
    add(cycle_page(assembly, system));
    add(trace_page(assembly, system));
    add(consistency_page(assembly, system));
    add(std::move(events_list));
    add(std::move(news_list));
    parts.orders = order_pages(assembly, system);
    add_papers(assembly, system, parts);
    return parts;
}

// Signed orders, for drafts are nobody's news; news and events.
std::vector<NewsItem> news_of(const Assembly& assembly) {
    const Context& context = assembly.context;
    std::vector<NewsItem> news;
    for (const auto& [id, document] : assembly.orders) {
        const model::Order& order = context.corpus[id];
        if (order.status == model::Order::Status::draft) continue;
        news.push_back({context.corpus[order.system].id, order_name(context, order),
                        plain(document.title), address_of(context, {}, id), order.date});
    }
    for (std::uint32_t i = 0; i < context.corpus.happenings.size(); ++i) {
        const model::Happening& one = context.corpus.happenings[i];
        if (!context.shows(one.system)) continue;
        // What will take place is news from the day on which it was told.
        const Date day = one.announced.value_or(one.date);
        if (context.options.today < day) continue;
        Uses unused;
        const Scope scope{context, unused, one.system};
        news.push_back({context.corpus[one.system].id, title_text(context, one.title),
                        plain(inlines_of(scope, one.summary)),
                        address_of(context, one.system, model::HappeningId{i}), day});
    }
    return news;
}

NumberedClause* find_clause(std::vector<NumberedClause>& clauses, const std::string& anchor) {
    for (NumberedClause& clause : clauses) {
        if (clause.anchor == anchor) return &clause;
        if (NumberedClause* inner = find_clause(clause.clauses, anchor)) return inner;
    }
    return nullptr;
}

NumberedClause* find_clause(Page& page, const std::string& anchor) {
    if (auto* order = std::get_if<OrderPage>(&page.content))
        return find_clause(order->order.clauses, anchor);
    auto* document = std::get_if<DocumentPage>(&page.content);
    if (document == nullptr) return nullptr;
    for (BodySection& section : document->body.sections) {
        if (NumberedClause* found = find_clause(section.clauses, anchor)) return found;
    }
    return nullptr;
}

// Below each clause: what refers to it, once all texts are written.
void show_uses(const Assembly& assembly, std::vector<Page>& sorted) {
    const Context& context = assembly.context;
    for (const auto& [target, places] : assembly.uses.places) {
        if (!std::holds_alternative<model::ClauseId>(target) &&
            !std::holds_alternative<model::OrderClauseId>(target))
            continue;
        const Address address = address_of(context, {}, target);
        const auto page = std::ranges::lower_bound(sorted, address.path, {}, &Page::path);
        if (address.empty() || page == sorted.end() || page->path != address.path) continue;
        NumberedClause* clause = find_clause(*page, address.fragment);
        if (clause == nullptr) continue;
        for (const Uses::Place& place : places) {
            if (place.link.address == address) continue;
            clause->used_in.push_back(place.link);
            if (place.system && context.corpus[*place.system].id != page->system)
                clause->used_in.back().note = system_name(context.corpus[*place.system]);
        }
    }
}

}  // namespace

std::vector<WordDocument> documents(const model::Corpus& corpus, const ViewOptions& options) {
    const Context context = make_context(corpus, options);
    return word_documents(write_texts(context));
}

Site build(const model::Corpus& corpus, const ViewOptions& options) {
    const Context context = make_context(corpus, options);
    Assembly assembly = write_texts(context);
    Site site;
    site.title = russian::typography(corpus.site.title);
    site.owner = owner_of(corpus);
    site.description = title_text(context, corpus.site.description);
    site.footer = footer_of(assembly);

    std::vector<Page> texts = text_pages(assembly);
    for (const model::SystemId system : context.systems) {
        SystemParts parts = parts_of(assembly, system, site);
        site.system_menus.push_back(system_menu(context, system, parts));
        site.pages.push_back(system_page(assembly, system, parts));
        for (Page& page : parts.parts) {
            page.description += ". " + system_name(corpus[system]);
        }
        take(site.pages, std::move(parts.documents));
        take(site.pages, std::move(parts.parts));
        take(site.pages, std::move(parts.orders));
        take(site.pages, std::move(parts.papers));
        take(site.pages, std::move(parts.practices));
        take(site.pages, std::move(parts.inner));
    }
    std::vector<NamedLink> shared;
    const auto add = [&](std::optional<Page> page) {
        if (!page) return;
        shared.push_back(link_to(*page, page->description));
        site.pages.push_back(std::move(*page));
    };
    add(glossary_page(assembly, {}));
    add(acts_page(assembly, {}));
    add(comparison_page(assembly));
    for (Page& page : texts) add(std::move(page));
    site.menu = site_menu(context, shared);
    // These stand on the home page and not in the menu, which is crowded as it is.
    std::vector<Page> data = open_data_pages(assembly);
    if (!data.empty()) shared.push_back(link_to(data.front(), data.front().description));
    take(site.pages, std::move(data));
    Page about_data = about_data_page(assembly, site.pages);
    shared.push_back(link_to(about_data, about_data.description));
    site.pages.push_back(std::move(about_data));
    site.pages.push_back(home_page(assembly, shared));
    site.pages.push_back(not_found_page());
    site.pages.push_back(search_page());
    std::ranges::sort(site.pages, {}, &Page::path);
    show_uses(assembly, site.pages);
    site.documents = word_documents(assembly);
    site.news = news_of(assembly);
    site.data = std::move(assembly.data);
    std::ranges::sort(site.data, {}, &DataFile::path);
    return site;
}

}  // namespace metodoc::view
