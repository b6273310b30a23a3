// One thing has one name: what an order approves, bodies and organisations, the municipality.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "rules/moment.h"
#include "rules/phrases.h"
#include "rules/phrasing.h"
#include "rules/places.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using Words = std::vector<Word>;

// ---- the name in «Утвердить» is the title of the annex

// Without «(далее — …)», «(приложение 1)» and «прилагаемый».
std::string without_asides(std::string_view text) {
    std::string result;
    const Words words = words_of(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].is("(") && i + 1 < words.size() &&
            (starts(words[i + 1], "далее") || starts(words[i + 1], "приложени"))) {
            while (i < words.size() && !words[i].is(")")) ++i;
            continue;
        }
        if (starts(words[i], "прилагаем") || starts(words[i], "утвердить")) continue;
        result += result.empty() ? "" : " ";
        result += words[i].text;
    }
    return result;
}

struct Titled {
    const model::Prose* title = nullptr;
};
Titled title_of(const Corpus& corpus, const model::Target& target) {
    if (const auto* id = std::get_if<model::DocumentId>(&target)) return {&corpus[*id].title};
    if (const auto* id = std::get_if<model::RoadmapId>(&target)) return {&corpus[*id].title};
    if (const auto* id = std::get_if<model::IndicatorSetId>(&target)) return {&corpus[*id].title};
    return {};
}

// The words of the shorter phrase that the longer one lacks, and the other way round.
std::string differing(const Phrasing& phrasing, const std::string& a, const std::string& b) {
    const std::vector<std::string> other = phrasing.stems(b);
    std::string result;
    for (const Word& word : words_of(a)) {
        if (!word.is_word() || word.text.size() <= 4) continue;
        if (std::ranges::find(other, phrasing.stem(word.text)) != other.end()) continue;
        result += result.empty() ? "" : ", ";
        result += word.text;
    }
    return result;
}

void compare_titles(const Phrasing& phrasing, std::string_view approved, Span span,
                    const model::Prose& title, Diagnostics& out) {
    const std::string wanted = without_asides(approved);
    const std::string own = without_asides(title.text);
    const double alike = phrasing.likeness(wanted, own);
    if (alike > 0.999 || alike < 0.55) return;
    Diagnostic& found =
        out.warning("approve-title-differs", span, say(phrases::approved_under_other_name));
    const std::string ours = differing(phrasing, wanted, own);
    const std::string theirs = differing(phrasing, own, wanted);
    if (!ours.empty()) found.notes.push_back(say(phrases::only_in_order, {ours}));
    if (!theirs.empty()) found.notes.push_back(say(phrases::only_in_document, {theirs}));
    found.hint = say(phrases::name_alike);
    found.labels.push_back({title.span, say(phrases::its_title)});
}

// «Об утверждении Концепции …»: what the order itself says it approves.
std::string_view subject_of(std::string_view title) {
    constexpr std::string_view opening = "Об утверждении ";
    return title.starts_with(opening) ? title.substr(opening.size()) : std::string_view{};
}

// The document of the system that a clause in free words approves: of the same kind, alike in name.
const model::Prose* meant_document(const Corpus& corpus, const Phrasing& phrasing,
                                   model::SystemId system, std::string_view words) {
    const model::Prose* best = nullptr;
    double most = 0.6;
    const auto look = [&](const model::Prose& title) {
        const double alike = phrasing.likeness(without_asides(words), title.text);
        if (alike > most) most = alike, best = &title;
    };
    for (const model::Document& one : corpus.documents)
        if (one.system == system) look(one.title);
    for (const model::Roadmap& one : corpus.roadmaps)
        if (one.system == system) look(one.title);
    for (const model::IndicatorSet& one : corpus.indicator_sets)
        if (one.system == system) look(one.title);
    return best;
}

