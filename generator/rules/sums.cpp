// Numbers in prose: parts make up their whole, shares make up a hundred, promises are kept.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "rules/phrases.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using Words = std::vector<Word>;

std::string shown(double value) {
    std::string text = std::to_string(static_cast<double>(std::llround(value * 100)) / 100.0);
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    std::ranges::replace(text, '.', ',');
    return text;
}

bool is_percent(const Words& words, std::size_t at) {
    return at < words.size() && (words[at].is("%") || starts(words[at], "процент"));
}

// A count of things: not a year, a share, an age, a number behind «№», a part of a date.
std::optional<FoundNumber> count_at(const Words& words, std::size_t at) {
    const auto found = number_at(words, at);
    if (!found) return std::nullopt;
    if (at > 0 && (words[at - 1].is("№") || words[at - 1].is("-") || words[at - 1].is(".") ||
                   words[at - 1].text == "до" || words[at - 1].text == "от" ||
                   words[at - 1].text == "с" || words[at - 1].text == "N"))
        return std::nullopt;
    if (found->next >= words.size()) return std::nullopt;
    const Word& behind = words[found->next];
    if (behind.is("-") || behind.is(".") || behind.is("/") || behind.is("%") || behind.is(")"))
        return std::nullopt;
    if (!behind.is_word() || !behind.spaced || behind.capital) return std::nullopt;
    for (const std::string_view word :
         {"год",   "лет",     "процент", "час",   "класс",  "июн",      "июл",    "феврал", "март",
          "апрел", "сентябр", "октябр",  "ноябр", "декабр", "январ",    "август", "статьи", "пункт",
          "раз",   "балл",    "дн",      "месяц", "недел",  "полугоди", "квартал"})
        if (starts(behind, word)) return std::nullopt;
    if (behind.text == "г" || behind.text == "гг" || behind.text == "мая") return std::nullopt;
    return found;
}

struct Parts {
    double sum = 0;
    std::size_t count = 0;
    std::size_t begin = 0, end = 0;
};

// The counts of a run of words, each with its noun.
Parts parts_between(const Words& words, std::size_t from, std::size_t to) {
    Parts parts;
    for (std::size_t i = from; i < to; ++i) {
        if (words[i].is("(")) {  // an explanation of a part
            while (i < to && !words[i].is(")")) ++i;
            continue;
        }
        const auto part = count_at(words, i);
        if (!part) continue;
        if (parts.count == 0) parts.begin = part->begin;
        parts.sum += part->value;
        parts.end = part->end;
        ++parts.count;
        i = part->next - 1;
    }
    return parts;
}

// Where the list of parts ends that opens at `from`.
std::size_t end_of_parts(const Words& words, std::size_t from, bool bracket) {
    std::size_t depth = 0;
    for (std::size_t i = from; i < words.size(); ++i) {
        if (words[i].kind == Word::Kind::line) return i;
        if (words[i].is("(")) ++depth;
        if (words[i].is(")")) {
            if (depth == 0) return i;
            --depth;
        }
        if (bracket) continue;
        const bool stop = words[i].is(".") && (i + 1 == words.size() || words[i + 1].capital ||
                                               words[i + 1].kind == Word::Kind::line);
        if (stop) return i;
    }
    return words.size();
}

bool is_all(const Words& words, std::size_t at) {
    for (std::size_t i = at >= 6 ? at - 6 : 0; i < at; ++i)
        if (starts(words[i], "всего") || starts(words[i], "итого")) return true;
    return false;
}

