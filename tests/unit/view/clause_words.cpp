// The wording of every kind of clause, and what counts in an order: numbers, annexes, references.
#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

Files more_people(Files files = town()) {
    return with(std::move(files), "content/s/staff.yaml", R"yaml(kind: people
people:
  - {id: expert, surname: Образцов, initials: В.Г., gender: m, organisation: "org:office",
     position: Главный специалист}
  - {id: forms, surname: Заяц, initials: А.Б., gender: m, organisation: "org:office",
     position: Методист, forms: {вин: Заяца}, position_forms: {вин: методиста отдела}}
  - {id: plain, surname: Примерова, initials: Д.Е., gender: f, organisation: "org:office"}
)yaml");
}

Files earlier(Files files = more_people()) {
    return with(std::move(files), "content/s/orders/2021-09-23-512.yaml", R"yaml(kind: order
number: "512"
date: 2021-09-23
status: signed
title: О работе
preamble: В целях развития
clauses: [{control: self}]
signatory: person:deputy
)yaml");
}

OrderDocument ordered(const std::string& clauses) {
    const Files files = with(earlier(), "content/s/orders/2022-12-30-693.yaml",
                             "kind: order\nnumber: \"693\"\ndate: 2022-12-30\nstatus: signed\n"
                             "title: О системе\npreamble: В целях развития\nclauses:\n" +
                                 clauses + "signatory: person:deputy\n");
    const Site site = site_of(files);
    REQUIRE(site.documents.size() >= 2);
    for (const WordDocument& document : site.documents)
        if (document.path == "s/2022-12-30-693.docx") return order_of(document);
    FAIL("the order is not there");
    return {};
}

std::string worded(const std::string& clause) {
    return shown(ordered("  - {" + clause + "}\n").clauses.at(0).lead);
}

}  // namespace

TEST_CASE("clause: whom a task is given to stands in the dative") {
    CHECK(worded("instruct: \"org:centre\", with_head: true, text: организовать учёбу, "
                 "due: до 1 марта 2023 года") ==
          "Поручить МАУ ЗАТО Северск «РЦО» (Ниякина А.А.) организовать учёбу "
          "до 1 марта 2023 года.");
    CHECK(worded("instruct: \"person:deputy\", text: работать") ==
          "Поручить заместителю начальника Управления образования О.В. Коноваловой работать.");
    CHECK(worded("recommend: Руководители общеобразовательных организаций, text: участвовать") ==
          "Рекомендовать руководителям общеобразовательных организаций участвовать.");
    CHECK(worded("executor: Руководители школ, text: обеспечить участие") ==
          "Руководителям школ обеспечить участие.");
}

TEST_CASE("clause: who is appointed stands in the accusative, «ответственный» agrees") {
    CHECK(worded("appoint: \"person:deputy\", for: проведение мониторинга") ==
          "Назначить заместителя начальника Управления образования О.В. Коновалову ответственной "
          "за проведение мониторинга.");
    CHECK(worded("appoint: \"person:expert\", for: проведение мониторинга") ==
          "Назначить главного специалиста В.Г. Образцова ответственным за проведение мониторинга.");
    CHECK(worded("appoint: [\"person:plain\", \"person:expert\"], for: сбор данных") ==
          "Назначить Д.Е. Примерову, главного специалиста В.Г. Образцова ответственными "
          "за сбор данных.");
}

TEST_CASE("clause: the author's own forms go first") {
    CHECK(worded("appoint: \"person:forms\", for: сбор данных") ==
          "Назначить методиста отдела А.Б. Заяца ответственным за сбор данных.");
}

TEST_CASE("clause: what is laid on whom, who is acquainted, what is made known") {
    CHECK(worded("assign: обязанности координатора, to: \"org:office\"") ==
          "Возложить обязанности координатора на Управление образования Администрации ЗАТО "
          "Северск.");
    CHECK(worded("acquaint: Педагогические работники, with: настоящим приказом") ==
          "Ознакомить педагогических работников с настоящим приказом.");
    CHECK(worded("acquaint: Педагогические работники, with: стандартом") ==
          "Ознакомить педагогических работников со стандартом.");
    CHECK(worded("make_known: Руководители школ, due: до 1 марта 2023 года") ==
          "Довести настоящий приказ до сведения руководителей школ до 1 марта 2023 года.");
    CHECK(worded("make_known: \"person:deputy\", what: итоги мониторинга") ==
          "Довести итоги мониторинга до сведения заместителя начальника Управления образования "
          "О.В. Коноваловой.");
}

