#include "html/article.h"

#include <set>
#include <utility>

#include "base/overloaded.h"
#include "html/figures.h"
#include "html/values.h"
#include "russian/russian.h"

namespace metodoc::html {

using jinja::Dict;
using jinja::Value;

namespace {

// What a part is, by the name that the template asks for.
struct Shown {
    std::string_view kind;
    Value value;
};

Value card_value(const view::Cards::Card& card, const PageContext& context) {
    return Value::object({{"anchor", card.anchor},
                          {"name", card.link.name},
                          {"href", context.links.to(card.link.address)},
                          {"note", card.link.note},
                          {"badge", card.badge},
                          {"text", prose_value(card.text, context, 2)},
                          {"facts", fact_values(card.facts, context)},
                          {"attributes", facet_attributes(card.values)}});
}

Value cards_value(const view::Cards& cards, const PageContext& context) {
    std::vector<Value> list;
    std::vector<const std::vector<std::vector<std::string>>*> things;
    for (const view::Cards::Card& card : cards.cards) {
        list.push_back(card_value(card, context));
        things.push_back(&card.values);
    }
    return Value::object(
        {{"list", Value::list(std::move(list))}, {"facets", facet_values(cards.facets, things)}});
}

// How a reader who hears the page tells one part from another: its heading, else the name of its
// figure.
std::string label_of(const view::Part& part) {
    const auto* figure = std::get_if<view::Figure>(&part.content);
    if (!part.title.empty() || figure == nullptr) return part.title;
    return std::visit(overloaded{
                          [](const figures::Bars& one) { return one.caption.title; },
                          [](const figures::Lines& one) { return one.caption.title; },
                          [](const figures::Parts& one) { return one.caption.title; },
                          [](const figures::Timeline& one) { return one.caption.title; },
                          [](const view::LinkedDiagram& one) { return one.drawing.caption.title; },
                      },
                      *figure);
}

Shown shown(const view::Part& part, const PageContext& context) {
    return std::visit(
        overloaded{
            [&](const view::Blocks& blocks) {
                return Shown{"prose", prose_value(blocks, context, part.title.empty() ? 1 : 2)};
            },
            [&](const std::vector<view::Fact>& facts) {
                return Shown{"facts", fact_values(facts, context)};
            },
            [&](const view::Table& table) {
                return Shown{"table", table_value(table, context, 2)};
            },
            [&](const view::Figure& figure) {
                return Shown{"figure", drawn(figure, context)};
            },
            [&](const view::Cards& cards) {
                return Shown{"cards", cards_value(cards, context)};
            },
            [&](const std::vector<view::NamedLink>& links) {
                return Shown{"links", link_values(links, context)};
            },
            [&](const std::vector<view::Download>& downloads) {
                return Shown{"downloads", download_values(downloads, context)};
            },
        },
        part.content);
}

}  // namespace

std::string facet_attribute(std::size_t facet) {
    return "data-f" + std::to_string(facet + 1);
}

std::string facet_text(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) text += (text.empty() ? "" : "|") + value;
    return text;
}

Value facet_attributes(const std::vector<std::vector<std::string>>& values) {
    std::vector<Value> attributes;
    for (std::size_t i = 0; i < values.size(); ++i) {
        attributes.push_back(
            Value::object({{"name", facet_attribute(i)}, {"value", facet_text(values[i])}}));
    }
    return Value::list(std::move(attributes));
}

Value facet_values(const std::vector<std::string>& facets,
                   const std::vector<const std::vector<std::vector<std::string>>*>& things) {
    std::vector<Value> list;
    for (std::size_t facet = 0; facet < facets.size(); ++facet) {
        std::set<std::pair<std::string, std::string>> sorted;
        for (const auto* thing : things) {
            if (facet >= thing->size()) continue;
            for (const std::string& value : (*thing)[facet])
                sorted.emplace(russian::sort_key(value), value);
        }
        if (sorted.size() < 2) continue;
        std::vector<std::string> values;
        for (const auto& [key, value] : sorted) values.push_back(value);
        list.push_back(Value::object({{"name", facets[facet]},
                                      {"key", facet_attribute(facet).substr(5)},
                                      {"values", text_values(values)}}));
    }
    return Value::list(std::move(list));
}

Value table_value(const view::Table& table, const PageContext& context, int heading) {
    std::vector<const std::vector<std::vector<std::string>>*> things;
    for (const view::Row& row : table.rows) things.push_back(&row.values);
    return Value::object({{"table", prose_value(table, context, heading)},
                          {"facets", facet_values(table.facets, things)}});
}

Value part_values(const std::vector<view::Part>& parts, const PageContext& context,
                  std::vector<Value>& contents) {
    std::vector<Value> values;
    for (const view::Part& part : parts) {
        Shown made = shown(part, context);
        std::vector<Value> notes;
        for (const view::Inlines& note : part.notes) notes.push_back(prose_value(note, context));
        values.push_back(Value::object({{"title", part.title},
                                        {"label", label_of(part)},
                                        {"anchor", part.anchor},
                                        {"kind", made.kind},
                                        {"content", std::move(made.value)},
                                        {"notes", Value::list(std::move(notes))}}));
        if (!part.title.empty())
            contents.push_back(content_link(part.title, anchor_href(part.anchor)));
    }
    return Value::list(std::move(values));
}

ContentValues article_values(const view::ArticlePage& page, const PageContext& context) {
    std::vector<Value> contents;
    Value parts = part_values(page.parts, context, contents);
    return {{{"facts", fact_values(page.facts, context)},
             {"downloads", download_values(page.downloads, context)},
             {"parts", std::move(parts)}},
            std::move(contents)};
}

}  // namespace metodoc::html
