// Minutes: who sat, what was on the agenda, who was heard and spoke, what was decided.
// Source: the usual form of minutes after the model instruction on office work (Росархив, 2018) and
// ГОСТ Р 7.0.97-2016, 5.18: «СЛУШАЛИ», «ВЫСТУПИЛИ», «РЕШИЛИ»; two signatures, chair and secretary.
#include "view/names.h"
#include "view/office.h"
#include "view/papers.h"
#include "view/profile.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

// «Примерова А.Б.»
std::string name_of(const model::Corpus& corpus, const model::Attendee& one) {
    if (one.person.id) return initials_last(corpus[*one.person.id]);
    return russian::typography(one.name);
}

// «Примерова А.Б., начальник Управления образования»
std::string name_and_position(const model::Corpus& corpus, const model::Attendee& one) {
    const std::string office =
        one.person.id ? position(corpus[*one.person.id]) : russian::typography(one.position);
    const std::string name = name_of(corpus, one);
    if (office.empty()) return name;
    return name.empty() ? office : name + ", " + russian::uncapitalized(office);
}

std::string listed(const model::Corpus& corpus, const std::vector<model::Attendee>& all) {
    std::string text;
    for (const model::Attendee& one : all) {
        if (!text.empty()) text += "; ";
        text += name_and_position(corpus, one);
    }
    return text;
}

NumberedClause line(std::string_view head, const std::string& text) {
    NumberedClause clause;
    clause.lead = {word(std::string(head) + text)};
    return clause;
}

std::string people(int count) {
    return std::to_string(count) + "\u00A0" +
           std::string(
               russian::plural(static_cast<long long>(count), "человек", "человека", "человек"));
}

// «Присутствовали: 12 человек из 15 (…).», «Кворум имеется.»
void write_presence(const model::Corpus& corpus, const model::Minutes& minutes, BodySection& to) {
    const int count = minutes.present_count();
    if (count > 0) {
        std::string text = people(count);
        if (minutes.members) text += " из " + std::to_string(*minutes.members);
        if (!minutes.present.empty()) text += ": " + listed(corpus, minutes.present);
        to.clauses.push_back(line(words::present, text + "."));
    }
    if (!minutes.invited.empty()) {
        to.clauses.push_back(line(words::invited, listed(corpus, minutes.invited) + "."));
    }
    if (minutes.members && count > 0) {
        const bool is_quorum = 2 * count > *minutes.members;
        to.clauses.push_back(line(is_quorum ? words::quorum : words::no_quorum, ""));
    }
}

BodySection opening(const model::Corpus& corpus, const model::Minutes& minutes) {
    BodySection section;
    section.anchor = "opening";
    const auto add = [&](std::string_view head, const model::Attendee& one) {
        if (one.empty()) return;
        section.clauses.push_back(
            line(std::string(head) + std::string(words::dash), name_and_position(corpus, one)));
    };
    add(words::chair, minutes.chair);
    add(words::secretary, minutes.secretary);
    write_presence(corpus, minutes, section);
    return section;
}

BodySection agenda(const Scope& scope, const model::Minutes& minutes) {
    BodySection section;
    section.anchor = "agenda";
    section.title = {word(words::agenda)};
    for (std::size_t i = 0; i < minutes.questions.size(); ++i) {
        NumberedClause clause;
        clause.number = std::to_string(i + 1) + ".";
        clause.anchor = "agenda-" + std::to_string(i + 1);
        clause.lead = inlines_of(scope, minutes.questions[i].title);
        end_with(clause.lead, ".");
        section.clauses.push_back(std::move(clause));
    }
    return section;
}

// «СЛУШАЛИ:», below it a paragraph a speaker: «Примерова А.Б. — доложила …».
void write_speeches(const Scope& scope, std::string_view head,
                    const std::vector<model::Speech>& speeches, BodySection& to) {
    if (speeches.empty()) return;
    NumberedClause clause = line(head, "");
    for (const model::Speech& speech : speeches) {
        const std::string name = name_of(scope.context.corpus, speech.who);
        Blocks blocks = blocks_of(scope, speech.text);
        auto* first = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().kind);
        if (first == nullptr) {
            blocks.insert(blocks.begin(), {Paragraph{{word(name)}}});
        } else if (!name.empty()) {
            Inlines lead{word(name + std::string(words::dash))};
            append(lead, std::move(first->children));
            first->children = std::move(lead);
        }
        if (auto* last = std::get_if<Paragraph>(&blocks.back().kind)) end_with(last->children, ".");
        append(clause.blocks, std::move(blocks));
    }
    to.clauses.push_back(std::move(clause));
}