void check_approvals(const Corpus& corpus, const Phrasing& phrasing, Diagnostics& out) {
    for (const model::Order& order : corpus.orders) {
        const model::Prose* first = nullptr;
        each_clause(order.clauses, [&](const model::OrderClause& clause) {
            const model::Prose* title = nullptr;
            if (const auto* approve = std::get_if<model::Approve>(&clause.kind)) {
                title = title_of(corpus, approve->target).title;
                if (title != nullptr && !approve->wording.empty())
                    compare_titles(phrasing, approve->wording.text, approve->wording.span, *title,
                                   out);
            } else if (const auto* free = std::get_if<model::FreeText>(&clause.kind)) {
                if (free->text.text.find("твердить") != std::string::npos) {
                    title = meant_document(corpus, phrasing, order.system, free->text.text);
                    if (title != nullptr)
                        compare_titles(phrasing, free->text.text, free->text.span, *title, out);
                }
            }
            if (first == nullptr) first = title;
        });
        const std::string_view subject = subject_of(order.title.text);
        if (first != nullptr && !subject.empty())
            compare_titles(phrasing, subject, order.title.span, *first, out);
    }
}

// ---- one body, one spelling

// Bodies of the federation, and the ways they are written. Within a family a document keeps to one.
struct Way {
    std::string_view family;
    std::string_view words;  // the beginnings of the words in a row
};
constexpr auto ways = std::to_array<Way>({
    {"министерство просвещения", "министерств просвещени российск федераци"},
    {"министерство просвещения", "министерств просвещени росси"},
    {"министерство просвещения", "министерств просвещени рф"},
    {"министерство просвещения", "минпросвещени"},
    {"министерство образования", "министерств образован и наук российск федераци"},
    {"министерство образования", "министерств образован и наук росси"},
    {"министерство образования", "министерств образован и наук рф"},
    {"министерство образования", "минобрнаук"},
    {"правительство", "правительств российск федераци"},
    {"правительство", "правительств росси"},
    {"правительство", "правительств рф"},
    {"президент", "президент российск федераци"},
    {"президент", "президент росси"},
    {"президент", "президент рф"},
});

// The word behind the last one of a way; `at` where it does not fit.
std::size_t past(const Words& words, std::size_t at, std::string_view way) {
    std::size_t next = at;
    while (!way.empty()) {
        const std::string_view part = way.substr(0, way.find(' '));
        way.remove_prefix(std::min(way.size(), part.size() + 1));
        if (next >= words.size() || !starts(words[next], part)) return at;
        // «росси» is «России», never «российский».
        const std::string low = fold(words[next].text);
        const bool whole = part == "и" || part == "рф" || part == "росси";
        if (whole && low != (part == "росси" ? "россии" : part)) return at;
        ++next;
    }
    return next;
}

struct Spelling {
    const model::Text* text;
    std::size_t begin, end;
    std::size_t way;
};

void check_families(std::span<const model::Text> texts, Diagnostics& out) {
    std::map<std::string_view, Spelling> first;
    std::set<std::string_view> told;
    for (const model::Text& text : texts) {
        if (text.key == "body" || text.key == "name") continue;
        const Words words = words_of(text.clean);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!words[i].is_word() || !words[i].capital) continue;
            for (std::size_t number = 0; number < ways.size(); ++number) {
                const std::size_t next = past(words, i, ways[number].words);
                if (next == i) continue;
                const std::string_view family = ways[number].family;
                const Spelling here{&text, words[i].begin, words[next - 1].end, number};
                const auto [at, added] = first.emplace(family, here);
                if (added || at->second.way == number || told.contains(family)) continue;
                told.insert(family);
                const Spelling& other = at->second;
                Diagnostic& found = warn(out, "body-spelling", text, here.begin, here.end,
                                         say(phrases::spelled_otherwise,
                                             {excerpt(text, here.begin, here.end),
                                              excerpt(*other.text, other.begin, other.end)}));
                found.hint = say(phrases::spell_alike);
                found.labels.push_back(
                    {other.text->place(other.begin, other.end), say(phrases::first_here)});
            }
        }
    }
}

