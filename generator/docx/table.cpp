#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "docx/block.h"
#include "docx/paragraph.h"

namespace metodoc::docx {
namespace {

enum class Part { head, group, rows, total };

// A cell still covering a column, from an earlier row down.
struct Cover {
    int rows_left = 0;
    int columns = 1;  // of the cell, counted at its first column
};

struct Grid {
    std::vector<int> widths;  // twips; they sum up to the table's width
    std::vector<view::Align> aligns;
};

// A span that runs out of the table is cut there: Word calls such a file broken.
int span_in(int wanted, std::size_t column, std::size_t count) {
    return std::clamp(wanted, 1, static_cast<int>(count - column));
}

std::size_t columns_of(const view::Row& row) {
    int count = 0;
    for (const view::Cell& cell : row.cells) count += std::max(cell.columns, 1);
    return static_cast<std::size_t>(count);
}

std::size_t count_columns(const view::Table& table) {
    std::size_t count = table.columns.size();
    for (const auto* rows : {&table.head, &table.rows}) {
        for (const view::Row& row : *rows) count = std::max(count, columns_of(row));
    }
    return count;
}

// Calls with the words of each paragraph.
template <typename Visitor>
void for_each_text(const view::Blocks& blocks, const Visitor& visit) {
    for (const view::Block& block : blocks) {
        if (const auto* one = std::get_if<view::Paragraph>(&block.kind)) {
            visit(view::plain(one->children));
        }
        if (const auto* one = std::get_if<view::Quote>(&block.kind)) {
            for_each_text(one->blocks, visit);
        }
        if (const auto* list = std::get_if<view::List>(&block.kind)) {
            for (const view::ListItem& item : list->items) for_each_text(item.blocks, visit);
        }
    }
}

// Lines break at spaces and behind hyphens.
int longest_word(std::string_view text) {
    std::size_t longest = 0, word = 0;
    for (const char32_t sign : utf8::decode(text)) {
        constexpr std::u32string_view breaks = U" -/\u00A0";
        word = breaks.find(sign) == std::u32string_view::npos ? word + 1 : 0;
        longest = std::max(longest, word);
    }
    return static_cast<int>(longest);
}

// The least widths at which no word is cut in two, twips; cells over several columns have no say.
std::vector<int> least_widths(const view::Table& table, std::size_t count) {
    constexpr int letter = 128, bold_letter = 138;  // twips: 12 pt Times, wide ones more often
    std::vector<int> least(count, 0);
    const auto look = [&](const std::vector<view::Row>& rows, int letter_width) {
        std::vector<int> covered(count, 0);
        for (const view::Row& row : rows) {
            auto next = row.cells.begin();
            for (std::size_t column = 0; column < count;) {
                if (covered[column] > 0) {
                    --covered[column++];
                    continue;
                }
                if (next == row.cells.end()) break;
                const view::Cell& cell = *next++;
                const auto columns = static_cast<std::size_t>(span_in(cell.columns, column, count));
                for (std::size_t at = column; at < column + columns; ++at) {
                    covered[at] = std::max(cell.rows, 1) - 1;
                }
                if (columns == 1) {
                    for_each_text(cell.blocks, [&](const std::string& text) {
                        const int wanted = longest_word(text) * letter_width + 2 * cell_margin;
                        least[column] = std::max(least[column], wanted);
                    });
                }
                column += columns;
            }
        }
    };
    look(table.head, bold_letter);
    look(table.rows, letter);
    return least;
}

// Columns that are too narrow for their words take what they lack from the others.
void widen(std::vector<int>& widths, const std::vector<int>& least) {
    int wanted = 0, width = 0;
    for (const int one : least) wanted += one;
    for (const int one : widths) width += one;
    if (wanted > width) return;
    int lacking = 0, spare = 0;
    for (std::size_t at = 0; at < widths.size(); ++at) {
        lacking += std::max(least[at] - widths[at], 0);
        spare += std::max(widths[at] - least[at], 0);
    }
    if (lacking == 0) return;
    int left = lacking;
    std::size_t widest = 0;
    for (std::size_t at = 0; at < widths.size(); ++at) {
        const int own = widths[at] - least[at];
        if (own <= 0) {
            widths[at] = least[at];
            continue;
        }
        const int given = own * lacking / spare;
        widths[at] -= given;
        left -= given;
        if (widths[at] - least[at] > widths[widest] - least[widest]) widest = at;
    }
    widths[widest] -= left;  // what whole twips left over
}

// Shares to whole twips without losing any: each edge is rounded, not each width.
Grid make_grid(const view::Table& table, int width) {
    const std::size_t count = count_columns(table);
    std::vector<double> shares(count, 1.0);
    Grid grid;
    grid.aligns.assign(count, view::Align::start);
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        shares[at] = std::max(table.columns[at].share, 0.01);
        grid.aligns[at] = table.columns[at].align;
    }
    double total = 0;
    for (const double share : shares) total += share;
    double sum = 0;
    int edge = 0;
    for (const double share : shares) {
        sum += share;
        const int next = static_cast<int>(std::lround(sum / total * width));
        grid.widths.push_back(next - edge);
        edge = next;
    }
    widen(grid.widths, least_widths(table, count));
    return grid;
}

int width_of(const Grid& grid, std::size_t column, int columns) {
    int width = 0;
    for (int at = 0; at < columns; ++at) {
        width += grid.widths[column + static_cast<std::size_t>(at)];
    }
    return width;
}

struct CellBox {
    int width = 0;
    int columns = 1;
    std::string_view vertical_merge = {};  // "restart", "continue" or none
    bool is_head = false;
};

// In the order of the schema (CT_TcPr).
void write_cell_properties(Body& body, const CellBox& box) {
    const auto properties = body.out.open("w:tcPr");
    body.out.empty("w:tcW", {{"w:w", std::to_string(box.width)}, {"w:type", "dxa"}});
    if (box.columns > 1) {
        body.out.empty("w:gridSpan", {{"w:val", std::to_string(box.columns)}});
    }
    if (!box.vertical_merge.empty()) {
        body.out.empty("w:vMerge", {{"w:val", box.vertical_merge}});
    }
    if (box.is_head) body.out.empty("w:vAlign", {{"w:val", "center"}});
}

Part part_of(const view::Row& row) {
    if (row.is_group) return Part::group;
    return row.is_total ? Part::total : Part::rows;
}

Style style_of(Part part) {
    switch (part) {
        case Part::head:
            return Style::cell_head;
        case Part::group:
        case Part::total:
            return Style::cell_group;
        case Part::rows:
            return Style::cell;
    }
    return Style::cell;
}

// How many lines blocks take in a cell, roughly: 12 pt Times is 1.95 mm a letter.
int lines_of(const view::Blocks& blocks, int width) {
    constexpr int letter = 111;  // twips
    const int in_line = std::max(width / letter, 1);
    int lines = 0;
    for_each_text(blocks, [&](const std::string& text) {
        lines += static_cast<int>(utf8::length(text)) / in_line + 1;
    });
    return lines;
}

class TableWriter {
public:
    TableWriter(Body& body, const Grid& grid) : body_(body), grid_(grid) {
        covers_.resize(grid.widths.size());
    }