NumberedClause decision_clause(const Scope& scope, const model::Decision& decision,
                               std::string number) {
    NumberedClause clause;
    clause.anchor = "d-" + number;
    clause.number = std::move(number) + ".";
    clause.lead = inlines_of(scope, decision.text);
    end_with(clause.lead, ".");
    Inlines who;
    for (const model::Addressee& one : decision.executors) {
        if (!who.empty()) append(who, {word(", ")});
        Inlines words = responsible_words(scope, one);
        if (words.empty()) words = words_of(one.text.value);
        append(who, std::move(words));
    }
    if (!who.empty()) {
        append(clause.lead,
               {word(decision.executors.size() == 1 ? words::executor_is : words::executors_are)});
        append(clause.lead, std::move(who));
        end_with(clause.lead, ".");
    }
    if (!decision.due.value.empty()) {
        append(clause.lead,
               {word(std::string(words::term_of) + russian::typeset_deadline(decision.due.value))});
        end_with(clause.lead, ".");
    }
    return clause;
}

std::string count_or_none(int count) {
    return count == 0 ? std::string(words::nobody) : std::to_string(count);
}

// «Голосовали: «за» — 12, «против» — нет, «воздержались» — нет. Решение принято единогласно.»
NumberedClause votes_clause(const model::Votes& votes) {
    std::string text = std::string(words::votes_for) + count_or_none(votes.in_favour) +
                       std::string(words::votes_against) + count_or_none(votes.against) +
                       std::string(words::votes_abstained) + count_or_none(votes.abstained) + ". ";
    const bool is_taken = 2 * votes.in_favour > votes.sum();
    if (!is_taken) {
        text += words::not_taken;
    } else {
        text += votes.in_favour == votes.sum() ? words::taken_by_all : words::taken;
    }
    return line(words::voted, text);
}

BodySection question_section(const Scope& scope, const model::Question& question,
                             std::size_t index) {
    const std::string number = std::to_string(index + 1);
    BodySection section{number + ".", "q-" + number, inlines_of(scope, question.title), {}};
    write_speeches(scope, words::heard, question.heard, section);
    write_speeches(scope, words::spoke, question.spoke, section);
    if (!question.decided.empty()) {
        NumberedClause clause = line(words::decided, "");
        for (std::size_t i = 0; i < question.decided.size(); ++i) {
            clause.clauses.push_back(
                decision_clause(scope, question.decided[i], number + "." + std::to_string(i + 1)));
        }
        section.clauses.push_back(std::move(clause));
    }
    if (question.votes) section.clauses.push_back(votes_clause(*question.votes));
    return section;
}

// «Писцова Ж.З.» signs as «Ж.З. Писцова» (ГОСТ Р 7.0.97-2016, 5.22); any other name as written.
std::string signing_name(std::string_view name) {
    const std::size_t gap = name.find(' ');
    const bool has_initials = gap != std::string_view::npos && name.back() == '.' &&
                              name.substr(0, gap).find('.') == std::string_view::npos;
    if (!has_initials) return std::string(name);
    return std::string(name.substr(gap + 1)) + " " + std::string(name.substr(0, gap));
}

void add_signature(const model::Corpus& corpus, std::string_view office, const model::Attendee& one,
                   std::vector<Signature>& to) {
    if (one.empty()) return;
    const std::string name = one.person.id ? initials_first(corpus[*one.person.id])
                                           : russian::typography(signing_name(one.name));
    to.push_back({{std::string(office)}, name, {}});
}

}  // namespace

PaperDocument minutes_document(const Scope& above, model::MinutesId id) {
    const model::Corpus& corpus = above.context.corpus;
    const model::Minutes& minutes = corpus[id];
    Scope scope = above.at({paper_name(minutes), address_of(above.context, above.system, id), ""});
    scope.official = true;
    const model::DocumentsProfile& profile = corpus[minutes.system].documents_profile;
    const bool is_draft = minutes.status == model::Order::Status::draft;

    PaperDocument paper;
    if (minutes.sample) paper.draft_mark = words::sample_mark;
    if (is_draft) paper.draft_mark = words::draft_mark;
    const model::Organisation* authority = authority_of(corpus, minutes.authority, minutes.system);
    paper.letterhead = letterhead_of(corpus, authority);
    paper.kind = words::minutes_capitals;
    paper.date = is_draft ? std::string(words::blank_date) : printed_date(profile, minutes.date);
    paper.number =
        std::string(words::number_before) +
        (is_draft || minutes.number.empty() ? std::string(words::blank_number) : minutes.number);
    paper.place = minutes.place;
    if (paper.place.empty() && authority != nullptr) paper.place = authority->place;
    paper.place = russian::typography(paper.place);
    paper.title = inlines_of(scope, minutes.title);
    paper.body.sections.push_back(opening(corpus, minutes));
    paper.body.sections.push_back(agenda(scope, minutes));
    for (std::size_t i = 0; i < minutes.questions.size(); ++i) {
        paper.body.sections.push_back(question_section(scope, minutes.questions[i], i));
    }
    add_signature(corpus, words::chair, minutes.chair, paper.signatures);
    add_signature(corpus, words::secretary, minutes.secretary, paper.signatures);
    apply_signs(profile, paper);
    return paper;
}

}  // namespace metodoc::view
