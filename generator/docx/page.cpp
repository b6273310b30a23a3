#include "docx/page.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "docx/number.h"

namespace metodoc::docx {
namespace {

struct Geometry {
    int width = 0, height = 0;
    int top = 0, right = 0, bottom = 0, left = 0;

    [[nodiscard]] int text_width() const { return width - left - right; }
};

// The same sheet turned by a quarter, as Word turns it: the left margin, by which the sheets are
// bound, comes to the top, and the others follow.
Geometry turned(const Geometry& upright) {
    return {.width = upright.height,
            .height = upright.width,
            .top = upright.left,
            .right = upright.top,
            .bottom = upright.right,
            .left = upright.bottom};
}

std::optional<Geometry> geometry(const xml::Node& setup) {
    const xml::Node* size = setup.child("w:pgSz");
    const xml::Node* margins = setup.child("w:pgMar");
    if (size == nullptr || margins == nullptr) return std::nullopt;
    const auto margin = [&](std::string_view side) { return to_int(margins->attribute(side), 0); };
    const Geometry result{.width = to_int(size->attribute("w:w"), 0),
                          .height = to_int(size->attribute("w:h"), 0),
                          .top = margin("w:top"),
                          .right = margin("w:right"),
                          .bottom = margin("w:bottom"),
                          .left = margin("w:left")};
    constexpr int narrowest = 1440;
    const bool has_room =
        result.text_width() >= narrowest && turned(result).text_width() >= narrowest;
    return has_room ? std::optional(result) : std::nullopt;
}

bool is_reference(const xml::Node& node) {
    return node.name == "w:headerReference" || node.name == "w:footerReference";
}

// What stands before w:type in the schema's sequence (CT_SectPr).
bool stands_before_type(const xml::Node& node) {
    return is_reference(node) || node.name == "w:footnotePr" || node.name == "w:endnotePr";
}

// LibreOffice writes a grid that does nothing, with a number that the schema forbids.
xml::Node without_idle_grid(const xml::Node& setup) {
    xml::Node result = setup;
    std::erase_if(result.children, [](const xml::Node& node) {
        return node.name == "w:docGrid" && node.attribute("w:type") == "default";
    });
    return result;
}

// What stands before w:pgNumType in the schema's sequence.
bool stands_before_numbers(const xml::Node& node) {
    return stands_before_type(node) || node.name == "w:type" || node.name == "w:pgSz" ||
           node.name == "w:pgMar" || node.name == "w:paperSrc" || node.name == "w:pgBorders" ||
           node.name == "w:lnNumType";
}

void restart_numbers(xml::Node& setup) {
    std::erase_if(setup.children, [](const xml::Node& node) { return node.name == "w:pgNumType"; });
    const auto place = std::ranges::find_if_not(setup.children, stands_before_numbers);
    setup.children.insert(
        place,
        xml::Node{
            .name = "w:pgNumType", .text = {}, .attributes = {{"w:start", "1"}}, .children = {}});
}

// An annex: begins on a new page, and its first page is like the others, unless it counts anew.
xml::Node annex_setup(const xml::Node& setup, bool restart) {
    xml::Node result = setup;
    std::erase_if(result.children, [&](const xml::Node& node) {
        const bool is_first =
            (is_reference(node) && node.attribute("w:type") == "first") || node.name == "w:titlePg";
        return (is_first && !restart) || node.name == "w:type" || node.is_text();
    });
    if (restart) restart_numbers(result);
    const auto place = std::ranges::find_if_not(result.children, stands_before_type);
    result.children.insert(
        place,
        xml::Node{
            .name = "w:type", .text = {}, .attributes = {{"w:val", "nextPage"}}, .children = {}});
    return result;
}

void set_geometry(xml::Node& setup, const Geometry& page) {
    const auto set = [](xml::Node* node, std::string_view name, int value) {
        node->set_attribute(name, std::to_string(value));
    };
    xml::Node* size = setup.child("w:pgSz");
    set(size, "w:w", page.width);
    set(size, "w:h", page.height);
    size->set_attribute("w:orient", "landscape");
    xml::Node* margins = setup.child("w:pgMar");
    set(margins, "w:top", page.top);
    set(margins, "w:right", page.right);
    set(margins, "w:bottom", page.bottom);
    set(margins, "w:left", page.left);
}

Section section(const xml::Node& setup, const Geometry& page) {
    xml::Writer out;
    xml::write(out, setup);
    return {page.text_width(), std::move(out).str()};
}

}  // namespace

std::optional<Sections> make_sections(const xml::Node& original, bool restart) {
    const auto upright = geometry(original);
    if (!upright) return std::nullopt;
    const xml::Node setup = without_idle_grid(original);
    const xml::Node portrait = annex_setup(setup, restart);
    xml::Node landscape = portrait;
    set_geometry(landscape, turned(*upright));
    xml::Node wide = setup;
    set_geometry(wide, turned(*upright));
    return Sections{.first = section(setup, *upright),
                    .wide = section(wide, turned(*upright)),
                    .portrait = section(portrait, *upright),
                    .landscape = section(landscape, turned(*upright))};
}

}  // namespace metodoc::docx
