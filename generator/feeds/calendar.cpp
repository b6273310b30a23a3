#include <algorithm>

#include "feeds/feeds.h"

namespace metodoc::feeds {
namespace {

// A content line, folded behind 75 octets and never inside a letter (RFC 5545, 3.1).
void add(std::string& out, std::string_view line) {
    std::size_t room = 75;
    while (line.size() > room) {
        std::size_t end = room;
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
        out.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = 74;  // the space at the beginning counts
    }
    out.append(line).append("\r\n");
}

// RFC 5545, 3.3.11
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') result += '\\';
        if (c == '\n') {
            result += "\\n";
        } else if (static_cast<unsigned char>(c) >= 0x20) {
            result += c;
        }
    }
    return result;
}

std::string compact(const Date& day) {
    std::string text = iso(day);
    std::erase(text, '-');
    return text;
}

void add_event(std::string& out, const Event& event, const Date& stamp) {
    add(out, "BEGIN:VEVENT");
    add(out, "UID:" + escaped(event.uid));
    add(out, "DTSTAMP:" + compact(stamp) + "T000000Z");
    add(out, "DTSTART;VALUE=DATE:" + compact(event.first));
    // The end is the day behind the last one (3.6.1).
    const Date last = event.last ? std::max(*event.last, event.first) : event.first;
    add(out, "DTEND;VALUE=DATE:" + compact(from_day_number(day_number(last) + 1)));
    if (event.yearly) {
        std::string rule = "RRULE:FREQ=YEARLY";
        if (event.until) rule += ";UNTIL=" + compact(*event.until);
        add(out, rule);
    }
    add(out, "SUMMARY:" + escaped(event.title));
    if (!event.description.empty()) add(out, "DESCRIPTION:" + escaped(event.description));
    if (!event.url.empty()) add(out, "URL:" + event.url);
    std::string categories;
    for (const std::string& category : event.categories) {
        categories += (categories.empty() ? "CATEGORIES:" : ",") + escaped(category);
    }
    if (!categories.empty()) add(out, categories);
    add(out, "TRANSP:TRANSPARENT");
    add(out, "END:VEVENT");
}

}  // namespace

std::string calendar(const Calendar& calendar, const Date& stamp) {
    std::string out;
    add(out, "BEGIN:VCALENDAR");
    add(out, "VERSION:2.0");
    add(out, "PRODID:-//metodoc//metodoc//RU");
    add(out, "CALSCALE:GREGORIAN");
    add(out, "METHOD:PUBLISH");
    add(out, "X-WR-CALNAME:" + escaped(calendar.name));
    for (const Event& event : calendar.events) add_event(out, event, stamp);
    add(out, "END:VCALENDAR");
    return out;
}

}  // namespace metodoc::feeds
