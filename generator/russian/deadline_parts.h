// The parts of a deadline as they are found in the text, not yet put together.
//
// Room: russian, not part of its door.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "russian/deadline.h"

namespace metodoc::russian {

// From a day to a day; both have a year or none has.
struct DateSpan {
    DueDay from;
    DueDay to;
};

struct DeadlineParts {
    std::vector<DueDay> days;
    std::vector<DateSpan> spans;
    std::vector<int> stages;
    std::optional<AtLeast> at_least;
    std::optional<Term> term;
    std::optional<int> horizon;
    std::optional<int> day_of_month;
    std::optional<Recurrence> recurrence;
    std::optional<int> from_year;
    bool open = false;
    bool later = false;  // «далее — ежегодно»
};

// Nothing when a word of the text is not understood.
std::optional<DeadlineParts> read_deadline_parts(std::string_view text);

}  // namespace metodoc::russian
