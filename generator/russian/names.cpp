#include "russian/names.h"

#include <algorithm>
#include <array>
#include <vector>

#include "russian/characters.h"
#include "russian/name_rules.h"
#include "russian/typography.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;
bool ends_in(View word, View letters) {
    return !word.empty() && letters.find(word.back()) != View::npos;
}
bool ends_with_any(View word, std::initializer_list<View> endings) {
    return std::ranges::any_of(endings, [&](View ending) { return word.ends_with(ending); });
}

bool is_initial(View word) {
    return word.size() == 2 && is_upper(word[0]) && word[1] == U'.';
}

// Each half of a double name by itself: Салтыков-Щедрин, Анна-Мария.
template <typename DeclineHalf>
std::string by_halves(std::string_view name, DeclineHalf decline_half) {
    const std::u32string word = utf8::decode(name);
    if (word.empty() || word.back() == U'.') return std::string(name);
    std::u32string result;
    View rest = word;
    for (;;) {
        const View half = rest.substr(0, rest.find(U'-'));
        if (!half.empty()) {
            const std::u32string small = to_lower(std::u32string(half));
            result += in_case_of(half, decline_half(View(small)));
        }
        if (half.size() == rest.size()) return utf8::encode(result);
        result += U'-';
        rest.remove_prefix(half.size() + 1);
    }
}

std::optional<Gender> gender_of_patronymic(View word) {
    if (ends_with_any(word, {U"вич", U"ьич", U"мич", U"кич", U"тич", U"оглы", U"оглу"}))
        return Gender::masculine;
    if (ends_with_any(word, {U"вна", U"чна", U"шна", U"кызы", U"гызы"})) return Gender::feminine;
    return std::nullopt;
}

std::optional<Gender> gender_of_surname(View word) {
    if (is_masculine_surname(word)) return Gender::masculine;
    if (is_feminine_surname(word)) return Gender::feminine;
    return std::nullopt;
}

std::optional<Gender> gender_of_first_name(View word) {
    constexpr std::array<View, 12> men{U"илья",   U"никита", U"фома",   U"лука",
                                       U"кузьма", U"савва",  U"данила", U"гаврила",
                                       U"игорь",  U"лазарь", U"рауль",  U"мустафа"};
    constexpr std::array<View, 5> women{U"любовь", U"нинель", U"адель", U"рахиль", U"эсфирь"};
    constexpr std::array<View, 6> both{U"саша", U"женя", U"валя", U"слава", U"шура", U"никола"};
    if (word.size() < 3 || std::ranges::find(both, word) != both.end()) return std::nullopt;
    if (std::ranges::find(men, word) != men.end()) return Gender::masculine;
    if (std::ranges::find(women, word) != women.end() || ends_in(word, U"ая"))
        return Gender::feminine;
    if (word.back() == U'ь' || is_vowel(word.back())) return std::nullopt;
    return Gender::masculine;
}

// Words and initials of a name; nothing when something else stands among them.
std::optional<std::vector<std::u32string>> cut(View text) {
    std::vector<std::u32string> parts;
    for (std::size_t i = 0; i < text.size();) {
        if (is_space(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() &&
               (is_letter(text[end]) || text[end] == U'-' || text[end] == U'’'))
            ++end;
        if (end == i || !is_upper(text[i])) return std::nullopt;
        const bool initial = end == i + 1 && end < text.size() && text[end] == U'.';
        if (end == i + 1 && !initial) return std::nullopt;
        if (initial) ++end;
        parts.emplace_back(text.substr(i, end - i));
        i = end;
    }
    return parts;
}

std::string joined(std::initializer_list<std::string_view> parts, std::string_view space) {
    std::string text;
    for (const std::string_view part : parts) {
        if (part.empty()) continue;
        if (!text.empty()) text += space;
        text += part;
    }
    return text;
}

std::string initial_of(std::string_view name) {
    if (name.empty()) return {};
    return utf8::encode(utf8::decode(name).substr(0, 1)) + ".";
}

std::u32string small(std::string_view name) {
    return to_lower(utf8::decode(name));
}

// Letters of the alphabet and nothing else, at least two.
bool is_russian(View word) {
    return word.size() > 1 && std::ranges::all_of(word, [](char32_t c) {
               return (c >= U'а' && c <= U'я') || c == U'ё' || c == U' ';
           });
}

}  // namespace

