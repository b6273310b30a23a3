// What is settled before the first paragraph is written, since a reference may point forward:
// which clauses Word numbers by itself, and under which bookmarks they, the sections and the
// annexes are found.
//
// Room: docx, private to it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "docx/numbering.h"
#include "view/view.h"

namespace metodoc::docx {

class Bookmarks;

struct Planned {
    std::string bookmark, id;        // empty: the thing has no anchor
    std::optional<Numbered> number;  // nothing: the number, if there is one, is text
    // Around the number that is text in the header of an annex; empty: there is none.
    std::string number_bookmark, number_id;
};

class Plan {
public:
    // Requires: the document outlives the plan. `annexes` in the order of print.
    Plan(const view::WordDocument& document, const std::vector<const view::AnnexDocument*>& annexes,
         Bookmarks& bookmarks, Numbering& numbering);

    // Of a clause, a section or an annex of the document.
    [[nodiscard]] const Planned& of(const void* thing) const;
    // Of what stands in this document; nullptr for all else.
    [[nodiscard]] const Planned* at(const view::Address& address) const;

private:
    struct Place {
        std::string prefix;
        std::string page;  // of the website, which links name
    };
    void add(const void* thing, Planned planned, const std::string& anchor, const Place& place);
    void add_clauses(const std::vector<view::NumberedClause>& clauses, const Place& place);
    void add_sections(const view::Body& body, const Place& place);
    void add_annex(const view::AnnexDocument& annex, const Place& place);
    void add_first(const view::OrderDocument& order);
    void add_first(const view::PaperDocument& paper);
    void add_first(const view::StandaloneDocument& document);

    Bookmarks& bookmarks_;
    Numbering& numbering_;
    std::unordered_map<const void*, Planned> planned_;
    std::map<std::string, const Planned*> addresses_;
};

// The prefix of the bookmarks of an annex, by its place from 1.
std::string annex_prefix(std::size_t place);

// Where the number stands in a line «Приложение 2»; npos: nowhere.
std::size_t number_place(const std::string& line);

}  // namespace metodoc::docx
