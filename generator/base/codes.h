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
    "act-after-document",
    "annex-not-approved",
    "annex-not-mentioned",
    "annex-unknown",
    "approve-nothing",
    "approved-twice",
    "bad-date",
    "bad-deadline",
    "bad-format",
    "bad-number",
    "bad-reference",
    "bad-target",
    "case-unknown",
    "draft-numbered",
    "duplicate-id",
    "duplicate-key",
    "empty-cell",
    "empty-text",
    "figures-columns",
    "figures-sum",
    "front-matter",
    "gender-unknown",
    "grif-form",
    "kind-unknown",
    "link-lost",
    "list-empty",
    "lookalike-letters",
    "markdown-unsupported",
    "missing-key",
    "not-one-of",
    "order-of-measures",
    "page-orphan",
    "path-twice",
    "picture-undescribed",
    "privacy-leak",
    "reference-cycle",
    "reference-kind",
    "responsible-unknown",
    "schema-broken",
    "shares-not-whole",
    "signatory-other-authority",
    "subset-exceeds",
    "target-missing-year",
    "template-error",
    "template-limit",
    "template-syntax",
    "template-undefined",
    "too-deep",
    "too-few",
    "too-large",
    "too-many",
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
