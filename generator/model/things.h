// The things of a system, as plain structs: what the YAML says, read and typed, nothing computed.
//
// The shape of each file is in schemas/; the fields here follow it name by name.
//
// Room: model.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "model/ids.h"
#include "model/prose.h"
#include "russian/russian.h"

namespace metodoc::model {

enum class Level { municipal, institutional, regional, federal };

// Forms that the author gave; empty strings where the rules of the language decide.
struct CaseForms {
    std::string nominative, genitive, dative, accusative, instrumental, prepositional;
};

// How the documents of a system look, where it differs from the standard and from the letterhead.
struct DocumentsProfile {
    enum class Edition { by_date, gost_2016, gost_2025 };  // by_date: of the order
    enum class Command { capitals, spaced };  // ПРИКАЗЫВАЮ, п р и к а з ы в а ю
    enum class TableHead { header, numbers, both };  // what the next pages repeat
    Edition edition = Edition::by_date;
    std::string letterhead;                                  // templates/NAME.docx
    std::optional<double> left, right, top, bottom, indent;  // mm
    std::string font;
    std::optional<double> size, spacing;  // points; lines
    Command command = Command::capitals;
    TableHead table_head = TableHead::header;
    bool latin_number_sign = false;  // «N» for «№»
    bool spaced_initials = false;    // «О. В. Коновалова»
    bool date_in_words = false;      // «30 декабря 2022 года»
    bool annex_pages_restart = false;
    bool stamp_place = false;   // for the mark of an electronic signature
    bool qr_place = false;      // for a bar code, at the foot of the first sheet
    bool acting_short = false;  // «И.о. начальника» for «Исполняющий обязанности начальника»
    enum class Contents { by_length, always, never };
    Contents contents = Contents::by_length;  // a table of contents before a long document
    bool hyphenation = false;                 // words are cut at the ends of lines
};

// A document, a page or a file by which one sees what was done.
struct Evidence {
    Span span;
    Prose title;               // empty: the name of what `ref` leads to
    Spanned<std::string> ref;  // "order:…"; empty: none
    Target target;             // of ref
    std::string url, file;     // an outer address; a path below public/ (site/static)
    std::optional<Date> date;
};

// The eight steps of the management cycle, in their order.
enum class CycleStep {
    goals,
    indicators,
    methods,
    monitoring,
    analysis,
    recommendations,
    measures,
    effect,
};
inline constexpr std::size_t cycle_steps = 8;

struct System {
    std::string id;  // the name of its folder
    Span span;
    std::string full_name, short_name, abbreviation;
    Level level = Level::municipal;
    std::string territory, territory_in;  // «ЗАТО Северск», «в ЗАТО Северск»
    CaseForms territory_forms;
    std::string region;
    Ref<Organisation> authority;
    std::string period_from, period_to;  // as printed: a date or a year
    Prose summary, mission;
    std::vector<Spanned<std::string>> documents;  // references in the order of the passport
    std::vector<Target> document_targets;         // the same, resolved
    std::string site, email, phone, address;
    DocumentsProfile documents_profile;
    std::array<std::vector<Evidence>, cycle_steps> cycle;  // what no other file shows
};

struct Organisation {
    std::string id;
    Span span;  // of the id
    SystemId system;
    std::string name, short_name, abbreviation;
    CaseForms forms, short_forms;
    Level level = Level::municipal;
    Ref<Organisation> parent;
    Ref<Person> head;
    std::vector<std::string> letterhead;
    std::string place, address, site, email, phone;
    bool agreed = false;  // «по согласованию»
    Prose note;
};

struct Person {
    std::string id;
    Span span;
    SystemId system;
    std::string surname, initials, first_name, patronymic;
    std::optional<russian::Gender> gender;
    std::string position;
    CaseForms position_forms, forms;
    Ref<Organisation> organisation;
    bool acting = false;
};

// Who answers for something: an organisation, a subject or a person.
struct Responsible {
    Spanned<std::string> text;
    Target target;  // OrganisationId, SubjectId or PersonId
};

// A phrase of a list, with its own list below it.
struct Item {
    Prose text;
    std::vector<Item> items;
};

struct Subject {
    enum class Manner { performs, recommended, sentence };
    std::string id;
    Span span;
    SystemId system;
    Level level = Level::municipal;
    std::string title;  // where there is no organisation
    Ref<Organisation> organisation;
    std::string known_as;  // «ТПМПК» of «(далее — ТПМПК)»
    Prose intro;
    Manner manner = Manner::performs;
    bool agreed = false;
    std::vector<Item> functions;
    Prose note;
};

struct Act {
    std::string id;
    Span span;
    std::optional<SystemId> system;  // none: shared by all systems
    Spanned<std::string> type;       // «приказ»
    std::string body;  // «Министерство просвещения Российской Федерации»
    std::string body_genitive;  // empty: by the rules of the language
    Span body_span;
    std::optional<Date> date;  // none where only the year is known
    int year = 0;
    Span date_span;
    std::string number, title;
    Level level = Level::federal;
    std::vector<std::string> adopted_by, signed_by;  // in the instrumental, as printed
    std::optional<Date> in_force_from, in_force_to;
    Ref<Act> replaced_by;
    std::vector<Ref<Act>> amended_by;
    std::string registration_number;  // of the Ministry of Justice
    std::optional<Date> registration_date;
    std::string url;
    CaseForms citation;
    Prose note;
};

struct Term {
    std::string id;
    Span span;
    std::optional<SystemId> system;
    std::string term, abbreviation;
    std::vector<std::string> also;
    Prose definition;
    std::vector<Ref<Term>> see;
    Prose note;
};

struct TextTable {
    struct Column {
        Prose title;
        std::vector<Prose> parts;  // columns of their own below one head
    };
    struct Row {
        enum class Kind { cells, group, total };  // group: one cell heads the rows below
        Kind kind = Kind::cells;
        std::vector<Prose> cells;
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};

// What a system aims at and stands on (goals.yaml). Measures, indicators and results that a task
// names make the chain from the goal to the figure.
struct Statement {
    enum class Kind { approach, condition, direction, principle, problem, result };
    Kind kind = Kind::principle;
    std::string key;
    Span span;
    SystemId system;
    Prose title, text;  // printed as «title — text»
    std::vector<Item> items;
    std::vector<Ref<Goal>> goals;  // that a problem or a direction leads to
    std::vector<Ref<Task>> tasks;
    std::vector<Ref<Indicator>> indicators;
    Prose note;
};

struct Task {
    std::string key;
    Span span;
    GoalId goal;
    Prose title;
    std::vector<Item> items;
    std::vector<Ref<Measure>> measures;
    std::vector<Ref<Indicator>> indicators;
    std::vector<Ref<Statement>> results;
    Prose note;
};

struct Goal {
    std::string key;
    Span span;
    SystemId system;
    std::string name;  // heads the goal on its page; empty: «Цель» and a number
    Prose title;
    std::vector<Item> items;
    std::optional<int> from, to;  // years
    std::vector<TaskId> tasks;
    std::vector<Ref<Indicator>> indicators;
    std::vector<Ref<Statement>> results;
    Prose note;
};

// A table of whole numbers; what adds up is said, so that sums can be checked.
struct FigureRow {
    Prose title;
    std::vector<Spanned<long long>> values;  // one a column; fewer where the document has none
    bool total = false;                      // the sum of the other rows
    bool more = false;  // printed «более …»: the true number is larger
    Span span;
};

struct Figures {
    std::string key;
    Span span;
    SystemId system;
    Prose title;
    std::string unit;
    std::vector<std::string> columns;  // of the numbers
    bool first_is_sum = false;         // the first number of a row is the sum of its others
    std::vector<FigureRow> rows;
    Prose note;
};

// What a clause takes over from goals.yaml.
struct Lists {
    enum class What { goals, tasks, statements };
    What what = What::tasks;
    Statement::Kind kind = Statement::Kind::principle;  // of statements
    Ref<Goal> goal;                                     // tasks of this goal only
    Span span;
};

// A clause of a regulation or a concept. Its number is computed by view.
struct Clause {
    std::string key;  // empty where the author gave none
    Span span;
    DocumentId document;
    Prose text;
    std::vector<Item> items;
    bool all_terms = false;  // the system's own glossary, in the order of the alphabet
    std::vector<Ref<Term>> terms;
    Ref<IndicatorSet> methods;          // expands to the list of the methods common to that set
    std::vector<Ref<Figures>> figures;  // tables behind the text
    std::optional<Lists> lists;         // expands to goals, tasks or statements of the system
    std::optional<Level> subjects;  // expands to numbered sub-clauses, one a subject of the level
    std::optional<TextTable> table;
    std::vector<ClauseId> clauses;
    Prose after;
    bool numbered = true;
};

struct Section {
    std::string key;
    Span span;
    Prose title;
    bool numbered = true;
    std::vector<ClauseId> clauses;
};

// An annex of a document: a table or a document that stands elsewhere.
struct Annex {
    Spanned<std::string> text;  // "indicators:indicators"
    Target target;
    Prose title;  // empty: the target's own
};

// An act or an order that a clause changes or a document rests on: "act:…", "order:…".
struct Cited {
    Spanned<std::string> text;
    Target target;
};

// A mark of approval or of agreement on a document that no order of the content approves: by an
// official, who signs it himself, or by an act or a decision. The two are alternatives.
struct Grif {
    Span span;
    Ref<Person> official;      // УТВЕРЖДАЮ, position, signature, date
    Cited act;                 // УТВЕРЖДЕНА приказом … от … № …
    Spanned<std::string> by;   // the same in words, in the instrumental: «решением …»
    std::string number;        // of what `by` names
    std::string protocol;      // number of the minutes of that decision
    std::optional<Date> date;  // of the signature, of what `by` names or of the minutes

