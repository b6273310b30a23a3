// Feeds and open data: what other programs read of the site. Pure text, UTF-8.
//
// Room: feeds. This is its door. Includes base and xml.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"

namespace metodoc::feeds {

// ---- Atom (RFC 4287)

struct Entry {
    std::string title;
    std::string path;     // below the site's root, with percent signs where an address needs them
    std::string summary;  // plain text; may be empty
    Date updated;
};
struct Feed {
    std::string title, author;
    std::string base_url;  // with a slash at its end; empty: links are relative to the feed
    std::string path;      // of the feed itself: "feed.xml"
    std::vector<Entry> entries;
};
// The newest entry first, whatever order they came in. A feed without entries is dated `day`.
std::string atom(const Feed& feed, const Date& day);

// ---- iCalendar (RFC 5545)

struct Event {
    std::string uid;  // stable: the same event keeps it for ever
    std::string title;
    std::string description;
    std::string url;  // empty: none
    std::vector<std::string> categories;
    Date first;                // the day, or the first of them
    std::optional<Date> last;  // the last day of work that lasts; it belongs to the event
    bool yearly = false;
    std::optional<Date> until;  // the last day of a yearly event
};
struct Calendar {
    std::string name;
    std::vector<Event> events;
};
// Whole days, lines of at most 75 octets. `stamp`: DTSTAMP of all events.
std::string calendar(const Calendar& calendar, const Date& stamp);

// ---- for search engines

// https://www.sitemaps.org/protocol.html; paths as in Entry.
std::string sitemap(std::string_view base_url, const std::vector<std::string>& paths);
// RFC 9309.
std::string robots(std::string_view base_url);

// ---- open data

using Cell = std::variant<std::monostate, std::string, double, bool, Date>;
struct Column {
    std::string name;   // the key of JSON: Latin, stable
    std::string title;  // the head of CSV
};
struct Dataset {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  // as long as columns
};
// RFC 4180 with semicolons, a byte order mark and decimal commas, as spreadsheets with Russian
// settings open it. A text that a spreadsheet would take for a formula gets an apostrophe
// (OWASP, CSV Injection).
std::string csv(const Dataset& data);
// [{"name": value, …}, …]: numbers as numbers, days as 2022-12-30, nothing as null.
std::string json(const Dataset& data);

}  // namespace metodoc::feeds
