// Case forms and genders; targets of indicators.
#include "unit/rules/told.h"

using namespace metodoc;
using namespace metodoc::test;

TEST_CASE("case-unknown: a kind of act that cannot be declined") {
    const auto with_act = [](const std::string& act, const std::string& mark) {
        return Texts{acts("- {id: x, level: federal, type: " + act + "}\n"),
                     regulation("По [](act:x" + mark + ").")};
    };
    check_told(with_act("глокая куздра", "#тв"),
               "content/acts.yaml:3:33 error[case-unknown] не знаю, как склоняется `глокая "
               "куздра` -> впишите падежи в поле `citation`\n"
               "    content/a/regulation.yaml:8:17 падеж нужен здесь\n",
               "content/acts.yaml:3:33 error[case-unknown] the case forms of `глокая куздра` are "
               "not known -> give the cases in the field `citation`\n"
               "    content/a/regulation.yaml:8:17 the case is needed here\n");
    check_quiet(with_act("приказ", "#тв"));
    check_quiet(with_act("глокая куздра", ""));
    check_quiet(with_act("глокая куздра", "#им"));
    check_quiet(with_act("\"глокая куздра\", citation: {тв: глокой куздрой}", "#тв"));
    check_quiet(with_act("\"глокая куздра\", citation: {им: глокая куздра}", "#тв"));
}

TEST_CASE("case-unknown: the body of an act, for its genitive stands in every citation") {
    const auto with_body = [](const std::string& body) {
        return Texts{acts("- {id: x, level: federal, type: приказ, body: " + body + "}\n")};
    };
    check_told(with_body("Глокая куздра"),
               "content/acts.yaml:3:47 error[case-unknown] не знаю, как склоняется `Глокая "
               "куздра` -> впишите родительный падеж в поле `body_genitive`\n",
               "content/acts.yaml:3:47 error[case-unknown] the case forms of `Глокая куздра` are "
               "not known -> give the genitive in the field `body_genitive`\n");
    check_quiet(with_body("Министерство просвещения Российской Федерации"));
    check_quiet(with_body("Глокая куздра, body_genitive: Глокой куздры"));
}

TEST_CASE("case-unknown: an organisation, a term, a document in a case") {
    const Texts files{{"content/b/system.yaml",
                       "kind: system\nname: {full: Б, short: Б}\nlevel: municipal\nterritory: "
                       "{name: Б}\nregion: Р\nauthority: org:x\nsummary: С\n"},
                      {"content/b/organisations.yaml",
                       "kind: organisations\norganisations:\n"
                       "- {id: x, name: Глокая куздра, level: municipal}\n"
                       "- {id: y, name: Глокая куздра, level: municipal, forms: {дат: Глокой "
                       "куздре}}\n"},
                      {"content/glossary.yaml",
                       "kind: glossary\nterms:\n- {id: t, term: бокрёнок, definition: кто-то}\n"}};
    const auto with_clause = [&](const std::string& text) {
        Texts texts = files;
        texts.push_back(regulation(text));
        return texts;
    };
    check_told(with_clause("По [](org:b/x#дат)."),
               "content/a/regulation.yaml:8:17 error[case-unknown] не знаю, как склоняется "
               "`Глокая куздра` -> впишите падежи в поле `forms`\n",
               "content/a/regulation.yaml:8:17 error[case-unknown] the case forms of `Глокая "
               "куздра` are not known -> give the cases in the field `forms`\n");
    check_told(with_clause("По [](term:t#дат)."),
               "content/a/regulation.yaml:8:17 error[case-unknown] не знаю, как склоняется "
               "`бокрёнок` -> впишите нужные слова в квадратные скобки ссылки\n",
               "content/a/regulation.yaml:8:17 error[case-unknown] the case forms of `бокрёнок` "
               "are not known -> put the words into the square brackets of the link\n");
    check_quiet(with_clause("По [](org:b/y#дат), [](org:a/uo#дат), [](doc:regulation#дат)."));
    check_quiet(with_clause("По [](org:b/x), [](term:t)."));
}

