// Links with tags: each copy of a linked cell goes to a place of its own.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace metodoc::sheets {

// What the rendered rows say of a link: the new text of one of its attributes (`target` stands for
// the address in the relations).
struct FilledLink {
    std::uint32_t row = 0;  // of the output
    std::uint32_t column = 0;
    std::string attribute;
    std::string text;
};
using FilledLinks = std::vector<FilledLink>;

// Programs write the signs of a tag in an address as %7B and %7D; and back for what a filled
// address can not hold.
std::string decoded_link(std::string_view target);
std::string encoded_link(std::string_view target);

}  // namespace metodoc::sheets
