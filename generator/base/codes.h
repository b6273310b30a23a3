// The codes of all diagnostics, in one sorted list.
//
// A code is stable: scripts, CI rules and `metodoc explain CODE` rely on it. A code that is not
// in the list does not compile. What a code means and how to mend it stands in app/explain.
//
// Room: base. Includes nothing but std.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace metodoc {

inline constexpr auto codes = std::to_array<std::string_view>({
    "abbreviation-garbled",
    "abbreviation-late",
    "abbreviation-twice",
    "abbreviation-undefined",
    "abbreviation-unused",
    "act-after-document",
    "annex-missing",
    "annex-not-approved",
    "annex-not-mentioned",
    "annex-order-differs",
    "annex-unknown",
    "approve-nothing",
    "approve-title-differs",
    "approved-twice",
    "bad-date",
    "bad-deadline",
    "bad-format",
    "bad-number",
    "bad-reference",
    "bad-target",
    "body-spelling",
    "brackets-unbalanced",
    "cardinal-ending",
    "case-unknown",
    "citation-differs",
    "citation-incomplete",
    "citation-mismatch",
    "citation-number",
    "citation-registration",
    "citation-repealed",
    "count-differs",
    "date-style",
    "date-weekend",
    "deadline-ambiguous",
    "deadline-before-document",
    "deadline-outside",
    "deadline-past",
    "definition-differs",
    "draft-numbered",
    "duplicate-id",
    "duplicate-key",
    "empty-cell",
    "empty-text",
    "event-is-result",
    "figure-missing",
    "front-matter",
    "gender-unknown",
    "grif-forms",
    "heading-mark",
    "hyphen-broken",
    "indicator-incomplete",
    "kind-unknown",
    "link-lost",
    "list-marks",
    "lookalike-letters",
    "markdown-unsupported",
    "missing-key",
    "not-one-of",
    "number-sign",
    "number-typed",
    "numbering",
    "numbers-style",
    "order-of-measures",
    "page-orphan",
    "path-twice",
    "picture-undescribed",
    "place-foreign",
    "placeholder",
    "privacy-leak",
    "quotes-unbalanced",
    "reference-cycle",
    "reference-kind",
    "repeated-words",
    "responsible-not-subject",
    "responsible-unknown",
    "schema-broken",
    "shares-not-whole",
    "sic-unused",
    "signatory-acting",
    "signatory-other-authority",
    "space-extra",
    "space-missing",
    "stage-form",
    "stage-period",
    "stray-mark",
    "subset-exceeds",
    "sum-differs",
    "target-falls",
    "target-missing-year",
    "template-error",
    "template-limit",
    "template-syntax",
    "template-undefined",
    "term-order",
    "term-twice",
    "text-twice",
    "too-deep",
    "too-few",
    "too-large",
    "too-many",
    "unit-repeated",
    "unknown-key",
    "unknown-reference",
    "unused-term",
    "wrong-folder",
    "wrong-type",
    "wrong-value",
    "yaml-alias",
    "yaml-comment-lost",
    "yaml-document",
    "yaml-encoding",
    "yaml-indent",
    "yaml-number-text",
    "yaml-quote",
    "yaml-syntax",
    "yaml-tag",
});
static_assert(std::ranges::is_sorted(codes));

// A name of the list. Written as a string literal; a misspelt one does not compile.
struct Code {
    std::string_view name;

    consteval Code(const char* text) : name(text) {
        if (!std::ranges::binary_search(codes, name)) throw "not in the list of codes";
    }
    bool operator==(const Code&) const = default;
};

}  // namespace metodoc
