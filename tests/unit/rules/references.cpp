#include "unit/rules/told.h"

using namespace metodoc;
using namespace metodoc::test;

namespace {

// A clause of a regulation in a project with an act, an organisation and a term.
Texts with_clause(const std::string& text) {
    return {acts("- {id: minpros-96, type: приказ, level: federal}\n"), regulation(text)};
}
const std::string place = "content/a/regulation.yaml:8:";

}  // namespace

TEST_CASE("references that lead somewhere are not told") {
    check_quiet(
        with_clause("По [](act:minpros-96#тв), [](org:uo), [](org:a/rco), "
                    "[](doc:regulation#purpose), [](doc:regulation#general)."));
    check_quiet(with_clause("По [](act:minpros-96#творительный) и [](doc:regulation#род)."));
}

TEST_CASE("bad-reference: not written as a reference") {
    check_told(with_clause("По [](minpros-96)."),
               place +
                   "17 error[bad-reference] `minpros-96` — не ссылка -> возможно, "
                   "`act:minpros-96`?\n"
                   "    = ссылка пишется как `вид:код`, например `act:minpros-96`\n",
               place +
                   "17 error[bad-reference] `minpros-96` is not a reference -> did you mean "
                   "`act:minpros-96`?\n"
                   "    = a reference is written `kind:id`, as `act:minpros-96`\n");
    check_told(with_clause("По [слова](act:)."),
               place +
                   "22 error[bad-reference] `act:` — не ссылка\n"
                   "    = ссылка пишется как `вид:код`, например `act:minpros-96`\n",
               place +
                   "22 error[bad-reference] `act:` is not a reference\n"
                   "    = a reference is written `kind:id`, as `act:minpros-96`\n");
}

TEST_CASE("bad-reference: no such scheme") {
    check_told(
        with_clause("По [](acts:minpros-96)."),
        place +
            "17 error[bad-reference] нет такого вида ссылки: `acts` -> возможно, `act`?\n"
            "    = виды ссылок: act, annex, clause, criteria, doc, event, figures, goal, indicator, "
            "indicators, letter, measure, minutes, models, news, order, org, page, person, plan, "
            "practice, problem, registry, result, roadmap, subject, system, task, term\n",
        place +
            "17 error[bad-reference] there is no such kind of reference: `acts` -> did you "
            "mean `act`?\n"
            "    = kinds of references: act, annex, clause, criteria, doc, event, figures, goal, "
            "indicator, indicators, letter, measure, minutes, models, news, order, org, page, "
            "person, plan, practice, problem, registry, result, roadmap, subject, system, "
            "task, term\n");
}

TEST_CASE("bad-reference: no such case, at the narrowest place") {
    check_told(with_clause("По [](act:minpros-96#твор)."),
               place +
                   "32 error[bad-reference] нет такого падежа: `твор` -> падежи: им, род, дат, "
                   "вин, тв, предл\n",
               place +
                   "32 error[bad-reference] there is no such case: `твор` -> cases: им, род, "
                   "дат, вин, тв, предл\n");
    check_told({people(), order("- {text: \"По пункту [](clause:one#тв)\", key: one}\n")},
               "content/a/orders/o.yaml:9:35 error[bad-reference] у `clause:` не бывает части "
               "после `#` -> уберите её\n",
               "content/a/orders/o.yaml:9:35 error[bad-reference] `clause:` has no part after `#` "
               "-> remove it\n");
}

TEST_CASE("reference-kind: a field that wants another kind") {
    check_told({roadmap("- {key: one, title: Т, result: Р, responsible: [\"act:x\"], due: "
                        "постоянно}\n"),
                acts("- {id: x, type: приказ, level: federal}\n")},
               "content/a/roadmap.yaml:4:50 error[reference-kind] `act:x` здесь не годится -> "
               "нужна ссылка вида `org:` или `person:` или `subject:`\n",
               "content/a/roadmap.yaml:4:50 error[reference-kind] `act:x` does not fit here -> a "
               "reference of kind `org:` or `person:` or `subject:` is wanted\n");
}

