// The values of `format` that are checked; all the others are notes to the reader of a schema.
//
// Room: schema, private.
#pragma once

#include <cstdint>
#include <string_view>

namespace metodoc::schema {

enum class Format : std::uint8_t { none, date, email, regex, uri, uri_reference };

Format format_by_name(std::string_view name);

// `date` is a day of RFC 3339 here (2022-12-30); people's forms are known to the caller.
bool fits(Format format, std::string_view text);

}  // namespace metodoc::schema
