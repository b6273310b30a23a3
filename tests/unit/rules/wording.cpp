// Rules about wording: each has a text that it speaks of and one that it is silent about.
#include <array>

#include "unit/rules/told.h"

using namespace metodoc;
using namespace metodoc::test;

namespace {

std::pair<std::string, std::string> clause(const std::string& text) {
    std::string quoted;
    for (const char c : text) quoted += c == '\'' ? "''" : std::string(1, c);
    return regulation("'" + quoted + "'");
}

std::pair<std::string, std::string> list(const std::string& intro,
                                         const std::vector<std::string>& items) {
    std::string text = "'" + intro + "'\n    items:\n";
    for (const std::string& item : items) text += "    - '" + item + "'\n";
    return regulation(text);
}

bool tells(const Texts& texts, const std::string& code) {
    return told(texts, Language::ru).find("[" + code + "]") != std::string::npos;
}

// The first text is told of, the second is not.
void pair(const std::string& code, const std::string& wrong, const std::string& right) {
    INFO(code + "\n" + wrong + "\n" + right + "\n" + told({clause(right)}, Language::ru));
    CHECK(tells({clause(wrong)}, code));
    CHECK_FALSE(tells({clause(right)}, code));
}

const std::string known_acts =
    "- {id: gov, type: распоряжение, body: Правительство Российской Федерации, date: 2019-12-31, "
    "number: 3273-р, title: Об утверждении основных принципов, level: federal}\n"
    "- {id: ukaz, type: указ, body: Президент Российской Федерации, date: 2020-07-21, number: "
    "'474', title: О национальных целях развития, level: federal}\n"
    "- {id: letter, type: письмо, body: Министерство просвещения Российской Федерации, date: "
    "2021-12-10, number: АЗ-1061/08, title: О формировании актива, level: federal}\n"
    "- {id: old, type: распоряжение, body: Министерство просвещения Российской Федерации, date: "
    "2020-08-06, number: Р-76, level: federal, in_force: {to: 2020-12-15}, replaced_by: act:new}\n"
    "- {id: new, type: распоряжение, body: Министерство просвещения Российской Федерации, date: "
    "2020-12-16, number: Р-174, level: federal}\n"
    "- {id: typical, type: приказ, body: Министерство просвещения Российской Федерации, date: "
    "2018-11-27, number: '247', level: federal, registration: {number: '53575'}}\n";

// An order of 30.12.2022 whose preamble is the text.
std::string told_of(const std::string& preamble) {
    return told({people(), acts(known_acts), order("- {control: self}\n", "'" + preamble + "'")},
                Language::ru);
}
bool cites(const std::string& preamble, const std::string& code) {
    return told_of(preamble).find("[" + code + "]") != std::string::npos;
}

}  // namespace

TEST_CASE("wording: small signs") {
    pair("space-extra", "данные  мониторинга", "данные мониторинга");
    pair("space-extra", "данные , отчёты", "данные, отчёты");
    pair("space-missing", "указ №474", "указ № 474");
    pair("space-missing", "в г.Волгодонске", "в г. Волгодонске, и т.д., И.О. Фамилия");
    pair("space-missing", "предметных,методических", "предметных, методических, 10,5 часа");
    pair("number-sign", "приказ N 96", "приказ № 96, вариант N");
    pair("hyphen-broken", "научно- методической", "учебно- и научно-методической");
    pair("hyphen-broken", "научно - методического", "важно - сопровождение");
    pair("hyphen-broken", "личностно-- профессиональному", "личностно-профессиональному");
    pair("cardinal-ending", "2-х видов", "два вида, 90-х годов, 5-й класс");
    pair("stray-mark", "учебный год..", "учебный год…");
    pair("stray-mark", "(утверждены 30.04.2021).;", "от 6 июля 2021 г.;");
    pair("date-style", "от 04 февраля 2021 г.", "от 4 февраля 2021 г.");
    pair("date-style", "от 15.10.2021г.", "от 15.10.2021, в 2021 г.");
    pair("quotes-unbalanced", "институт «МИФИ", "«Университет «МИФИ»");
    pair("quotes-unbalanced", "\"Точка роста\" навыков\"", "\"Точка роста\"");
    pair("brackets-unbalanced", "условия (кадровые и иные", "условия: 1) кадровые; 2) иные");
    pair("numbers-style", "64750 детей и 23 207 школ", "64 750 детей и 23 207 школ");
}

