#include "view/numbering.h"

#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

// The text of a regulation of the small system.
DocumentPage regulation(const std::string& sections, Files files = town()) {
    files = with(std::move(files), "content/s/regulation.yaml",
                 "kind: regulation\ntitle: Положение о системе\nsections:\n" + sections);
    return content<DocumentPage>(site_of(files), "s/regulation.html");
}

void collect(const std::vector<NumberedClause>& clauses, std::string& to) {
    for (const NumberedClause& clause : clauses) {
        to += clause.anchor + " ";
        collect(clause.clauses, to);
    }
}

std::string anchors(const DocumentPage& page) {
    std::string text;
    for (const BodySection& section : page.body.sections) {
        text += section.anchor + ": ";
        collect(section.clauses, text);
    }
    return text;
}

}  // namespace

TEST_CASE("numbering: sections, clauses, sub-clauses") {
    const DocumentPage page = regulation(R"(  - title: Общие положения
    clauses:
      - text: Первый.
      - text: "Второй:"
        clauses: [{text: Глубже.}, {text: Ещё глубже., clauses: [{text: Дно.}]}]
  - title: Порядок
    clauses: [{text: Третий.}]
)");
    CHECK(shown(page.body) ==
          "1. Общие положения\n1.1. Первый.\n1.2. Второй:\n1.2.1. Глубже.\n1.2.2. Ещё глубже.\n"
          "1.2.2.1. Дно.\n2. Порядок\n2.1. Третий.\n");
    CHECK(anchors(page) == "p-1: p-1.1 p-1.2 p-1.2.1 p-1.2.2 p-1.2.2.1 p-2: p-2.1 ");
    CHECK(shown(page.contents) == "1. Общие положения → #p-1\n2. Порядок → #p-2\n");
}

TEST_CASE("numbering: what is not numbered stops no count") {
    const DocumentPage page =
        regulation(R"(  - {title: Введение, numbered: false, clauses: [{text: Слово.}]}
  - title: Общее
    clauses:
      - text: Один.
      - {text: Без номера., numbered: false, key: bare, clauses: [{text: Под ним.}]}
      - text: Два.
)");
    CHECK(shown(page.body) ==
          "Введение\nСлово.\n1. Общее\n1.1. Один.\nБез номера.\nПод ним.\n1.2. Два.\n");
    CHECK(anchors(page) == "s-1: s-1-u1 p-1: p-1.1 k-bare k-bare-u1 p-1.2 ");
}

TEST_CASE("numbering: clauses count through where no section is numbered") {
    const DocumentPage page =
        regulation(R"(  - {title: Цель, numbered: false, key: goal, clauses: [{text: Один.}]}
  - {title: Путь, numbered: false, clauses: [{text: Два., clauses: [{text: Глубже.}]}]}
)");
    CHECK(shown(page.body) == "Цель\n1. Один.\nПуть\n2. Два.\n2.1. Глубже.\n");
    CHECK(anchors(page) == "k-goal: p-1 s-2: p-2 p-2.1 ");
}

TEST_CASE("numbering: subjects come before the author's own sub-clauses") {
    const DocumentPage page = regulation(R"(  - title: Структура
    clauses:
      - {text: "Уровень:", subjects: {level: institutional}, clauses: [{text: Ещё.}]}
)");
    CHECK(shown(page.body) ==
          "1. Структура\n1.1. Уровень:\n"
          "1.1.1. Городские методические объединения (далее — ГМО).\n"
          "ГМО рекомендуется:\n- проводить семинары.\nОбъединения создаёт школа.\n"
          "1.1.2. Ещё.\n");
    CHECK(anchors(page) == "p-1: p-1.1 p-1.1.1 p-1.1.2 ");
}

TEST_CASE("numbering: clauses of an order") {
    Files files = edited(town(), "content/s/orders/2022-12-30-693.yaml", "  - {control: self}\n",
                         "  - text: Отделу образования\n"
                         "    clauses: [{text: Довести приказ}, {text: Разместить приказ}]\n"
                         "  - {control: self}\n");
    const auto page = content<OrderPage>(site_of(files), "s/orders/2022-12-30-693.html");
    std::string numbers;
    for (const auto& clause : page.order.clauses) {
        numbers += clause.number + clause.anchor + " ";
        for (const auto& below : clause.clauses) numbers += below.number + below.anchor + " ";
    }
    CHECK(numbers == "1.p-1 2.p-2 3.p-3 4.p-4 4.1.p-4.1 4.2.p-4.2 5.p-5 ");
}
