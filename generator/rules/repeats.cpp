// The same words twice: in a row, as two items of a list, as two sentences of a document.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "rules/phrases.h"
#include "rules/phrasing.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using Words = std::vector<Word>;

// Words without signs, in lower case: what makes two sentences the same.
std::string bare(const Words& words, std::size_t from, std::size_t to) {
    std::string result;
    for (std::size_t i = from; i < to; ++i) {
        if (!words[i].is_word() && !words[i].is_number()) continue;
        if (!result.empty()) result += ' ';
        result += fold(words[i].text);
    }
    return result;
}

// «и и», «индивидуальных образовательных маршрутов по программам индивидуальных …»
void check_words(const model::Text& text, const Words& words, Diagnostics& out) {
    constexpr std::size_t longest = 6;
    std::vector<std::string> low;
    low.reserve(words.size());
    for (const Word& word : words) low.push_back(word.is_word() ? fold(word.text) : "");
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (low[i].empty()) continue;
        for (std::size_t length = 1; length <= longest && i + 2 * length <= words.size();
             ++length) {
            // A full stop between the two is no excuse when the phrase is long.
            std::size_t second = i + length;
            if (length >= 2 && words[second].is(".")) ++second;
            if (second + length > words.size()) continue;
            bool same = true;
            std::size_t letters = 0;
            for (std::size_t k = 0; k < length && same; ++k) {
                same = !low[i + k].empty() && low[i + k] == low[second + k];
                letters += low[i + k].size();
            }
            if (!same) continue;
            const std::string_view first = words[i].text;
            // «день за днем», «и т. д.»; figures and short words of lists.
            if (length == 1 && (first.size() < 4 ? first != "и" && first != "в" && first != "на"
                                                 : first == "очень" || words[i].caps))
                continue;
            if (length == 1 && first == "что") continue;
            if (length > 1 && letters < 16) continue;
            const Word& last = words[second + length - 1];
            warn(out, "repeated-words", text, words[second].begin, last.end,
                 say(phrases::words_again, {excerpt(text, words[second].begin, last.end)}))
                .hint = say(phrases::take_one_out);
            return;
        }
        // A long phrase that comes back after a word or two.
        for (std::size_t gap = 1; gap <= 3; ++gap) {
            constexpr std::size_t length = 3;
            const std::size_t second = i + length + gap;
            if (second + length > words.size()) break;
            bool same = true;
            std::size_t letters = 0;
            for (std::size_t k = 0; k < length && same; ++k) {
                same = !low[i + k].empty() && low[i + k] == low[second + k];
                letters += low[i + k].size();
            }
            if (!same || letters < 60) continue;
            warn(out, "repeated-words", text, words[second].begin, words[second + length - 1].end,
                 say(phrases::words_again,
                     {excerpt(text, words[second].begin, words[second + length - 1].end)}))
                .hint = say(phrases::take_one_out);
            return;
        }
    }
}

struct Place {
    const model::Text* text;
    std::size_t begin, end;
};

void tell_twice(const Place& second, const Place& first, const Phrase& phrase, Diagnostics& out) {
    Diagnostic& found = warn(out, "text-twice", *second.text, second.begin, second.end,
                             say(phrase, {excerpt(*second.text, second.begin, second.end)}));
    found.hint = say(phrases::take_one_out);
    found.labels.push_back({first.text->place(first.begin, first.end), say(phrases::first_here)});
}

// Fields whose texts may well be alike: results of measures, units, positions.
bool may_repeat(std::string_view key) {
    constexpr auto keys = std::to_array<std::string_view>(
        {"body",   "body_genitive",  "columns", "due",     "intro",       "method",
         "name",   "note",           "of",      "place",   "population",  "position",
         "region", "representative", "result",  "share",   "responsible", "stage",
         "stages", "status",         "summary", "targets", "territory",   "type",
         "unit"});
    return std::ranges::find(keys, key) != keys.end();
}

std::set<std::string> stems_of(const Phrasing& phrasing, const Words& words) {
    std::set<std::string> result;
    for (const Word& word : words)
        if (word.is_word() && word.text.size() > 6) result.insert(phrasing.stem(word.text));
    return result;
}

// An item that says what another one says in more words.
bool contains_most(const std::set<std::string>& small, const std::set<std::string>& large) {
    if (small.size() < 8 || small.size() * 3 < large.size() * 2) return false;
    return std::ranges::includes(large, small);
}

// A heading that announces what stands below it comes again in every part: «Мероприятия:».
bool announces(const model::Text& text, const Words& words) {
    return text.key == "title" && !words.empty() && words.back().is(":");
}

