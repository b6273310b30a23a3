#include "view/order.h"

#include "corpus.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

constexpr std::string_view order_file = "content/s/orders/2022-12-30-693.yaml";

// An order with these clauses and nothing else.
OrderDocument ordered(const std::string& clauses, Files files = town(),
                      const std::string& status = "signed") {
    files = with(std::move(files), std::string(order_file),
                 "kind: order\nnumber: \"693\"\ndate: 2022-12-30\nstatus: " + status +
                     "\ntitle: О системе\npreamble: В целях развития\nclauses:\n" + clauses +
                     "signatory: person:deputy\n");
    const Site site = site_of(files, {{2023, 3, 1}, true, ""});
    REQUIRE(!site.documents.empty());
    return order_of(site.documents[0]);
}

// The first clause.
std::string worded(const std::string& clause, Files files = town()) {
    return shown(ordered("  - " + clause + "\n", std::move(files)).clauses.at(0).lead);
}

std::string approved(const std::string& title) {
    return worded("{approve: \"doc:regulation\"}",
                  with(town(), "content/s/regulation.yaml",
                       "kind: regulation\ntitle: " + title + "\nsections: []\n"));
}

}  // namespace

TEST_CASE("order: the whole of it") {
    const Site site = site_of(town());
    const WordDocument& word = site.documents.at(0);
    CHECK(word.path == "s/2022-12-30-693.docx");
    CHECK(spaced(word.title) == "Приказ от 30.12.2022 № 693 «О муниципальной системе»");
    CHECK(word.author == "Управление образования Администрации ЗАТО Северск");
    CHECK(word.subject == "О\u00A0муниципальной системе");
    CHECK(word.date == Date{2022, 12, 30});
    const OrderDocument& order = order_of(word);
    CHECK(shown(order.letterhead) == "АДМИНИСТРАЦИЯ ЗАТО СЕВЕРСК\nУПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n");
    CHECK(order.kind == "ПРИКАЗ");
    CHECK(order.date == "30.12.2022");
    CHECK(order.number == "№\u00A0693");
    CHECK(order.place.empty());
    CHECK(shown(order.title) == "О муниципальной системе");
    CHECK(shown(order.preamble) ==
          "В соответствии с распоряжением Департамента общего образования Томской области "
          "от 14 марта 2022 г. № 311-р «О региональной системе»");
    CHECK(order.command == "ПРИКАЗЫВАЮ:");
    CHECK(shown(order.clauses) ==
          "1. Утвердить прилагаемое Положение о муниципальной системе ЗАТО Северск "
          "(приложение 1).\n"
          "2. Утвердить прилагаемый комплекс мер (дорожную карту) по развитию системы "
          "(приложение 2).\n"
          "3. МАУ ЗАТО Северск «РЦО» (Ниякина А.А.) организовать работу по документам, "
          "утвержденным пунктами 1, 2.\n"
          "4. Контроль за исполнением настоящего приказа оставляю за собой.\n");
    CHECK(shown(order.signatures.at(0).position) ==
          "Заместитель начальника Управления образования\n");
    CHECK(order.signatures.at(0).name == "О.В.\u00A0Коновалова");
}

TEST_CASE("order: what is approved stands in the accusative and «прилагаемый» agrees") {
    auto check = [](const std::string& title, std::string_view expected) {
        CHECK(approved(title) == expected);
    };
    check("Положение о системе", "Утвердить прилагаемое Положение о системе (приложение).");
    check("Концепция развития", "Утвердить прилагаемую Концепцию развития (приложение).");
    check("Порядок работы", "Утвердить прилагаемый Порядок работы (приложение).");
    check("Программа «Учитель»", "Утвердить прилагаемую Программу «Учитель» (приложение).");
    check("Основные направления", "Утвердить прилагаемые Основные направления (приложение).");
}

TEST_CASE("order: a title that the rules cannot decline is quoted") {
    CHECK(approved("Абвгд эюя") == "Утвердить прилагаемый документ «Абвгд эюя» (приложение).");
}

