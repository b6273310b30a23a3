#include "corpus.h"
#include "support/catch.h"
#include "view/site.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

constexpr std::string_view goals = R"yaml(kind: goals
mission: Растить мастерство.
goals:
  - key: growth
    title: рост мастерства
    period: {from: 2022, to: 2024}
    tasks:
      - {key: support, title: поддержка, measures: ["measure:plan"], results: [bank], note: новое}
      - key: network
        title: "сеть:"
        items: [пары, клубы]
  - {key: exchange, name: Вторая цель, title: обмен}
principles:
  - {key: science, title: Принцип научности, text: опора на науку}
  - {key: range, title: охват, items: [город, село]}
problems:
  - {key: lag, title: отставание, goals: [growth], tasks: [network]}
results:
  - {key: bank, title: банк практик}
)yaml";

Files town_with_goals() {
    return with(town(), "content/s/goals.yaml", std::string(goals));
}

std::string clause(const std::string& lists) {
    const Site site = site_of(with(
        town_with_goals(), "content/s/concept.yaml",
        "kind: concept\ntitle: Концепция\nsections:\n  - title: Цели\n    clauses:\n      - {text: "
        "\"Вот:\", lists: \"" +
            lists + "\"}\n"));
    return shown(content<DocumentPage>(site, "s/concept.html").body.sections.at(0).clauses);
}

}  // namespace

TEST_CASE("goals: a page from the mission to the results") {
    const Site site = site_of(town_with_goals());
    CHECK(page(site, "s/goals.html").title == "Цели и задачи");
    CHECK(shown(content<TextPage>(site, "s/goals.html").blocks) ==
          R"(## Миссия {mission}
Растить мастерство.
## Цель 1 {goal-growth}
Рост мастерства.
Период: 2022–2024
### Задачи {tasks-growth}
- Поддержка
  Мероприятия:
  - Составление плана
  Ожидаемые результаты:
  - банк практик
  новое.
- Сеть:
  - пары
  - клубы
## Вторая цель {goal-exchange}
Обмен.
## Принципы {principles}
- Принцип научности — опора на науку
- Охват:
  - город
  - село
## Проблемы {problems}
- Отставание
  Цели:
  - рост мастерства
  Задачи:
  - сеть
## Ожидаемые результаты {results}
- Банк практик
)");
}

TEST_CASE("goals: anchors lead where references lead") {
    const Site site =
        site_of(with(town_with_goals(), "site/pages/about.md",
                     "---\nkind: page\ntitle: О разделе\nsummary: О разделе\n---\n"
                     "[](goal:s/growth) [](task:s/network) [](problem:s/lag) [](result:s/bank)\n"));
    const auto& blocks = content<TextPage>(site, "about.html").blocks;
    std::string addresses;
    for (const Inline& one : std::get<Paragraph>(blocks.at(0).kind).children)
        if (const auto* link = std::get_if<Link>(&one.kind))
            addresses += shown(link->address) + " " + shown(link->children) + "\n";
    CHECK(addresses ==
          "s/goals.html#goal-growth рост мастерства\ns/goals.html#task-network сеть:\n"
          "s/goals.html#problem-lag отставание\ns/goals.html#result-bank банк практик\n");
    const auto& list = std::get<List>(content<TextPage>(site, "s/goals.html").blocks.at(6).kind);
    CHECK(list.items.at(1).anchor == "task-network");
}

TEST_CASE("goals: a clause takes over a list") {
    CHECK(clause("goals") == "1.1. Вот:\n- рост мастерства;\n- обмен.\n");
    CHECK(clause("tasks") == "1.1. Вот:\n- поддержка;\n- сеть:\n  - пары;\n  - клубы.\n");
    CHECK(clause("goal:growth") == clause("tasks"));
    CHECK(clause("goal:exchange") == "1.1. Вот:\n- обмен.\n");
    CHECK(clause("principles") ==
          "1.1. Вот:\n- Принцип научности — опора на науку;\n- охват:\n  - город;\n  - село.\n");
}

TEST_CASE("goals: a system without goals has no page of them") {
    for (const Page& page : site_of(town()).pages) CHECK(page.path != "s/goals.html");
}
