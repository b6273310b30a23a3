// The parts of an order: the order itself, and its annexes.
//
// Room: docx, private to it.
#pragma once

#include "docx/body.h"
#include "view/view.h"

namespace metodoc::docx {

// The letterhead: names, kind, date, number, place (ГОСТ Р 7.0.97-2016, section 5).
void write_head(Body& body, const view::OrderDocument& order);
// From the title to the signature.
void write_order(Body& body, const view::OrderDocument& order, const view::Layout& layout);

// A document of its own: approval, title, text, agreements. `extra_width` as below.
void write_standalone(Body& body, const view::StandaloneDocument& document,
                      const view::Layout& layout, int extra_width);

// The header, the grif, the title and the content, without annexes of its own. `extra_width`: how
// much wider this sheet's text is than that of an upright one.
void write_annex(Body& body, const view::AnnexDocument& annex, const view::Layout& layout,
                 int extra_width);

// Clauses with all that belongs to them. `keep_next`: the last paragraph stays with what follows.
// True: the last thing printed is a table.
bool write_clauses(Body& body, const std::vector<view::NumberedClause>& clauses, bool keep_next);

}  // namespace metodoc::docx
