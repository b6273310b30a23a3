// The parts of an order: the order itself, and its annexes.
//
// Room: docx, private to it.
#pragma once

#include "docx/body.h"
#include "view/view.h"

namespace metodoc::docx {

// From the letterhead to the signature (ГОСТ Р 7.0.97-2016, section 5).
void write_order(Body& body, const view::OrderDocument& order);

// The header, the grif, the title and the content, without annexes of its own.
void write_annex(Body& body, const view::AnnexDocument& annex, int extra_indent);

// Clauses with all that belongs to them. `keep_next`: the last paragraph stays with what follows.
// True: the last thing printed is a table.
bool write_clauses(Body& body, const std::vector<view::NumberedClause>& clauses, bool keep_next);

}  // namespace metodoc::docx
