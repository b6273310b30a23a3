// Documents as Word files: a view laid out by the styles and the page setup of a template.
//
// A template is a .docx that a methodist edits in Word. It gives the page, the header with the
// page number, every style, and one paragraph `{{ document }}`: what stands before it is printed
// before the order, what stands behind it is printed after the signature and before the annexes.
// A paragraph `{{ letterhead }}` above it, in a cell of a table maybe, takes the head of the order
// (names, kind, date, number, place); without one the head is printed with the rest. Between them
// a paragraph `{{ addressee }}` takes the addressees of a letter, which else stand below the head.
// templates/README.md tells which style does what.
//
// Room: docx. Includes base, view, xml, ooxml.
#pragma once

#include <string>
#include <string_view>

#include "base/artifact.h"
#include "base/result.h"
#include "docx/template.h"
#include "view/view.h"

namespace metodoc::docx {

// Reads a template once, for any number of documents. `name` is how messages call the file.
// Errors: no or a broken .docx, no placeholder or a wrong one, styles that are missing, no
// page setup.
// What `layout` states takes the place of the template's own margins and styles.
Result<Template> read_template(std::string_view bytes, std::string name,
                               const view::PageLayout& layout = {});

// The document at its own path. Same view and template, same bytes. Links out of the document
// work where they lead to the web; a link to a page of the site is plain text, since the file
// travels without the site. Safe from several threads.
// Errors: libzip refuses (no memory).
Result<Artifact> write(const view::WordDocument& document, const Template& base);

}  // namespace metodoc::docx