// «Министерства общего образования» and «министерства общего образования» of one document.
void check_capitals(std::span<const model::Text> texts, const Phrasing& phrasing,
                    Diagnostics& out) {
    constexpr auto bodies = std::to_array<std::string_view>(
        {"министерств", "департамент", "управлени", "правительств", "комитет", "администраци"});
    struct Seen {
        const model::Text* text;
        std::size_t begin, end;
        bool capital;
    };
    std::map<std::string, Seen> first;
    for (const model::Text& text : texts) {
        if (text.key == "title" || is_in_capitals(text.clean)) continue;
        const Words words = words_of(text.clean);
        for (std::size_t i = 1; i + 3 < words.size(); ++i) {
            const bool body = std::ranges::any_of(
                bodies, [&](std::string_view one) { return starts(words[i], one); });
            if (!body || !words[i].is_word() || words[i].caps) continue;
            // Behind a full stop or a quotation mark a capital stands for another reason.
            if (!words[i - 1].is_word() && !words[i - 1].is(",") && !words[i - 1].is("(")) continue;
            std::string name;
            std::size_t next = i;
            std::size_t count = 0;
            while (next < words.size() && words[next].is_word() && count < 4) {
                name += phrasing.stem(words[next].text) + " ";
                if (words[next].text.size() > 4) ++count;
                ++next;
            }
            if (count < 3) continue;
            const Seen here{&text, words[i].begin, words[next - 1].end, words[i].capital};
            const auto [at, added] = first.emplace(name, here);
            if (added || at->second.capital == here.capital) continue;
            const Seen& other = at->second;
            Diagnostic& found = warn(
                out, "body-spelling", text, here.begin, here.end,
                say(phrases::spelled_otherwise, {excerpt(text, here.begin, here.end),
                                                 excerpt(*other.text, other.begin, other.end)}));
            found.hint = say(phrases::spell_alike);
            found.labels.push_back(
                {other.text->place(other.begin, other.end), say(phrases::first_here)});
            return;
        }
    }
}

// «ГБУ ДПО РО РИПК и ППРО»: a run of names of letters. Without signs and spaces, in capitals.
struct Run {
    std::string shape;
    std::string written;
    const model::Text* text;
    std::size_t begin, end;
    std::size_t words = 0;
};

void take_runs(const model::Text& text, std::vector<Run>& into) {
    const Words words = words_of(text.clean);
    const auto fits_run = [&](std::size_t i) {
        const Word& word = words[i];
        const bool russian = word.is_word() && static_cast<unsigned char>(word.text[0]) >= 0x80;
        // «Ро»: capitals half typed.
        return russian && (word.caps || (word.capital && word.text.size() == 4));
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!fits_run(i) || is_in_capitals(text.clean)) continue;
        Run run{{}, {}, &text, words[i].begin, 0, 0};
        std::size_t at = i;
        for (; at < words.size(); ++at) {
            const bool quote = words[at].is("«") || words[at].is("»");
            const bool and_ = words[at].text == "и" && at + 1 < words.size() && fits_run(at + 1) &&
                              words[at + 1].caps && at > i;
            if (quote) continue;
            if (!and_ && !fits_run(at)) break;
            run.shape += fold(words[at].text);
            run.written += (run.written.empty() ? "" : " ") + std::string(words[at].text);
            run.end = words[at].end;
            if (!and_) ++run.words;
        }
        i = std::max(i, at - 1);
        if (run.shape.size() >= 16) into.push_back(run);
    }
}

void check_runs(std::span<const model::Text> texts, Diagnostics& out) {
    std::vector<Run> runs;
    for (const model::Text& text : texts) take_runs(text, runs);
    std::map<std::string, const Run*> first;  // by what is written
    std::vector<const Run*> kinds;
    for (const Run& run : runs) {
        if (!first.emplace(run.written, &run).second) continue;
        for (const Run* other : kinds) {
            const std::size_t steps = edit_distance(run.shape, other->shape);
            const bool same = steps == 0;
            const bool near = steps <= 2 && run.words >= 3 && other->words >= 3;
            const bool tail =
                run.words >= 3 && other->words >= 3 && run.shape != other->shape &&
                (run.shape.ends_with(other->shape) || other->shape.ends_with(run.shape));
            if (!same && !near && !tail) continue;
            Diagnostic& found =
                warn(out, "body-spelling", *run.text, run.begin, run.end,
                     say(phrases::spelled_otherwise, {run.written, other->written}));
            found.hint = say(phrases::spell_alike);
            found.labels.push_back(
                {other->text->place(other->begin, other->end), say(phrases::first_here)});
            break;
        }
        kinds.push_back(&run);
    }
}

