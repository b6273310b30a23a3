#include <algorithm>
#include <array>
#include <cmath>

#include "html/article.h"
#include "html/blocks.h"

namespace metodoc::html {
namespace {

// Which column a cell stands in, and which column each cell of the head covers.
class Grid {
public:
    explicit Grid(std::size_t columns) : free_from_(columns, 0) {}

    // The first column of the next cell of a row; its places are taken for the rows it covers.
    std::size_t place(const view::Cell& cell, std::size_t row) {
        while (next_ < free_from_.size() && free_from_[next_] > row) ++next_;
        const std::size_t first = next_;
        const std::size_t end = std::min(first + width(cell), free_from_.size());
        for (; next_ < end; ++next_) free_from_[next_] = row + height(cell);
        return first;
    }
    void begin_row() { next_ = 0; }

    static std::size_t width(const view::Cell& cell) {
        return static_cast<std::size_t>(std::max(cell.columns, 1));
    }
    static std::size_t height(const view::Cell& cell) {
        return static_cast<std::size_t>(std::max(cell.rows, 1));
    }

private:
    std::vector<std::size_t> free_from_;  // by column: the first row that is free there
    std::size_t next_ = 0;
};

// The words of the head above each column, from the top down: «Плановое значение, 2023 год».
std::vector<std::string> column_labels(const view::Table& table) {
    std::vector<std::string> labels(table.columns.size());
    Grid grid(labels.size());
    for (std::size_t row = 0; row < table.head.size(); ++row) {
        grid.begin_row();
        for (const view::Cell& cell : table.head[row].cells) {
            const std::size_t first = grid.place(cell, row);
            const std::string words = words_of(cell.blocks);
            if (words.empty()) continue;
            const std::size_t end = std::min(first + Grid::width(cell), labels.size());
            for (std::size_t column = first; column < end; ++column) {
                labels[column] += (labels[column].empty() ? "" : ", ") + words;
            }
        }
    }
    return labels;
}

bool can_be_stacked(const view::Table& table) {
    return !table.head.empty() && std::ranges::all_of(table.rows, [](const view::Row& row) {
        return row.is_group || std::ranges::all_of(row.cells, [](const view::Cell& cell) {
                   return cell.columns <= 1 && cell.rows <= 1;
               });
    });
}

std::string_view align_class(view::Align align) {
    switch (align) {
        case view::Align::center:
            return "center";
        case view::Align::end:
            return "end";
        case view::Align::start:
            break;
    }
    return "";
}

std::string_view row_class(const view::Row& row) {
    if (row.is_group) return "group";
    return row.is_total ? "total" : "";
}

std::string span_of(int places) {
    return places > 1 ? std::to_string(places) : "";
}

class TableWriter {
public:
    TableWriter(const view::Table& table, const Surroundings& around)
        : table_(table),
          around_(around),
          stacked_(can_be_stacked(table)),
          labels_(stacked_ ? column_labels(table) : std::vector<std::string>()) {}

    Markup write() && {
        {
            const auto region = out_.line("div", {{"class", "table-scroll"},
                                                  {"role", "region"},
                                                  {"tabindex", "0"},
                                                  {"aria-label", region_name()}});
            const auto element = out_.line("table", {{"class", stacked_ ? "stack" : ""}});
            write_caption();
            write_columns();
            write_head();
            write_rows();
        }
        return std::move(out_).finish();
    }

private:
    [[nodiscard]] std::string_view region_name() const {
        return table_.caption.empty() ? std::string_view(around_.table_name)
                                      : std::string_view(table_.caption);
    }

    [[nodiscard]] view::Align align_of(std::size_t column) const {
        return column < table_.columns.size() ? table_.columns[column].align : view::Align::start;
    }

    void write_caption() {
        if (table_.caption.empty()) return;
        const auto caption = out_.line("caption");
        out_.text(table_.caption);
    }

