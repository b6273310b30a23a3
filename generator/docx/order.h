// The parts of an order: the order itself, and its annexes.
//
// Room: docx, private to it.
#pragma once

#include "docx/body.h"
#include "docx/paragraph.h"
#include "view/view.h"

namespace metodoc::docx {

// The letterhead: names, kind, date, number, place (ГОСТ Р 7.0.97-2016, section 5).
void write_head(Body& body, const view::OrderDocument& order);
void write_head(Body& body, const view::PaperDocument& paper);
// From the addressees to the mark of the executor.
void write_paper(Body& body, const view::PaperDocument& paper, const view::Layout& layout);
// From the title to the signature.
void write_order(Body& body, const view::OrderDocument& order, const view::Layout& layout);

// A document of its own: approval, title, text, agreements. `extra_width` as below.
void write_standalone(Body& body, const view::StandaloneDocument& document,
                      const view::Layout& layout, int extra_width);

// The header, the grif, the title and the content, without annexes of its own. `extra_width`: how
// much wider this sheet's text is than that of an upright one.
void write_annex(Body& body, const view::AnnexDocument& annex, const view::Layout& layout,
                 int extra_width);

// The place of marks in the right corner, on a sheet that is wider than an upright one by so much.
ParagraphOptions corner_of(const Body& body, const view::Layout& layout, int extra_width);
void write_section(Body& body, const view::BodySection& section, bool keep_next);

// Each addressee apart from the one above (ГОСТ Р 7.0.97-2016, 5.15).
void write_addressees(Body& body, const view::PaperDocument& paper, const ParagraphOptions& corner);
void write_signatures(Body& body, const std::vector<view::Signature>& signatures,
                      const view::Certification& mark, bool stamp_place);
void write_executor(Body& body, const std::vector<std::string>& lines);

// Clauses with all that belongs to them. `keep_next`: the last paragraph stays with what follows.
// True: the last thing printed is a table.
bool write_clauses(Body& body, const std::vector<view::NumberedClause>& clauses, bool keep_next);

}  // namespace metodoc::docx
