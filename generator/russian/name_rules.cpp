#include "russian/name_rules.h"

#include <algorithm>
#include <optional>

#include "russian/characters.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;

constexpr NameRule unchanged{0, {U"", U"", U"", U"", U"", U""}};
constexpr NameRule hard{0, {U"", U"а", U"у", U"а", U"ом", U"е"}};
constexpr NameRule hissing{0, {U"", U"а", U"у", U"а", U"ем", U"е"}};
constexpr NameRule possessive{0, {U"", U"а", U"у", U"а", U"ым", U"е"}};            // Иванов
constexpr NameRule possessive_woman{1, {U"а", U"ой", U"ой", U"у", U"ой", U"ой"}};  // Иванова
constexpr NameRule in_y{1, {U"й", U"я", U"ю", U"я", U"ем", U"е"}};                 // Гайдай
constexpr NameRule in_iy{1, {U"й", U"я", U"ю", U"я", U"ем", U"и"}};                // Дмитрий
constexpr NameRule in_soft{1, {U"ь", U"я", U"ю", U"я", U"ем", U"е"}};              // Гоголь
constexpr NameRule in_soft_stressed{1, {U"ь", U"я", U"ю", U"я", U"ём", U"е"}};     // Король
constexpr NameRule in_a{1, {U"а", U"ы", U"е", U"у", U"ой", U"е"}};  // Глинка but for г, к, х
constexpr NameRule in_ka{1, {U"а", U"и", U"е", U"у", U"ой", U"е"}};           // Шульга
constexpr NameRule in_sha{1, {U"а", U"и", U"е", U"у", U"ей", U"е"}};          // Гоша
constexpr NameRule in_tsa{1, {U"а", U"ы", U"е", U"у", U"ей", U"е"}};          // Птица
constexpr NameRule in_ya{1, {U"я", U"и", U"е", U"ю", U"ей", U"е"}};           // Таня
constexpr NameRule in_ya_stressed{1, {U"я", U"и", U"е", U"ю", U"ёй", U"е"}};  // Илья
constexpr NameRule in_iya{1, {U"я", U"и", U"и", U"ю", U"ей", U"и"}};          // Мария
constexpr NameRule third{1, {U"ь", U"и", U"и", U"ь", U"ью", U"и"}};           // Любовь
constexpr NameRule adjective_hard{2, {U"ый", U"ого", U"ому", U"ого", U"ым", U"ом"}};
constexpr NameRule adjective_k{2, {U"ий", U"ого", U"ому", U"ого", U"им", U"ом"}};
constexpr NameRule adjective_soft{2, {U"ий", U"его", U"ему", U"его", U"им", U"ем"}};
constexpr NameRule adjective_woman{2, {U"ая", U"ой", U"ой", U"ую", U"ой", U"ой"}};
constexpr NameRule adjective_woman_hissing{2, {U"ая", U"ей", U"ей", U"ую", U"ей", U"ей"}};
constexpr NameRule adjective_woman_soft{2, {U"яя", U"ей", U"ей", U"юю", U"ей", U"ей"}};

constexpr NameRule doubtful(NameRule rule) {
    rule.sure = false;
    return rule;
}
constexpr NameRule with_stem(NameRule rule, View stem) {
    rule.stem = stem;
    return rule;
}

bool ends_in(View word, View letters) {
    return !word.empty() && letters.find(word.back()) != View::npos;
}
bool ends_with_any(View word, std::initializer_list<View> endings) {
    return std::ranges::any_of(endings, [&](View ending) { return word.ends_with(ending); });
}
template <std::size_t Size>
constexpr bool contains(const std::array<View, Size>& sorted, View word) {
    return std::ranges::binary_search(sorted, word);
}
std::size_t syllables(View word) {
    return static_cast<std::size_t>(std::ranges::count_if(word, is_vowel));
}

// ---- surnames

