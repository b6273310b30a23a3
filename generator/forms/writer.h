// Values into WordprocessingML: escaped, with Word's own signs for line breaks, tabs, new
// paragraphs and new pages.
//
// Room: forms, inside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "jinja/jinja.h"

namespace metodoc::forms {

// Where a value is printed: in the text of a run; in other text or an attribute; as a number or a
// colour of a cell; in place of a paragraph, run, cell or row.
enum class Target : std::uint8_t { text, plain, number, colour, paragraph, run, cell, row };

struct PrintPlace {
    Target target = Target::plain;
    std::string run_properties = {};        // <w:rPr>…</w:rPr> of the run around, or nothing
    std::string paragraph_properties = {};  // <w:pPr>…</w:pPr>, without a section break
    bool splits = false;  // the run stands in the paragraph itself: it may be split
};

// `raw`: markup of Word in the data is taken as it is where a whole element is expected.
void write_value(std::string& out, const jinja::Value& value, const PrintPlace& place, bool raw);

// Text within <w:t>, as docxtpl turns it: "\n" a line break, "\t" a tab, "\a" a new paragraph,
// "\f" a new page.
void write_text(std::string& out, std::string_view text, const PrintPlace& place);

}  // namespace metodoc::forms
