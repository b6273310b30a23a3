// Minutes, letters, notes, registers, copies and extracts, joint orders: what is printed.
#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

const WordDocument& word(const Site& site, std::string_view path) {
    for (const WordDocument& one : site.documents)
        if (one.path == path) return one;
    FAIL("no document " << path);
    throw 0;
}

template <typename Content>
Content made(const std::string& path, const std::string& text, const std::string& docx) {
    const Site site = site_of(with(town(), "content/s/" + path, text));
    return std::get<Content>(word(site, docx).content);
}

const std::string minutes_file =
    "kind: minutes\nnumber: \"5\"\ndate: 2023-09-01\nstatus: signed\n"
    "title: заседания Методического совета\nchair: person:deputy\n"
    "secretary: {name: Писцова Ж.З., position: Методист}\n"
    "present: [person:deputy, {name: Писцова Ж.З., position: Методист}]\nmembers: 3\n"
    "questions:\n  - title: О плане\n    heard: [{who: person:deputy, text: доложила о плане}]\n"
    "    decided:\n      - text: Принять план\n      - {key: seminar, text: Провести семинар, "
    "due: до 1 марта 2024 года}\n    votes: {for: 2}\n"
    "  - title: О разном\n    decided: [{text: Принять к сведению}]\n";

}  // namespace

TEST_CASE("minutes: who sat, the agenda, what was decided") {
    const auto paper =
        made<PaperDocument>("minutes/2023-09-01-5.yaml", minutes_file, "s/2023-09-01-5.docx");
    CHECK(paper.kind == "ПРОТОКОЛ");
    CHECK(spaced(paper.number) == "№ 5");
    CHECK(shown(paper.title) == "заседания Методического совета");
    const std::string text = shown(paper.body);
    for (const std::string_view part :
         {"Секретарь — Писцова Ж.З., методист", "Присутствовали: 2 человека из 3: ",
          "Кворум имеется.", "ПОВЕСТКА ДНЯ", "СЛУШАЛИ:", " — доложила о плане.",
          "РЕШИЛИ:", "1.2. Провести семинар. Срок — до 1 марта 2024 года.",
          "Голосовали: «за» — 2, «против» — нет, «воздержались» — нет. Решение принято "
          "единогласно."}) {
        INFO(text);
        CHECK(text.find(part) != std::string::npos);
    }
    REQUIRE(paper.signatures.size() == 2);
    CHECK(shown(paper.signatures[0].position) == "Председатель\n");
    CHECK(paper.signatures[1].name == "Ж.З.\u00A0Писцова");
}

TEST_CASE("letter: addressee in the dative, the address by the name") {
    const std::string head =
        "kind: letter\nnumber: \"15\"\ndate: 2023-09-10\nstatus: signed\ntitle: О диагностике\n"
        "text: Направляем план.\nsignatory: person:deputy\n";
    const auto to_person =
        made<PaperDocument>("letters/a.yaml",
                            head +
                                "to: [person:deputy]\nreply_to: {number: \"7\", date: 2023-09-02}\n"
                                "enclosures: [{sheets: 3}]\n",
                            "s/a.docx");
    REQUIRE(to_person.addressees.size() == 1);
    CHECK(shown(to_person.addressees[0]).starts_with("Заместителю начальника"));
    CHECK(spaced(shown(to_person.addressees[0])).find("О.В. Коноваловой") != std::string::npos);
    CHECK(to_person.salutation == "Уважаемая госпожа Коновалова!");
    CHECK(spaced(to_person.reference) == "На № 7 от 02.09.2023");
    CHECK(shown(to_person.enclosures.at(0)) == "Приложение: на 3 л. в 1 экз.");

    const auto to_many = made<PaperDocument>(
        "letters/a.yaml",
        head +
            "to: [Руководители образовательных организаций]\n"
            "enclosures: [{title: Рекомендации, sheets: 2}, {title: Форма, sheets: 1, "
            "copies: 2}]\n",
        "s/a.docx");
    CHECK(shown(to_many.addressees.at(0)) == "Руководителям образовательных организаций\n");
    CHECK(to_many.salutation == "Уважаемые коллеги!");
    CHECK(shown(to_many.enclosures.at(0)) == "Приложение: 1. Рекомендации на 2 л. в 1 экз.");
    CHECK(shown(to_many.enclosures.at(1)) == "2. Форма на 1 л. в 2 экз.");
}

TEST_CASE("a note: conclusions and recommendations by addressee") {
    const auto note = made<StandaloneDocument>(
        "notes/n.yaml",
        "kind: note\ntitle: Аналитическая справка о мониторинге\nsample: true\n"
        "sections: [{title: Итоги, clauses: [{text: Всё.}]}]\nconclusions: [Цель достигнута]\n"
        "recommendations: [{to: [Руководители школ], items: [обновить планы]}]\n"
        "signatory: person:deputy\ndate: 2023-12-20\n",
        "s/n.docx");
    const std::string text = shown(std::get<Body>(note.text.content));
    CHECK(text.find("1. Цель достигнута.") != std::string::npos);
    CHECK(text.find("1. Руководителям школ:") != std::string::npos);
    CHECK(note.signatures.size() == 1);
    CHECK(note.date == "20.12.2023");
    CHECK(note.draft_mark == "ОБРАЗЕЦ");
}

