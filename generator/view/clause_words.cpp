#include "view/clause_words.h"

#include <array>

#include "base/overloaded.h"
#include "base/utf8.h"
#include "view/citation.h"
#include "view/names.h"
#include "view/references.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

// ---- approve

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

void append_annex(Inlines& line, const Inlines& annex) {
    append(line, {word(" ")});
    append(line, annex);
}

// «Утвердить прилагаемое Положение о … (приложение 1)».
Inlines approve_words(const Scope& scope, const model::Approve& approve, const Inlines& annex) {
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
    append_annex(line, annex);
    return line;
}

Inlines composition_words(const Scope& scope, const model::Composition& composition,
                          const Inlines& annex) {
    Inlines line{word(std::string(words::approve) + std::string(words::composition))};
    append(line, inlines_of(scope, composition.whose));
    append_annex(line, annex);
    return line;
}

// ---- people and organisations

// «заместителю начальника … О.В. Коноваловой»
std::string person_words(const model::Person& person, Case which) {
    const std::string office = russian::uncapitalized(position(person, which));
    const std::string name = initials_first(person, which);
    return office.empty() ? name : office + " " + name;
}

std::string organisation_words(const model::Corpus& corpus, const model::Organisation& body,
                               Case which, bool with_head) {
    std::string text = short_name(body, which);
    if (!with_head || !body.head.id) return text;
    return text + " (" + initials_last(corpus[*body.head.id]) + ")";
}

std::string addressee_words(const model::Corpus& corpus, const model::Addressee& one, Case which,
                            bool with_head) {
    if (const auto* id = std::get_if<model::OrganisationId>(&one.target)) {
        return organisation_words(corpus, corpus[*id], which, with_head);
    }
    if (const auto* id = std::get_if<model::PersonId>(&one.target)) {
        return person_words(corpus[*id], which);
    }
    if (const auto* id = std::get_if<model::SubjectId>(&one.target)) {
        const model::Subject& subject = corpus[*id];
        if (!subject.organisation.id) return russian::uncapitalized(declined(subject.title, which));
        return organisation_words(corpus, corpus[*subject.organisation.id], which, with_head);
    }
    return russian::uncapitalized(declined(one.text.value, which));
}

std::string addressees(const Scope& scope, const std::vector<model::Addressee>& all, Case which,
                       bool with_head = false) {
    std::string line;
    for (const model::Addressee& one : all) {
        const std::string name = addressee_words(scope.context.corpus, one, which, with_head);
        if (name.empty()) continue;
        if (!line.empty()) line += ", ";
        line += name;
    }
    return line;
}

// «МАУ ЗАТО Северск «РЦО» (Ниякина А.А.) организовать …», «Поручить …», «Рекомендовать …».
Inlines instruct_words(const Scope& scope, const model::Instruct& instruct) {
    using Manner = model::Instruct::Manner;
    std::string whom = addressees(scope, instruct.executors, Case::dative, instruct.with_head);
    Inlines line;
    if (instruct.manner == Manner::directly) {
        line.push_back(word(russian::capitalized(whom)));
    } else {
        const bool is_task = instruct.manner == Manner::instruct;
        line.push_back(word(std::string(is_task ? words::instruct : words::recommend) + whom));
    }
    if (instruct.text.empty()) return line;  // sub-clauses say what
    append(line, {word(" ")});
    append(line, inlines_of(scope, instruct.text));
    return line;
}

// What «ответственный» agrees with: one person by gender, several in the plural.
russian::Agreement agreement_of(const model::Corpus& corpus,
                                const std::vector<model::Addressee>& people) {
    russian::Agreement agreement{russian::Gender::masculine, russian::Number::singular, true};
    if (people.size() > 1) {
        agreement.number = russian::Number::plural;
    } else if (const auto* id = std::get_if<model::PersonId>(&people.at(0).target)) {
        agreement.gender = gender_of(corpus[*id]).value_or(russian::Gender::masculine);
    }
    return agreement;
}

// «Назначить методиста О.В. Коновалову ответственной за …».
Inlines appoint_words(const Scope& scope, const model::Appoint& appoint) {
    const auto agreement = agreement_of(scope.context.corpus, appoint.people);
    Inlines line{word(std::string(words::appoint) +
                      addressees(scope, appoint.people, Case::accusative) + " " +
                      russian::adjective(words::responsible_for, agreement, Case::instrumental) +
                      std::string(words::for_duty))};
    append(line, inlines_of(scope, appoint.duty));
    return line;
}