TEST_CASE("clause: the site is that of the authority unless the author says otherwise") {
    CHECK(worded("publish: настоящий приказ, due: до 1 марта 2023 года") ==
          "Разместить настоящий приказ на официальном сайте Управления образования Администрации "
          "ЗАТО Северск до 1 марта 2023 года.");
    CHECK(worded("publish: настоящий приказ, on: на портале города") ==
          "Разместить настоящий приказ на портале города.");
}

TEST_CASE("clause: «Установить, что»") {
    CHECK(worded("establish: учёба проводится ежегодно") ==
          "Установить, что учёба проводится ежегодно.");
}

TEST_CASE("clause: what is repealed, alone and in a list") {
    CHECK(worded("repeal: \"order:2021-09-23-512\"") ==
          "Признать утратившим силу приказ Управления образования Администрации ЗАТО Северск "
          "от 23.09.2021 № 512 «О работе».");
    CHECK(worded("repeal: \"act:region-311\"") ==
          "Признать утратившим силу распоряжение Департамента общего образования Томской области "
          "от 14 марта 2022 г. № 311-р «О региональной системе».");
    CHECK(worded("repeal: \"act:region-311\", amended_by: [\"order:2021-09-23-512\", "
                 "\"act:order-96\"]") ==
          "Признать утратившим силу распоряжение Департамента общего образования Томской области "
          "от 14 марта 2022 г. № 311-р «О региональной системе» (в редакции приказа от 23.09.2021 "
          "№ 512, приказа от 28.02.2022 № 96).");
    const OrderDocument order = ordered(
        "  - {repeal: [\"order:2021-09-23-512\", \"act:order-96\"], "
        "amended_by: [\"act:region-311\"]}\n");
    CHECK(shown(order.clauses) ==
          "Признать утратившими силу:\n"
          "- приказ Управления образования Администрации ЗАТО Северск от 23.09.2021 № 512 "
          "«О работе»;\n"
          "- приказ Министерства просвещения Российской Федерации от 28 февраля 2022 г. № 96 "
          "«Об утверждении перечня организаций»;\n"
          "- распоряжение Департамента общего образования Томской области от 14 марта 2022 г. "
          "№ 311-р «О региональной системе».\n");
}

TEST_CASE("clause: amendments are sub-clauses, one or several") {
    CHECK(shown(ordered("  - {amend: \"order:2021-09-23-512\", clauses: [{text: пункт 1 "
                        "исключить}]}\n  - {control: self}\n")
                    .clauses) ==
          "1. Внести в приказ Управления образования Администрации ЗАТО Северск от 23.09.2021 "
          "№ 512 «О работе» следующее изменение:\n"
          "1.1. пункт 1 исключить.\n"
          "2. Контроль за исполнением настоящего приказа оставляю за собой.\n");
    CHECK(worded("amend: \"order:2021-09-23-512\", amended_by: [\"act:order-96\"], "
                 "clauses: [{text: раз}, {text: два}]") ==
          "Внести в приказ Управления образования Администрации ЗАТО Северск от 23.09.2021 № 512 "
          "«О работе» (в редакции приказа от 28.02.2022 № 96) следующие изменения:");
}

TEST_CASE("clause: the day the order comes into force") {
    CHECK(worded("in_force: signing") == "Настоящий приказ вступает в силу со дня его подписания.");
    CHECK(worded("in_force: publication") ==
          "Настоящий приказ вступает в силу со дня его официального опубликования.");
    CHECK(worded("in_force: 2023-01-10, applies_from: 01.09.2022") ==
          "Настоящий приказ вступает в силу с 10 января 2023 года и распространяется на "
          "правоотношения, возникшие с 1 сентября 2022 года.");
}

