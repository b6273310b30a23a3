#include "russian/nouns.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <numeric>

#include "russian/noun_patterns.h"
#include "russian/noun_table.h"
#include "russian/person_table.h"

namespace metodoc::russian {
namespace {

using namespace patterns;
using View = std::u32string_view;
using Of = Noun::Of;
constexpr auto singular = Number::singular;
constexpr auto plural = Number::plural;

// Endings that decline in one way only. The longer of two stands first.
constexpr std::array endings{
    NounEnding{U"ство", &neut_o},    // министерство, хозяйство
    NounEnding{U"ение", &neut_ie},   // учреждение, объединение
    NounEnding{U"ание", &neut_ie},   // собрание, образование
    NounEnding{U"ятие", &neut_ie},   // предприятие, мероприятие
    NounEnding{U"ствие", &neut_ie},  // содействие
    NounEnding{U"ция", &fem_iya},    // администрация, организация
    NounEnding{U"сия", &fem_iya},    // комиссия
    NounEnding{U"мия", &fem_iya},    // академия
    NounEnding{U"гия", &fem_iya},    // коллегия
    NounEnding{U"ость", &fem_soft},  // общность
    NounEnding{U"ист", &hard, singular, Of::person},  // экономист
    NounEnding{U"ения", &neut_ie, plural},            // учреждения
    NounEnding{U"ции", &fem_iya, plural},             // организации
    NounEnding{U"сии", &fem_iya, plural},             // комиссии
    NounEnding{U"ства", &neut_o, plural},             // агентства
    NounEnding{U"исты", &hard, plural, Of::person},   // экономисты
};

constexpr auto all_nouns() {
    std::array<Noun, std::size(things) + std::size(persons)> all{};
    std::ranges::merge(things, persons, all.begin(), {}, &Noun::lemma, &Noun::lemma);
    return all;
}
constexpr auto nouns = all_nouns();

constexpr std::size_t longest = 28;

// The nominative plural of a noun of the table.
struct PluralName {
    std::array<char32_t, longest> letters{};
    std::size_t size = 0;
    std::size_t noun = 0;
    [[nodiscard]] constexpr View text() const { return {letters.data(), size}; }
};

constexpr PluralName plural_name(std::size_t index) {
    const Noun& noun = nouns[index];
    PluralName name;
    name.noun = index;
    const Pattern& pattern = *noun.pattern;
    if (!pattern.has_singular || !pattern.has_plural) return name;
    const View stem =
        noun.oblique.empty() ? noun.lemma.substr(0, noun.lemma.size() - pattern.cut) : noun.oblique;
    for (const char32_t c : stem) name.letters[name.size++] = c;
    for (const char32_t c : pattern.plural[0]) name.letters[name.size++] = c;
    return name;
}

constexpr auto make_plurals() {
    std::array<PluralName, nouns.size()> names{};
    for (std::size_t i = 0; i < nouns.size(); ++i) names[i] = plural_name(i);
    std::array<std::uint16_t, nouns.size()> order{};
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    std::ranges::sort(order, {}, [&](std::uint16_t i) { return names[i].text(); });
    std::array<PluralName, nouns.size()> sorted{};
    for (std::size_t i = 0; i < nouns.size(); ++i) sorted[i] = names[order[i]];
    return sorted;
}
constexpr auto plurals = make_plurals();

}  // namespace

std::optional<FoundNoun> find_noun(View word) {
    const auto* one = std::ranges::lower_bound(nouns, word, {}, &Noun::lemma);
    if (one != nouns.end() && one->lemma == word) {
        return FoundNoun{one, one->pattern->has_singular ? singular : plural};
    }
    const auto* many = std::ranges::lower_bound(plurals, word, {}, &PluralName::text);
    if (many != plurals.end() && many->size > 0 && many->text() == word) {
        return FoundNoun{&nouns[many->noun], plural};
    }
    return std::nullopt;
}

const NounEnding* find_ending(View word) {
    constexpr std::size_t least = 2;  // letters before the ending
    const auto* found = std::ranges::find_if(endings, [&](const NounEnding& it) {
        return word.size() >= it.ending.size() + least && word.ends_with(it.ending);
    });
    return found == endings.end() ? nullptr : found;
}

}  // namespace metodoc::russian
