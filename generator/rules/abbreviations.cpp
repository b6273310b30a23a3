// Abbreviations: introduced once, before they are used, used at all, not garbled.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/suggest.h"
#include "base/utf8.h"
#include "rules/phrases.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using Words = std::vector<Word>;

// What every reader of such documents knows; legal forms and kinds of institutions, too.
constexpr auto common = std::to_array<std::string_view>(
    {"АНО", "АНОО",  "БУ",     "ВПР",  "ВУЗ",  "ГАПОУ", "ГАУ",    "ГБОУ",  "ГБПОУ",
     "ГБУ", "ГБУДО", "ГБУДПО", "ГИА",  "ГМО",  "ГОСТ",  "ГПХ",    "ДО",    "ДОО",
     "ДОУ", "ДПО",   "ЕГЭ",    "ЗАТО", "ИКТ",  "ИНН",   "КПП",    "МАДОУ", "МАОУ",
     "МАУ", "МБДОУ", "МБОУ",   "МБУ",  "МВД",  "МКОУ",  "МКУ",    "МОУ",   "МУ",
     "НИУ", "НИЯУ",  "НОО",    "ОБЖ",  "ОВЗ",  "ОГБОУ", "ОГБПОУ", "ОГБУ",  "ОГРН",
     "ОГЭ", "ОО",    "ООО",    "ООШ",  "ОУ",   "ПК",    "РАН",    "РАО",   "РСФСР",
     "РФ",  "СМИ",   "СНИЛС",  "СОО",  "СОШ",  "СПО",   "СССР",   "США",   "УВР",
     "УМК", "ФГАОУ", "ФГБОУ",  "ФГБУ", "ФГОС", "ФЗ",    "ФИО",    "ЭВМ",   "ЮНЕСКО"});
static_assert(std::ranges::is_sorted(common));

bool is_common(std::string_view word) {
    return std::ranges::binary_search(common, word);
}

// Small letters in a name of letters: «и» of «РИПК и ППРО» parts two abbreviations, as a space
// does.
bool is_abbreviation(const Word& word) {
    if (!word.caps) return false;
    const std::size_t letters = utf8::length(word.text);
    const bool russian = static_cast<unsigned char>(word.text[0]) >= 0x80;
    return russian && letters >= 2 && letters <= 7 && word.text.find('-') == std::string_view::npos;
}

// Words that are set in capitals for weight.
bool is_emphasis(const Word& word) {
    constexpr auto words = std::to_array<std::string_view>(
        {"ДОЛЖЕН", "ЗАДАЧА", "ЗАДАЧИ", "МЕРЫ", "МОДЕЛЬ", "МОДЕЛИ", "НЕ", "ПАСПОРТ", "ПЕРЕЧЕНЬ",
         "ПЛАН", "ПРИКАЗ", "ПРОЕКТ", "РЕЕСТР", "СИСТЕМА", "УКАЗ", "ЦЕЛЬ", "ЦЕЛИ", "ШКОЛА"});
    return std::ranges::find(words, word.text) != words.end();
}

// Roman figures typed in Russian letters and the like.
bool is_figure(const Word& word) {
    return word.text == "ХХ" || word.text == "ХХI" || word.text == "ХIХ";
}

struct Place {
    const model::Text* text;
    std::size_t begin, end;
    std::size_t order;  // of the text in its file
};

struct Introduced {
    std::string name;  // «ФР ДПП»
    Place place;
};

struct FileWords {
    const model::SourceFile* file;
    std::vector<Introduced> introduced;
    std::map<std::string, std::vector<Place>> used;  // with the places that introduce
    std::map<std::string, std::size_t> parts;        // of names in several words
};

// The names behind «далее —», between it and the bracket: «Положение, МСМС», «РМА/ММА».
void take_names(const model::Text& text, const Words& words, std::size_t at, std::size_t order,
                FileWords& into) {
    std::string name;
    std::size_t begin = 0;
    std::size_t end = 0;
    const auto finish = [&] {
        if (!name.empty()) into.introduced.push_back({name, {&text, begin, end, order}});
        name.clear();
    };
    for (std::size_t i = at; i < words.size(); ++i) {
        const Word& word = words[i];
        if (word.is(")") || word.is(";") || word.is(".") || word.is("(")) break;
        if (word.is(",") || word.is("/")) {
            finish();
        } else if (word.is_dash() && word.spaced) {
            name.clear();  // «далее в тексте — Система»
        } else if (word.is_word() && word.text != "соответственно") {
            // «цифровая экосистема ДПО» is another name than «программа ДПО».
            if (name.empty()) begin = word.begin;
            if (!name.empty()) name += ' ';
            name += word.text;
            end = word.end;
        }
    }
    finish();
}

