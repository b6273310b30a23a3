#include <algorithm>

#include "unit/rules/told.h"

using namespace metodoc;
using namespace metodoc::test;

TEST_CASE("the rules stand in the order of their codes") {
    CHECK(std::ranges::is_sorted(rules::all(), {},
                                 [](const rules::Rule& rule) { return rule.code.name; }));
    CHECK(rules::all().size() == 60);
}

TEST_CASE("reference-cycle: every cycle once, with its arrows") {
    check_told({roadmap(measure("one", "постоянно", ", after: [three]") +
                        measure("two", "постоянно", ", after: [one]") +
                        measure("three", "постоянно", ", after: [two]"))},
               "content/a/roadmap.yaml:5:84 error[reference-cycle] мероприятие `one` стоит после "
               "самого себя -> разорвите цепочку: one → three → two → one\n"
               "    content/a/roadmap.yaml:4:84 ведёт к `three`\n"
               "    content/a/roadmap.yaml:6:86 ведёт к `two`\n",
               "content/a/roadmap.yaml:5:84 error[reference-cycle] the measure `one` comes after "
               "itself -> break the chain: one → three → two → one\n"
               "    content/a/roadmap.yaml:4:84 leads to `three`\n"
               "    content/a/roadmap.yaml:6:86 leads to `two`\n");
    check_quiet(
        {roadmap(measure("one", "постоянно") + measure("two", "постоянно", ", after: [one]") +
                 measure("three", "постоянно", ", after: [one, two]"))});
}

TEST_CASE("reference-cycle: in every hierarchy") {
    const auto check = [](const Texts& texts, const std::string& ru, const std::string& en) {
        check_told(texts, ru + "\n", en + "\n");
    };
    check({{"content/b/organisations.yaml",
            "kind: organisations\norganisations:\n"
            "- {id: x, name: Школа, level: municipal, parent: org:x}\n"},
           {"content/b/system.yaml",
            "kind: system\nname: {full: Б, short: Б}\nlevel: municipal\nterritory: {name: "
            "Б}\nregion: Р\nauthority: org:x\nsummary: С\n"}},
          "content/b/organisations.yaml:3:50 error[reference-cycle] организация `x` подчинена "
          "самой себе -> разорвите цепочку: x → x",
          "content/b/organisations.yaml:3:50 error[reference-cycle] the organisation `x` is above "
          "itself -> break the chain: x → x");
    check({acts("- {id: x, type: приказ, level: federal, replaced_by: act:y}\n"
                "- {id: y, type: приказ, level: federal, replaced_by: act:x}\n")},
          "content/acts.yaml:4:54 error[reference-cycle] акт `x` заменён самим собой -> разорвите "
          "цепочку: x → y → x\n    content/acts.yaml:3:54 ведёт к `y`",
          "content/acts.yaml:4:54 error[reference-cycle] the act `x` is replaced by itself -> "
          "break the chain: x → y → x\n    content/acts.yaml:3:54 leads to `y`");
    check({regulation("\"[](doc:regulation)\"\nannexes: [{document: regulation}]")},
          "content/a/regulation.yaml:9:22 error[reference-cycle] документ `regulation` — "
          "приложение к самому себе -> разорвите цепочку: regulation → regulation",
          "content/a/regulation.yaml:9:22 error[reference-cycle] the document `regulation` is an "
          "annex of itself -> break the chain: regulation → regulation");
    check({indicators("- {key: x, title: Т, unit: человек, targets: {2023: 1, 2024: 1}, "
                      "subset_of: x}\n")},
          "content/a/indicators.yaml:5:77 error[reference-cycle] показатель `x` — часть самого "
          "себя -> разорвите цепочку: x → x",
          "content/a/indicators.yaml:5:77 error[reference-cycle] the indicator `x` is a part of "
          "itself -> break the chain: x → x");
}

