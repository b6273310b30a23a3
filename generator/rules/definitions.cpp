// Terms and short names that a document defines in its own prose: once, alike, before their use.
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
using Stems = std::vector<std::string>;

struct Definition {
    std::string name;   // as typed, without brackets and quotes
    Stems stems;        // of the name
    std::string words;  // what is said of it
    const model::Text* text;
    std::size_t begin, end;  // of the name
    std::uint32_t list = 0;  // a list of terms; 0: the term stands in running text
    std::size_t section = 0;
};

// «Основные понятия, используемые в настоящем Положении:»
bool announces_terms(const Words& words) {
    if (words.empty() || !words.back().is(":") || words.size() > 20) return false;
    return std::ranges::any_of(words, [](const Word& word) {
        return starts(word, "поняти") || starts(word, "термин") || starts(word, "определени");
    });
}

bool is_shown(const Word& word) {
    return word.is_word() || word.is_number() || word.is("/");
}

// The words of a name, without what stands in brackets.
std::string name_of(const Words& words, std::size_t from, std::size_t to) {
    std::string name;
    for (std::size_t i = from; i < to; ++i) {
        if (words[i].is("(")) {
            while (i < to && !words[i].is(")")) ++i;
            continue;
        }
        if (!is_shown(words[i])) continue;
        const bool joined = words[i].is("/") || (i > from && words[i - 1].is("/"));
        if (!name.empty() && !joined) name += ' ';
        name += words[i].text;
    }
    return name;
}

// «Методическая работа - комплекс …»: the word of the dash, 0 where there is none. In a list of
// terms the dash is enough, elsewhere «это» follows it.
std::size_t dash_of(const Words& words, bool in_list) {
    constexpr std::size_t longest = 26;
    std::size_t depth = 0;
    for (std::size_t i = 0; i + 1 < words.size() && i < longest; ++i) {
        if (words[i].is("(")) ++depth;
        if (words[i].is(")") && depth > 0) --depth;
        if (depth > 0) continue;
        if (words[i].is(".") || words[i].is(";") || words[i].is(":")) return 0;
        if (!words[i].is_dash() || !words[i].spaced || !words[i + 1].spaced || i == 0) continue;
        if (in_list || words[i + 1].text == "это") return i;
        return 0;
    }
    return 0;
}

class Reader {
public:
    Reader(const Corpus& corpus, const Phrasing& phrasing) : corpus_(corpus), phrasing_(phrasing) {}

    std::vector<Definition> definitions(const model::SourceFile& file) {
        std::uint32_t list = 0;       // whose texts are terms
        std::uint32_t announced = 0;  // the mapping whose items are
        std::size_t section = 0;
        for (const model::Text& text : texts_of(corpus_, file)) {
            if (text.key == "title" && text.list != 0) ++section, list = 0;
            if (text.key != "text" && text.key != "items" && text.key != "body") continue;
            const Words words = words_of(text.clean);
            if (words.empty()) continue;
            if (announces_terms(words)) {
                list = text.list;
                announced = text.map;
                continue;
            }
            const bool item = text.key == "items" && announced != 0 && text.map == announced;
            // Items have a mapping of their own only where they are written one under another.
            const bool clause = text.key == "text" && list != 0 && text.list == list;
            take_dash(text, words, item || clause ? text.list : 0, section);
            take_understood(text, words, section);
        }
        return std::move(found_);
    }

private:
    void take_dash(const model::Text& text, const Words& words, std::uint32_t list,
                   std::size_t section) {
        const std::size_t dash = dash_of(words, list != 0);
        if (dash == 0 || !(words[0].capital || words[0].is("«"))) return;
        std::size_t last = dash - 1;
        std::size_t from = dash + 1;
        if (words[from].text == "это") ++from;
        add(text, words, 0, last + 1, from, list, section);
    }

    // «понятие «инфраструктура», под которой понимается совокупность …»
    void take_understood(const model::Text& text, const Words& words, std::size_t section) {
        for (std::size_t i = 4; i + 1 < words.size(); ++i) {
            if (!starts(words[i], "понима") || !starts(words[i - 1], "котор") ||
                words[i - 2].text != "под")
                continue;
            std::size_t close = i - 3;
            while (close > 0 && !words[close].is("»") && i - close < 6) --close;
            std::size_t open = close;
            while (open > 0 && !words[open].is("«") && close - open < 12) --open;
            if (words[close].is("»") && words[open].is("«"))
                add(text, words, open + 1, close, i + 1, 0, section);
            return;
        }
    }

