#include "decode/decode.h"

#include "support/catch.h"
#include "unit/decode/project.h"

using namespace metodoc;
using namespace metodoc::model;
using test::Project;
using test::with_system;

TEST_CASE("the system of a file is its folder") {
    CHECK(decode::system_of("content/seversk/orders/a.yaml") == "seversk");
    CHECK(decode::system_of("content/seversk/acts.yaml") == "seversk");
    CHECK(decode::system_of("content/acts.yaml").empty());
    CHECK(decode::system_of("site/site.yaml").empty());
}

TEST_CASE("files are read whatever their order, and belong to their system") {
    Project project({
        {"content/b/acts.yaml", "kind: acts\nacts: [{id: x, type: приказ, level: municipal}]\n"},
        {"content/b/system.yaml",
         "kind: system\nname: {full: Б, short: Б}\nlevel: municipal\nterritory: {name: Б}\n"
         "region: Р\nauthority: org:a/uo\nsummary: С\nperiod: {from: 2022-12-30, to: 2024}\n"},
        {"content/acts.yaml", "kind: acts\nacts: [{id: y, type: приказ, level: federal}]\n"},
        {"content/a/organisations.yaml",
         "kind: organisations\norganisations: [{id: uo, name: УО, level: municipal}]\n"},
        {"content/a/system.yaml",
         "kind: system\nname: {full: А, short: А}\nlevel: municipal\nterritory: {name: А}\n"
         "region: Р\nauthority: org:uo\nsummary: С\n"},
    });
    CHECK(project.told().empty());
    const Corpus& corpus = project.corpus;
    REQUIRE(corpus.systems.size() == 2);
    CHECK(corpus.systems[0].id == "b");
    CHECK(corpus.systems[0].period_to == "2024");
    CHECK(corpus.systems[0].authority.id == OrganisationId{0});
    CHECK(corpus.acts[0].system == SystemId{0});
    CHECK_FALSE(corpus.acts[1].system);
    CHECK(corpus.organisations[0].system == SystemId{1});
}