void check_items(const std::vector<const model::Text*>& items, const Phrasing& phrasing,
                 Diagnostics& out) {
    std::map<std::string, const model::Text*> seen;
    std::vector<std::pair<std::set<std::string>, const model::Text*>> stems;
    for (const model::Text* item : items) {
        const Words words = words_of(item->clean);
        const std::string plain = bare(words, 0, words.size());
        // Periods and short phrases may well come again.
        const bool period = plain.find("учебн") != std::string::npos &&
                            plain.find_first_of("0123456789") != std::string::npos;
        if (plain.size() < 50 || period || announces(*item, words)) continue;
        const auto [at, added] = seen.emplace(plain, item);
        if (!added) {
            tell_twice({item, 0, item->text.size()}, {at->second, 0, at->second->text.size()},
                       phrases::item_again, out);
            continue;
        }
        if (items.size() > 60) continue;
        std::set<std::string> own = stems_of(phrasing, words);
        for (const auto& [other, text] : stems) {
            if (!contains_most(own, other) && !contains_most(other, own)) continue;
            tell_twice({item, 0, item->text.size()}, {text, 0, text->text.size()},
                       phrases::item_nearly_again, out);
            break;
        }
        stems.emplace_back(std::move(own), item);
    }
}

// Sentences of eight words and more.
void take_sentences(const model::Text& text, std::map<std::string, Place>& seen, Diagnostics& out) {
    const Words words = words_of(text.clean);
    std::size_t from = 0;
    for (std::size_t i = 0; i <= words.size(); ++i) {
        const bool ends = i == words.size() || words[i].kind == Word::Kind::line ||
                          words[i].is(";") ||
                          (words[i].is(".") && (i + 1 == words.size() || words[i + 1].capital));
        if (!ends) continue;
        const std::string plain = bare(words, from, i);
        if (std::ranges::count(plain, ' ') >= 8) {
            const Place here{&text, words[from].begin, words[i - 1].end};
            const auto [at, added] = seen.emplace(plain, here);
            if (!added && at->second.text != &text)
                tell_twice(here, at->second, phrases::sentence_again, out);
        }
        from = i + 1;
    }
}

// Rows of a register may be alike in a column, not in all of them.
void check_rows(std::span<const model::Text> texts, Diagnostics& out) {
    struct Row {
        const model::Text* first;
        std::string whole;
        std::size_t cells = 0;
    };
    std::map<std::uint32_t, Row> rows;
    for (const model::Text& text : texts) {
        if (text.list == 0 || text.key == "columns") continue;
        const Words words = words_of(text.clean);
        Row& row = rows.try_emplace(text.map, Row{&text, {}, 0}).first->second;
        row.whole += std::string(text.key) + "=" + bare(words, 0, words.size()) + "|";
        ++row.cells;
    }
    std::map<std::string, const model::Text*> seen;
    for (const auto& [map, row] : rows) {
        if (row.cells < 2) continue;
        const auto [at, added] = seen.emplace(row.whole, row.first);
        if (!added)
            tell_twice({row.first, 0, row.first->text.size()},
                       {at->second, 0, at->second->text.size()}, phrases::row_again, out);
    }
}

// Files whose texts are sentences; in tables every row tells its own.
bool is_document(std::string_view kind) {
    constexpr auto kinds =
        std::to_array<std::string_view>({"concept", "extract", "letter", "minutes", "note", "order",
                                         "practice", "programme", "regulation"});
    return std::ranges::find(kinds, kind) != kinds.end();
}

void check_file(const Corpus& corpus, const model::SourceFile& file, const Phrasing& phrasing,
                Diagnostics& out) {
    std::map<std::pair<std::uint32_t, std::string_view>, std::vector<const model::Text*>> lists;
    std::map<std::string, Place> sentences;
    std::map<std::string, const model::Text*> results;
    const bool document = is_document(file.kind);
    const bool registry = file.kind == "registry";
    for (const model::Text& text : texts_of(corpus, file)) {
        const Words words = words_of(text.clean);
        check_words(text, words, out);
        if (text.key == "result") results.emplace(bare(words, 0, words.size()), &text);
        if (may_repeat(text.key)) continue;
        if (text.list != 0 && !registry) lists[{text.list, text.key}].push_back(&text);
        // The passport of a programme repeats its title.
        if (document && text.list == 0 && text.key != "title") take_sentences(text, sentences, out);
    }
    if (registry) check_rows(texts_of(corpus, file), out);
    for (const auto& [where, items] : lists) {
        // Clauses are compared sentence by sentence.
        if (file.kind != "acts" && where.second != "text") check_items(items, phrasing, out);
        if (document && where.second == "text")
            for (const model::Text* item : items) take_sentences(*item, sentences, out);
    }
    // «Выявление и поддержка талантливых педагогов» as a measure and as a result.
    for (const auto& [where, items] : lists) {
        if (where.second != "title") continue;
        for (const model::Text* item : items) {
            const Words words = words_of(item->clean);
            const auto found = results.find(bare(words, 0, words.size()));
            if (found == results.end() || words.size() < 2) continue;
            Diagnostic& told = warn(out, "event-is-result", *item, 0, item->text.size(),
                                    say(phrases::title_is_result));
            told.hint = say(phrases::name_what_remains);
            told.labels.push_back(
                {found->second->place(0, found->second->text.size()), say(phrases::the_result)});
        }
    }
}

}  // namespace

void repeats(const Corpus& corpus, Date, Diagnostics& out) {
    const Phrasing phrasing;
    for (const model::SourceFile& file : corpus.files) check_file(corpus, file, phrasing, out);
}

}  // namespace metodoc::rules
