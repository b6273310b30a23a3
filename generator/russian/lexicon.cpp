#include "russian/lexicon.h"

#include <algorithm>

#include "russian/characters.h"

namespace metodoc::russian {
namespace {

using View = std::u32string_view;

// Endings by case, put behind the stem; `cut` letters of the nominative are not of the stem.
// "=" in the accusative is the nominative, "+" the genitive (animate).
struct Paradigm {
    std::size_t cut;
    std::array<View, 6> endings;
    Gender gender;
    Number number;
};

constexpr auto m = Gender::masculine;
constexpr auto f = Gender::feminine;
constexpr auto n = Gender::neuter;
constexpr auto one = Number::singular;
constexpr auto many = Number::plural;

constexpr Paradigm hard{0, {U"", U"а", U"у", U"=", U"ом", U"е"}, m, one};     // приказ
constexpr Paradigm hissing{0, {U"", U"а", U"у", U"=", U"ем", U"е"}, m, one};  // колледж
constexpr Paradigm soft{1, {U"ь", U"я", U"ю", U"=", U"ем", U"е"}, m, one};   // показатель
constexpr Paradigm in_y{1, {U"й", U"я", U"ю", U"=", U"ем", U"е"}, m, one};   // лицей
constexpr Paradigm fem_a{1, {U"а", U"ы", U"е", U"у", U"ой", U"е"}, f, one};  // форма
constexpr Paradigm fem_ka{1, {U"а", U"и", U"е", U"у", U"ой", U"е"}, f, one};   // справка
constexpr Paradigm fem_iya{1, {U"я", U"и", U"и", U"ю", U"ей", U"и"}, f, one};  // концепция
constexpr Paradigm fem_soft{1, {U"ь", U"и", U"и", U"ь", U"ью", U"и"}, f, one};  // ведомость
constexpr Paradigm neut_o{1, {U"о", U"а", U"у", U"о", U"ом", U"е"}, n, one};    // письмо
constexpr Paradigm neut_ie{1, {U"е", U"я", U"ю", U"е", U"ем", U"и"}, n, one};  // положение
constexpr Paradigm neut_e{1, {U"е", U"а", U"у", U"е", U"ем", U"е"}, n, one};   // училище
constexpr Paradigm pl_ov{1, {U"ы", U"ов", U"ам", U"=", U"ами", U"ах"}, m, many};   // планы
constexpr Paradigm pl_kov{1, {U"и", U"ов", U"ам", U"=", U"ами", U"ах"}, m, many};  // списки
constexpr Paradigm pl_ey{1, {U"и", U"ей", U"ям", U"=", U"ями", U"ях"}, m, many};  // показатели
constexpr Paradigm pl_iev{1, {U"и", U"ев", U"ям", U"=", U"ями", U"ях"}, m, many};  // критерии
constexpr Paradigm pl_iy{1, {U"и", U"й", U"ям", U"=", U"ями", U"ях"}, f, many};  // рекомендации
constexpr Paradigm pl_zero{1, {U"ы", U"", U"ам", U"=", U"ами", U"ах"}, f, many};  // формы
constexpr Paradigm pl_a{1, {U"а", U"", U"ам", U"=", U"ами", U"ах"}, n, many};     // правила
constexpr Paradigm pl_iya{1, {U"я", U"й", U"ям", U"=", U"ями", U"ях"}, n, many};  // предложения
constexpr Paradigm unchanged{0, {U"", U"", U"", U"", U"", U""}, n, one};          // бюро

enum class Of { document, person, thing };

struct Noun {
    View lemma;
    const Paradigm* paradigm;
    Of of = Of::thing;
    View oblique = U"";  // the stem of the other cases, where a vowel drops: перечень, перечн-
};

constexpr std::array nouns{
    // documents
    Noun{U"акт", &hard, Of::document},
    Noun{U"анализ", &hard, Of::document},
    Noun{U"анкета", &fem_a, Of::document},
    Noun{U"ведомость", &fem_soft, Of::document},
    Noun{U"график", &hard, Of::document},
    Noun{U"доклад", &hard, Of::document},
    Noun{U"договор", &hard, Of::document},
    Noun{U"документ", &hard, Of::document},
    Noun{U"заявка", &fem_ka, Of::document},
    Noun{U"закон", &hard, Of::document},
    Noun{U"инструкция", &fem_iya, Of::document},
    Noun{U"карта", &fem_a, Of::document},
    Noun{U"кодекс", &hard, Of::document},
    Noun{U"комплекс", &hard, Of::document},
    Noun{U"конституция", &fem_iya, Of::document},
    Noun{U"концепция", &fem_iya, Of::document},
    Noun{U"критерии", &pl_iev, Of::document},
    Noun{U"лист", &hard, Of::document},
    Noun{U"мероприятия", &pl_iya, Of::document},
    Noun{U"меры", &pl_zero, Of::document},
    Noun{U"методика", &fem_ka, Of::document},
    Noun{U"модель", &fem_soft, Of::document},
    Noun{U"мониторинг", &hard, Of::document},
    Noun{U"нормы", &pl_zero, Of::document},
    Noun{U"основы", &pl_zero, Of::document},
    Noun{U"отчет", &hard, Of::document},
    Noun{U"паспорт", &hard, Of::document},
    Noun{U"перечень", &soft, Of::document, U"перечн"},
    Noun{U"письмо", &neut_o, Of::document},
    Noun{U"план", &hard, Of::document},
    Noun{U"показатели", &pl_ey, Of::document},
    Noun{U"показатель", &soft},
    Noun{U"порядок", &hard, Of::document, U"порядк"},
    Noun{U"правила", &pl_a, Of::document},
    Noun{U"приказ", &hard, Of::document},
    Noun{U"принципы", &pl_ov, Of::document},
    Noun{U"программа", &fem_a, Of::document},
    Noun{U"проект", &hard, Of::document},
    Noun{U"протокол", &hard, Of::document},
    Noun{U"паспорта", &pl_a, Of::document},
    Noun{U"регламент", &hard, Of::document},
    Noun{U"реестр", &hard, Of::document},
    Noun{U"система", &fem_a, Of::document},
    Noun{U"список", &hard, Of::document, U"списк"},
    Noun{U"справка", &fem_ka, Of::document},
    Noun{U"стандарт", &hard, Of::document},
    Noun{U"стратегия", &fem_iya, Of::document},
    Noun{U"структура", &fem_a, Of::document},
    Noun{U"таблица", &fem_a, Of::document},
    Noun{U"требования", &pl_iya, Of::document},
    Noun{U"указ", &hard, Of::document},
    Noun{U"устав", &hard, Of::document},
    Noun{U"форма", &fem_a, Of::document},
    Noun{U"формы", &pl_zero, Of::document},
    Noun{U"состав", &hard, Of::document},
    Noun{U"каталог", &hard, Of::document},
    Noun{U"календарь", &soft, Of::document},
    Noun{U"рекомендации", &pl_iy, Of::document},
    Noun{U"материалы", &pl_ov, Of::document},
    Noun{U"результаты", &pl_ov, Of::document},
    Noun{U"изменения", &pl_iya, Of::document},
    Noun{U"сведения", &pl_iya, Of::document},
    Noun{U"предложения", &pl_iya, Of::document},
    Noun{U"итоги", &pl_kov, Of::document},
    // bodies and organisations
    Noun{U"агентство", &neut_o},
    Noun{U"бюро", &unchanged},
    Noun{U"гимназия", &fem_iya},
    Noun{U"город", &hard},
    Noun{U"группа", &fem_a},
    Noun{U"департамент", &hard},
    Noun{U"дом", &hard},
    Noun{U"дворец", &hard, Of::thing, U"дворц"},
    Noun{U"дума", &fem_a},
    Noun{U"институт", &hard},
    Noun{U"кафедра", &fem_a},
    Noun{U"колледж", &hissing},
    Noun{U"комитет", &hard},
    Noun{U"край", &in_y},
    Noun{U"кабинет", &hard},
    Noun{U"лицей", &in_y},
    Noun{U"округ", &hard},
    Noun{U"область", &fem_soft},
    Noun{U"отдел", &hard},
    Noun{U"парламент", &hard},
    Noun{U"площадка", &fem_ka},
    Noun{U"правление", &neut_ie},
    Noun{U"президиум", &hard},
    Noun{U"прокуратура", &fem_a},
    Noun{U"палата", &fem_a},
    Noun{U"район", &hard},
    Noun{U"республика", &fem_ka},
    Noun{U"сад", &hard},
    Noun{U"сектор", &hard},
    Noun{U"сеть", &fem_soft},
    Noun{U"служба", &fem_a},
    Noun{U"совет", &hard},
    Noun{U"союз", &hard},
    Noun{U"станция", &fem_iya},
    Noun{U"техникум", &hard},
    Noun{U"университет", &hard},
    Noun{U"фонд", &hard},
    Noun{U"центр", &hard},
    Noun{U"школа", &fem_a},
    Noun{U"интернат", &hard},
    Noun{U"прогимназия", &fem_iya},
    Noun{U"училище", &neut_e},
    Noun{U"актив", &hard},
    Noun{U"коллектив", &hard},
    Noun{U"клуб", &hard},
    // positions and people
    Noun{U"бухгалтер", &hard, Of::person},
    Noun{U"воспитатель", &soft, Of::person},
    Noun{U"глава", &fem_a, Of::person},
    Noun{U"губернатор", &hard, Of::person},
    Noun{U"директор", &hard, Of::person},
    Noun{U"депутат", &hard, Of::person},
    Noun{U"дефектолог", &hard, Of::person},
    Noun{U"заместитель", &soft, Of::person},
    Noun{U"инженер", &hard, Of::person},
    Noun{U"инспектор", &hard, Of::person},
    Noun{U"исполнитель", &soft, Of::person},
    Noun{U"консультант", &hard, Of::person},
    Noun{U"координатор", &hard, Of::person},
    Noun{U"куратор", &hard, Of::person},
    Noun{U"логопед", &hard, Of::person},
    Noun{U"методист", &hard, Of::person},
    Noun{U"министр", &hard, Of::person},
    Noun{U"модератор", &hard, Of::person},
    Noun{U"мэр", &hard, Of::person},
    Noun{U"наставник", &hard, Of::person},
    Noun{U"начальник", &hard, Of::person},
    Noun{U"оператор", &hard, Of::person},
    Noun{U"организатор", &hard, Of::person},
    Noun{U"педагог", &hard, Of::person},
    Noun{U"помощник", &hard, Of::person},
    Noun{U"председатель", &soft, Of::person},
    Noun{U"представитель", &soft, Of::person},
    Noun{U"президент", &hard, Of::person},
    Noun{U"преподаватель", &soft, Of::person},
    Noun{U"психолог", &hard, Of::person},
    Noun{U"ректор", &hard, Of::person},
    Noun{U"руководитель", &soft, Of::person},
    Noun{U"секретарь", &soft, Of::person},
    Noun{U"советник", &hard, Of::person},
    Noun{U"сотрудник", &hard, Of::person},
    Noun{U"социолог", &hard, Of::person},
    Noun{U"специалист", &hard, Of::person},
    Noun{U"тьютор", &hard, Of::person},
    Noun{U"учитель", &soft, Of::person},
    Noun{U"учредитель", &soft, Of::person},
    Noun{U"член", &hard, Of::person},
    Noun{U"эксперт", &hard, Of::person},
    Noun{U"юрист", &hard, Of::person},
    Noun{U"методисты", &pl_ov, Of::person},
    Noun{U"наставники", &pl_kov, Of::person},
    Noun{U"педагоги", &pl_kov, Of::person},
    Noun{U"специалисты", &pl_ov, Of::person},
    Noun{U"эксперты", &pl_ov, Of::person},
};

// Endings that decline in one way only. Kinds of documents among them stand in `documents`.
struct Ending {
    View ending;
    const Paradigm* paradigm;
    Of of = Of::thing;
};
constexpr std::array endings{
    Ending{U"ство", &neut_o},             // министерство, хозяйство
    Ending{U"ение", &neut_ie},            // учреждение, объединение
    Ending{U"ание", &neut_ie},            // собрание, образование
    Ending{U"ятие", &neut_ie},            // предприятие, мероприятие
    Ending{U"ствие", &neut_ie},           // содействие
    Ending{U"ция", &fem_iya},             // администрация, организация
    Ending{U"сия", &fem_iya},             // комиссия
    Ending{U"мия", &fem_iya},             // академия
    Ending{U"гия", &fem_iya},             // коллегия
    Ending{U"ость", &fem_soft},           // общность
    Ending{U"ения", &pl_iya},             // учреждения
    Ending{U"ации", &pl_iy},              // организации
    Ending{U"тели", &pl_ey, Of::person},  // руководители
};

constexpr std::array<View, 12> documents{U"положение",     U"распоряжение", U"постановление",
                                         U"соглашение",    U"решение",      U"задание",
                                         U"заявление",     U"заключение",   U"приложение",
                                         U"представление", U"уведомление",  U"определение"};

// Stems whose soft forms end in -ний, -няя: последний, средний, внешний.
bool is_soft_adjective(View stem) {
    constexpr std::array<View, 10> stems{U"сторонн", U"последн", U"средн", U"внешн", U"внутренн",
                                         U"верхн",   U"нижн",    U"ранн",  U"летн",  U"соседн"};
    return std::ranges::any_of(stems, [&](View one_of) { return stem.ends_with(one_of); });
}

bool ends_in(View stem, View letters) {
    return !stem.empty() && letters.find(stem.back()) != View::npos;
}

Declined build(View lemma, const Noun& noun) {
    const Paradigm& paradigm = *noun.paradigm;
    Declined result;
    const std::u32string stem(lemma.substr(0, lemma.size() - paradigm.cut));
    const std::u32string oblique = noun.oblique.empty() ? stem : std::u32string(noun.oblique);
    const bool person = noun.of == Of::person;
    for (std::size_t i = 0; i < 6; ++i) {
        const View ending = paradigm.endings[i];
        if (ending == U"=")
            result.forms[i] = person ? result.forms[1] : std::u32string(lemma);
        else
            result.forms[i] = (i == 0 ? stem : oblique) + std::u32string(ending);
    }
    result.agreement = {person && paradigm.number == one ? m : paradigm.gender, paradigm.number,
                        person};
    result.document =
        noun.of == Of::document || std::ranges::find(documents, lemma) != documents.end();
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
    const auto* found = std::ranges::find(nouns, View(folded), &Noun::lemma);
    if (found != nouns.end()) return build(noun, *found);
    for (const auto& [ending, paradigm, of] : endings) {
        if (View(folded).ends_with(ending) && folded.size() > ending.size() + 1)
            return build(noun, Noun{noun, paradigm, of});
    }
    return std::nullopt;
}

std::optional<Declined> decline_adjective(View word) {
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

bool is_substantive(View adjective) {
    constexpr std::array<View, 4> words{U"заведующий", U"заведующая", U"управляющий",
                                        U"управляющая"};
    return std::ranges::find(words, adjective) != words.end();
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
