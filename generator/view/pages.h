// The pages of the site, one function a kind, and what they are made from.
//
// Room: view, inside.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "view/order.h"
#include "view/text.h"

namespace metodoc::view {

// Everything that is written before the pages are put together, so that the pages of acts and
// terms know where each is cited.
struct Assembly {
    const Context& context;
    Uses uses = {};
    Written written = {};
    std::map<model::SystemId, Blocks> summaries = {};
    std::map<model::OrderId, OrderDocument> orders = {};
    std::vector<WordDocument> standalone = {};
    std::map<model::MinutesId, PaperDocument> minutes = {};
    std::map<model::LetterId, PaperDocument> letters = {};
    std::vector<DataFile> data = {};  // of the pages, for Site::data

    [[nodiscard]] Scope scope(std::optional<model::SystemId> system) {
        return {context, uses, system, {}, {}, false, 0};
    }
};

// Pages of one system, in the order of its menu; a part without content has none.
struct SystemParts {
    std::vector<Page> documents;  // regulations, roadmaps, indicators
    std::vector<Page> parts;      // structure, glossary, acts, orders
    std::vector<Page> orders;     // a page an order
    std::vector<Page> papers;     // a page for minutes and letters each
    std::vector<Page> practices;  // a page a practice
    std::vector<Page> inner;      // below others: measures, indicators, indexes, events
};

std::vector<Page> document_pages(Assembly& assembly, model::SystemId system);
std::optional<Page> structure_page(Assembly& assembly, model::SystemId system);
// Without a system: the page of what all systems share.
std::optional<Page> glossary_page(Assembly& assembly, std::optional<model::SystemId> system);
std::optional<Page> acts_page(Assembly& assembly, std::optional<model::SystemId> system);
std::optional<Page> figures_page(Assembly& assembly, model::SystemId system);
std::optional<Page> goals_page(Assembly& assembly, model::SystemId system);
std::optional<Page> orders_page(const Assembly& assembly, model::SystemId system);
std::vector<Page> order_pages(Assembly& assembly, model::SystemId system);
// Minutes and letters: their lists and a page each.
void add_papers(const Assembly& assembly, model::SystemId system, SystemParts& to);
// Certified copies and extracts of an order or of minutes.
std::vector<Download> extract_downloads(const Context& context, const model::Target& source);
std::optional<Page> practices_page(Assembly& assembly, model::SystemId system);
std::vector<Page> practice_pages(Assembly& assembly, model::SystemId system);
// «Указатель практик», «Карта опыта».
std::vector<Page> practice_indexes(const Assembly& assembly, model::SystemId system);
// A page a measure of its roadmaps and plans.
std::vector<Page> measure_pages(Assembly& assembly, model::SystemId system);
// A page an indicator, with the data that it gives away.
std::vector<Page> indicator_pages(Assembly& assembly, model::SystemId system);
// None where a system has nothing to show for any step.
std::optional<Page> cycle_page(const Assembly& assembly, model::SystemId system);
// The list of the events; of the news with the signed orders among them; a page for each with a
// text of its own.
std::optional<Page> events_page(Assembly& assembly, model::SystemId system);
std::optional<Page> news_page(Assembly& assembly, model::SystemId system);
std::vector<Page> happening_pages(Assembly& assembly, model::SystemId system);
// Adds its deadlines and the events of the system to `events`, too.
std::optional<Page> calendar_page(Assembly& assembly, model::SystemId system,
                                  std::vector<Event>& events);
// From goals to reports and back; adds the same as data. None where there is nothing to follow.
std::optional<Page> trace_page(Assembly& assembly, model::SystemId system);
// What the check found; none where nobody has checked.
std::optional<Page> consistency_page(Assembly& assembly, model::SystemId system);
// All systems side by side; none where there is one.
std::optional<Page> comparison_page(Assembly& assembly);
// None where no deadline has a day.
std::optional<Timeline> timeline_of(const Assembly& assembly, model::RoadmapId id);
// Where there are more registries than a menu bears: their list, which stands in it for all.
std::optional<Page> registries_page(const Context& context, model::SystemId system);
Page system_page(Assembly& assembly, model::SystemId system, const SystemParts& parts);
Page home_page(Assembly& assembly, const std::vector<NamedLink>& shared);
std::vector<Page> text_pages(Assembly& assembly);
// `pages`: all the others, whose titles it prints.
Page about_data_page(const Assembly& assembly, const std::vector<Page>& pages);
Page not_found_page();
Page search_page();

// ---- what they share

std::string system_name(const model::System& system);      // the short one, else the full one
std::string period_words_of(const model::System& system);  // «с 30.12.2022 по 2024 год»
NamedLink home_link();
NamedLink system_link(const Context& context, model::SystemId system);
// A page of a system with its breadcrumbs; the path is below the system's folder.
Page page_of(const Context& context, model::SystemId system, std::string_view path,
             std::string title, PageContent content);
NamedLink link_to(const Page& page, std::string note = "");

// The documents of a system: those of its passport in that order, then the others.
std::vector<model::Target> documents_of(const Context& context, model::SystemId system);
std::vector<model::OrderId> orders_of(const Context& context, model::SystemId system);
// «Приказ от 30.12.2022 № 693 с приложениями»
Download download_of(const Context& context, model::OrderId order);
std::vector<NamedLink> annex_links(const Context& context, model::OrderId order);
// Counts for cards and passports: «мероприятий» 9, «показателей» 5.
std::vector<Fact> counts_of(const Context& context, model::SystemId system);
// Places where a thing is cited: those of one system, or all with the system's name as note.
std::vector<NamedLink> places_of(const Assembly& assembly, const model::Target& target,
                                 std::optional<model::SystemId> system);

}  // namespace metodoc::view
