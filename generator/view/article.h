// A page put together from parts: prose, facts, tables, figures, cards, links, files.
//
// Pages that have no shape of their own are articles: a new one needs neither a struct nor a
// template. The words are settled here; html only gives them their look.
//
// Room: view.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "figures/figures.h"
#include "view/prose.h"

namespace metodoc::view {

// A file to take away. The size is known only when the file is made: html asks for it by path.
struct Download {
    std::string name;    // «Приказ № 693 с приложениями»
    std::string path;    // below public/
    std::string format;  // «DOCX»
};

struct Fact {
    std::string name;
    Inlines value;
};

// Boxes and arrows whose boxes may lead somewhere.
struct LinkedDiagram {
    figures::Diagram drawing;        // its hrefs are empty: html writes them
    std::vector<Address> addresses;  // one a node, or none at all
};

// The caption's id is unique on its page and an anchor in Latin letters.
using Figure =
    std::variant<figures::Bars, figures::Lines, figures::Parts, figures::Timeline, LinkedDiagram>;

// Things among which a reader chooses, as in a table with facets (prose.h).
struct Cards {
    std::vector<std::string> facets;
    struct Card {
        std::string anchor;
        NamedLink link;
        Inlines text;
        std::vector<Fact> facts;
        std::vector<std::vector<std::string>> values;  // one list a facet
        std::string badge;                             // «образец»; may be empty
    };
    std::vector<Card> cards;
};

struct Part {
    std::string title;   // an h2; empty: none
    std::string anchor;  // empty only where there is no title
    std::variant<Blocks, std::vector<Fact>, Table, Figure, Cards, std::vector<NamedLink>,
                 std::vector<Download>>
        content;
    std::vector<Inlines> notes = {};  // below it
};

struct ArticlePage {
    std::vector<Fact> facts;          // under the heading of the page
    std::vector<Download> downloads;  // below the facts
    std::vector<Part> parts;
};

}  // namespace metodoc::view
