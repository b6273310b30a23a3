// A page made of parts (view/article.h) as the values of article.html.
//
// Room: html.
#pragma once

#include "html/pages.h"
#include "view/view.h"

namespace metodoc::html {

ContentValues article_values(const view::ArticlePage& page, const PageContext& context);

// [{name, key, values}]: what rows or cards are chosen by; a facet without a choice is left out.
// `values` of the things: one list a facet. `key` names the attribute data-KEY of a thing.
jinja::Value facet_values(const std::vector<std::string>& facets,
                          const std::vector<const std::vector<std::vector<std::string>>*>& things);
// The name of the attribute that holds a thing's values of one facet: "data-f1".
std::string facet_attribute(std::size_t facet);
// Its value: the values with a stroke between them.
std::string facet_text(const std::vector<std::string>& values);
// [{name, value}]: the attributes of one thing.
jinja::Value facet_attributes(const std::vector<std::vector<std::string>>& values);
// {table, facets} of a table.
jinja::Value table_value(const view::Table& table, const PageContext& context, int heading = 1);

}  // namespace metodoc::html
