#include "ooxml/names.h"
#include "ooxml/ooxml.h"
#include "xml/xml.h"
#include "zip/zip.h"

namespace metodoc::ooxml {
namespace {

constexpr std::string_view types_namespace =
    "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr std::string_view relations_namespace =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view relations_type =
    "application/vnd.openxmlformats-package.relationships+xml";
constexpr std::string_view xml_type = "application/xml";

std::string content_types(const Package& package) {
    xml::Writer out;
    out.declaration();
    {
        const auto types = out.open("Types", {{"xmlns", types_namespace}});
        out.empty("Default", {{"Extension", "rels"}, {"ContentType", relations_type}});
        out.empty("Default", {{"Extension", "xml"}, {"ContentType", xml_type}});
        // A picture can be added to a written package without touching this list.
        for (const std::string_view kind : {"gif", "jpeg", "png"}) {
            out.empty("Default",
                      {{"Extension", kind}, {"ContentType", "image/" + std::string(kind)}});
        }
        for (const Part& part : package.parts) {
            if (part.content_type == xml_type && part.name.ends_with(".xml")) continue;
            out.empty("Override",
                      {{"PartName", "/" + part.name}, {"ContentType", part.content_type}});
        }
    }
    return std::move(out).str();
}

zip::Entry relations_entry(std::string name, std::span<const Relation> relations) {
    xml::Writer out;
    out.declaration();
    {
        const auto all = out.open("Relationships", {{"xmlns", relations_namespace}});
        for (const Relation& one : relations) {
            const auto relation = out.open("Relationship");
            out.attribute("Id", one.id);
            out.attribute("Type", one.type);
            out.attribute("Target", one.target);
            if (one.external) out.attribute("TargetMode", "External");
        }
    }
    return {std::move(name), std::move(out).str()};
}

void append(std::vector<zip::Entry>& entries, const Part& part) {
    entries.push_back({part.name, part.bytes});
    if (part.relations.empty()) return;
    entries.push_back(relations_entry(relations_name(part.name), part.relations));
}

}  // namespace

Result<std::string> write(const Package& package) {
    std::vector<zip::Entry> entries;
    entries.push_back({std::string(content_types_name), content_types(package)});
    entries.push_back(relations_entry(std::string(package_relations_name), package.relations));
    for (const Part& part : package.parts) append(entries, part);
    return zip::write(entries);
}

Result<std::string> replace(std::string_view archive, std::span<const Part> parts) {
    std::vector<zip::Entry> entries;
    for (const Part& part : parts) append(entries, part);
    return zip::replace(archive, entries);
}

}  // namespace metodoc::ooxml