TEST_CASE("wording: headings and lists") {
    CHECK(tells({{"content/a/concept.yaml", "kind: concept\ntitle: Концепция.\nsections: []\n"}},
                "heading-mark"));
    CHECK_FALSE(tells({{"content/a/concept.yaml",
                        "kind: concept\ntitle: Концепция на 2022-2024 гг.\nsections: []\n"}},
                      "heading-mark"));
    CHECK(tells({list("Виды:", {"первый;", "второй.", "третий;", "четвёртый."})}, "list-marks"));
    CHECK_FALSE(tells({list("Виды:", {"первый;", "второй;", "третий."})}, "list-marks"));
    CHECK_FALSE(tells({list("Виды:", {"первый", "второй", "третий"})}, "list-marks"));
    CHECK(tells({list("Состоит из двух направлений:", {"одно", "другое", "третье"})},
                "count-differs"));
    CHECK_FALSE(tells({list("Состоит из двух направлений:", {"одно", "другое"})}, "count-differs"));
    CHECK(tells({clause("Виды: 1) первый; 2) второй; 4) третий.")}, "numbering"));
    CHECK_FALSE(tells({clause("Виды: 1) первый; 2) второй; 3) третий.")}, "numbering"));
    CHECK(tells({clause("2.1. Довести до сведения.")}, "number-typed"));
    CHECK_FALSE(tells({clause("2021 год и план.")}, "number-typed"));
}

TEST_CASE("wording: abbreviations") {
    pair("abbreviation-undefined", "Работа ШМО важна.",
         "Работа школьных объединений (далее — ШМО). Задачи ШМО.");
    pair("abbreviation-garbled", "Центр (далее — ЦНППМ). Запрос в ЦНППМ. Ответ ЦНШМ.",
         "Центр (далее — ЦНППМ). Запрос в ЦНППМ.");
    pair("abbreviation-unused", "Служба (далее — МПС) создана.",
         "Служба (далее — МПС) создана. План МПС.");
    pair("abbreviation-twice", "Центр (далее — ЦНППМ). Работа (далее — ЦНППМ).",
         "Центр (далее — ЦНППМ). Работа ЦНППМ.");
    pair("abbreviation-late", "План ЦНППМ. Центр мастерства (далее — ЦНППМ).",
         "Центр мастерства (далее — ЦНППМ). План ЦНППМ.");
}

