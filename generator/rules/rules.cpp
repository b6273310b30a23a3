#include "rules/rules.h"

#include <algorithm>
#include <array>

#include "rules/checks.h"

namespace metodoc::rules {
namespace {

constexpr std::array table{
    Rule{"act-after-document", act_after_document},
    Rule{"annex-not-approved", annex_not_approved},
    Rule{"annex-not-mentioned", annex_not_mentioned},
    Rule{"approved-twice", approved_twice},
    Rule{"bad-date", done_in_future},
    Rule{"bad-deadline", bad_deadline},
    Rule{"bad-reference", bad_reference},
    Rule{"bad-target", bad_target},
    Rule{"case-unknown", case_unknown},
    Rule{"draft-numbered", draft_numbered},
    Rule{"empty-cell", empty_cell},
    Rule{"figures-columns", figures_columns},
    Rule{"figures-sum", figures_sum},
    Rule{"gender-unknown", gender_unknown},
    Rule{"grif-form", grif_form},
    Rule{"list-empty", list_empty},
    Rule{"order-of-measures", order_of_measures},
    Rule{"reference-cycle", reference_cycle},
    Rule{"reference-kind", reference_kind},
    Rule{"shares-not-whole", shares_not_whole},
    Rule{"signatory-other-authority", signatory_other_authority},
    Rule{"subset-exceeds", subset_exceeds},
    Rule{"target-missing-year", target_missing_year},
    Rule{"unknown-reference", unknown_quantity},
    Rule{"unknown-reference", unknown_reference},
    Rule{"unknown-reference", unknown_sample},
    Rule{"unknown-reference", unknown_stage},
    Rule{"unused-term", unused_term},
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
