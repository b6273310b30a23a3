#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "audit/audit.h"
#include "audit/phrases.h"

namespace metodoc::audit {
namespace {

constexpr std::string_view root = "public/";

struct Tag {
    std::string_view name;
    std::map<std::string_view, std::string_view> attributes;
};

// The start tags of a page, in order. The pages are our own: attributes stand in double quotes.
std::vector<Tag> tags_of(std::string_view html) {
    std::vector<Tag> tags;
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
        if (html.substr(at, 4) == "<!--") {
            at = html.find("-->", at);
            continue;
        }
        const std::size_t end = html.find('>', at);
        if (end == std::string_view::npos) break;
        std::string_view inner = html.substr(at + 1, end - at - 1);
        at = end;
        if (inner.empty() || inner[0] == '/' || inner[0] == '!') continue;
        Tag tag;
        tag.name = inner.substr(0, inner.find_first_of(" \n/"));
        inner.remove_prefix(tag.name.size());
        while (true) {
            inner.remove_prefix(std::min(inner.find_first_not_of(" \n\t"), inner.size()));
            const std::size_t name = std::min(inner.find_first_of(" =\n/"), inner.size());
            if (name == 0) break;
            std::string_view value;
            const std::string_view key = inner.substr(0, name);
            inner.remove_prefix(name);
            if (inner.starts_with("=\"")) {
                const std::size_t close = std::min(inner.find('"', 2), inner.size());
                value = inner.substr(2, close - 2);
                inner.remove_prefix(std::min(close + 1, inner.size()));
            }
            tag.attributes.emplace(key, value);
        }
        tags.push_back(std::move(tag));
    }
    return tags;
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// «%D0%B0» and `&amp;` as what they stand for.
std::string plain_address(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 &&
            hex_digit(text[i + 2]) >= 0) {
            result += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
            i += 2;
        } else if (text.substr(i).starts_with("&amp;")) {
            result += '&';
            i += 4;
        } else {
            result += text[i];
        }
    }
    return result;
}

// A path as the browser takes it from a page: "../a.html" on "s/b.html" is "a.html".
std::string resolved(std::string_view page, std::string_view link) {
    std::string path(
        page.substr(0, page.rfind('/') == std::string_view::npos ? 0 : page.rfind('/') + 1));
    if (link.starts_with('/')) path.clear();
    while (!link.empty()) {
        const std::size_t slash = std::min(link.find('/'), link.size());
        const std::string_view part = link.substr(0, slash);
        const bool is_folder = slash < link.size();
        link.remove_prefix(std::min(slash + 1, link.size()));
        if (part == "..") {
            if (path.empty()) return "../";
            path.pop_back();
            const std::size_t up = path.rfind('/');
            path.erase(up == std::string::npos ? 0 : up + 1);
        } else if (part != ".") {
            path += part;
            if (is_folder && !part.empty()) path += '/';
        }
    }
    return path.empty() || path.ends_with('/') ? path + "index.html" : path;
}

struct Site {
    std::set<std::string_view> files;                                    // without "public/"
    std::map<std::string_view, std::set<std::string, std::less<>>> ids;  // of the pages
    std::set<std::string, std::less<>> reached;
};

class Inspector {
public:
    Inspector(Site& site, std::string_view base_url, Diagnostics& out)
        : site_(site), base_url_(base_url), out_(out) {}

    void page(std::string_view path, const std::vector<Tag>& tags) {
        for (const Tag& tag : tags) {
            for (const std::string_view name : {"href", "src"}) {
                const auto link = tag.attributes.find(name);
                if (link != tag.attributes.end()) follow(path, tag, link->second);
            }
            if (tag.name == "img") look(path, tag);
        }
    }

private:
    void follow(std::string_view page, const Tag& tag, std::string_view raw) {
        std::string address = plain_address(raw);
        if (!base_url_.empty() && address.starts_with(base_url_)) {
            address = "/" + address.substr(base_url_.size());
        }
        const std::size_t colon = address.find(':');
        if (colon != std::string::npos && colon < address.find('/')) return;  // another site
        if (address.starts_with("//")) return;
        const std::size_t hash = address.find('#');
        const std::string anchor = hash == std::string::npos ? "" : address.substr(hash + 1);
        address.erase(std::min({hash, address.find('?'), address.size()}));
        const std::string target = address.empty() ? std::string(page) : resolved(page, address);
        if (!site_.files.contains(target)) {
            lost(phrases::link_lost, page, raw);
            return;
        }
        if (target != page && tag.name != "link") site_.reached.insert(target);
        const auto ids = site_.ids.find(target);
        if (anchor.empty() || ids == site_.ids.end() || ids->second.contains(anchor)) return;
        lost(phrases::anchor_lost, page, raw);
    }

    void lost(const Phrase& phrase, std::string_view page, std::string_view link) {
        out_.error("link-lost", {}, say(phrase, {page, link})).hint = say(phrases::link_hint);
    }

    void look(std::string_view page, const Tag& tag) {
        if (tag.attributes.contains("alt")) return;
        const auto source = tag.attributes.find("src");
        const std::string_view name = source == tag.attributes.end() ? "" : source->second;
        out_.error("picture-undescribed", {}, say(phrases::no_alt, {page, name})).hint =
            say(phrases::no_alt_hint);
    }

    Site& site_;
    std::string_view base_url_;
    Diagnostics& out_;
};

}  // namespace

void check_pages(std::span<const std::string> own, const Artifacts& published,
                 std::string_view base_url, Diagnostics& out) {
    const std::set<std::string_view> looked_at(own.begin(), own.end());
    Site site;
    std::map<std::string_view, std::vector<Tag>> pages;
    for (const Artifact& file : published) {
        if (!file.path.starts_with(root)) continue;
        const std::string_view path = std::string_view(file.path).substr(root.size());
        site.files.insert(path);
        if (!looked_at.contains(path)) continue;
        auto& tags = pages[path] = tags_of(file.bytes);
        site.ids[path];  // a page without any place is a page
        for (const Tag& tag : tags) {
            const auto id = tag.attributes.find("id");
            if (id != tag.attributes.end()) site.ids[path].insert(plain_address(id->second));
        }
    }
    Inspector inspector(site, base_url, out);
    for (const auto& [path, tags] : pages) inspector.page(path, tags);
    for (const auto& [path, tags] : pages) {
        if (path == "index.html" || path == "404.html" || path == "search.html") continue;
        if (site.reached.contains(path)) continue;
        out.error("page-orphan", {}, say(phrases::orphan, {path})).hint = say(phrases::orphan_hint);
    }
}

}  // namespace metodoc::audit
