// The small values that many pages share: links, downloads, facts, markup.
//
// Room: html.
#pragma once

#include <string>
#include <vector>

#include "html/blocks.h"
#include "html/pages.h"
#include "jinja/jinja.h"
#include "view/view.h"

namespace metodoc::html {

// {name, href, note, current}: current is "page" on the page itself and, in menus, "true" on a
// page above it (the values of aria-current), else "".
jinja::Value link_value(const view::NamedLink& link, const PageContext& context);
jinja::Value link_values(const std::vector<view::NamedLink>& links, const PageContext& context);
// A menu whose own home page is `depth` breadcrumbs down: that page is above all others of the
// menu, so it is marked only on itself.
jinja::Value menu_values(const std::vector<view::NamedLink>& links, std::size_t depth,
                         const PageContext& context);

// {name, href, format, size}: size is «45 КБ» or "".
jinja::Value download_values(const std::vector<view::Download>& downloads,
                             const PageContext& context);
// [{name, value}]
jinja::Value fact_values(const std::vector<view::Fact>& facts, const PageContext& context);
jinja::Value text_values(const std::vector<std::string>& texts);

// A line of a table of contents: {name, href, below}, where `below` holds lines of the same kind.
jinja::Value content_link(std::string_view name, std::string href,
                          std::vector<jinja::Value> below = {});
std::string anchor_href(std::string_view anchor);

// Prose below a heading of that level.
Surroundings below_heading(int level, const PageContext& context);
template <typename Prose>
jinja::Value prose_value(const Prose& prose, const PageContext& context, int heading = 1) {
    return jinja::Value::markup(to_markup(prose, below_heading(heading, context)).str());
}

// 46080 bytes → «45 КБ»; 1300000 → «1,2 МБ» («1.2 MB» where the site is not Russian).
std::string size_text(std::uint64_t bytes, const CompiledTheme& theme);

}  // namespace metodoc::html
