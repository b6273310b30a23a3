#include "corpus.h"
#include "support/catch.h"
#include "view/site.h"

using namespace metodoc;
using namespace metodoc::test;
using namespace metodoc::view;

namespace {

Files ordered(Files files, const std::string& id, const std::string& number,
              const std::string& date, const std::string& clauses,
              const std::string& more = "status: signed\n") {
    return with(std::move(files), "content/s/orders/" + id + ".yaml",
                "kind: order\nnumber: \"" + number + "\"\ndate: " + date + "\n" + more +
                    "title: О работе\npreamble: В целях\nclauses: [" + clauses +
                    "]\nsignatory: person:deputy\n");
}

constexpr std::string_view page_693 = "s/orders/2022-12-30-693.html";

}  // namespace

TEST_CASE("changes: an order that nothing touches is in force and has one edition") {
    const Site site = site_of(town());
    const auto& order = content<OrderPage>(site, page_693);
    CHECK(order.status == "действует");
    CHECK(order.editions.rows.empty());
    CHECK(order.facts.empty());
}

TEST_CASE("changes: an amending order makes an edition, and both lead to one another") {
    const Site site = site_of(ordered(town(), "2023-02-01-7", "7", "2023-02-01",
                                      "{amend: \"order:2022-12-30-693\", clauses: [{text: пункт 1 "
                                      "исключить}]}, {in_force: 2023-02-10}"));
    const auto& changed = content<OrderPage>(site, page_693);
    CHECK(changed.status == "изменён");
    CHECK(shown(changed.editions) ==
          "= Дата | Что произошло | Чем\n"
          "30.12.2022 | подписан в первой редакции | приказ от 30.12.2022 № 693\n"
          "10.02.2023 | внесены изменения: новая редакция | приказ от 01.02.2023 № 7, пункт 1\n");
    CHECK(shown(content<OrderPage>(site, "s/orders/2023-02-01-7.html").facts) ==
          "Вносит изменения: приказ от 30.12.2022 № 693\n");
    CHECK(content<OrdersPage>(site, "s/orders.html").orders.at(1).status == "изменён");
    // The annex shows the editions of the order that approves it.
    CHECK(content<DocumentPage>(site, "s/regulation.html").editions.rows.size() == 2);
}

TEST_CASE("changes: an order repealed by another one is out of force from its day on") {
    const Files files = ordered(town(), "2023-02-01-7", "7", "2023-02-01",
                                "{repeal: [\"order:2022-12-30-693\"]}, {in_force: 2023-04-01}");
    const Site before = site_of(files);
    CHECK(content<OrderPage>(before, page_693).status == "действует");
    const Site later = site_of(files, {{2023, 4, 1}, false, ""});
    CHECK(content<OrderPage>(later, page_693).status == "утратил силу");
    CHECK(shown(content<OrderPage>(later, "s/orders/2023-02-01-7.html").facts) ==
          "Признаёт утратившими силу: приказ от 30.12.2022 № 693\n");
}

TEST_CASE("changes: drafts and samples change nothing that is real") {
    const std::string repeal = "{repeal: [\"order:2022-12-30-693\"]}";
    const auto status = [&](const std::string& more, bool drafts) {
        const Site site = site_of(ordered(town(), "2023-02-01-7", "7", "2023-02-01", repeal, more),
                                  {{2023, 3, 1}, drafts, ""});
        return content<OrderPage>(site, page_693).status;
    };
    CHECK(status("status: draft\n", true) == "действует");
    CHECK(status("status: signed\nsample: true\n", false) == "действует");
    CHECK(status("status: signed\n", false) == "утратил силу");
}

TEST_CASE("changes: the state of an act is what its fields and the orders say") {
    const auto state = [](const std::string& fields) {
        const Site site = site_of(
            edited(town(), "content/acts.yaml", "id: order-96\n", "id: order-96\n" + fields));
        for (const ActGroup& group : content<ActsPage>(site, "acts.html").groups)
            for (const ActEntry& act : group.acts)
                if (act.anchor == "act-order-96") return spaced(act.status);
        return std::string();
    };
    CHECK(state("") == "действует");
    CHECK(state("    in_force: {from: 2023-03-02}\n") == "ещё не вступил в силу");
    CHECK(state("    in_force: {to: 2023-03-01}\n") == "действует");
    CHECK(state("    in_force: {to: 2022-12-31}\n") == "утратил силу с 01.01.2023");
    CHECK(state("    replaced_by: act:law-273\n") == "утратил силу");
    CHECK(state("    amended_by: [\"act:law-273\"]\n") == "изменён");
}

TEST_CASE("changes: acts are chosen by level, state and kind") {
    const Site site = site_of(town());
    const auto& page = content<ActsPage>(site, "s/acts.html");
    CHECK(shown(page.facets) == "Уровень\nСостояние\nВид акта\n");
    for (const ActGroup& group : page.groups)
        for (const ActEntry& act : group.acts) CHECK(act.values.size() == page.facets.size());
}

TEST_CASE("changes: below a clause stands what refers to it, but not itself") {
    const Site site = site_of(ordered(town(), "2023-02-01-7", "7", "2023-02-01",
                                      "{text: \"Работать по [](doc:regulation#basis)\"}"));
    const auto& body = content<DocumentPage>(site, "s/regulation.html").body;
    std::string uses;
    for (const BodySection& section : body.sections)
        for (const NumberedClause& clause : section.clauses)
            if (!clause.used_in.empty()) uses += clause.number + "\n" + shown(clause.used_in);
    CHECK(spaced(uses) ==
          "1.1.\nПоложение, пункт 2.2 → s/regulation.html#p-2.2\n"
          "Приказ от 01.02.2023 № 7 → s/orders/2023-02-01-7.html#p\n");
}