TEST_CASE("wording: what is cited in prose") {
    CHECK(cites("Распоряжение Правительства РФ от 31.12.2019 № 3273", "citation-mismatch"));
    CHECK_FALSE(cites("Распоряжение Правительства РФ от 31.12.2019 № 3273-р", "citation-mismatch"));
    CHECK(cites("Указ Президента РФ от 21 июня 2020 г. № 474", "citation-mismatch"));
    CHECK_FALSE(cites("Указ Президента РФ от 21 июля 2020 г. № 474", "citation-mismatch"));
    CHECK(cites("Приказ Правительства РФ от 31.12.2019 № 3273-р", "citation-mismatch"));
    CHECK(cites("Письмо Минпросвещения России от 10.12.2021 № А3-1061/08", "citation-number"));
    CHECK_FALSE(
        cites("Письмо Минпросвещения России от 10.12.2021 № АЗ-1061/08", "citation-number"));
    CHECK(cites("распоряжением Минпросвещения России от 06.08.2020 № Р-76", "citation-repealed"));
    CHECK_FALSE(
        cites("распоряжением Минпросвещения России от 16.12.2020 № Р-174", "citation-repealed"));
    CHECK(cites("Приказ Минпросвещения России от 25.01.2019 № 53575", "citation-registration"));
    CHECK(cites("Приказ Минпросвещения России от 25.01.2019 № 53999", "citation-registration"));
    CHECK_FALSE(cites("Приказ Минпросвещения России от 27.11.2018 № 247", "citation-registration"));
    CHECK(cites("Федеральному закону № 273-ФЗ", "citation-incomplete"));
    CHECK_FALSE(
        cites("По Федеральному закону от 29.12.2012 № 273-ФЗ, статья 19 Федерального "
              "закона № 273-ФЗ",
              "citation-incomplete"));
    CHECK_FALSE(cites("в МБОУ СОШ № 72, 9, 23 по приказу директора", "citation-incomplete"));
    CHECK(cites("приказом Департамента от 08.07.2023 № 812-о", "act-after-document"));
    CHECK_FALSE(cites("приказом Департамента от 08.07.2021 № 812-о", "act-after-document"));
    CHECK(cites("приказом Департамента от 31.06.2021 № 812-о", "bad-date"));
    CHECK(
        cites("приказом Департамента образования от 08.07.2021 № 1812-о и приказом Департамента "
              "образования от 09.07.2021 № 1812-о",
              "citation-differs"));
    CHECK_FALSE(
        cites("приказом Департамента образования от 08.07.2021 № 1812-о и приказом "
              "Департамента образования от 08.07.2021 № 1812-о",
              "citation-differs"));
}

TEST_CASE("wording: a reference to an act out of force") {
    CHECK(cites("По [](act:old#дат)", "citation-repealed"));
    CHECK_FALSE(cites("По [](act:new#дат)", "citation-repealed"));
}

TEST_CASE("wording: a citation is told of at its narrowest place") {
    CHECK(told_of("Указ Президента РФ от 21 июня 2020 г. № 474") ==
          "content/a/orders/o.yaml:6:34 error[citation-mismatch] у акта № 474 другая дата, не "
          "21.06.2020 -> он от 21.07.2020\n"
          "    content/acts.yaml:4:8 акт в перечне\n");
}

TEST_CASE("wording: numbers in prose") {
    pair("sum-differs", "в 199 организациях города: 135 садов, 49 школ и 9 учреждений",
         "в 193 организациях города: 135 садов, 49 школ и 9 учреждений");
    pair("sum-differs", "всего 12 площадок, из них 7 школ и 4 сада",
         "всего 11 площадок, из них 7 школ и 4 сада");
    pair("sum-differs", "64750 детей (23 207 дошкольников и 41 551 школьников)",
         "12 площадок, в том числе 7 школ");
    pair("shares-not-whole", "СПО – 17%; ДПО – 7%; сады – 11%; школы – 60%",
         "СПО – 17%; ДПО – 7%; сады – 11%; школы – 65%");
}

TEST_CASE("wording: blanks, figures, annexes") {
    pair("placeholder", "от ______ № ____", "от 30.12.2022 № 693");
    pair("figure-missing", "показано на рис. 1", "рисунок для детей");
    pair("annex-missing", "см. приложение 3", "приложение к приказу Министерства от 01.02.2021");
    pair("grif-forms", "УТВЕРЖДАЮ начальник (приказ № 600)", "УТВЕРЖДАЮ начальник");
    pair("stage-form", "И,II, этапы", "I, II этапы");
    pair("stage-form", "семинар на IIэтап", "семинар на II этап");
    pair("repeated-words", "работа и и план", "работа и план");
    CHECK(tells({people(), order("- {text: 'От ___ № ___'}\n")}, "placeholder"));
}

TEST_CASE("wording: the same text twice") {
    const std::string item = "координация взаимодействия субъектов методической деятельности";
    CHECK(tells({list("Задачи:", {item, "другая задача", item})}, "text-twice"));
    CHECK_FALSE(tells({list("Задачи:", {item, "другая задача"})}, "text-twice"));
    CHECK(tells({roadmap("- {key: a, title: Первое, result: Выявление и поддержка педагогов, "
                         "responsible: [org:uo], due: ежегодно}\n"
                         "- {key: b, title: Выявление и поддержка педагогов, result: Приказ, "
                         "responsible: [org:uo], due: ежегодно}\n")},
                "event-is-result"));
    CHECK_FALSE(tells({roadmap(measure("a", "ежегодно"))}, "event-is-result"));
}