// «… мастерства педагогических работников (ЦНППМ)»: letters that the words before begin with.
bool spells(const Words& words, std::size_t bracket, std::string_view name) {
    const std::u32string letters = utf8::decode(name);
    std::size_t matched = 0;
    const std::size_t from =
        bracket > letters.size() * 2 + 4 ? bracket - letters.size() * 2 - 4 : 0;
    for (std::size_t i = from; i < bracket && matched < letters.size(); ++i) {
        if (!words[i].is_word()) continue;
        // «научно-методический» gives two letters.
        bool opens = true;
        for (std::string_view rest = words[i].text; !rest.empty();) {
            char32_t c = utf8::take(rest);
            if (c >= U'а' && c <= U'я') c -= 32;
            if (opens && matched < letters.size() && c == letters[matched]) ++matched;
            opens = c == U'-';
        }
    }
    return matched * 3 >= letters.size() * 2 && matched >= 2;
}

void read_text(const model::Text& text, std::size_t order, FileWords& into) {
    const Words words = words_of(text.clean);
    const bool capitals = is_in_capitals(text.clean);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        if (word.is_word() && fold(word.text) == "далее" && i > 0 && words[i - 1].is("(")) {
            std::size_t next = i + 1;
            if (next < words.size() && words[next].text == "соответственно") ++next;
            take_names(text, words, next, order, into);
        }
        const bool alone = i > 0 && words[i - 1].is("(") && i + 1 < words.size() &&
                           words[i + 1].is(")") && is_abbreviation(word);
        if (alone && spells(words, i - 1, word.text))
            into.introduced.push_back(
                {std::string(word.text), {&text, word.begin, word.end, order}});
        if (capitals || !is_abbreviation(word) || is_figure(word) || is_emphasis(word)) continue;
        const auto caps = [&](std::size_t at) { return at < words.size() && words[at].caps; };
        // «МИФИ»: a name by itself. «ГБУ ДПО РО РИПК»: a part of one.
        const bool name =
            i > 0 && words[i - 1].is("«") && i + 1 < words.size() && words[i + 1].is("»");
        const bool inside = utf8::length(word.text) == 2 && i > 0 && caps(i - 1);
        if (name || inside) continue;
        // «№ АЗ-1061/08», «812-ОД»: letters of a number.
        const bool of_number =
            (i > 0 && (words[i - 1].is("№") || (words[i - 1].is("-") && !word.spaced) ||
                       (words[i - 1].is("/") && i > 1 && words[i - 2].is_number()))) ||
            (i + 1 < words.size() && words[i + 1].is("-") && !words[i + 1].spaced);
        if (of_number) continue;
        // «ФР ДПП», «РИПК и ППРО»: one name in several words.
        std::string whole(word.text);
        std::size_t end = word.end;
        std::size_t last = i;
        for (std::size_t next = i + 1; next < words.size();) {
            if (words[next].text == "и" && next + 1 < words.size() && i > 0 && caps(i - 1)) ++next;
            if (!is_abbreviation(words[next]) || is_common(words[next].text) ||
                is_common(word.text) || !words[next].spaced)
                break;
            for (std::size_t k = last + 1; k <= next; ++k)
                whole += " " + std::string(words[k].text);
            end = words[next].end;
            last = next++;
        }
        into.used[whole].push_back({&text, word.begin, end, order});
        if (last > i)
            for (std::size_t k = i; k <= last; ++k)
                if (is_abbreviation(words[k])) ++into.parts[std::string(words[k].text)];
        i = last;
    }
}

// Abbreviations that the things of a system and the shared things bring along.
class Known {
public:
    explicit Known(const Corpus& corpus) : corpus_(corpus) {}

    [[nodiscard]] std::set<std::string> names(std::optional<model::SystemId> system) const {
        std::set<std::string> result;
        const auto add = [&](std::string_view text) {
            for (const Word& word : words_of(text))
                if (is_abbreviation(word)) result.insert(std::string(word.text));
        };
        for (const model::Term& term : corpus_.terms) {
            if (term.system && term.system != system) continue;
            add(term.abbreviation);
            for (const std::string& other : term.also) add(other);
            add(term.term);
        }
        for (const model::Organisation& one : corpus_.organisations) {
            if (one.system != system) continue;
            add(one.short_name);
            add(one.abbreviation);
            add(one.name);
        }
        for (const model::Subject& one : corpus_.subjects)
            if (one.system == system) add(one.known_as), add(one.title);
        for (const model::Document& one : corpus_.documents)
            if (one.system == system) add(one.abbreviation), add(one.short_title);
        if (system) {
            const model::System& own = corpus_[*system];
            add(own.abbreviation);
            add(own.short_name);
            add(own.territory);
        }
        return result;
    }

private:
    const Corpus& corpus_;
};

