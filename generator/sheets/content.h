// What the marks inside one cell say.
//
// Room: sheets, inside.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "sheets/marks.h"

namespace metodoc::sheets {

struct Content {
    struct Run {
        std::size_t format = 0;  // the run of the form whose format it has
        std::string text;
    };
    std::vector<Run> runs;  // of neighbours with different formats; at least one
    // The cell is nothing but this one value (white space aside); `literal`: it is none.
    char kind = literal;
    std::string_view value;  // as it is printed

    static constexpr char literal = '\0';

    [[nodiscard]] std::string text() const;
};

// `text` from behind the cell's mark on; stops before the next cell, row or loop. `doubled`: a sign
// that values double (a quote in a formula, & in a page header); '\0': none.
Content read_content(std::string_view text, char doubled = '\0');

}  // namespace metodoc::sheets
