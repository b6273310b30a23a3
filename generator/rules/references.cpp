// How references are written: scheme, id, fragment.
#include <algorithm>

#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

using model::ReferenceUse;

bool is_scheme(std::string_view scheme) {
    return std::ranges::binary_search(model::reference_schemes, scheme);
}

Message one_of(std::span<const std::string_view> schemes) {
    Message result;
    for (const std::string_view scheme : schemes) {
        if (!result.empty()) {
            const Message between = say(phrases::or_between);
            result.ru += between.ru;
            result.en += between.en;
        }
        const std::string word = "`" + std::string(scheme) + ":`";
        result.ru += word;
        result.en += word;
    }
    return result;
}

// `minpros-96` where the author forgot the scheme, if one thing only bears that id.
std::string with_scheme(const Corpus& corpus, const ReferenceUse& use) {
    std::string found;
    for (const std::string_view scheme : model::reference_schemes) {
        const std::string candidate = std::string(scheme) + ":" + use.text;
        if (corpus.resolve(use.system, candidate).index() == 0) continue;
        if (!found.empty()) return {};
        found = candidate;
    }
    return found;
}

void check_scheme(const Corpus& corpus, const ReferenceUse& use, Diagnostics& out) {
    const auto parts = model::cut_reference(use.text);
    if (parts.scheme.empty() || parts.id.empty()) {
        Diagnostic& found =
            out.error("bad-reference", use.span, say(phrases::not_a_reference, {use.text}));
        const std::string better = with_scheme(corpus, use);
        if (!better.empty()) found.hint = say(phrases::did_you_mean, {better});
        found.notes.push_back(say(phrases::form_of_reference));
        return;
    }
    if (is_scheme(parts.scheme)) return;
    Diagnostic& found = out.error("bad-reference", part(use, parts.scheme),
                                  say(phrases::no_such_scheme, {parts.scheme}));
    if (const auto near = closest(parts.scheme, model::reference_schemes))
        found.hint = say(phrases::did_you_mean, {*near});
    found.notes.push_back(say(phrases::known_schemes, {join(model::reference_schemes, ", ")}));
}

// After `#` stands a case of the citation; of `doc:` a key of a clause too, of `page:` any anchor.
void check_fragment(const ReferenceUse& use, Diagnostics& out) {
    const auto parts = model::cut_reference(use.text);
    if (parts.fragment.empty() || !is_scheme(parts.scheme)) return;
    if (parts.scheme == "clause") {
        out.error("bad-reference", part(use, parts.fragment), say(phrases::no_fragment_here)).hint =
            say(phrases::remove_it);
        return;
    }
    if (parts.scheme == "doc" || parts.scheme == "page") return;
    if (russian::parse_case(parts.fragment)) return;
    out.error("bad-reference", part(use, parts.fragment),
              say(phrases::unknown_case, {parts.fragment}))
        .hint = say(phrases::known_cases);
}

}  // namespace

void bad_reference(const Corpus& corpus, Date, Diagnostics& out) {
    for (const ReferenceUse& use : corpus.references) {
        if (use.implied.empty()) check_scheme(corpus, use, out);
        check_fragment(use, out);
    }
}

void reference_kind(const Corpus& corpus, Date, Diagnostics& out) {
    for (const ReferenceUse& use : corpus.references) {
        if (!use.implied.empty()) continue;
        const auto parts = model::cut_reference(use.text);
        if (!is_scheme(parts.scheme) || parts.id.empty()) continue;
        const bool in_order = std::holds_alternative<model::OrderId>(use.stands_in);
        if (parts.scheme == "clause" && !in_order) {
            out.error("reference-kind", use.span, say(phrases::clause_outside, {use.text}))
                .notes.push_back(say(phrases::use_doc_clause));
            continue;
        }
        if (use.schemes.empty() ||
            std::ranges::find(use.schemes, parts.scheme) != use.schemes.end())
            continue;
        out.error("reference-kind", use.span, say(phrases::wrong_scheme, {use.text})).hint =
            say(phrases::wanted_schemes, {one_of(use.schemes)});
    }
}

}  // namespace metodoc::rules
