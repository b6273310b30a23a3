#include "sheets/blocks.h"

#include <algorithm>
#include <array>

#include "sheets/phrases.h"

namespace metodoc::sheets {
namespace {

struct Place {
    std::size_t row = 0;
    std::size_t cell = 0;
    const Tag* tag = nullptr;
};

struct Block {
    Place begin;
    Place end;
    std::vector<Place> middles;  // elif, else
};

constexpr std::array<std::string_view, 8> openers{"autoescape", "block", "call",  "filter",
                                                  "for",        "if",    "macro", "with"};

bool is_opener(const Tag& tag) {
    if (tag.keyword() == "set") return tag.text.find('=') == std::string::npos;
    return std::ranges::find(openers, tag.keyword()) != openers.end();
}

bool is_statement(const Tag& tag) {
    return tag.kind != TagKind::text && tag.kind != TagKind::expression;
}

class Finder {
public:
    Finder(const Grid& grid, Diagnostics& out) : grid_(grid), out_(out), rows_(grid.rows.size()) {}

    std::vector<RowTags> run() {
        for (std::size_t row = 0; row < grid_.rows.size(); ++row) {
            rows_[row].cells.resize(grid_.rows[row].cells.size());
            walk(row, [&](const Place& place) { match(place); });
        }
        for (const Block& one : open_) {
            const Tag& tag = *one.begin.tag;
            const std::string word(tag.keyword());
            out_.error("template-syntax", tag.span, say(phrases::never_closed, {word})).hint =
                say(phrases::close_tag, {"{% end" + word + " %}"});
        }
        for (const Block& one : blocks_) settle(one);
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            settle_row(row);
            settle_columns(row);
        }
        return std::move(rows_);
    }

private:
    template <typename Visit>
    void walk(std::size_t row, Visit visit) {
        const std::vector<GridCell>& cells = grid_.rows[row].cells;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            for (const Tag& tag : cells[cell].tags) {
                if (is_statement(tag)) visit(Place{row, cell, &tag});
            }
        }
    }

    void match(const Place& place) {
        const std::string_view word = place.tag->keyword();
        if (is_opener(*place.tag)) {
            open_.push_back({place, {}, {}});
        } else if (word == "else" || word == "elif") {
            if (!open_.empty()) open_.back().middles.push_back(place);
        } else if (word.starts_with("end") && !open_.empty()) {
            open_.back().end = place;
            blocks_.push_back(std::move(open_.back()));
            open_.pop_back();
        }
    }

    // A plain block that reaches over rows or cells acts on rows.
    void settle(const Block& block) {
        const bool one_row = block.begin.row == block.end.row;
        if (block.begin.tag->kind != TagKind::statement) {
            const bool inline_row = block.begin.tag->kind == TagKind::row_statement && one_row;
            const bool inline_cell = block.begin.tag->kind == TagKind::column_statement &&
                                     one_row && block.begin.cell == block.end.cell;
            if (inline_row || inline_cell) {
                for (const Place& one : places(block)) whole_.insert(one.tag);
            }
            return;
        }
        if (one_row && block.begin.cell == block.end.cell) return;
        if (!one_row || repeats_row(block)) {
            for (const Place& one : places(block)) lifted_.insert(one.tag);
            closing_.insert(block.end.tag);
            if (one_row) whole_.insert(block.begin.tag);
        }
    }

    static std::vector<Place> places(const Block& block) {
        std::vector<Place> all{block.begin};
        all.insert(all.end(), block.middles.begin(), block.middles.end());
        all.push_back(block.end);
        return all;
    }

    [[nodiscard]] bool repeats_row(const Block& block) const {
        const std::string_view word = block.begin.tag->keyword();
        if (word == "for") return true;
        if (word != "if" || !block.middles.empty()) return false;
        const std::vector<GridCell>& cells = grid_.rows[block.begin.row].cells;
        const auto has_something = [](const GridCell& one) {
            return one.has_content() || one.has_tags();
        };
        const auto first = std::ranges::find_if(cells, has_something) - cells.begin();
        const auto last =
            std::ranges::find_if(cells.rbegin(), cells.rend(), has_something) - cells.rbegin();
        return block.begin.cell == static_cast<std::size_t>(first) &&
               block.end.cell + 1 + static_cast<std::size_t>(last) == cells.size();
    }

    void settle_row(std::size_t index) {
        const GridRow& row = grid_.rows[index];
        RowTags& tags = rows_[index];
        bool any = false;
        bool explicit_tags = false;  // `{%tr` tags that do not open and close here
        walk(index, [&](const Place& place) {
            const bool is_row = place.tag->kind == TagKind::row_statement;
            any = any || is_row || lifted_.contains(place.tag);
            explicit_tags = explicit_tags || (is_row && !whole_.contains(place.tag));
        });
        if (!any) return;
        const bool shows_nothing =
            std::ranges::none_of(row.cells, [](const GridCell& one) { return one.has_content(); });
        bool here = false;  // a loop of just this row
        walk(index, [&](const Place& place) { here = here || whole_.contains(place.tag); });
        tags.is_removed = explicit_tags || (shows_nothing && !here);
        walk(index, [&](const Place& place) {
            const Tag* tag = place.tag;
            const bool is_row = tag->kind == TagKind::row_statement;
            if (!is_row && !lifted_.contains(tag) && !(tags.is_removed && !explicit_tags)) return;
            tags.moved.insert(tag);
            const bool closes = is_row ? tag->keyword().starts_with("end") : closing_.contains(tag);
            (closes && !tags.is_removed ? tags.after : tags.before).push_back(tag);
        });
    }

    void settle_columns(std::size_t index) {
        RowTags& tags = rows_[index];
        walk(index, [&](const Place& place) {
            if (place.tag->kind != TagKind::column_statement) return;
            tags.has_columns = true;
            tags.moved.insert(place.tag);
            CellTags& cell = tags.cells[place.cell];
            const bool is_inline = whole_.contains(place.tag);
            cell.is_removed = cell.is_removed || !is_inline;
            const bool closes = place.tag->keyword().starts_with("end");
            (closes && is_inline ? cell.after : cell.before).push_back(place.tag);
        });
    }

    const Grid& grid_;
    Diagnostics& out_;
    std::vector<RowTags> rows_;
    std::vector<Block> open_;
    std::vector<Block> blocks_;
    std::unordered_set<const Tag*> lifted_;   // plain tags that act on rows
    std::unordered_set<const Tag*> closing_;  // of them, those that end a block
    std::unordered_set<const Tag*> whole_;    // tags whose block is their own row or cell
};

}  // namespace

std::vector<RowTags> find_blocks(const Grid& grid, Diagnostics& out) {
    return Finder(grid, out).run();
}

}  // namespace metodoc::sheets