// «12 площадок, из них 7 … и 4 …», «199 организаций: 135 …, 49 …», «64750 детей (23 207 … и …)».
void check_sum(const model::Text& text, const Words& words, Diagnostics& out) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto whole = count_at(words, i);
        if (!whole) continue;
        std::size_t opens = 0;
        bool bracket = false;
        bool exact = false;  // every part is listed
        for (std::size_t k = whole->next; k < words.size() && k < whole->next + 9; ++k) {
            if (words[k].is_number() || words[k].is(";") || words[k].is(".")) break;
            const bool of_them =
                k + 1 < words.size() && ((words[k].text == "из" && words[k + 1].text == "них") ||
                                         (words[k].text == "том" && words[k + 1].text == "числе"));
            if (words[k].is(":") || words[k].is("(")) {
                opens = k + 1;
                bracket = words[k].is("(");
                exact = opens < words.size() && words[opens].is_number();
                // «(в том числе: 21 …, 8 …)», «(из них 7 … и 4 …)»
                for (std::size_t m = opens; m < std::min(opens + 4, words.size()); ++m)
                    if (words[m].is(":") || words[m].text == "них" || words[m].text == "числе")
                        opens = m + 1;
                break;
            }
            if (of_them) {
                opens = k + 2;
                if (opens < words.size() && (words[opens].is(":") || words[opens].is_dash()))
                    ++opens;
                break;
            }
        }
        if (opens == 0) {
            i = whole->next - 1;
            continue;
        }
        const std::size_t end = end_of_parts(words, opens, bracket);
        const Parts parts = parts_between(words, opens, end);
        const bool more = parts.sum > whole->value;
        const bool sure = exact || is_all(words, i) || more;
        if (parts.count >= 2 && sure && std::abs(parts.sum - whole->value) > 0.001) {
            Diagnostic& found =
                warn(out, "sum-differs", text, whole->begin, whole->end,
                     say(phrases::sum_differs, {shown(parts.sum), shown(whole->value)}));
            found.hint = say(phrases::check_numbers);
            found.labels.push_back({text.place(parts.begin, parts.end), say(phrases::the_parts)});
        }
        // The parts may have parts of their own.
        i = whole->next - 1;
    }
}

// Items of a list: «Всего работников – 29 человек», «Административный персонал – 5 человек» …
struct Split {
    FoundNumber number;
    std::string label;  // «совмес»: the beginning of «совместителей», «совместитель»
};
struct Labelled {
    const model::Text* text;
    FoundNumber number;
    std::string unit;
    bool total = false;
    std::vector<Split> splits;  // «(в том числе: 21 человек – основных, 8 человек – совместителей)»
};

std::vector<Split> splits_of(const Words& words, std::size_t from) {
    constexpr std::size_t beginning = 12;  // six letters
    std::vector<Split> result;
    while (from < words.size() && !words[from].is("(")) ++from;
    for (std::size_t i = from; i < words.size() && !words[i].is(")"); ++i) {
        const auto number = number_at(words, i);
        if (!number || number->next + 2 >= words.size()) continue;
        const Word& label = words[number->next + 2];
        if (words[number->next].is_word() && words[number->next + 1].is_dash() && label.is_word())
            result.push_back({*number, fold(label.text).substr(0, beginning)});
    }
    return result;
}

std::optional<Labelled> labelled(const model::Text& text, const Words& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (!words[i].is_number()) continue;
        const auto number = number_at(words, i);
        if (!number || !(words[i - 1].is_dash() || words[i - 1].is(":"))) return std::nullopt;
        if (number->next >= words.size() || !words[number->next].is_word()) return std::nullopt;
        return Labelled{&text, *number, fold(words[number->next].text).substr(0, 12),
                        starts(words[0], "всего") || starts(words[0], "итого"),
                        splits_of(words, number->next)};
    }
    return std::nullopt;
}

// «8 совместителей» of all, and 8, 1 and 1 of the parts.
void check_splits(const std::vector<Labelled>& items, const Labelled& total, Diagnostics& out) {
    for (const Split& whole : total.splits) {
        double sum = 0;
        for (const Labelled& item : items)
            for (const Split& part : item.splits)
                if (!item.total && part.label == whole.label) sum += part.number.value;
        // A part may keep silent about its own parts: only too many is sure to be wrong.
        if (sum < whole.number.value + 0.001) continue;
        warn(out, "sum-differs", *total.text, whole.number.begin, whole.number.end,
             say(phrases::sum_differs, {shown(sum), shown(whole.number.value)}))
            .hint = say(phrases::check_numbers);
    }
}