bool has_abbreviation(std::string_view name) {
    for (const Word& word : words_of(name))
        if (is_abbreviation(word)) return true;
    return false;
}

// The introduced name that a stranger was meant to be.
std::optional<std::string> meant(const std::string& stranger, const std::set<std::string>& names,
                                 const std::set<std::string>& joined) {
    const std::u32string letters = utf8::decode(stranger);
    if (joined.contains(stranger)) return std::nullopt;
    std::optional<std::string> best;
    std::size_t least = 3;
    for (const std::string& name : names) {
        const std::u32string other = utf8::decode(name);
        if (other.size() < 4 || letters.size() < 4 || is_common(name)) continue;
        if (other.front() != letters.front() || other.back() != letters.back()) continue;
        const std::size_t steps = edit_distance(stranger, name);
        const std::size_t allowed = letters.size() + other.size() >= 9 ? 2 : 1;
        if (steps == 0 || steps > allowed || steps >= least) continue;
        least = steps;
        best = name;
    }
    return best;
}

// Each word of a name is known.
bool is_known(const std::string& name, const std::set<std::string>& known,
              const std::set<std::string>& parts) {
    if (known.contains(name) || parts.contains(name)) return true;
    bool all = true;
    for (const Word& word : words_of(name)) {
        const std::string one(word.text);
        if (word.text != "и") all = all && (known.contains(one) || parts.contains(one));
    }
    return all;
}

// Without the spaces: «ФРДПП».
std::string glued_name(const std::string& name) {
    std::string glued;
    for (const char c : name)
        if (c != ' ') glued += c;
    return glued;
}