TEST_CASE("clause: any clause may have sub-clauses") {
    CHECK(shown(ordered("  - {executor: \"org:centre\", text: \"провести\", clauses: [{text: "
                        "учёбу, clauses: [{text: весной}]}]}\n  - {in_force: signing}\n")
                    .clauses) ==
          "1. МАУ ЗАТО Северск «РЦО» провести:\n"
          "1.1. учёбу:\n"
          "1.1.1. весной.\n"
          "2. Настоящий приказ вступает в силу со дня его подписания.\n");
}

TEST_CASE("clause: the colon before sub-clauses stands behind the deadline") {
    CHECK(worded("instruct: \"org:centre\", text: \"провести:\", due: до 1 марта 2023 года, "
                 "clauses: [{text: опрос}]") ==
          "Поручить МАУ ЗАТО Северск «РЦО» провести до 1 марта 2023 года:");
}

TEST_CASE("clause: the only clause has no number, its sub-clauses count from one") {
    const OrderDocument order =
        ordered("  - {text: Отделу, clauses: [{text: раз}, {text: два}]}\n");
    CHECK(shown(order.clauses) == "Отделу:\n1. раз.\n2. два.\n");
    CHECK(order.clauses[0].anchor == "p");
    CHECK(order.clauses[0].clauses[1].anchor == "p-2");
}

TEST_CASE("clause: a composition is an annex with a table") {
    const OrderDocument order = ordered(
        "  - {approve: \"doc:regulation\"}\n"
        "  - key: group\n    composition: рабочей группы по развитию системы\n"
        "    chair: person:deputy\n"
        "    deputy: person:expert\n    secretary: person:plain\n"
        "    members: [{name: Иванова А.Б., position: Учитель школы}]\n"
        "  - {text: \"Руководствоваться [](annex:regulation#тв) и [](annex:group#тв)\"}\n");
    CHECK(shown(order.clauses[1].lead) ==
          "Утвердить состав рабочей группы по развитию системы (приложение 2).");
    CHECK(shown(order.clauses[2].lead) == "Руководствоваться приложением 1 и приложением 2.");
    REQUIRE(order.annexes.size() == 2);
    const AnnexDocument& annex = order.annexes[1];
    CHECK(shown(annex.header) == "Приложение 2\n");
    CHECK(annex.grif.at(0) == "УТВЕРЖДЕН");
    CHECK(shown(annex.title) == "Состав рабочей группы по развитию системы");
    CHECK(shown(std::get<Table>(annex.content)) ==
          "= № | Фамилия, инициалы | Должность | Роль в составе\n"
          "1. | Коновалова О.В. | заместитель начальника Управления образования | председатель\n"
          "2. | Образцов В.Г. | главный специалист | заместитель председателя\n"
          "3. | Примерова Д.Е. | — | секретарь\n"
          "4. | Иванова А.Б. | учитель школы | член\n");
}

TEST_CASE("clause: numbers of annexes and clauses move with their order") {
    CHECK(shown(ordered("  - {key: roadmap, approve: \"roadmap:roadmap\"}\n"
                        "  - {approve: \"doc:regulation\"}\n"
                        "  - {text: \"Работать согласно [](annex:regulation#дат) и пункту "
                        "[](clause:roadmap)\"}\n")
                    .clauses[2]
                    .lead) == "Работать согласно приложению 2 и пункту 1.");
    CHECK(shown(ordered("  - {approve: \"doc:regulation\"}\n"
                        "  - {text: \"Работать согласно [](annex:regulation#дат)\"}\n")
                    .clauses[1]
                    .lead) == "Работать согласно приложению.");
}

TEST_CASE("clause: the page of an order shows a composition under its clause") {
    const Files files = edited(
        town(), "content/s/orders/2022-12-30-693.yaml", "  - {control: self}\n",
        "  - {composition: комиссии, chair: \"person:deputy\", members: [\"person:head\"]}\n");
    const Site site = site_of(files);
    const auto& order = content<OrderPage>(site, "s/orders/2022-12-30-693.html");
    CHECK(shown(order.order.clauses.at(3).blocks).starts_with("= № | Фамилия, инициалы"));
    CHECK(shown(order.annexes)
              .ends_with("Приложение 3. Состав комиссии → s/orders/2022-12-30-693.html#p-4\n"));
    CHECK(order_of(site.documents.at(0)).clauses.at(3).blocks.empty());
}
