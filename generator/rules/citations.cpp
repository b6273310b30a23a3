// Acts that are cited in prose, held against the registry of known acts and against each other.
#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <set>

#include "base/utf8.h"
#include "rules/citation.h"
#include "rules/moment.h"
#include "rules/phrases.h"
#include "rules/phrasing.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using model::Act;

// A citation and where it stands.
struct Cited {
    Citation citation;
    const model::Text* text;
    const model::SourceFile* file;
    const Moment* moment;      // of the file
    const Act* act = nullptr;  // that is meant
};

// Whether the distinctive word of a body's name is in the words of a citation.
bool names_body(const Phrasing& phrasing, const std::string& body, const std::string& typed) {
    if (body.empty()) return true;
    const std::string low = fold(typed);
    constexpr auto families = std::to_array<std::array<std::string_view, 3>>(
        {{"просвещени", "минпрос", "просвещени"},
         {"образования и науки", "минобрнаук", "образования и науки"},
         {"правительств", "правительств", "правительств"},
         {"президиум", "президиум", "протокол"},
         {"президент", "президент", "президент"},
         {"профессионального образования", "минобраз", "профессионального образования"},
         {"труда", "минтруд", "труда"},
         {"департамент", "департамент", "ДО "}});
    const std::string own = fold(body);
    for (const auto& [has, brief, full] : families) {
        if (own.find(has) == std::string::npos) continue;
        return low.find(brief) != std::string::npos || low.find(full) != std::string::npos;
    }
    return phrasing.likeness(body, typed) > 0.5;
}

bool same_kind(const Act& act, const Citation& cited) {
    return fold(act.type.value).find(cited.kind) != std::string::npos;
}

std::string digits_of(std::string_view number) {
    std::string result;
    for (const char c : number)
        if (c >= '0' && c <= '9') result += c;
    return result;
}

// «3273» for «3273-р».
bool lacks_suffix(const Act& act, const Citation& cited) {
    return cited.number.size() >= 2 && act.number.size() > cited.number.size() &&
           act.number.starts_with(cited.number + "-");
}

struct Match {
    const Act* act = nullptr;
    enum class By { both, number, date, registration, title } by = By::both;
};

// The act that a citation means, when enough of it fits.
Match match(const Corpus& corpus, const Phrasing& phrasing, const Cited& cited) {
    const Citation& c = cited.citation;
    const std::string shape = number_shape(c.number);
    Match best;
    for (const Act& act : corpus.acts) {
        if (act.number.empty() && !act.date) continue;
        const bool own = !act.system || act.system == cited.file->system;
        if (!own || act.number.empty()) continue;
        const bool same_date = c.date && act.date && c.date->date == *act.date;
        const bool same_number = !c.number.empty() && number_shape(act.number) == shape;
        if (!act.registration_number.empty() && c.number == act.registration_number)
            return {&act, Match::By::registration};
        if (same_number && same_date) return {&act, Match::By::both};
        if (!same_kind(act, c)) continue;
        const bool body = names_body(phrasing, act.body, c.body);
        const bool titled =
            !c.title.empty() && !act.title.empty() && phrasing.likeness(c.title, act.title) >= 0.8;
        if (same_date && !c.number.empty() && (lacks_suffix(act, c) || (titled && body)))
            return {&act, Match::By::date};
        const bool telling =
            act.number.size() > digits_of(act.number).size() || act.number.size() >= 3;
        if (same_number && c.date && body && telling) best = {&act, Match::By::number};
        if (same_number && !c.date && body && telling) best = {&act, Match::By::number};
    }
    return best;
}

// The words stand in a link to an act, or with one: the registry has the rest.
bool is_linked(const Cited& cited) {
    const std::string_view text = cited.text->text;
    const std::size_t end = std::min(cited.citation.end + 8, text.size());
    if (text.substr(0, end).find("](act:", cited.citation.begin) != std::string_view::npos)
        return true;
    // «[распоряжением … № Р-76 с изменениями](act:…)»
    const std::size_t next = text.find_first_of("[]", cited.citation.end);
    return next != std::string_view::npos && text.substr(next).starts_with("](act:");
}

// ---- what is told

std::string words_for(const Act& act) {
    std::string text;
    if (act.date) text = "от " + dotted(*act.date);
    if (!act.number.empty()) text += (text.empty() ? "№ " : " № ") + act.number;
    return text;
}

