// A template that has been read: what every document made of it shares.
//
// Made by read_template alone; nobody outside the room looks inside.
//
// Room: docx.
#pragma once

#include <set>
#include <string>

#include "docx/notes.h"
#include "docx/numbering.h"
#include "docx/page.h"
#include "docx/style.h"
#include "ooxml/ooxml.h"

namespace metodoc::docx {

struct Template {
    std::string name;      // for messages
    std::string archive;   // the package with its parts compressed, ready to be copied
    ooxml::Part document;  // its text left out: name, type and relations of word/document.xml
    ooxml::Part core;      // likewise, the document's properties
    NumberingPart numbering;
    NotesPart notes;

    std::string start;   // document.xml up to the start of the body
    std::string before;  // from there to the first placeholder
    bool has_letterhead_place = false;
    int letterhead_width = 0;          // of its cell, twips; 0: as wide as the text
    std::string between;               // from the place of the letterhead to the next one
    bool has_addressee_place = false;  // beside the letterhead, for letters
    int addressee_width = 0;           // of its cell, twips; 0: as wide as the text
    std::string after_addressee;       // from there to the place of the document
    std::string behind;                // the body behind it, without the page setup; may be empty
    std::string end;                   // end tags of body and root

    Sections sections;
    int corner_shift = 0;  // how much wider the text is than where the styles were made, twips
    Styles styles;
    std::set<std::string> bookmark_names;  // that the template itself has
    int next_bookmark_id = 1;
};

}  // namespace metodoc::docx
