#include "russian/names.h"

#include <algorithm>
#include <array>
#include <vector>

#include "russian/characters.h"
#include "russian/typography.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;
using Endings = std::array<View, 6>;  // by Case, behind what is left of the nominative

// `cut` letters come off the nominative.
struct Rule {
    std::size_t cut = 0;
    Endings endings;
};

constexpr Rule unchanged{0, {U"", U"", U"", U"", U"", U""}};
constexpr Rule hard{0, {U"", U"а", U"у", U"а", U"ом", U"е"}};
constexpr Rule hissing{0, {U"", U"а", U"у", U"а", U"ем", U"е"}};
constexpr Rule russian_masculine{0, {U"", U"а", U"у", U"а", U"ым", U"е"}};     // Иванов
constexpr Rule russian_feminine{1, {U"а", U"ой", U"ой", U"у", U"ой", U"ой"}};  // Иванова
constexpr Rule in_y{1, {U"й", U"я", U"ю", U"я", U"ем", U"е"}};                 // Гайдай
constexpr Rule in_iy{1, {U"й", U"я", U"ю", U"я", U"ем", U"и"}};                // Дмитрий
constexpr Rule in_soft{1, {U"ь", U"я", U"ю", U"я", U"ем", U"е"}};              // Гоголь
constexpr Rule in_a{1, {U"а", U"ы", U"е", U"у", U"ой", U"е"}};    // Глинка but for г, к, х
constexpr Rule in_ka{1, {U"а", U"и", U"е", U"у", U"ой", U"е"}};   // Шульга
constexpr Rule in_sha{1, {U"а", U"и", U"е", U"у", U"ей", U"е"}};  // Гаша
constexpr Rule in_ya{1, {U"я", U"и", U"е", U"ю", U"ей", U"е"}};   // Таня
constexpr Rule in_ya_stressed{1, {U"я", U"и", U"е", U"ю", U"ёй", U"е"}};  // Илья
constexpr Rule in_iya{1, {U"я", U"и", U"и", U"ю", U"ей", U"и"}};          // Мария
constexpr Rule soft_feminine{1, {U"ь", U"и", U"и", U"ь", U"ью", U"и"}};   // Любовь
constexpr Rule adjective_hard{2, {U"ый", U"ого", U"ому", U"ого", U"ым", U"ом"}};
constexpr Rule adjective_oy{2, {U"ой", U"ого", U"ому", U"ого", U"ым", U"ом"}};
constexpr Rule adjective_oy_k{2, {U"ой", U"ого", U"ому", U"ого", U"им", U"ом"}};
constexpr Rule adjective_soft{2, {U"ий", U"ого", U"ому", U"ого", U"им", U"ом"}};
constexpr Rule adjective_hissing{2, {U"ий", U"его", U"ему", U"его", U"им", U"ем"}};
constexpr Rule adjective_feminine{2, {U"ая", U"ой", U"ой", U"ую", U"ой", U"ой"}};
constexpr Rule adjective_feminine_hissing{2, {U"ая", U"ей", U"ей", U"ую", U"ей", U"ей"}};
constexpr Rule adjective_feminine_soft{2, {U"яя", U"ей", U"ей", U"юю", U"ей", U"ей"}};

bool ends_in(View word, View letters) {
    return !word.empty() && letters.find(word.back()) != View::npos;
}
bool ends_with_any(View word, std::initializer_list<View> endings) {
    return std::ranges::any_of(endings, [&](View ending) { return word.ends_with(ending); });
}
std::size_t syllables(View word) {
    return static_cast<std::size_t>(std::ranges::count_if(word, is_vowel));
}

// Words in -а and -я are alike in surnames and first names.
Rule rule_in_a(View word) {
    const View stem = word.substr(0, word.size() - 1);
    if (word.back() == U'я') return stem.ends_with(U"и") ? in_iya : in_ya;
    if (!stem.empty() && is_vowel(stem.back())) return unchanged;  // Моравиа
    if (ends_in(stem, U"гкх")) return in_ka;
    return ends_in(stem, U"жшщчц")
               ? (ends_in(stem, U"ц") ? Rule{1, {U"а", U"ы", U"е", U"у", U"ей", U"е"}} : in_sha)
               : in_a;
}

bool is_russian_masculine(View surname) {
    return ends_with_any(surname, {U"ов", U"ев", U"ёв", U"ин", U"ын"}) && syllables(surname) > 1;
}

bool is_adjective_like(View surname) {
    if (ends_with_any(surname, {U"ый", U"кий", U"гий", U"хий", U"жий", U"ший", U"щий", U"чий"}))
        return true;
    return surname.ends_with(U"ой") && syllables(surname) > 1;  // Толстой, not Цой
}

