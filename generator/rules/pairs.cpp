// Quotes and brackets have their pairs; headings and lists end as they should.
#include <algorithm>
#include <map>

#include "rules/phrases.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using Words = std::vector<Word>;

// «…«…» with one closing mark for both is a habit of legal texts, and no slip.
void check_quotes(const model::Text& text, std::span<const Word> words, Diagnostics& out) {
    std::vector<const Word*> open;
    std::size_t deepest = 0;
    std::size_t closed_deep = 0;
    std::vector<const Word*> straight;
    for (const Word& word : words) {
        if (word.is("«")) {
            open.push_back(&word);
            deepest = std::max(deepest, open.size());
        } else if (word.is("»")) {
            if (open.empty()) {
                warn(out, "quotes-unbalanced", text, word.begin, word.end,
                     say(phrases::quote_not_opened))
                    .hint = say(phrases::open_or_remove);
                return;
            }
            if (open.size() > 1) ++closed_deep;
            open.pop_back();
        } else if (word.is("\"")) {
            straight.push_back(&word);
        }
    }
    const bool merged = open.size() == 1 && deepest > 1 && closed_deep > 0;
    const Word* alone = nullptr;
    if (!open.empty() && !merged)
        alone = open.back();
    else if (straight.size() % 2 == 1)
        alone = straight.back();
    if (alone == nullptr) return;
    warn(out, "quotes-unbalanced", text, alone->begin, alone->end, say(phrases::quote_not_closed))
        .hint = say(phrases::close_or_remove);
}

// «1)», «а)»: the sign of an item, not a bracket.
bool is_item_mark(std::span<const Word> words, std::size_t at) {
    if (at == 0) return false;
    const Word& before = words[at - 1];
    const bool short_one =
        before.is_number() ? before.text.size() <= 2 : before.is_word() && before.text.size() <= 2;
    if (!short_one) return false;
    return at == 1 || before.spaced;
}

void check_brackets(const model::Text& text, std::span<const Word> words, Diagnostics& out) {
    std::vector<const Word*> open;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].is("(")) {
            open.push_back(&words[i]);
        } else if (words[i].is(")")) {
            if (!open.empty()) {
                open.pop_back();
            } else if (!is_item_mark(words, i)) {
                warn(out, "brackets-unbalanced", text, words[i].begin, words[i].end,
                     say(phrases::bracket_not_opened))
                    .hint = say(phrases::open_or_remove);
                return;
            }
        }
    }
    if (open.empty()) return;
    warn(out, "brackets-unbalanced", text, open.back()->begin, open.back()->end,
         say(phrases::bracket_not_closed))
        .hint = say(phrases::close_or_remove);
}

bool ends_in_abbreviation(const Words& words) {
    if (words.size() < 2) return false;
    const Word& last = words[words.size() - 2];
    return last.is_word() && last.text.size() <= 8 && !last.capital &&
           (last.text == "г" || last.text == "гг" || last.text == "д" || last.text == "др" ||
            last.text == "п" || last.text == "т" || last.text == "пр");
}

void check_heading(const model::Text& text, const Words& words, Diagnostics& out) {
    if (text.key != "title" || words.empty()) return;
    const Word& last = words.back();
    // A colon announces what stands below: goals and measures have lists of their own.
    if (!last.is(".") && !last.is(";") && !last.is(",")) return;
    if (last.is(".") &&
        (ends_in_abbreviation(words) || (words.size() > 2 && words[words.size() - 2].is("."))))
        return;
    Slip slip("heading-mark", phrases::heading_mark);
    slip.add(last.begin, last.end, "");
    slip.tell(text, out);
}

// How an item ends: `;`, `,`, `.`, `:`, or 0 for nothing.
char end_of(const Words& words) {
    if (words.empty()) return 0;
    const Word& last = words.back();
    if (last.is(";") || last.is(",") || last.is(":")) return last.text[0];
    if (last.is(".") && !ends_in_abbreviation(words)) return '.';
    return 0;
}

// The items of one list end alike; the last one ends in a full stop, or as the others do.
void check_list(const std::vector<const model::Text*>& items, Diagnostics& out) {
    if (items.size() < 3) return;
    std::vector<Words> words;
    words.reserve(items.size());
    for (const model::Text* item : items) words.push_back(words_of(item->clean));
    std::map<char, std::size_t> counts;
    for (std::size_t i = 0; i + 1 < items.size(); ++i)
        if (end_of(words[i]) != ':') ++counts[end_of(words[i])];
    if (counts.empty()) return;
    const auto usual =
        std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; });
    const char most = usual->first;
    // Items of several sentences may end as they like.
    for (std::size_t i = 0; i < items.size(); ++i) {
        const char mark = end_of(words[i]);
        const bool last = i + 1 == items.size();
        if (mark == ':') continue;  // its own items follow
        if (mark == most) {
            if (!last || most != ';') continue;
        } else if (last && (mark == '.' || (mark == 0 && most != '.'))) {
            continue;
        }
        if (last && mark == ';' && most == ';') {
            const Word& word = words[i].back();
            warn(out, "list-marks", *items[i], word.begin, word.end, say(phrases::list_ends_open))
                .hint = say(phrases::end_with_stop);
            return;
        }
        const std::string shown = mark == 0 ? "" : std::string(1, mark);
        const std::size_t end = items[i]->text.size();
        const std::size_t begin =
            words[i].empty() ? 0 : (mark == 0 ? words[i].back().begin : words[i].back().begin);
        const std::string usual_mark = most == 0 ? "" : std::string(1, most);
        Diagnostic& found =
            warn(out, "list-marks", *items[i], begin, std::min(end, words[i].back().end),
                 mark == 0   ? say(phrases::item_ends_bare, {usual_mark})
                 : most == 0 ? say(phrases::item_ends_marked, {shown})
                             : say(phrases::item_ends_otherwise, {shown, usual_mark}));
        found.hint = say(phrases::end_alike);
        return;
    }
}

bool is_list_key(std::string_view key) {
    return key == "items" || key == "functions" || key == "tasks" || key == "principles" ||
           key == "methods" || key == "results" || key == "goals" || key == "text" ||
           key == "conditions";
}

void check_lists(const Corpus& corpus, const model::SourceFile& file, Diagnostics& out) {
    std::map<std::pair<std::uint32_t, std::string_view>, std::vector<const model::Text*>> lists;
    for (const model::Text& text : texts_of(corpus, file))
        if (text.list != 0 && is_list_key(text.key) && text.text.find('\n') == std::string::npos)
            lists[{text.list, text.key}].push_back(&text);
    for (const auto& [where, items] : lists) {
        // Clauses with texts of their own are sentences, not items.
        if (where.second == "text") continue;
        check_list(items, out);
    }
}

}  // namespace

void pairs(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Text& text : corpus.texts) {
        const Words words = words_of(text.clean);
        check_heading(text, words, out);
        std::size_t from = 0;
        for (std::size_t i = 0; i <= words.size(); ++i) {
            if (i < words.size() && words[i].kind != Word::Kind::line) continue;
            const auto part = std::span(words).subspan(from, i - from);
            check_quotes(text, part, out);
            check_brackets(text, part, out);
            from = i + 1;
        }
    }
    for (const model::SourceFile& file : corpus.files) check_lists(corpus, file, out);
}

}  // namespace metodoc::rules