TEST_CASE("wording: one thing has one name") {
    pair("body-spelling", "Министерство просвещения Российской Федерации и Минпросвещения России",
         "Министерство просвещения Российской Федерации и Министерства просвещения Российской "
         "Федерации");
    pair("body-spelling",
         "курсовая подготовка в ГБУ ДПО РО РИПК и ППРО, сотрудничество с ГБУ ДО РО РИПК и ППРО",
         "курсовая подготовка в ГБУ ДПО РО РИПК и ППРО, сотрудничество с ГБУ ДПО РО РИПК и ППРО");
    const auto approving = [](const std::string& wording) {
        return Texts{people(), order("- {approve: doc:regulation, wording: '" + wording + "'}\n"),
                     regulation("Цель.")};
    };
    CHECK(
        tells(approving("прилагаемое Положение о муниципальной системе"), "approve-title-differs"));
    CHECK_FALSE(tells(approving("прилагаемое Положение о системе"), "approve-title-differs"));
    CHECK(tells({people(), order("- {approve: doc:regulation}\n"),
                 regulation("к приказу Управления образования от 31.12.2022 № 1")},
                "annex-order-differs"));
    CHECK_FALSE(tells({people(), order("- {approve: doc:regulation}\n"),
                       regulation("к приказу Управления образования от 30.12.2022 № 1")},
                      "annex-order-differs"));
    const std::pair<std::string, std::string> passport{
        "content/b/system.yaml",
        "kind: system\nname: {full: Б, short: Б}\nlevel: municipal\nterritory: {name: город "
        "Примерск}\nregion: Примерная область\nauthority: org:a/uo\nsummary: С\n"};
    const auto page = [](const std::string& text) {
        return std::pair<std::string, std::string>{
            "content/b/concept.yaml",
            "kind: concept\ntitle: О системе\nsections:\n- title: О\n  clauses:\n  - text: " +
                text + "\n"};
    };
    CHECK(tells({passport, page("в городе Волгодонске")}, "place-foreign"));
    CHECK_FALSE(tells({passport, page("в городе Примерске")}, "place-foreign"));
}

TEST_CASE("wording: glossaries") {
    const auto terms = [](const std::string& first, const std::string& second) {
        return std::pair<std::string, std::string>{
            "content/a/glossary.yaml", "kind: glossary\nterms:\n- {id: x, term: " + first +
                                           ", definition: путь}\n- {id: y, term: " + second +
                                           ", definition: комплекс мероприятий}\n"};
    };
    const auto listed = regulation("'Понятия:'\n    terms: [x, y]");
    CHECK(tells({terms("Маршрут", "Маршрут"), listed}, "term-twice"));
    CHECK_FALSE(tells({terms("Маршрут", "Наставник"), listed}, "term-twice"));
    CHECK(tells({terms("Наставник", "Маршрут"), listed}, "term-order"));
    CHECK_FALSE(tells({terms("Маршрут", "Наставник"), listed}, "term-order"));
    const std::pair<std::string, std::string> shared{
        "content/glossary.yaml",
        "kind: glossary\nterms:\n- {id: x, term: Маршрут, definition: персональный путь "
        "педагогического работника к повышению уровня мастерства}\n"};
    const auto own = [](const std::string& definition) {
        return std::pair<std::string, std::string>{
            "content/a/glossary.yaml",
            "kind: glossary\nterms:\n- {id: x, term: Маршрут, definition: " + definition + "}\n"};
    };
    CHECK(tells({shared, own("персональный путь педагогического работника к повышению мастерства")},
                "definition-differs"));
    CHECK_FALSE(tells({shared, own("линия автобуса")}, "definition-differs"));
}

