#include "view/body.h"

#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

// One clause of a regulation with these fields, as lines.
std::string clause(const std::string& fields, Files files = town()) {
    files = with(std::move(files), "content/s/regulation.yaml",
                 "kind: regulation\ntitle: Положение о системе\nsections:\n"
                 "  - title: Общее\n    clauses:\n      - " +
                     fields);
    const Site site = site_of(files);
    return shown(content<DocumentPage>(site, "s/regulation.html").body.sections.at(0).clauses);
}

Files subjects(const std::string& fields) {
    return with(town(), "content/s/subjects.yaml",
                "kind: subjects\nsubjects:\n  - id: one\n    level: municipal\n" + fields);
}

std::string subject(const std::string& fields) {
    const std::string text =
        clause("{text: \"Субъекты:\", subjects: {level: municipal}}", subjects(fields));
    return text.substr(text.find("1.1.1. "));
}

}  // namespace

TEST_CASE("body: items end in a semicolon, the last one in a dot") {
    CHECK(clause("{text: \"Задачи:\", items: [первая, вторая, третья]}") ==
          "1.1. Задачи:\n- первая;\n- вторая;\n- третья.\n");
}

TEST_CASE("body: an inner list goes on with the marks of the outer one") {
    CHECK(clause("{text: \"Задачи:\", items: [{text: \"первая:\", items: [а, б]}, "
                 "{text: \"вторая:\", items: [в, г]}]}") ==
          "1.1. Задачи:\n- первая:\n  - а;\n  - б;\n- вторая:\n  - в;\n  - г.\n");
}

TEST_CASE("body: the author's own marks stay") {
    CHECK(clause("{text: \"Задачи:\", items: [\"первая.\", \"вторая;\", \"третья!\"]}") ==
          "1.1. Задачи:\n- первая.\n- вторая;\n- третья!\n");
    CHECK(clause("{text: \"Есть ли задачи?\"}") == "1.1. Есть ли задачи?\n");
    CHECK(clause("{text: \"Сказано «всё.»\"}") == "1.1. Сказано «всё.»\n");
}

TEST_CASE("body: a mark that is missing is put") {
    CHECK(clause("{text: Задачи, items: [одна]}") == "1.1. Задачи:\n- одна.\n");
    CHECK(clause("{text: Слово}") == "1.1. Слово.\n");
    CHECK(clause("{text: Слово (и ещё.)}") == "1.1. Слово (и ещё.).\n");
}

TEST_CASE("body: the dot of an abbreviation is no end of an item") {
    CHECK(clause("{text: \"Формы:\", items: [клубы и т.д., ассоциации и др.]}") ==
          "1.1. Формы:\n- клубы и т. д.;\n- ассоциации и др.\n");
}

TEST_CASE("body: paragraphs of a clause, and what stands after its lists") {
    CHECK(clause("text: |-\n          Первый.\n\n          Второй:\n        items: [раз]\n"
                 "        after: Конец.\n") == "1.1. Первый.\nВторой:\n- раз.\nКонец.\n");
}

TEST_CASE("body: terms in the author's order, or all by the alphabet") {
    CHECK(clause("{text: \"Понятия:\", terms: [network, asset]}") ==
          "1.1. Понятия:\n"
          "Сетевое сообщество — объединение педагогов, которые знают Методический актив.\n"
          "Методический актив (далее — ММА) — опытные педагоги.\n");
    CHECK(clause("{text: \"Понятия:\", terms: all}") ==
          "1.1. Понятия:\n"
          "Методический актив (далее — ММА) — опытные педагоги.\n"
          "Сетевое сообщество — объединение педагогов, которые знают Методический актив.\n");
}

TEST_CASE("body: the methods of indicators stand in one place only") {
    CHECK(clause("{text: \"Методы:\", methods: \"indicators:indicators\"}") ==
          "1.1. Методы:\n- данные мониторинга;\n- опросы.\n");
}

TEST_CASE("body: a table in a clause") {
    CHECK(clause("{text: \"Таблица:\", table: {columns: [а, б], rows: [[\"1\", \"2\"]]}}") ==
          "1.1. Таблица:\n= а | б\n1 | 2\n");
}

TEST_CASE("body: a subject performs functions") {
    CHECK(subject("    organisation: org:office\n    known_as: Управление\n    agreed: true\n"
                  "    intro: реализующее следующие функции\n    functions: [раз, два]\n") ==
          "1.1.1. Управление образования Администрации ЗАТО Северск (далее — Управление) "
          "(по согласованию), реализующее следующие функции:\n- раз;\n- два.\n");
    CHECK(subject("    title: Северский колледж\n    agreed: true\n"
                  "    intro: готовящий педагогов\n") ==
          "1.1.1. Северский колледж (по согласованию), готовящий педагогов.\n");
    CHECK(subject("    title: «Пары» педагогов\n    note: Их составляет школа.\n") ==
          "1.1.1. «Пары» педагогов.\nИх составляет школа.\n");
}

TEST_CASE("body: words that lead the functions agree with the subject") {
    auto check = [](const std::string& title, std::string_view expected) {
        CHECK(subject("    title: " + title + "\n    functions: [раз]\n") ==
              "1.1.1. " + title + ", " + std::string(expected) + ":\n- раз.\n");
    };
    check("Комиссия", "реализующая следующие функции");
    check("Управление образования", "реализующее следующие функции");
    check("Центр образования", "реализующий следующие функции");
}

TEST_CASE("body: a subject to whom functions are recommended") {
    CHECK(subject("    title: Методический совет\n    manner: recommended\n"
                  "    intro: Совету рекомендуется\n    functions: [раз]\n") ==
          "1.1.1. Методический совет.\nСовету рекомендуется:\n- раз.\n");
}

TEST_CASE("body: a subject as one sentence") {
    CHECK(subject("    title: Федеральный центр\n    known_as: ФЦ\n    manner: sentence\n"
                  "    functions: [сопровождает педагогов, учит их]\n") ==
          "1.1.1. Федеральный центр (далее — ФЦ) сопровождает педагогов; учит их.\n");
}