    void write_row(const view::Row& row, Part part, bool is_last_row) {
        anchor_ = row.anchor;
        const auto element = body_.out.open("w:tr");
        write_row_properties(part, row.may_split || is_tall(row));
        auto next = row.cells.begin();
        for (std::size_t column = 0; column < covers_.size();) {
            if (covers_[column].rows_left > 0) {
                column += write_covered(column);
            } else if (next != row.cells.end()) {
                column += write_cell(*next++, column, part, is_last_row);
            } else {
                column += write_filler(column);
            }
        }
    }

private:
    // Kept whole, it would leave a third of a page empty above.
    [[nodiscard]] bool is_tall(const view::Row& row) const {
        constexpr int most_lines = 14;
        std::size_t column = 0;
        for (const view::Cell& cell : row.cells) {
            while (column < covers_.size() && covers_[column].rows_left > 0) ++column;
            if (column >= covers_.size()) break;
            const int columns = span_in(cell.columns, column, covers_.size());
            const int width = width_of(grid_, column, columns) - 2 * cell_margin;
            if (cell.rows <= 1 && lines_of(cell.blocks, width) > most_lines) return true;
            column += static_cast<std::size_t>(columns);
        }
        return false;
    }

    void write_row_properties(Part part, bool may_split) {
        if (may_split && part != Part::head) return;
        const auto properties = body_.out.open("w:trPr");
        body_.out.empty("w:cantSplit");
        if (part == Part::head) body_.out.empty("w:tblHeader");
    }

    std::size_t write_covered(std::size_t column) {
        Cover& cover = covers_[column];
        --cover.rows_left;
        const auto cell = body_.out.open("w:tc");
        write_cell_properties(body_, {.width = width_of(grid_, column, cover.columns),
                                      .columns = cover.columns,
                                      .vertical_merge = "continue"});
        write_paragraph(body_, Style::cell, {}, [] {});
        return static_cast<std::size_t>(cover.columns);
    }

    // A row that is shorter than the table.
    std::size_t write_filler(std::size_t column) {
        const auto cell = body_.out.open("w:tc");
        write_cell_properties(body_, {.width = width_of(grid_, column, 1)});
        write_paragraph(body_, Style::cell, {}, [] {});
        return 1;
    }

