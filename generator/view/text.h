// Author's texts as inlines and blocks: references resolved, typography put right, end marks set.
//
// Room: view, inside.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "view/context.h"

namespace metodoc::view {

// A phrase: the inlines of its only paragraph (paragraphs one after another where there are more).
Inlines inlines_of(const Scope& scope, const model::Prose& prose);
Blocks blocks_of(const Scope& scope, const model::Prose& prose);

// Plain words: typography put right, one text.
Inlines words_of(std::string_view text);
Inline word(std::string_view text);  // as it is
Inline linked(Address address, std::string_view text);
Blocks paragraph(Inlines inlines);

// The words of a title; references in it print their words. `depth` counts titles that quote
// titles: the fourth one prints only what its author typed, so a circle comes to an end.
std::string title_text(const Context& context, const model::Prose& prose, int depth = 0);

// Puts typography right in one paragraph, over the bounds of its pieces.
void typeset(Inlines& inlines);

// ---- end marks

// Whether the text ends in . : ; ! ? or … (closing quotes and brackets may follow).
bool has_end_mark(std::string_view text);
// Puts the mark at the end of a text that has none. A dot of an abbreviation («и т. д.») is not
// one before «;».
void end_with(Inlines& inlines, std::string_view mark);
void append(Inlines& to, Inlines from);
void append(Blocks& to, Blocks from);

// Dash lists of a legal text: «;» behind each item, `last` behind the last.
void mark_list(List& list, std::string_view last);
// One item with its own list below it, without marks.
ListItem item_of(const Scope& scope, const model::Item& item);
List list_of(const Scope& scope, const std::vector<model::Item>& items, std::string_view last);
List list_of(const Scope& scope, const std::vector<model::Prose>& items, std::string_view last);

}  // namespace metodoc::view
