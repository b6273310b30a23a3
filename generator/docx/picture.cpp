#include "docx/picture.h"

#include <algorithm>
#include <cstdint>

#include "docx/body.h"

namespace metodoc::docx {
namespace {

constexpr std::string_view drawing =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
constexpr std::string_view graphics = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr std::string_view pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";

struct Size {
    std::int64_t width = 0, height = 0;  // EMU: 914400 an inch
};

// A pixel is 1/96 of an inch, unless the picture is larger than its place.
Size size_of(const view::Image& image, int text_width) {
    constexpr std::int64_t pixel = 9525, twip = 635;
    constexpr std::int64_t tallest = 12000;  // twips: most of a page turned sideways would be less
    Size size{std::max(image.width, 1) * pixel, std::max(image.height, 1) * pixel};
    const auto shrink = [&](std::int64_t& side, std::int64_t& other, std::int64_t most) {
        if (side <= most) return;
        other = std::max<std::int64_t>(other * most / side, 1);
        side = most;
    };
    shrink(size.width, size.height, std::max(text_width, 1) * twip);
    shrink(size.height, size.width, tallest * twip);
    return size;
}

void write_graphic(xml::Writer& out, const std::string& relation, const std::string& cx,
                   const std::string& cy, const view::Image& image) {
    const auto graphic = out.open("a:graphic", {{"xmlns:a", graphics}});
    const auto data = out.open("a:graphicData", {{"uri", pictures}});
    const auto picture = out.open("pic:pic", {{"xmlns:pic", pictures}});
    {
        const auto names = out.open("pic:nvPicPr");
        out.empty("pic:cNvPr", {{"id", "0"}, {"name", ""}, {"descr", image.alternative}});
        out.empty("pic:cNvPicPr");
    }
    {
        const auto fill = out.open("pic:blipFill");
        out.empty("a:blip", {{"r:embed", relation}});
        const auto stretch = out.open("a:stretch");
        out.empty("a:fillRect");
    }
    const auto shape = out.open("pic:spPr");
    {
        const auto place = out.open("a:xfrm");
        out.empty("a:off", {{"x", "0"}, {"y", "0"}});
        out.empty("a:ext", {{"cx", cx}, {"cy", cy}});
    }
    const auto geometry = out.open("a:prstGeom", {{"prst", "rect"}});
    out.empty("a:avLst");
}

std::string mime_of(std::string_view type) {
    return "image/" + std::string(type);
}

}  // namespace

Picture& Pictures::add(const view::Image& image) {
    const auto found = std::ranges::find(all_, image.path, &Picture::source);
    if (found != all_.end()) return *found;
    const std::string part =
        "word/media/picture" + std::to_string(all_.size() + 1) + "." + std::string(image.type);
    return all_.emplace_back(Picture{image.path, part, mime_of(image.type), image.bytes, {}, {}});
}

void write_picture(Body& body, const view::Image& image) {
    if (image.bytes.empty()) return;
    Picture& picture = body.pictures.add(image);
    std::string& relation = body.in_note ? picture.relation_of_notes : picture.relation_of_text;
    if (relation.empty()) relation = body.links.add_picture(picture.part);
    const Size size = size_of(image, body.cell_width > 0 ? body.cell_width : body.text_width);
    const std::string cx = std::to_string(size.width);
    const std::string cy = std::to_string(size.height);
    const std::string id = body.pictures.next_id();
    xml::Writer& out = body.out;
    const auto run = out.open("w:r");
    const auto element = out.open("w:drawing");
    const auto in_line = out.open(
        "wp:inline",
        {{"xmlns:wp", drawing}, {"distT", "0"}, {"distB", "0"}, {"distL", "0"}, {"distR", "0"}});
    out.empty("wp:extent", {{"cx", cx}, {"cy", cy}});
    {
        const auto properties = out.open("wp:docPr", {{"id", id}, {"name", "Рисунок " + id}});
        out.attribute("descr", image.alternative);
        if (!image.title.empty()) out.attribute("title", image.title);
    }
    write_graphic(out, relation, cx, cy, image);
}

}  // namespace metodoc::docx
