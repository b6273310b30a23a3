#include "html/html.h"

#include <algorithm>

#include "base/must.h"
#include "html/feeds.h"
#include "html/links.h"
#include "html/pages.h"
#include "html/phrases.h"
#include "html/theme.h"

namespace metodoc::html {
namespace {

constexpr std::string_view folder = "public/";

Options normalized(const Options& options) {
    Options copy = options;
    if (!copy.base_url.empty() && !copy.base_url.ends_with('/')) copy.base_url += '/';
    return copy;
}

bool is_of_errors(const view::Page& page) {
    return std::holds_alternative<view::NotFoundPage>(page.content);
}

}  // namespace

std::optional<Artifact> render_page(const view::Site& site, const view::Page& page,
                                    const Theme& theme, const Options& options, Diagnostics& out) {
    const Options own = normalized(options);
    const CompiledTheme& compiled = theme.compiled();
    const auto found = compiled.templates.find(template_of(page));
    MUST(found != compiled.templates.end());  // Theme::compile has looked

    const Links links{.page = page.path, .root = is_of_errors(page) ? own.base_url : ""};
    const jinja::Value values = page_values(
        {.site = site, .page = page, .theme = compiled, .options = own, .links = links});
    Diagnostics faults;
    auto html = jinja::render(found->second, values, faults);
    out.append(std::move(faults));
    if (!html) return std::nullopt;
    return Artifact{std::string(folder) + page.path, std::move(*html)};
}

Artifacts render_data(const view::Site& site) {
    return data_files(site);
}

Artifacts render_shared(const view::Site& site, const Theme& theme, const Options& options) {
    Artifacts files;
    for (const Artifact& asset : theme.compiled().assets) {
        files.push_back({std::string(folder) + asset.path, asset.bytes});
    }
    for (Artifact& file : feed_files(site, normalized(options))) files.push_back(std::move(file));
    return files;
}

Artifacts render(const view::Site& site, const Theme& theme, const Options& options,
                 Diagnostics& out) {
    Artifacts files = render_shared(site, theme, options);
    for (Artifact& file : render_data(site)) files.push_back(std::move(file));
    for (const view::Page& page : site.pages) {
        auto file = render_page(site, page, theme, options, out);
        if (file) files.push_back(std::move(*file));
    }
    std::ranges::sort(files, {}, &Artifact::path);
    return files;
}

}  // namespace metodoc::html