void add_registry(Diagnostic& found, const Act& act) {
    found.labels.push_back({act.span, say(phrases::act_in_registry)});
}

Diagnostic& mismatch(Diagnostics& out, const Cited& cited, std::size_t begin, std::size_t end,
                     Message message) {
    return out.error("citation-mismatch", cited.text->place(begin, end), std::move(message));
}

// «педагогических работников управленческих кадров»: all words are right, and one of «и», «в» is
// lost or added.
void check_small_words(const Cited& cited, const Act& act, Diagnostics& out) {
    const Citation& c = cited.citation;
    const std::vector<Word> typed = words_of(
        std::string_view(cited.text->clean).substr(c.title_begin, c.title_end - c.title_begin));
    const auto next_word = [](const std::vector<Word>& words, std::size_t at) {
        while (at < words.size() && !words[at].is_word()) ++at;
        return at;
    };
    const std::vector<Word> right = words_of(act.title);
    std::size_t i = next_word(typed, 0);
    std::size_t k = next_word(right, 0);
    const auto is_small = [](const Word& word) { return word.text.size() <= 4; };
    const auto is_federation = [](const std::vector<Word>& words, std::size_t at) {
        return words[at].text == "РФ" || (at + 1 < words.size() && starts(words[at], "российск") &&
                                          starts(words[at + 1], "федераци"));
    };
    while (i < typed.size() && k < right.size()) {
        if (is_federation(typed, i) && is_federation(right, k)) {
            i = next_word(typed, i + (typed[i].text == "РФ" ? 1 : 2));
            k = next_word(right, k + (right[k].text == "РФ" ? 1 : 2));
            continue;
        }
        const bool both_long = !is_small(typed[i]) && !is_small(right[k]);
        if (both_long || fold(typed[i].text) == fold(right[k].text)) {
            i = next_word(typed, i + 1);
            k = next_word(right, k + 1);
            continue;
        }
        const std::size_t at = c.title_begin + typed[i].begin;
        const std::size_t end = c.title_begin + typed[i].end;
        Diagnostic& found =
            warn(out, "citation-mismatch", *cited.text, at, end,
                 say(is_small(right[k]) ? phrases::small_word_lost : phrases::small_word_added,
                     {right[k].text, typed[i].text}));
        found.hint = say(phrases::title_is, {act.title});
        add_registry(found, act);
        return;
    }
}

void check_title(const Phrasing& phrasing, const Cited& cited, const Act& act, Diagnostics& out) {
    const Citation& c = cited.citation;
    if (c.title.empty() || act.title.empty()) return;
    const double alike = phrasing.likeness(c.title, act.title);
    if (alike > 0.999) return check_small_words(cited, act, out);
    // A part of a long title is a usual way to speak of an act.
    if (alike < 0.3) return;
    Diagnostic& found =
        warn(out, "citation-mismatch", *cited.text, c.title_begin, c.title_end,
             say(phrases::title_differs, {excerpt(*cited.text, c.title_begin, c.title_end)}));
    found.hint = say(phrases::title_is, {act.title});
    add_registry(found, act);
}

void check_known(const Corpus& corpus, const Phrasing& phrasing, const Match& match,
                 const Cited& cited, Date today, Diagnostics& out) {
    const Citation& c = cited.citation;
    const Act& act = *match.act;
    if (match.by == Match::By::registration) {
        Diagnostic& found = warn(out, "citation-registration", *cited.text, c.number_begin,
                                 c.number_end, say(phrases::registered_number, {c.number}));
        found.hint = say(phrases::cite_act_itself, {words_for(act)});
        add_registry(found, act);
        return;
    }
    if (!same_kind(act, c)) {
        Diagnostic& found = mismatch(out, cited, c.kind_begin, c.kind_end,
                                     say(phrases::kind_differs, {words_for(act)}));
        found.hint = say(phrases::kind_is, {act.type.value});
        add_registry(found, act);
    }
    if (c.date && act.date && c.date->date != *act.date) {
        Diagnostic& found = mismatch(out, cited, c.date->begin, c.date->end,
                                     say(phrases::date_differs, {c.number, dotted(c.date->date)}));
        found.hint = say(phrases::act_is_of, {dotted(*act.date)});
        add_registry(found, act);
    }
    if (!c.number.empty() && c.number != act.number) {
        const bool alike = number_shape(c.number) == number_shape(act.number);
        Diagnostic& found =
            alike ? out.error("citation-number", cited.text->place(c.number_begin, c.number_end),
                              say(phrases::lookalike_number, {c.number}))
                  : mismatch(out, cited, c.number_begin, c.number_end,
                             say(phrases::number_differs, {c.number}));
        found.hint = say(phrases::number_is, {act.number});
        add_registry(found, act);
        const Span span = cited.text->place(c.number_begin, c.number_end);
        if (alike && span.end - span.begin == c.number_end - c.number_begin)
            found.edits.push_back({span, act.number});
    }
    check_title(phrasing, cited, act, out);
    const Moment& moment = *cited.moment;
    // A document without a day is one of today.
    const Date day = moment.date.value_or(today);
    if (act.in_force_to && *act.in_force_to < day && !is_linked(cited)) {
        Diagnostic& found =
            warn(out, "citation-repealed", *cited.text, c.begin, c.end,
                 moment.date ? say(phrases::out_of_force, {dotted(*act.in_force_to), dotted(day)})
                             : say(phrases::now_out_of_force, {dotted(*act.in_force_to)}));
        if (act.replaced_by.id)
            found.hint = say(phrases::now_in_force, {words_for(corpus[*act.replaced_by.id])});
        add_registry(found, act);
    }
}

