#include "russian/places.h"

#include <algorithm>
#include <array>

#include "russian/characters.h"
#include "russian/toponyms.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;

// Words before a name that do not change themselves.
constexpr std::array<View, 6> short_words{U"г.", U"гор.", U"г", U"с.", U"дер.", U"д."};

NounPhrase phrase_of(const std::u32string& before, const Declined& name) {
    NounPhrase phrase;
    phrase.agreement = name.agreement;
    for (std::size_t i = 0; i < 6; ++i) phrase.forms[i] = utf8::encode(before + name.forms[i]);
    return phrase;
}

// «г. Иваново», «г.Иваново»: the name declines.
std::optional<NounPhrase> after_short_word(View place) {
    for (const View word : short_words) {
        if (!place.starts_with(word) || place.size() <= word.size()) continue;
        View rest = place.substr(word.size());
        while (!rest.empty() && is_space(rest.front())) rest.remove_prefix(1);
        const bool parted = rest.size() < place.size() - word.size();
        if (rest.empty() || !is_upper(rest.front()) || (word.back() != U'.' && !parted)) continue;
        const auto name = decline_toponym(rest);
        if (!name) return std::nullopt;
        auto phrase = phrase_of(std::u32string(place.substr(0, place.size() - rest.size())), *name);
        phrase.agreement = {Gender::masculine, Number::singular};
        return phrase;
    }
    return std::nullopt;
}

// One or two capitalised words: Нижний Новгород, but not «Октябрьский район».
bool is_proper_name(View place) {
    const std::size_t space = std::min(place.find(U' '), place.find(nbsp_sign));
    const View last = space == View::npos ? place : place.substr(space + 1);
    if (place.empty() || last.empty() || !is_upper(place.front()) || !is_upper(last.front()))
        return false;
    return std::ranges::all_of(last, [](char32_t c) { return is_letter(c) || c == U'-'; });
}

}  // namespace

std::optional<NounPhrase> decline_place(std::string_view place) {
    const std::u32string letters = utf8::decode(place);
    if (auto phrase = after_short_word(letters)) return phrase;
    if (is_proper_name(letters)) {
        if (const auto name = decline_toponym(letters)) return phrase_of({}, *name);
    }
    // «Октябрьский район», «город Иваново», «ЗАТО Северск»
    return decline(place);
}

std::optional<std::string> located_in(std::string_view place) {
    const auto phrase = decline_place(place);
    if (!phrase) return std::nullopt;
    const std::string& form = phrase->in(Case::prepositional);
    return std::string(preposition_in(form)) + " " + form;
}

std::string_view preposition_in(std::string_view next_word) {
    const std::u32string word = to_lower(utf8::decode(next_word));
    if (word.size() < 2) return "в";
    for (const View start : {View(U"льв"), View(U"мно"), View(U"мг"), View(U"мц"), View(U"рж")}) {
        if (View(word).starts_with(start)) return "во";
    }
    const bool labial = word[0] == U'в' || word[0] == U'ф';
    const bool cluster = is_letter(word[1]) && !is_vowel(word[1]) && word[1] != U'ь';
    return labial && cluster ? "во" : "в";
}

}  // namespace metodoc::russian
