// The practices of a system: cards to choose from, a page each, an index by what they are chosen by
// and a map of who has experience in what. An author is named while his consent lasts; a consent
// that ends takes the whole practice away.

#include <algorithm>
#include <array>
#include <map>

#include "view/names.h"
#include "view/pages.h"
#include "view/rows.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

// Requires: the practice is shown, so that its consent has not ended.
bool may_name_author(const model::Practice& practice) {
    return practice.sample || practice.consent_given.has_value();
}

std::vector<model::PracticeId> practices_of(const Context& context, model::SystemId system) {
    std::vector<model::PracticeId> practices;
    for (std::uint32_t i = 0; i < context.corpus.practices.size(); ++i) {
        const model::Practice& practice = context.corpus.practices[i];
        if (practice.system == system && is_shown(context, practice)) practices.push_back({i});
    }
    return practices;
}

// «Автор: Е.С., учитель математики».
void add_fact(List& list, std::string_view name, const std::string& value) {
    if (value.empty()) return;
    Inlines line{word(std::string(name) + ": ")};
    append(line, words_of(value));
    list.items.push_back({paragraph(std::move(line))});
}

Block strong(std::string_view text) {
    return {Paragraph{{Inline{Strong{{word(text)}}}}}};
}

Block heading(std::string_view text) {
    return {Heading{2, "", {word(text)}}};
}

Blocks practice_blocks(const Scope& scope, const model::Practice& practice) {
    Blocks blocks;
    if (practice.sample) blocks.push_back(strong(words::practice_sample_data));
    append(blocks, paragraph(inlines_of(scope, practice.summary)));
    List facts;
    if (may_name_author(practice)) {
        std::string author = practice.author;
        if (!practice.role.empty()) author += (author.empty() ? "" : ", ") + practice.role;
        add_fact(facts, words::practice_author, author);
    }
    add_fact(facts, words::practice_organisation, practice.organisation);
    add_fact(facts, words::level, std::string(level_name(practice.level)));
    add_fact(facts, words::practice_subject, practice.subject);
    add_fact(facts, words::practice_topic, practice.topic);
    add_fact(facts, words::practice_year, std::to_string(practice.year));
    blocks.push_back({std::move(facts)});
    append(blocks, blocks_of(scope, practice.body));
    if (!practice.evidence.empty()) {
        blocks.push_back(heading(words::practice_evidence));
        blocks.push_back({list_of(scope, practice.evidence, ".")});
    }
    return blocks;
}

// What practices are chosen by; the index has a heading for each, with its name as the anchor.
struct Facet {
    std::string_view name, anchor;
    std::string (*value)(const model::Practice& practice);
};
constexpr std::array facets{
    Facet{words::level, "level",
          [](const model::Practice& one) { return russian::capitalized(level_name(one.level)); }},
    Facet{words::practice_subject, "subject",
          [](const model::Practice& one) { return russian::typography(one.subject); }},
    Facet{words::practice_topic, "topic",
          [](const model::Practice& one) {
              return russian::capitalized(russian::typography(one.topic));
          }},
    Facet{words::practice_organisation, "organisation",
          [](const model::Practice& one) {
              return russian::capitalized(russian::typography(one.organisation));
          }},
    Facet{words::practice_year, "year",
          [](const model::Practice& one) { return std::to_string(one.year); }},
};
constexpr const Facet& by_topic = facets[2];
constexpr const Facet& by_organisation = facets[3];

// The values of a facet in Russian order, each with its practices.
using Values = std::map<std::pair<std::string, std::string>, std::vector<model::PracticeId>>;

Values values_of(const Context& context, const std::vector<model::PracticeId>& practices,
                 const Facet& facet) {
    Values values;
    for (const model::PracticeId id : practices) {
        const std::string value = facet.value(context.corpus[id]);
        if (!value.empty()) values[{russian::sort_key(value), value}].push_back(id);
    }
    return values;
}