// A letter where a digit is meant, or a digit for a letter: «А3-1061/08».
std::optional<std::string> mended_number(std::string_view number) {
    const std::u32string text = utf8::decode(number);
    std::u32string better = text;
    const auto letter = [](char32_t c) { return c >= U'А' && c <= U'Я'; };
    const auto digit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool before_dash = i + 1 < text.size() && text[i + 1] == U'-';
        if (before_dash && letter(text[i - 1]) && (text[i] == U'3' || text[i] == U'0'))
            better[i] = text[i] == U'3' ? U'З' : U'О';
        const bool inside = digit(text[i - 1]) && i + 1 < text.size() && digit(text[i + 1]);
        if (inside && text[i] == U'З') better[i] = U'3';
        if (inside && (text[i] == U'О' || text[i] == U'O')) better[i] = U'0';
    }
    if (better == text) return std::nullopt;
    return utf8::encode(better);
}

void check_unknown(const Cited& cited, Diagnostics& out) {
    const Citation& c = cited.citation;
    if (const auto better = mended_number(c.number)) {
        warn(out, "citation-number", *cited.text, c.number_begin, c.number_end,
             say(phrases::lookalike_number, {c.number}))
            .hint = say(phrases::number_is, {*better});
    }
    // Ministries sign some hundreds of orders a year; the Ministry of Justice registers thousands.
    const std::string low = fold(c.body);
    const bool ministry = low.find("минист") != std::string::npos || low.starts_with("мин") ||
                          low.find("рособр") != std::string::npos;
    const bool large = c.number.size() == 5 && digits_of(c.number).size() == 5;
    if ((c.kind == "приказ" || c.kind == "распоряжени") && ministry && large)
        warn(out, "citation-registration", *cited.text, c.number_begin, c.number_end,
             say(phrases::maybe_registered_number, {c.number}))
            .hint = say(phrases::cite_own_number);
}

void check_dates(const Cited& cited, Date today, Diagnostics& out) {
    const Citation& c = cited.citation;
    if (!c.date) return;
    const std::string typed = excerpt(*cited.text, c.date->begin, c.date->end);
    if (!is_valid(c.date->date)) {
        out.error("bad-date", cited.text->place(c.date->begin, c.date->end),
                  say(phrases::no_such_day, {typed}))
            .hint = say(phrases::check_the_date);
        return;
    }
    const Moment& moment = *cited.moment;
    const Date limit = moment.date.value_or(today);
    if (c.date->date <= limit) return;
    Diagnostic& found = out.error(
        "act-after-document", cited.text->place(c.date->begin, c.date->end),
        moment.date ? say(moment.is_order ? phrases::act_later : phrases::act_later_than_document,
                          {dotted(c.date->date), dotted(limit)})
                    : say(phrases::act_of_future, {dotted(c.date->date)}));
    found.hint = say(phrases::one_date_is_wrong);
    if (moment.date && moment.span)
        found.labels.push_back({moment.span, say(phrases::date_of_document)});
}

bool has_body(const Citation& c) {
    for (const Word& word : words_of(c.body))
        if (word.is_word() && word.capital) return true;
    return false;
}