    std::size_t write_cell(const view::Cell& cell, std::size_t column, Part part,
                           bool is_last_row) {
        int columns = span_in(cell.columns, column, covers_.size());
        for (int at = 1; at < columns; ++at) {  // up to a cell that hangs down from above
            if (covers_[column + static_cast<std::size_t>(at)].rows_left > 0) columns = at;
        }
        const bool merges = cell.rows > 1 && !is_last_row;
        if (merges) covers_[column] = {.rows_left = cell.rows - 1, .columns = columns};

        const auto element = body_.out.open("w:tc");
        const int width = width_of(grid_, column, columns);
        write_cell_properties(
            body_, {.width = width,
                    .columns = columns,
                    .vertical_merge = merges ? std::string_view("restart") : std::string_view(),
                    .is_head = part == Part::head});
        const Style style = style_of(part);
        write_bookmark();
        body_.behind_table = false;
        const std::size_t begin = body_.out.size();
        const int outer = std::exchange(body_.cell_width, width - 2 * cell_margin);
        write_blocks(body_, cell.blocks,
                     {.paragraph = style,
                      .in_cell = true,
                      .align = part == Part::rows || part == Part::total ? grid_.aligns[column]
                                                                         : view::Align::start,
                      .width = width - 2 * cell_margin});
        body_.cell_width = outer;
        // Every cell ends in a paragraph, or Word refuses the file.
        const bool is_blank = body_.out.size() == begin;
        if (is_blank || body_.behind_table) write_paragraph(body_, style, {}, [] {});
        return static_cast<std::size_t>(columns);
    }

    // Of what the row is about; in its first own cell.
    void write_bookmark() {
        if (anchor_.empty()) return;
        const auto [name, id] = body_.bookmarks.add(body_.prefix, anchor_);
        body_.out.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", name}});
        body_.out.empty("w:bookmarkEnd", {{"w:id", id}});
        anchor_ = {};
    }

    Body& body_;
    const Grid& grid_;
    std::vector<Cover> covers_;
    std::string_view anchor_;
};

// In the order of the schema (CT_TblPr).
void write_table_properties(Body& body, const view::Table& table, int width) {
    const auto properties = body.out.open("w:tblPr");
    body.out.empty("w:tblStyle", {{"w:val", body.styles.id(Style::table)}});
    body.out.empty("w:tblW", {{"w:w", std::to_string(width)}, {"w:type", "dxa"}});
    body.out.empty("w:tblLayout", {{"w:type", "fixed"}});
    body.out.empty("w:tblLook", {{"w:val", table.first_column_is_header ? "00A0" : "0020"},
                                 {"w:firstRow", "1"},
                                 {"w:lastRow", "0"},
                                 {"w:firstColumn", table.first_column_is_header ? "1" : "0"},
                                 {"w:lastColumn", "0"},
                                 {"w:noHBand", "1"},
                                 {"w:noVBand", "1"}});
    if (!table.caption.empty()) body.out.empty("w:tblCaption", {{"w:val", table.caption}});
}

void write_grid(Body& body, const Grid& grid) {
    const auto element = body.out.open("w:tblGrid");
    for (const int width : grid.widths) {
        body.out.empty("w:gridCol", {{"w:w", std::to_string(width)}});
    }
}

// A writer of its own: cells must not reach from the head, which is printed on every page, into
// the rows.
void write_head_rows(TableWriter writer, const view::Table& table) {
    for (const view::Row& row : table.head) {
        writer.write_row(row, Part::head, &row == &table.head.back());
    }
}

// «1 2 3 4»: what the next pages repeat in place of the names of the columns.
view::Row column_numbers(std::size_t count) {
    view::Row row;
    for (std::size_t number = 1; number <= count; ++number) {
        row.cells.push_back({{{view::Paragraph{{{view::Text{std::to_string(number)}}}}}}, 1, 1});
    }
    return row;
}

}  // namespace

bool is_empty(const view::Table& table) {
    return (table.head.empty() && table.rows.empty()) || count_columns(table) == 0;
}

void write_table(Body& body, const view::Table& table, int width, view::TableHead head) {
    if (is_empty(table)) return;
    if (body.behind_table) part_tables(body);
    const Grid grid = make_grid(table, width);
    const bool has_numbers = head != view::TableHead::header && !table.head.empty();
    // Word repeats rows from the first one on only: to repeat the numbers alone, the names of the
    // columns are a table of their own above.
    if (has_numbers && head == view::TableHead::numbers) {
        {
            const auto element = body.out.open("w:tbl");
            write_table_properties(body, table, width);
            write_grid(body, grid);
            write_head_rows(TableWriter(body, grid), table);
        }
        part_head(body);
    }
    const auto element = body.out.open("w:tbl");
    write_table_properties(body, table, width);
    write_grid(body, grid);
    TableWriter writer(body, grid);
    if (head != view::TableHead::numbers) write_head_rows(writer, table);
    if (has_numbers) writer.write_row(column_numbers(grid.widths.size()), Part::head, true);
    for (const view::Row& row : table.rows) {
        writer.write_row(row, part_of(row), &row == &table.rows.back());
    }
    body.behind_table = true;
}

}  // namespace metodoc::docx
