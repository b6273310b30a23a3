// Words that stand side by side and do not go together: «методическое сопровождения», «обеспечение
// изучение», «в на базе», «41 551 школьников».
//
// No grammar: pairs of endings that no right sentence has. What may be right in some sentence is
// passed over.
#include <algorithm>
#include <array>
#include <map>

#include "rules/phrases.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using Words = std::vector<Word>;
using Endings = std::span<const std::string_view>;

bool ends_with_any(std::string_view text, Endings endings) {
    return std::ranges::any_of(endings, [&](auto ending) { return text.ends_with(ending); });
}

bool is_russian(const Word& word) {
    return word.is_word() && static_cast<unsigned char>(word.text[0]) >= 0x80;
}
std::size_t letters(const Word& word) {
    return word.text.size() / 2;
}

// Two words of which the second stands right behind the first.
bool is_pair(const Words& words, std::size_t at) {
    return at + 1 < words.size() && is_russian(words[at]) && is_russian(words[at + 1]) &&
           words[at + 1].spaced && !words[at].caps && !words[at + 1].caps;
}

std::string with_ending(std::string_view word, std::string_view old, std::string_view other) {
    return std::string(word.substr(0, word.size() - old.size())) + std::string(other);
}

// Pronouns and the like that end as adjectives do, and adjectives that stand for a noun.
bool stands_alone(std::string_view low) {
    constexpr auto words = std::to_array<std::string_view>(
        {"взрослых",    "главное",   "данных",    "достойное", "другого",  "иного",   "какого",
         "какое",       "лишенное",  "любого",    "много",     "молодых",  "намного", "нового",
         "необходимое", "немного",   "некого",    "одного",    "основное", "полное",  "самого",
         "самое",       "такого",    "такое",     "ученых",    "целое",    "целого",  "первого",
         "второго",     "одаренных", "остальных", "рабочих",   "больных",  "родных"});
    return std::ranges::find(words, low) != words.end();
}

bool is_active_participle(std::string_view low) {
    constexpr auto endings = std::to_array<std::string_view>(
        {"щая", "вшая", "шая", "щих", "вших", "щим", "вшим", "щимся", "нным", "мым", "тым"});
    return ends_with_any(low, endings);
}

// What the second word of a pair should be, where the two do not agree.
std::optional<std::string> mended(const Words& words, std::size_t at) {
    const std::string left = fold(words[at].text);
    const std::string right = fold(words[at + 1].text);
    const std::string_view typed = words[at + 1].text;
    if (letters(words[at]) < 5 || letters(words[at + 1]) < 5 || stands_alone(left))
        return std::nullopt;
    constexpr auto neuter = std::to_array<std::string_view>({"ное", "кое", "вое", "лое"});
    constexpr auto neuter_genitive = std::to_array<std::string_view>({"ного", "кого", "вого"});
    constexpr auto feminine = std::to_array<std::string_view>({"ная", "кая", "вая", "лая"});
    constexpr auto plural_genitive = std::to_array<std::string_view>({"ных", "ских", "вых"});
    constexpr auto dative = std::to_array<std::string_view>({"ным", "ским", "вым"});
    constexpr auto process = std::to_array<std::string_view>({"ание", "ение", "ятие", "итие"});
    constexpr auto of_process = std::to_array<std::string_view>({"ания", "ения", "ятия", "ития"});
    // «научно-методическое сопровождения»
    if (ends_with_any(left, neuter) && ends_with_any(right, of_process))
        return with_ending(typed, "я", "е");
    // «методического сопровождение»
    if (ends_with_any(left, neuter_genitive) && ends_with_any(right, process))
        return with_ending(typed, "е", "я");
    // «новая расстановку»
    if (ends_with_any(left, feminine) && !is_active_participle(left)) {
        if (right.ends_with("вку")) return with_ending(typed, "у", "а");
        if (right.ends_with("цию")) return with_ending(typed, "ю", "я");
    }
    // «обеспечение изучение»
    const bool noun = ends_with_any(left, process) || left.ends_with("зация");
    if (noun && letters(words[at]) >= 7 && ends_with_any(right, process) &&
        letters(words[at + 1]) >= 7 && !words[at + 1].capital)
        return with_ending(typed, "е", "я");
    // «предоставление данные» opens an item.
    const bool opens = at == 0 || (at == 1 && words[0].is_dash());
    if (opens && ends_with_any(left, process) && right.ends_with("ные") && right != "равные")
        return with_ending(typed, "е", "х");
    // «образовательных организациями»
    if (ends_with_any(left, plural_genitive) && !is_active_participle(left) &&
        (right.ends_with("иями") || right.ends_with("никами") || right.ends_with("драми")))
        return std::string{};
    // «педагогическим вузами»; «региональным и федеральным операторами» is right
    const bool listed = at > 1 && words[at - 1].is(",") && words[at - 2].is_word() &&
                        ends_with_any(words[at - 2].text, dative);
    const bool one_of_two =
        listed || (at > 0 && (words[at - 1].text == "и" || words[at - 1].text == "или"));
    if (!one_of_two && ends_with_any(left, dative) && !is_active_participle(left) &&
        (right.ends_with("ами") || right.ends_with("ями")))
        return std::string{};
    // «диагностическим оценочных»
    if (left.ends_with("ическим") && (right.ends_with("чных") || right.ends_with("еских")))
        return std::string{};
    return std::nullopt;
}

