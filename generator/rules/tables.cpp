// Tables that fit on paper.
#include <algorithm>
#include <optional>
#include <string>
#include <variant>
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
std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" -/\n"), text.size());
        longest = std::max(longest, utf8::length(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

std::size_t longest_word(const model::Prose& prose) {
    return longest_word(std::string_view(markdown::plain_text(prose.tree.blocks)));
}

std::size_t width_of(const std::vector<std::size_t>& columns) {
    std::size_t width = 0;
    for (const std::size_t column : columns) width += column + air;
    return width;
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
    return width_of(columns);
}

std::size_t least_width(const markdown::Table& table) {
    std::vector<std::size_t> columns(table.alignments.size());
    const auto measure = [&](const markdown::TableRow& row) {
        for (std::size_t at = 0; at < std::min(columns.size(), row.cells.size()); ++at) {
            const std::string words = markdown::plain_text(row.cells[at].children);
            columns[at] = std::max(columns[at], longest_word(std::string_view(words)));
        }
    };
    measure(table.header);
    for (const markdown::TableRow& row : table.rows) measure(row);
    return width_of(columns);
}

// The header of the first table that is too wide, in a text of Markdown.
struct Wide {
    markdown::TextRange header;
    std::size_t width = 0;
};

std::optional<Wide> first_wide(const markdown::Blocks& blocks) {
    for (const markdown::Block& block : blocks) {
        std::optional<Wide> found;
        if (const auto* table = std::get_if<markdown::Table>(&block.kind)) {
            const std::size_t width = least_width(*table);
            if (width > room) found = Wide{table->header.range, width};
        } else if (const auto* quote = std::get_if<markdown::Quote>(&block.kind)) {
            found = first_wide(quote->children);
        } else if (const auto* list = std::get_if<markdown::List>(&block.kind)) {
            for (const markdown::ListItem& item : list->items) {
                if (!found) found = first_wide(item.children);
            }
        }
        if (found) return found;
    }
    return std::nullopt;
}

void tell(Span span, std::size_t width, Diagnostics& out) {
    out.error("table-too-wide", span,
              say(phrases::wide_table, {std::to_string(width), std::to_string(room)}))
        .hint = say(phrases::split_table);
}

}  // namespace

void table_too_wide(const Corpus& corpus, Date /*today*/, Diagnostics& out) {
    for (const model::Clause& clause : corpus.clauses) {
        if (!clause.table) continue;
        const std::size_t width = least_width(*clause.table);
        if (width <= room) continue;
        tell(clause.table->columns.front().title.span, width, out);
    }
    for (const model::Text& text : corpus.texts) {
        const bool may_hold_table = text.text.find('|') != std::string_view::npos &&
                                    text.text.find('\n') != std::string_view::npos;
        if (!may_hold_table) continue;
        const auto wide = first_wide(markdown::parse(text.text).blocks);
        if (wide) tell(text.place(wide->header.begin, wide->header.end), wide->width, out);
    }
}

}  // namespace metodoc::rules