TEST_CASE("case-unknown: what is approved under a title of no known kind") {
    const auto with_title = [](const std::string& title, const std::string& more) {
        return Texts{
            people(),
            order("- {approve: roadmap:roadmap" + more + "}\n"),
            {"content/a/roadmap.yaml", "kind: roadmap\ntitle: " + title + "\nmeasures: []\n"}};
    };
    check_told(
        with_title("Глокая куздра", ""),
        "content/a/orders/o.yaml:9:13 warning[case-unknown] не знаю, как склоняется `Глокая "
        "куздра` -> напишите название в винительном падеже в поле `wording`\n",
        "content/a/orders/o.yaml:9:13 warning[case-unknown] the case forms of `Глокая куздра` "
        "are not known -> give the name in the accusative in the field `wording`\n");
    check_quiet(with_title("Глокая куздра", ", wording: глокую куздру"));
    check_quiet(with_title("Дорожная карта развития", ""));
}

TEST_CASE("case-unknown: who executes, who controls, whose order it is") {
    const auto with_clause = [](const std::string& clause, const std::string& more = "") {
        return Texts{{"content/a/people.yaml",
                      "kind: people\npeople:\n"
                      "- {id: k, surname: Коновалова, initials: О.В., organisation: org:uo}\n"
                      "- {id: z, surname: Иванова, initials: А.А., organisation: org:uo, "
                      "position: Глокая куздра" +
                          more + "}\n"},
                     order(clause)};
    };
    const auto check = [](const Texts& texts, const std::string& ru, const std::string& en) {
        check_told(texts, "content/a/orders/o.yaml:9:" + ru + "\n",
                   "content/a/orders/o.yaml:9:" + en + "\n");
    };
    check(
        with_clause("- {executor: person:z, text: работать}\n"),
        "14 error[case-unknown] не знаю, как склоняется `Глокая куздра` -> впишите падежи в поле "
        "`position_forms`",
        "14 error[case-unknown] the case forms of `Глокая куздра` are not known -> give the cases "
        "in the field `position_forms`");
    check(
        with_clause("- {control: person:z}\n"),
        "13 error[case-unknown] не знаю, как склоняется `Глокая куздра` -> впишите падежи в поле "
        "`position_forms`",
        "13 error[case-unknown] the case forms of `Глокая куздра` are not known -> give the cases "
        "in the field `position_forms`");
    const std::string forms = ", position_forms: {дат: Глокой куздре, вин: Глокую куздру}";
    check_quiet(with_clause("- {executor: person:z, text: работать}\n", forms));
    check_quiet(with_clause("- {control: person:z}\n", forms));
    check_quiet(with_clause("- {executor: org:rco, text: работать}\n"));
}

TEST_CASE("case-unknown: the authority in the headers of annexes") {
    const auto with_authority = [](const std::string& more) {
        auto approving = order("- {approve: roadmap:roadmap}\n");
        approving.second += "authority: org:b/x\n";
        return Texts{
            {"content/a/people.yaml",
             "kind: people\npeople:\n- {id: k, surname: Коновалова, initials: О.В.}\n"},
            approving,
            {"content/a/roadmap.yaml", "kind: roadmap\ntitle: Дорожная карта\nmeasures: []\n"},
            {"content/b/system.yaml",
             "kind: system\nname: {full: Б, short: Б}\nlevel: municipal\nterritory: "
             "{name: Б}\nregion: Р\nauthority: org:x\nsummary: С\n"},
            {"content/b/organisations.yaml",
             "kind: organisations\norganisations:\n- {id: x, name: Глокая куздра, level: "
             "municipal" +
                 more + "}\n"}};
    };
    check_told(with_authority(""),
               "content/a/orders/o.yaml:10:12 error[case-unknown] не знаю, как склоняется `Глокая "
               "куздра` -> впишите падежи в поле `forms`\n",
               "content/a/orders/o.yaml:10:12 error[case-unknown] the case forms of `Глокая "
               "куздра` are not known -> give the cases in the field `forms`\n");
    check_quiet(with_authority(", forms: {род: Глокой куздры}"));
}

TEST_CASE("gender-unknown: a person in a case") {
    const auto with_person = [](const std::string& person, const std::string& mark) {
        return Texts{{"content/a/people.yaml", "kind: people\npeople:\n- {id: s, surname: " +
                                                   person + ", organisation: org:uo}\n"},
                     regulation("Поручить [](person:s" + mark + ").")};
    };
    check_told(with_person("Самсонок, initials: Т.А.", "#дат"),
               "content/a/people.yaml:3:8 error[gender-unknown] не знаю рода: `Самсонок` -> "
               "добавьте `gender: m` или `gender: f`\n"
               "    content/a/regulation.yaml:8:23 падеж нужен здесь\n",
               "content/a/people.yaml:3:8 error[gender-unknown] the gender of `Самсонок` is not "
               "known -> add `gender: m` or `gender: f`\n"
               "    content/a/regulation.yaml:8:23 the case is needed here\n");
    check_quiet(with_person("Самсонок, initials: Т.А., gender: f", "#дат"));
    check_quiet(with_person("Самсонок, initials: Т.А., forms: {дат: Самсонок}", "#дат"));
    check_quiet(with_person("Самсонок, initials: Т.А.", ""));
    check_quiet(with_person("Коновалова, initials: О.В.", "#дат"));
}

