// Orders: who signs, what a draft may not have, whom clauses name; annexes that nobody mentions.
#include "unit/rules/told.h"

using namespace metodoc;
using namespace metodoc::test;

namespace {

std::pair<std::string, std::string> staff(const std::string& item) {
    return {"content/a/people.yaml",
            "kind: people\npeople:\n- {id: k, surname: Коновалова, initials: О.В., organisation: "
            "org:uo}\n" +
                item};
}

}  // namespace

TEST_CASE("draft-numbered: a draft has no number") {
    check_told({people(), order("- {control: self}\n", "В целях", "draft")},
               "content/a/orders/o.yaml:2:10 warning[draft-numbered] у проекта приказа есть номер "
               "`1` -> уберите номер; если приказ подписан, напишите `status: signed`\n",
               "content/a/orders/o.yaml:2:10 warning[draft-numbered] the draft of an order has the "
               "number `1` -> remove the number; if the order is signed, write `status: signed`\n");
    check_quiet({people(), order("- {control: self}\n")});
}

TEST_CASE("signatory-other-authority: who signs works in the body that issues the order") {
    const auto signed_by = [](const std::string& organisation) {
        return Texts{{"content/a/more.yaml",
                      "kind: organisations\norganisations:\n"
                      "- {id: other, name: Отдел культуры, level: municipal}\n"},
                     {"content/a/people.yaml",
                      "kind: people\npeople:\n- {id: k, surname: Коновалова, initials: О.В., "
                      "organisation: org:" +
                          organisation + "}\n"},
                     order("- {control: self}\n")};
    };
    check_told(signed_by("other"),
               "content/a/orders/o.yaml:7:12 warning[signatory-other-authority] подписант "
               "`person:k` — не из органа `org:uo` -> назовите другого подписанта или укажите в "
               "приказе `authority`\n"
               "    content/a/people.yaml:3:62 где работает подписант\n",
               "content/a/orders/o.yaml:7:12 warning[signatory-other-authority] the signatory "
               "`person:k` is not of `org:uo` -> name another signatory, or give the order its "
               "`authority`\n"
               "    content/a/people.yaml:3:62 where the signatory works\n");
    check_quiet(signed_by("uo"));
}

TEST_CASE("case-unknown: words that a clause puts in a case") {
    const auto recommended = [](const std::string& whom) {
        return Texts{people(), order("- {recommend: " + whom + ", text: работать}\n")};
    };
    check_told(recommended("Глокая куздра"),
               "content/a/orders/o.yaml:9:15 error[case-unknown] не знаю, как склоняется `Глокая "
               "куздра` -> напишите пункт своими словами в поле `text`\n",
               "content/a/orders/o.yaml:9:15 error[case-unknown] the case forms of `Глокая куздра` "
               "are not known -> write the clause in your own words, in the field `text`\n");
    check_quiet(recommended("Руководители школ"));
    check_quiet({people(), order("- {text: Глокой куздре работать}\n")});
}

TEST_CASE("bad-reference: an addressee in Latin letters is a reference without its scheme") {
    check_told({people(), order("- {recommend: uo, text: работать}\n")},
               "content/a/orders/o.yaml:9:15 error[bad-reference] `uo` — не ссылка -> возможно, "
               "`org:uo`?\n"
               "    = ссылка пишется как `вид:код`, например `act:minpros-96`\n",
               "content/a/orders/o.yaml:9:15 error[bad-reference] `uo` is not a reference -> did "
               "you mean `org:uo`?\n"
               "    = a reference is written `kind:id`, as `act:minpros-96`\n");
}

TEST_CASE("case-unknown: a surname that the custom of the family decides") {
    const auto controlled = [](const std::string& forms) {
        return Texts{
            staff("- {id: z, surname: Заяц, initials: А.Б., gender: m, organisation: org:uo" +
                  forms + "}\n"),
            order("- {control: person:z}\n")};
    };
    check_told(controlled(""),
               "content/a/orders/o.yaml:9:13 error[case-unknown] не знаю, как склоняется `Заяц` -> "
               "впишите падежи в поле `forms`\n",
               "content/a/orders/o.yaml:9:13 error[case-unknown] the case forms of `Заяц` are not "
               "known -> give the cases in the field `forms`\n");
    check_quiet(controlled(", forms: {вин: Заяца}"));
}

TEST_CASE("gender-unknown: «ответственный» agrees, whatever the forms of the surname") {
    const auto appointed = [](const std::string& more, const std::string& clause) {
        return Texts{staff("- {id: s, surname: Самсонок, initials: Т.А., organisation: org:uo, "
                           "forms: {вин: Самсонок}" +
                           more + "}\n"),
                     order(clause)};
    };
    const std::string clause = "- {appoint: person:s, for: сбор данных}\n";
    check_told(appointed("", clause),
               "content/a/people.yaml:4:8 error[gender-unknown] не знаю рода: `Самсонок` -> "
               "добавьте `gender: m` или `gender: f`\n"
               "    content/a/orders/o.yaml:9:13 падеж нужен здесь\n",
               "content/a/people.yaml:4:8 error[gender-unknown] the gender of `Самсонок` is not "
               "known -> add `gender: m` or `gender: f`\n"
               "    content/a/orders/o.yaml:9:13 the case is needed here\n");
    check_quiet(appointed(", gender: f", clause));
    check_quiet(appointed("", "- {control: person:s}\n"));
}

TEST_CASE("annex-not-mentioned: the text of a document speaks of its annexes") {
    const auto with_text = [](const std::string& text) {
        Texts texts{indicators("- {key: d, title: Доля, unit: балл, targets: {2023: 1, 2024: "
                               "1}}\n"),
                    regulation(text)};
        texts[1].second += "annexes: [{indicators: indicators}]\n";
        return texts;
    };
    const std::string text = told(with_text("Без ссылки."), Language::ru);
    CHECK(text ==
          "content/a/regulation.yaml:9:24 warning[annex-not-mentioned] текст документа не "
          "упоминает приложение `indicators:indicators` -> сошлитесь на него: "
          "`[](annex:indicators#дат)` — «приложению»\n");
    check_quiet(with_text("\"Согласно [](annex:indicators#дат).\""));
    check_quiet(with_text("\"Все они — в [приложении](indicators:indicators).\""));
}