// A citation that names neither date nor number completely, and no earlier one that does.
void check_complete(const Cited& cited, const std::vector<Cited>& all, Diagnostics& out) {
    const Citation& c = cited.citation;
    const bool federal_law = c.kind == "закон";
    const bool whole = c.date && !c.number.empty();
    if (whole && (federal_law || has_body(c) || c.kind == "протокол" || c.kind == "решени" ||
                  !c.title.empty()))
        return;
    if (whole || is_linked(cited)) return;
    const std::string shape = number_shape(c.number);
    for (const Cited& other : all) {
        if (&other == &cited) break;
        if (other.file != cited.file || !other.citation.date || other.citation.number.empty())
            continue;
        const bool same = c.number.empty() ? c.date && other.citation.date->date == c.date->date
                                           : number_shape(other.citation.number) == shape;
        if (same) return;
    }
    Diagnostic& found =
        warn(out, "citation-incomplete", *cited.text, c.begin, c.end,
             say(c.date ? phrases::citation_without_number : phrases::citation_without_date,
                 {excerpt(*cited.text, c.begin, c.end)}));
    found.hint = say(phrases::cite_whole);
    if (cited.act != nullptr) {
        found.hint = say(phrases::act_is, {words_for(*cited.act)});
        add_registry(found, *cited.act);
    }
}

std::string same_act_key(const Citation& c) {
    return c.kind + "|" + number_shape(c.number);
}

// Two citations of one number that disagree, where no registry knows better.
void check_agreement(const std::vector<Cited>& all, const Phrasing& phrasing, Diagnostics& out) {
    std::map<std::string, const Cited*> first;
    for (const Cited& cited : all) {
        const Citation& c = cited.citation;
        if (cited.act != nullptr || c.number.size() < 2 || !c.date) continue;
        const auto [at, added] = first.emplace(same_act_key(c), &cited);
        if (added || at->second->citation.date->date == c.date->date) continue;
        const Citation& other = at->second->citation;
        const bool letters = c.number.size() > digits_of(c.number).size();
        const bool same_title = !c.title.empty() && phrasing.likeness(c.title, other.title) > 0.8;
        const bool same_body = phrasing.likeness(c.body, other.body) > 0.6;
        // Plain numbers begin anew every year.
        if (!same_title && !(letters && same_body && c.number.size() > 4)) continue;
        Diagnostic& found =
            warn(out, "citation-differs", *cited.text, c.date->begin, c.date->end,
                 say(phrases::cited_otherwise, {c.number, dotted(other.date->date)}));
        found.hint = say(phrases::one_date_is_wrong);
        found.labels.push_back(
            {at->second->text->place(other.begin, other.end), say(phrases::cited_there)});
    }
}

bool is_registry(const model::SourceFile& file) {
    return file.kind == "acts" || file.kind == "people" || file.kind == "organisations";
}

}  // namespace

void typed_citations(const Corpus& corpus, Date today, Diagnostics& out) {
    const Phrasing phrasing;
    std::map<std::optional<model::SystemId>, std::vector<Cited>> systems;
    std::deque<Moment> moments;  // of the files; a deque: they are pointed at
    for (const model::SourceFile& file : corpus.files) {
        if (is_registry(file)) continue;
        const Moment& moment = moments.emplace_back(moment_of(corpus, file));
        for (const model::Text& text : texts_of(corpus, file)) {
            if (text.clean.find_first_of("0123456789") == std::string::npos) continue;
            const std::vector<Word> words = words_of(text.clean);
            // The header of an annex is of its own order: annex-order-differs.
            const bool header = words.size() > 2 &&
                                (words[0].text == "к" || starts(words[0], "приложени")) &&
                                (starts(words[1], "приказ") || starts(words[2], "приказ"));
            if (header) continue;
            for (Citation& citation : citations_in(words))
                systems[file.system].push_back({std::move(citation), &text, &file, &moment});
        }
    }
    for (auto& [system, all] : systems) {
        for (Cited& cited : all) {
            const Match found = match(corpus, phrasing, cited);
            cited.act = found.act;
            const bool wrong_date = found.act != nullptr && cited.citation.date &&
                                    found.act->date &&
                                    cited.citation.date->date != *found.act->date;
            if (found.act != nullptr)
                check_known(corpus, phrasing, found, cited, today, out);
            else
                check_unknown(cited, out);
            // The right date is told already.
            if (!wrong_date || found.by == Match::By::registration) check_dates(cited, today, out);
            check_complete(cited, all, out);
        }
        check_agreement(all, phrasing, out);
    }
}

}  // namespace metodoc::rules
