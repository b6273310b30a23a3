#include "html/feeds.h"

#include <map>
#include <utility>

#include "feeds/feeds.h"
#include "html/links.h"

namespace metodoc::html {
namespace {

constexpr std::string_view folder = "public/";

std::string path_of(const view::Address& address) {
    std::string path = percent_encoded(address.path);
    if (!address.fragment.empty()) path += "#" + percent_encoded(address.fragment);
    return path;
}

Artifact feed_of(const view::Site& site, const std::string& system, std::string title,
                 const Options& options) {
    feeds::Feed feed;
    feed.title = std::move(title);
    feed.author = site.owner.empty() ? site.title : site.owner;
    feed.base_url = options.base_url;
    feed.path = system.empty() ? "feed.xml" : system + "/feed.xml";
    for (const view::NewsItem& item : site.news) {
        if (!system.empty() && item.system != system) continue;
        feed.entries.push_back({item.title, path_of(item.address), item.summary, item.day});
    }
    return {std::string(folder) + feed.path, feeds::atom(feed, options.today)};
}

Artifact calendar_of(const view::Site& site, const std::string& system, const std::string& name,
                     const Options& options) {
    feeds::Calendar calendar;
    calendar.name = name;
    for (const view::Event& from : site.events) {
        if (from.system != system) continue;
        feeds::Event event;
        event.uid = from.uid;
        event.title = from.title;
        event.description = from.description;
        if (!options.base_url.empty()) event.url = options.base_url + path_of(from.address);
        event.categories = from.responsible;
        event.first = from.day;
        event.yearly = from.yearly;
        calendar.events.push_back(std::move(event));
    }
    return {std::string(folder) + system + "/calendar.ics",
            feeds::calendar(calendar, options.today)};
}

Artifact data_of(const view::DataFile& from) {
    feeds::Dataset data;
    for (const view::DataFile::Column& one : from.columns)
        data.columns.push_back({one.name, one.title});
    for (const std::vector<view::DataFile::Cell>& row : from.rows) {
        std::vector<feeds::Cell>& cells = data.rows.emplace_back();
        for (const view::DataFile::Cell& cell : row)
            cells.push_back(
                std::visit([](const auto& value) -> feeds::Cell { return value; }, cell));
    }
    return {std::string(folder) + from.path, feeds::csv(data)};
}

bool has_page(const view::Site& site, const std::string& path) {
    for (const view::Page& page : site.pages) {
        if (page.path == path) return true;
    }
    return false;
}

}  // namespace

Artifacts feed_files(const view::Site& site, const Options& options) {
    Artifacts files;
    files.push_back(feed_of(site, "", site.title, options));
    for (const view::Site::SystemMenu& menu : site.system_menus) {
        files.push_back(feed_of(site, menu.system, menu.name, options));
        if (has_page(site, menu.system + "/calendar.html")) {
            files.push_back(calendar_of(site, menu.system, menu.name, options));
        }
    }
    for (const view::DataFile& one : site.data) files.push_back(data_of(one));
    files.push_back({std::string(folder) + "robots.txt", feeds::robots(options.base_url)});
    if (options.base_url.empty()) return files;
    std::vector<std::string> paths;
    for (const view::Page& page : site.pages) {
        if (page.is_found_by_search()) paths.push_back(percent_encoded(page.path));
    }
    files.push_back({std::string(folder) + "sitemap.xml", feeds::sitemap(options.base_url, paths)});
    return files;
}

}  // namespace metodoc::html