void check_pairs(const model::Text& text, const Words& words, Diagnostics& out) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!is_pair(words, i)) continue;
        const auto better = mended(words, i);
        if (!better) continue;
        const std::size_t begin = words[i].begin;
        const std::size_t end = words[i + 1].end;
        warn(out, "agreement", text, begin, end,
             say(phrases::do_not_agree, {excerpt(text, begin, end)}))
            .hint = better->empty()
                        ? say(phrases::check_endings)
                        : say(phrases::write_so, {std::string(words[i].text) + " " + *better});
    }
}

// «курсовая подготовка в на базе»
void check_prepositions(const model::Text& text, const Words& words, Diagnostics& out) {
    constexpr auto prepositions = std::to_array<std::string_view>(
        {"в", "во", "для", "до", "из", "к", "на", "о", "об", "от", "по", "при", "с", "со"});
    const auto is_one = [&](const Word& word) {
        return std::ranges::find(prepositions, word.text) != prepositions.end();
    };
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        if (!is_one(words[i]) || !is_one(words[i + 1]) || !words[i + 1].spaced) continue;
        // «в с. Кривянка», «в по-новому», «а) в б) на»
        if (!words[i + 2].is_word() || !words[i + 2].spaced) continue;
        if (words[i].text == words[i + 1].text) continue;  // repeated-words
        warn(out, "agreement", text, words[i].begin, words[i + 1].end,
             say(phrases::prepositions_in_row, {excerpt(text, words[i].begin, words[i + 1].end)}))
            .hint = say(phrases::keep_one);
        return;
    }
}

bool opens_sentence(const Words& words, std::size_t at) {
    return at == 0 || words[at - 1].is(".") || words[at - 1].kind == Word::Kind::line;
}

// «Муниципальная методическая служба обеспечивают»
void check_verb(const model::Text& text, const Words& words, Diagnostics& out) {
    constexpr auto plural = std::to_array<std::string_view>({"ают", "яют", "уют", "еют"});
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        if (!opens_sentence(words, i) || !words[i].capital) continue;
        std::size_t at = i;
        while (at + 1 < words.size() && words[at].is_word() && words[at].text.ends_with("ая") &&
               words[at + 1].spaced)
            ++at;
        if (at == i || at + 1 >= words.size()) continue;
        const Word& noun = words[at];
        const Word& verb = words[at + 1];
        const bool subject = noun.is_word() && !noun.capital && noun.text.ends_with("а");
        if (!subject || !verb.is_word() || !verb.spaced || letters(verb) < 6 ||
            !ends_with_any(verb.text, plural))
            continue;
        warn(out, "agreement", text, verb.begin, verb.end,
             say(phrases::do_not_agree, {excerpt(text, noun.begin, verb.end)}))
            .hint = say(phrases::write_so,
                        {std::string(noun.text) + " " + with_ending(verb.text, "ют", "ет")});
        return;
    }
}