TEST_CASE("reference-kind: a clause of an order outside of an order") {
    check_told(with_clause("По [](clause:one)."),
               place +
                   "17 error[reference-kind] `clause:one` годится только внутри приказа\n"
                   "    = на пункт документа ссылаются как `doc:код#ключ`\n",
               place +
                   "17 error[reference-kind] `clause:one` fits only inside an order\n"
                   "    = a clause of a document is `doc:id#key`\n");
    check_quiet({people(), order("- {text: \"По пункту [](clause:one)\", key: one}\n")});
}

TEST_CASE("unknown-reference: with the name that was meant") {
    const auto check = [](const std::string& text, const std::string& ru, const std::string& en) {
        check_told(with_clause(text), place + ru + "\n", place + en + "\n");
    };
    check("По [](act:minpros-69#тв).",
          "17 error[unknown-reference] нет акта `act:minpros-69` -> возможно, "
          "`act:minpros-96`?",
          "17 error[unknown-reference] there is no act `act:minpros-69` -> did you mean "
          "`act:minpros-96`?");
    check("По [](subject:uo).",
          "17 error[unknown-reference] нет субъекта `subject:uo` -> возможно, `org:uo`?",
          "17 error[unknown-reference] there is no subject `subject:uo` -> did you mean `org:uo`?");
    check("По [](org:b/uo).",
          "17 error[unknown-reference] нет организации `org:b/uo` -> возможно, `org:uo`?",
          "17 error[unknown-reference] there is no organisation `org:b/uo` -> did you mean "
          "`org:uo`?");
    check("По [](term:absent).",
          "17 error[unknown-reference] нет понятия `term:absent` -> проверьте код или опишите в "
          "glossary.yaml",
          "17 error[unknown-reference] there is no term `term:absent` -> check the id or describe "
          "it in "
          "glossary.yaml");
    check("По [](roadmap:absent).",
          "17 error[unknown-reference] нет дорожной карты `roadmap:absent` -> проверьте код",
          "17 error[unknown-reference] there is no roadmap `roadmap:absent` -> check the id");
}

TEST_CASE("unknown-reference: an id whose scheme the field implies") {
    check_told({regulation("\"Понятия:\"\n    terms: [meto]"),
                {"content/glossary.yaml",
                 "kind: glossary\nterms:\n- {id: metod, term: Метод, definition: способ}\n"}},
               "content/a/regulation.yaml:9:13 error[unknown-reference] нет понятия `meto` -> "
               "возможно, `metod`?\n",
               "content/a/regulation.yaml:9:13 error[unknown-reference] there is no term `meto` -> "
               "did you mean `metod`?\n");
}

TEST_CASE("unknown-reference: another system's thing is offered with its system") {
    check_told({regulation("По [](org:sosed)."),
                {"content/b/system.yaml",
                 "kind: system\nname: {full: Б, short: Б}\nlevel: municipal\nterritory: {name: "
                 "Б}\nregion: Р\nauthority: org:sosed\nsummary: С\n"},
                {"content/b/organisations.yaml",
                 "kind: organisations\norganisations: [{id: sosed, name: Управление, level: "
                 "municipal}]\n"}},
               place +
                   "17 error[unknown-reference] нет организации `org:sosed` -> возможно, "
                   "`org:b/sosed`?\n",
               place +
                   "17 error[unknown-reference] there is no organisation `org:sosed` -> did "
                   "you mean `org:b/sosed`?\n");
}