Inlines assign_words(const Scope& scope, const model::Assign& assign) {
    Inlines line{word(words::assign)};
    append(line, inlines_of(scope, assign.duty));
    append(line,
           {word(std::string(words::on_whom) + addressees(scope, assign.to, Case::accusative))});
    return line;
}

// «со стандартом», «со схемой», but «с приказом»: before с, з, ш, ж and a consonant.
bool opens_with_cluster(std::string_view text) {
    constexpr std::u32string_view hissing = U"сзшж";
    constexpr std::u32string_view consonants = U"бвгджзйклмнпрстфхцчшщ";
    const std::string small = russian::lower(text);
    std::string_view rest = small;
    if (rest.empty() || hissing.find(utf8::take(rest)) == std::u32string_view::npos) return false;
    return !rest.empty() && consonants.find(utf8::take(rest)) != std::u32string_view::npos;
}

Inlines acquaint_words(const Scope& scope, const model::Acquaint& acquaint) {
    Inlines with = inlines_of(scope, acquaint.with);
    const bool is_cluster = opens_with_cluster(plain(with));
    Inlines line{word(std::string(words::acquaint) +
                      addressees(scope, acquaint.people, Case::accusative) +
                      std::string(is_cluster ? words::with_before_cluster : words::with))};
    append(line, std::move(with));
    return line;
}

Inlines make_known_words(const Scope& scope, const model::MakeKnown& it) {
    Inlines line{word(words::make_known)};
    append(line, it.what.empty() ? Inlines{word(words::this_order)} : inlines_of(scope, it.what));
    append(line,
           {word(std::string(words::to_knowledge) + addressees(scope, it.to, Case::genitive))});
    return line;
}

// «Разместить … на официальном сайте Управления образования …».
Inlines publish_words(const Scope& scope, const model::Publish& publish) {
    Inlines line{word(words::publish)};
    append(line, inlines_of(scope, publish.what));
    append(line, {word(" ")});
    if (!publish.place.empty()) {
        append(line, inlines_of(scope, publish.place));
        return line;
    }
    const model::Corpus& corpus = scope.context.corpus;
    const auto* authority = scope.order ? authority_of(corpus, corpus[*scope.order]) : nullptr;
    append(line, {word(words::on_site)});
    if (authority != nullptr)
        append(line, {word(" " + russian::typography(full_name(*authority, Case::genitive)))});
    return line;
}

// ---- acts that are changed

std::string cited_words(const Scope& scope, const model::Cited& cited, Case which) {
    const model::Corpus& corpus = scope.context.corpus;
    if (const auto* id = std::get_if<model::ActId>(&cited.target)) return cite(corpus[*id], which);
    if (const auto* id = std::get_if<model::OrderId>(&cited.target))
        return cite(scope.context, corpus[*id], which);
    return {};
}

Inlines linked_citation(const Scope& scope, const model::Cited& cited) {
    Inlines shown = words_of(cited_words(scope, cited, Case::accusative));
    Reference about = resolve_reference(scope, cited.target);
    if (about.address.empty()) return shown;
    return {{Link{about.address, std::move(shown), about.hint, about.is_term}}};
}

// «приказа от 10.02.2023 № 51»
std::string amending_words(const model::Corpus& corpus, const model::Cited& cited) {
    if (const auto* id = std::get_if<model::OrderId>(&cited.target))
        return declined("приказ", Case::genitive) + " " + date_and_number(corpus[*id]);
    const auto* id = std::get_if<model::ActId>(&cited.target);
    if (id == nullptr) return {};
    const model::Act& act = corpus[*id];
    std::string text = declined(act.type.value, Case::genitive);
    if (act.date) text += " " + std::string(words::from) + dotted(*act.date);
    if (!act.number.empty()) text += " " + std::string(words::number_before) + act.number;
    return text;
}

// « (в редакции приказа от 10.02.2023 № 51, приказа от 05.09.2023 № 402)».
std::string edition_words(const Scope& scope, const std::vector<model::Cited>& amended_by) {
    if (amended_by.empty()) return {};
    std::string text;
    for (const model::Cited& one : amended_by) {
        text += text.empty() ? words::as_amended_by : std::string_view(", ");
        text += amending_words(scope.context.corpus, one);
    }
    return text + ")";
}

// Several acts stand in a list below the sentence, the amending ones among them.
bool is_list(const model::Repeal& repeal) {
    return repeal.acts.size() > 1;
}