    [[nodiscard]] bool empty() const {
        return !official && act.text.value.empty() && by.value.empty();
    }
};

// How a document came into force without an order: printed on its first sheet and under its text.
struct Grifs {
    std::optional<Grif> approved;
    std::vector<Grif> agreed;
};

// What is recommended to one group of addressees.
struct Recommendations {
    std::vector<Responsible> to;  // references, or words in the nominative
    std::vector<Prose> items;
};

// A row of the passport of a programme. A row without a title goes on with the one above.
struct PassportRow {
    Prose title;
    ClauseId value;
};

struct Document {
    enum class Kind { regulation, concept_, programme, note };
    std::string id;
    Span span;
    SystemId system;
    Kind kind = Kind::regulation;
    Prose title;
    std::string short_title, abbreviation;
    std::string adopted_body, adopted_protocol;
    std::optional<Date> adopted_on;
    Grifs grifs;
    std::vector<PassportRow> passport;  // of a programme
    std::vector<Section> sections;
    std::vector<Annex> annexes;
    // Of an analytical note.
    std::vector<Prose> conclusions;
    std::vector<Recommendations> recommendations;
    Ref<Person> signatory;
    std::optional<Date> date;
    bool sample = false;
};

struct Progress {
    enum class State { done, late, cancelled };
    int year = 0;
    std::optional<Date> done;
    std::optional<State> state;
    Prose evidence;
    Span span;  // of the year
    Span done_span;
};

struct Measure {
    std::string key;
    Span span;
    RoadmapId roadmap;
    Prose title;
    std::vector<Responsible> responsible;
    Prose result;
    Spanned<std::string> due;                   // as written; printed with its typography put right
    std::optional<russian::Deadline> deadline;  // none: not understood, an error of the sense gate
    std::vector<Spanned<std::string>> stages;   // marks of the roadmap's stages
    std::vector<Ref<Measure>> after;
    std::vector<Ref<Task>> tasks;  // that it solves, beside those that name it
    std::vector<Ref<Indicator>> indicators;
    Prose note;
    std::vector<Progress> progress;
    enum class State { planned, running, done, late, cancelled };
    std::optional<State> state;  // none: as the deadline and the progress tell
    std::vector<Evidence> evidence;
};

// A stage of a programme: «I», «II»; its period as written, in one phrase or in several.
struct Stage {
    Spanned<std::string> mark;
    Prose title;
    std::vector<Spanned<std::string>> period;
    std::vector<std::optional<russian::Deadline>> periods;  // none: not understood
};

// Measures under one heading of the table: a task of a programme, a direction of work.
struct MeasureGroup {
    std::string key;
    Span span;
    Prose title;                   // empty: «Задача: …»
    Ref<Task> task;                // that the measures solve
    std::vector<Ref<Task>> tasks;  // several, under a title of its own
    std::vector<MeasureId> measures;
};

// A roadmap, or a plan: the same table under another name.
struct Roadmap {
    enum class Kind { roadmap, plan };
    enum class Column { title, stages, responsible, result, due };
    enum class Numbering { through, by_group };
    std::string id;
    Span span;
    SystemId system;
    Kind kind = Kind::roadmap;
    Prose title;
    std::string short_title;
    Grifs grifs;
    std::vector<Column> columns;
    std::map<Column, std::string> headings;  // where they differ from the usual ones
    Numbering numbering = Numbering::through;
    std::vector<Stage> stages;
    std::vector<MeasureGroup> groups;  // empty: the table has no headings inside
    std::vector<MeasureId> measures;   // all, in the order of the table
};

struct IndicatorTarget {
    int year = 0;
    Span year_span;
    Spanned<std::string> text;
    std::optional<russian::Target> value;  // none: not understood
};

// What is counted: «педагоги, прошедшие диагностику». Formulas name it by its id.
struct Quantity {
    std::string id;
    Span span;
    Prose title;
    bool fractional = false;  // rates, hours; otherwise people and things, which are whole
    int suppress_below = 0;   // smaller groups are not shown by organisation; 0: all are
};

struct Formula {
    enum class Kind {
        ratio,    // numerator / denominator × times
        sum,      // of the quantity `numerator` over the organisations
        count,    // of the organisations where `numerator` is more than 0
        present,  // 1 where `numerator` is more than 0 anywhere, else 0
    };
    Kind kind = Kind::ratio;
    Spanned<std::string> numerator, denominator;  // ids of quantities; a ratio has both
    double times = 1;
};
// What to tell whom when an indicator falls short: the addressed recommendations of a note.
struct Recommendation {
    enum class Addressee { heads, unions, teachers };  // heads of schools, their subject unions
    Addressee addressee = Addressee::heads;
    Prose below, far_below;  // either may be empty
};

// What must be reached, where it is not a row of years: «к 2024 году — не менее 30% педагогов»,
// «разработка системы мониторинга — ежегодно».
struct IndicatorValue {
    Prose what;  // an event or a document; empty where there is a target
    Spanned<std::string> text;
    std::optional<russian::Target> target;  // none: no target, or not understood
    Prose of;                               // what the target counts, in the genitive
    Spanned<std::string> due;
    std::optional<russian::Deadline> deadline;  // none: no deadline, or not understood
};

// Who is asked, and how they are chosen. Indicators name it by its id.
struct SampleQuota {
    std::string group;  // «СПО»
    Spanned<std::string> text;
    std::optional<russian::Target> share;  // none: not understood
    Prose of;                              // of whom, in the genitive
};
struct Sample {
    std::string id;
    Span span;
    bool whole = false;         // everyone is asked
    Prose population;           // in the genitive; in the nominative where everyone is asked
    Spanned<std::string> text;  // the share of the population
    std::optional<russian::Target> share;
    Prose method, representative;
    std::vector<SampleQuota> quotas;
    Span quotas_span;
};

struct Indicator {
    std::string key;
    Span span;
    IndicatorSetId set;
    std::optional<int> number;  // where the list of the source does not go on by one
    Span number_span;
    Prose title;
    std::string unit;
    bool falls = false;  // direction: down
    Prose definition, source;
    std::string frequency;
    std::vector<Responsible> responsible;
    std::optional<IndicatorValue> value;
    Spanned<std::string> sample;  // the id of a sample of the set
    std::optional<Formula> formula;
    std::vector<IndicatorTarget> targets;  // in the order of the file
    Span targets_span;                     // of the whole list
    std::vector<Prose> methods;
    Ref<Indicator> subset_of;  // who is counted here is among those who are counted there
    Ref<Indicator> same_as;    // the same thing in another set
    int decimals = 1;          // of the value as printed and compared
    std::vector<Recommendation> recommend;
    Prose note;
};

// Indicators under one heading of the table.
struct IndicatorGroup {
    std::string key;
    Span span;
    Prose title;
    std::vector<IndicatorId> indicators;
};

struct IndicatorSet {
    enum class Column { title, unit, targets, value, methods };
    std::string id;
    Span span;
    SystemId system;
    Prose title;
    std::string short_title;
    std::vector<int> years;
    Span years_span;
    std::vector<Prose> methods;  // of all indicators
    std::vector<Quantity> quantities;
    std::vector<Sample> samples;
    std::vector<Column> columns;
    std::map<Column, std::string> headings;  // where they differ from the usual ones
    std::vector<IndicatorGroup> groups;      // empty: the table has no headings inside
    std::vector<IndicatorId> indicators;     // all, in the order of the table
    double almost = 0.9;                     // this part of the plan is «almost reached»
    bool by_organisation = false;  // the website may show the values of single organisations
};

// A number, or why there is none. Missing is not zero.
struct Amount {
    enum class Kind { number, no_data, not_applicable };
    Kind kind = Kind::no_data;
    double number = 0;