// Latin letters only: a value is known by its place.
std::string value_anchor(const Facet& facet, std::size_t place) {
    return std::string(facet.anchor) + "-" + std::to_string(place + 1);
}

NamedLink practice_link(const Context& context, model::PracticeId id) {
    const model::Practice& practice = context.corpus[id];
    return {title_text(context, practice.title), address_of(context, practice.system, id), ""};
}

NamedLink list_link(const Context& context, model::SystemId system) {
    return {std::string(words::practices),
            {system_path(context, system, "practices.html"), "", ""},
            ""};
}

// The facets one below another, their values with links: what the filters give, without JavaScript.
Page index_page(const Context& context, model::SystemId system,
                const std::vector<model::PracticeId>& practices) {
    ArticlePage content;
    for (const Facet& facet : facets) {
        Blocks blocks;
        std::size_t place = 0;
        for (const auto& [value, ids] : values_of(context, practices, facet)) {
            blocks.push_back({Heading{2, value_anchor(facet, place++), {word(value.second)}}});
            List list;
            for (const model::PracticeId id : ids) {
                const NamedLink link = practice_link(context, id);
                list.items.push_back({paragraph({linked(link.address, link.name)})});
            }
            blocks.push_back({std::move(list)});
        }
        if (place == 0) continue;
        content.parts.push_back(
            {std::string(facet.name), "by-" + std::string(facet.anchor), std::move(blocks)});
    }
    Page page = page_of(context, system, "practices-index.html",
                        std::string(words::practices_index), std::move(content));
    page.description = words::practices_index_about;
    page.breadcrumbs.push_back(list_link(context, system));
    return page;
}

// How many, with a way to them: one practice by itself, several by the index.
Cell count_cell(const Context& context, const std::vector<model::PracticeId>& ids,
                const Address& several) {
    if (ids.empty()) return cell(words::no_value);
    Link link{several, {word(std::to_string(ids.size()))}, ""};
    if (ids.size() == 1) {
        const NamedLink one = practice_link(context, ids.front());
        link.address = one.address;
        link.title = one.name;
    }
    return cell(Inlines{{std::move(link)}});
}

// Who has experience in what: organisations and topics. The longer list goes down the page.
std::optional<Page> map_page(const Context& context, model::SystemId system,
                             const std::vector<model::PracticeId>& practices) {
    const Values topics = values_of(context, practices, by_topic);
    const Values organisations = values_of(context, practices, by_organisation);
    if (topics.empty() || organisations.empty()) return std::nullopt;
    const bool topics_down = topics.size() > organisations.size();
    const Facet& down = topics_down ? by_topic : by_organisation;
    const Facet& across = topics_down ? by_organisation : by_topic;
    const Values& rows = topics_down ? topics : organisations;
    const Values& columns = topics_down ? organisations : topics;
    const std::string index = system_path(context, system, "practices-index.html");
    const auto place_of = [&](const Facet& facet, std::size_t place) {
        return Address{index, value_anchor(facet, place), ""};
    };
    Table table;
    table.caption = words::practices_map;
    table.first_column_is_header = true;
    table.columns.push_back({5, Align::start});
    Row head{{cell(down.name)}, ""};
    for (const auto& [value, ids] : columns) {
        head.cells.push_back(cell(value.second));
        table.columns.push_back({3, Align::center});
    }
    head.cells.push_back(cell(words::in_all));
    table.columns.push_back({2, Align::center});
    table.head.push_back(std::move(head));
    std::size_t row_place = 0, sum = 0;
    for (const auto& [value, own] : rows) {
        Row row{{cell(value.second)}, ""};
        std::size_t column_place = 0;
        for (const auto& [other, ids] : columns) {
            std::vector<model::PracticeId> both;
            std::ranges::set_intersection(own, ids, std::back_inserter(both));
            row.cells.push_back(count_cell(
                context, both, place_of(by_topic, topics_down ? row_place : column_place)));
            ++column_place;
        }
        row.cells.push_back(count_cell(context, own, place_of(down, row_place++)));
        sum += own.size();
        table.rows.push_back(std::move(row));
    }
    Row whole{{cell(words::in_all)}, ""};
    whole.is_total = true;
    std::size_t column_place = 0;
    for (const auto& [value, ids] : columns)
        whole.cells.push_back(count_cell(context, ids, place_of(across, column_place++)));
    whole.cells.push_back(cell(std::to_string(sum)));
    table.rows.push_back(std::move(whole));
    ArticlePage content;
    content.parts.push_back({"", "", paragraph({word(words::practices_map_how)})});
    content.parts.push_back({"", "", std::move(table)});
    Page page = page_of(context, system, "practices-map.html", std::string(words::practices_map),
                        std::move(content));
    page.description = words::practices_map_about;
    page.breadcrumbs.push_back(list_link(context, system));
    return page;
}

