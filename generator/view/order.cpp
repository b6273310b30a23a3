#include "view/order.h"

#include <array>

#include "base/overloaded.h"
#include "view/names.h"
#include "view/office.h"
#include "view/profile.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

std::vector<std::string> letterhead_of(const model::Corpus& corpus,
                                       const model::Organisation* authority) {
    if (authority == nullptr) return {};
    if (!authority->letterhead.empty()) return authority->letterhead;
    std::vector<std::string> lines{russian::upper(authority->name)};
    if (authority->parent.id) {
        const std::string& parent = corpus[*authority->parent.id].name;
        lines.insert(lines.begin(), russian::upper(parent));
    }
    return lines;
}

// The name of what is approved, in the accusative: «Положение о …», «Концепцию …», «план …».
// Documents keep their capital, tables are common nouns.
std::string approved_name(const Titled& names, const model::Target& target) {
    const std::string title = russian::without_nbsp(names.title);
    const bool is_document = std::holds_alternative<model::DocumentId>(target);
    const auto cased = [&](std::string text) {
        return is_document ? russian::capitalized(text) : russian::uncapitalized(text);
    };
    if (const auto kind = russian::document_kind(title)) {
        const std::string rest = title.substr(kind->in(Case::nominative).size());
        return cased(kind->in(Case::accusative)) + rest;
    }
    if (const auto name = russian::decline(title)) return cased(name->in(Case::accusative));
    return {};
}

std::string annex_mark(std::string_view number, bool only) {
    return only ? "(приложение)" : "(приложение\u00A0" + std::string(number) + ")";
}

// Deadlines that go on the sentence of the clause; others take a sentence of their own.
bool goes_on(std::string_view due) {
    constexpr std::array<std::string_view, 12> openings{"до ", "в ",      "во ",       "к ",
                                                        "с ",  "со ",     "не ",       "по ",
                                                        "еже", "начиная", "постоянно", "через "};
    const std::string text = russian::without_nbsp(due);
    for (const std::string_view opening : openings) {
        if (text.starts_with(opening)) return true;
    }
    return false;
}

// «заместителю начальника … О.В. Коноваловой»
std::string person_words(const model::Person& person, Case which) {
    const std::string office = position(person, which);
    const std::string name = initials_first(person, which);
    return office.empty() ? name : office + " " + name;
}

std::string organisation_words(const model::Corpus& corpus, const model::Organisation& body,
                               bool with_head) {
    std::string text = short_name(body, Case::dative);
    if (!with_head || !body.head.id) return text;
    return text + " (" + initials_last(corpus[*body.head.id]) + ")";
}

std::string executor_words(const model::Corpus& corpus, const model::Responsible& executor,
                           bool with_head) {
    if (const auto* id = std::get_if<model::OrganisationId>(&executor.target)) {
        return organisation_words(corpus, corpus[*id], with_head);
    }
    if (const auto* id = std::get_if<model::PersonId>(&executor.target)) {
        return person_words(corpus[*id], Case::dative);
    }
    if (const auto* id = std::get_if<model::SubjectId>(&executor.target)) {
        const model::Subject& subject = corpus[*id];
        if (!subject.organisation.id) return declined(subject.title, Case::dative);
        return organisation_words(corpus, corpus[*subject.organisation.id], with_head);
    }
    return {};
}

Inlines executors(const Scope& scope, const model::Instruct& instruct) {
    Inlines line;
    for (const model::Responsible& executor : instruct.executors) {
        std::string name = executor_words(scope.context.corpus, executor, instruct.with_head);
        if (name.empty()) continue;
        if (line.empty()) name = russian::capitalized(name);
        if (!line.empty()) append(line, {word(", ")});
        append(line, {word(name)});
    }
    return line;
}

// «МАУ ЗАТО Северск «РЦО» (Ниякина А.А.) организовать … до 20 ноября.»
Inlines instruct_words(const Scope& scope, const model::Instruct& instruct) {
    Inlines line = executors(scope, instruct);
    if (!instruct.text.empty()) {
        if (!line.empty()) append(line, {word(" ")});
        append(line, inlines_of(scope, instruct.text));
    }
    if (instruct.due.value.empty()) return line;
    const std::string due = russian::typeset_deadline(instruct.due.value);
    if (goes_on(due)) {
        append(line, {word(" " + due)});
    } else {
        end_with(line, ".");
        append(line, {word(std::string(words::term_of) + due)});
    }
    return line;
}

Inlines control_words(const model::Corpus& corpus, const model::Control& control) {
    std::string text(words::control);
    if (control.by_signatory || !control.person.id) {
        text += words::control_self;
        return {word(text)};
    }
    text += words::control_other;
    const model::Person& person = corpus[*control.person.id];
    return {word(text + russian::uncapitalized(person_words(person, Case::accusative)) + ".")};
}

