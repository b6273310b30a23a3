// Events and news: a list of cards each, and a page for what has a text of its own.

#include <algorithm>

#include "view/evidence.h"
#include "view/happenings.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using model::Happening;
using Kind = Happening::Kind;

bool is_past(const Context& context, const Happening& one) {
    return one.until.value_or(one.date) < context.options.today;
}

NamedLink list_link(const Context& context, model::SystemId system, Kind kind) {
    const bool is_event = kind == Kind::event;
    return {std::string(is_event ? words::events : words::news),
            {system_path(context, system, is_event ? "events.html" : "news.html"), "", ""},
            ""};
}

void add(std::vector<Fact>& facts, std::string_view name, Inlines value) {
    if (!value.empty()) facts.push_back({std::string(name), std::move(value)});
}

std::vector<Fact> facts_of(const Scope& scope, const Happening& one) {
    std::vector<Fact> facts;
    add(facts, one.kind == Kind::event ? words::when : words::date, {word(happening_days(one))});
    add(facts, words::form_of_event, words_of(one.format));
    add(facts, words::place, words_of(one.place));
    if (one.organiser.id)
        add(facts, words::organiser,
            {linked(address_of(scope.context, scope.system, *one.organiser.id),
                    russian::typography(short_name(scope.context.corpus[*one.organiser.id])))});
    add(facts, words::audience, words_of(one.audience));
    add(facts, words::practice_topic, words_of(one.topic));
    return facts;
}

std::vector<std::string> value_of(const std::string& text) {
    if (text.empty()) return {};
    return {russian::capitalized(russian::typography(text))};
}

// Cards are chosen by year and topic, events also by whether they are over.
Cards::Card card_of(const Scope& scope, model::HappeningId id) {
    const Context& context = scope.context;
    const Happening& one = context.corpus[id];
    const bool is_event = one.kind == Kind::event;
    Cards::Card card;
    card.anchor = (is_event ? "e-" : "n-") + one.key;
    card.link.name = title_text(context, one.title);
    if (!one.text.empty()) card.link.address = address_of(context, scope.system, id);
    card.text = inlines_of(scope, one.summary);
    if (one.sample) card.badge = words::sample_badge;
    card.values = {{std::to_string(one.date.year)}, value_of(one.topic)};
    if (is_event) {
        card.facts = facts_of(scope, one);
        card.values.push_back(
            {std::string(is_past(context, one) ? words::past_event : words::next_event)});
    } else {
        card.link.note = happening_days(one);
    }
    if (one.text.empty() && !one.links.empty()) {
        Inlines links;
        for (const model::Evidence& link : one.links) {
            if (!links.empty()) append(links, {word("; ")});
            append(links, evidence_words(scope, link));
        }
        add(card.facts, words::materials, std::move(links));
    }
    return card;
}

// Signed orders are news, too.
Cards::Card card_of(const Assembly& assembly, model::OrderId id) {
    const Context& context = assembly.context;
    const model::Order& order = context.corpus[id];
    Cards::Card card;
    card.anchor = "o-" + order.id;
    card.link = {order_name(context, order), address_of(context, {}, id),
                 russian::date_short(order.date)};
    card.text = words_of(plain(assembly.orders.at(id).title));
    if (order.sample) card.badge = words::sample_badge;
    card.values = {{std::to_string(order.date.year)}, {std::string(words::orders)}};
    return card;
}

// Those to come first, the nearest at the top; then those that are over, the latest at the top.
std::vector<model::HappeningId> in_order(const Context& context, model::SystemId system,
                                         Kind kind) {
    const model::Corpus& corpus = context.corpus;
    std::vector<model::HappeningId> ids = happenings_of(context, system, kind);
    std::ranges::stable_sort(ids, [&](model::HappeningId a, model::HappeningId b) {
        const bool a_past = kind == Kind::news || is_past(context, corpus[a]);
        const bool b_past = kind == Kind::news || is_past(context, corpus[b]);
        if (a_past != b_past) return b_past;
        return a_past ? corpus[b].date < corpus[a].date : corpus[a].date < corpus[b].date;
    });
    return ids;
}

