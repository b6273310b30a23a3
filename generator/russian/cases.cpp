#include "russian/cases.h"

#include <algorithm>

#include "russian/characters.h"
#include "russian/letters.h"
#include "russian/lexicon.h"
#include "russian/phrase.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;

struct Marks {
    std::string_view brief;
    std::string_view full;
};
constexpr std::array<Marks, 6> marks{{{"им", "именительный"},
                                      {"род", "родительный"},
                                      {"дат", "дательный"},
                                      {"вин", "винительный"},
                                      {"тв", "творительный"},
                                      {"предл", "предложный"}}};

}  // namespace

std::optional<Case> parse_case(std::string_view mark) {
    std::string word = folded(mark);
    if (word.ends_with('.')) word.pop_back();
    for (const Case which : all_cases) {
        const Marks& names = marks[static_cast<std::size_t>(which)];
        if (word == names.brief || word == names.full) return which;
    }
    return std::nullopt;
}

std::string_view case_mark(Case which) {
    return marks[static_cast<std::size_t>(which)].brief;
}

std::optional<NounPhrase> decline(std::string_view phrase) {
    const std::u32string letters = utf8::decode(phrase);
    return read_phrase(letters);
}

std::optional<std::string> in_case(std::string_view phrase, Case which) {
    const auto declined = decline(phrase);
    if (!declined) return std::nullopt;
    return declined->in(which);
}

std::optional<NounPhrase> document_kind(std::string_view title) {
    const std::u32string letters = utf8::decode(lower(title));
    return read_kind(letters);
}

std::string adjective(std::string_view masculine, const Agreement& agreement, Case which) {
    const std::u32string word = utf8::decode(masculine);
    const std::u32string small = to_lower(word);
    const auto given = decline_adjective(small);
    if (!given || given->agreement != Agreement{}) return std::string(masculine);
    WordForms forms = adjective_forms(small, agreement);
    if (agreement.animate) forms = animate(std::move(forms), agreement);
    return utf8::encode(in_case_of(word, forms[static_cast<std::size_t>(which)]));
}

std::string short_participle(std::string_view masculine, const Agreement& agreement) {
    std::string word(masculine);
    if (agreement.number == Number::plural) return word + "ы";
    switch (agreement.gender) {
        case Gender::masculine:
            return word;
        case Gender::feminine:
            return word + "а";
        case Gender::neuter:
            return word + "о";
    }
    return word;
}

}  // namespace metodoc::russian