TEST_CASE("order: the author's own wording") {
    CHECK(worded("{approve: \"roadmap:roadmap\", wording: прилагаемый план работы}") ==
          "Утвердить прилагаемый план работы (приложение).");
}

TEST_CASE("order: annexes are numbered in the order of the clauses that approve them") {
    const OrderDocument order = ordered(
        "  - {approve: \"roadmap:roadmap\"}\n"
        "  - {text: \"Ввести\", clauses: [{text: сразу}]}\n"
        "  - {approve: \"doc:regulation\"}\n");
    CHECK(shown(order.clauses[0].lead).ends_with("(приложение 1)."));
    CHECK(shown(order.clauses[2].lead).ends_with("(приложение 2)."));
    CHECK(order.annexes.at(0).orientation == Orientation::landscape);
    CHECK(order.annexes.at(1).orientation == Orientation::portrait);
}

TEST_CASE("order: executors stand in the dative, a head's name in brackets stays") {
    CHECK(worded("{executor: \"org:office\", text: обеспечить контроль}") ==
          "Управлению образования Администрации ЗАТО Северск обеспечить контроль.");
    CHECK(worded("{executor: \"person:deputy\", text: обеспечить контроль}") ==
          "Заместителю начальника Управления образования О.В. Коноваловой обеспечить контроль.");
    CHECK(worded("{executor: [\"org:centre\", \"org:office\"], text: работать}") ==
          "МАУ ЗАТО Северск «РЦО», Управлению образования Администрации ЗАТО Северск работать.");
    CHECK(worded("{executor: \"org:centre\", text: работать}") ==
          "МАУ ЗАТО Северск «РЦО» работать.");
}

TEST_CASE("order: a deadline goes on the sentence or takes one of its own") {
    auto check = [](const std::string& due, std::string_view expected) {
        CHECK(worded("{executor: \"org:centre\", text: работать, due: " + due + "}") ==
              "МАУ ЗАТО Северск «РЦО» работать" + std::string(expected));
    };
    check("до 01 февраля 2023 года", " до 1 февраля 2023 года.");
    check("ежегодно", " ежегодно.");
    check("октябрь 2023 года", ". Срок — октябрь 2023 года.");
}

TEST_CASE("order: control by another person") {
    CHECK(worded("{control: \"person:deputy\"}") ==
          "Контроль за исполнением настоящего приказа возложить на заместителя начальника "
          "Управления образования О.В. Коновалову.");
}

TEST_CASE("order: a clause with sub-clauses ends in a colon") {
    CHECK(shown(ordered("  - {text: Отделу, clauses: [{text: довести приказ}, "
                        "{text: разместить приказ}]}\n")
                    .clauses) == "Отделу:\n1. довести приказ.\n2. разместить приказ.\n");
}

TEST_CASE("order: an annex, its grif and its own annex") {
    const Site site = site_of(town());
    const auto& annexes = order_of(site.documents.at(0)).annexes;
    REQUIRE(annexes.size() == 2);
    CHECK(shown(annexes[0].header) == "Приложение 1\n");
    CHECK(shown(annexes[0].grif) ==
          "УТВЕРЖДЕНО\nприказом Управления образования Администрации ЗАТО Северск\n"
          "от 30.12.2022 № 693\n");
    CHECK(shown(annexes[0].title) == "Положение о муниципальной системе ЗАТО Северск");
    CHECK(annexes[0].anchor == "annex-1");
    REQUIRE(annexes[0].annexes.size() == 1);
    const AnnexDocument& inner = annexes[0].annexes[0];
    CHECK(shown(inner.header) == "Приложение к Положению о МСМС\n");
    CHECK(inner.grif.empty());
    CHECK(shown(inner.title) == "Показатели эффективности на период до 2024 года");
    CHECK(inner.anchor == "annex-1-1");
    CHECK(shown(annexes[1].header) == "Приложение 2\n");
    CHECK(annexes[1].grif[0] == "УТВЕРЖДЕН");
    CHECK(annexes[1].orientation == Orientation::landscape);
    CHECK(annexes[1].annexes.empty());
}

