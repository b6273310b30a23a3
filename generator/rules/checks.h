// The rules, one function each.
//
// Room: rules, not part of its door.
#pragma once

#include "rules/rules.h"

namespace metodoc::rules {

using model::Corpus;

// acts.cpp
void cited_out_of_force(const Corpus& corpus, Date today, Diagnostics& out);
void act_after_document(const Corpus& corpus, Date today, Diagnostics& out);

// agreement.cpp
void agreement(const Corpus& corpus, Date today, Diagnostics& out);

// annexes.cpp
void annex_not_approved(const Corpus& corpus, Date today, Diagnostics& out);
void annex_not_mentioned(const Corpus& corpus, Date today, Diagnostics& out);
void approved_twice(const Corpus& corpus, Date today, Diagnostics& out);

// cases.cpp
void case_unknown(const Corpus& corpus, Date today, Diagnostics& out);
void figures_columns(const Corpus& corpus, Date today, Diagnostics& out);
void figures_sum(const Corpus& corpus, Date today, Diagnostics& out);
void gender_unknown(const Corpus& corpus, Date today, Diagnostics& out);

// chain.cpp
void indicator_not_measured(const Corpus& corpus, Date today, Diagnostics& out);
void measure_without_result(const Corpus& corpus, Date today, Diagnostics& out);
void same_as_differs(const Corpus& corpus, Date today, Diagnostics& out);
void task_without_measure(const Corpus& corpus, Date today, Diagnostics& out);

// cycles.cpp
void reference_cycle(const Corpus& corpus, Date today, Diagnostics& out);

// grifs.cpp
void grif_form(const Corpus& corpus, Date today, Diagnostics& out);

// happenings.cpp
void consent_ended(const Corpus& corpus, Date today, Diagnostics& out);
void ends_before_it_begins(const Corpus& corpus, Date today, Diagnostics& out);

// indicators.cpp
void bad_target(const Corpus& corpus, Date today, Diagnostics& out);
void subset_exceeds(const Corpus& corpus, Date today, Diagnostics& out);
void target_missing_year(const Corpus& corpus, Date today, Diagnostics& out);

// measures.cpp
void bad_deadline(const Corpus& corpus, Date today, Diagnostics& out);
void done_in_future(const Corpus& corpus, Date today, Diagnostics& out);
void list_empty(const Corpus& corpus, Date today, Diagnostics& out);
void order_of_measures(const Corpus& corpus, Date today, Diagnostics& out);

// measurements.cpp
void denominator_zero(const Corpus& corpus, Date today, Diagnostics& out);
void measurement_exceeds(const Corpus& corpus, Date today, Diagnostics& out);
void measurement_twice(const Corpus& corpus, Date today, Diagnostics& out);
void measurement_unknown(const Corpus& corpus, Date today, Diagnostics& out);
void measurement_value(const Corpus& corpus, Date today, Diagnostics& out);
void period_missing(const Corpus& corpus, Date today, Diagnostics& out);
void period_unknown(const Corpus& corpus, Date today, Diagnostics& out);
void sudden_change(const Corpus& corpus, Date today, Diagnostics& out);
// rows.cpp
void empty_cell(const Corpus& corpus, Date today, Diagnostics& out);
void shares_not_whole(const Corpus& corpus, Date today, Diagnostics& out);
void unknown_sample(const Corpus& corpus, Date today, Diagnostics& out);
void unknown_stage(const Corpus& corpus, Date today, Diagnostics& out);

// orders.cpp
void draft_numbered(const Corpus& corpus, Date today, Diagnostics& out);
void signatory_other_authority(const Corpus& corpus, Date today, Diagnostics& out);

// papers.cpp
void extract_wrong(const Corpus& corpus, Date today, Diagnostics& out);
void registry_cell(const Corpus& corpus, Date today, Diagnostics& out);
void votes_mismatch(const Corpus& corpus, Date today, Diagnostics& out);

// references.cpp
void bad_reference(const Corpus& corpus, Date today, Diagnostics& out);
void reference_kind(const Corpus& corpus, Date today, Diagnostics& out);

// unknown.cpp
void unknown_quantity(const Corpus& corpus, Date today, Diagnostics& out);
void unknown_reference(const Corpus& corpus, Date today, Diagnostics& out);

// tables.cpp
void table_too_wide(const Corpus& corpus, Date today, Diagnostics& out);
// abbreviations.cpp
void abbreviations(const Corpus& corpus, Date today, Diagnostics& out);

// blanks.cpp
void blanks(const Corpus& corpus, Date today, Diagnostics& out);

// definitions.cpp
void definitions(const Corpus& corpus, Date today, Diagnostics& out);

// dates.cpp
void days(const Corpus& corpus, Date today, Diagnostics& out);

// glossaries.cpp
void glossaries(const Corpus& corpus, Date today, Diagnostics& out);

// names.cpp
void names(const Corpus& corpus, Date today, Diagnostics& out);

// plans.cpp
void plans(const Corpus& corpus, Date today, Diagnostics& out);

// repeats.cpp
void repeats(const Corpus& corpus, Date today, Diagnostics& out);

// sums.cpp
void numbers_in_prose(const Corpus& corpus, Date today, Diagnostics& out);

// citations.cpp
void typed_citations(const Corpus& corpus, Date today, Diagnostics& out);

// pairs.cpp
void pairs(const Corpus& corpus, Date today, Diagnostics& out);

// spaces.cpp
void small_signs(const Corpus& corpus, Date today, Diagnostics& out);

// terms.cpp
void unused_term(const Corpus& corpus, Date today, Diagnostics& out);

}  // namespace metodoc::rules
