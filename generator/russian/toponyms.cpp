#include "russian/toponyms.h"

#include <algorithm>
#include <array>

#include "russian/characters.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;
using Endings = std::array<View, 6>;

struct Shape {
    std::size_t cut = 0;
    Endings endings;
    Agreement agreement;
};

constexpr Agreement man{Gender::masculine, Number::singular};
constexpr Agreement woman{Gender::feminine, Number::singular};
constexpr Agreement neuter{Gender::neuter, Number::singular};
constexpr Agreement many{Gender::masculine, Number::plural};

constexpr Shape hard{0, {U"", U"а", U"у", U"", U"ом", U"е"}, man};        // Волгодонск
constexpr Shape hissing{0, {U"", U"а", U"у", U"", U"ем", U"е"}, man};     // Воронеж
constexpr Shape soft{1, {U"ь", U"я", U"ю", U"ь", U"ем", U"е"}, man};      // Симферополь
constexpr Shape soft_io{1, {U"ь", U"я", U"ю", U"ь", U"ём", U"е"}, man};   // Кремль
constexpr Shape in_y{1, {U"й", U"я", U"ю", U"й", U"ем", U"е"}, man};      // Уренгой
constexpr Shape in_o{1, {U"о", U"а", U"у", U"о", U"ом", U"е"}, neuter};   // Иваново
constexpr Shape in_a{1, {U"а", U"ы", U"е", U"у", U"ой", U"е"}, woman};    // Москва
constexpr Shape in_ka{1, {U"а", U"и", U"е", U"у", U"ой", U"е"}, woman};   // Калуга
constexpr Shape in_tsa{1, {U"а", U"ы", U"е", U"у", U"ей", U"е"}, woman};  // Винница
constexpr Shape in_sha{1, {U"а", U"и", U"е", U"у", U"ей", U"е"}, woman};  // Чаша
constexpr Shape in_ya{1, {U"я", U"и", U"е", U"ю", U"ей", U"е"}, woman};   // Верея
constexpr Shape in_iya{1, {U"я", U"и", U"и", U"ю", U"ей", U"и"}, woman};  // Евпатория
constexpr Shape soft_woman{1, {U"ь", U"и", U"и", U"ь", U"ью", U"и"}, woman};  // Казань
constexpr Shape zero{1, {U"ы", U"", U"ам", U"ы", U"ами", U"ах"}, many};       // Чебоксары
constexpr Shape kzero{1, {U"и", U"", U"ам", U"и", U"ами", U"ах"}, many};      // Луки
constexpr Shape ov{1, {U"ы", U"ов", U"ам", U"ы", U"ами", U"ах"}, many};  // Челны, but Челнов
constexpr Shape yey{1, {U"ы", U"ей", U"ам", U"ы", U"ами", U"ах"}, many};  // Люберцы
constexpr Shape same{0, {U"", U"", U"", U"", U"", U""}, neuter};          // Сочи

struct Known {
    View name;  // lower case, ё as е
    const Shape* shape = nullptr;
    View stem = {};  // the stem of the other cases, where a vowel drops
};
constexpr std::array known{
    Known{U"апатиты", &ov},
    Known{U"астрахань", &soft_woman},
    Known{U"бронницы", &zero},
    Known{U"владивосток", &hard},
    Known{U"воды", &zero},
    Known{U"городец", &hard, U"городц"},
    Known{U"городок", &hard, U"городк"},
    Known{U"гусь", &soft},
    Known{U"елец", &hard, U"ельц"},
    Known{U"казань", &soft_woman},
    Known{U"каменоломни", nullptr},
    Known{U"керчь", &soft_woman},
    Known{U"кинель", &soft},
    Known{U"кремль", &soft_io},
    Known{U"луки", &kzero},
    Known{U"люберцы", &yey},
    Known{U"молодечно", nullptr},
    Known{U"мытищи", &kzero},
    Known{U"олонец", &hissing, U"олонц"},
    Known{U"орел", &hard, U"орл"},
    Known{U"переславль", &soft},
    Known{U"пермь", &soft_woman},
    Known{U"ржев", &hard},
    Known{U"ровно", nullptr},
    Known{U"россошь", &soft_woman},
    Known{U"рязань", &soft_woman},
    Known{U"сибирь", &soft_woman},
    Known{U"сочи", &same},
    Known{U"суздаль", &soft},
    Known{U"сызрань", &soft_woman},
    Known{U"тверь", &soft_woman},
    Known{U"тюмень", &soft_woman},
    Known{U"уренгой", &in_y},
    Known{U"химки", nullptr},
    Known{U"чебоксары", &zero},
    Known{U"челны", &ov},
    Known{U"череповец", &hard, U"череповц"},
    Known{U"шахты", &zero},
    Known{U"ярославль", &soft},
};
static_assert(std::ranges::is_sorted(known, {}, &Known::name));

bool ends_in(View word, View letters) {
    return !word.empty() && letters.find(word.back()) != View::npos;
}
bool ends_with_any(View word, std::initializer_list<View> endings) {
    return std::ranges::any_of(endings, [&](View it) { return word.ends_with(it); });
}