void check_total(const std::vector<Labelled>& items, Diagnostics& out) {
    const auto total = std::ranges::find_if(items, &Labelled::total);
    if (total == items.end()) return;
    check_splits(items, *total, out);
    double sum = 0;
    std::size_t count = 0;
    for (const Labelled& item : items) {
        if (item.total || item.unit.substr(0, 8) != total->unit.substr(0, 8)) continue;
        sum += item.number.value;
        ++count;
    }
    if (count < 2 || std::abs(sum - total->number.value) < 0.001) return;
    warn(out, "sum-differs", *total->text, total->number.begin, total->number.end,
         say(phrases::sum_differs, {shown(sum), shown(total->number.value)}))
        .hint = say(phrases::check_numbers);
}

// «СПО – 17 %»: a label, a dash, a share.
void take_shares(const Words& words, std::vector<FoundNumber>& into) {
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (!words[i].is_number() || !(words[i - 1].is_dash() || words[i - 1].is(":"))) continue;
        if (!words[i - 2].is_word() && !words[i - 2].is(")") && !words[i - 2].is("»")) continue;
        const auto number = number_at(words, i);
        if (number && is_percent(words, number->next)) into.push_back(*number);
    }
}

void check_shares(const model::Text& where, const std::vector<FoundNumber>& shares,
                  Diagnostics& out) {
    if (shares.size() < 3) return;
    double sum = 0;
    for (const FoundNumber& share : shares) sum += share.value;
    // Far from a hundred they are shares of different things.
    if (std::abs(sum - 100) < 0.051 || sum < 80 || sum > 120) return;
    warn(out, "shares-not-whole", where, shares.front().begin, shares.front().end,
         say(phrases::shares_sum, {shown(sum)}))
        .hint = say(phrases::check_numbers);
}

// ---- the same way to write large numbers

void check_thousands(const model::Text& text, const Words& words, Diagnostics& out) {
    const Word* plain = nullptr;
    bool grouped = false;
    for (std::size_t i = 0; i < words.size();) {
        const auto number = number_at(words, i);
        if (!number) {
            ++i;
            continue;
        }
        const bool named = i > 0 && words[i - 1].is("№");
        if (number->grouped) grouped = true;
        if (!number->grouped && words[i].text.size() >= 5 && !named && plain == nullptr)
            plain = &words[i];
        i = number->next;
    }
    if (plain == nullptr || !grouped) return;
    Slip slip("numbers-style", phrases::numbers_style);
    std::string better(plain->text);
    for (std::size_t at = better.size(); at > 3;) better.insert(at -= 3, "\u00A0");
    slip.add(plain->begin, plain->end, better);
    slip.tell(text, out);
}

// ---- «три направления:» and four items

int numeral(const Word& word) {
    if (word.is_number() && word.text.size() <= 2) return std::stoi(std::string(word.text));
    constexpr std::array<std::pair<std::string_view, int>, 30> numerals{{
        {"два", 2},    {"две", 2},    {"двух", 2},   {"двум", 2},   {"двумя", 2},   {"три", 3},
        {"трех", 3},   {"трем", 3},   {"тремя", 3},  {"четыре", 4}, {"четырех", 4}, {"четырем", 4},
        {"пять", 5},   {"пяти", 5},   {"шесть", 6},  {"шести", 6},  {"семь", 7},    {"семи", 7},
        {"восемь", 8}, {"восьми", 8}, {"девять", 9}, {"девяти", 9}, {"десять", 10}, {"десяти", 10},
        {"обоих", 2},  {"пятью", 5},  {"шестью", 6}, {"семью", 7},  {"восемью", 8}, {"десятью", 10},
    }};
    const std::string low = fold(word.text);
    for (const auto& [name, value] : numerals)
        if (low == name) return value;
    return 0;
}

bool is_countable(const Word& word) {
    for (const std::string_view noun :
         {"направлени", "задач",     "уровн",   "этап",      "модул",     "групп",
          "принцип",    "цел",       "критери", "показател", "подход",    "раздел",
          "мероприяти", "услови",    "вид",     "форм",      "блок",      "тип",
          "функци",     "компонент", "модел",   "шаг",       "част",      "пункт",
          "метод",      "категори",  "процесс", "фактор",    "результат", "вопрос"})
        if (starts(word, noun)) return true;
    return false;
}

struct Promise {
    int count = 0;
    std::size_t begin = 0, end = 0;
};

