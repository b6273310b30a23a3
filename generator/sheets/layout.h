// Where the rows of a form went: the output rows of a sheet, and from form rows to output rows.
//
// Every output row is a copy of a form row in one turn of each loop around it. A row of the form
// has none, one or many copies; what lies below the last row of the form moves as a whole.
//
// Room: sheets, inside.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "sheets/plan.h"

namespace metodoc::sheets {

inline constexpr std::uint32_t no_row = UINT32_MAX;

struct OutRow {
    std::uint32_t form_row = 0;
    std::uint32_t grid_row = no_row;  // its index; no_row where the form has no element
    std::uint32_t turn = 0;           // the innermost turn of a loop that it stands in
    std::size_t content = 0;          // where its cells begin in the rendered text
    std::int32_t columns = -1;        // of a row with loops of columns: its list of them
};

// One turn of a loop. Number 0 is the whole sheet.
struct Turn {
    std::int32_t loop = -1;
    std::uint32_t parent = 0;
    std::uint32_t first = 1;  // output rows
    std::uint32_t last = 0;   // below `first`: none
};

// Rows of the form → rows of the output.
struct RowRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool operator==(const RowRange&) const = default;
};

class Layout {
public:
    // `text`: the rendered sheet, with marks.
    Layout(std::string_view text, const Grid& grid, std::vector<Loop> loops);
    Layout() = default;

    [[nodiscard]] const std::vector<OutRow>& rows() const { return rows_; }
    [[nodiscard]] std::uint32_t turn_of(std::uint32_t output_row) const;
    [[nodiscard]] bool is_identity() const { return identity_; }

    // Where the rows first…last of the form are, seen from a turn: those of the same turn where
    // the row is of a loop around; a fixed end (`$`) is seen from outside its innermost loop.
    // Nothing where no copy is left. Requires: first <= last.
    struct End {
        std::uint32_t row = 0;
        bool fixed = false;
    };
    [[nodiscard]] std::optional<RowRange> find(End first, End last, std::uint32_t turn) const;

    // The copies of rows first…last that lie in `found`, as ranges without gaps, from above; no
    // more than `most` of them. One range where other rows do not stand between the copies.
    [[nodiscard]] std::vector<RowRange> pieces(std::uint32_t first, std::uint32_t last,
                                               RowRange found, std::size_t most) const;
    // All copies of rows first…last as ranges without gaps, from above.
    [[nodiscard]] std::vector<RowRange> copies(std::uint32_t first, std::uint32_t last) const;
    // One range for each turn of the innermost loop that holds all of first…last (one at all where
    // there is no such loop): what was one thing in the form is one thing in each turn.
    [[nodiscard]] std::vector<RowRange> by_turn(std::uint32_t first, std::uint32_t last) const;
    // The form's columns in the order in which an output row has them; null where they have not
    // moved. Row 0: the first row that has such a list.
    [[nodiscard]] const std::vector<std::uint32_t>* columns(std::uint32_t output_row) const;
    [[nodiscard]] std::size_t widest() const;  // of those lists
    // The nearest copy at or below a row of the form (for what hangs on a row but is no reference).
    [[nodiscard]] std::uint32_t nearest(std::uint32_t row) const;

private:
    void read(std::string_view text, const Grid& grid);
    void begin_turn(std::int32_t loop);
    void end_loop(std::int32_t loop);
    void close_turn();
    void add(std::uint32_t form_row, std::uint32_t grid_row, std::size_t content);
    void add_columns(std::uint32_t first, std::uint32_t count);
    void index_copies();
    [[nodiscard]] std::uint32_t climb(std::uint32_t turn, End end) const;
    [[nodiscard]] std::uint32_t first_in(std::uint32_t row, std::uint32_t turn) const;
    [[nodiscard]] std::uint32_t last_in(std::uint32_t row, std::uint32_t turn) const;
    [[nodiscard]] std::uint32_t shifted(std::uint32_t row) const;

    std::uint32_t form_rows_ = 0;  // the last row of the form
    bool identity_ = true;
    std::vector<Loop> loops_;
    std::vector<OutRow> rows_;
    std::vector<Turn> turns_;
    std::vector<std::vector<std::uint32_t>> columns_;
    std::uint32_t turn_ = 0;
    std::vector<std::uint32_t> starts_;  // of each form row's copies in copies_
    std::vector<std::uint32_t> copies_;  // output rows, rising for each form row
};

}  // namespace metodoc::sheets
