// Events and news: their lists and pages, the calendar, the feed.
#include "support/catch.h"
#include "unit/view/corpus.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

Files with_events() {
    return with(town(), "content/s/events.yaml", R"yaml(kind: events
events:
  - {key: old, title: Слёт, date: 2022-05-14, until: 2022-05-15, topic: наставничество,
     format: слёт, place: школа, summary: Пары.}
  - {key: next, title: Семинар, date: 2023-04-03, announced: 2023-02-20, topic: сайты,
     organiser: "org:centre", text: Программа., links: [{ref: "doc:regulation"}]}
  - {key: late, title: Конкурс, date: 2023-09-01, topic: сайты, sample: true}
)yaml");
}

Files with_news() {
    return with(town(), "content/s/news.yaml", R"yaml(kind: news
news:
  - {key: a, title: Собраны данные, date: 2023-01-20, topic: мониторинг, summary: Все прислали.}
)yaml");
}

const Cards& cards(const Site& site, std::string_view path) {
    return std::get<Cards>(content<ArticlePage>(site, path).parts.at(0).content);
}

std::string news(const Site& site) {
    std::string text;
    for (const NewsItem& one : site.news)
        text += iso(one.day) + " " + spaced(one.title) + " → " + shown(one.address) + "\n";
    return text;
}

}  // namespace

TEST_CASE("events: the nearest first, then what is over; chosen by year, topic and time") {
    const Site site = site_of(with_events());
    const Cards& list = cards(site, "s/events.html");
    CHECK(shown(list.facets) == "Год\nТема\nКогда\n");
    REQUIRE(list.cards.size() == 3);
    CHECK(list.cards[0].link.name == "Семинар");
    CHECK(shown(list.cards[0].link.address) == "s/events/next.html");
    CHECK(list.cards[0].values.at(2).at(0) == "предстоящие");
    CHECK(list.cards[1].link.name == "Конкурс");
    CHECK(list.cards[1].link.address.empty());
    CHECK(list.cards[1].badge == "образец");
    CHECK(list.cards[2].values ==
          std::vector<std::vector<std::string>>{{"2022"}, {"Наставничество"}, {"прошедшие"}});
    CHECK(shown(list.cards[2].facts) ==
          "Когда: с 14.05.2022 по 15.05.2022\nФорма: слёт\nМесто: школа\nТема: наставничество\n");
}

TEST_CASE("events: what has a text has a page with its neighbours") {
    const Site site = site_of(with_events());
    const auto& article = content<ArticlePage>(site, "s/events/next.html");
    CHECK(shown(article.facts) ==
          "Когда: 3 апреля 2023 г.\nОрганизатор: МАУ ЗАТО Северск «РЦО»\nТема: сайты\n");
    CHECK(shown(std::get<Blocks>(article.parts.at(0).content)) == "Программа.\n");
    CHECK(shown(std::get<Blocks>(article.parts.at(1).content)) ==
          "- Положение о муниципальной системе ЗАТО Северск\n");
    CHECK(shown(std::get<std::vector<NamedLink>>(article.parts.at(2).content)) ==
          "Слёт → s/events.html#e-old\nКонкурс → s/events.html#e-late\n");
    for (const Page& one : site.pages) CHECK(one.path != "s/events/old.html");
}

TEST_CASE("events: they stand in the calendar, and last as long as they do") {
    const Site site = site_of(with_events());
    std::string months;
    for (const CalendarMonth& month : content<CalendarPage>(site, "s/calendar.html").months)
        for (const CalendarEntry& entry : month.entries)
            months += entry.iso + " " + spaced(entry.link.name) + "\n";
    CHECK(months == "2023-04-03 Семинар\n2023-09-01 Конкурс\n2024-02-01 Составление плана\n");
    const Event* old = nullptr;
    for (const Event& one : site.events)
        if (one.uid == "s/event-old") old = &one;
    REQUIRE(old != nullptr);
    CHECK(old->day == Date{2022, 5, 14});
    CHECK(old->last == Date{2022, 5, 15});
}

TEST_CASE("news: events are told from the day they were announced, not before") {
    const std::string order =
        "2022-12-30 Приказ от 30.12.2022 № 693 → "
        "s/orders/2022-12-30-693.html\n";
    CHECK(news(site_of(with_events())) == order +
                                              "2022-05-14 Слёт → s/events.html#e-old\n"
                                              "2023-02-20 Семинар → s/events/next.html\n");
    CHECK(news(site_of(with_events(), {{2023, 2, 19}, false, ""})) ==
          order + "2022-05-14 Слёт → s/events.html#e-old\n");
}

TEST_CASE("news: a list with the signed orders among them") {
    const Site site = site_of(with_news());
    const Cards& list = cards(site, "s/news.html");
    REQUIRE(list.cards.size() == 2);
    CHECK(list.cards[0].link.name == "Собраны данные");
    CHECK(spaced(list.cards[0].link.note) == "20 января 2023 г.");
    CHECK(spaced(list.cards[1].link.name) == "Приказ от 30.12.2022 № 693");
    CHECK(list.cards[1].values == std::vector<std::vector<std::string>>{{"2022"}, {"Приказы"}});
    for (const Page& one : site_of(town()).pages) CHECK(one.path != "s/news.html");
}
