// Every link of every page leads to a page and an anchor that are there.

#include <algorithm>
#include <map>
#include <set>

#include "base/overloaded.h"
#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

// The links and the anchors of one page.
struct Found {
    std::vector<Address> links;
    std::set<std::string> anchors;

    void look(const Inlines& inlines) {
        for (const Inline& one : inlines) {
            std::visit(overloaded{
                           [](const Text&) {},
                           [](const Code&) {},
                           [](const LineBreak&) {},
                           [&](const Emphasis& e) { look(e.children); },
                           [&](const Strong& s) { look(s.children); },
                           [&](const Strikethrough& s) { look(s.children); },
                           [&](const Link& l) {
                               links.push_back(l.address);
                               look(l.children);
                           },
                           [&](const Footnote& note) { look(note.blocks); },
                           [](const Image&) {},
                       },
                       one.kind);
        }
    }

    void look(const List& list) {
        for (const ListItem& item : list.items) look(item.blocks);
    }

    void look(const Table& table) {
        for (const auto* rows : {&table.head, &table.rows}) {
            for (const Row& row : *rows) {
                add(row.anchor);
                for (const Cell& cell : row.cells) look(cell.blocks);
            }
        }
    }

    void look(const Blocks& blocks) {
        for (const Block& block : blocks) {
            std::visit(overloaded{
                           [&](const Paragraph& p) { look(p.children); },
                           [&](const Heading& h) {
                               add(h.anchor);
                               look(h.children);
                           },
                           [&](const List& l) { look(l); },
                           [&](const Quote& q) { look(q.blocks); },
                           [](const CodeBlock&) {},
                           [](const Rule&) {},
                           [&](const Table& t) { look(t); },
                       },
                       block.kind);
        }
    }

    void look(const std::vector<NumberedClause>& clauses) {
        for (const NumberedClause& clause : clauses) {
            add(clause.anchor);
            look(clause.lead);
            look(clause.blocks);
            look(clause.clauses);
            look(clause.after);
        }
    }

    void look(const std::vector<NamedLink>& named) {
        for (const NamedLink& link : named) links.push_back(link.address);
    }

    void look(const std::vector<Fact>& facts) {
        for (const Fact& fact : facts) look(fact.value);
    }

    void look(const Cards& cards) {
        for (const Cards::Card& card : cards.cards) {
            add(card.anchor);
            links.push_back(card.link.address);
            look(card.text);
            look(card.facts);
        }
    }

    void look(const Figure& figure) {
        const auto* diagram = std::get_if<LinkedDiagram>(&figure);
        if (diagram == nullptr) return;
        for (const Address& address : diagram->addresses) links.push_back(address);
    }

    void look(const std::vector<Download>&) {}

    void look(const Part& part) {
        add(part.anchor);
        std::visit([&](const auto& content) { look(content); }, part.content);
        for (const Inlines& note : part.notes) look(note);
    }

    void add(const std::string& anchor) {
        if (anchor.empty()) return;
        INFO(anchor);
        CHECK(anchors.insert(anchor).second);  // unique on its page
    }