    void add(const model::Text& text, const Words& words, std::size_t from, std::size_t to,
             std::size_t said, std::uint32_t list, std::size_t section) {
        Definition one{name_of(words, from, to), {},   {},     &text, words[from].begin,
                       words[to - 1].end,        list, section};
        one.stems = phrasing_.stems(one.name);
        if (one.stems.empty() || said >= words.size()) return;
        one.words = text.clean.substr(words[said].begin);
        found_.push_back(std::move(one));
    }

    const Corpus& corpus_;
    const Phrasing& phrasing_;
    std::vector<Definition> found_;
};

void add_first(Diagnostic& found, const Definition& other) {
    found.labels.push_back({other.text->place(other.begin, other.end), say(phrases::first_here)});
}

bool is_longer(const Stems& longer, const Stems& shorter) {
    return longer.size() > shorter.size() && shorter.size() >= 3 &&
           std::equal(shorter.begin(), shorter.end(), longer.begin());
}

void check_twice(const std::vector<Definition>& all, const Phrasing& phrasing, Diagnostics& out) {
    for (auto second = all.begin(); second != all.end(); ++second) {
        for (auto first = all.begin(); first != second; ++first) {
            const bool same = first->stems == second->stems;
            const bool two_names =
                first->list != 0 && first->list == second->list &&
                (is_longer(first->stems, second->stems) || is_longer(second->stems, first->stems));
            if (!same && !two_names) continue;
            const double alike = phrasing.likeness(first->words, second->words);
            const bool differs = same && alike > 0.3 && alike < 0.999;
            Diagnostic& found =
                warn(out, differs ? Code("definition-differs") : Code("term-twice"), *second->text,
                     second->begin, second->end,
                     differs ? say(phrases::defined_otherwise, {second->name})
                             : say(same ? phrases::defined_again : phrases::defined_under_two_names,
                                   {second->name, first->name}));
            found.hint = say(phrases::define_once);
            add_first(found, *first);
            break;
        }
    }
}

void check_order(const std::vector<Definition>& all, Diagnostics& out) {
    std::map<std::uint32_t, const Definition*> last;
    std::set<std::uint32_t> told;
    for (const Definition& one : all) {
        if (one.list == 0 || told.contains(one.list)) continue;
        const auto [at, added] = last.emplace(one.list, &one);
        if (added) continue;
        if (russian::sort_key(one.name) < russian::sort_key(at->second->name)) {
            told.insert(one.list);
            warn(out, "term-order", *one.text, one.begin, one.end,
                 say(phrases::out_of_order, {one.name, at->second->name}))
                .hint = say(phrases::sort_terms);
        }
        at->second = &one;
    }
}

// A glossary that the system has says nearly the same.
void check_glossary(const Corpus& corpus, const model::SourceFile& file,
                    const std::vector<Definition>& all, const Phrasing& phrasing,
                    Diagnostics& out) {
    for (const Definition& one : all) {
        if (one.list == 0) continue;
        for (const model::Term& term : corpus.terms) {
            if (term.system && term.system != file.system) continue;
            if (phrasing.stems(term.term) != one.stems) continue;
            const double alike = phrasing.likeness(one.words, term.definition.text);
            if (alike < 0.5 || alike > 0.999) continue;
            Diagnostic& found = warn(out, "definition-differs", *one.text, one.begin, one.end,
                                     say(phrases::defined_otherwise, {one.name}));
            found.hint = say(phrases::define_once);
            found.labels.push_back({term.span, say(phrases::defined_there)});
            break;
        }
    }
}

// Where words with these stems stand in a row, in any of their forms.
std::optional<std::pair<std::size_t, std::size_t>> place_of(const Words& words,
                                                            const Phrasing& phrasing,
                                                            const Stems& stems) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t at = i;
        std::size_t matched = 0;
        while (at < words.size() && matched < stems.size() && words[at].is_word() &&
               (words[at].text.size() <= 4 || phrasing.stem(words[at].text) == stems[matched])) {
            if (words[at].text.size() > 4)
                ++matched;
            else if (matched == 0)
                break;
            ++at;
        }
        if (matched == stems.size()) return std::pair{words[i].begin, words[at - 1].end};
    }
    return std::nullopt;
}

