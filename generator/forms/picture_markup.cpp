// A picture as DrawingML (ECMA-376 part 1, 20.4 and 20.2), in line with the text.
#include "forms/insert.h"
#include "forms/names.h"
#include "xml/xml.h"

namespace metodoc::forms {
namespace {

// The part that holds these bytes, made once a document however often it is shown.
std::string part_of(Additions& additions, std::map<std::string, std::string>& known,
                    const std::string& bytes, const std::string& extension, std::string_view type) {
    std::string& name = known[bytes];
    if (name.empty()) {
        name = additions.new_name("word/media/form", extension);
        additions.add_part(name, bytes, type);
    }
    return name.substr(5);  // relations are seen from word/
}

void write_size(xml::Writer& w, const std::string& name, const std::string& width,
                const std::string& height) {
    w.empty(name == "wp:extent" ? "wp:extent" : "a:ext", {{"cx", width}, {"cy", height}});
}

void write_blip(xml::Writer& w, const std::string& picture, const std::string& vector) {
    const auto blip = w.open("a:blip", {{"xmlns:r", names::relations}, {"r:embed", picture}});
    if (vector.empty()) return;
    const auto list = w.open("a:extLst");
    const auto extension = w.open("a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}});
    w.empty("asvg:svgBlip", {{"xmlns:asvg", names::svg}, {"r:embed", vector}});
}

}  // namespace

std::string picture_markup(Additions& additions, const Insert& insert, const std::string& part) {
    const std::string& extension = insert.fields[0];
    const bool is_vector = extension == "svg";
    const std::string& shown = is_vector ? insert.fields[2] : insert.fields[1];
    const std::string shown_extension = is_vector ? "png" : extension;
    const std::string picture =
        additions.relate(part, "image",
                         part_of(additions, additions.pictures_, shown, shown_extension,
                                 "image/" + shown_extension));
    std::string vector;
    if (is_vector) {
        vector = additions.relate(
            part, "image",
            part_of(additions, additions.pictures_, insert.fields[1], "svg", "image/svg+xml"));
    }
    const std::string& width = insert.fields[3];
    const std::string& height = insert.fields[4];
    const std::string& description = insert.fields[5];
    const std::string id = std::to_string(additions.next_drawing());

    xml::Writer w;
    {
        const auto drawing = w.open("w:drawing");
        const auto line = w.open("wp:inline", {{"xmlns:wp", names::drawing},
                                               {"distT", "0"},
                                               {"distB", "0"},
                                               {"distL", "0"},
                                               {"distR", "0"}});
        write_size(w, "wp:extent", width, height);
        w.empty("wp:docPr", {{"id", id}, {"name", "image " + id}, {"descr", description}});
        {
            const auto frame = w.open("wp:cNvGraphicFramePr");
            w.empty("a:graphicFrameLocks", {{"xmlns:a", names::main}, {"noChangeAspect", "1"}});
        }
        const auto graphic = w.open("a:graphic", {{"xmlns:a", names::main}});
        const auto data = w.open("a:graphicData", {{"uri", names::picture}});
        const auto pic = w.open("pic:pic", {{"xmlns:pic", names::picture}});
        {
            const auto about = w.open("pic:nvPicPr");
            w.empty("pic:cNvPr", {{"id", id}, {"name", "image " + id}, {"descr", description}});
            w.empty("pic:cNvPicPr");
        }
        {
            const auto fill = w.open("pic:blipFill");
            write_blip(w, picture, vector);
            const auto stretch = w.open("a:stretch");
            w.empty("a:fillRect");
        }
        const auto shape = w.open("pic:spPr");
        {
            const auto place = w.open("a:xfrm");
            w.empty("a:off", {{"x", "0"}, {"y", "0"}});
            write_size(w, "a:ext", width, height);
        }
        const auto form = w.open("a:prstGeom", {{"prst", "rect"}});
        w.empty("a:avLst");
    }
    return std::move(w).str();
}

}  // namespace metodoc::forms