// The number of things that the end of a text announces.
Promise promise_of(const Words& words) {
    if (words.empty() || !words.back().is(":")) return {};
    for (std::size_t i = words.size() > 9 ? words.size() - 9 : 0; i + 1 < words.size(); ++i) {
        const int count = numeral(words[i]);
        if (count < 2 || (i > 0 && (words[i - 1].is("№") || words[i - 1].is(".")))) continue;
        // «2. Районный методический совет:» opens an item.
        if (words[i + 1].is(".") || words[i + 1].is(")")) continue;
        for (std::size_t k = i + 1; k < std::min(i + 5, words.size()); ++k)
            if (is_countable(words[k])) return {count, words[i].begin, words[k].end};
    }
    return {};
}

void check_promise(const model::Text& text, const Promise& promise, std::size_t count,
                   Diagnostics& out) {
    if (promise.count == 0 || count == 0 || static_cast<std::size_t>(promise.count) == count)
        return;
    warn(out, "count-differs", text, promise.begin, promise.end,
         say(phrases::promised_otherwise,
             {excerpt(text, promise.begin, promise.end), std::to_string(count)}))
        .hint = say(phrases::check_numbers);
}

// Items of the same text: «… на двух видах исследований: 1) … 2) … 3) …».
std::size_t inline_items(const Words& words, std::size_t from) {
    int expected = 1;
    for (std::size_t i = from; i + 1 < words.size(); ++i)
        if (words[i].is_number() && words[i + 1].is(")") &&
            words[i].text == std::to_string(expected))
            ++expected;
    return static_cast<std::size_t>(expected - 1);
}

void check_inline_promise(const model::Text& text, const Words& words, Diagnostics& out) {
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (!words[i].is(":")) continue;
        const Promise promise =
            promise_of(Words(words.begin(), words.begin() + static_cast<long>(i) + 1));
        if (promise.count == 0) continue;
        const std::size_t count = inline_items(words, i + 1);
        if (count >= 2) check_promise(text, promise, count, out);
    }
}

void check_file(const Corpus& corpus, const model::SourceFile& file, Diagnostics& out) {
    const auto texts = texts_of(corpus, file);
    std::map<std::pair<std::uint32_t, std::string_view>, std::vector<Labelled>> lists;
    std::map<std::pair<std::uint32_t, std::string_view>,
             std::pair<const model::Text*, std::vector<FoundNumber>>>
        shares;
    std::map<std::uint32_t, std::pair<const model::Text*, Promise>> promises;
    std::map<std::uint32_t, std::map<std::uint32_t, std::size_t>> items;
    for (const model::Text& text : texts) {
        const Words words = words_of(text.clean);
        if (text.list != 0) ++items[text.map][text.list];
        const Promise promise = promise_of(words);
        if (promise.count > 0) promises.emplace(text.map, std::pair(&text, promise));
        if (text.clean.find_first_of("0123456789") == std::string::npos) continue;
        check_sum(text, words, out);
        check_thousands(text, words, out);
        check_inline_promise(text, words, out);
        if (text.list != 0)
            if (const auto item = labelled(text, words))
                lists[{text.list, text.key}].push_back(*item);
        std::vector<FoundNumber> own;
        take_shares(words, own);
        if (own.size() > 1) {
            check_shares(text, own, out);
        } else if (own.size() == 1 && text.list != 0) {
            auto& [first, all] = shares[{text.list, text.key}];
            if (first == nullptr) first = &text;
            all.push_back(own.front());
        }
    }
    for (const auto& [where, list] : lists) check_total(list, out);
    for (const auto& [where, list] : shares) check_shares(*list.first, list.second, out);
    for (const auto& [map, promise] : promises) {
        // The fields of the clause itself are items of another list.
        std::map<std::uint32_t, std::size_t>& own = items[map];
        own.erase(promise.first->list);
        if (own.size() != 1) continue;
        check_promise(*promise.first, promise.second, own.begin()->second, out);
    }
}

}  // namespace

void numbers_in_prose(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::SourceFile& file : corpus.files) check_file(corpus, file, out);
}

}  // namespace metodoc::rules
