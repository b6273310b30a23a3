#include "russian/lexicon.h"

#include <algorithm>

#include "russian/characters.h"
#include "russian/nouns.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;
constexpr auto m = Gender::masculine;
constexpr auto f = Gender::feminine;
constexpr auto n = Gender::neuter;
constexpr auto one = Number::singular;
constexpr auto many = Number::plural;

// Stems whose soft forms end in -ний, -няя: последний, средний, внешний.
bool is_soft_adjective(View stem) {
    constexpr std::array<View, 10> stems{U"сторонн", U"последн", U"средн", U"внешн", U"внутренн",
                                         U"верхн",   U"нижн",    U"ранн",  U"летн",  U"соседн"};
    return std::ranges::any_of(stems, [&](View one_of) { return stem.ends_with(one_of); });
}

bool ends_in(View stem, View letters) {
    return !stem.empty() && letters.find(stem.back()) != View::npos;
}

Declined build(View word, const Noun& noun, Number number) {
    const Pattern& pattern = *noun.pattern;
    const NounEndings& endings = number == one ? pattern.singular : pattern.plural;
    const std::size_t cut = number == one ? pattern.cut : endings[0].size();
    const View stem = word.substr(0, word.size() - cut);
    // The author's ё stays where the vowel that drops stands behind it: посёлок, посёлка.
    std::u32string oblique(noun.oblique.empty() || number == many ? stem : noun.oblique);
    for (std::size_t i = 0; i < std::min(oblique.size(), word.size()); ++i) {
        if (oblique[i] == U'е' && word[i] == U'ё') oblique[i] = U'ё';
    }
    const bool animate = noun.of == Noun::Of::person;
    Declined result;
    for (std::size_t i = 0; i < 6; ++i) {
        if (endings[i] == U"=")
            result.forms[i] = animate ? result.forms[1] : std::u32string(word);
        else
            result.forms[i] = oblique + std::u32string(endings[i]);
        if (i == 1 && number == many && !noun.genitive_plural.empty())
            result.forms[i] = noun.genitive_plural;
    }
    result.forms[0] = word;
    // «Глава», «староста» are masculine by the office: «временный глава».
    const bool man = animate && number == one;
    result.agreement = {man ? m : pattern.gender, number, animate};
    result.document = noun.of == Noun::Of::document;
    return result;
}

// The endings of adjectives behind a stem, by case; the accusative of the masculine and the plural
// is that of something inanimate.
std::array<View, 6> adjective_endings(View stem, View nominative, const Agreement& agreement) {
    const bool hissing_stem = ends_in(stem, U"шщжч");
    const bool stressed = nominative == U"ой";
    const bool soft_stem =
        is_soft_adjective(stem) || nominative == U"яя" || (nominative == U"ее" && !hissing_stem);
    const bool with_e = (hissing_stem && !stressed) || soft_stem;
    const bool with_i = with_e || hissing_stem || ends_in(stem, U"кгх");
    if (agreement.number == many) {
        if (with_i) return {U"ие", U"их", U"им", U"ие", U"ими", U"их"};
        return {U"ые", U"ых", U"ым", U"ые", U"ыми", U"ых"};
    }
    if (agreement.gender == f) {
        if (soft_stem) return {U"яя", U"ей", U"ей", U"юю", U"ей", U"ей"};
        if (with_e) return {U"ая", U"ей", U"ей", U"ую", U"ей", U"ей"};
        return {U"ая", U"ой", U"ой", U"ую", U"ой", U"ой"};
    }
    const View nominative_neuter = with_e ? U"ее" : U"ое";
    const View first = agreement.gender == n ? nominative_neuter : nominative;
    if (with_e) return {first, U"его", U"ему", first, U"им", U"ем"};
    return {first, U"ого", U"ому", first, with_i ? U"им" : U"ым", U"ом"};
}

struct AdjectiveEnding {
    View ending;
    Agreement agreement;
};
constexpr std::array adjective_nominatives{
    AdjectiveEnding{U"ый", {m, one}},  AdjectiveEnding{U"ий", {m, one}},
    AdjectiveEnding{U"ой", {m, one}},  AdjectiveEnding{U"ая", {f, one}},
    AdjectiveEnding{U"яя", {f, one}},  AdjectiveEnding{U"ое", {n, one}},
    AdjectiveEnding{U"ее", {n, one}},  AdjectiveEnding{U"ые", {m, many}},
    AdjectiveEnding{U"ие", {m, many}},
};

// «-ий» and «-ие» end nouns too: санаторий, рекомендации; adjectives have these stems before them.
bool may_be_adjective(View stem, View ending) {
    if (stem.size() < 2 || is_vowel(stem.back())) return false;
    if (ending == U"ий" || ending == U"ие")
        return ends_in(stem, U"кгхшщжч") || is_soft_adjective(stem);
    return true;
}

}  // namespace

std::optional<Declined> decline_noun(View noun) {
    std::u32string folded(noun);
    std::ranges::replace(folded, U'ё', U'е');
    if (const auto found = find_noun(folded)) return build(noun, *found->noun, found->number);
    if (const NounEnding* found = find_ending(folded))
        return build(noun, Noun{noun, found->pattern, found->of}, found->number);
    return std::nullopt;
}