    [[nodiscard]] bool is_number() const { return kind == Kind::number; }
};

// What organisations counted in a period: content/SYSTEM/measurements/2023.csv or .yaml.
struct MeasuredColumn {
    Spanned<std::string> text;  // the id of a quantity or its title, as written
    std::string quantity;       // its id; empty: there is no such quantity
};
struct MeasuredCell {
    std::size_t column = 0;  // of Measurements::columns
    Spanned<std::string> text;
    std::optional<Amount> amount;  // none: not understood
};
struct MeasuredRow {
    Spanned<std::string> text;  // the id of an organisation or its name, as written
    std::optional<OrganisationId> organisation;
    std::vector<MeasuredCell> cells;
};
struct Measurements {
    SystemId system;
    Span span;  // of the file's first words
    std::optional<russian::ReportPeriod>
        period;  // none: neither the file's name nor its `period` is one
    std::string period_text;
    bool sample = false;  // invented, and marked so in the file
    std::vector<MeasuredColumn> columns;
    std::vector<MeasuredRow> rows;
};

// What work is judged by, at each level of monitoring.
struct Criterion {
    std::string key;
    Span span;
    Prose title;
    std::vector<Prose> aspects;  // what shows it
    std::vector<Ref<Indicator>> indicators;
    std::vector<Prose> methods;
    Prose note;
};
struct CriteriaLevel {
    std::string key;
    Prose title;
    std::optional<Level> level;
    std::vector<Criterion> criteria;
};
struct CriteriaSet {
    enum class Column { title, aspects, indicators, methods };
    std::string id;
    Span span;
    SystemId system;
    Prose title;
    std::string short_title;
    Prose intro;
    std::vector<Column> columns;
    std::vector<CriteriaLevel> levels;
};

// Models of a service or a system, told apart by one thing in each group.
struct ServiceModel {
    std::string key;
    Span span;
    Prose title, basis;
    std::vector<Prose> parts;
    Prose note;
};
struct ModelGroup {
    std::string key, mark;  // «А»
    Prose title;
    std::optional<Level> level;
    std::vector<ServiceModel> models;
};
struct ModelSet {
    std::string id;
    Span span;
    SystemId system;
    Prose title;
    std::string short_title;
    Prose intro;
    std::vector<ModelGroup> groups;
};

struct Approve {
    Spanned<std::string> text;  // "doc:regulation"
    Target target;
    Prose wording;  // the name in the accusative where it differs from the title
};
// Whom a clause is about: a reference, or plain words in the nominative («Руководители школ»).
using Addressee = Responsible;

// Whether an addressee is a reference; words have Russian letters and no scheme before a colon.
bool is_referred_to(const Addressee& addressee);

// Executor and what to do: «МАУ «РЦО» организовать …», «Поручить МАУ «РЦО» организовать …».
struct Instruct {
    enum class Manner { directly, instruct, recommend };
    Manner manner = Manner::directly;
    std::vector<Addressee> executors;
    bool with_head = false;  // print the head's name in brackets: «(Ниякина А.А.)»
    Prose text;
};
struct Appoint {  // «Назначить методиста И.О. Фамилию ответственной за …»
    std::vector<Addressee> people;
    Prose duty;  // in the accusative
};
struct Assign {  // «Возложить … на …»
    Prose duty;  // in the accusative
    std::vector<Addressee> to;
};
struct Acquaint {  // «Ознакомить … с …»
    std::vector<Addressee> people;
    Prose with;  // in the instrumental
};
struct Publish {  // «Разместить … на официальном сайте …»
    Prose what;   // in the accusative
    Prose place;  // empty: the site of the authority
};
struct MakeKnown {  // «Довести … до сведения …»
    Prose what;     // in the accusative; empty: the order itself
    std::vector<Addressee> to;
};
struct Establish {  // «Установить, что …»
    Prose text;
};

struct Repeal {  // «Признать утратившим силу …»
    std::vector<Cited> acts;
    std::vector<Cited> amended_by;
};
struct Amend {  // «Внести в … следующие изменения:», the changes are sub-clauses
    Cited act;
    std::vector<Cited> amended_by;
};

// Somebody of a commission: a person of the system, or a name and a position as printed.
struct Member {
    enum class Office { chair, deputy, secretary, member };
    Office office = Office::member;
    Ref<Person> person;
    std::string name, position;
};
struct Composition {  // «Утвердить состав рабочей группы … (приложение 2)»
    Prose whose;  // in the genitive
    std::vector<Member> members;
};

struct Control {
    bool by_signatory = false;  // control: self
    Ref<Person> person;
};
struct EntryIntoForce {
    enum class From { signing, publication, date };
    From from = From::signing;
    std::optional<Date> date;
    std::optional<Date> applies_from;  // to what has come about since then
};
struct FreeText {
    Prose text;
};

struct OrderClause {
    std::string key;
    Span span;
    std::variant<Approve, Instruct, Appoint, Assign, Acquaint, Publish, MakeKnown, Establish,
                 Repeal, Amend, Composition, Control, EntryIntoForce, FreeText>
        kind;
    Spanned<std::string> due;
    std::optional<russian::Deadline> deadline;  // none: no deadline, or not understood
    std::vector<OrderClause> clauses;
};

// An authority that issues an order together with the first one.
struct JointAuthor {
    Ref<Organisation> authority;
    Ref<Person> signatory;
    std::string number;
};

struct Order {
    enum class Status { draft, signed_, published, repealed };
    std::string id;
    Span span;
    SystemId system;
    std::string number;
    Span number_span;
    Date date;
    Span date_span;
    Status status = Status::draft;
    Prose title;
    std::string place;
    Ref<Organisation> authority;  // empty: the system's
    Prose preamble;
    std::vector<OrderClause> clauses;
    Ref<Person> signatory;
    std::vector<JointAuthor> jointly;     // the other authorities of a joint order
    bool sample = false;                  // invented, to show the form
    Ref<Person> executor_mark;            // internal: on paper only
    std::vector<Prose> mailing;           // internal
    std::vector<Ref<Person>> visas;       // internal: who agrees before it is signed
    std::vector<Ref<Person>> acquainted;  // internal: who reads it and signs
};

// What somebody did and others may take over; the text is Markdown.
struct Practice {
    std::string id;
    Span span;
    SystemId system;
    Prose title;
    std::string author, role;  // shown while the consent lasts
    std::string organisation;
    Level level = Level::institutional;
    std::string subject, topic;
    int year = 0;
    std::optional<Date> consent_given, consent_until;  // the first day without it
    Span consent_span;                                 // of consent_until
    Prose summary;
    std::vector<Prose> evidence;
    bool sample = false;  // made up as an example
    Prose body;
};

// Something that takes place (events.yaml) or is told (news.yaml).
struct Happening {
    enum class Kind { event, news };
    Kind kind = Kind::event;
    std::string key;
    Span span;
    SystemId system;
    Prose title;
    Date date;
    std::optional<Date> until;  // the last day of an event that lasts
    Span until_span;
    std::optional<Date> announced;  // from this day on it is in the feed
    std::string topic, format, place, audience;
    Ref<Organisation> organiser;
    Prose summary, text;
    std::vector<Evidence> links;
    bool sample = false;
};

// A hand-written page of site/pages/*.md.
struct Page {
    std::string id;
    Span span;
    std::string title, summary;
    std::optional<int> order;  // place in the navigation; none: behind those that have one
    Prose body;
};

struct Footer {
    Prose text;
    std::string address, phone, email;
    bool updated = false;  // print the day of the build
};
struct NavigationItem {
    std::string title;
    Ref<Page> page;    // either a page …
    std::string path;  // … or a path below public/
};

struct Site {
    std::string title;
    Spanned<std::string> owner;              // "org:SYSTEM/id" or plain words
    std::optional<OrganisationId> owner_id;  // none: plain words
    std::string base_url, language;
    Prose description;
    std::vector<Spanned<std::string>> systems;  // ids in the order of the home page
    std::vector<SystemId> system_ids;           // the same, found; all systems where none is named
    std::vector<PageId> pages;                  // by their `order`, then by id
    Footer footer;
    std::vector<NavigationItem> navigation;
};

}  // namespace metodoc::model