TEST_CASE("bad-target: a phrase that is not understood") {
    std::string forms;
    for (const std::string_view form : russian::known_target_forms())
        forms += (forms.empty() ? "" : "; ") + std::string(form);
    check_told({indicators("- {key: x, title: Т, unit: балл, targets: {2023: много, 2024: "
                           "\"не менее 30%\"}}\n")},
               "content/a/indicators.yaml:5:50 error[bad-target] плановое значение `много` "
               "непонятно -> напишите одним из известных способов\n    = например: " +
                   forms + "\n",
               "content/a/indicators.yaml:5:50 error[bad-target] the target `много` is not "
               "understood -> write it in one of the known forms\n    = for example: " +
                   forms + "\n");
}

TEST_CASE("target-missing-year: a year without target, a target without year") {
    check_told({indicators("- {key: x, title: Т, unit: человек, targets: {2023: 1, 2025: 3}}\n")},
               "content/a/indicators.yaml:5:37 error[target-missing-year] нет планового значения "
               "на 2024 год -> добавьте `2024: …`\n"
               "    content/a/indicators.yaml:3:1 годы перечислены здесь\n"
               "content/a/indicators.yaml:5:56 error[target-missing-year] года 2025 нет в `years` "
               "-> добавьте год в `years` или уберите значение\n"
               "    content/a/indicators.yaml:3:1 годы перечислены здесь\n",
               "content/a/indicators.yaml:5:37 error[target-missing-year] there is no target for "
               "the year 2024 -> add `2024: …`\n"
               "    content/a/indicators.yaml:3:1 the years are listed here\n"
               "content/a/indicators.yaml:5:56 error[target-missing-year] `years` does not list "
               "2025 -> add the year to `years` or remove the target\n"
               "    content/a/indicators.yaml:3:1 the years are listed here\n");
    check_quiet({indicators("- {key: x, title: Т, unit: человек, targets: {2024: 1, 2023: 3}}\n")});
}

TEST_CASE("subset-exceeds: the part is planned above the whole") {
    const auto with_targets = [](const std::string& whole, const std::string& part,
                                 const std::string& more = "") {
        return Texts{indicators("- {key: x, title: Т, unit: балл, targets: {2023: " + whole +
                                ", 2024: 50%}}\n- {key: y, title: Т, unit: балл, subset_of: x, "
                                "targets: {2023: " +
                                part + ", 2024: 40%}" + more + "}\n")};
    };
    check_told(with_targets("10%", "12%"),
               "content/a/indicators.yaml:6:64 error[subset-exceeds] часть больше целого: 12% при "
               "10% у показателя `x` -> проверьте оба значения за 2023 год\n"
               "    content/a/indicators.yaml:5:50 целое\n",
               "content/a/indicators.yaml:6:64 error[subset-exceeds] the part exceeds the whole: "
               "12% against 10% of the indicator `x` -> check both targets of 2023\n"
               "    content/a/indicators.yaml:5:50 the whole\n");
    CHECK_FALSE(told(with_targets("от 5 до 7%", "не менее 8%"), Language::ru).empty());
    check_quiet(with_targets("10%", "10%"));
    check_quiet(with_targets("10%", "не более 12%"));
    check_quiet(with_targets("от 5 до 7%", "6%"));
    check_quiet(with_targets("10%", "12 человек"));
    check_quiet(with_targets("наличие", "12%"));
}

TEST_CASE("subset-exceeds: shares of different wholes are not compared") {
    check_quiet({indicators(
        "- {key: x, title: Т, unit: балл, targets: {2023: 10%, 2024: 10%}, formula: {numerator: "
        "a, denominator: staff}}\n"
        "- {key: y, title: Т, unit: балл, targets: {2023: 90%, 2024: 90%}, subset_of: x, "
        "formula: {numerator: b, denominator: a}}\n")});
}
