#include "html/pages.h"

#include <set>
#include <utility>

#include "base/overloaded.h"
#include "html/article.h"
#include "html/figures.h"
#include "html/linked_data.h"
#include "html/values.h"
#include "russian/russian.h"

namespace metodoc::html {

using jinja::Dict;
using jinja::Value;

namespace {

ContentValues values(const view::HomePage& page, const PageContext& context) {
    std::vector<Value> systems;
    for (const view::SystemCard& card : page.systems) {
        systems.push_back(Value::object({{"name", card.link.name},
                                         {"href", context.links.to(card.link.address)},
                                         {"note", card.link.note},
                                         {"full_name", card.full_name},
                                         {"territory", card.territory},
                                         {"region", card.region},
                                         {"summary", prose_value(card.summary, context, 3)},
                                         {"facts", fact_values(card.facts, context)}}));
    }
    return {{{"intro", prose_value(page.intro, context)},
             {"systems", Value::list(std::move(systems))},
             {"shared", link_values(page.shared, context)}}};
}

ContentValues values(const view::SystemPage& page, const PageContext& context) {
    return {{{"full_name", page.full_name},
             {"summary", prose_value(page.summary, context)},
             {"passport", fact_values(page.passport, context)},
             {"documents", link_values(page.documents, context)},
             {"sections", link_values(page.sections, context)}}};
}

// Nothing where there is no edition but the first one.
Value editions_value(const view::Table& editions, const PageContext& context) {
    return editions.rows.empty() ? Value("") : prose_value(editions, context, 2);
}

ContentValues values(const view::DocumentPage& page, const PageContext& context) {
    ContentValues made{{{"body", prose_value(page.body, context)},
                        {"facts", fact_values(page.facts, context)},
                        {"annexes", link_values(page.annexes, context)},
                        {"editions", editions_value(page.editions, context)},
                        {"downloads", download_values(page.downloads, context)}}};
    for (const view::NamedLink& link : page.contents) {
        made.contents.push_back(content_link(link.name, context.links.to(link.address)));
    }
    return made;
}

Value note_values(const std::vector<view::Inlines>& notes, const PageContext& context) {
    std::vector<Value> values;
    for (const view::Inlines& note : notes) values.push_back(prose_value(note, context));
    return Value::list(std::move(values));
}

ContentValues values(const view::TablePage& page, const PageContext& context) {
    std::vector<Value> sections;
    for (const view::TableSection& section : page.sections)
        sections.push_back(Value::object({{"title", section.title},
                                          {"anchor", section.anchor},
                                          {"table", prose_value(section.table, context)},
                                          {"notes", note_values(section.notes, context)}}));
    return {{{"intro", prose_value(page.intro, context)},
             {"chosen", table_value(page.table, context)},
             {"notes", note_values(page.notes, context)},
             {"sections", Value::list(std::move(sections))},
             {"facts", fact_values(page.facts, context)},
             {"timeline", timeline_figure(page, context)},
             {"downloads", download_values(page.downloads, context)}}};
}

Value act_value(const view::ActEntry& act, const PageContext& context) {
    return Value::object({{"anchor", act.anchor},
                          {"citation", act.citation},
                          {"href", context.links.to(view::Address{{}, {}, act.url})},
                          {"cited_in", link_values(act.cited_in, context)},
                          {"status", act.status},
                          {"changes", prose_value(act.changes, context)},
                          {"attributes", facet_attributes(act.values)},
                          {"note", act.note}});
}

ContentValues values(const view::ActsPage& page, const PageContext& context) {
    std::vector<Value> contents;
    std::vector<Value> groups;
    std::vector<const std::vector<std::vector<std::string>>*> things;
    for (const view::ActGroup& group : page.groups) {
        for (const view::ActEntry& act : group.acts) things.push_back(&act.values);
        const std::string anchor = "group-" + std::to_string(groups.size() + 1);
        std::vector<Value> acts;
        for (const view::ActEntry& act : group.acts) acts.push_back(act_value(act, context));
        groups.push_back(Value::object(
            {{"name", group.name}, {"anchor", anchor}, {"acts", Value::list(std::move(acts))}}));
        contents.push_back(content_link(group.name, anchor_href(anchor)));
    }
    return {
        {{"groups", Value::list(std::move(groups))}, {"facets", facet_values(page.facets, things)}},
        std::move(contents)};
}

ContentValues values(const view::GlossaryPage& page, const PageContext& context) {
    std::vector<Value> contents;
    std::vector<Value> terms;
    for (const view::TermEntry& term : page.terms) {
        terms.push_back(Value::object({{"anchor", term.anchor},
                                       {"term", term.term},
                                       {"abbreviation", term.abbreviation},
                                       {"definition", prose_value(term.definition, context, 2)},
                                       {"see", link_values(term.see, context)},
                                       {"used_in", link_values(term.used_in, context)}}));
        contents.push_back(content_link(term.term, anchor_href(term.anchor)));
    }
    return {{{"terms", Value::list(std::move(terms))}}, std::move(contents)};
}

Value subject_value(const view::SubjectEntry& subject, const PageContext& context) {
    const bool has_functions = !subject.functions.items.empty();
    return Value::object(
        {{"anchor", subject.anchor},
         {"name", subject.name},
         {"known_as", subject.known_as},
         {"intro", prose_value(subject.intro, context, 3)},
         {"functions", has_functions ? prose_value(subject.functions, context, 3) : Value("")},
         {"note", prose_value(subject.note, context, 3)}});
}

ContentValues values(const view::StructurePage& page, const PageContext& context) {
    std::vector<Value> contents;
    std::vector<Value> levels;
    for (const view::LevelEntry& level : page.levels) {
        std::vector<Value> subjects;
        std::vector<Value> names;
        for (const view::SubjectEntry& subject : level.subjects) {
            subjects.push_back(subject_value(subject, context));
            const std::string& name = subject.known_as.empty() ? subject.name : subject.known_as;
            names.push_back(content_link(name, anchor_href(subject.anchor)));
        }
        levels.push_back(Value::object({{"name", level.name},
                                        {"anchor", level.anchor},
                                        {"subjects", Value::list(std::move(subjects))}}));
        contents.push_back(content_link(level.name, anchor_href(level.anchor), std::move(names)));
    }
    return {
        {{"levels", Value::list(std::move(levels))}, {"diagram", structure_figure(page, context)}},
        std::move(contents)};
}

Value entry_value(const view::CalendarEntry& entry, const PageContext& context) {
    return Value::object({{"day", entry.day},
                          {"iso", entry.iso},
                          {"name", entry.link.name},
                          {"href", context.links.to(entry.link.address)},
                          {"due", entry.due},
                          {"responsible", text_values(entry.responsible)},
                          {"past", entry.is_past}});
}

Value entry_values(const std::vector<view::CalendarEntry>& entries, const PageContext& context) {
    std::vector<Value> values;
    for (const view::CalendarEntry& entry : entries) values.push_back(entry_value(entry, context));
    return Value::list(std::move(values));
}

// Who answers for something of the calendar, once each, in Russian order.
Value responsible_of(const view::CalendarPage& page) {
    std::set<std::pair<std::string, std::string>> names;
    const auto take = [&](const std::vector<view::CalendarEntry>& entries) {
        for (const view::CalendarEntry& entry : entries) {
            for (const std::string& name : entry.responsible) {
                names.emplace(russian::sort_key(name), name);
            }
        }
    };
    for (const view::CalendarMonth& month : page.months) take(month.entries);
    take(page.undated);
    std::vector<std::string> sorted;
    for (const auto& [key, name] : names) sorted.push_back(name);
    return text_values(sorted);
}

ContentValues values(const view::CalendarPage& page, const PageContext& context) {
    std::vector<Value> months, contents;
    for (const view::CalendarMonth& month : page.months) {
        months.push_back(Value::object({{"name", month.name},
                                        {"anchor", month.anchor},
                                        {"entries", entry_values(month.entries, context)}}));
        contents.push_back(content_link(month.name, anchor_href(month.anchor)));
    }
    return {{{"months", Value::list(std::move(months))},
             {"undated", entry_values(page.undated, context)},
             {"responsible", responsible_of(page)},
             {"downloads", download_values({page.events}, context)}},
            std::move(contents)};
}

ContentValues values(const view::OrdersPage& page, const PageContext& context) {
    std::vector<Value> orders;
    for (const view::OrderEntry& order : page.orders) {
        orders.push_back(Value::object({{"name", order.link.name},
                                        {"href", context.links.to(order.link.address)},
                                        {"note", order.link.note},
                                        {"date", order.date},
                                        {"number", order.number},
                                        {"status", order.status},
                                        {"annexes", link_values(order.annexes, context)},
                                        {"downloads", download_values(order.downloads, context)}}));
    }
    return {{{"orders", Value::list(std::move(orders))}}};
}

Value signature_values(const std::vector<view::Signature>& signatures) {
    std::vector<Value> values;
    for (const view::Signature& one : signatures) {
        values.push_back(
            Value::object({{"position", text_values(one.position)}, {"name", one.name}}));
    }
    return Value::list(std::move(values));
}

ContentValues values(const view::PaperPage& page, const PageContext& context) {
    const view::PaperDocument& paper = page.paper;
    std::vector<Value> addressees;
    for (const auto& lines : paper.addressees) addressees.push_back(text_values(lines));
    std::vector<Value> enclosures;
    for (const view::Inlines& line : paper.enclosures)
        enclosures.push_back(prose_value(line, context));
    ContentValues made{{{"letterhead", text_values(paper.letterhead)},
                        {"mark", paper.draft_mark},
                        {"contacts", text_values(paper.contacts)},
                        {"kind", paper.kind},
                        {"date", paper.date},
                        {"number", paper.number},
                        {"place", paper.place},
                        {"reference", paper.reference},
                        {"addressees", Value::list(std::move(addressees))},
                        {"title", prose_value(paper.title, context)},
                        {"salutation", paper.salutation},
                        {"body", prose_value(paper.body, context)},
                        {"enclosures", Value::list(std::move(enclosures))},
                        {"signatures", signature_values(paper.signatures)},
                        {"status", page.status},
                        {"downloads", download_values(page.downloads, context)}}};
    for (const view::NamedLink& link : page.contents) {
        made.contents.push_back(content_link(link.name, context.links.to(link.address)));
    }
    return made;
}

ContentValues values(const view::OrderPage& page, const PageContext& context) {
    const view::OrderDocument& order = page.order;
    return {{{"letterhead", text_values(order.letterhead)},
             {"kind", order.kind},
             {"date", order.date},
             {"number", order.number},
             {"place", order.place},
             {"title", prose_value(order.title, context)},
             {"preamble", prose_value(order.preamble, context)},
             {"command", order.command},
             {"clauses", prose_value(order.clauses, context)},
             {"signatures", signature_values(order.signatures)},
             {"status", page.status},
             {"annexes", link_values(page.annexes, context)},
             {"facts", fact_values(page.facts, context)},
             {"editions", editions_value(page.editions, context)},
             {"downloads", download_values(page.downloads, context)}}};
}

// The headings of a text that a reader can jump to.
ContentValues values(const view::TextPage& page, const PageContext& context) {
    ContentValues made{{{"text", prose_value(page.blocks, context)}}};
    for (const view::Block& block : page.blocks) {
        const auto* heading = std::get_if<view::Heading>(&block.kind);
        if (heading == nullptr || heading->level > 2 || heading->anchor.empty()) continue;
        made.contents.push_back(
            content_link(view::plain(heading->children), anchor_href(heading->anchor)));
    }
    return made;
}

ContentValues values(const view::NotFoundPage&, const PageContext&) {
    return {};
}

ContentValues values(const view::SearchPage&, const PageContext&) {
    return {};
}

Value footer_value(const PageContext& context) {
    const view::Footer& footer = context.site.footer;
    return Value::object({{"text", prose_value(footer.text, context, 2)},
                          {"address", footer.address},
                          {"phone", footer.phone},
                          {"email", footer.email},
                          {"updated", footer.updated}});
}

Value site_value(const PageContext& context) {
    const view::Site& site = context.site;
    return Value::object({{"title", site.title},
                          {"owner", site.owner},
                          {"description", site.description},
                          {"home", context.links.to("index.html")},
                          {"search", context.links.to("search.html")},
                          {"feed", context.links.to("feed.xml")},
                          {"language", context.theme.language},
                          {"menu", menu_values(site.menu, 1, context)},
                          {"footer", footer_value(context)}});
}

Value system_value(const PageContext& context) {
    for (const view::Site::SystemMenu& menu : context.site.system_menus) {
        if (menu.system != context.page.system || menu.system.empty()) continue;
        return Value::object({{"name", menu.name}, {"pages", menu_values(menu.pages, 2, context)}});
    }
    return nullptr;
}

Value assets_value(const PageContext& context) {
    Dict assets;
    for (const auto& [name, path] : context.theme.asset_paths) {
        assets.set(std::string_view(name), context.links.to(path));
    }
    return Value::object(std::move(assets));
}

Value words_value(const CompiledTheme& theme) {
    Dict words;
    for (const auto& [key, text] : theme.words) words.set(std::string_view(key), text);
    return Value::object(std::move(words));
}

}  // namespace

ContentValues content_values(const PageContext& context) {
    return std::visit(
        overloaded{
            [&](const view::HomePage& page) { return values(page, context); },
            [&](const view::SystemPage& page) { return values(page, context); },
            [&](const view::DocumentPage& page) { return values(page, context); },
            [&](const view::TablePage& page) { return values(page, context); },
            [&](const view::ActsPage& page) { return values(page, context); },
            [&](const view::GlossaryPage& page) { return values(page, context); },
            [&](const view::StructurePage& page) { return values(page, context); },
            [&](const view::OrdersPage& page) { return values(page, context); },
            [&](const view::OrderPage& page) { return values(page, context); },
            [&](const view::PaperPage& page) { return values(page, context); },
            [&](const view::TextPage& page) { return values(page, context); },
            [&](const view::NotFoundPage& page) { return values(page, context); },
            [&](const view::SearchPage& page) { return values(page, context); },
            [&](const view::CalendarPage& page) { return values(page, context); },
            [&](const view::ArticlePage& page) { return article_values(page, context); },
        },
        context.page.content);
}

Value page_values(const PageContext& context) {
    const view::Page& page = context.page;
    const std::string& base_url = context.options.base_url;
    ContentValues content = content_values(context);
    if (content.contents.size() < 2) content.contents.clear();  // nothing to choose from
    return Value::object(
        {{"site", site_value(context)},
         {"page", Value::object(
                      {{"title", page.title},
                       {"description", page.description},
                       {"breadcrumbs", link_values(page.breadcrumbs, context)},
                       {"canonical", base_url.empty() ? "" : base_url + percent_encoded(page.path)},
                       {"linked_data", Value::markup(linked_data(context))},
                       {"contents", Value::list(std::move(content.contents))}})},
         {"system", system_value(context)},
         {"words", words_value(context.theme)},
         {"assets", assets_value(context)},
         {"content", Value::object(std::move(content.facts))}});
}

}  // namespace metodoc::html
