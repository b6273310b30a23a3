#include "forms/items.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/utf8.h"

namespace metodoc::forms {
namespace {

bool is_name_end(char c) {
    return c == ' ' || c == '/' || c == '>' || c == '\t' || c == '\n' || c == '\r';
}

// Behind the tag that begins at `at`: quotes may hold ">".
std::size_t tag_end(std::string_view xml, std::size_t at) {
    char quote = '\0';
    for (std::size_t i = at + 1; i < xml.size(); ++i) {
        const char c = xml[i];
        if (quote != '\0') {
            if (c == quote) quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        }
    }
    return std::string_view::npos;
}

std::size_t past(std::string_view xml, std::size_t at, std::string_view ending) {
    const std::size_t found = xml.find(ending, at);
    return found == std::string_view::npos ? found : found + ending.size();
}

// One piece of markup at `at`: where it ends.
std::size_t markup_end(std::string_view xml, std::size_t at) {
    const std::string_view rest = xml.substr(at);
    if (rest.starts_with("<!--")) return past(xml, at + 4, "-->");
    if (rest.starts_with("<?")) return past(xml, at + 2, "?>");
    if (rest.starts_with("<![CDATA[")) return past(xml, at + 9, "]]>");
    return tag_end(xml, at);
}

Item element(std::string_view tag) {
    Item item;
    item.xml = tag;
    const bool closes = tag.starts_with("</");
    std::string_view name = tag.substr(closes ? 2 : 1);
    std::size_t end = 0;
    while (end < name.size() && !is_name_end(name[end])) ++end;
    item.name = name.substr(0, end);
    item.kind = closes ? ItemKind::close : (tag.ends_with("/>") ? ItemKind::empty : ItemKind::open);
    return item;
}

// `&name;` at the front of `xml`: its character and its length.
std::optional<std::pair<std::string, std::size_t>> entity(std::string_view xml) {
    const std::size_t end = xml.find(';');
    if (end == std::string_view::npos || end > 12) return std::nullopt;
    const std::string_view name = xml.substr(1, end - 1);
    if (name == "lt") return std::pair("<", end + 1);
    if (name == "gt") return std::pair(">", end + 1);
    if (name == "amp") return std::pair("&", end + 1);
    if (name == "quot") return std::pair("\"", end + 1);
    if (name == "apos") return std::pair("'", end + 1);
    if (!name.starts_with('#')) return std::nullopt;
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [at, fault] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    const bool bad = fault != std::errc{} || at != digits.data() + digits.size() ||
                     code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) || code == 0;
    if (bad) return std::nullopt;
    std::string text;
    utf8::append(text, static_cast<char32_t>(code));
    return std::pair(text, end + 1);
}

}  // namespace

bool scan(std::string_view xml, Items& items) {
    items.clear();
    for (std::size_t at = 0; at < xml.size();) {
        if (xml[at] != '<') {
            const std::size_t end = std::min(xml.find('<', at), xml.size());
            items.push_back({.kind = ItemKind::text, .xml = xml.substr(at, end - at)});
            at = end;
            continue;
        }
        const std::size_t end = markup_end(xml, at);
        if (end == std::string_view::npos) return false;
        const std::string_view markup = xml.substr(at, end - at);
        if (markup.starts_with("<!") || markup.starts_with("<?")) {
            items.push_back({.kind = ItemKind::other, .xml = markup});
        } else {
            items.push_back(element(markup));
        }
        at = end;
    }
    return link(items);
}

bool link(Items& items) {
    std::vector<Place> open;
    for (Place item = items.begin(); item != items.end(); ++item) {
        if (item->kind == ItemKind::close) {
            if (open.empty() || open.back()->name != item->name) return false;
            item->partner = open.back();
            open.back()->partner = item;
            open.pop_back();
        }
        item->parent = open.empty() ? items.end() : open.back();
        if (item->kind == ItemKind::open) open.push_back(item);
    }
    return open.empty();
}

Place around(Items& items, Place item, std::string_view name) {
    Place at = item->parent;
    while (at != items.end() && at->name != name) at = at->parent;
    return at;
}

bool cut_seam(Items& items, Place begin, Place end) {
    std::vector<std::string_view> closed;
    std::vector<std::string_view> opened;
    for (Place item = begin; item != end; ++item) {
        if (item->kind == ItemKind::open) opened.push_back(item->name);
        if (item->kind != ItemKind::close) continue;
        if (!opened.empty()) {
            opened.pop_back();
        } else {
            closed.push_back(item->name);
        }
    }
    if (!std::equal(closed.rbegin(), closed.rend(), opened.begin(), opened.end())) return false;
    items.erase(begin, end);
    return true;
}

std::string decode(std::string_view xml) {
    std::string text;
    text.reserve(xml.size());
    while (!xml.empty()) {
        const std::size_t at = std::min(xml.find('&'), xml.size());
        text += xml.substr(0, at);
        xml.remove_prefix(at);
        if (xml.empty()) break;
        if (const auto found = entity(xml)) {
            text += found->first;
            xml.remove_prefix(found->second);
        } else {
            text += '&';
            xml.remove_prefix(1);
        }
    }
    return text;
}

void escape_to(std::string& out, std::string_view text, bool in_attribute) {
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += in_attribute ? "&quot;" : "\"";
                break;
            default:
                // XML 1.0 has no place for the other control characters.
                if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') out += c;
        }
    }
}

std::string properties_of(Place element, std::string_view name) {
    std::string xml;
    const Place first = std::next(element);
    if (!first->opens(name)) return xml;
    for (Place item = first; item != first->partner; ++item) {
        if (item->kind == ItemKind::tag) continue;
        if (item->opens("w:sectPr")) item = item->partner;
        if (item->name != "w:sectPr") xml += item->xml;
    }
    return xml + std::string(first->partner->xml);
}

std::optional<std::string_view> attribute(std::string_view start_tag, std::string_view name) {
    for (std::size_t at = start_tag.find(name); at != std::string_view::npos;
         at = start_tag.find(name, at + 1)) {
        std::size_t behind = at + name.size();
        if (at == 0 || !is_name_end(start_tag[at - 1])) continue;
        while (behind < start_tag.size() && start_tag[behind] == ' ') ++behind;
        if (behind >= start_tag.size() || start_tag[behind] != '=') continue;
        ++behind;
        while (behind < start_tag.size() && start_tag[behind] == ' ') ++behind;
        if (behind >= start_tag.size()) return std::nullopt;
        const std::size_t end = start_tag.find(start_tag[behind], behind + 1);
        if (end == std::string_view::npos) return std::nullopt;
        return start_tag.substr(behind + 1, end - behind - 1);
    }
    return std::nullopt;
}

}  // namespace metodoc::forms