TEST_CASE("order: a single annex has no number") {
    const OrderDocument order = ordered("  - {approve: \"indicators:indicators\"}\n");
    CHECK(shown(order.clauses[0].lead) ==
          "Утвердить прилагаемые показатели эффективности на период до 2024 года (приложение).");
    CHECK(shown(order.annexes.at(0).header) == "Приложение\n");
    CHECK(order.annexes[0].grif.at(0) == "УТВЕРЖДЕНЫ");
}

TEST_CASE("order: methods stand under the indicators unless a clause has them") {
    const OrderDocument order = ordered("  - {approve: \"indicators:indicators\"}\n");
    REQUIRE(order.annexes.at(0).notes.size() == 1);
    CHECK(shown(order.annexes[0].notes[0]) ==
          "Методы сбора информации: данные мониторинга; опросы.");
    const Files files =
        edited(town(), "content/s/regulation.yaml", "text: \"Понятия:\", terms: [asset, network]",
               "text: \"Методы:\", methods: \"indicators:indicators\"");
    CHECK(ordered("  - {approve: \"indicators:indicators\"}\n", files).annexes.at(0).notes.empty());
}

TEST_CASE("order: a document that a council has adopted says so") {
    const Files files =
        edited(town(), "content/s/regulation.yaml", "abbreviation: МСМС\n",
               "adopted_by: {body: Методического совета, date: 23.09.2021, protocol: \"5\"}\n");
    const OrderDocument order = ordered("  - {approve: \"doc:regulation\"}\n", files);
    CHECK(spaced(order.annexes.at(0).grif.at(3)) ==
          "Принято на заседании Методического совета (протокол от 23.09.2021 № 5)");
    CHECK(shown(order.annexes[0].annexes.at(0).header) == "Приложение к Положению\n");
}

TEST_CASE("order: a draft has blanks for its date and number") {
    const OrderDocument order = ordered("  - {approve: \"doc:regulation\"}\n", town(), "draft");
    CHECK(order.date == "___________");
    CHECK(spaced(order.number) == "№ ______");
    CHECK(shown(order.annexes.at(0).grif) ==
          "УТВЕРЖДЕНО\nприказом Управления образования Администрации ЗАТО Северск\n"
          "от ___________ № ______\n");
}

TEST_CASE("order: letterhead and place from the organisation") {
    Files files = edited(town(), "content/s/organisations.yaml",
                         "    letterhead: [АДМИНИСТРАЦИЯ ЗАТО СЕВЕРСК, УПРАВЛЕНИЕ ОБРАЗОВАНИЯ]\n",
                         "    parent: org:centre\n    place: г. Северск\n");
    const OrderDocument order = ordered("  - {control: self}\n", files);
    CHECK(shown(order.letterhead) ==
          "МУНИЦИПАЛЬНОЕ АВТОНОМНОЕ УЧРЕЖДЕНИЕ ЗАТО СЕВЕРСК «РЕСУРСНЫЙ ЦЕНТР ОБРАЗОВАНИЯ»\n"
          "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЗАТО СЕВЕРСК\n");
    CHECK(order.place == "г.\u00A0Северск");
}

TEST_CASE("order: an acting signatory says so") {
    const Files files =
        edited(town(), "content/s/people.yaml", "gender: f, organisation: \"org:office\",",
               "gender: f, acting: true, organisation: \"org:office\",");
    CHECK(shown(ordered("  - {control: self}\n", files).signatures.at(0).position) ==
          "Исполняющий обязанности заместителя начальника Управления образования\n");
    CHECK(worded("{control: \"person:deputy\"}", files) ==
          "Контроль за исполнением настоящего приказа возложить на исполняющую обязанности "
          "заместителя начальника Управления образования О.В. Коновалову.");
}