TEST_CASE("a register: the public copy has no internal column") {
    const Site site = site_of(
        with(town(), "content/s/registries/r.yaml",
             "kind: registry\ntitle: Реестр практик\ncolumns:\n  - {key: name, title: Название}\n"
             "  - {key: since, title: Дата, type: date}\n  - {key: consent, title: Согласие, "
             "internal: true}\nrows: [{name: Пары, since: 2023-05-10, consent: получено}]\n"));
    const WordDocument& own = word(site, "s/r.docx");
    const auto& table = std::get<Table>(std::get<StandaloneDocument>(own.content).text.content);
    CHECK(shown(table).find("1. | Пары | 10.05.2023 | получено") != std::string::npos);
    const auto open = public_copy(own);
    REQUIRE(open);
    const auto& open_table =
        std::get<Table>(std::get<StandaloneDocument>(open->content).text.content);
    CHECK(shown(open_table).find("получено") == std::string::npos);
    CHECK(shown(open_table).find("1. | Пары | 10.05.2023") != std::string::npos);
    CHECK(shown(content<TablePage>(site, "s/r.html").table).find("получено") == std::string::npos);
}

TEST_CASE("an extract keeps the numbers of its clauses, a copy is whole") {
    const std::string order = "of: order:2022-12-30-693\ncertified_by: person:deputy\n";
    const auto extract = made<OrderDocument>(
        "extracts/e.yaml", "kind: extract\nclauses: [\"2\"]\ncertified_on: 2023-01-15\n" + order,
        "s/e.docx");
    CHECK(extract.kind == "ВЫПИСКА ИЗ ПРИКАЗА");
    REQUIRE(extract.clauses.size() == 1);
    CHECK(extract.clauses[0].number == "2.");
    CHECK(extract.annexes.empty());
    CHECK(extract.signatures.at(0).written == "Подпись");
    CHECK(extract.certification.words == "Выписка верна");
    CHECK(extract.certification.date == "15.01.2023");

    const auto copy = made<OrderDocument>("copies/c.yaml", "kind: copy\n" + order, "s/c.docx");
    CHECK(copy.kind == "ПРИКАЗ");
    CHECK(copy.clauses.size() == 4);
    CHECK(!copy.annexes.empty());
    CHECK(copy.certification.words == "Верно");
}

TEST_CASE("an extract of minutes: its question and its decision") {
    const Site site =
        site_of(with(with(town(), "content/s/minutes/2023-09-01-5.yaml", minutes_file),
                     "content/s/extracts/e.yaml",
                     "kind: extract\nof: minutes:2023-09-01-5\nclauses: [seminar]\ncertified_by: "
                     "person:deputy\n"));
    const auto& paper = std::get<PaperDocument>(word(site, "s/e.docx").content);
    CHECK(paper.kind == "ВЫПИСКА ИЗ ПРОТОКОЛА");
    const std::string text = shown(paper.body);
    CHECK(text.find("1.2. Провести семинар") != std::string::npos);
    CHECK(text.find("1.1.") == std::string::npos);
    CHECK(text.find("О разном") == std::string::npos);
}

TEST_CASE("a joint order: two names, two numbers, two signatures") {
    const Files files = edited(
        town(), "content/s/orders/2022-12-30-693.yaml", "kind: order\n",
        "kind: order\njointly: [{authority: \"org:centre\", signatory: \"person:head\", number: "
        "\"15\"}]\n");
    const Site site = site_of(files);
    const OrderDocument& order = order_of(word(site, "s/2022-12-30-693.docx"));
    CHECK(order.command == "ПРИКАЗЫВАЕМ:");
    CHECK(spaced(order.number) == "№ 693/15");
    CHECK(order.signatures.size() == 2);
    CHECK(order.letterhead.size() > 2);
}

TEST_CASE("a programme: its passport, its approval") {
    const auto programme = made<StandaloneDocument>(
        "programme.yaml",
        "kind: programme\ntitle: Программа развития\napproved: {official: \"person:deputy\", "
        "date: 2021-09-24}\nagreed: [{by: решением совета, protocol: \"5\", date: 2021-09-23}]\n"
        "passport:\n  - {title: Цель, text: Единство}\n  - {title: Виды, text: \"Первый:\", "
        "items: [а, б]}\n  - {text: Второй}\nsections: [{title: Итоги, clauses: [{text: Всё.}]}]\n",
        "s/programme.docx");
    CHECK(shown(programme.text.grif).starts_with("УТВЕРЖДАЮ\nЗаместитель начальника"));
    CHECK(shown(programme.text.grif).ends_with("24.09.2021\n"));
    REQUIRE(programme.agreed.size() == 1);
    CHECK(spaced(shown(programme.agreed[0])) ==
          "СОГЛАСОВАНО\nрешением совета\n(протокол от 23.09.2021 № 5)\n");
    const Body& body = std::get<Body>(programme.text.content);
    CHECK(shown(body.sections.at(0).title) == "Паспорт программы");
    const auto& table = std::get<Table>(body.sections[0].clauses.at(0).blocks.at(0).kind);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].cells.at(0).rows == 2);
    CHECK(table.rows[2].cells.size() == 1);
}

TEST_CASE("a plan approved by a decision") {
    const auto plan = made<StandaloneDocument>(
        "plan.yaml",
        "kind: plan\ntitle: План работы на год\napproved: {by: решением Методического совета, "
        "protocol: \"1\", date: 2023-09-01}\nmeasures:\n  - {key: a, title: Семинар, responsible: "
        "[\"org:centre\"], result: План, due: ежегодно}\n",
        "s/plan.docx");
    CHECK(spaced(shown(plan.text.grif)) ==
          "УТВЕРЖДЕН\nрешением Методического совета\n(протокол от 01.09.2023 № 1)\n");
}
