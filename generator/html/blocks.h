// Prose of a view → HTML.
//
// Room: html.
#pragma once

#include <string>
#include <vector>

#include "html/links.h"
#include "html/markup.h"
#include "view/view.h"

namespace metodoc::html {

// What a piece of prose must know of the page it stands on.
struct Surroundings {
    const Links& links;
    int heading = 1;  // the level of the heading above the prose: its own ones begin one deeper
    std::string_view section_title = {};  // of the link on a section's number: «Ссылка на раздел»
    std::string_view clause_title = {};  // of the link on a clause's number: «Ссылка на пункт»
    std::string_view table_name = {};  // of the region of a table without a caption: «Таблица»
    std::string_view uses_name = {};  // of the list of what refers to a clause
    std::string_view back_name = {};  // of the link from a note to its sign: «К тексту»
    // Where the notes of a text are collected, to stand behind it; nullptr: in brackets.
    std::vector<view::Footnote>* notes = nullptr;
};

Markup to_markup(const view::Inlines& inlines, const Surroundings& around);
Markup to_markup(const view::Blocks& blocks, const Surroundings& around);
// A list item or a cell: a lone paragraph goes without its p element.
Markup to_tight_markup(const view::Blocks& blocks, const Surroundings& around);
Markup to_markup(const view::List& list, const Surroundings& around);

// A table in a region that scrolls sideways by itself. A table whose body cells each lie in one
// column also carries the words of its head on the cells (data-label), so that a narrow screen can
// stack them.
Markup to_markup(const view::Table& table, const Surroundings& around);

// Sections and clauses of a regulation; the clauses of an order.
Markup to_markup(const view::Body& body, const Surroundings& around);
Markup to_markup(const std::vector<view::NumberedClause>& clauses, const Surroundings& around);

// Notes behind their text; empty where there are none.
Markup notes_markup(const std::vector<view::Footnote>& notes, const Surroundings& around);

// The words of running text alone; tables have none.
std::string words_of(const view::Blocks& blocks);

}  // namespace metodoc::html