struct Known {
    View surname;
    NameRule rule;
};
// Men's surnames that do not go by their ending, and those whose vowel some families drop: «Зайца»
// stands beside «Заяца», which lets the reader find the nominative.
constexpr std::array own_ways{
    Known{U"воробей", doubtful(in_y)},
    Known{U"дюма", unchanged},
    Known{U"журавель", doubtful(in_soft)},
    Known{U"заяц", doubtful(hissing)},
    Known{U"золя", unchanged},
    Known{U"камень", doubtful(in_soft)},
    Known{U"козел", doubtful(hard)},
    Known{U"козёл", doubtful(hard)},
    Known{U"король", in_soft_stressed},
    Known{U"лев", doubtful(with_stem(hard, U"льв"))},
    Known{U"львов", possessive},
    Known{U"орел", doubtful(hard)},
    Known{U"орёл", doubtful(hard)},
    Known{U"петипа", unchanged},
    Known{U"пнин", possessive},
    Known{U"соловей", doubtful(in_y)},
};
static_assert(std::ranges::is_sorted(own_ways, {}, &Known::surname));

// Surnames from abroad: «Дарвином», not «Дарвиным».
constexpr std::array<View, 7> foreign_possessives{U"бюлов",  U"вирхов",   U"дарвин", U"кронин",
                                                  U"флотов", U"франклин", U"чаплин"};

bool is_possessive(View surname) {
    return ends_with_any(surname, {U"ов", U"ев", U"ёв", U"ин", U"ын"}) && syllables(surname) > 1 &&
           !contains(foreign_possessives, surname);
}

bool is_adjective(View surname) {
    if (syllables(surname) < 2) return false;  // Кий, Цой
    if (ends_with_any(surname, {U"ый", U"кий", U"хий", U"жий", U"ший", U"щий", U"чий", U"ний"}))
        return true;
    if (surname.ends_with(U"гий")) return ends_with_any(surname, {U"лгий", U"огий"});  // Долгий
    // Толстой, but Громобой is a noun.
    return surname.ends_with(U"ой") && !ends_with_any(surname, {U"бой", U"строй", U"крой"});
}

// Дольних, Черных, but the German Рерих and Дитрих are nouns.
bool is_genitive_plural(View surname) {
    if (surname.ends_with(U"ых")) return syllables(surname) > 1;
    return surname.ends_with(U"их") && syllables(surname) > 1 &&
           !ends_with_any(surname, {U"рих", U"лих", U"ейних", U"мюних"});
}

// Words in -а and -я are alike in surnames and first names.
NameRule rule_in_a(View word) {
    const View stem = word.substr(0, word.size() - 1);
    if (word.back() == U'я') return stem.ends_with(U"и") ? in_iya : in_ya;
    if (!stem.empty() && is_vowel(stem.back())) return unchanged;  // Гарсиа, Моравиа
    if (ends_in(stem, U"гкх")) return in_ka;
    if (stem.ends_with(U"ц")) return in_tsa;
    return ends_in(stem, U"жшщч") ? in_sha : in_a;
}

NameRule adjective_rule(View surname) {
    const View stem = surname.substr(0, surname.size() - 2);
    if (surname.ends_with(U"ой")) return ends_in(stem, U"гкхжшщч") ? adjective_k : adjective_hard;
    if (surname.ends_with(U"ый")) return adjective_hard;
    return ends_in(stem, U"гкх") ? adjective_k : adjective_soft;
}

// Ткачом, Плющом, Чижом: the stress goes to the ending; Бабичем, Бушем: it does not.
bool is_stressed_behind(View surname) {
    if (surname.ends_with(U"ач")) return true;
    constexpr std::array<View, 16> words{U"барабаш", U"борщ",  U"гуж",   U"ёж",  U"ерш", U"ёрш",
                                         U"камыш",   U"ключ",  U"кулиш", U"лещ", U"луч", U"малыш",
                                         U"плющ",    U"стриж", U"хрущ",  U"чиж"};
    return std::ranges::find(words, surname) != words.end();
}