    void look(const Page& page) {
        look(page.breadcrumbs);
        std::visit(overloaded{
                       [&](const HomePage& p) {
                           look(p.intro);
                           look(p.shared);
                           for (const SystemCard& card : p.systems) {
                               look(std::vector{card.link});
                               look(card.summary);
                           }
                       },
                       [&](const SystemPage& p) {
                           look(p.summary);
                           look(p.passport);
                           look(p.documents);
                           look(p.sections);
                       },
                       [&](const DocumentPage& p) {
                           for (const BodySection& section : p.body.sections) {
                               add(section.anchor);
                               look(section.title);
                               look(section.clauses);
                           }
                           look(p.contents);
                           look(p.facts);
                           look(p.annexes);
                       },
                       [&](const TablePage& p) {
                           look(p.intro);
                           look(p.table);
                           look(p.facts);
                           for (const Inlines& note : p.notes) look(note);
                       },
                       [&](const ActsPage& p) {
                           for (const ActGroup& group : p.groups) {
                               for (const ActEntry& entry : group.acts) {
                                   add(entry.anchor);
                                   look(entry.cited_in);
                               }
                           }
                       },
                       [&](const GlossaryPage& p) {
                           for (const TermEntry& entry : p.terms) {
                               add(entry.anchor);
                               look(entry.definition);
                               look(entry.see);
                               look(entry.used_in);
                           }
                       },
                       [&](const StructurePage& p) {
                           for (const LevelEntry& level : p.levels) {
                               add(level.anchor);
                               for (const SubjectEntry& entry : level.subjects) {
                                   add(entry.anchor);
                                   look(entry.intro);
                                   look(entry.functions);
                                   look(entry.note);
                               }
                           }
                       },
                       [&](const OrdersPage& p) {
                           for (const OrderEntry& entry : p.orders) {
                               look(std::vector{entry.link});
                               look(entry.annexes);
                           }
                       },
                       [&](const OrderPage& p) {
                           look(p.order.title);
                           look(p.order.preamble);
                           look(p.order.clauses);
                           look(p.annexes);
                       },
                       [&](const PaperPage& p) { look(p.contents); },
                       [&](const TextPage& p) { look(p.blocks); },
                       [](const NotFoundPage&) {},
                       [](const SearchPage&) {},
                       [](const CalendarPage&) {},
                       [&](const ArticlePage& p) {
                           look(p.facts);
                           for (const Part& part : p.parts) look(part);
                       },
                   },
                   page.content);
    }
};

// How many links were looked at.
int check_links(const Site& site) {
    std::map<std::string, Found> pages;
    for (const Page& page : site.pages) pages[page.path].look(page);
    Found menus;
    menus.look(site.menu);
    for (const auto& menu : site.system_menus) menus.look(menu.pages);
    pages["index.html"].links.insert(pages["index.html"].links.end(), menus.links.begin(),
                                     menus.links.end());
    int count = 0;
    for (const auto& [path, found] : pages) {
        for (const Address& address : found.links) {
            if (!address.url.empty()) continue;
            ++count;
            INFO("on " << path << " to " << shown(address));
            const auto is_file = [&](const DataFile& file) {
                return address.path == file.path + ".csv" || address.path == file.path + ".json";
            };
            if (std::ranges::any_of(site.data, is_file)) continue;
            const auto target = pages.find(address.path.empty() ? path : address.path);
            const bool exists = target != pages.end();
            CHECK(exists);
            if (!exists || address.fragment.empty()) continue;
            CHECK(target->second.anchors.contains(address.fragment));
        }
    }
    return count;
}

}  // namespace

TEST_CASE("links: all lead to pages and anchors that are there") {
    Files files = with(town(), "site/pages/about.md",
                       "---\nkind: page\ntitle: О разделе\n---\n"
                       "## Глава\n\n[глава](#glava), [](doc:s/regulation#municipal), "
                       "[](act:law-273), [](act:s/region-311), [](term:s/asset), "
                       "[](measure:s/plan), [](indicator:s/diag), [](subject:s/unions), "
                       "[](order:s/2022-12-30-693), [](system:s), [](org:s/office)\n");
    CHECK(check_links(site_of(files)) > 60);
}

TEST_CASE("links: with keys left out, numbers left out and shared terms") {
    Files files = with(town(), "content/s/regulation.yaml",
                       "kind: regulation\ntitle: Положение\nsections:\n"
                       "  - title: Введение\n    numbered: false\n    key: intro\n    clauses:\n"
                       "      - text: \"Уровень:\"\n        subjects: {level: municipal}\n"
                       "      - {text: \"Понятия [тут](doc:regulation#intro):\", terms: all}\n"
                       "  - {title: Общее, clauses: [{text: \"См. [](term:mentor).\"}]}\n");
    files = with(files, "content/glossary.yaml",
                 "kind: glossary\nterms:\n"
                 "  - {id: mentor, term: Наставник, definition: \"педагог по [](act:law-273)\"}\n");
    const Site site = site_of(files);
    CHECK(check_links(site) > 40);
}