// ---- people

struct Named {
    std::string surname, initials;  // «прудкова», «Г.А.»
    std::string written;            // «Прудкову»
    const model::Text* text = nullptr;
    std::size_t begin = 0, end = 0;
    Span span;
};

// The initials that begin at word `at`: «Г.А.», «Г. А.»; the word behind them is `next`.
std::optional<std::pair<std::string, std::size_t>> initials_at(const Words& words, std::size_t at) {
    const auto letter = [&](std::size_t i) {
        return i + 1 < words.size() && words[i].is_word() && words[i].capital &&
               words[i].text.size() == 2 && words[i + 1].is(".");
    };
    if (!letter(at) || !letter(at + 2)) return std::nullopt;
    return std::pair{std::string(words[at].text) + "." + std::string(words[at + 2].text) + ".",
                     at + 4};
}

std::vector<Named> people_in(const model::Text& text) {
    const Words words = words_of(text.clean);
    const auto surname = [&](std::size_t i) {
        return i < words.size() && words[i].is_word() && words[i].capital && !words[i].caps &&
               words[i].text.size() >= 8;
    };
    std::vector<Named> result;
    for (std::size_t i = 0; i + 3 < words.size(); ++i) {
        const auto initials = initials_at(words, i);
        if (!initials) continue;
        const std::size_t next = initials->second;
        std::size_t at = words.size();
        if (surname(next))
            at = next;
        else if (i > 0 && surname(i - 1))
            at = i - 1;
        if (at == words.size()) continue;
        result.push_back({fold(words[at].text),
                          initials->first,
                          std::string(words[at].text),
                          &text,
                          words[at].begin,
                          words[at].end,
                          {}});
        i = next - 1;
    }
    return result;
}

// Two letters off the end: what a case may change.
std::string without_ending(const std::string& surname) {
    return surname.substr(0, surname.size() - 4);
}

// «Прудкова» and «Прядкова»: too near to be two people with the same initials.
bool is_misspelt(const Named& a, const Named& b) {
    if (a.initials != b.initials || a.surname == b.surname) return false;
    std::string left = without_ending(a.surname);
    std::string right = without_ending(b.surname);
    const std::size_t shorter = std::min(left.size(), right.size());
    left.resize(shorter);
    right.resize(shorter);
    return shorter >= 8 && left.substr(0, 2) == right.substr(0, 2) &&
           edit_distance(left, right) == 1;
}

void tell_person(const Named& one, const Named& other, Diagnostics& out) {
    Diagnostic& told = warn(out, "person-spelling", *one.text, one.begin, one.end,
                            say(phrases::spelled_otherwise, {one.written, other.written}));
    told.hint = say(phrases::spell_alike);
    told.labels.push_back(
        {other.text == nullptr ? other.span : other.text->place(other.begin, other.end),
         say(phrases::first_here)});
}

void check_people(const Corpus& corpus, const model::SourceFile& file, Diagnostics& out) {
    std::vector<Named> known;
    for (const model::Person& person : corpus.people)
        if (person.system == file.system && person.surname.size() >= 8)
            known.push_back({fold(person.surname), person.initials, person.surname, nullptr, 0, 0,
                             person.span});
    for (const model::Text& text : texts_of(corpus, file)) {
        for (const Named& one : people_in(text)) {
            const auto found = std::ranges::find_if(
                known, [&](const Named& before) { return is_misspelt(one, before); });
            if (found != known.end()) tell_person(one, *found, out);
            known.push_back(one);
        }
    }
}

// ---- the municipality and its region

class Places {
public:
    Places(const Corpus& corpus, const Phrasing& phrasing) : corpus_(corpus), phrasing_(phrasing) {
        for (std::uint32_t i = 0; i < corpus.systems.size(); ++i) own_.push_back(stems_of({i}));
    }

