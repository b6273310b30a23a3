#include "rules/rules.h"

#include <algorithm>
#include <array>

#include "rules/checks.h"

namespace metodoc::rules {
namespace {

constexpr std::array table{
    Rule{"abbreviation-undefined", abbreviations},
    Rule{"act-after-document", act_after_document},
    Rule{"agreement", agreement},
    Rule{"annex-not-approved", annex_not_approved},
    Rule{"annex-not-mentioned", annex_not_mentioned},
    Rule{"approved-twice", approved_twice},
    Rule{"approved-twice", grif_form},
    Rule{"bad-date", done_in_future},
    Rule{"bad-date", ends_before_it_begins},
    Rule{"bad-deadline", bad_deadline},
    Rule{"bad-reference", bad_reference},
    Rule{"bad-target", bad_target},
    Rule{"body-spelling", names},
    Rule{"case-unknown", case_unknown},
    Rule{"citation-mismatch", typed_citations},
    Rule{"citation-repealed", cited_out_of_force},
    Rule{"consent-ended", consent_ended},
    Rule{"date-weekend", days},
    Rule{"denominator-zero", denominator_zero},
    Rule{"draft-numbered", draft_numbered},
    Rule{"empty-cell", empty_cell},
    Rule{"figures-columns", figures_columns},
    Rule{"figures-sum", figures_sum},
    Rule{"gender-unknown", gender_unknown},
    Rule{"indicator-not-measured", indicator_not_measured},
    Rule{"list-empty", list_empty},
    Rule{"measure-without-result", measure_without_result},
    Rule{"measurement-exceeds", measurement_exceeds},
    Rule{"measurement-twice", measurement_twice},
    Rule{"measurement-unknown", measurement_unknown},
    Rule{"measurement-value", measurement_value},
    Rule{"order-of-measures", order_of_measures},
    Rule{"period-missing", period_missing},
    Rule{"period-unknown", period_unknown},
    Rule{"placeholder", blanks},
    Rule{"quotes-unbalanced", pairs},
    Rule{"reference-cycle", reference_cycle},
    Rule{"reference-kind", reference_kind},
    Rule{"same-as-differs", same_as_differs},
    Rule{"shares-not-whole", shares_not_whole},
    Rule{"signatory-other-authority", signatory_other_authority},
    Rule{"space-extra", small_signs},
    Rule{"subset-exceeds", subset_exceeds},
    Rule{"sudden-change", sudden_change},
    Rule{"sum-differs", numbers_in_prose},
    Rule{"table-too-wide", table_too_wide},
    Rule{"target-missing-year", target_missing_year},
    Rule{"task-without-measure", task_without_measure},
    Rule{"term-late", definitions},
    Rule{"term-twice", glossaries},
    Rule{"text-twice", repeats},
    Rule{"unit-repeated", plans},
    Rule{"unknown-reference", extract_wrong},
    Rule{"unknown-reference", unknown_quantity},
    Rule{"unknown-reference", unknown_reference},
    Rule{"unknown-reference", unknown_sample},
    Rule{"unknown-reference", unknown_stage},
    Rule{"unused-term", unused_term},
    Rule{"wrong-value", registry_cell},
    Rule{"wrong-value", votes_mismatch},
};
static_assert(std::ranges::is_sorted(table, {}, [](const Rule& rule) { return rule.code.name; }));

}  // namespace

std::span<const Rule> all() {
    return table;
}

void check(const model::Corpus& corpus, Date today, Diagnostics& out) {
    for (const Rule& rule : table) rule.check(corpus, today, out);
}

}  // namespace metodoc::rules
