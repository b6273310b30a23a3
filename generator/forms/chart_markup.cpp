// A chart in line with the text, its part and the workbook behind it.
#include "forms/insert.h"
#include "forms/names.h"
#include "xml/xml.h"

namespace metodoc::forms {

std::string chart_markup(Additions& additions, const Insert& insert, const std::string& part) {
    const std::string name = additions.new_name("word/charts/form", "xml");
    const std::string workbook = additions.new_name("word/embeddings/form", "xlsx");
    additions.add_part(name, insert.fields[0],
                       "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    additions.add_part(workbook, insert.fields[1],
                       "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    const std::string relation = additions.relate(part, "chart", name.substr(5));
    const std::string id = std::to_string(additions.next_drawing());
    additions.change("word/charts/_rels/" + name.substr(12) + ".rels",
                     "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                     "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                     "relationships\"><Relationship Id=\"rId1\" Type=\"" +
                         std::string(names::relations) + "/package\" Target=\"../" +
                         workbook.substr(5) + "\"/></Relationships>");
    xml::Writer w;
    {
        const auto drawing = w.open("w:drawing");
        const auto line = w.open("wp:inline", {{"xmlns:wp", names::drawing},
                                               {"distT", "0"},
                                               {"distB", "0"},
                                               {"distL", "0"},
                                               {"distR", "0"}});
        w.empty("wp:extent", {{"cx", insert.fields[2]}, {"cy", insert.fields[3]}});
        w.empty("wp:docPr", {{"id", id}, {"name", "chart " + id}, {"descr", insert.fields[4]}});
        w.empty("wp:cNvGraphicFramePr");
        const auto graphic = w.open("a:graphic", {{"xmlns:a", names::main}});
        const auto data = w.open("a:graphicData", {{"uri", names::chart}});
        w.empty("c:chart",
                {{"xmlns:c", names::chart}, {"xmlns:r", names::relations}, {"r:id", relation}});
    }
    return std::move(w).str();
}

}  // namespace metodoc::forms