std::optional<PersonName> parse_person_name(std::string_view text) {
    const auto parts = cut(utf8::decode(text));
    if (!parts || parts->size() < 2 || parts->size() > 3) return std::nullopt;
    const auto part = [&](std::size_t i) {
        return i < parts->size() ? utf8::encode((*parts)[i]) : "";
    };
    std::vector<bool> initials;
    for (const std::u32string& one : *parts) initials.push_back(is_initial(one));
    const auto count = std::ranges::count(initials, true);
    const bool three = parts->size() == 3;
    if (count == static_cast<long>(parts->size()) - 1) {
        if (!initials.front()) return PersonName{part(0), part(1), part(2)};
        if (!initials.back())
            return PersonName{part(parts->size() - 1), part(0), three ? part(1) : ""};
        return std::nullopt;
    }
    if (count > 0 || !three) return std::nullopt;
    if (gender_of_patronymic(small(part(2)))) return PersonName{part(0), part(1), part(2)};
    if (gender_of_patronymic(small(part(1)))) return PersonName{part(2), part(0), part(1)};
    return std::nullopt;
}

std::optional<Gender> gender_of(const PersonName& name) {
    if (const auto gender = gender_of_patronymic(small(name.patronymic))) return gender;
    // The second half of a double surname, when the first is silent: Тараско-Юдина.
    const std::u32string surname = small(name.surname);
    const std::size_t hyphen = surname.rfind(U'-');
    const View last = View(surname).substr(hyphen == View::npos ? 0 : hyphen + 1);
    if (const auto gender = gender_of_surname(last)) return gender;
    const std::u32string first = small(name.first);
    return is_initial(utf8::decode(name.first)) ? std::nullopt : gender_of_first_name(first);
}

std::string decline_surname(std::string_view surname, Gender gender, Case which) {
    return by_halves(surname,
                     [&](View word) { return apply(word, surname_rule(word, gender), which); });
}

PersonName decline(const PersonName& name, Gender gender, Case which) {
    const auto first = [&](View word) { return apply(word, first_name_rule(word, gender), which); };
    const auto patronymic = [&](View word) { return apply(word, patronymic_rule(word), which); };
    return {decline_surname(name.surname, gender, which), by_halves(name.first, first),
            by_halves(name.patronymic, patronymic)};
}

bool is_surely_declined(const PersonName& name, Gender gender) {
    const auto sure = [&](std::string_view text, auto rule_of) {
        const std::u32string word = small(text);
        if (word.empty() || word.back() == U'.') return true;
        for (View rest = word;;) {
            const View half = rest.substr(0, rest.find(U'-'));
            if (!is_russian(half) || !rule_of(half).sure) return false;
            if (half.size() == rest.size()) return true;
            rest.remove_prefix(half.size() + 1);
        }
    };
    return sure(name.surname, [&](View word) { return surname_rule(word, gender); }) &&
           sure(name.first, [&](View word) { return first_name_rule(word, gender); }) &&
           sure(name.patronymic, [&](View half) {
               // The first half of Али-оглы stays with the second.
               const NameRule whole = patronymic_rule(small(name.patronymic));
               return whole.cut == 0 && whole.sure ? whole : patronymic_rule(half);
           });
}

std::string initials_first(const PersonName& name) {
    const std::string initials = initial_of(name.first) + initial_of(name.patronymic);
    return joined({initials, name.surname}, nbsp);
}

std::string initials_last(const PersonName& name) {
    const std::string initials = initial_of(name.first) + initial_of(name.patronymic);
    return joined({name.surname, initials}, nbsp);
}

std::string full_name(const PersonName& name) {
    return joined({name.surname, name.first, name.patronymic}, " ");
}

}  // namespace metodoc::russian
