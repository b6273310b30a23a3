// The text of one document on its way: the XML so far, and what must be unique or counted in it.
//
// Room: docx, private to it.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "docx/numbering.h"
#include "docx/picture.h"
#include "docx/plan.h"
#include "docx/template.h"
#include "ooxml/ooxml.h"
#include "xml/xml.h"

namespace metodoc::docx {

// Bookmarks: letters, digits and underscores, at most 40 characters, unique without regard to
// case. Word drops what breaks these rules.
class Bookmarks {
public:
    explicit Bookmarks(const Template& base);

    // A name that no bookmark has, near to "PREFIX_ANCHOR"; and its number.
    struct Bookmark {
        std::string name;
        std::string id;
    };
    Bookmark add(std::string_view prefix, std::string_view anchor);

private:
    std::set<std::string> taken_;  // in lower case (ASCII)
    int next_id_;
};

// Addresses on the web, each kept once in the relations of the document.
class Links {
public:
    explicit Links(const ooxml::Part& part) : relations_(part.relations) {}

    // The id of the relation; empty where the address is not one to follow from a document
    // (anything but http, https and mailto).
    std::string add(std::string_view url);
    // Of a picture that stands in the package. Requires: added once.
    std::string add_picture(const std::string& part);
    [[nodiscard]] std::vector<ooxml::Relation> relations() && { return std::move(relations_); }

private:
    std::vector<ooxml::Relation> relations_;
    std::vector<std::pair<std::string, std::string>> known_;  // url, id
};

struct Body {
    Body(const Template& base, const view::WordDocument& document,
         const std::vector<const view::AnnexDocument*>& annexes);

    const Styles& styles;
    xml::Writer out;
    Bookmarks bookmarks;
    Numbering numbering;
    Plan plan;
    Links links;
    // Notes at the foot, written aside: while one is written, these two change places with `out`
    // and `links`.
    xml::Writer notes;
    Links note_links;
    int next_note;
    bool in_note = false;
    bool behind_table = false;  // what was written last: Word joins tables that meet
    Pictures pictures;
    int cell_width = 0;            // of the cell being written, twips; 0: outside of tables
    int text_width = 0;            // of the section being written, twips
    bool in_running_text = false;  // of the paragraph being written: its lines may be justified
    int corner_shift = 0;          // see Template
    std::string prefix = "o";      // of its bookmarks: the order, or an annex of it
};

}  // namespace metodoc::docx
