#include "view/citation.h"

#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

model::Act act_of(const std::string& fields) {
    const model::Corpus corpus =
        corpus_of(with({}, "content/acts.yaml", "kind: acts\nacts:\n  - id: a\n" + fields));
    return corpus.acts.at(0);
}

}  // namespace

TEST_CASE("citation: in every case") {
    const model::Act act = act_of(R"(    type: приказ
    body: Министерство просвещения Российской Федерации
    date: 2022-02-28
    number: "96"
    title: Об утверждении перечня организаций
    level: federal
)");
    auto check = [&](Case which, std::string_view kind) {
        CHECK(spaced(cite(act, which)) ==
              std::string(kind) +
                  " Министерства просвещения Российской Федерации от 28 февраля "
                  "2022 г. № 96 «Об утверждении перечня организаций»");
    };
    check(Case::nominative, "приказ");
    check(Case::genitive, "приказа");
    check(Case::dative, "приказу");
    check(Case::accusative, "приказ");
    check(Case::instrumental, "приказом");
    check(Case::prepositional, "приказе");
}

TEST_CASE("citation: what is not known is left out") {
    CHECK(spaced(cite(act_of("    type: письмо\n    year: 2021\n    level: federal\n"),
                      Case::instrumental)) == "письмом от 2021 года");
    CHECK(spaced(cite(act_of("    type: указ\n    date: 2018-05-07\n    number: \"204\"\n"
                             "    level: federal\n"),
                      Case::genitive)) == "указа от 7 мая 2018 г. № 204");
}

TEST_CASE("citation: the signatories agree with the kind of the act") {
    const model::Act act = act_of(R"(    type: соглашение
    year: 2021
    title: О взаимодействии
    level: regional
    signed_by: [начальником ДОО ТО, ректором ТОИПКРО, начальником Управления]
)");
    CHECK(spaced(cite(act, Case::genitive)) ==
          "соглашения от 2021 года «О взаимодействии», подписанного начальником ДОО ТО, ректором "
          "ТОИПКРО и начальником Управления");
    CHECK(spaced(cite(act, Case::instrumental)).find(", подписанным начальником") !=
          std::string::npos);
}

TEST_CASE("citation: the author's own forms go first") {
    const model::Act act = act_of(R"(    type: федеральный закон
    date: 2001-12-30
    level: federal
    citation: {им: Трудовой кодекс, тв: Трудовым кодексом}
)");
    CHECK(cite(act, Case::instrumental) == "Трудовым кодексом");
    CHECK(cite(act, Case::genitive) == "Трудовой кодекс");  // no form given: the nominative
    const model::Act body = act_of(R"(    type: приказ
    body: Минпросвещения
    body_genitive: Минпросвещения России
    date: 2022-02-28
    level: federal
)");
    CHECK(spaced(cite(body, Case::nominative)) ==
          "приказ Минпросвещения России от 28 февраля 2022 г.");
}

TEST_CASE("citation: two closing quotes in a row become one") {
    CHECK(quoted("О проекте «Образование»") == "«О проекте «Образование»");
    CHECK(quoted("«Учитель» года") == "«Учитель» года»");
    CHECK(quoted("О системе") == "«О системе»");
}