// «Механизмами взаимодействия … является:»
void check_is(const model::Text& text, const Words& words, Diagnostics& out) {
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (words[i].text != "является" || !words[i + 1].is(":")) continue;
        std::size_t from = i;
        while (from > 0 && !opens_sentence(words, from)) --from;
        const std::string_view first = words[from].text;
        if (!words[from].capital || !(first.ends_with("ами") || first.ends_with("ями"))) continue;
        warn(out, "agreement", text, words[i].begin, words[i].end,
             say(phrases::do_not_agree, {std::string(first) + " … " + std::string(words[i].text)}))
            .hint = say(phrases::write_so, {"являются"});
    }
}

// «41 551 школьников»: one and what ends in it take the singular.
void check_numeral(const model::Text& text, const Words& words, Diagnostics& out) {
    for (std::size_t i = 0; i < words.size();) {
        const auto number = number_at(words, i);
        if (!number) {
            ++i;
            continue;
        }
        const std::size_t at = i;
        i = number->next;
        const auto value = static_cast<long long>(number->value);
        const bool whole = static_cast<double>(value) == number->value;
        if (!whole || value % 10 != 1 || value % 100 == 11 || i >= words.size()) continue;
        const Word& noun = words[i];
        const bool plural = noun.text.ends_with("ов") || noun.text.ends_with("ев");
        if (!is_russian(noun) || !noun.spaced || noun.capital || !plural || letters(noun) < 5)
            continue;
        if (noun.text == "годов" || starts(noun, "класс")) continue;
        // «школ № 21», «с 20 по 21», «20 и 21»
        const Word* before = at > 0 ? &words[at - 1] : nullptr;
        if (before != nullptr &&
            (before->is("№") || before->is("-") || before->is("–") || before->is(",") ||
             before->is("/") || before->text == "до" || before->text == "по" ||
             (before->text == "и" && at > 1 && words[at - 2].is_number())))
            continue;
        warn(out, "agreement", text, number->begin, noun.end,
             say(phrases::do_not_agree, {excerpt(text, number->begin, noun.end)}))
            .hint =
            say(phrases::write_so, {excerpt(text, number->begin, number->end) + " " +
                                    std::string(noun.text.substr(0, noun.text.size() - 4))});
    }
}

// «Методические рекомендации … (разработана …)»: what stands in the brackets is of the first noun.
void check_adopted(const model::Text& text, const Words& words, Diagnostics& out) {
    enum Form { masculine, feminine, neuter, plural };
    constexpr std::array<std::pair<std::string_view, Form>, 12> heads{{{"рекомендации", plural},
                                                                       {"рекомендаций", plural},
                                                                       {"рекомендациями", plural},
                                                                       {"концепция", feminine},
                                                                       {"концепции", feminine},
                                                                       {"методика", feminine},
                                                                       {"методики", feminine},
                                                                       {"положение", neuter},
                                                                       {"положения", neuter},
                                                                       {"стратегия", feminine},
                                                                       {"стратегии", feminine},
                                                                       {"порядок", masculine}}};
    constexpr auto endings = std::to_array<std::string_view>({"", "а", "о", "ы"});
    std::optional<Form> form;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (i < 3 && !form) {
            const std::string low = fold(words[i].text);
            for (const auto& [name, of] : heads)
                if (low == name) form = of;
        }
        if (!form) {
            if (i >= 3) return;
            continue;
        }
        if (!words[i].is("(")) continue;
        for (const std::string_view stem : {"разработан", "утвержден", "принят"}) {
            const std::string low = fold(words[i + 1].text);
            if (!low.starts_with(stem)) continue;
            const std::string_view ending = std::string_view(low).substr(stem.size());
            const auto found = std::ranges::find(endings, ending);
            if (found == endings.end() || found - endings.begin() == *form) return;
            const Word& word = words[i + 1];
            warn(out, "agreement", text, word.begin, word.end,
                 say(phrases::do_not_agree, {std::string(word.text)}))
                .hint = say(phrases::write_so, {std::string(stem) + std::string(endings[*form])});
            return;
        }
    }
}

