#include "support/catch.h"
#include "unit/decode/project.h"

using namespace metodoc;
using namespace metodoc::model;
using test::Project;
using test::with_system;

TEST_CASE("goals, field by field") {
    Project project(with_system({{"content/a/goals.yaml", R"yaml(kind: goals
mission: Растить мастерство.
goals:
  - key: first
    name: Цель этапа
    title: рост
    period: {from: 2020, to: 2021}
    items: [раз, два]
    indicators: ["indicator:share"]
    results: [practices]
    tasks:
      - {key: support, title: поддержка, measures: ["measure:plan"], results: [practices], note: Нет}
  - {key: second, title: обмен}
problems: [{key: lag, title: отставание, goals: [first], tasks: [support]}]
principles: [{key: science, title: научность, text: опора на науку, items: [а]}]
results: [{key: practices, title: банк практик, indicators: ["indicator:share"]}]
)yaml"},
                                 {"content/a/indicators.yaml",
                                  "kind: indicators\ntitle: П\nyears: [2021]\nindicators:\n"
                                  "  - {key: share, title: доля, unit: процент, "
                                  "targets: {2021: 5%}}\n"},
                                 {"content/a/roadmap.yaml",
                                  "kind: roadmap\ntitle: Д\nmeasures:\n"
                                  "  - {key: plan, title: план, responsible: [], result: план, "
                                  "due: ежегодно}\n"}}));
    CHECK(project.told().empty());
    const Corpus& corpus = project.corpus;
    REQUIRE(corpus.goals.size() == 2);
    const Goal& goal = corpus.goals[0];
    CHECK(corpus[goal.system].mission.text == "Растить мастерство.");
    CHECK(goal.name == "Цель этапа");
    CHECK(goal.title.text == "рост");
    CHECK(goal.from == 2020);
    CHECK(goal.to == 2021);
    CHECK(goal.items.size() == 2);
    CHECK(goal.indicators.at(0).id == IndicatorId{0});
    REQUIRE(goal.tasks.size() == 1);
    const Task& task = corpus[goal.tasks[0]];
    CHECK(task.goal == GoalId{0});
    CHECK(task.measures.at(0).id == MeasureId{0});
    CHECK(task.note.text == "Нет");
    REQUIRE(corpus.statements.size() == 3);
    const Statement& result = corpus[*task.results.at(0).id];
    CHECK(result.kind == Statement::Kind::result);
    CHECK(result.indicators.at(0).id == IndicatorId{0});
    CHECK(goal.results.at(0).id == task.results[0].id);
    const auto problem = std::get<StatementId>(corpus.resolve(goal.system, "problem:lag"));
    CHECK(corpus[problem].goals.at(0).id == GoalId{0});
    CHECK(corpus[problem].tasks.at(0).id == TaskId{0});
    CHECK(corpus.statements[0].text.text == "опора на науку");
}

TEST_CASE("keys of goals, tasks, problems and results are taken once each") {
    Project project(with_system({{"content/a/goals.yaml", R"yaml(kind: goals
goals:
  - {key: a, title: А, tasks: [{key: a, title: Б}, {key: a, title: В}]}
problems: [{key: a, title: Г}]
principles: [{key: a, title: Д}, {key: a, title: Е}]
)yaml"}}));
    CHECK(project.told() ==
          "content/a/goals.yaml:3:58 error[duplicate-id] ключ `a` уже занят -> дайте другой ключ\n"
          "    content/a/goals.yaml:3:38 впервые здесь\n");
}