// Кравец: Кравца; but two consonants keep the vowel (Швец: Швеца), and л is softened (Стрельца).
NameRule rule_in_ets(View surname) {
    const View stem = surname.substr(0, surname.size() - 2);
    if (syllables(surname) < 2) return doubtful(hard);  // Швец
    const char32_t last = stem.back();
    const bool cluster = stem.size() > 1 && !is_vowel(stem[stem.size() - 2]) && !is_vowel(last);
    const bool falls = !cluster || ends_with_any(stem, {U"рн", U"нц", U"ст", U"вд"});
    if (!falls) return doubtful(hard);  // Кузнец
    NameRule rule{2, {U"ец", U"ца", U"цу", U"ца", U"цом", U"це"}};
    if (last == U'л') rule.endings = {U"ец", U"ьца", U"ьцу", U"ьца", U"ьцом", U"ьце"};
    if (is_vowel(last)) rule.endings = {U"ец", U"йца", U"йцу", U"йца", U"йцом", U"йце"};
    return doubtful(rule);
}

std::optional<NameRule> rule_with_fleeting_vowel(View surname) {
    if (surname.ends_with(U"ец")) return rule_in_ets(surname);
    if (syllables(surname) < 2) return std::nullopt;
    if (surname.ends_with(U"ёк") || surname.ends_with(U"ёнок")) {
        const bool child = surname.ends_with(U"ёнок");
        if (child) return doubtful({2, {U"ок", U"ка", U"ку", U"ка", U"ком", U"ке"}});
        return doubtful({2, {U"ёк", U"ька", U"ьку", U"ька", U"ьком", U"ьке"}});
    }
    // Families keep the vowel here more often than they drop it: Самсонока, Чапека.
    if (ends_with_any(surname, {U"ок", U"ек"})) return doubtful(hard);
    return std::nullopt;
}

NameRule masculine_surname(View word) {
    const auto* known = std::ranges::lower_bound(own_ways, word, {}, &Known::surname);
    if (known != own_ways.end() && known->surname == word) return known->rule;
    if (is_possessive(word)) return possessive;
    if (is_adjective(word)) return adjective_rule(word);
    if (is_genitive_plural(word)) return unchanged;
    if (ends_in(word, U"ая")) return rule_in_a(word);
    if (const auto rule = rule_with_fleeting_vowel(word)) return *rule;
    if (word.back() == U'й') return word.ends_with(U"ий") && word.size() > 3 ? in_iy : in_y;
    if (word.back() == U'ь') return in_soft;
    if (is_vowel(word.back())) return unchanged;  // Тараско, Дурново, Живаго, Гёте
    if (is_stressed_behind(word)) return hard;
    return ends_in(word, U"жшщчц") ? hissing : hard;
}

// Common nouns: the husband may be Жемчужин or Жемчужина, and she declines after him.
bool is_noun_too(View surname) {
    constexpr std::array<View, 22> words{
        U"бузина",    U"былина",    U"година",     U"голова",  U"долина",   U"дубина",
        U"дуброва",   U"жемчужина", U"калина",     U"картина", U"корзина",  U"корова",
        U"малина",    U"пучина",    U"равнина",    U"рябина",  U"середина", U"скотина",
        U"смородина", U"тростина",  U"хворостина", U"щербина"};
    return std::ranges::find(words, surname) != words.end();
}

NameRule feminine_surname(View word) {
    if (is_noun_too(word)) return doubtful(word.ends_with(U"ова") ? in_a : possessive_woman);
    if (is_feminine_surname(word) && !word.ends_with(U"ая") && !word.ends_with(U"яя"))
        return possessive_woman;
    if (word.ends_with(U"ая") && word.size() > 4) {
        return ends_in(word.substr(0, word.size() - 2), U"жшщч") ? adjective_woman_hissing
                                                                 : adjective_woman;
    }
    if (word.ends_with(U"яя") && word.size() > 4) return adjective_woman_soft;
    if (word == U"дюма" || word == U"золя" || word == U"петипа") return unchanged;
    if (ends_in(word, U"ая")) return rule_in_a(word);
    return unchanged;  // Самсонок, Черных, Тараско
}

