#include "base/utf8.h"
#include "docx/block.h"
#include "docx/inline.h"
#include "docx/order.h"
#include "docx/paragraph.h"

namespace metodoc::docx {
namespace {

void write_lead(Body& body, const view::NumberedClause& clause, const ParagraphOptions& options) {
    const Style style = clause.number.empty() ? Style::text : Style::clause;
    write_paragraph(body, style, options, [&] {
        // A number that Word does not come to by itself is text. A no-break space does not
        // stretch in a justified line.
        if (!clause.number.empty() && !options.planned->number) {
            write_text(body, clause.lead.empty() ? clause.number : clause.number + "\u00A0");
        }
        write_inlines(body, clause.lead);
    });
}

// A signature takes two lines of text with it to the next page: a last clause of one line is not
// enough.
bool is_one_line(const view::NumberedClause& clause) {
    constexpr std::size_t letters = 60;  // in a line of 170 mm, 14 pt, less the indent
    const bool is_alone = clause.blocks.empty() && clause.clauses.empty() && clause.after.empty();
    return is_alone && utf8::length(view::plain(clause.lead)) < letters;
}

// These three are told whether they stand behind a table, and tell whether they end in one.
bool write_clause(Body& body, const view::NumberedClause& clause, bool keep_next, bool after_table);

bool write_all(Body& body, const std::vector<view::NumberedClause>& clauses, bool keep_next,
               bool after_table) {
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const bool is_last = i + 1 == clauses.size();
        const bool leads_to_short = i + 2 == clauses.size() && is_one_line(clauses.back());
        after_table =
            write_clause(body, clauses[i], keep_next && (is_last || leads_to_short), after_table);
    }
    return after_table;
}

bool write_part(Body& body, const view::Blocks& blocks, bool keep_next, bool after_table) {
    write_blocks(body, blocks, {.keep_next = keep_next, .after_table = after_table});
    return blocks.empty() ? after_table : ends_with_table(blocks);
}

bool write_clause(Body& body, const view::NumberedClause& clause, bool keep_next,
                  bool after_table) {
    const bool has_after = !clause.after.empty();
    const bool has_clauses = !clause.clauses.empty();
    const bool has_more = !clause.blocks.empty() || has_clauses || has_after;
    if (!clause.lead.empty() || !clause.number.empty()) {
        const bool introduces = has_more && ends_with_colon(clause.lead);
        write_lead(body, clause,
                   {.keep_next = introduces || (!has_more && keep_next),
                    .planned = &body.plan.of(&clause),
                    .before_table = begins_with_table(clause.blocks),
                    .after_table = after_table});
        after_table = false;
    }
    const bool is_end = keep_next && !has_after;
    after_table = write_part(body, clause.blocks, is_end && !has_clauses, after_table);
    after_table = write_all(body, clause.clauses, is_end, after_table);
    return write_part(body, clause.after, keep_next, after_table);
}

}  // namespace

bool write_clauses(Body& body, const std::vector<view::NumberedClause>& clauses, bool keep_next) {
    return write_all(body, clauses, keep_next, false);
}

}  // namespace metodoc::docx