// ---- items of a list that begin in different ways

enum class Opening { other, process, verb, verbs, infinitive };

Opening opening_of(const Words& words) {
    const Word* first = nullptr;
    for (const Word& word : words) {
        if (word.is_word()) {
            first = &word;
            break;
        }
        if (!word.is_dash()) return Opening::other;
    }
    if (first == nullptr || !is_russian(*first) || first->caps || letters(*first) < 6)
        return Opening::other;
    const std::string low = fold(first->text);
    constexpr auto verb = std::to_array<std::string_view>({"ает", "яет", "ует", "ается", "уется"});
    constexpr auto verbs = std::to_array<std::string_view>({"ают", "яют", "уют", "аются", "уются"});
    constexpr auto infinitive =
        std::to_array<std::string_view>({"овать", "ивать", "ывать", "ечить", "авать", "отать"});
    constexpr auto process = std::to_array<std::string_view>({"ание", "ение", "ация", "итие"});
    if (ends_with_any(low, verb)) return Opening::verb;
    if (ends_with_any(low, verbs)) return Opening::verbs;
    if (ends_with_any(low, infinitive)) return Opening::infinitive;
    return ends_with_any(low, process) ? Opening::process : Opening::other;
}

void check_list(const std::vector<const model::Text*>& items, Diagnostics& out) {
    if (items.size() < 3) return;
    std::map<Opening, std::size_t> counts;
    std::vector<Opening> openings;
    for (const model::Text* item : items) {
        openings.push_back(opening_of(words_of(item->clean)));
        if (openings.back() != Opening::other) ++counts[openings.back()];
    }
    if (counts.size() < 2) return;
    const auto usual =
        std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; });
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (openings[i] == Opening::other || openings[i] == usual->first) continue;
        const Words words = words_of(items[i]->clean);
        const Word& first = words[0].is_word() ? words[0] : words[1];
        const auto model = std::ranges::find(openings, usual->first) - openings.begin();
        const Words other = words_of(items[static_cast<std::size_t>(model)]->clean);
        const Word& shown = other[0].is_word() ? other[0] : other[1];
        warn(out, "list-forms", *items[i], first.begin, first.end,
             say(phrases::begins_otherwise, {std::string(first.text), std::string(shown.text)}))
            .hint = say(phrases::begin_alike);
        return;
    }
}

bool is_list_key(std::string_view key) {
    return key == "items" || key == "functions" || key == "tasks" || key == "conditions";
}

}  // namespace

void agreement(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::SourceFile& file : corpus.files) {
        if (file.kind == "acts" || file.kind == "people") continue;
        std::map<std::pair<std::uint32_t, std::string_view>, std::vector<const model::Text*>> lists;
        for (const model::Text& text : texts_of(corpus, file)) {
            const Words words = words_of(text.clean);
            if (words.empty()) continue;
            check_pairs(text, words, out);
            check_prepositions(text, words, out);
            check_verb(text, words, out);
            check_is(text, words, out);
            check_numeral(text, words, out);
            check_adopted(text, words, out);
            if (text.list != 0 && is_list_key(text.key))
                lists[{text.list, text.key}].push_back(&text);
        }
        for (const auto& [where, items] : lists) check_list(items, out);
    }
}

}  // namespace metodoc::rules
