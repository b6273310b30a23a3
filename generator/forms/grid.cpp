#include "forms/grid.h"

#include <charconv>
#include <numeric>
#include <vector>

#include "forms/items.h"

namespace metodoc::forms {
namespace {

std::vector<std::int64_t> widths_of(std::string_view grid) {
    std::vector<std::int64_t> widths;
    for (std::size_t at = grid.find("<w:gridCol"); at != std::string_view::npos;
         at = grid.find("<w:gridCol", at + 1)) {
        const std::string_view tag = grid.substr(at, grid.find('>', at) - at);
        std::int64_t width = 0;
        if (const auto text = attribute(tag, "w:w")) {
            std::from_chars(text->data(), text->data() + text->size(), width);
        }
        widths.push_back(width);
    }
    return widths;
}

}  // namespace

std::optional<std::string> fit_grid(std::string_view grid, std::uint32_t columns) {
    std::vector<std::int64_t> widths = widths_of(grid);
    const std::size_t had = widths.size();
    if (had == 0 || columns == 0 || had == columns) return std::nullopt;
    const std::int64_t total = std::accumulate(widths.begin(), widths.end(), std::int64_t{0});
    if (columns > had) {
        // Old ones shrink alike, new ones are of the average width.
        for (std::int64_t& width : widths) {
            width = width * static_cast<std::int64_t>(had) / static_cast<std::int64_t>(columns);
        }
        widths.resize(columns, total / static_cast<std::int64_t>(columns));
    } else {
        const std::int64_t gone = std::accumulate(
            widths.begin() + static_cast<std::ptrdiff_t>(columns), widths.end(), std::int64_t{0});
        widths.resize(columns);
        for (std::int64_t& width : widths) width += gone / static_cast<std::int64_t>(columns);
    }
    std::string fitted = "<w:tblGrid>";
    for (const std::int64_t width : widths) {
        fitted += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
    }
    return fitted + "</w:tblGrid>";
}

}  // namespace metodoc::forms
