// A letter: to whom, in answer to what, the text, what is enclosed.
// Source: ГОСТ Р 7.0.97-2016, 5.12 (reference), 5.15 (addressee: people in the dative,
// organisations in the nominative), 5.18 (opening address), 5.19 (mark of enclosures).
#include "view/names.h"
#include "view/office.h"
#include "view/papers.h"
#include "view/profile.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

const model::Person* person_at(const model::Corpus& corpus, const model::Addressee& one) {
    const auto* id = std::get_if<model::PersonId>(&one.target);
    return id == nullptr ? nullptr : &corpus[*id];
}

// «Начальнику Управления образования», «А.Б. Примеровой».
std::vector<std::string> addressee_lines(const model::Corpus& corpus, const model::Addressee& one) {
    if (const model::Person* person = person_at(corpus, one)) {
        std::vector<std::string> lines;
        const std::string office = position(*person, Case::dative);
        if (!office.empty()) lines.push_back(russian::typography(russian::capitalized(office)));
        lines.push_back(initials_first(*person, Case::dative));
        return lines;
    }
    if (const auto* id = std::get_if<model::OrganisationId>(&one.target)) {
        return {russian::typography(full_name(corpus[*id]))};
    }
    if (const auto* id = std::get_if<model::SubjectId>(&one.target)) {
        return {russian::typography(subject_name(corpus, corpus[*id]))};
    }
    return {russian::typography(russian::capitalized(declined(one.text.value, Case::dative)))};
}

// «Уважаемая Анна Борисовна!»; where only initials are known, «Уважаемая госпожа Примерова!»: in an
// address by the surname initials are not written.
std::string salutation_of(const model::Corpus& corpus, const model::Letter& letter) {
    if (!letter.salutation.empty()) return russian::typography(letter.salutation);
    const model::Person* person =
        letter.to.size() == 1 ? person_at(corpus, letter.to.front()) : nullptr;
    if (person == nullptr) return std::string(words::dear_colleagues);
    const auto gender = gender_of(*person);
    if (!gender) return std::string(words::dear_colleagues);
    const bool is_woman = *gender == russian::Gender::feminine;
    const std::string dear(is_woman ? words::dear_woman : words::dear_man);
    if (!person->first_name.empty() && !person->patronymic.empty()) {
        return dear + person->first_name + "\u00A0" + person->patronymic + "!";
    }
    return dear + std::string(is_woman ? words::madam : words::sir) + person->surname + "!";
}

// «на 3 л. в 1 экз.»
std::string size_of(const model::Enclosure& one) {
    return "на\u00A0" + std::to_string(one.sheets) + "\u00A0л. в\u00A0" +
           std::to_string(one.copies) + "\u00A0экз.";
}

// «Приложение: на 3 л. в 1 экз.», or a numbered list of names.
std::vector<Inlines> enclosure_lines(const Scope& scope,
                                     const std::vector<model::Enclosure>& enclosures) {
    std::vector<Inlines> lines;
    for (std::size_t i = 0; i < enclosures.size(); ++i) {
        Inlines line;
        if (i == 0) line.push_back(word(words::enclosure));
        if (enclosures.size() > 1) append(line, {word(std::to_string(i + 1) + ".\u00A0")});
        if (!enclosures[i].title.empty()) {
            append(line, inlines_of(scope, enclosures[i].title));
            append(line, {word(" ")});
        }
        append(line, {word(size_of(enclosures[i]))});
        typeset(line);
        lines.push_back(std::move(line));
    }
    return lines;
}

// Справочные данные об организации (5.8): on letters, not on orders.
std::vector<std::string> contacts_of(const model::Organisation& organisation) {
    std::vector<std::string> lines;
    if (!organisation.address.empty()) lines.push_back(russian::typography(organisation.address));
    std::string line;
    for (const std::string* one : {&organisation.phone, &organisation.email, &organisation.site}) {
        if (one->empty()) continue;
        if (!line.empty()) line += ", ";
        line += *one;
    }
    if (!line.empty()) lines.push_back(line);
    return lines;
}

std::string reference_of(const model::Letter& letter) {
    if (letter.reply_number.empty() && !letter.reply_date) return {};
    return std::string(words::in_reply) + letter.reply_number +
           (letter.reply_date ? " " + std::string(words::from) + dotted(*letter.reply_date) : "");
}

}  // namespace

PaperDocument letter_document(const Scope& above, model::LetterId id) {
    const model::Corpus& corpus = above.context.corpus;
    const model::Letter& letter = corpus[id];
    Scope scope = above.at({paper_name(letter), address_of(above.context, above.system, id), ""});
    scope.official = true;
    const model::DocumentsProfile& profile = corpus[letter.system].documents_profile;
    const bool is_draft = letter.status == model::Order::Status::draft;

    PaperDocument paper;
    if (letter.sample) paper.draft_mark = words::sample_mark;
    if (is_draft) paper.draft_mark = words::draft_mark;
    const model::Organisation* authority = authority_of(corpus, letter.authority, letter.system);
    paper.letterhead = letterhead_of(corpus, authority);
    if (authority != nullptr) paper.contacts = contacts_of(*authority);
    paper.date = is_draft ? std::string(words::blank_date) : printed_date(profile, letter.date);
    paper.number =
        std::string(words::number_before) +
        (is_draft || letter.number.empty() ? std::string(words::blank_number) : letter.number);
    paper.reference = reference_of(letter);
    for (const model::Addressee& one : letter.to) {
        paper.addressees.push_back(addressee_lines(corpus, one));
    }
    paper.title = inlines_of(scope, letter.title);
    paper.salutation = salutation_of(corpus, letter);
    BodySection section;
    section.anchor = "text";
    NumberedClause clause;
    clause.blocks = blocks_of(scope, letter.text);
    section.clauses.push_back(std::move(clause));
    paper.body.sections.push_back(std::move(section));
    paper.enclosures = enclosure_lines(scope, letter.enclosures);
    if (letter.signatory.id) {
        paper.signatures.push_back(signature_of(corpus[*letter.signatory.id], profile));
    }
    paper.office.executor = executor_lines(corpus, letter.executor_mark);
    apply_signs(profile, paper);
    return paper;
}

}  // namespace metodoc::view
