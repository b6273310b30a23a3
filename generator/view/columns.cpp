#include "view/columns.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "base/utf8.h"

namespace metodoc::view {
namespace {

constexpr double air = 2;  // the margins of a cell, letters

struct Measure {
    double longest_word = 1;  // letters
    double text = 0;          // of the longest cell
    bool only_figures = true;
    bool has_words = false;
};

void add_words(std::string& to, const Blocks& blocks) {
    for (const Block& block : blocks) {
        if (const auto* one = std::get_if<Paragraph>(&block.kind)) to += plain(one->children) + " ";
        if (const auto* one = std::get_if<Heading>(&block.kind)) to += plain(one->children) + " ";
        if (const auto* one = std::get_if<Quote>(&block.kind)) add_words(to, one->blocks);
        if (const auto* one = std::get_if<List>(&block.kind)) {
            for (const ListItem& item : one->items) add_words(to, item.blocks);
        }
    }
}

bool is_figure(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of("0123456789 ,.%-+") == std::string_view::npos;
}

// Lines break at spaces and behind hyphens.
double longest_word(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" -/"), text.size());
        longest = std::max(longest, utf8::length(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return static_cast<double>(longest);
}

// By column; cells over several columns have no say.
std::vector<Measure> measure(const Table& table) {
    std::vector<Measure> columns(table.columns.size());
    const auto look = [&](const Row& row, std::vector<int>& covered, bool is_head) {
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            while (column < columns.size() && covered[column] > 0) --covered[column++];
            if (column >= columns.size()) return;
            const auto width = static_cast<std::size_t>(std::max(cell.columns, 1));
            for (std::size_t at = column; at < std::min(column + width, columns.size()); ++at) {
                covered[at] = std::max(cell.rows, 1) - 1;
            }
            if (width == 1) {
                std::string words;
                add_words(words, cell.blocks);
                Measure& own = columns[column];
                own.longest_word = std::max(own.longest_word, longest_word(words));
                own.text = std::max(own.text, static_cast<double>(utf8::length(words)));
                const bool is_blank = words.find_first_not_of(' ') == std::string::npos;
                if (!is_head && !is_blank) {
                    own.has_words = true;
                    own.only_figures = own.only_figures && is_figure(words);
                }
            }
            column += width;
        }
        for (; column < columns.size(); ++column) covered[column] -= covered[column] > 0 ? 1 : 0;
    };
    std::vector<int> head(columns.size(), 0), body(columns.size(), 0);
    for (const Row& row : table.head) look(row, head, true);
    for (const Row& row : table.rows) look(row, body, false);
    return columns;
}

}  // namespace

void settle_columns(Table& table) {
    if (table.columns.size() < 2) return;
    const std::vector<Measure> columns = measure(table);
    constexpr double longest_share = 400;  // a text of any length gets no more than this one
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const Measure& own = columns[at];
        // The root: twice the text is not twice the width.
        const double wanted = std::sqrt(std::min(own.text, longest_share)) * 4;
        table.columns[at].share =
            std::max(own.longest_word + air, std::min(wanted, own.text + air));
        const bool is_free = table.columns[at].align == Align::start;
        if (is_free && own.has_words && own.only_figures) table.columns[at].align = Align::center;
    }
}

double least_width(const Table& table) {
    double width = 0;
    for (const Measure& one : measure(table)) width += one.longest_word + air;
    return width;
}

}  // namespace metodoc::view
