#include "sheets/plan.h"

#include <algorithm>
#include <array>

#include "sheets/blocks.h"
#include "sheets/marks.h"

namespace metodoc::sheets {
namespace {

constexpr std::string_view blanks = " \t\r\n";

class Planner {
public:
    Planner(const Grid& grid, Diagnostics& out) : grid_(grid), blocks_(find_blocks(grid, out)) {}

    Plan run() {
        std::uint32_t next = 1;
        for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
            const GridRow& row = grid_.rows[i];
            if (row.number > next) add_gap(next, row.number - next);
            add_row(i);
            next = row.number + 1;
        }
        return std::move(plan_);
    }

private:
    void add_text(std::string text) {
        plan_.texts.push_back(std::move(text));
        plan_.pieces.push_back({jinja::PieceKind::text, plan_.texts.back(), {}});
    }

    void add_place(const Tag& tag) {
        Span words = tag.span;
        const std::size_t first = tag.text.find_first_not_of(blanks);
        if (first != std::string::npos) {
            words.end =
                words.begin + static_cast<std::uint32_t>(tag.text.find_last_not_of(blanks)) + 1;
            words.begin += static_cast<std::uint32_t>(first);
        }
        plan_.tags.push_back({words, tag.span.end});
    }

    void add_gap(std::uint32_t first, std::uint32_t count) {
        add_text(marks::make(marks::gap, std::to_string(first) + "," + std::to_string(count)));
        extend_loops(first, open_.size());
        extend_loops(first + count - 1, open_.size());
    }

    // The outer `count` of the loops that are open reach over the row.
    void extend_loops(std::uint32_t row, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            Loop& loop = plan_.loops[open_[i]];
            if (loop.first == 0) loop.first = row;
            loop.last = row;
        }
    }

    void add_row(std::size_t index) {
        const GridRow& row = grid_.rows[index];
        const RowTags& tags = blocks_[index];
        std::size_t around = open_.size();  // the loops that neither begin nor end here
        for (const Tag* one : tags.before) {
            add_row_statement(*one);
            around = std::min(around, open_.size());
        }
        if (tags.is_removed) {
            extend_loops(row.number, around);
        } else {
            extend_loops(row.number, open_.size());
            add_text(marks::make(marks::row, index));
            if (row.has_tags()) add_cells(row, tags);
        }
        for (const Tag* one : tags.after) add_row_statement(*one);
    }

    // A loop of rows says where each of its turns begins.
    void add_row_statement(const Tag& tag) {
        add_statement(tag);
        if (tag.keyword() == "for") {
            const std::int32_t parent =
                open_.empty() ? -1 : static_cast<std::int32_t>(open_.back());
            open_.push_back(plan_.loops.size());
            plan_.loops.push_back({0, 0, parent});
            add_text(marks::make(marks::iteration, open_.back()));
        } else if (tag.keyword() == "endfor" && !open_.empty()) {
            add_text(marks::make(marks::loop_end, open_.back()));
            open_.pop_back();
        }
    }

    void add_statement(const Tag& tag) {
        add_place(tag);
        plan_.pieces.push_back({jinja::PieceKind::statement, tag.text, tag.span});
        // What a block catches is a text to its user, not a cell: no values in it.
        const std::string_view word = tag.keyword();
        if (is_catching(tag)) {
            ++caught_;
        } else if (caught_ > 0 && (word == "endset" || word == "endmacro" || word == "endcall" ||
                                   word == "endfilter")) {
            --caught_;
        }
    }

    static bool is_catching(const Tag& tag) {
        const std::string_view word = tag.keyword();
        if (word == "set") return tag.text.find('=') == std::string::npos;
        return word == "macro" || word == "call" || word == "filter";
    }

    void add_cells(const GridRow& row, const RowTags& tags) {
        std::uint32_t next = 1;
        if (tags.has_columns) add_text(marks::make(marks::skipped, "0,1"));
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const GridCell& cell = row.cells[i];
            if (tags.has_columns && cell.column > next) {
                const std::string count = std::to_string(cell.column - next);
                add_text(marks::make(marks::skipped, count + "," + std::to_string(next)));
            }
            next = cell.column + 1;
            const CellTags& own = tags.cells[i];
            for (const Tag* one : own.before) add_statement(*one);
            if (!own.is_removed) add_cell(i, cell, tags);
            for (const Tag* one : own.after) add_statement(*one);
        }
    }

    void add_cell(std::size_t index, const GridCell& cell, const RowTags& tags) {
        add_text(marks::make(marks::cell, index));
        add_tags(cell.tags, tags);
        for (std::size_t i = 0; i < cell.links.size(); ++i) {
            add_text(marks::make(marks::link, i));
            add_tags(cell.links[i].tags, tags);
        }
    }

    void add_tags(const std::vector<Tag>& all, const RowTags& tags) {
        std::size_t run = 0;
        for (const Tag& tag : all) {
            if (tag.run != run && caught_ == 0) add_text(marks::make(marks::run, tag.run));
            run = tag.run;
            if (tag.kind == TagKind::text) {
                plan_.pieces.push_back({jinja::PieceKind::text, tag.text, {}});
            } else if (tag.kind == TagKind::expression) {
                add_expression(tag);
            } else if (!tags.is_moved(&tag)) {
                add_statement(tag);
            }
        }
    }

    void add_expression(const Tag& tag) {
        add_place(tag);
        const bool is_empty = tag.text.find_first_not_of(blanks) == std::string::npos;
        if (caught_ > 0 || is_empty) {
            plan_.pieces.push_back({jinja::PieceKind::expression, tag.text, tag.span});
            return;
        }
        plan_.texts.push_back("(" + tag.text + ")|" + std::string(marks::filter));
        Span span = tag.span;  // of the text without the bracket: places stay what they are
        --span.begin;
        plan_.pieces.push_back({jinja::PieceKind::expression, plan_.texts.back(), span});
    }

    const Grid& grid_;
    std::vector<RowTags> blocks_;
    Plan plan_;
    std::vector<std::size_t> open_;  // loops of rows around
    int caught_ = 0;
};

}  // namespace

Plan make_plan(const Grid& grid, Diagnostics& out) {
    return Planner(grid, out).run();
}

}  // namespace metodoc::sheets
