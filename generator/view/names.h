// Names of organisations, people, subjects and documents in the cases of the language.
//
// What its author gave in `forms` goes first; then the rules of room russian; where both are
// silent, the nominative (the sense gate has already asked for the form).
//
// Room: view, inside.
#pragma once

#include <string>
#include <string_view>

#include "view/context.h"

namespace metodoc::view {

using russian::Case;

const std::string& form(const model::CaseForms& forms, Case which);
// The phrase in a case, itself where the rules do not know how.
std::string declined(const std::string& phrase, Case which);

std::string full_name(const model::Organisation& organisation, Case which = Case::nominative);
// «МАУ ЗАТО Северск «РЦО»»; the full name where there is no short one.
std::string short_name(const model::Organisation& organisation, Case which = Case::nominative);

// «О.В. Коновалова», «О.В. Коновалову».
std::string initials_first(const model::Person& person, Case which = Case::nominative);
// «Коновалова О.В.»
std::string initials_last(const model::Person& person, Case which = Case::nominative);
// As given, else as the name tells; nothing where both are silent.
std::optional<russian::Gender> gender_of(const model::Person& person);
// «Заместитель начальника …», «Исполняющий обязанности начальника …»; empty where none is given.
std::string position(const model::Person& person, Case which = Case::nominative);

// The organisation's name or the title.
std::string subject_name(const model::Corpus& corpus, const model::Subject& subject,
                         Case which = Case::nominative);
// What words agree with the subject's name in.
russian::Agreement subject_agreement(const model::Corpus& corpus, const model::Subject& subject);

// «Принято на заседании Методического совета (протокол от 23.09.2021 № 5)»; empty where nobody
// has adopted it.
std::string adoption_of(const model::Document& document, const Titled& names);
bool is_titled(const model::Target& target);
// Requires: is_titled(target), here and below; titled knows clauses that approve a composition,
// too.
Titled titled(const Context& context, const model::Target& target, int depth = 0);
// The same for all of them at once, to be looked up by titled.
std::map<model::Target, Titled> all_titled(const Context& context);
const model::Prose& title_of(const model::Corpus& corpus, const model::Target& target);

// «Положения», «Положению»: the short name in a case.
std::string short_name_in(const Titled& titled, Case which);

const model::Organisation* authority_of(const model::Corpus& corpus, const model::Order& order);
// The one that is named, else that of the system.
const model::Organisation* authority_of(const model::Corpus& corpus,
                                        const model::Ref<model::Organisation>& named,
                                        model::SystemId system);
// «Управления образования … и Департамента …»: all who issue it; empty where nobody is known.
std::string issuers(const model::Corpus& corpus, const model::Order& order, Case which);
// «693», of a joint order «693/15» in the order of its authors.
std::string whole_number(const model::Order& order);
// «от 30.12.2022 № 693»; blanks in a draft.
std::string date_and_number(const model::Order& order);
std::string date_and_number(const model::Minutes& minutes);
std::string date_and_number(const model::Letter& letter);
// The same with the date as it is given.
std::string date_and_number(const model::Order& order, const std::string& date);
// «Приказ от 30.12.2022 № 693», «Проект приказа «О …»».
std::string order_name(const Context& context, const model::Order& order);

std::string_view level_name(model::Level level);     // «муниципальный»
std::string_view level_heading(model::Level level);  // «Муниципальный уровень»
std::string_view level_acts(model::Level level);     // «Муниципальные акты»

}  // namespace metodoc::view
