// Namespaces of what forms insert.
//
// Room: forms, inside.
#pragma once

#include <string_view>

namespace metodoc::forms::names {

inline constexpr std::string_view relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr std::string_view main = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr std::string_view drawing =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
inline constexpr std::string_view picture =
    "http://schemas.openxmlformats.org/drawingml/2006/picture";
inline constexpr std::string_view chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
inline constexpr std::string_view svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
inline constexpr std::string_view sheet =
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

}  // namespace metodoc::forms::names
