// Page setup: the sheet and margins of a template, and the sections that are made of them.
//
// Room: docx, private to it.
#pragma once

#include <optional>
#include <string>

#include "view/view.h"
#include "xml/xml.h"

namespace metodoc::docx {

// One kind of section: how wide its text is, and its w:sectPr.
struct Section {
    int text_width = 0;  // twips (1/1440 inch)
    std::string markup;
};

struct Sections {
    Section first;      // of the order: as the template says, its first page may differ
    Section wide;       // the same, the sheet turned
    Section portrait;   // of an annex: the page number stands on every page
    Section landscape;  // the sheet turned, the binding margin on top

    [[nodiscard]] const Section& of(view::Orientation orientation) const {
        return orientation == view::Orientation::portrait ? portrait : landscape;
    }
};

// From the last w:sectPr of a template's body. Nothing where it has no sheet or no margins, or
// where they leave no room for text.
// `restart`: every annex counts its pages anew, and its first one shows no number.
std::optional<Sections> make_sections(const xml::Node& original, bool restart);

}  // namespace metodoc::docx
