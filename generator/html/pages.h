// What each kind of page gives to its template (themes/*/README.md names the values).
//
// Room: html.
#pragma once

#include <array>
#include <string_view>

#include "html/links.h"
#include "html/theme.h"
#include "jinja/jinja.h"
#include "view/view.h"

namespace metodoc::html {

// In the order of view::PageContent.
inline constexpr auto page_templates = std::to_array<std::string_view>(
    {"home.html", "system.html", "document.html", "table.html", "acts.html", "glossary.html",
     "structure.html", "orders.html", "order.html", "paper.html", "text.html", "not-found.html",
     "search.html", "calendar.html", "article.html"});
static_assert(page_templates.size() == std::variant_size_v<view::PageContent>);

inline std::string_view template_of(const view::Page& page) {
    return page_templates[page.content.index()];
}

// What the values of a page are made with.
struct PageContext {
    const view::Site& site;
    const view::Page& page;
    const CompiledTheme& theme;
    const Options& options;
    const Links& links;
};

// The names that every template knows: site, page, system, words, assets, content.
jinja::Value page_values(const PageContext& context);

// The facts of the page's kind alone, with "contents" (its table of contents) beside them.
struct ContentValues {
    jinja::Dict facts;
    std::vector<jinja::Value> contents = {};
};
ContentValues content_values(const PageContext& context);

}  // namespace metodoc::html
