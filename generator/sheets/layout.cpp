#include "sheets/layout.h"

#include <algorithm>
#include <charconv>

#include "sheets/address.h"
#include "sheets/marks.h"

namespace metodoc::sheets {
namespace {

std::uint32_t number(std::string_view text) {
    std::uint32_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

Layout::Layout(std::string_view text, const Grid& grid, std::vector<Loop> loops)
    : form_rows_(grid.last_row()), loops_(std::move(loops)) {
    turns_.push_back({});
    read(text, grid);
    turns_[0].last = static_cast<std::uint32_t>(rows_.size());
    index_copies();
}

void Layout::read(std::string_view text, const Grid& grid) {
    for (std::size_t at = text.find(marks::begin); at != std::string_view::npos;
         at = text.find(marks::begin, at)) {
        const std::size_t end = text.find(marks::end, at);
        const std::string_view inside = text.substr(at + 2, end - at - 2);
        switch (text[at + 1]) {
            case marks::row:
                add(grid.rows[number(inside)].number, number(inside), end + 1);
                break;
            case marks::gap: {
                const std::uint32_t first = number(inside);
                const std::uint32_t count = number(inside.substr(inside.find(',') + 1));
                for (std::uint32_t i = 0; i < count; ++i) add(first + i, no_row, end + 1);
                break;
            }
            case marks::skipped:
                add_columns(number(inside.substr(inside.find(',') + 1)), number(inside));
                break;
            case marks::cell:
                if (rows_.empty() || rows_.back().columns < 0) break;
                add_columns(grid.rows[rows_.back().grid_row].cells[number(inside)].column, 1);
                break;
            case marks::iteration:
                begin_turn(static_cast<std::int32_t>(number(inside)));
                break;
            case marks::loop_end:
                end_loop(static_cast<std::int32_t>(number(inside)));
                break;
            default:
                break;
        }
        at = end;
    }
    while (turn_ != 0) close_turn();
}

void Layout::add(std::uint32_t form_row, std::uint32_t grid_row, std::size_t content) {
    rows_.push_back({form_row, grid_row, turn_, content, -1});
    identity_ = identity_ && rows_.size() == form_row;
}

void Layout::add_columns(std::uint32_t first, std::uint32_t count) {
    if (rows_.empty()) return;
    if (rows_.back().columns < 0) {
        rows_.back().columns = static_cast<std::int32_t>(columns_.size());
        columns_.emplace_back();
        identity_ = false;
    }
    for (std::uint32_t i = 0; i < count; ++i) columns_.back().push_back(first + i);
}

const std::vector<std::uint32_t>* Layout::columns(std::uint32_t output_row) const {
    if (output_row == 0) return columns_.empty() ? nullptr : columns_.data();
    if (output_row > rows_.size() || rows_[output_row - 1].columns < 0) return nullptr;
    return &columns_[static_cast<std::size_t>(rows_[output_row - 1].columns)];
}

std::size_t Layout::widest() const {
    std::size_t most = 0;
    for (const std::vector<std::uint32_t>& one : columns_) most = std::max(most, one.size());
    return most;
}

void Layout::close_turn() {
    turns_[turn_].last = static_cast<std::uint32_t>(rows_.size());
    turn_ = turns_[turn_].parent;
}

void Layout::begin_turn(std::int32_t loop) {
    // The turn before it, and what `continue` left open inside.
    end_loop(loop);
    const auto first = static_cast<std::uint32_t>(rows_.size() + 1);
    turns_.push_back({loop, turn_, first, first - 1});
    turn_ = static_cast<std::uint32_t>(turns_.size() - 1);
}

void Layout::end_loop(std::int32_t loop) {
    std::uint32_t one = turn_;
    while (one != 0 && turns_[one].loop != loop) one = turns_[one].parent;
    if (one == 0) return;
    const std::uint32_t parent = turns_[one].parent;
    while (turn_ != parent) close_turn();
}

void Layout::index_copies() {
    starts_.assign(form_rows_ + 2, 0);
    for (const OutRow& row : rows_) ++starts_[row.form_row + 1];
    for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    copies_.resize(rows_.size());
    for (std::uint32_t i = 0; i < rows_.size(); ++i) {
        copies_[next[rows_[i].form_row]++] = i + 1;
    }
}

std::uint32_t Layout::turn_of(std::uint32_t output_row) const {
    if (output_row == 0 || output_row > rows_.size()) return 0;
    return rows_[output_row - 1].turn;
}

std::uint32_t Layout::shifted(std::uint32_t row) const {
    const std::uint64_t moved = std::uint64_t{row} - form_rows_ + rows_.size();
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(moved, last_row));
}

std::uint32_t Layout::climb(std::uint32_t turn, End end) const {
    const auto holds = [&](std::uint32_t one) {
        return one == 0 || loops_[static_cast<std::size_t>(turns_[one].loop)].contains(end.row);
    };
    while (!holds(turn)) turn = turns_[turn].parent;
    return end.fixed && turn != 0 ? turns_[turn].parent : turn;
}

// The first and the last copy of a row in a turn; 0: there is none.
std::uint32_t Layout::first_in(std::uint32_t row, std::uint32_t turn) const {
    const auto begin = copies_.begin() + starts_[row];
    const auto end = copies_.begin() + starts_[row + 1];
    const auto found = std::lower_bound(begin, end, turns_[turn].first);
    return found != end && *found <= turns_[turn].last ? *found : 0;
}

std::uint32_t Layout::last_in(std::uint32_t row, std::uint32_t turn) const {
    const auto begin = copies_.begin() + starts_[row];
    const auto end = copies_.begin() + starts_[row + 1];
    const auto found = std::upper_bound(begin, end, turns_[turn].last);
    return found != begin && *(found - 1) >= turns_[turn].first ? *(found - 1) : 0;
}

std::optional<RowRange> Layout::find(End first, End last, std::uint32_t turn) const {
    RowRange found;
    const std::uint32_t above = climb(turn, first);
    const std::uint32_t below = climb(turn, last);
    for (std::uint32_t row = first.row; row <= last.row && found.first == 0; ++row) {
        found.first = row > form_rows_ ? shifted(row) : first_in(row, above);
    }
    for (std::uint32_t row = last.row; row >= first.row && found.last == 0; --row) {
        found.last = row > form_rows_ ? shifted(row) : last_in(row, below);
    }
    if (found.first == 0 || found.last == 0) return std::nullopt;
    if (found.first > found.last) std::swap(found.first, found.last);
    return found;
}

std::vector<RowRange> Layout::pieces(std::uint32_t first, std::uint32_t last, RowRange found,
                                     std::size_t most) const {
    if (last > form_rows_) return {found};
    std::size_t count = 0;
    for (std::uint32_t row = first; row <= last; ++row) {
        const auto begin = copies_.begin() + starts_[row];
        const auto end = copies_.begin() + starts_[row + 1];
        count += static_cast<std::size_t>(std::upper_bound(begin, end, found.last) -
                                          std::lower_bound(begin, end, found.first));
    }
    if (count == found.last - found.first + 1) return {found};
    std::vector<RowRange> ranges;
    for (std::uint32_t row = found.first; row <= found.last && ranges.size() < most; ++row) {
        const std::uint32_t form_row = rows_[row - 1].form_row;
        if (form_row < first || form_row > last) continue;
        if (!ranges.empty() && ranges.back().last + 1 == row) {
            ranges.back().last = row;
        } else {
            ranges.push_back({row, row});
        }
    }
    return ranges;
}

std::vector<RowRange> Layout::copies(std::uint32_t first, std::uint32_t last) const {
    std::vector<std::uint32_t> all;
    for (std::uint32_t row = first; row <= std::min(last, form_rows_); ++row) {
        all.insert(all.end(), copies_.begin() + starts_[row], copies_.begin() + starts_[row + 1]);
    }
    std::ranges::sort(all);
    std::vector<RowRange> ranges;
    for (const std::uint32_t row : all) {
        if (!ranges.empty() && ranges.back().last + 1 == row) {
            ranges.back().last = row;
        } else {
            ranges.push_back({row, row});
        }
    }
    if (last <= form_rows_) return ranges;
    const RowRange rest{shifted(std::max(first, form_rows_ + 1)), shifted(last)};
    if (!ranges.empty() && ranges.back().last + 1 >= rest.first) {
        ranges.back().last = rest.last;
    } else {
        ranges.push_back(rest);
    }
    return ranges;
}

std::vector<RowRange> Layout::by_turn(std::uint32_t first, std::uint32_t last) const {
    std::vector<RowRange> ranges;
    const auto holds = [&](const Loop& loop) {
        return loop.contains(first) && loop.contains(last);
    };
    std::int32_t inner = -1;  // loops are numbered from the outside in
    for (std::size_t i = 0; i < loops_.size(); ++i) {
        if (holds(loops_[i])) inner = static_cast<std::int32_t>(i);
    }
    for (std::uint32_t turn = 0; turn < turns_.size(); ++turn) {
        if (turns_[turn].loop != inner) continue;
        if (const auto found = find({first}, {last}, turn)) ranges.push_back(*found);
    }
    return ranges;
}

std::uint32_t Layout::nearest(std::uint32_t row) const {
    for (; row <= form_rows_; ++row) {
        if (const std::uint32_t found = first_in(row, 0)) return found;
    }
    return shifted(row);
}

}  // namespace metodoc::sheets
