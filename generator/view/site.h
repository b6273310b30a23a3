// The pages of the website, each as the facts it shows; html gives them their look.
//
// Room: view.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "view/article.h"
#include "view/data.h"
#include "view/document.h"
#include "view/prose.h"

namespace metodoc::view {

struct SystemCard {
    NamedLink link;
    std::string full_name;
    std::string territory, region;
    Blocks summary;
    std::vector<Fact> facts;  // «мероприятий — 9», «показателей — 5», …
};

struct HomePage {
    Blocks intro;
    std::vector<SystemCard> systems;
    std::vector<NamedLink> shared;  // acts, glossary, about
};

struct SystemPage {
    std::string full_name;
    Blocks summary;
    std::vector<Fact> passport;
    std::vector<NamedLink> documents;
    std::vector<NamedLink> sections;  // other pages of the system
};

struct DocumentPage {
    Body body;
    std::vector<NamedLink> contents;  // sections, addresses on the same page
    std::vector<Fact> facts;          // approved by, date, number
    std::vector<NamedLink> annexes;
    std::vector<Download> downloads;
    Table editions = {};  // no rows: it is as it was approved
};

// A table below the first one, with a heading of its own.
struct TableSection {
    std::string title, anchor;
    Table table;
    std::vector<Inlines> notes;
};

// When work goes on and when it is due, over whole years.
struct Timeline {
    Date from, to, today;
    struct Span {
        Date begin, end;
    };
    struct Row {
        std::string name;
        std::vector<Span> spans;
        std::vector<Date> deadlines;  // where it has no spans
        bool done = false;
    };
    std::vector<Row> rows;
};

// A page that is one table: a roadmap, indicators.
struct TablePage {
    Blocks intro;
    Table table;
    std::vector<Inlines> notes;  // methods, sources
    std::vector<TableSection> sections;
    std::vector<Fact> facts;
    std::vector<Download> downloads;
    std::optional<Timeline> timeline = {};  // of a roadmap
};

struct ActEntry {
    std::string anchor;
    std::string citation;  // nominative, whole
    std::string url;       // of its text, if known
    std::vector<NamedLink> cited_in;
    std::string note;
    std::string status = {};  // «утратил силу с 01.03.2024»
    Inlines changes = {};     // «Изменения внесены: …», with links
    std::vector<std::vector<std::string>> values = {};  // one list a facet of the page
};
struct ActGroup {
    std::string name;  // «Федеральные акты»
    std::vector<ActEntry> acts;
};
struct ActsPage {
    std::vector<std::string> facets = {};
    std::vector<ActGroup> groups = {};
};

struct TermEntry {
    std::string anchor;
    std::string term, abbreviation;
    Blocks definition;
    std::vector<NamedLink> see;
    std::vector<NamedLink> used_in;
};
struct GlossaryPage {
    std::vector<TermEntry> terms;  // in Russian order
};

struct SubjectEntry {
    std::string anchor;
    std::string name, known_as;
    Inlines intro;
    List functions;
    Blocks note;
};
struct LevelEntry {
    std::string name, anchor;
    std::vector<SubjectEntry> subjects;
};
struct StructurePage {
    std::vector<LevelEntry> levels;
};

struct OrderEntry {
    NamedLink link;
    std::string date, number;
    std::string status;  // «действует», «проект», …
    std::vector<NamedLink> annexes;
    std::vector<Download> downloads;
};
struct OrdersPage {
    std::vector<OrderEntry> orders;
};

struct OrderPage {
    OrderDocument order;
    std::string status;
    std::vector<Download> downloads;
    // The website shows annexes on pages of their own; these lead there.
    std::vector<NamedLink> annexes;
    std::vector<Fact> facts = {};  // what it amends and puts out of force
    Table editions = {};           // no rows: it is as it was signed
};

// Minutes, a letter.
struct PaperPage {
    PaperDocument paper;
    std::string status;
    std::vector<Download> downloads;
    std::vector<NamedLink> contents;  // questions, addresses on the same page
};

struct TextPage {
    Blocks blocks;
};

// What is due, month by month for a year ahead, and what has no day.
struct CalendarEntry {
    std::string day, iso;  // «20 ноября 2026 г.», "2026-11-20"; not of an entry without a day
    NamedLink link;
    std::string due;  // as the roadmap prints it
    std::vector<std::string> responsible;
    bool is_past = false;
};
struct CalendarMonth {
    std::string name, anchor;
    std::vector<CalendarEntry> entries;
};
struct CalendarPage {
    std::vector<CalendarMonth> months;
    std::vector<CalendarEntry> undated;
    Download events;  // the same for calendar programs
};

struct NotFoundPage {};

// The index is made from the finished pages; here is only the place where one asks.
struct SearchPage {};

using PageContent = std::variant<HomePage, SystemPage, DocumentPage, TablePage, ActsPage,
                                 GlossaryPage, StructurePage, OrdersPage, OrderPage, PaperPage,
                                 TextPage, NotFoundPage, SearchPage, CalendarPage, ArticlePage>;

struct Page {
    std::string path;   // below public/: "seversk/regulation.html"
    std::string title;  // the h1 and the start of the title element
    std::string description;
    std::vector<NamedLink> breadcrumbs;  // from home to the parent
    std::string system;                  // id; empty on pages of the whole site
    PageContent content;

    // Every page but those that hold nothing of their own.
    [[nodiscard]] bool is_found_by_search() const {
        return !std::holds_alternative<NotFoundPage>(content) &&
               !std::holds_alternative<SearchPage>(content);
    }
};

// Something due on a day, for calendar programs.
struct Event {
    std::string uid;  // stable
    std::string system;
    std::string title, description;
    Address address;
    std::vector<std::string> responsible;
    Date day;
    bool yearly = false;  // from that day on
};

// Something new, for feeds.
struct NewsItem {
    std::string system;
    std::string title, summary;
    Address address;
    Date day;
};

// The foot of every page. Empty strings are not printed.
struct Footer {
    Blocks text;
    std::string address, phone, email;  // of the owner, never of a person
    std::string updated;                // «30.12.2022», the day of the build
};

struct Site {
    std::string title, owner, description;
    std::vector<NamedLink> menu;  // of the whole site
    Footer footer;
    struct SystemMenu {
        std::string system, name;
        std::vector<NamedLink> pages;
    };
    std::vector<SystemMenu> system_menus;
    std::vector<Page> pages;              // sorted by path
    std::vector<WordDocument> documents;  // sorted by path
    std::vector<Event> events;            // of all systems
    std::vector<NewsItem> news;
    std::vector<DataFile> data;  // sorted by path
};

}  // namespace metodoc::view