TEST_CASE("unknown-reference: a key of a document, a clause of an order") {
    check_told(with_clause("По [](doc:regulation#purpos)."),
               place +
                   "32 error[unknown-reference] в документе `doc:regulation` нет пункта с "
                   "ключом `purpos` -> возможно, `purpose`?\n",
               place +
                   "32 error[unknown-reference] the document `doc:regulation` has no clause "
                   "with the key `purpos` -> did you mean `purpose`?\n");
    check_told(with_clause("По [](doc:regulation#staff)."),
               place +
                   "32 error[unknown-reference] в документе `doc:regulation` нет пункта с "
                   "ключом `staff`\n    = ключ пункта задаётся полем `key`\n",
               place +
                   "32 error[unknown-reference] the document `doc:regulation` has no clause "
                   "with the key `staff`\n    = the field `key` gives a clause its key\n");
    check_told({people(), order("- {text: \"По пункту [](clause:fist)\", key: first}\n")},
               "content/a/orders/o.yaml:9:31 error[unknown-reference] в этом приказе нет пункта с "
               "ключом `fist` -> возможно, `first`?\n",
               "content/a/orders/o.yaml:9:31 error[unknown-reference] this order has no clause "
               "with the key `fist` -> did you mean `first`?\n");
}

TEST_CASE("unknown-reference: a quantity that the set does not name") {
    const std::string item =
        "- {key: one, title: Т, unit: единиц, formula: {numerator: some, denominator: alk}, "
        "targets: {2023: 1, 2024: 1}}\n";
    check_told(
        {indicators(item, "quantities: [{id: all, title: все}, {id: some, title: часть}]\n")},
        "content/a/indicators.yaml:6:78 error[unknown-reference] в `quantities` нет "
        "величины `alk` -> возможно, `all`?\n",
        "content/a/indicators.yaml:6:78 error[unknown-reference] `quantities` has no "
        "quantity `alk` -> did you mean `all`?\n");
    check_quiet({indicators(item)});
}

TEST_CASE("responsible-unknown: nobody answers for the work") {
    check_told({roadmap("- {key: one, title: Т, result: Р, responsible: [org:uo, org:rcoo], due: "
                        "постоянно}\n")},
               "content/a/roadmap.yaml:4:57 error[responsible-unknown] нет организации `org:rcoo` "
               "-> возможно, `org:rco`?\n",
               "content/a/roadmap.yaml:4:57 error[responsible-unknown] there is no organisation "
               "`org:rcoo` -> did you mean `org:rco`?\n");
    check_told({people(), order("- {executor: person:absent, text: работать}\n")},
               "content/a/orders/o.yaml:9:14 error[responsible-unknown] нет должностного лица "
               "`person:absent` -> проверьте код или опишите в people.yaml\n",
               "content/a/orders/o.yaml:9:14 error[responsible-unknown] there is no person "
               "`person:absent` -> check the id or describe it in people.yaml\n");
    check_quiet({people(), order("- {executor: [org:rco, person:k], text: работать}\n")});
}

TEST_CASE("approve-nothing: an order approves what is not there") {
    check_told({people(), order("- {approve: doc:regulaton}\n"), regulation("Т.")},
               "content/a/orders/o.yaml:9:13 error[approve-nothing] нет документа "
               "`doc:regulaton` -> возможно, `doc:regulation`?\n",
               "content/a/orders/o.yaml:9:13 error[approve-nothing] there is no document "
               "`doc:regulaton` -> did you mean `doc:regulation`?\n");
    check_quiet({people(), order("- {approve: doc:regulation}\n"), regulation("Т.")});
}

TEST_CASE("annex-unknown: a document annexes what is not there") {
    check_told({regulation("Т.\nannexes: [{indicators: indicator}]"),
                indicators("- {key: one, title: Т, unit: человек, targets: {2023: 1, 2024: 1}}\n")},
               "content/a/regulation.yaml:9:24 error[annex-unknown] нет набора показателей "
               "`indicators:indicator` -> возможно, `indicators:indicators`?\n",
               "content/a/regulation.yaml:9:24 error[annex-unknown] there is no set of indicators "
               "`indicators:indicator` -> did you mean `indicators:indicators`?\n");
}
