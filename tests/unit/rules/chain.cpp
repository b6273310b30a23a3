// The chain from a task to a figure: each rule where it must speak and where it must not.
#include <array>

#include "unit/rules/told.h"

using namespace metodoc;
using namespace metodoc::test;

namespace {

std::pair<std::string, std::string> goals(const std::string& tasks) {
    return {"content/a/goals.yaml",
            "kind: goals\ngoals:\n- key: g\n  title: рост\n  tasks:\n" + tasks};
}

// Only what these rules tell, a line each.
std::string told_of(const Texts& texts) {
    constexpr std::array<std::string_view, 4> own{"indicator-not-measured",
                                                  "measure-without-result", "same-as-differs",
                                                  "task-without-measure"};
    Project project(with_system(texts));
    rules::check(project.corpus, {2024, 6, 1}, project.found);
    project.found.remove_if(
        [&](const Diagnostic& one) { return std::ranges::find(own, one.code.name) == own.end(); });
    return project.told();
}

std::pair<std::string, std::string> plan(const std::string& measures, const std::string& columns) {
    return {"content/a/roadmap.yaml", "kind: roadmap\ntitle: Дорожная карта\ncolumns: [" + columns +
                                          "]\nmeasures:\n" + measures};
}

std::pair<std::string, std::string> shares(const std::string& system, const std::string& more,
                                           const std::string& unit = "процент",
                                           const std::string& times = "100") {
    return {"content/" + system + "/indicators.yaml",
            "kind: indicators\ntitle: Показатели\nquantities:\n- {id: done, title: Прошли}\n"
            "- {id: staff, title: Работники}\nindicators:\n- {key: d, title: Доля, unit: " +
                unit + ", formula: {numerator: done, denominator: staff, times: " + times + "}" +
                more + "}\n"};
}

}  // namespace

TEST_CASE("task-without-measure: where other tasks have some") {
    const auto check = [](const std::string& tasks, const std::string& expected) {
        CHECK(told_of({goals(tasks), roadmap(measure("one", "постоянно"))}) == expected);
    };
    check("  - {key: x, title: пара, measures: ['measure:one']}\n  - {key: y, title: сеть}\n",
          "content/a/goals.yaml:7:11 warning[task-without-measure] у задачи `y` нет мероприятий -> "
          "назовите их у задачи в `measures` или задачу у мероприятия в `tasks`\n");
    // Nobody links tasks and measures here: nothing to complain of.
    check("  - {key: x, title: пара}\n  - {key: y, title: сеть}\n", "");
}

TEST_CASE("task-without-measure: a measure or its group may name the task") {
    const std::string tasks =
        "  - {key: x, title: пара}\n  - {key: y, title: сеть}\n  - {key: z, title: опыт}\n";
    const std::string one = "{key: one, title: Т, result: Р, due: постоянно, tasks: ['task:x']}";
    const auto grouped = [&](const std::string& named) {
        return Texts{goals(tasks),
                     {"content/a/roadmap.yaml", "kind: roadmap\ntitle: К\ngroups:\n- {title: Г, " +
                                                    named + ", measures: [" + one + "]}\n"}};
    };
    CHECK(told_of(grouped("tasks: ['task:y', 'task:z']")).empty());
    CHECK(told_of(grouped("tasks: ['task:y']")) ==
          "content/a/goals.yaml:8:11 warning[task-without-measure] у задачи `z` нет мероприятий -> "
          "назовите их у задачи в `measures` или задачу у мероприятия в `tasks`\n");
}

TEST_CASE("measure-without-result: neither a result nor an indicator, where others have a result") {
    const auto check = [](const std::string& measures, const std::string& expected) {
        CHECK(told_of({plan(measures, "title, due")}) == expected);
    };
    check("- {key: one, title: Т, result: Р}\n- {key: two, title: У}\n",
          "content/a/roadmap.yaml:6:9 warning[measure-without-result] у мероприятия `two` нет ни "
          "результата, ни показателя -> назовите `result` или `indicators`\n");
    check(
        "- {key: one, title: Т, result: Р}\n- {key: two, title: У, indicators: "
        "['indicator:d']}\n",
        "");
    check("- {key: one, title: Т}\n- {key: two, title: У}\n", "");
    // A printed column has a rule of its own.
    CHECK(told_of({plan("- {key: one, title: Т, result: Р}\n- {key: two, title: У}\n",
                        "title, result")})
              .empty());
}

TEST_CASE("measure-without-result: done, and no evidence, where others name it") {
    const auto check = [](const std::string& first, const std::string& second,
                          const std::string& expected) {
        CHECK(told_of({roadmap(measure("one", "постоянно", ", progress: {2023: {" + first + "}}") +
                               measure("two", "постоянно",
                                       ", progress: {2023: {" + second + "}}"))}) == expected);
    };
    const std::string found =
        "content/a/roadmap.yaml:5:87 warning[measure-without-result] за 2023 год сказано, что "
        "сделано, а результат не назван -> назовите в `evidence` документ или итог\n";
    check("done: 2023-11-17, evidence: приказ", "done: 2023-11-17", found);
    check("done: 2023-11-17, evidence: приказ", "state: late", found);
    check("done: 2023-11-17, evidence: приказ", "state: cancelled", "");
    check("done: 2023-11-17", "done: 2023-11-17", "");
}

TEST_CASE("indicator-not-measured: where its neighbours are") {
    const auto check = [](const std::string& formula, const std::string& expected) {
        CHECK(told_of({{"content/a/indicators.yaml",
                        "kind: indicators\ntitle: Показатели\nquantities:\n- {id: n, title: "
                        "Встречи}\n- {id: m, title: Пары}\nindicators:\n- {key: d, title: Встречи, "
                        "unit: штук, formula: {sum: n}}\n- {key: e, title: Пары, unit: штук" +
                            formula + "}\n"},
                       {"content/a/measurements/2023.csv", "организация;n\nuo;3\n"}}) == expected);
    };
    check(", formula: {sum: m}",
          "content/a/indicators.yaml:8:9 warning[indicator-not-measured] показатель `e` никто не "
          "измеряет: величины `m` нет в measurements/ -> добавьте столбец `m`\n");
    check(", formula: {sum: n}", "");
    check("", "");  // indicator-incomplete speaks of a formula that is missing
    // Nothing is measured at all: nothing to complain of.
    CHECK(told_of({shares("a", "")}).empty());
}

TEST_CASE("same-as-differs: what can be neither compared nor summed up") {
    const auto check = [](const Texts& texts, const std::string& expected) {
        Texts all = texts;
        all.push_back({"content/b/system.yaml",
                       "kind: system\nname: {full: Б, short: Б}\nlevel: municipal\nterritory: "
                       "{name: Б}\nregion: Р\nauthority: org:x\nsummary: С\n"});
        CHECK(told_of(all) == expected);
    };
    const std::string same = ", same_as: 'indicator:b/d'";
    const auto found = [](const std::string& where, const std::string& what) {
        return "content/a/indicators.yaml:7:" + where +
               " error[same-as-differs] `indicator:b/d` — не то же самое: " + what +
               " -> исправьте одно из двух или уберите `same_as`\n"
               "    content/b/indicators.yaml:7:9 с чем сравнивают\n";
    };
    check({shares("a", same), shares("b", "")}, "");
    check({shares("a", same, "человек"), shares("b", "")},
          found("110", "единица `человек`, а там `процент`"));
    check({shares("a", same), shares("b", "", "процент", "1000")},
          found("110", "множитель `100`, а там `1000`"));
    check({shares("a", same + ", direction: down"), shares("b", "")},
          found("110", "направление `down`, а там `up`"));
}
