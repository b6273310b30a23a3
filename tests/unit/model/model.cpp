#include "model/model.h"

#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::model;

TEST_CASE("a reference is cut into its parts") {
    const auto check = [](std::string_view text, std::string_view expected) {
        const ReferenceParts parts = cut_reference(text);
        const std::string joined = std::string(parts.scheme) + "|" + std::string(parts.system) +
                                   "|" + std::string(parts.id) + "|" + std::string(parts.fragment);
        CHECK(joined == expected);
    };
    check("act:minpros-96", "act||minpros-96|");
    check("act:minpros-96#тв", "act||minpros-96|тв");
    check("doc:seversk/regulation#purpose", "doc|seversk|regulation|purpose");
    check("minpros-96", "||minpros-96|");
    check("", "|||");
}

TEST_CASE("references and addresses are told apart") {
    for (const char* text : {"act:minpros-96", "acts:x", "минпрос:x", "act:"})
        CHECK(is_reference(text));
    for (const char* text : {"https://a.example/b", "mailto:a@b.example", "tel:+73822", "b.html",
                             "#place", "/a:b", ""})
        CHECK_FALSE(is_reference(text));
}

TEST_CASE("a name is looked for in the system first, then among the shared ones") {
    Corpus corpus;
    corpus.systems.resize(2);
    corpus.systems[0].id = "a";
    corpus.systems[1].id = "b";
    CHECK(corpus.add_name("act:a/one", ActId{0}));
    CHECK(corpus.add_name("act:/one", ActId{1}));
    CHECK(corpus.add_name("act:/two", ActId{2}));
    CHECK_FALSE(corpus.add_name("act:/two", ActId{3}));
    CHECK(corpus.add_name("doc:a/d", DocumentId{0}));
    CHECK(corpus.add_name("doc:a/d#key", ClauseId{4}));
    const auto check = [&](std::optional<SystemId> from, std::string_view text, Target expected) {
        CHECK((corpus.resolve(from, text) == expected));
    };
    check(SystemId{0}, "act:one", ActId{0});
    check(SystemId{1}, "act:one", ActId{1});
    check({}, "act:one", ActId{1});
    check(SystemId{1}, "act:a/one", ActId{0});
    check(SystemId{0}, "act:two", ActId{2});
    check(SystemId{0}, "act:two#тв", ActId{2});
    check(SystemId{0}, "act:b/two", {});
    check(SystemId{0}, "term:one", {});
    check(SystemId{0}, "one", {});
    check(SystemId{0}, "doc:d", DocumentId{0});
    check(SystemId{0}, "doc:d#род", DocumentId{0});
    check(SystemId{0}, "doc:d#key", ClauseId{4});
    check(SystemId{0}, "doc:d#other", {});
}

TEST_CASE("the clauses of an order are counted depth first") {
    Corpus corpus;
    Order& order = corpus.orders.emplace_back();
    order.clauses.resize(2);
    order.clauses[0].key = "first";
    order.clauses[0].clauses.resize(2);
    order.clauses[0].clauses[1].key = "inner";
    order.clauses[1].key = "last";
    CHECK(corpus[OrderClauseId{{0}, 0}].key == "first");
    CHECK(corpus[OrderClauseId{{0}, 2}].key == "inner");
    CHECK(corpus[OrderClauseId{{0}, 3}].key == "last");
}