// The clauses of one order; numbers and annexes count over all ranks.
struct ClauseWriter {
    const Scope& scope;
    model::OrderId order;
    std::size_t next_clause = 0;
    std::size_t next_annex = 0;

    std::vector<NumberedClause> clauses(const std::vector<model::OrderClause>& from) {
        std::vector<NumberedClause> to;
        for (const model::OrderClause& clause : from) to.push_back(one(clause));
        return to;
    }

    NumberedClause one(const model::OrderClause& clause) {
        const std::string number = scope.context.order_clauses[order.index][next_clause++];
        NamedLink place = scope.place;
        if (!place.name.empty())
            place.name += ", " + std::string(words::clause) + "\u00A0" + number;
        if (!place.address.empty()) place.address.fragment = "p-" + number;
        const Scope here = scope.at(std::move(place));

        NumberedClause result;
        result.number = number + ".";
        result.anchor = "p-" + number;
        result.lead = lead(here, clause);
        typeset(result.lead);
        end_with(result.lead, clause.clauses.empty() ? "." : ":");
        result.clauses = clauses(clause.clauses);
        return result;
    }

    Inlines lead(const Scope& here, const model::OrderClause& clause) {
        return std::visit(
            overloaded{
                [&](const model::Approve& approve) {
                    const auto& annexes = scope.context.order_annexes[order.index];
                    if (is_titled(approve.target)) ++next_annex;
                    return approve_words(here, approve, std::to_string(next_annex),
                                         annexes.size() == 1);
                },
                [&](const model::Instruct& instruct) { return instruct_words(here, instruct); },
                [&](const model::Control& control) {
                    return control_words(here.context.corpus, control);
                },
                [&](const model::FreeText& free) { return inlines_of(here, free.text); },
            },
            clause.kind);
    }
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find('\n', begin), text.size());
        if (end > begin) lines.push_back(russian::typography(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return lines;
}

Signature signature_of(const model::Corpus& corpus, const model::Order& order) {
    if (!order.signatory.id) return {};
    const model::Person& person = corpus[*order.signatory.id];
    return {lines_of(position(person)), initials_first(person)};
}

}  // namespace

Inlines approve_words(const Scope& scope, const model::Approve& approve, std::string_view annex,
                      bool only_annex) {
    if (!is_titled(approve.target)) return {word(words::approve)};
    const Titled names = titled(scope.context, approve.target);
    Inlines name = inlines_of(scope, approve.wording);
    if (approve.wording.empty()) {
        const std::string accusative = approved_name(names, approve.target);
        const russian::Agreement agreement =
            accusative.empty() ? russian::Agreement{} : names.agreement;
        const std::string attached =
            russian::adjective(words::attached, agreement, Case::accusative);
        name = {
            word(attached + " " +
                 (accusative.empty() ? std::string(words::document_noun) + " «" + names.title + "»"
                                     : accusative))};
    }
    Inlines line{word(words::approve)};
    const Address address = address_of(scope.context, scope.system, approve.target);
    if (address.empty() || !approve.wording.links.empty()) {
        append(line, std::move(name));
    } else {
        line.push_back({Link{address, std::move(name), "", false}});
    }
    append(line, {word(" " + annex_mark(annex, only_annex))});
    return line;
}

OrderDocument order_document(const Scope& above, model::OrderId id, const Written& written) {
    const model::Corpus& corpus = above.context.corpus;
    const model::Order& order = corpus[id];
    const bool is_draft = order.status == model::Order::Status::draft;
    const model::Organisation* authority = authority_of(corpus, order);
    Scope scope = above.at(
        {order_name(above.context, order), address_of(above.context, above.system, id), ""});
    scope.official = true;

    OrderDocument document;
    document.letterhead = letterhead_of(corpus, authority);
    document.kind = words::order_capitals;
    document.date = is_draft ? std::string(words::blank_date) : order_date(corpus, order);
    document.number =
        std::string(words::number_before) +
        (is_draft || order.number.empty() ? std::string(words::blank_number) : order.number);
    document.place = order.place;
    if (document.place.empty() && authority != nullptr) document.place = authority->place;
    document.place = russian::typography(document.place);
    document.title = inlines_of(scope, order.title);
    document.preamble = inlines_of(scope, order.preamble);
    document.command = words::i_order;
    document.clauses = ClauseWriter{scope, id}.clauses(order.clauses);
    document.signature = signature_of(corpus, order);
    document.annexes = annexes_of(scope, id, written);
    if (is_draft) document.draft_mark = words::draft_mark;
    document.office = office_marks(scope, order);
    apply_signs(corpus[order.system].documents_profile, document);
    return document;
}

}  // namespace metodoc::view
