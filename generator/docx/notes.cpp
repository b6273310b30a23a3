#include "docx/notes.h"

#include <algorithm>

#include "docx/number.h"
#include "xml/xml.h"

namespace metodoc::docx {
namespace {

constexpr std::string_view relation_type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";
constexpr std::string_view relations_namespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view content_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
// Word wants both, or calls the file broken.
constexpr std::string_view empty_part =
    "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
    "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
    "</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
    "<w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>";

}  // namespace

Result<NotesPart> take_notes(ooxml::Package& package, ooxml::Part& document) {
    const ooxml::Relation* relation = ooxml::find_relation(document.relations, "footnotes");
    const std::string name = relation != nullptr ? ooxml::resolve(document.name, relation->target)
                                                 : std::string("word/footnotes.xml");
    if (relation == nullptr) {
        document.relations.push_back({.id = ooxml::free_id(document.relations, "rId"),
                                      .type = std::string(relation_type),
                                      .target = "/" + name});
    }
    ooxml::Part* part = package.find(name);
    if (part == nullptr) {
        part = &package.add({.name = name,
                             .content_type = std::string(content_type),
                             .bytes = std::string(empty_part)});
    }
    auto root = xml::read(part->bytes);
    if (!root) return root.error();
    root->set_attribute("xmlns:r", relations_namespace);

    NotesPart result;
    xml::Writer out;
    for (const xml::Node& note : root->children) {
        if (note.is_text()) continue;
        xml::write(out, note);
        result.next_id = std::max(result.next_id, to_int(note.attribute("w:id"), 0) + 1);
    }
    result.before = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" +
                    xml::start_tag(*root) + std::move(out).str();
    result.behind = xml::end_tag(*root);
    part->bytes = result.before + result.behind;
    result.part = *part;
    result.part.bytes.clear();
    return result;
}

}  // namespace metodoc::docx