// A section that uses what only a later section defines. One word alone is too common to tell.
void check_late(const Corpus& corpus, const model::SourceFile& file,
                const std::vector<Definition>& all, const Phrasing& phrasing, Diagnostics& out) {
    for (const Definition& one : all) {
        if (one.list == 0 || one.section < 2 || one.stems.size() < 2) continue;
        std::size_t section = 0;
        for (const model::Text& text : texts_of(corpus, file)) {
            if (text.key == "title" && text.list != 0) ++section;
            if (section >= one.section) break;
            if (text.key != "text" && text.key != "items") continue;
            const auto place = place_of(words_of(text.clean), phrasing, one.stems);
            if (!place) continue;
            Diagnostic& found = warn(out, "term-late", text, place->first, place->second,
                                     say(phrases::term_before, {one.name}));
            found.hint = say(phrases::define_sooner);
            found.labels.push_back(
                {one.text->place(one.begin, one.end), say(phrases::introduced_here)});
            break;
        }
    }
}

// ---- «(далее — Управление)»

struct ShortName {
    std::string stem, name;
    const model::Text* text;
    std::size_t begin, end;
};

// One word with a capital: «Управление», not «программа ДПО» and not «МСМС».
void take_short_names(const model::Text& text, const Words& words, const Phrasing& phrasing,
                      std::vector<ShortName>& into) {
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (fold(words[i].text) != "далее" || !words[i - 1].is("(")) continue;
        for (std::size_t k = i + 1; k < words.size() && !words[k].is(")"); ++k) {
            const Word& word = words[k];
            const bool alone = word.is_word() && word.capital && !word.caps &&
                               !words[k - 1].is_word() && k + 1 < words.size() &&
                               (words[k + 1].is(")") || words[k + 1].is(","));
            if (alone)
                into.push_back({phrasing.stem(word.text), std::string(word.text), &text, word.begin,
                                word.end});
        }
    }
}

// The name by itself: with a capital in the middle of a sentence, nothing that completes it behind.
bool is_bare(const Words& words, std::size_t at) {
    if (at == 0 || words[at - 1].is(".") || words[at - 1].is("«") || words[at - 1].is(":") ||
        words[at - 1].kind == Word::Kind::line)
        return false;
    if (at + 1 == words.size()) return true;
    const Word& next = words[at + 1];
    return next.is(".") || next.is(",") || next.is(";") || next.is(":") || next.is(")");
}

void check_short_names(const Corpus& corpus, const model::SourceFile& file,
                       const Phrasing& phrasing, Diagnostics& out) {
    std::vector<ShortName> names;
    for (const model::Text& text : texts_of(corpus, file))
        take_short_names(text, words_of(text.clean), phrasing, names);
    for (const ShortName& name : names) {
        bool over = false;
        for (const model::Text& text : texts_of(corpus, file)) {
            over = &text == name.text;
            const Words words = words_of(text.clean);
            const auto found = std::ranges::find_if(words, [&](const Word& word) {
                const auto at = static_cast<std::size_t>(&word - words.data());
                return word.is_word() && word.capital && !word.caps &&
                       (!over || word.begin < name.begin) && is_bare(words, at) &&
                       phrasing.stem(word.text) == name.stem;
            });
            if (found != words.end() && text.key != "title") {
                Diagnostic& told = warn(out, "term-late", text, found->begin, found->end,
                                        say(phrases::name_before, {found->text}));
                told.hint = say(phrases::introduce_here);
                told.labels.push_back(
                    {name.text->place(name.begin, name.end), say(phrases::introduced_here)});
                break;
            }
            if (over) break;
        }
    }
}

bool is_document(std::string_view kind) {
    return kind == "regulation" || kind == "concept" || kind == "programme" || kind == "order" ||
           kind == "note";
}

}  // namespace

void definitions(const Corpus& corpus, Date, Diagnostics& out) {
    const Phrasing phrasing;
    for (const model::SourceFile& file : corpus.files) {
        if (!is_document(file.kind)) continue;
        const auto all = Reader(corpus, phrasing).definitions(file);
        check_twice(all, phrasing, out);
        check_order(all, out);
        check_glossary(corpus, file, all, phrasing, out);
        check_late(corpus, file, all, phrasing, out);
        check_short_names(corpus, file, phrasing, out);
    }
}

}  // namespace metodoc::rules