void check_file(const FileWords& file, const std::set<std::string>& known,
                const std::set<std::string>& everywhere,
                const std::map<std::string, std::size_t>& uses, Diagnostics& out) {
    // «ФР ДПП» is also met as «ФРДПП».
    std::map<std::string, std::string> joined;
    std::set<std::string> names = everywhere;
    std::map<std::string, const Introduced*> first;
    for (const Introduced& one : file.introduced) {
        const auto [at, added] = first.emplace(one.name, &one);
        if (!added) {
            Diagnostic& found = warn(out, "abbreviation-twice", *one.place.text, one.place.begin,
                                     one.place.end, say(phrases::introduced_again, {one.name}));
            found.hint = say(phrases::keep_first);
            found.labels.push_back(
                {at->second->place.text->place(at->second->place.begin, at->second->place.end),
                 say(phrases::first_here)});
        }
    }
    for (const std::string& name : everywhere) {
        const std::string glued = glued_name(name);
        if (glued != name) joined[glued] = name;
    }
    std::set<std::string> parts;
    for (const std::string& name : everywhere)
        for (const Word& word : words_of(name))
            if (is_abbreviation(word)) parts.insert(std::string(word.text));
    for (const auto& [name, places] : file.used) {
        const Place& place = places.front();
        // «ФР ДПП» where «ФРДПП» is introduced.
        const std::string glued = glued_name(name);
        if (glued != name && !everywhere.contains(name) && everywhere.contains(glued)) {
            warn(out, "abbreviation-garbled", *place.text, place.begin, place.end,
                 say(phrases::abbreviation_unknown, {name}))
                .hint = say(phrases::did_you_mean, {glued});
            continue;
        }
        if (joined.contains(name)) {
            warn(out, "abbreviation-garbled", *place.text, place.begin, place.end,
                 say(phrases::abbreviation_unknown, {name}))
                .hint = say(phrases::did_you_mean, {joined[name]});
            continue;
        }
        if (is_common(name) || is_known(name, known, parts)) continue;
        // «ЦНППМ АСОУ»: each is told of by itself.
        const std::vector<Word> words = words_of(name);
        const auto is_told = [&](const Word& word) {
            return word.text == "и" || is_common(word.text) ||
                   file.used.contains(std::string(word.text)) ||
                   is_known(std::string(word.text), known, parts);
        };
        if (words.size() > 1 && std::ranges::all_of(words, is_told)) continue;
        // What is left of the name, when one word of it is.
        if (words.size() == 2 && is_told(words[0]) != is_told(words[1])) {
            const Word& rest = is_told(words[0]) ? words[1] : words[0];
            if (utf8::length(rest.text) > 2) {
                const bool leads = &rest == &words[0];
                const std::size_t length = rest.text.size();
                warn(out, "abbreviation-undefined", *place.text,
                     leads ? place.begin : place.end - length,
                     leads ? place.begin + length : place.end,
                     say(phrases::abbreviation_unknown, {rest.text}))
                    .hint = say(phrases::introduce_it);
                continue;
            }
        }
        std::set<std::string> candidates = known;
        candidates.insert(parts.begin(), parts.end());
        // What the texts use all the time is right, though nobody has introduced it.
        for (const auto& [other, count] : uses)
            if (count >= 3 && count > 2 * places.size()) candidates.insert(other);
        if (const auto better = meant(name, candidates, {})) {
            Diagnostic& found = warn(out, "abbreviation-garbled", *place.text, place.begin,
                                     place.end, say(phrases::abbreviation_unknown, {name}));
            found.hint = say(phrases::did_you_mean, {*better});
            if (places.size() > 1)
                found.notes.push_back(say(phrases::more_places, {std::to_string(places.size())}));
        } else {
            warn(out, "abbreviation-undefined", *place.text, place.begin, place.end,
                 say(phrases::abbreviation_unknown, {name}))
                .hint = say(phrases::introduce_it);
        }
    }
    for (const auto& [name, one] : first) {
        if (!has_abbreviation(name)) continue;
        const auto used = file.used.find(name);
        const auto total = uses.find(name);
        if (used != file.used.end() && utf8::length(name) > 2) {
            // What the document is called says itself what it is called in short.
            const auto in_text = std::ranges::find_if(used->second, [](const Place& use) {
                return use.text->key != "abbreviation" && use.text->key != "short_title";
            });
            const Place& place = in_text == used->second.end() ? one->place : *in_text;
            const bool before = place.order < one->place.order ||
                                (place.order == one->place.order && place.begin < one->place.begin);
            // A shared abbreviation is known before the text begins.
            if (before && !known.contains(name) && !is_common(name)) {
                Diagnostic& found = warn(out, "abbreviation-late", *place.text, place.begin,
                                         place.end, say(phrases::used_before, {name}));
                found.hint = say(phrases::introduce_here);
                found.labels.push_back({one->place.text->place(one->place.begin, one->place.end),
                                        say(phrases::introduced_here)});
            }
        }
        // «ФР ДПП» is told of where it stands for «ФРДПП».
        const bool twin = std::ranges::any_of(uses, [&](const auto& use) {
            return use.first != name && glued_name(use.first) == glued_name(name);
        });
        if (!is_common(name) && total != uses.end() && total->second <= 1 && !twin &&
            words_of(name).size() == 1)
            warn(out, "abbreviation-unused", *one->place.text, one->place.begin, one->place.end,
                 say(phrases::introduced_in_vain, {name}))
                .hint = say(phrases::remove_introduction);
    }
}

bool is_read(const model::SourceFile& file) {
    return file.kind != "acts" && file.kind != "people";
}

}  // namespace

void abbreviations(const Corpus& corpus, Date, Diagnostics& out) {
    const Known known(corpus);
    std::map<std::optional<model::SystemId>, std::vector<FileWords>> systems;
    for (const model::SourceFile& file : corpus.files) {
        if (!is_read(file)) continue;
        FileWords words{&file, {}, {}, {}};
        std::size_t order = 0;
        for (const model::Text& text : texts_of(corpus, file)) read_text(text, order++, words);
        systems[file.system].push_back(std::move(words));
    }
    for (const auto& [system, files] : systems) {
        const std::set<std::string> names = known.names(system);
        std::set<std::string> everywhere;
        std::map<std::string, std::size_t> uses;
        for (const FileWords& file : files) {
            for (const Introduced& one : file.introduced) everywhere.insert(one.name);
            for (const auto& [name, places] : file.used) uses[name] += places.size();
            for (const auto& [name, count] : file.parts) uses[name] += count;
        }
        for (const model::Term& term : corpus.terms)
            if (!term.system || term.system == system)
                if (!term.abbreviation.empty()) everywhere.insert(term.abbreviation);
        for (const FileWords& file : files) check_file(file, names, everywhere, uses, out);
    }
}

}  // namespace metodoc::rules
