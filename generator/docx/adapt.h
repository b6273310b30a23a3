// A letterhead told to have other margins, another font or spacing than its author gave it.
//
// Room: docx, private to it.
#pragma once

#include "view/view.h"
#include "xml/xml.h"

namespace metodoc::docx {

// Twips of millimetres.
int twips(double millimetres);

// On the last w:sectPr of the body: margins.
void adapt_page(xml::Node& setup, const view::PageLayout& layout);

// On the root of styles.xml. The font and the size of the document's defaults change wherever a
// style repeats them; a style with a size of its own keeps it. Spacing and indent are those of
// running text: `Абзац` and what is set like it.
// True: something has changed.
bool adapt_styles(xml::Node& root, const view::PageLayout& layout);

// On the root of settings.xml: words are cut at the ends of lines. True: something has changed.
bool adapt_settings(xml::Node& root, const view::PageLayout& layout);

}  // namespace metodoc::docx