Rule masculine_surname(View word) {
    if (is_russian_masculine(word)) return russian_masculine;
    if (is_adjective_like(word)) {
        const View stem = word.substr(0, word.size() - 2);
        if (word.ends_with(U"ый")) return adjective_hard;
        if (word.ends_with(U"ой")) return ends_in(stem, U"гкх") ? adjective_oy_k : adjective_oy;
        return ends_in(stem, U"жшщч") ? adjective_hissing : adjective_soft;
    }
    if (ends_with_any(word, {U"ых", U"их"})) return unchanged;  // Черных
    if (ends_in(word, U"ая")) return rule_in_a(word);
    if (word.back() == U'й') return word.ends_with(U"ий") ? in_iy : in_y;
    if (word.back() == U'ь') return in_soft;
    if (is_vowel(word.back())) return unchanged;  // Тараско, Гёте
    if (word.ends_with(U"ач")) return hard;       // Ткачом: the stress is on the ending
    return ends_in(word, U"жшщчц") ? hissing : hard;
}

Rule feminine_surname(View word) {
    if (ends_with_any(word, {U"ова", U"ева", U"ёва", U"ина", U"ына"})) return russian_feminine;
    if (word.ends_with(U"ая")) {
        return ends_in(word.substr(0, word.size() - 2), U"жшщч") ? adjective_feminine_hissing
                                                                 : adjective_feminine;
    }
    if (word.ends_with(U"яя")) return adjective_feminine_soft;
    if (ends_in(word, U"ая")) return rule_in_a(word);
    return unchanged;  // Самсонок, Черных, Тараско
}

struct Exception {
    View nominative;
    View stem;
    Rule rule;
};
constexpr std::array first_name_exceptions{
    Exception{U"пётр", U"петр", hard},
    Exception{U"петр", U"петр", hard},
    Exception{U"лев", U"льв", hard},
    Exception{U"павел", U"павл", hard},
};

Rule first_name(View word, Gender gender) {
    if (word == U"илья") return in_ya_stressed;
    if (ends_in(word, U"ая")) return rule_in_a(word);
    if (gender == Gender::feminine) return word.back() == U'ь' ? soft_feminine : unchanged;
    if (word.ends_with(U"ий")) return in_iy;
    if (word.back() == U'й') return in_y;
    if (word.back() == U'ь') return in_soft;
    if (is_vowel(word.back())) return unchanged;
    return ends_in(word, U"жшщчц") ? hissing : hard;
}

Rule patronymic(View word) {
    if (ends_with_any(word, {U"оглы", U"кызы"})) return unchanged;
    if (word.ends_with(U"на")) return in_a;
    // Ильич, Кузьмич, Фомич, Лукич: the stress is on the ending.
    constexpr std::array<View, 4> stressed{U"ильич", U"кузьмич", U"фомич", U"лукич"};
    if (std::ranges::find(stressed, word) != stressed.end()) return hard;
    return word.ends_with(U"ч") ? hissing : unchanged;
}

std::u32string apply(View word, const Rule& rule, Case which) {
    if (which == Case::nominative) return std::u32string(word);
    const View stem = word.substr(0, word.size() - rule.cut);
    return std::u32string(stem) + std::u32string(rule.endings[static_cast<std::size_t>(which)]);
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

std::string decline_first(std::string_view name, Gender gender, Case which) {
    return by_halves(name, [&](View word) {
        for (const auto& [nominative, stem, rule] : first_name_exceptions) {
            if (word == nominative && gender == Gender::masculine && which != Case::nominative)
                return apply(stem, rule, which);
        }
        return apply(word, first_name(word, gender), which);
    });
}

std::optional<Gender> gender_of_patronymic(View word) {
    if (ends_with_any(word, {U"вич", U"ьич", U"мич", U"кич", U"тич", U"оглы"}))
        return Gender::masculine;
    if (ends_with_any(word, {U"вна", U"чна", U"шна", U"кызы"})) return Gender::feminine;
    return std::nullopt;
}

std::optional<Gender> gender_of_surname(View word) {
    if (is_russian_masculine(word) || ends_with_any(word, {U"ский", U"цкий", U"ный", U"той"}))
        return Gender::masculine;
    if (ends_with_any(word,
                      {U"ова", U"ева", U"ёва", U"ина", U"ына", U"ская", U"цкая", U"ная", U"тая"}) &&
        syllables(word) > 2)
        return Gender::feminine;
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
    return by_halves(surname, [&](View word) {
        const bool man = gender == Gender::masculine;
        return apply(word, man ? masculine_surname(word) : feminine_surname(word), which);
    });
}

PersonName decline(const PersonName& name, Gender gender, Case which) {
    const auto decline_patronymic = [&](View word) { return apply(word, patronymic(word), which); };
    return {decline_surname(name.surname, gender, which), decline_first(name.first, gender, which),
            by_halves(name.patronymic, decline_patronymic)};
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