TEST_CASE("an act, field by field") {
    Project project(with_system({{"content/acts.yaml", R"yaml(kind: acts
acts:
  - id: minpros-96
    type: приказ
    body: Министерство просвещения Российской Федерации
    date: 28.02.2022
    number: "96"
    title: Об утверждении
    level: federal
    signed_by: [министром]
    in_force: {from: 2022-03-01}
    replaced_by: act:old
    citation: {тв: приказом}
    note: См. [](act:old).
  - {id: old, type: закон, year: 2021, level: regional, number: 273-ФЗ}
)yaml"}}));
    CHECK(project.told().empty());
    const Act& act = project.corpus.acts[0];
    CHECK(act.type.value == "приказ");
    CHECK(act.date == Date{2022, 2, 28});
    CHECK(act.year == 2022);
    CHECK(project.sources.text(act.date_span) == "28.02.2022");
    CHECK(act.number == "96");
    CHECK(act.signed_by == std::vector<std::string>{"министром"});
    CHECK(act.in_force_from == Date{2022, 3, 1});
    CHECK(act.replaced_by.id == ActId{1});
    CHECK(act.citation.instrumental == "приказом");
    REQUIRE(act.note.links.size() == 1);
    CHECK(project.sources.text(act.note.links[0].span) == "act:old");
    const Act& old = project.corpus.acts[1];
    CHECK_FALSE(old.date);
    CHECK(old.year == 2021);
    CHECK(project.sources.text(old.date_span) == "2021");
    CHECK(old.level == Level::regional);
}

TEST_CASE("people and subjects, field by field") {
    Project project(with_system({{"content/a/people.yaml", R"yaml(kind: people
people:
  - {id: k, surname: К., initials: О.В., gender: f, position: Начальник, organisation: org:uo,
     forms: {дат: К.}, acting: true, phone: "1"}
)yaml"},
                                 {"content/a/subjects.yaml", R"yaml(kind: subjects
subjects:
  - id: pmpk
    level: institutional
    organisation: org:rco
    known_as: ПМПК
    intro: проводящая
    manner: recommended
    agreed: true
    functions: [одно, {text: "другое:", items: [третье]}]
    note: Примечание.
  - {id: teachers, level: federal, title: Педагоги}
)yaml"}}));
    CHECK(project.told().empty());
    const Person& person = project.corpus.people[0];
    CHECK(person.gender == russian::Gender::feminine);
    CHECK(person.initials == "О.В.");
    CHECK(person.acting);
    CHECK(person.forms.dative == "К.");
    CHECK(person.organisation.id == OrganisationId{0});
    const Subject& subject = project.corpus.subjects[0];
    CHECK(subject.level == Level::institutional);
    CHECK(subject.organisation.id == OrganisationId{1});
    CHECK(subject.manner == Subject::Manner::recommended);
    CHECK(subject.agreed);
    REQUIRE(subject.functions.size() == 2);
    CHECK(subject.functions[1].items[0].text.text == "третье");
    CHECK(project.corpus.subjects[1].manner == Subject::Manner::performs);
    CHECK(project.corpus.subjects[1].title == "Педагоги");
}

TEST_CASE("a regulation: sections, clauses, expansions, annexes") {
    Project project(with_system({{"content/a/regulation.yaml", R"yaml(kind: regulation
title: Положение
adopted_by: {body: педагогического совета, date: 2022-08-30, protocol: "1"}
sections:
  - title: Общие положения
    key: general
    clauses:
      - {key: purpose, text: Настоящее Положение., after: Ещё.}
      - text: "Понятия:"
        terms: [one]
        clauses:
          - {key: inner, text: "См. [](doc:regulation#purpose) и [](doc:regulation#general).", numbered: false}
      - {text: "Все:", terms: all}
      - {text: "Субъекты:", subjects: {level: municipal}}
      - {text: "Методы:", methods: indicators:indicators}
      - {text: "Таблица:", table: {columns: [А, {title: Б, columns: [В, Г]}],
            rows: [{group: Часть}, [1, два], {total: [Итого, 2, 3]}]}}
annexes:
  - {indicators: indicators, title: Показатели}
)yaml"},
                                 {"content/a/indicators.yaml", R"yaml(kind: indicators
title: Показатели
years: [2023, 2024]
methods: [наблюдение]
quantities: [{id: all, title: все}, {id: some, title: некоторые}]
indicators:
  - key: diag
    title: Доля
    unit: процент
    formula: {numerator: some, denominator: all}
    targets: {2023: 10%, 2024: не менее 20%}
  - {key: count, title: Число, unit: человек, direction: down, subset_of: diag, same_as: indicator:diag,
     formula: {numerator: some, denominator: all}, targets: {2023: 5}}
)yaml"},
                                 {"content/a/glossary.yaml", R"yaml(kind: glossary
terms:
  - {id: one, term: Термин, abbreviation: Т, also: [термины], definition: это, see: [term:two]}
  - {id: two, term: Второй, definition: то}
)yaml"}}));
    CHECK(project.told().empty());
    const Corpus& corpus = project.corpus;
    const Document& document = corpus.documents[0];
    CHECK(document.id == "regulation");
    CHECK(document.adopted_on == Date{2022, 8, 30});
    REQUIRE(document.sections.size() == 1);
    const Section& section = document.sections[0];
    REQUIRE(section.clauses.size() == 6);
    const Clause& purpose = corpus[section.clauses[0]];
    CHECK(purpose.key == "purpose");
    CHECK(purpose.after.text == "Ещё.");
    const Clause& terms = corpus[section.clauses[1]];
    CHECK(terms.terms[0].id == TermId{0});
    const Clause& inner = corpus[terms.clauses[0]];
    CHECK_FALSE(inner.numbered);
    REQUIRE(inner.text.links.size() == 2);
    CHECK((inner.text.links[0].leads_to == Target{section.clauses[0]}));
    CHECK((inner.text.links[1].leads_to == Target{SectionId{{0}, 0}}));
    CHECK(corpus[section.clauses[2]].all_terms);
    CHECK(corpus[section.clauses[3]].subjects == Level::municipal);
    CHECK(corpus[section.clauses[4]].methods.id == IndicatorSetId{0});
    CHECK(corpus[section.clauses[5]].table->rows[1].cells[0].text == "1");
    CHECK(corpus[section.clauses[5]].table->rows[0].kind == model::TextTable::Row::Kind::group);
    CHECK(corpus[section.clauses[5]].table->rows[2].kind == model::TextTable::Row::Kind::total);
    CHECK(corpus[section.clauses[5]].table->columns[1].parts.size() == 2);
    CHECK(document.annexes[0].text.value == "indicators:indicators");
    CHECK((document.annexes[0].target == Target{IndicatorSetId{0}}));
    CHECK((corpus.resolve(SystemId{0}, "annex:indicators") == Target{IndicatorSetId{0}}));

    const Indicator& diag = corpus.indicators[0];
    CHECK(diag.formula->times == 100);
    CHECK(diag.targets[1].year == 2024);
    CHECK(diag.targets[1].value->comparison == russian::Comparison::at_least);
    const Indicator& count = corpus.indicators[1];
    CHECK(count.formula->times == 1);
    CHECK(count.falls);
    CHECK(count.subset_of.id == IndicatorId{0});
    CHECK(count.same_as.id == IndicatorId{0});
    CHECK(count.targets[0].value->value == 5);
    CHECK(corpus.terms[0].see[0].id == TermId{1});
}

TEST_CASE("a roadmap: measures, deadlines, progress") {
    Project project(with_system({{"content/a/roadmap.yaml", R"yaml(kind: roadmap
title: Дорожная карта
columns: [title, due]
measures:
  - key: first
    title: Участие
    responsible: [org:uo, org:rco]
    result: Решения
    due: до 20 ноября (ежегодно, начиная с 2023 года)
    progress: {2023: {done: 2023-11-17, evidence: Приказ., state: late}}
  - {key: second, title: Ещё, responsible: [org:uo], result: Нет, due: когда-нибудь, after: [first]}
)yaml"}}));
    CHECK(project.told().empty());
    const Corpus& corpus = project.corpus;
    CHECK(corpus.roadmaps[0].columns.size() == 2);
    const Measure& first = corpus.measures[0];
    CHECK((first.responsible[1].target == Target{OrganisationId{1}}));
    REQUIRE(first.deadline);
    CHECK(first.deadline->from_year == 2023);
    CHECK(first.progress[0].done == Date{2023, 11, 17});
    CHECK(first.progress[0].state == Progress::State::late);
    CHECK_FALSE(corpus.measures[1].deadline);
    CHECK(corpus.measures[1].after[0].id == MeasureId{0});
}

TEST_CASE("an order: clauses of every kind, references to its own clauses") {
    Project project(with_system(
        {{"content/a/people.yaml",
          "kind: people\npeople: [{id: k, surname: К., organisation: "
          "org:uo}]\n"},
         {"content/a/roadmap.yaml", "kind: roadmap\ntitle: Дорожная карта\nmeasures: []\n"},
         {"content/a/orders/2022-12-30-693.yaml", R"yaml(kind: order
number: "693"
date: 2022-12-30
status: signed
title: О системе
preamble: В целях развития
clauses:
  - {approve: roadmap:roadmap, wording: дорожную карту, key: approve-map}
  - {executor: [org:uo, person:k], with_head: true, text: "организовать по пункту [](clause:approve-map)", due: до 1 марта 2023 года}
  - {text: "Поручить:", clauses: [{text: одно, key: inner}]}
  - {control: person:k}
  - {control: self}
signatory: person:k
executor_mark: person:k
mailing: [в дело]
)yaml"}}));
    CHECK(project.told().empty());
    const Corpus& corpus = project.corpus;
    const Order& order = corpus.orders[0];
    CHECK(order.id == "2022-12-30-693");
    CHECK(order.status == Order::Status::signed_);
    CHECK(order.date == Date{2022, 12, 30});
    CHECK(order.signatory.id == PersonId{0});
    const auto& approve = std::get<Approve>(order.clauses[0].kind);
    CHECK((approve.target == Target{RoadmapId{0}}));
    CHECK(approve.wording.text == "дорожную карту");
    const auto& instruct = std::get<Instruct>(order.clauses[1].kind);
    CHECK(instruct.executors.size() == 2);
    CHECK((instruct.executors[1].target == Target{PersonId{0}}));
    CHECK(instruct.with_head);
    CHECK(order.clauses[1].deadline.has_value());
    CHECK((instruct.text.links[0].leads_to == Target{OrderClauseId{{0}, 0}}));
    CHECK((corpus.resolve(SystemId{0}, "clause:2022-12-30-693#inner") ==
           Target{OrderClauseId{{0}, 3}}));
    CHECK(std::get<Control>(order.clauses[3].kind).person.id == PersonId{0});
    CHECK(std::get<Control>(order.clauses[4].kind).by_signatory);
    CHECK((corpus.resolve(SystemId{0}, "annex:roadmap") == Target{RoadmapId{0}}));
}

TEST_CASE("an order: addressees in words, acts that it changes, a composition as an annex") {
    Project project(with_system({{"content/a/people.yaml",
                                  "kind: people\npeople: [{id: k, surname: Коновалова, initials: "
                                  "О.В.}]\n"},
                                 {"content/a/orders/o.yaml", R"yaml(kind: order
date: 2022-12-30
status: signed
title: О системе
preamble: В целях развития
clauses:
  - {recommend: [Руководители школ, org:uo], text: работать}
  - {text: "Далее:", clauses: [{key: group, composition: комиссии, chair: person:k, members: [{name: Имя, position: Методист}]}]}
  - {amend: order:o, amended_by: [order:o], clauses: [{text: "по [](annex:group#дат)"}]}
  - {in_force: 2023-01-10, applies_from: 01.12.2022}
signatory: person:k
)yaml"}}));
    CHECK(project.told().empty());
    const Corpus& corpus = project.corpus;
    const auto& clauses = corpus.orders.at(0).clauses;
    const auto& instruct = std::get<Instruct>(clauses.at(0).kind);
    CHECK(instruct.manner == Instruct::Manner::recommend);
    CHECK_FALSE(is_referred_to(instruct.executors.at(0)));
    CHECK(instruct.executors[0].target.index() == 0);
    CHECK((instruct.executors.at(1).target == Target{OrganisationId{0}}));
    const auto& composition = std::get<Composition>(clauses.at(1).clauses.at(0).kind);
    CHECK(composition.members.at(0).office == Member::Office::chair);
    CHECK(composition.members[0].person.id == PersonId{0});
    CHECK(composition.members.at(1).name == "Имя");
    const auto& amend = std::get<Amend>(clauses.at(2).kind);
    CHECK((amend.act.target == Target{OrderId{0}}));
    CHECK((amend.amended_by.at(0).target == Target{OrderId{0}}));
    const auto& change = std::get<FreeText>(clauses[2].clauses.at(0).kind);
    CHECK((change.text.links.at(0).leads_to == Target{OrderClauseId{{0}, 2}}));
    const auto& in_force = std::get<EntryIntoForce>(clauses.at(3).kind);
    CHECK(in_force.date == Date{2023, 1, 10});
    CHECK(in_force.applies_from == Date{2022, 12, 1});
}

TEST_CASE("the site: systems in its order, pages by their number") {
    Project project(with_system(
        {{"site/site.yaml", R"yaml(kind: site
title: Сайт
owner: org:a/uo
systems: [a]
description: О сайте.
footer: {text: Внизу., updated: true}
nav: [{title: О проекте, page: page:about}, {title: Акты, path: acts.html}]
)yaml"},
         {"site/pages/about.md",
          "---\nkind: page\ntitle: О проекте\norder: 2\n---\nТекст про "
          "[](org:a/uo) и [файл](files/a.pdf).\n"},
         {"site/pages/first.md", "---\nkind: page\ntitle: Начало\norder: 1\n---\nТекст.\n"}}));
    CHECK(project.told().empty());
    const Site& site = project.corpus.site;
    CHECK(site.language == "ru");
    CHECK(site.owner_id == OrganisationId{0});
    CHECK(site.system_ids == std::vector{SystemId{0}});
    CHECK(site.pages == std::vector{PageId{1}, PageId{0}});
    CHECK(site.footer.updated);
    CHECK(site.navigation[0].page.id == PageId{0});
    const Page& about = project.corpus.pages[0];
    REQUIRE(about.body.links.size() == 1);
    CHECK(project.sources.text(about.body.links[0].span) == "org:a/uo");
}

TEST_CASE("every reference is on record with its place, its field and where it stands") {
    Project project(with_system({{"content/a/regulation.yaml", R"yaml(kind: regulation
title: Положение
sections:
  - title: Общие
    clauses:
      - text: >
          По [](act:none#тв), далее
          [слова](term:none).
)yaml"}}));
    CHECK(project.told().empty());
    std::vector<std::string> texts;
    for (const ReferenceUse& use : project.corpus.references) {
        texts.push_back(use.text);
        CHECK(project.sources.text(use.span) == use.text);
    }
    CHECK(texts == std::vector<std::string>{"org:uo", "org:uo", "act:none#тв", "term:none"});
    const ReferenceUse& act = project.corpus.references[2];
    CHECK((act.stands_in == Target{DocumentId{0}}));
    CHECK(act.system == SystemId{0});
    CHECK(act.schemes.empty());
    CHECK(act.leads_to.index() == 0);
    CHECK((project.corpus.references[0].leads_to == Target{OrganisationId{0}}));
}
