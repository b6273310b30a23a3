// The size of a picture, read from its first bytes.
//
// Room: forms, inside.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace metodoc::forms {

struct Picture {
    std::string extension;  // "png", "jpeg", "svg"
    double width = 0;       // millimetres, by the picture's own resolution (96 dots an inch)
    double height = 0;
};

// Nothing for what is no PNG, JPEG or SVG.
std::optional<Picture> look_at(std::string_view bytes);

}  // namespace metodoc::forms