TEST_CASE("reference-cycle: a chain of ten thousand does not end the program") {
    std::string measures = measure("m0", "постоянно");
    for (int i = 1; i < 10'000; ++i)
        measures += measure("m" + std::to_string(i), "постоянно",
                            ", after: [m" + std::to_string(i - 1) + "]");
    check_quiet({roadmap(measures)});
}

TEST_CASE("act-after-document: an order rests on an act of the future") {
    const std::string act = "- {id: x, type: приказ, level: federal, date: 2023-01-10}\n";
    check_told({people(), acts(act), order("- {control: self}\n", "По [](act:x#дат)")},
               "content/a/orders/o.yaml:6:17 error[act-after-document] акт от 10.01.2023 позже "
               "приказа от 30.12.2022 -> проверьте обе даты\n"
               "    content/acts.yaml:3:47 дата акта\n"
               "    content/a/orders/o.yaml:3:7 дата приказа\n",
               "content/a/orders/o.yaml:6:17 error[act-after-document] the act of 10.01.2023 is "
               "later than the order of 30.12.2022 -> check both dates\n"
               "    content/acts.yaml:3:47 the date of the act\n"
               "    content/a/orders/o.yaml:3:7 the date of the order\n");
    check_quiet({people(), acts("- {id: x, type: приказ, level: federal, date: 2022-12-30}\n"),
                 order("- {control: self}\n", "По [](act:x#дат)")});
}

TEST_CASE("act-after-document: where only the year of the act is known") {
    check_told({people(), acts("- {id: x, type: приказ, level: federal, year: 2023}\n"),
                order("- {control: self}\n", "По [](act:x#дат)")},
               "content/a/orders/o.yaml:6:17 error[act-after-document] акт от 2023 позже приказа "
               "от 30.12.2022 -> проверьте обе даты\n"
               "    content/acts.yaml:3:47 дата акта\n"
               "    content/a/orders/o.yaml:3:7 дата приказа\n",
               "content/a/orders/o.yaml:6:17 error[act-after-document] the act of 2023 is later "
               "than the order of 30.12.2022 -> check both dates\n"
               "    content/acts.yaml:3:47 the date of the act\n"
               "    content/a/orders/o.yaml:3:7 the date of the order\n");
    check_quiet({people(), acts("- {id: x, type: приказ, level: federal, year: 2022}\n"),
                 order("- {control: self}\n", "По [](act:x#дат)")});
}

TEST_CASE("act-after-document: a document has the date of the order that approves it") {
    const std::string act = "- {id: x, type: приказ, level: federal, date: 2023-01-10}\n";
    check_told({people(), acts(act), order("- {approve: doc:regulation}\n"),
                regulation("По [](act:x#дат).")},
               "content/a/regulation.yaml:8:17 error[act-after-document] акт от 10.01.2023 позже "
               "документа от 30.12.2022 -> проверьте обе даты\n"
               "    content/acts.yaml:3:47 дата акта\n"
               "    content/a/orders/o.yaml:3:7 дата приказа\n",
               "content/a/regulation.yaml:8:17 error[act-after-document] the act of 10.01.2023 is "
               "later than the document of 30.12.2022 -> check both dates\n"
               "    content/acts.yaml:3:47 the date of the act\n"
               "    content/a/orders/o.yaml:3:7 the date of the order\n");
    check_quiet({acts(act), regulation("По [](act:x#дат).")});
}

TEST_CASE("order-of-measures: due before what it comes after") {
    check_told({roadmap(measure("first", "до 20 марта 2023 года") +
                        measure("second", "до 1 марта 2023 года", ", after: [first]"))},
               "content/a/roadmap.yaml:5:67 error[order-of-measures] срок 01.03.2023 раньше срока "
               "мероприятия `first`, после которого оно идёт: 20.03.2023 -> перенесите срок или "
               "уберите `first` из `after`\n"
               "    content/a/roadmap.yaml:4:66 срок `first`\n",
               "content/a/roadmap.yaml:5:67 error[order-of-measures] due on 01.03.2023, before the "
               "measure `first` that it comes after: 20.03.2023 -> move the deadline or take "
               "`first` out of `after`\n"
               "    content/a/roadmap.yaml:4:66 the deadline of `first`\n");
}

TEST_CASE("order-of-measures: nothing is told where the days do not settle it") {
    const auto check = [](const std::string& first, const std::string& second) {
        check_quiet(
            {roadmap(measure("first", first) + measure("second", second, ", after: [first]"))});
    };
    check("до 20 марта 2023 года", "до 20 марта 2023 года");
    check("до 20 марта 2023 года", "до 1 февраля 2024 года");
    check("до 20 ноября (ежегодно)", "до 1 марта (ежегодно)");
    check("до 20 ноября (ежегодно, начиная с 2023 года)",
          "до 1 марта (ежегодно, начиная с 2024 года)");
    check("постоянно", "до 1 марта 2023 года");
    check("до 20 марта 2023 года", "постоянно");
}

TEST_CASE("order-of-measures: the first time of a yearly measure counts") {
    CHECK(told({roadmap(measure("first", "до 20 ноября (ежегодно, начиная с 2023 года)") +
                        measure("second", "до 1 марта (ежегодно, начиная с 2023 года)",
                                ", after: [first]"))},
               Language::en) ==
          "content/a/roadmap.yaml:5:67 error[order-of-measures] due on 01.03.2023, before the "
          "measure `first` that it comes after: 20.11.2023 -> move the deadline or take `first` "
          "out of `after`\n"
          "    content/a/roadmap.yaml:4:66 the deadline of `first`\n");
}

TEST_CASE("bad-deadline: a phrase that is not understood") {
    std::string forms;
    for (const std::string_view form : russian::known_deadline_forms())
        forms += (forms.empty() ? "" : "; ") + std::string(form);
    check_told({roadmap(measure("one", "когда-нибудь"))},
               "content/a/roadmap.yaml:4:64 error[bad-deadline] срок `когда-нибудь` непонятен -> "
               "напишите одним из известных способов\n    = например: " +
                   forms + "\n",
               "content/a/roadmap.yaml:4:64 error[bad-deadline] the deadline `когда-нибудь` is not "
               "understood -> write it in one of the known forms\n    = for example: " +
                   forms + "\n");
    CHECK(
        told({people(), order("- {executor: org:uo, text: работать, due: скоро}\n")}, Language::ru)
            .starts_with("content/a/orders/o.yaml:9:43 error[bad-deadline] срок `скоро` "
                         "непонятен -> "));
    check_quiet({people(), order("- {executor: org:uo, text: работать}\n")});
}

TEST_CASE("bad-date: done on a day that is yet to come") {
    const auto with_done = [](const std::string& day) {
        return Texts{
            roadmap(measure("one", "постоянно", ", progress: {2024: {done: " + day + "}}"))};
    };
    check_told(with_done("2024-06-02"),
               "content/a/roadmap.yaml:4:100 error[bad-date] день исполнения 02.06.2024 ещё не "
               "наступил -> сегодня 01.06.2024\n",
               "content/a/roadmap.yaml:4:100 error[bad-date] the day of completion 02.06.2024 is "
               "yet to come -> today is 01.06.2024\n");
    check_quiet(with_done("2024-06-01"));
}

TEST_CASE("annex-not-approved: in the passport, in no order") {
    const auto passport = [](const std::string& id) {
        return std::pair<std::string, std::string>{
            "content/b/system.yaml",
            "kind: system\nname: {full: Б, short: Б}\nlevel: municipal\nterritory: {name: "
            "Б}\nregion: Р\nauthority: org:a/uo\nsummary: С\ndocuments: [" +
                id + "]\n"};
    };
    const std::pair<std::string, std::string> concept_file{
        "content/b/concept.yaml", "kind: concept\ntitle: Концепция\nsections: []\n"};
    const std::pair<std::string, std::string> map{
        "content/b/roadmap.yaml", "kind: roadmap\ntitle: Дорожная карта\nmeasures: []\n"};
    auto approving = order("- {approve: roadmap:roadmap}\n");
    approving.first = "content/b/orders/o.yaml";
    approving.second.replace(approving.second.find("person:k"), 8, "person:a/k");
    check_told({people(), passport("doc:concept"), concept_file, map, approving},
               "content/b/system.yaml:8:13 warning[annex-not-approved] `doc:concept` не утверждает "
               "ни один приказ -> добавьте в приказ пункт `approve: doc:concept`\n",
               "content/b/system.yaml:8:13 warning[annex-not-approved] no order approves "
               "`doc:concept` -> add the clause `approve: doc:concept` to an order\n");
    check_quiet({people(), passport("roadmap:roadmap"), concept_file, map, approving});
    // Its orders are not here yet.
    check_quiet({passport("doc:concept"), concept_file, map});
    // It was adopted by another body.
    check_quiet({people(),
                 passport("doc:concept"),
                 {"content/b/concept.yaml",
                  "kind: concept\ntitle: Концепция\nadopted_by: {body: совета}\nsections: []\n"},
                 map,
                 approving});
}

TEST_CASE("approved-twice: in one order, in two orders") {
    check_told({people(), regulation("Т."),
                order("- {approve: doc:regulation}\n- {approve: doc:regulation}\n")},
               "content/a/orders/o.yaml:10:13 error[approved-twice] `doc:regulation` утверждается "
               "второй раз -> уберите один из пунктов\n"
               "    content/a/orders/o.yaml:9:13 впервые здесь\n",
               "content/a/orders/o.yaml:10:13 error[approved-twice] `doc:regulation` is approved a "
               "second time -> remove one of the clauses\n"
               "    content/a/orders/o.yaml:9:13 first here\n");
    auto later = order("- {approve: doc:regulation}\n");
    later.first = "content/a/orders/p.yaml";
    check_told({people(), regulation("Т."), order("- {approve: doc:regulation}\n"), later},
               "content/a/orders/p.yaml:9:13 warning[approved-twice] `doc:regulation` утверждается "
               "второй раз -> если прежний приказ утратил силу, напишите в нём `status: repealed`\n"
               "    content/a/orders/o.yaml:9:13 впервые здесь\n",
               "content/a/orders/p.yaml:9:13 warning[approved-twice] `doc:regulation` is approved "
               "a second time -> if the earlier order is repealed, write `status: repealed` in it\n"
               "    content/a/orders/o.yaml:9:13 first here\n");
    check_quiet({people(), regulation("Т."),
                 order("- {approve: doc:regulation}\n", "В целях", "repealed"), later});
}

TEST_CASE("unused-term: defined by a system and used by none of its texts") {
    const std::pair<std::string, std::string> glossary{
        "content/a/glossary.yaml",
        "kind: glossary\nterms:\n- {id: one, term: Метод, definition: способ}\n"};
    check_told({glossary, regulation("Т.")},
               "content/a/glossary.yaml:3:8 warning[unused-term] понятие `Метод` нигде не "
               "используется -> сошлитесь на него: `[](term:one)` — или уберите\n",
               "content/a/glossary.yaml:3:8 warning[unused-term] the term `Метод` is not used "
               "anywhere -> refer to it, `[](term:one)`, or remove it\n");
    check_quiet({glossary, regulation("См. [](term:one).")});
    check_quiet({glossary, regulation("\"Понятия:\"\n    terms: [one]")});
    check_quiet({glossary, regulation("\"Понятия:\"\n    terms: all")});
    // A system without documents; a term that all systems share.
    check_quiet({glossary});
    check_quiet({{"content/glossary.yaml", glossary.second}, regulation("Т.")});
}
