// Website: the pages of a site as HTML, with the look that a theme gives them.
//
//     const auto theme = html::Theme::compile({.files = files, .strings = strings}, diagnostics);
//     html::Artifacts files = html::render(site, *theme, options, diagnostics);
//
// A page is a pure function of the site, the theme and the options: pages may be rendered on any
// number of threads, each with Diagnostics of its own. Links are relative and name their file
// (…/index.html), so a site works below any path of a server and from a folder.
//
// Room: html. This is its door. Includes base, view, jinja, russian.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/artifact.h"
#include "base/date.h"
#include "base/diagnostic.h"
#include "view/view.h"

namespace metodoc::html {

// A file of a theme. `path` is below the theme's folder:
//   templates/NAME.html   a Jinja2 template, called NAME.html by include and extends
//   styles/NAME.css       in the order of their names they make assets/site.HASH.css
//   assets/NAME           published as assets/NAME with a hash in the name
// Other files (README.md, strings/) are passed over.
struct ThemeFile {
    std::string_view path;
    FileId file;  // its number in the SourceSet, for diagnostics
    std::string_view bytes;
};

// The words of the interface in one language, `key: text` (strings/ru.yaml), already read.
using Strings = std::vector<std::pair<std::string, std::string>>;

struct ThemeSource {
    std::span<const ThemeFile> files;
    Strings strings;
    std::string language = "ru";  // of `strings`; printed in the lang attribute
};

struct CompiledTheme;  // theme.h

// Templates, styles and words, ready to render any number of sites.
class Theme {
public:
    // Reports every template with a fault, every page kind without a template and every word that
    // the program itself needs and the strings lack. Nothing when there is one.
    // `source` may die afterwards.
    static std::optional<Theme> compile(const ThemeSource& source, Diagnostics& out);

    [[nodiscard]] const CompiledTheme& compiled() const { return *compiled_; }

private:
    explicit Theme(std::shared_ptr<const CompiledTheme> compiled)
        : compiled_(std::move(compiled)) {}

    std::shared_ptr<const CompiledTheme> compiled_;
};

struct Options {
    // "https://example.ru/metod/": canonical links and sitemap.xml; empty: the site holds no
    // absolute address of its own.
    std::string base_url;
    // Bytes of the files to take away, by their path below public/; others are shown without size.
    std::map<std::string, std::uint64_t, std::less<>> sizes;
    Date today = {1970, 1, 1};  // of empty feeds and the stamps of calendars
};

// One page: "public/" + its path. Nothing when its template failed (reported).
std::optional<Artifact> render_page(const view::Site& site, const view::Page& page,
                                    const Theme& theme, const Options& options, Diagnostics& out);

// Open data: CSV and JSON of every table of the site. Made before the pages: they print its sizes
// (Options::sizes).
Artifacts render_data(const view::Site& site);

// What the pages share: styles and assets, feeds, calendars; sitemap.xml where a base URL is given.
Artifacts render_shared(const view::Site& site, const Theme& theme, const Options& options);

// All of it, one page after the other, sorted by path.
Artifacts render(const view::Site& site, const Theme& theme, const Options& options,
                 Diagnostics& out);

}  // namespace metodoc::html
