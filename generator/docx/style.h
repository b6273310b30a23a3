// The styles that a template must have, by the names that Word shows, and their ids in the file.
//
// Word and LibreOffice change the ids of styles when they save; the names stay.
//
// Room: docx, private to it.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "xml/xml.h"

namespace metodoc::docx {

enum class Style {
    letterhead,
    document_kind,
    date_and_number,
    place,
    title,
    preamble,
    command,
    clause,
    text,
    bullet,
    bullet_2,
    bullet_3,
    number,
    number_2,
    number_3,
    list_text,
    list_text_2,
    list_text_3,
    quote,
    code,
    divider,
    heading_1,
    heading_2,
    heading_3,
    signature_position,
    signature_name,
    annex_header,
    approval,
    cell,
    cell_head,
    cell_group,
    cell_list,
    table_note,
    note,  // at the foot of a page
    contents_head,
    contents_1,
    contents_2,
    office_mark,
    section_end,
    table,        // a table style
    link,         // a character style
    inline_code,  // a character style
    note_sign,    // a character style; may be missing
    count
};

struct Indent {
    int left = 0;        // twips
    int first_line = 0;  // below zero: hanging
};

class Styles {
public:
    // From the root of styles.xml. Where styles are missing, `missing` gets their names and the
    // result is not to be used.
    static Styles find(const xml::Node& root, std::vector<std::string>& missing);

    [[nodiscard]] const std::string& id(Style style) const {
        return ids_[static_cast<std::size_t>(style)];
    }
    [[nodiscard]] bool has(Style style) const { return !id(style).empty(); }
    // Of a paragraph style, with what it takes from those it is based on.
    [[nodiscard]] const Indent& indent(Style style) const {
        return indents_[static_cast<std::size_t>(style)];
    }
    // The left indent of the annex header, in twips: it grows with the page in a wide section.
    [[nodiscard]] int annex_header_indent() const { return indent(Style::annex_header).left; }

private:
    std::array<std::string, static_cast<std::size_t>(Style::count)> ids_;
    std::array<Indent, static_cast<std::size_t>(Style::count)> indents_;
};

}  // namespace metodoc::docx