std::optional<Declined> decline_adjective(View word) {
    if (word == U"все")
        return Declined{{U"все", U"всех", U"всем", U"все", U"всеми", U"всех"}, {m, many}};
    const bool reflexive = word.ends_with(U"ся");
    const View plain = reflexive ? word.substr(0, word.size() - 2) : word;
    for (const auto& [ending, agreement] : adjective_nominatives) {
        if (!plain.ends_with(ending)) continue;
        const View stem = plain.substr(0, plain.size() - ending.size());
        if (!may_be_adjective(stem, ending)) return std::nullopt;
        Declined result;
        result.agreement = agreement;
        const auto found = adjective_endings(stem, ending, agreement);
        for (std::size_t i = 0; i < 6; ++i)
            result.forms[i] =
                std::u32string(stem) + std::u32string(found[i]) + (reflexive ? U"ся" : U"");
        result.forms[0] = std::u32string(word);
        return result;
    }
    return std::nullopt;
}

WordForms adjective_forms(View masculine, const Agreement& agreement) {
    const bool reflexive = masculine.ends_with(U"ся");
    const View plain = reflexive ? masculine.substr(0, masculine.size() - 2) : masculine;
    const View stem = plain.substr(0, plain.size() - 2);
    const auto found = adjective_endings(stem, plain.substr(stem.size()), agreement);
    WordForms forms;
    for (std::size_t i = 0; i < 6; ++i)
        forms[i] = std::u32string(stem) + std::u32string(found[i]) + (reflexive ? U"ся" : U"");
    return forms;
}

WordForms animate(WordForms forms, const Agreement& agreement) {
    if (agreement.number == many || agreement.gender == m) forms[3] = forms[1];
    return forms;
}

const Substantive* find_substantive(View adjective) {
    static constexpr std::array words{
        Substantive{U"вожатая", true},        Substantive{U"вожатые", true},
        Substantive{U"вожатый", true},        Substantive{U"дежурная", true},
        Substantive{U"дежурные", true},       Substantive{U"дежурный", true},
        Substantive{U"заведующая", true},     Substantive{U"заведующие", true},
        Substantive{U"заведующий", true},     Substantive{U"мастерская", false},
        Substantive{U"мастерские", false},    Substantive{U"наставляемая", true},
        Substantive{U"наставляемые", true},   Substantive{U"наставляемый", true},
        Substantive{U"обучающаяся", true},    Substantive{U"обучающиеся", true},
        Substantive{U"обучающийся", true},    Substantive{U"ответственная", true},
        Substantive{U"ответственные", true},  Substantive{U"ответственный", true},
        Substantive{U"приемная", false},      Substantive{U"служащие", true},
        Substantive{U"служащий", true},       Substantive{U"столовая", false},
        Substantive{U"уполномоченная", true}, Substantive{U"уполномоченные", true},
        Substantive{U"уполномоченный", true}, Substantive{U"управляющая", true},
        Substantive{U"управляющие", true},    Substantive{U"управляющий", true},
        Substantive{U"учащиеся", true},       Substantive{U"учащийся", true},
        Substantive{U"учительская", false},
    };
    static_assert(std::ranges::is_sorted(words, {}, &Substantive::word));
    const auto* found = std::ranges::lower_bound(words, adjective, {}, &Substantive::word);
    return found != words.end() && found->word == adjective ? found : nullptr;
}

bool is_participle(View word) {
    const View plain = word.ends_with(U"ся") ? word.substr(0, word.size() - 2) : word;
    if (plain.size() < 5) return false;
    const View stem = plain.substr(0, plain.size() - 2);
    constexpr std::array<View, 10> suffixes{U"ят", U"ыт", U"ущ", U"ющ", U"ащ",
                                            U"ящ", U"вш", U"нн", U"им", U"ем"};
    return std::ranges::any_of(suffixes, [&](View it) { return stem.ends_with(it); });
}

bool takes_object(View word) {
    if (word.ends_with(U"ся") || word.size() < 6) return false;
    const View stem = word.substr(0, word.size() - 2);
    // They have become adjectives: «ведущий специалист», «управляющий совет».
    constexpr std::array<View, 13> adjectives{
        U"будущ",   U"ведущ",     U"действующ",    U"контролирующ", U"координирующ",
        U"мешающ",  U"настоящ",   U"обучающ",      U"предшествующ", U"развивающ",
        U"следующ", U"управляющ", U"соответствующ"};
    if (std::ranges::any_of(adjectives, [&](View it) { return stem.ends_with(it); })) return false;
    constexpr std::array<View, 5> suffixes{U"ущ", U"ющ", U"ащ", U"ящ", U"вш"};
    return std::ranges::any_of(suffixes, [&](View it) { return stem.ends_with(it); });
}

std::optional<Declined> abbreviation(View word) {
    constexpr std::size_t longest = 7;  // more capitals are a word of a heading
    if (word.size() < 2 || word.size() > longest || !std::ranges::all_of(word, is_upper))
        return std::nullopt;
    Declined result;
    result.forms.fill(std::u32string(word));
    const char32_t last = word.back();
    if (last == U'Ц' || last == U'И' || last == U'К' || last == U'Д')
        result.agreement = {m, one};
    else if (last == U'Ш' || last == U'А' || last == U'Г')
        result.agreement = {f, one};
    else
        result.agreement = {n, one};  // учреждение, управление, образование
    return result;
}

}  // namespace metodoc::russian