std::optional<Page> list_page(Assembly& assembly, model::SystemId system, Kind kind) {
    const Context& context = assembly.context;
    const bool is_event = kind == Kind::event;
    const auto ids = in_order(context, system, kind);
    if (ids.empty()) return std::nullopt;
    const Scope scope = assembly.scope(system);
    Cards cards;
    cards.facets = {std::string(words::year), std::string(words::practice_topic)};
    if (is_event) cards.facets.emplace_back(words::when);
    std::vector<std::pair<Date, Cards::Card>> dated;
    for (const model::HappeningId id : ids)
        dated.emplace_back(context.corpus[id].date, card_of(scope, id));
    if (!is_event) {
        for (const model::OrderId id : orders_of(context, system)) {
            if (context.corpus[id].status == model::Order::Status::draft) continue;
            dated.emplace_back(context.corpus[id].date, card_of(assembly, id));
        }
        std::ranges::stable_sort(dated,
                                 [](const auto& a, const auto& b) { return b.first < a.first; });
    }
    for (auto& [date, card] : dated) cards.cards.push_back(std::move(card));
    ArticlePage content;
    if (is_event)
        content.downloads.push_back({std::string(words::calendar_file),
                                     system_path(context, system, "calendar.ics"), "ICS"});
    content.parts.push_back({"", "", std::move(cards)});
    const NamedLink self = list_link(context, system, kind);
    Page page = page_of(context, system, is_event ? "events.html" : "news.html", self.name,
                        std::move(content));
    page.description = is_event ? words::events_about : words::news_about;
    return page;
}

}  // namespace

std::vector<model::HappeningId> happenings_of(const Context& context, model::SystemId system,
                                              Kind kind) {
    const auto& all = context.corpus.happenings;
    std::vector<model::HappeningId> ids;
    for (std::uint32_t i = 0; i < all.size(); ++i)
        if (all[i].system == system && all[i].kind == kind) ids.push_back({i});
    std::ranges::stable_sort(ids,
                             [&](auto a, auto b) { return all[a.index].date < all[b.index].date; });
    return ids;
}

std::string happening_days(const Happening& one) {
    if (!one.until || *one.until == one.date) return russian::date_short(one.date);
    return "с\u00A0" + dotted(one.date) + " по\u00A0" + dotted(*one.until);
}

std::optional<Page> events_page(Assembly& assembly, model::SystemId system) {
    return list_page(assembly, system, Kind::event);
}

std::optional<Page> news_page(Assembly& assembly, model::SystemId system) {
    return list_page(assembly, system, Kind::news);
}

std::vector<Page> happening_pages(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    const model::Corpus& corpus = context.corpus;
    std::vector<Page> pages;
    for (const Kind kind : {Kind::event, Kind::news}) {
        const auto all = happenings_of(context, system, kind);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Happening& one = corpus[all[i]];
            if (one.text.empty()) continue;
            Scope scope = assembly.scope(system);
            const std::string title = title_text(context, one.title);
            const Address address = address_of(context, system, all[i]);
            scope.place = {title, address, ""};
            ArticlePage content;
            content.facts = facts_of(scope, one);
            Blocks text;
            if (one.sample) text = paragraph({{Strong{{word(words::happening_sample_data)}}}});
            if (!one.summary.empty()) append(text, paragraph(inlines_of(scope, one.summary)));
            append(text, blocks_of(scope, one.text));
            content.parts.push_back({"", "", std::move(text)});
            if (!one.links.empty())
                content.parts.push_back(
                    {std::string(words::materials), "materials", evidence_list(scope, one.links)});
            std::vector<NamedLink> links;
            const auto neighbour = [&](model::HappeningId id) {
                links.push_back({title_text(context, corpus[id].title),
                                 address_of(context, system, id), happening_days(corpus[id])});
            };
            if (i > 0) neighbour(all[i - 1]);
            if (i + 1 < all.size()) neighbour(all[i + 1]);
            const NamedLink list = list_link(context, system, kind);
            if (!links.empty())
                content.parts.push_back(
                    {std::string(words::before_and_after), "neighbours", std::move(links)});
            Page page = page_of(context, system, "", title, std::move(content));
            page.path = address.path;
            page.description = plain(inlines_of(scope, one.summary));
            if (page.description.empty()) page.description = list.name;
            page.breadcrumbs.push_back(list);
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

}  // namespace metodoc::view
