#include "feeds/feeds.h"
#include "xml/xml.h"

namespace metodoc::feeds {

std::string sitemap(std::string_view base_url, const std::vector<std::string>& paths) {
    xml::Writer out;
    out.declaration();
    {
        const auto top =
            out.open("urlset", {{"xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"}});
        for (const std::string& path : paths) {
            const auto one = out.open("url");
            out.element("loc", std::string(base_url) + path);
        }
    }
    return std::move(out).str() + "\n";
}

std::string robots(std::string_view base_url) {
    std::string text = "User-agent: *\nAllow: /\n";
    if (!base_url.empty()) text.append("Sitemap: ").append(base_url).append("sitemap.xml\n");
    return text;
}

}  // namespace metodoc::feeds
