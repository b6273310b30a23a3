#include <string>
#include <variant>
#include <vector>

#include "docx/adapt.h"
#include "docx/block.h"
#include "docx/body.h"
#include "docx/core.h"
#include "docx/docx.h"
#include "docx/order.h"
#include "docx/paragraph.h"
#include "docx/phrases.h"

namespace metodoc::docx {
namespace {

// Annexes in the order of print: each is followed by its own ones.
void flatten(const std::vector<view::AnnexDocument>& annexes,
             std::vector<const view::AnnexDocument*>& out) {
    for (const view::AnnexDocument& annex : annexes) {
        out.push_back(&annex);
        flatten(annex.annexes, out);
    }
}

// The annexes, each in a section of its own; the page setup of the last one ends the body.
void write_annexes(Body& body, const std::vector<const view::AnnexDocument*>& annexes,
                   const Sections& sections, const view::Layout& layout) {
    std::size_t number = 0;
    for (const view::AnnexDocument* annex : annexes) {
        const Section& section = sections.of(annex->orientation);
        body.text_width = section.text_width;
        body.prefix = annex_prefix(++number);
        write_annex(body, *annex, layout, section.text_width - sections.portrait.text_width);
        if (annex != annexes.back()) {
            end_section(body, section.markup);
        } else {
            if (body.behind_table) end_body(body);
            body.out.trusted(section.markup);
        }
    }
}

// The first section of a document: its page setup, and whether a body cannot end there: behind a
// table, or without a paragraph.
struct FirstPart {
    const Section& section;
    bool needs_end;
};

// The width of the text in a cell of the letterhead.
int width_inside(int cell, int width) {
    return cell > 0 && cell < width ? cell - 2 * cell_margin : width;
}

// Only letters have one. A cell is never left without a paragraph.
void write_addressee_place(Body& body, const view::OrderDocument&) {
    body.out.empty("w:p");
}
void write_addressee_place(Body& body, const view::PaperDocument& paper) {
    if (paper.addressees.empty()) {
        body.out.empty("w:p");
    } else {
        constexpr double gap = 12;  // mm, from the letterhead
        write_addressees(body, paper, {.left_indent = twips(gap)});
    }
}

// What the template has above the text, the head of the document and its addressees in their
// places.
template <typename Document>
void write_letterhead(Body& body, const Document& document, const Template& base) {
    const int width = base.sections.first.text_width;
    body.out.trusted(base.before);
    body.text_width = width_inside(base.letterhead_width, width);
    write_head(body, document);
    body.out.trusted(base.between);
    if (base.has_addressee_place) {
        body.text_width = width_inside(base.addressee_width, width);
        write_addressee_place(body, document);
        body.out.trusted(base.after_addressee);
    }
    body.text_width = width;
}

FirstPart write_first_part(Body& body, const view::OrderDocument& order, const view::Layout& layout,
                           const Template& base) {
    const std::size_t begin = body.out.size();
    write_letterhead(body, order, base);
    write_order(body, order, layout);
    body.out.trusted(base.behind);
    return {base.sections.first,
            base.behind.empty() && (body.behind_table || body.out.size() == begin)};
}

FirstPart write_first_part(Body& body, const view::PaperDocument& paper, const view::Layout& layout,
                           const Template& base) {
    const std::size_t begin = body.out.size();
    write_letterhead(body, paper, base);
    if (!base.has_addressee_place) write_addressees(body, paper, corner_of(body, layout, 0));
    write_paper(body, paper, layout);
    body.out.trusted(base.behind);
    return {base.sections.first,
            base.behind.empty() && (body.behind_table || body.out.size() == begin)};
}

// Without the letterhead: a regulation or a programme is no paper of the office.
FirstPart write_first_part(Body& body, const view::StandaloneDocument& document,
                           const view::Layout& layout, const Template& base) {
    const bool is_upright = document.text.orientation == view::Orientation::portrait;
    const Section& section = is_upright ? base.sections.first : base.sections.wide;
    body.text_width = section.text_width;
    write_standalone(body, document, layout,
                     section.text_width - base.sections.portrait.text_width);
    return {section, body.behind_table};
}

// What follows the first section, each in a section of its own.
std::vector<const view::AnnexDocument*> sheets_of(const view::OrderDocument& order) {
    std::vector<const view::AnnexDocument*> sheets;
    flatten(order.annexes, sheets);
    flatten(order.office.sheets, sheets);
    return sheets;
}

std::vector<const view::AnnexDocument*> sheets_of(const view::PaperDocument& paper) {
    std::vector<const view::AnnexDocument*> sheets;
    flatten(paper.office.sheets, sheets);
    return sheets;
}

std::vector<const view::AnnexDocument*> sheets_of(const view::StandaloneDocument& document) {
    std::vector<const view::AnnexDocument*> sheets;
    flatten(document.text.annexes, sheets);
    return sheets;
}

using Annexes = std::vector<const view::AnnexDocument*>;

std::string document_xml(Body& body, const view::WordDocument& document, const Annexes& annexes,
                         const Template& base) {
    constexpr std::size_t likely_size = 256U << 10U;
    body.out.reserve(likely_size);
    if (document.layout.qr_place) write_bar_code_place(body);
    const FirstPart first = std::visit(
        [&](const auto& content) { return write_first_part(body, content, document.layout, base); },
        document.content);
    if (annexes.empty()) {
        if (first.needs_end) end_body(body);
        body.out.trusted(first.section.markup);
    } else {
        end_section(body, first.section.markup);
        write_annexes(body, annexes, base.sections, document.layout);
    }
    body.out.trusted(base.end);
    return std::move(body.out).str();
}

}  // namespace

Result<Artifact> write(const view::WordDocument& document, const Template& base) {
    const Annexes annexes =
        std::visit([](const auto& content) { return sheets_of(content); }, document.content);
    Body body(base, document, annexes);
    std::vector<ooxml::Part> parts{base.document, base.core, base.numbering.part};
    parts[0].bytes = document_xml(body, document, annexes, base);
    parts[1].bytes = core_properties(document);
    parts[2].bytes = body.numbering.part();
    if (body.next_note != base.notes.next_id) {
        ooxml::Part& notes = parts.emplace_back(base.notes.part);
        notes.bytes = std::move(body.notes).str() + base.notes.behind;
        notes.relations = std::move(body.note_links).relations();
    }
    for (const Picture& picture : body.pictures.all()) {
        parts.push_back({picture.part, picture.content_type, std::string(picture.bytes)});
    }
    parts[0].relations = std::move(body.links).relations();
    auto archive = ooxml::replace(base.archive, parts);
    if (!archive) {
        return Error{say(phrases::cannot_make, {document.path, archive.error().message})};
    }
    return Artifact{document.path, std::move(*archive)};
}

}  // namespace metodoc::docx
