// UTF-8: validity, code points, lengths.
//
// Case, collation and word forms by Unicode tables live elsewhere (room russian); here is only
// the encoding (RFC 3629) and the few letters that diagnostics must tell apart.
//
// Room: base. Includes nothing but std.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace metodoc::utf8 {

// The offset of the first byte that is not well-formed UTF-8 (overlong forms, surrogates and
// code points above U+10FFFF count as ill-formed); nothing when the text is well-formed.
std::optional<std::size_t> first_invalid(std::string_view text);

// Takes one code point off the front of `text`. An ill-formed byte is U+FFFD and one byte long.
// Requires: `text` is not empty.
char32_t take(std::string_view& text);

void append(std::string& text, char32_t code_point);
std::u32string decode(std::string_view text);
std::string encode(std::u32string_view code_points);

// The number of code points.
std::size_t length(std::string_view text);

std::string_view without_bom(std::string_view text);

}  // namespace metodoc::utf8
