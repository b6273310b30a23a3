// What the tables of measures, indicators and criteria are put together from.
//
// Room: view, inside.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "view/names.h"
#include "view/text.h"

namespace metodoc::view {

Cell cell(Inlines inlines, int columns = 1, int rows = 1);
Cell cell(std::string_view text, int columns = 1, int rows = 1);
// A dash where nothing is written.
Cell text_cell(const Scope& scope, const model::Prose& text);

std::string row_anchor(std::string_view prefix, const std::string& key, std::size_t index);
// As it stands in the table: «4.», without the number of the group, which stands above.
std::string row_number(const std::string& number);
// A line over the whole table that heads the rows below.
Row group_row(const Scope& scope, const model::Prose& title, std::string anchor, int columns);

// The words of a cell become a link; where they hold links of their own, the first cell does.
void lead_to(const Address& address, Row& row, std::size_t column);

// «Дорожная карта, мероприятие 4».
Scope scope_of_row(const Scope& table, std::string_view noun, const std::string& number,
                   const std::string& anchor);
Scope scope_of_table(const Scope& above, const model::Target& target, const Titled& names);
// «Показатель 2: …».
Inlines note_of(const Scope& scope, std::string_view noun, const std::string& number,
                const model::Prose& note);

// What the author calls a column, else its usual name.
template <typename Column>
std::string column_name(const std::map<Column, std::string>& headings, Column column,
                        std::string_view usual) {
    const auto own = headings.find(column);
    return own == headings.end() ? std::string(usual) : russian::typography(own->second);
}

}  // namespace metodoc::view
