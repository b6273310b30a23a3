// The columns of a table when a template has made more or fewer of them than the form had.
//
// Room: forms, inside.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace metodoc::forms {

// Another `<w:tblGrid>…</w:tblGrid>` with so many columns and, together, the same width (docxtpl's
// sharing of it); nothing where the grid fits or is empty.
std::optional<std::string> fit_grid(std::string_view grid, std::uint32_t columns);

}  // namespace metodoc::forms