    // Widths go by classes in steps of five per cent: a page without inline styles.
    void write_columns() {
        double sum = 0;
        for (const view::Column& column : table_.columns) sum += std::max(column.share, 0.0);
        if (sum <= 0) return;
        const auto group = out_.line("colgroup");
        for (const view::Column& column : table_.columns) {
            const double share = std::max(column.share, 0.0) / sum;
            const long step = std::lround(share * 20) * 5;
            out_.empty("col", {{"class", step > 0 ? "w-" + std::to_string(step) : ""}});
        }
        out_.line_break();
    }

    void write_head() {
        if (table_.head.empty()) return;
        const auto head = out_.line("thead");
        Grid grid(table_.columns.size());
        for (std::size_t row = 0; row < table_.head.size(); ++row) {
            grid.begin_row();
            const auto tr = out_.line("tr");
            for (const view::Cell& cell : table_.head[row].cells) {
                write_head_cell(cell, grid.place(cell, row));
            }
        }
    }

    // A head cell without words is no header.
    void write_head_cell(const view::Cell& cell, std::size_t column) {
        const bool is_header = !words_of(cell.blocks).empty();
        const std::string_view scope = cell.columns > 1 ? "colgroup" : "col";
        const auto element =
            out_.line(is_header ? "th" : "td", {{"class", align_class(align_of(column))},
                                                {"scope", is_header ? scope : ""},
                                                {"colspan", span_of(cell.columns)},
                                                {"rowspan", span_of(cell.rows)}});
        out_.markup(to_tight_markup(cell.blocks, around_));
    }

    // A row that heads a group begins a tbody of its own, so that its scope is that group.
    void write_rows() {
        auto row = table_.rows.begin();
        while (row != table_.rows.end()) {
            const auto end = std::find_if(std::next(row), table_.rows.end(),
                                          [](const view::Row& next) { return next.is_group; });
            const auto body = out_.line("tbody");
            Grid grid(table_.columns.size());
            for (std::size_t index = 0; row != end; ++row, ++index) {
                grid.begin_row();
                write_row(*row, grid, index);
            }
        }
    }

    void write_row(const view::Row& row, Grid& grid, std::size_t index) {
        std::vector<Attribute> attributes{{"class", row_class(row)}, {"id", row.anchor}};
        if (!row.values.empty()) attributes.push_back({"data-item", "1"});
        std::vector<std::pair<std::string, std::string>> chosen;
        for (std::size_t i = 0; i < row.values.size(); ++i)
            chosen.emplace_back(facet_attribute(i), facet_text(row.values[i]));
        for (const auto& [name, value] : chosen) attributes.push_back({name, value});
        const auto tr = out_.line_with("tr", attributes);
        for (const view::Cell& cell : row.cells) {
            const std::size_t column = grid.place(cell, index);
            if (row.is_group) {
                write_group_cell(cell);
            } else {
                write_cell(cell, column);
            }
        }
    }

    void write_group_cell(const view::Cell& cell) {
        const auto th =
            out_.line("th", {{"scope", "rowgroup"}, {"colspan", span_of(cell.columns)}});
        out_.markup(to_tight_markup(cell.blocks, around_));
    }

    void write_cell(const view::Cell& cell, std::size_t column) {
        const bool is_header = column == 0 && table_.first_column_is_header;
        const auto element =
            out_.line(is_header ? "th" : "td",
                      {{"class", align_class(align_of(column))},
                       {"scope", is_header ? "row" : ""},
                       {"data-label", column < labels_.size() ? labels_[column] : ""},
                       {"colspan", span_of(cell.columns)},
                       {"rowspan", span_of(cell.rows)}});
        out_.markup(to_tight_markup(cell.blocks, around_));
    }

    const view::Table& table_;
    const Surroundings& around_;
    bool stacked_;
    std::vector<std::string> labels_;
    Writer out_;
};

}  // namespace

Markup to_markup(const view::Table& table, const Surroundings& around) {
    return TableWriter(table, around).write();
}

}  // namespace metodoc::html