const Shape* shape_in_a(View word) {
    const View stem = word.substr(0, word.size() - 1);
    if (stem.empty() || (is_vowel(stem.back()) && stem.back() != U'и' && stem.back() != U'е'))
        return nullptr;
    if (word.back() == U'я') return stem.ends_with(U"и") ? &in_iya : &in_ya;
    if (is_vowel(stem.back())) return nullptr;
    if (ends_in(stem, U"гкх")) return &in_ka;
    if (stem.ends_with(U"ц")) return &in_tsa;
    return ends_in(stem, U"жшщч") ? &in_sha : &in_a;
}

const Shape* shape_of(View word) {
    if (word.size() < 3) return nullptr;
    if (ends_with_any(word, {U"ово", U"ево", U"ино", U"ыно"})) return &in_o;
    if (ends_with_any(word, {U"поль", U"славль"})) return &soft;
    if (ends_in(word, U"ая")) return shape_in_a(word);
    if (ends_in(word, U"еуюэ")) return &same;  // Туапсе, Баку, Улан-Удэ
    // A vowel may drop: Гуковец, Бережок.
    if (ends_with_any(word, {U"ец", U"ок", U"ек"})) return nullptr;
    if (ends_in(word, U"ьийоы") || !is_letter(word.back())) return nullptr;
    return ends_in(word, U"жшщчц") ? &hissing : &hard;
}

std::optional<Declined> by_shape(View name, View small, const Shape& shape, View oblique) {
    const std::u32string stem(small.substr(0, small.size() - shape.cut));
    Declined result;
    result.agreement = shape.agreement;
    for (std::size_t i = 0; i < 6; ++i) {
        const bool nominative = i == 0 || (i == 3 && shape.agreement == man);
        const std::u32string base = nominative || oblique.empty() ? stem : std::u32string(oblique);
        result.forms[i] = in_case_of(name, base + std::u32string(shape.endings[i]));
    }
    result.forms[0] = name;
    return result;
}

bool is_adjective(View word) {
    if (word.size() < 5) return false;
    return ends_with_any(word, {U"ский", U"цкий", U"ый", U"кий", U"ний", U"ская", U"ая", U"ские",
                                U"ые", U"кие", U"ое", U"ской", U"шой", U"ие"});
}

std::optional<Declined> adjective_name(View name) {
    auto result = decline_adjective(to_lower(std::u32string(name)));
    if (!result) return std::nullopt;
    for (std::u32string& form : result->forms) form = in_case_of(name, std::move(form));
    return result;
}

std::optional<Declined> single(View name) {
    const std::u32string small = to_lower(std::u32string(name));
    std::u32string folded = small;
    std::ranges::replace(folded, U'ё', U'е');
    const auto* found = std::ranges::lower_bound(known, View(folded), {}, &Known::name);
    if (found != known.end() && found->name == folded) {
        if (found->shape == nullptr) return std::nullopt;
        return by_shape(name, small, *found->shape, found->stem);
    }
    if (is_adjective(folded)) return adjective_name(name);
    const bool russian =
        std::ranges::all_of(folded, [](char32_t c) { return c >= U'а' && c <= U'я'; });
    const Shape* shape = russian ? shape_of(folded) : nullptr;
    if (shape == nullptr) return std::nullopt;
    return by_shape(name, small, *shape, {});
}

void append(Declined& to, std::u32string_view between, const Declined& tail) {
    for (std::size_t i = 0; i < 6; ++i) {
        to.forms[i] += between;
        to.forms[i] += tail.forms[i];
    }
}
Declined fixed(View text) {
    Declined result;
    result.forms.fill(std::u32string(text));
    return result;
}

std::optional<Declined> hyphened(View name) {
    const std::size_t hyphen = name.find(U'-');
    if (hyphen == View::npos) return single(name);
    const View first = name.substr(0, hyphen);
    const View rest = name.substr(hyphen + 1);
    // Ростов-на-Дону, Николаевск-на-Амуре
    if (rest.starts_with(U"на-") || rest.starts_with(U"над-")) {
        auto result = single(first);
        if (result) append(*result, U"-", fixed(rest));
        return result;
    }
    auto second = hyphened(rest);
    if (!second) return std::nullopt;
    // Both halves of Каменск-Уральский decline; the first of Орехово-Зуево and Санкт-Петербург
    // stays.
    const std::u32string small = to_lower(std::u32string(rest));
    std::optional<Declined> result = is_adjective(small) ? single(first) : fixed(first);
    if (!result) return std::nullopt;
    const Agreement agreement = is_adjective(small) ? result->agreement : second->agreement;
    append(*result, U"-", *second);
    result->agreement = agreement;
    return result;
}

}  // namespace

std::optional<Declined> decline_toponym(View name) {
    const std::size_t space = std::min(name.find(U' '), name.find(nbsp_sign));
    if (space == View::npos) return hyphened(name);
    const View first = name.substr(0, space);
    auto noun = hyphened(name.substr(space + 1));
    auto adjective = adjective_name(first);
    if (!noun || !adjective) return std::nullopt;
    const bool plural = noun->agreement.number == Number::plural;
    if (adjective->agreement.number != noun->agreement.number) return std::nullopt;
    if (!plural && adjective->agreement.gender != noun->agreement.gender) return std::nullopt;
    const Agreement agreement = noun->agreement;
    append(*adjective, name.substr(space, 1), *noun);
    adjective->agreement = agreement;
    return adjective;
}

}  // namespace metodoc::russian
