// The eight steps of the management cycle: what closes each, and what is said to be missing.
#include "view/cycle.h"

#include "support/catch.h"
#include "unit/view/corpus.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

Cycle cycle_of(const Files& files) {
    const model::Corpus corpus = corpus_of(files);
    const Context context = make_context(corpus, {{2023, 3, 1}, false, ""});
    return view::cycle_of(context, model::SystemId{0});
}

const CycleEntry& step(const Cycle& cycle, model::CycleStep which) {
    return cycle.steps[static_cast<std::size_t>(which)];
}

std::string told(const Files& files, model::CycleStep which) {
    const Cycle cycle = cycle_of(files);
    const CycleEntry& entry = step(cycle, which);
    std::string text = spaced(step_state_word(entry.state));
    for (const Inlines& one : entry.evidence) text += "\n+ " + shown(one);
    if (!entry.missing.empty()) text += "\n- " + spaced(entry.missing);
    return text;
}

Files measured(const std::string& sample) {
    return with(
        with(town(), "content/s/indicators.yaml",
             "kind: indicators\ntitle: Показатели\nyears: [2022]\n"
             "quantities:\n- {id: done, title: прошли}\nindicators:\n"
             "- {key: d, title: Число, unit: человек, formula: {sum: done}, "
             "targets: {2022: 5}, recommend: {heads: {below: сделать}}}\n"),
        "content/s/measurements/2022.yaml",
        "kind: measurements\n" + sample + "rows:\n- {organisation: office, values: {done: 12}}\n");
}

Files with_note(Files files, const std::string& rest) {
    return with(std::move(files), "content/s/notes/a.yaml",
                "kind: note\ntitle: Справка об итогах\nsections: [{title: Итоги, clauses: [{text: "
                "Итог.}]}]\n" +
                    rest);
}

using Step = model::CycleStep;

}  // namespace

TEST_CASE("cycle: a document alone does not state the goals") {
    CHECK(told(town(), Step::goals) ==
          "частично\n+ Положение\n"
          "- Документ есть, но цели из него не выделены.");
    CHECK(
        told(with(town(), "content/s/goals.yaml",
                  "kind: goals\ngoals: [{key: a, title: рост, tasks: [{key: b, title: дело}]}]\n"),
             Step::goals) ==
        "закрыт\n+ Цели и задачи: 1 цель, 1 задача\n"
        "+ Положение");
}

TEST_CASE("cycle: indicators count with their plans") {
    CHECK(told(town(), Step::indicators) ==
          "закрыт\n+ Показатели: 1 показатель, "
          "с плановым значением — 1");
    CHECK(told(edited(town(), "content/s/indicators.yaml", ", targets: {2023: 10%, 2024: 15%}", ""),
               Step::indicators)
              .ends_with("- Плановых значений нет у 1 показателя."));
}

TEST_CASE("cycle: methods, or that nobody said how") {
    CHECK(told(town(), Step::methods) == "закрыт\n+ Показатели: 2 метода");
    CHECK(told(edited(town(), "content/s/indicators.yaml",
                      "methods: [данные мониторинга, опросы]\n", ""),
               Step::methods) == "не закрыт\n- Не сказано, как собирают данные.");
}

TEST_CASE("cycle: invented measurements close nothing") {
    CHECK(told(measured("sample: true\n"), Step::monitoring) ==
          "частично\n+ Измерения: 2022 год (образец данных)\n"
          "- Настоящих измерений нет: вместо них стоит образец данных.");
    CHECK(told(measured(""), Step::monitoring) == "закрыт\n+ Измерения: 2022 год");
    CHECK(told(town(), Step::monitoring) == "не закрыт\n- Результаты мониторинга не опубликованы.");
}

TEST_CASE("cycle: a note must be real and younger than the measurements") {
    CHECK(told(town(), Step::analysis) == "не закрыт\n- Аналитической справки нет.");
    CHECK(told(with_note(measured(""), "date: 2023-02-01\n"), Step::analysis) ==
          "закрыт\n+ Справка об итогах");
    CHECK(told(with_note(measured(""), "date: 2022-02-01\n"), Step::analysis) ==
          "частично\n+ Справка об итогах\n- Справка старше последних измерений.");
    CHECK(told(with_note(measured(""), "date: 2023-02-01\nsample: true\n"), Step::analysis) ==
          "частично\n+ Справка об итогах: образец\n- Аналитической справки нет.");
}

TEST_CASE("cycle: prepared advice is not yet advice") {
    CHECK(told(measured(""), Step::recommendations) ==
          "частично\n+ Заготовки рекомендаций: 1 показатель\n"
          "- Рекомендаций по итогам мониторинга нет.");
    CHECK(told(with_note(town(), "recommendations: [{to: [Руководителям], items: [сделать]}]\n"),
               Step::recommendations) == "закрыт\n+ Справка об итогах: 1 группа адресатов");
}

TEST_CASE("cycle: measures with deadlines and signed orders") {
    CHECK(told(town(), Step::measures) ==
          "закрыт\n+ Дорожная карта: 1 мероприятие\n"
          "+ Приказ от 30.12.2022 № 693");
}

TEST_CASE("cycle: the effect needs what was done and two measured periods") {
    CHECK(told(town(), Step::effect) ==
          "не закрыт\n- Анализа эффективности нет: неизвестно, что сделано и что это изменило.");
    const std::string done = "    progress: {2023: {done: 2023-02-01}}\n";
    const Files one =
        edited(measured(""), "content/s/roadmap.yaml", "    due: до 01 февраля (ежегодно)\n",
               "    due: до 01 февраля (ежегодно)\n" + done);
    CHECK(told(one, Step::effect).starts_with("частично\n+ Сведения о выполнении — у 1 меропр"));
    CHECK(told(with(one, "content/s/measurements/2021.yaml",
                    "kind: measurements\nrows:\n- {organisation: office, values: {done: 9}}\n"),
               Step::effect)
              .starts_with("закрыт\n"));
}

TEST_CASE("cycle: what the passport adds closes its step") {
    const Files files =
        edited(town(), "content/s/system.yaml", "documents: [",
               "cycle: {analysis: [{title: Справка, url: \"https://example.ru/s\"}]}\n"
               "documents: [");
    CHECK(told(files, Step::analysis) == "закрыт\n+ Справка");
    CHECK(spaced(cycle_summary(cycle_of(files))) == "закрыто 4 из 8, частично — 1");
}
