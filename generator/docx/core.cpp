#include "docx/core.h"

#include "base/date.h"
#include "xml/xml.h"

namespace metodoc::docx {
namespace {

constexpr std::string_view relation_type =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
constexpr std::string_view content_type =
    "application/vnd.openxmlformats-package.core-properties+xml";

}  // namespace

ooxml::Part take_core(ooxml::Package& package) {
    const ooxml::Relation* relation = ooxml::find_relation(package.relations, "core-properties");
    const std::string name = relation != nullptr ? ooxml::resolve("", relation->target)
                                                 : std::string("docProps/core.xml");
    if (relation == nullptr) {
        package.relations.push_back({.id = ooxml::free_id(package.relations, "rId"),
                                     .type = std::string(relation_type),
                                     .target = name});
    }
    ooxml::Part* part = package.find(name);
    if (part == nullptr) {
        part = &package.add({.name = name, .content_type = std::string(content_type), .bytes = {}});
    }
    part->bytes.clear();
    return *part;
}

std::string core_properties(const view::WordDocument& document) {
    const std::string moment = iso(document.date) + "T00:00:00Z";
    xml::Writer out;
    out.declaration();
    {
        const auto core =
            out.open("cp:coreProperties",
                     {{"xmlns:cp",
                       "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                      {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                      {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                      {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
        out.element("dc:title", document.title);
        out.element("dc:subject", document.subject);
        out.element("dc:creator", document.author);
        out.element("cp:lastModifiedBy", document.author);
        out.element("dcterms:created", moment, {{"xsi:type", "dcterms:W3CDTF"}});
        out.element("dcterms:modified", moment, {{"xsi:type", "dcterms:W3CDTF"}});
        out.element("dc:language", "ru-RU");
    }
    return std::move(out).str();
}

}  // namespace metodoc::docx
