#include <algorithm>

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

// Prose as it is, a tree as its boxes and arrows.
std::string shown_parts(const std::vector<Part>& parts) {
    std::string text;
    for (const Part& part : parts) {
        text += "# " + part.title + " {" + part.anchor + "}\n";
        if (const auto* blocks = std::get_if<Blocks>(&part.content)) text += shown(*blocks);
        const auto* figure = std::get_if<Figure>(&part.content);
        if (figure == nullptr) continue;
        const auto& tree = std::get<LinkedDiagram>(*figure);
        for (const auto& edge : tree.drawing.edges)
            text += tree.drawing.nodes.at(edge.from).text + " → " +
                    tree.drawing.nodes.at(edge.to).text + "\n";
        for (std::size_t i = 0; i < tree.addresses.size(); ++i)
            text += "[" + tree.drawing.nodes.at(i).text + "] " + shown(tree.addresses[i]) + "\n";
    }
    return text;
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
    CHECK(spaced(shown_parts(content<ArticlePage>(site, "s/goals.html").parts)) ==
          R"(# Миссия {mission}
Растить мастерство.
# Дерево целей {goals-tree}
Рост мастерства → Поддержка
Поддержка → Банк практик
Рост мастерства → Сеть
[Рост мастерства] s/goals.html#goal-growth
[Поддержка] s/goals.html#task-support
[Банк практик] s/goals.html#result-bank
[Сеть] s/goals.html#task-network
[Вторая цель] s/goals.html#goal-exchange
# Цель 1 {goal-growth}
Рост мастерства.
Период: 2022–2024
## Задачи {tasks-growth}
- Поддержка
  Мероприятия:
  - Составление плана
  Ожидаемые результаты:
  - банк практик
  новое.
- Сеть:
  - пары
  - клубы
# Вторая цель {goal-exchange}
Обмен.
# Принципы {principles}
- Принцип научности — опора на науку
- Охват:
  - город
  - село
# Дерево проблем {problems-tree}
Отставание → Рост мастерства
Отставание → Сеть
[Отставание] s/goals.html#problem-lag
[Рост мастерства] s/goals.html#goal-growth
[Сеть] s/goals.html#task-network
# Проблемы {problems}
- Отставание
  Цели:
  - рост мастерства
  Задачи:
  - сеть
# Ожидаемые результаты {results}
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
    const auto& goal = content<ArticlePage>(site, "s/goals.html").parts.at(2);
    const auto& list = std::get<List>(std::get<Blocks>(goal.content).at(3).kind);
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

TEST_CASE("goals: a box holds the beginning of a long title") {
    const Site site = site_of(edited(
        town_with_goals(), "content/s/goals.yaml", "title: отставание",
        "title: муниципальная методическая служба работает без единого плана и собирает сведения "
        "об одном и том же по нескольку раз в год"));
    const auto& parts = content<ArticlePage>(site, "s/goals.html").parts;
    const auto found = std::ranges::find(parts, "problems-tree", &Part::anchor);
    REQUIRE(found != parts.end());
    const auto& tree = std::get<LinkedDiagram>(std::get<Figure>(found->content));
    CHECK(spaced(tree.drawing.nodes.at(0).text) ==
          "Муниципальная методическая служба работает без единого плана и собирает сведения об "
          "одном и том…");
}

TEST_CASE("goals: goals without tasks, indicators and results make no tree") {
    const Site site = site_of(
        with(town(), "content/s/goals.yaml", "kind: goals\ngoals:\n  - {key: one, title: рост}\n"));
    for (const Part& part : content<ArticlePage>(site, "s/goals.html").parts)
        CHECK_FALSE(std::holds_alternative<Figure>(part.content));
}