Inlines repeal_words(const Scope& scope, const model::Repeal& repeal) {
    russian::Agreement agreement;
    if (is_list(repeal)) agreement.number = russian::Number::plural;
    if (const auto* id = std::get_if<model::ActId>(&repeal.acts.at(0).target); !is_list(repeal)) {
        const auto kind =
            id ? russian::decline(scope.context.corpus[*id].type.value) : std::nullopt;
        if (kind) agreement = kind->agreement;
    }
    const std::string lost = russian::adjective(words::having_lost, agreement, Case::instrumental);
    Inlines line{word(std::string(words::repeal) + lost + std::string(words::force))};
    if (is_list(repeal)) return line;
    append(line, {word(" ")});
    append(line, linked_citation(scope, repeal.acts.at(0)));
    append(line, {word(edition_words(scope, repeal.amended_by))});
    return line;
}

// «Внести в приказ … следующие изменения».
Inlines amend_words(const Scope& scope, const model::Amend& amend, bool only_one) {
    Inlines line{word(words::amend)};
    append(line, linked_citation(scope, amend.act));
    append(line,
           {word(edition_words(scope, amend.amended_by) +
                 std::string(only_one ? words::following_change : words::following_changes))});
    return line;
}

// ---- the order itself

std::string in_force_words(const model::EntryIntoForce& it) {
    using From = model::EntryIntoForce::From;
    std::string text(words::comes_into_force);
    if (it.from == From::signing) text += words::since_signing;
    if (it.from == From::publication) text += words::since_publication;
    if (it.from == From::date)
        text += std::string(words::since) + russian::date_long(it.date.value_or(Date{}));
    if (it.applies_from)
        text += std::string(words::applies_since) + russian::date_long(*it.applies_from);
    return text;
}

std::string control_words(const model::Corpus& corpus, const model::Control& control) {
    std::string text(words::control);
    if (control.by_signatory || !control.person.id) return text + std::string(words::control_self);
    return text + std::string(words::control_other) +
           person_words(corpus[*control.person.id], Case::accusative);
}

Inlines establish_words(const Scope& scope, const model::Establish& establish) {
    Inlines line{word(words::establish)};
    append(line, inlines_of(scope, establish.text));
    return line;
}

// ---- deadlines

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

// «… до 20 ноября», «…. Срок — октябрь 2023 года».
void add_due(Inlines& line, const std::string& written) {
    if (written.empty()) return;
    const std::string due = russian::typeset_deadline(written);
    // A colon that opens the sub-clauses comes after the deadline.
    auto* last = line.empty() ? nullptr : std::get_if<Text>(&line.back().kind);
    if (last != nullptr && last->text.ends_with(':')) last->text.pop_back();
    if (goes_on(due)) return append(line, {word(" " + due)});
    end_with(line, ".");
    append(line, {word(std::string(words::term_of) + due)});
}

}  // namespace

Inlines clause_words(const Scope& scope, const model::OrderClause& clause, const Inlines& annex) {
    Inlines line = std::visit(
        overloaded{
            [&](const model::Approve& it) { return approve_words(scope, it, annex); },
            [&](const model::Instruct& it) { return instruct_words(scope, it); },
            [&](const model::Appoint& it) { return appoint_words(scope, it); },
            [&](const model::Assign& it) { return assign_words(scope, it); },
            [&](const model::Acquaint& it) { return acquaint_words(scope, it); },
            [&](const model::Publish& it) { return publish_words(scope, it); },
            [&](const model::MakeKnown& it) { return make_known_words(scope, it); },
            [&](const model::Establish& it) { return establish_words(scope, it); },
            [&](const model::Repeal& it) { return repeal_words(scope, it); },
            [&](const model::Amend& it) {
                return amend_words(scope, it, clause.clauses.size() == 1);
            },
            [&](const model::Composition& it) { return composition_words(scope, it, annex); },
            [&](const model::Control& it) {
                return Inlines{word(control_words(scope.context.corpus, it))};
            },
            [&](const model::EntryIntoForce& it) { return Inlines{word(in_force_words(it))}; },
            [&](const model::FreeText& it) { return inlines_of(scope, it.text); },
        },
        clause.kind);
    add_due(line, clause.due.value);
    return line;
}

Blocks clause_list(const Scope& scope, const model::OrderClause& clause) {
    const auto* repeal = std::get_if<model::Repeal>(&clause.kind);
    if (repeal == nullptr || !is_list(*repeal)) return {};
    std::vector<Inlines> lines;
    for (const model::Cited& one : repeal->acts) lines.push_back(linked_citation(scope, one));
    for (const model::Cited& one : repeal->amended_by) lines.push_back(linked_citation(scope, one));
    List list;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        end_with(lines[i], i + 1 < lines.size() ? ";" : ".");
        list.items.push_back({paragraph(std::move(lines[i]))});
    }
    return {{std::move(list)}};
}

}  // namespace metodoc::view