TEST_CASE("wording: plans and days") {
    const auto with = [](const std::string& targets, const std::string& more = "") {
        return Texts{
            indicators("- {key: x, title: Т, unit: процент, targets: " + targets + more + "}\n")};
    };
    CHECK(tells(with("{2023: 10%, 2024: 20%}"), "unit-repeated"));
    CHECK_FALSE(tells(with("{2023: 10, 2024: 20}"), "unit-repeated"));
    CHECK(tells(with("{2023: 20, 2024: 10}"), "target-falls"));
    CHECK_FALSE(tells(with("{2023: 20, 2024: 10}", ", direction: down"), "target-falls"));
    const std::string formula = ", formula: {numerator: a, denominator: b}}\n";
    const auto one = [](const std::string& key) {
        return "- {key: " + key + ", title: Т, unit: человек, targets: {2023: 1, 2024: 1}";
    };
    CHECK(tells({indicators(one("x") + formula + one("y") + formula + one("z") + "}\n")},
                "indicator-incomplete"));
    CHECK_FALSE(
        tells({indicators(one("x") + formula + one("y") + formula)}, "indicator-incomplete"));
    CHECK(tells({roadmap(measure("a", "до 20 ноября, далее — ежегодно"))}, "deadline-ambiguous"));
    CHECK_FALSE(tells({roadmap(measure("a", "до 20 ноября (ежегодно, начиная с 2023 года)"))},
                      "deadline-ambiguous"));
    const auto approved = [](const std::string& due) {
        return Texts{people(), order("- {approve: roadmap:roadmap}\n"), roadmap(measure("a", due))};
    };
    CHECK(tells(approved("до 20 марта 2022 года"), "deadline-before-document"));
    CHECK_FALSE(tells(approved("до 20 марта 2023 года"), "deadline-before-document"));
    CHECK(tells({roadmap(measure("a", "до 1 марта 2023 года",
                                 ", progress: {2023: {done: "
                                 "2023-02-01}}") +
                         measure("b", "до 1 марта 2023 года"))},
                "deadline-past"));
    CHECK_FALSE(tells({roadmap(measure("b", "до 1 марта 2023 года"))}, "deadline-past"));
}

TEST_CASE("wording: deadlines keep to the stage and to the period of the system") {
    const auto staged = [](const std::string& stage, const std::string& due) {
        return Texts{{"content/a/roadmap.yaml",
                      "kind: roadmap\ntitle: Перечень\nstages:\n- {mark: I, period: [1 полугодие "
                      "2021-2022 учебного года]}\n- {mark: II, period: [2022-2023 учебный год]}\n"
                      "measures:\n- {key: a, title: Т, result: Р, responsible: [org:uo], due: '" +
                          due + "', stages: [" + stage + "]}\n"}};
    };
    CHECK(tells(staged("II", "октябрь 2021"), "stage-period"));
    CHECK_FALSE(tells(staged("I", "октябрь 2021"), "stage-period"));
    const auto in_period = [](const std::string& due) {
        return Texts{
            {"content/b/system.yaml",
             "kind: system\nname: {full: Б, short: Б}\nlevel: municipal\nterritory: {name: "
             "Б}\nregion: Р\nauthority: org:a/uo\nperiod: {from: 2022, to: 2024}\nsummary: С\n"},
            {"content/b/roadmap.yaml",
             "kind: roadmap\ntitle: Перечень\nmeasures:\n- {key: a, title: Т, result: Р, "
             "responsible: [org:a/uo], due: '" +
                 due + "'}\n"}};
    };
    CHECK(tells(in_period("до 1 декабря 2025 года"), "deadline-outside"));
    CHECK_FALSE(tells(in_period("до 1 декабря 2024 года"), "deadline-outside"));
}

