#include "feeds/feeds.h"

#include <sstream>
#include <string>

#include "support/catch.h"
#include "xml/xml.h"

using namespace metodoc;
using namespace metodoc::feeds;

namespace {

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

Feed sample() {
    return {"Приказы",
            "Управление",
            "https://example.ru/m/",
            "s/feed.xml",
            {{"Старый", "s/a.html", "", {2022, 1, 2}},
             {"Новый <1>", "s/b.html", "О чём & зачем", {2023, 3, 4}}}};
}

Event event() {
    return {"s/m1",
            "Отчёт, итог; да",
            "Строка\nещё \\",
            "https://example.ru/",
            {"РЦО", "Школы"},
            {2023, 11, 20},
            {},
            true,
            Date{2025, 12, 31}};
}

}  // namespace

TEST_CASE("atom: the newest entry comes first and dates the feed") {
    const std::string feed = atom(sample(), {2024, 1, 1});
    CHECK(bool(xml::read(feed)));
    CHECK(feed.find("Новый") < feed.find("Старый"));
    CHECK(has(feed,
              "<updated>2023-03-04T00:00:00Z</updated><link rel=\"self\" "
              "href=\"https://example.ru/m/s/feed.xml\"/>"));
    CHECK(has(feed, "<title>Новый &lt;1&gt;</title><id>https://example.ru/m/s/b.html</id>"));
    CHECK(has(feed, "<summary>О чём &amp; зачем</summary>"));
}

TEST_CASE("atom: a site without an address has relative links and ids of its own") {
    Feed own = sample();
    own.base_url.clear();
    const std::string feed = atom(own, {2024, 1, 1});
    CHECK(has(feed, "<link href=\"../s/b.html\"/>"));
    const std::size_t at = feed.find("urn:uuid:");
    REQUIRE(at != std::string::npos);
    const std::string uuid = feed.substr(at + 9, 36);
    CHECK(uuid[8] == '-');
    CHECK(uuid[14] == '8');
    CHECK(std::string("89ab").find(uuid[19]) != std::string::npos);
    CHECK(atom(own, {2024, 1, 1}) == feed);
}

TEST_CASE("atom: an empty feed is dated by the day of the build") {
    CHECK(has(atom({"Т", "А", "", "feed.xml", {}}, {2024, 1, 1}), "2024-01-01T00:00:00Z"));
}

TEST_CASE("calendar: a yearly event of a whole day") {
    const std::string text = calendar({"План", {event()}}, {2024, 1, 1});
    CHECK(has(text,
              "UID:s/m1\r\nDTSTAMP:20240101T000000Z\r\nDTSTART;VALUE=DATE:20231120\r\n"
              "DTEND;VALUE=DATE:20231121\r\nRRULE:FREQ=YEARLY;UNTIL=20251231\r\n"
              "SUMMARY:Отчёт\\, итог\\; да\r\nDESCRIPTION:Строка\\nещё \\\\\r\n"
              "URL:https://example.ru/\r\nCATEGORIES:РЦО,Школы\r\n"));
}

TEST_CASE("calendar: work that lasts ends behind its last day") {
    Event lasting = event();
    lasting.yearly = false;
    lasting.last = Date{2023, 12, 31};
    const std::string text = calendar({"П", {lasting}}, {2024, 1, 1});
    CHECK(has(text, "DTEND;VALUE=DATE:20240101\r\n"));
    CHECK_FALSE(has(text, "RRULE"));
}

TEST_CASE("calendar: lines are at most 75 octets long and no letter is cut") {
    Event longer = event();
    longer.title.clear();
    for (int i = 0; i < 60; ++i) longer.title += "щы ";
    const std::string text = calendar({"П", {longer}}, {2024, 1, 1});
    std::istringstream lines(text);
    std::string joined;
    for (std::string line; std::getline(lines, line);) {
        REQUIRE(line.ends_with('\r'));
        line.pop_back();
        CHECK(line.size() <= 75);
        CHECK((static_cast<unsigned char>(line[0]) & 0xC0U) != 0x80U);
        joined += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    }
    CHECK(has(joined, "SUMMARY:" + longer.title));
}

TEST_CASE("sitemap and robots name the address of the site") {
    CHECK(has(sitemap("https://example.ru/", {"a.html", "b&c.html"}),
              "<url><loc>https://example.ru/a.html</loc></url><url><loc>https://example.ru/"
              "b&amp;c.html</loc></url>"));
    CHECK(robots("https://example.ru/") ==
          "User-agent: *\nAllow: /\nSitemap: https://example.ru/sitemap.xml\n");
    CHECK(robots("") == "User-agent: *\nAllow: /\n");
}

TEST_CASE("csv: quotes, commas, nothing, and no formula") {
    const Dataset data{{{"name", "Имя"}, {"value", "Зна;чение"}},
                       {{std::string("=1+1"), 12.5},
                        {std::string("сказал \"да\""), Cell()},
                        {std::string("-5 °C"), -5.0},
                        {Date{2023, 2, 1}, true}}};
    CHECK(csv(data) ==
          "\xEF\xBB\xBFИмя;\"Зна;чение\"\r\n'=1+1;12,5\r\n\"сказал \"\"да\"\"\";\r\n"
          "'-5 °C;-5\r\n01.02.2023;да\r\n");
}

TEST_CASE("json: typed values, escaped texts") {
    const Dataset data{{{"a", "А"}, {"b", "Б"}},
                       {{std::string("\"\\\n\x01"), 0.1}, {Cell(), Date{2023, 2, 1}}}};
    CHECK(json(data) ==
          "[\n {\"a\": \"\\\"\\\\\\n\\u0001\", \"b\": 0.1},\n {\"a\": null, \"b\": "
          "\"2023-02-01\"}\n]\n");
    CHECK(json({{}, {}}) == "[\n]\n");
}
