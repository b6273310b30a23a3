// Runs of text inside a paragraph.
//
// Room: docx, private to it.
#pragma once

#include <string_view>

#include "docx/body.h"
#include "view/view.h"

namespace metodoc::docx {

// In running text a no-break space between two letters («в соответствии») becomes a plain one: it
// keeps its width when a line is justified, and such lines look torn. Before and after figures,
// signs and initials it stays.
void write_text(Body& body, std::string_view text);
void write_inlines(Body& body, const view::Inlines& inlines);

// A tab, to the next stop of the paragraph.
void write_tab(Body& body);
void write_break(Body& body);

// The last printed character is a colon: what follows must not fall to the next page alone.
bool ends_with_colon(const view::Inlines& inlines);

}  // namespace metodoc::docx