Cards::Card card_of(const Scope& scope, model::PracticeId id) {
    const Context& context = scope.context;
    const model::Practice& practice = context.corpus[id];
    Cards::Card card;
    card.anchor = "p-" + practice.id;
    card.link = practice_link(context, id);
    card.text = inlines_of(scope, practice.summary);
    if (practice.sample) card.badge = words::sample_badge;
    for (const Facet& facet : facets) {
        const std::string value = facet.value(practice);
        card.values.push_back(value.empty() ? std::vector<std::string>()
                                            : std::vector<std::string>{value});
        const bool is_short = facet.anchor == "level" || facet.anchor == "year";
        if (!value.empty() && !is_short)
            card.facts.push_back({std::string(facet.name), {word(value)}});
    }
    card.link.note = russian::capitalized(std::string(level_name(practice.level))) + " " +
                     std::string(words::level_noun) + ", " + std::to_string(practice.year) +
                     "\u00A0год";
    return card;
}

}  // namespace

std::vector<Page> practice_pages(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    std::vector<Page> pages;
    for (const model::PracticeId id : practices_of(context, system)) {
        const model::Practice& practice = context.corpus[id];
        Scope scope = assembly.scope(system);
        const std::string title = title_text(context, practice.title);
        scope.place = {title, address_of(context, system, id), ""};
        Page page = page_of(context, system, "practices/" + practice.id + ".html", title,
                            TextPage{practice_blocks(scope, practice)});
        page.description = plain(inlines_of(scope, practice.summary));
        page.breadcrumbs.push_back({std::string(words::practices),
                                    {system_path(context, system, "practices.html"), "", ""},
                                    ""});
        pages.push_back(std::move(page));
    }
    return pages;
}

std::optional<Page> practices_page(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    const auto practices = practices_of(context, system);
    if (practices.empty()) return std::nullopt;
    const Scope scope = assembly.scope(system);
    Cards cards;
    for (const Facet& facet : facets) cards.facets.emplace_back(facet.name);
    bool has_samples = false;
    for (const model::PracticeId id : practices) {
        has_samples |= context.corpus[id].sample;
        cards.cards.push_back(card_of(scope, id));
    }
    ArticlePage content;
    if (has_samples)
        content.parts.push_back({"", "", paragraph({word(words::practices_sample_data)})});
    std::vector<NamedLink> ways;
    for (const Page& page : practice_indexes(assembly, system))
        ways.push_back(link_to(page, page.description));
    content.parts.push_back({"", "", std::move(ways)});
    content.parts.push_back({"", "", std::move(cards)});
    Page page = page_of(context, system, "practices.html", std::string(words::practices),
                        std::move(content));
    page.description = words::practices_about;
    return page;
}

std::vector<Page> practice_indexes(const Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    const auto practices = practices_of(context, system);
    std::vector<Page> pages;
    if (practices.empty()) return pages;
    pages.push_back(index_page(context, system, practices));
    if (auto map = map_page(context, system, practices)) pages.push_back(std::move(*map));
    return pages;
}

}  // namespace metodoc::view