// ---- first names

struct FirstName {
    View name;
    NameRule rule;
};
constexpr std::array men{
    FirstName{U"гаврило", {1, {U"о", U"ы", U"е", U"у", U"ой", U"е"}}},
    FirstName{U"данило", {1, {U"о", U"ы", U"е", U"у", U"ой", U"е"}}},
    FirstName{U"илья", in_ya_stressed},
    FirstName{U"кирилло", {1, {U"о", U"ы", U"е", U"у", U"ой", U"е"}}},
    FirstName{U"лев", with_stem(hard, U"льв")},
    FirstName{U"михайло", {1, {U"о", U"ы", U"е", U"у", U"ой", U"е"}}},
    FirstName{U"павел", with_stem(hard, U"павл")},
    FirstName{U"петр", with_stem(hard, U"петр")},
    FirstName{U"пётр", with_stem(hard, U"петр")},
};
static_assert(std::ranges::is_sorted(men, {}, &FirstName::name));

NameRule rule_of_name_in_a(View word) {
    // Ия, Лия, Вия: one syllable before the ending (Правила русской орфографии, § 71).
    if (word.ends_with(U"ия") && syllables(word) == 2) return in_ya;
    // Some bear the stress on the ending, and then have -ие in the dative.
    constexpr std::array<View, 4> stressed{U"алия", U"альфия", U"гульфия", U"зульфия"};
    if (contains(stressed, word)) return doubtful(in_iya);
    return rule_in_a(word);
}

}  // namespace

NameRule surname_rule(View surname, Gender gender) {
    return gender == Gender::masculine ? masculine_surname(surname) : feminine_surname(surname);
}

NameRule first_name_rule(View word, Gender gender) {
    if (gender == Gender::feminine) {
        if (ends_in(word, U"ая")) return rule_of_name_in_a(word);
        return word.back() == U'ь' ? third : unchanged;
    }
    const auto* known = std::ranges::lower_bound(men, word, {}, &FirstName::name);
    if (known != men.end() && known->name == word) return known->rule;
    if (ends_in(word, U"ая")) return rule_in_a(word);
    if (word.ends_with(U"ий")) return in_iy;
    if (word.back() == U'й') return in_y;
    if (word.back() == U'ь') return in_soft;
    if (is_vowel(word.back())) return unchanged;
    return ends_in(word, U"жшщчц") ? hissing : hard;
}

NameRule patronymic_rule(View word) {
    if (ends_with_any(word, {U"оглы", U"кызы", U"оглу", U"гызы"})) return unchanged;
    if (word.ends_with(U"на")) return in_a;
    // Ильич, Кузьмич, Фомич, Лукич: the stress is on the ending.
    constexpr std::array<View, 4> stressed{U"ильич", U"кузьмич", U"лукич", U"фомич"};
    if (contains(stressed, word)) return hard;
    return word.ends_with(U"ч") ? hissing : doubtful(unchanged);
}

std::u32string apply(View word, const NameRule& rule, Case which) {
    if (which == Case::nominative) return std::u32string(word);
    std::u32string form(rule.stem.empty() ? word.substr(0, word.size() - rule.cut) : rule.stem);
    form += rule.endings[static_cast<std::size_t>(which)];
    return form;
}

bool is_masculine_surname(View surname) {
    return surname == U"львов" || surname == U"пнин" || is_possessive(surname) ||
           is_adjective(surname);
}

bool is_feminine_surname(View surname) {
    if (ends_with_any(surname, {U"ая", U"яя"})) return syllables(surname) > 2;
    if (surname == U"львова" || surname == U"пнина") return true;
    return ends_with_any(surname, {U"ова", U"ева", U"ёва", U"ина", U"ына"}) &&
           syllables(surname) > 2 && !is_noun_too(surname);
}

}  // namespace metodoc::russian
