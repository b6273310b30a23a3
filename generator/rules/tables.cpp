// Tables that fit on paper.
#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "rules/checks.h"
#include "rules/phrases.h"

namespace metodoc::rules {
namespace {

// A turned sheet A4 with the margins of the standard holds about 115 letters of 12 points in a
// line; a cell has air for two at its sides.
constexpr std::size_t room = 115;
constexpr std::size_t air = 2;

// Lines break at spaces and behind hyphens.
std::size_t longest_word(const model::Prose& prose) {
    const std::string words = markdown::plain_text(prose.tree.blocks);
    std::string_view text = words;
    std::size_t longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" -/\n"), text.size());
        longest = std::max(longest, utf8::length(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

std::size_t least_width(const model::TextTable& table) {
    std::vector<std::size_t> columns;
    for (const model::TextTable::Column& column : table.columns) {
        if (column.parts.empty()) columns.push_back(longest_word(column.title));
        for (const model::Prose& part : column.parts) columns.push_back(longest_word(part));
    }
    for (const model::TextTable::Row& row : table.rows) {
        if (row.kind == model::TextTable::Row::Kind::group) continue;
        const std::size_t count = std::min(columns.size(), row.cells.size());
        for (std::size_t at = 0; at < count; ++at) {
            columns[at] = std::max(columns[at], longest_word(row.cells[at]));
        }
    }
    std::size_t width = 0;
    for (const std::size_t column : columns) width += column + air;
    return width;
}

}  // namespace

void table_too_wide(const Corpus& corpus, Date /*today*/, Diagnostics& out) {
    for (const model::Clause& clause : corpus.clauses) {
        if (!clause.table) continue;
        const std::size_t width = least_width(*clause.table);
        if (width <= room) continue;
        out.error("table-too-wide", clause.table->columns.front().title.span,
                  say(phrases::wide_table, {std::to_string(width), std::to_string(room)}))
            .hint = say(phrases::split_table);
    }
}

}  // namespace metodoc::rules
