// word/footnotes.xml: notes at the foot of the page.
//
// Room: docx, private to it.
#pragma once

#include <string>

#include "ooxml/ooxml.h"

namespace metodoc::docx {

// The part of a template, cut where notes are added.
struct NotesPart {
    ooxml::Part part;    // its text left out
    std::string before;  // with the lines that part notes from the text
    std::string behind;
    int next_id = 1;
};

// Takes the part out of a package; makes it, with its relation, where there is none.
// Errors: it is no XML.
Result<NotesPart> take_notes(ooxml::Package& package, ooxml::Part& document);

}  // namespace metodoc::docx