TEST_CASE("wording: who signs and who answers") {
    const auto signatory = [](const std::string& position) {
        return Texts{{"content/a/people.yaml",
                      "kind: people\npeople:\n- {id: k, surname: Коновалова, initials: О.В., "
                      "organisation: org:uo, position: " +
                          position + "}\n"},
                     order("- {control: self}\n")};
    };
    CHECK(tells(signatory("Заместитель начальника"), "signatory-acting"));
    CHECK_FALSE(tells(signatory("Начальник"), "signatory-acting"));
    CHECK_FALSE(tells(signatory("Заместитель начальника, acting: true"), "signatory-acting"));
    const auto day = [](const std::string& date) {
        auto one = order("- {control: self}\n");
        one.second.replace(one.second.find("2022-12-30"), 10, date);
        return Texts{people(), one};
    };
    CHECK(tells(day("2022-12-31"), "date-weekend"));
    CHECK_FALSE(tells(day("2022-12-30"), "date-weekend"));
    const std::pair<std::string, std::string> subjects{
        "content/a/subjects.yaml",
        "kind: subjects\nsubjects:\n- {id: c, level: municipal, organisation: org:c}\n"};
    const std::pair<std::string, std::string> others{
        "content/a/organisations.yaml",
        "kind: organisations\norganisations:\n- {id: uo, name: Управление, level: municipal}\n"
        "- {id: c, name: Центр, level: municipal}\n- {id: s, name: Школа, level: municipal}\n"};
    const auto answers = [](const std::string& who) {
        return roadmap("- {key: a, title: Т, result: Р, responsible: [org:" + who +
                       "], due: ежегодно}\n");
    };
    CHECK(tells({others, subjects, answers("s")}, "responsible-not-subject"));
    CHECK_FALSE(tells({others, subjects, answers("c")}, "responsible-not-subject"));
}

TEST_CASE("wording: a table without holes") {
    const auto table = [](const std::string& row) {
        return regulation("'Таблица:'\n    table: {columns: [А, Б], rows: [[х, у], " + row + "]}");
    };
    CHECK(tells({table("[х]")}, "empty-cell"));
    CHECK_FALSE(tells({table("[х, у]")}, "empty-cell"));
}

TEST_CASE("sic: keeps what the source holds, and tells where it keeps nothing") {
    const auto kept = [](const std::string& text) {
        Project project(with_system({regulation(text)}));
        rules::check(project.corpus, {2024, 6, 1}, project.found);
        const FileId file = project.sources.find("content/a/regulation.yaml");
        rules::set_aside(project.sources, std::array{file}, project.found);
        return project.told();
    };
    CHECK(kept("'строка N 96' # sic: number-sign — так в источнике").empty());
    CHECK(kept("'строка № 96' # sic: number-sign — так в источнике") ==
          "content/a/regulation.yaml:8:32 warning[sic-unused] пометка ничего не сохраняет: "
          "замечания `number-sign` здесь нет -> уберите пометку\n");
    CHECK(kept("'строка № 96' # sic: number-sing") ==
          "content/a/regulation.yaml:8:32 warning[sic-unused] кода `number-sing` нет -> возможно, "
          "`number-sign`?\n");
    CHECK(kept("'строка № 96' # sic: так в источнике").empty());
}

TEST_CASE("sic: gives what it kept, and why") {
    const auto kept = [](const std::string& text) {
        Project project(with_system({regulation(text)}));
        rules::check(project.corpus, {2024, 6, 1}, project.found);
        const FileId file = project.sources.find("content/a/regulation.yaml");
        std::string told;
        for (const rules::Kept& one :
             rules::set_aside(project.sources, std::array{file}, project.found)) {
            told += std::to_string(project.sources.place(one.mark.file, one.mark.begin).line);
            told += " " + (one.finding ? std::string(one.finding->code.name) : "-");
            told += " " + one.why + "\n";
        }
        return told;
    };
    CHECK(kept("'строка N 96' # sic: number-sign — так в источнике") ==
          "8 number-sign так в источнике\n");
    CHECK(kept("'строка N 96' # sic: number-sign") == "8 number-sign \n");
    CHECK(kept("'строка № 96' # sic: в источнике — пункт 3") == "8 - в источнике — пункт 3\n");
    CHECK(kept("'строка № 96' # sic: number-sign — ничего не держит").empty());
    CHECK(kept("'строка № 96'").empty());
}