    void check(const model::SourceFile& file, Diagnostics& out) const {
        if (!file.system || file.kind == "organisations" || file.kind == "people" ||
            file.kind == "acts" || file.kind == "system")
            return;
        const model::System& system = corpus_[*file.system];
        if (system.territory.empty()) return;
        const std::set<std::string>& own = own_[file.system->index];
        for (const model::Text& text : texts_of(corpus_, file)) {
            const Words words = words_of(text.clean);
            for (std::size_t i = 0; i < words.size(); ++i) {
                const std::size_t name = name_at(words, i);
                if (name == words.size()) continue;
                if (own.contains(key(words[name].text))) continue;
                const std::size_t begin = std::min(words[i].begin, words[name].begin);
                const std::size_t end = std::max(words[i].end, words[name].end);
                warn(out, "place-foreign", text, begin, end,
                     say(phrases::foreign_place, {excerpt(text, begin, end), system.territory}))
                    .hint = say(phrases::from_template);
                break;
            }
        }
    }

private:
    // Adjective or noun, the beginning of the name is the same: Волгодонск, волгодонской.
    [[nodiscard]] std::string key(std::string_view word) const {
        std::string stem = phrasing_.stem(word);
        constexpr std::size_t longest = 10;  // five letters
        if (stem.size() > longest) stem.resize(longest);
        return stem;
    }

    [[nodiscard]] std::set<std::string> stems_of(model::SystemId id) const {
        std::set<std::string> result;
        const auto add = [&](std::string_view text) {
            for (const Word& word : words_of(text))
                if (word.is_word() && word.text.size() > 4) result.insert(key(word.text));
        };
        const model::System& system = corpus_[id];
        for (const std::string* text : {&system.territory, &system.territory_in, &system.region,
                                        &system.full_name, &system.short_name})
            add(*text);
        for (const model::Organisation& one : corpus_.organisations)
            if (one.system == id) add(one.name), add(one.short_name), add(one.place);
        for (const model::Act& act : corpus_.acts)
            if (act.system == id) add(act.body), add(act.title);
        return result;
    }

    // The word that names the place which word `at` speaks of; the end where it names none.
    static std::size_t name_at(const Words& words, std::size_t at) {
        const std::size_t none = words.size();
        const Word& word = words[at];
        const auto is_name = [&](std::size_t i) {
            return i < words.size() && words[i].is_word() && words[i].capital && !words[i].caps &&
                   words[i].text.size() > 6;
        };
        const bool town =
            word.is_word() && (fold(word.text) == "город" || fold(word.text) == "города" ||
                               fold(word.text) == "городе" || word.text == "ЗАТО");
        if (town) return is_name(at + 1) ? at + 1 : none;
        if (word.text == "г" && at + 2 < words.size() && words[at + 1].is("."))
            return is_name(at + 2) ? at + 2 : none;
        const bool region = starts(word, "област") || starts(word, "район") || starts(word, "кра");
        if (!region || at == 0 || !is_name(at - 1)) return none;
        if (starts(word, "кра") && word.text.size() > 8) return none;
        // «Томской области»: an adjective; «Министерство области» is none.
        const std::string low = fold(words[at - 1].text);
        const bool adjective = low.ends_with("ской") || low.ends_with("ская") ||
                               low.ends_with("ского") || low.ends_with("ский") ||
                               low.ends_with("скую") || low.ends_with("ском") ||
                               low.ends_with("скому");
        return adjective ? at - 1 : none;
    }

    const Corpus& corpus_;
    const Phrasing& phrasing_;
    std::vector<std::set<std::string>> own_;
};

}  // namespace

void names(const Corpus& corpus, Date, Diagnostics& out) {
    const Phrasing phrasing;
    check_approvals(corpus, phrasing, out);
    const Places places(corpus, phrasing);
    for (const model::SourceFile& file : corpus.files) {
        if (file.kind == "acts" || file.kind == "people" || file.kind == "organisations") continue;
        const auto texts = texts_of(corpus, file);
        check_families(texts, out);
        check_capitals(texts, phrasing, out);
        check_runs(texts, out);
        places.check(file, out);
        if (file.kind != "registry" && file.kind != "practice") check_people(corpus, file, out);
    }
}

}  // namespace metodoc::rules
