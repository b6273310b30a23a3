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

bool has_page(const view::Site& site, const std::string& path) {
    for (const view::Page& page : site.pages) {
        if (page.path == path) return true;
    }
    return false;
}

}  // namespace

Artifacts data_files(const view::Site& site) {
    Artifacts files;
    for (const view::DataFile& file : site.data) {
        files.push_back({std::string(folder) + file.path + ".csv", feeds::csv(file.data)});
        files.push_back({std::string(folder) + file.path + ".json", feeds::json(file.data)});
    }
    return files;
}

Artifacts feed_files(const view::Site& site, const Options& options) {
    Artifacts files;
    files.push_back(feed_of(site, "", site.title, options));
    for (const view::Site::SystemMenu& menu : site.system_menus) {
        files.push_back(feed_of(site, menu.system, menu.name, options));
        if (has_page(site, menu.system + "/calendar.html")) {
            files.push_back(calendar_of(site, menu.system, menu.name, options));
        }
    }
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
