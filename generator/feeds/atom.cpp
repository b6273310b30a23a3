#include <algorithm>
#include <array>
#include <cstdint>

#include "feeds/feeds.h"
#include "xml/xml.h"

namespace metodoc::feeds {
namespace {

// An id of a feed or an entry is an IRI for ever (RFC 4287, 4.2.6). Where the site has no address
// of its own it is a UUID made from the path (RFC 9562, version 8).
std::string id_of(const std::string& base_url, const std::string& path) {
    if (!base_url.empty()) return base_url + path;
    std::array<std::uint64_t, 2> halves{0xcbf29ce484222325U, 0x9ae16a3b2f90404fU};
    for (const char c : path) {
        for (std::uint64_t& half : halves) {
            half = (half ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        }
        halves[1] ^= halves[0] >> 7U;
    }
    halves[0] = (halves[0] & ~0xf000ULL) | 0x8000U;
    halves[1] = (halves[1] & ~(0xc0ULL << 56U)) | (0x80ULL << 56U);
    std::string hex;
    for (const std::uint64_t half : halves) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            hex += "0123456789abcdef"[(half >> static_cast<unsigned>(shift)) & 15U];
        }
    }
    for (const std::size_t at : {8U, 13U, 18U, 23U}) hex.insert(at, 1, '-');
    return "urn:uuid:" + hex;
}

std::string moment(const Date& day) {
    return iso(day) + "T00:00:00Z";
}

// How a relative link leaves the folder of the feed.
std::string up_from(const std::string& path) {
    std::string up;
    for (const char c : path) {
        if (c == '/') up += "../";
    }
    return up;
}

}  // namespace

std::string atom(const Feed& feed, const Date& day) {
    std::vector<Entry> entries = feed.entries;
    std::ranges::stable_sort(entries, std::ranges::greater(), &Entry::updated);
    const std::string root = feed.base_url.empty() ? up_from(feed.path) : feed.base_url;
    xml::Writer out;
    out.declaration();
    {
        const auto top =
            out.open("feed", {{"xmlns", "http://www.w3.org/2005/Atom"}, {"xml:lang", "ru"}});
        out.element("title", feed.title);
        out.element("id", id_of(feed.base_url, feed.path));
        out.element("updated", moment(entries.empty() ? day : entries.front().updated));
        out.empty("link", {{"rel", "self"}, {"href", root + feed.path}});
        out.empty("link", {{"rel", "alternate"}, {"href", root + "index.html"}});
        {
            const auto author = out.open("author");
            out.element("name", feed.author);
        }
        for (const Entry& entry : entries) {
            const auto one = out.open("entry");
            out.element("title", entry.title);
            out.element("id", id_of(feed.base_url, entry.path));
            out.element("updated", moment(entry.updated));
            out.empty("link", {{"href", root + entry.path}});
            if (!entry.summary.empty()) out.element("summary", entry.summary);
        }
    }
    return std::move(out).str() + "\n";
}

}  // namespace metodoc::feeds
