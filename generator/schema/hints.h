// What the author probably meant: a number or a date in a form that we do not read.
//
// Room: schema, private.
#pragma once

#include <optional>
#include <string_view>

#include "base/message.h"

namespace metodoc::schema {

// For `12,5`, `1 000`, `10%`, `5 чел.`, `"5"`: how to write it. Nothing when it is no number.
std::optional<Message> number_hint(std::string_view text, bool quoted);

// For `2025-9-1`, `31.11.2022`, `12/30/2022`, `30 декабря 2022`, `30.12.22`.
struct DateHint {
    Message hint;
    bool no_such_day = false;  // the form is right, the day is not in the calendar
};
std::optional<DateHint> date_hint(std::string_view text);

}  // namespace metodoc::schema
