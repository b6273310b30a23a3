// The parts below validation: patterns, addresses, formats, and schemas that are broken.
#include <array>
#include <chrono>

#include "schema/canonical.h"
#include "schema/format.h"
#include "schema/pattern.h"
#include "schema/uri.h"
#include "unit/schema/support.h"
#include "unit/yaml/support.h"

using namespace metodoc;
using namespace metodoc::schema;

TEST_CASE("patterns: ECMA-262 on code points") {
    auto check = [](std::string_view source, std::string_view text, bool expected) {
        CAPTURE(std::string(source), std::string(text));
        const auto pattern = Pattern::compile(source);
        REQUIRE(pattern.has_value());
        CHECK(pattern->matches(text) == expected);
    };
    check("", "x", true);
    check("b", "abc", true);
    check("^b", "abc", false);
    check("c$", "abc", true);
    check("^a|c$", "xxc", true);
    check("^(a|bc)*d$", "abcad", true);
    check("^(a|bc)*d$", "abad", false);
    check("^a{2,3}$", "aa", true);
    check("^a{2,3}$", "aaaa", false);
    check("^a{2,}$", "aaaaa", true);
    check("^a{2}$", "a", false);
    check("^(?:ab)+?$", "abab", true);
    check("^[а-яё]+$", "приказ", true);
    check("^[^а-я]$", "Ж", true);
    check("^.$", "Ж", true);
    check("^.$", "\n", false);
    check("^\\d{4}-\\w+\\s\\S$", "2022-a1 ж", true);
    check("^[\\d-]+$", "20-22", true);
    check("^[\\D]$", "5", false);
    check("^\\u0416\\x41$", "ЖA", true);
    check("^[\\u0410-\\u042F]$", "Я", true);
    check("\\bab\\b", "x ab y", true);
    check("\\bab\\b", "xaby", false);
    check("a\\Bb", "ab", true);
    check("^a{x$", "a{x", true);
    check("^[a\\-z]$", "-", true);
    check("^[]a]?$", "", false);  // [] is the empty set, as in ECMA-262
    check("^(|a)+$", "aa", true);
    check("^(a*)*$", "aaab", false);
}

TEST_CASE("patterns that are refused") {
    for (const auto* source :
         {"(", ")", "a)", "[a", "*a", "a**", "a{3,2}", "(?=a)", "(?!a)", "(?<n>a)", "\\1", "\\k",
          "\\p{L}", "[b-a]", "\\", "^*", "a{100000}"}) {
        CAPTURE(source);
        CHECK_FALSE(Pattern::compile(source).has_value());
    }
    CHECK_FALSE(Pattern::compile(std::string(1000, '(') + std::string(1000, ')')).has_value());
}

TEST_CASE("patterns: no text and no pattern takes long") {
    const std::string text(40'000, 'a');
    for (const auto* source : {"^(a+)+$", "^(a|a)*b$", "^(.*)(.*)(.*)b$", "^([a-z]+)*!$"}) {
        CAPTURE(source);
        const auto pattern = Pattern::compile(source);
        REQUIRE(pattern.has_value());
        CHECK(pattern->matches(text) == (std::string_view(source) == "^(a+)+$"));
    }
}

TEST_CASE("addresses of schemas") {
    auto check = [](std::string_view base, std::string_view reference, std::string_view document,
                    std::string_view fragment) {
        const Address address = resolve(base, reference);
        CHECK(address.document == document);
        CHECK(address.fragment == fragment);
    };
    check("order.schema.json", "#/definitions/a", "order.schema.json", "/definitions/a");
    check("order.schema.json", "common.schema.json#/x%20y", "common.schema.json", "/x y");
    check("http://x.ru/a/b.json", "c.json", "http://x.ru/a/c.json", "");
    check("http://x.ru/a/b.json#z", "../c.json#y", "http://x.ru/c.json", "y");
    check("http://x.ru/a/b/", "./c.json", "http://x.ru/a/b/c.json", "");
    check("http://x.ru", "/c.json", "http://x.ru/c.json", "");
    check("http://x.ru/a", "urn:uuid:1#q", "urn:uuid:1", "q");
}

TEST_CASE("formats") {
    auto check = [](std::string_view format, std::string_view text, bool expected) {
        CAPTURE(std::string(format), std::string(text));
        CHECK(fits(format_by_name(format), text) == expected);
    };
    check("date", "2022-12-30", true);
    check("date", "2022-02-30", false);
    check("date", "30.12.2022", false);
    check("email", "uo@seversk.ru", true);
    check("email", "uo@@seversk.ru", false);
    check("email", "uo@seversk..ru", false);
    check("email", "u o@seversk.ru", false);
    check("uri", "https://сайт.рф/a?b#c", true);
    check("uri", "/a", false);
    check("uri", "https://x.ru/a b", false);
    check("uri-reference", "../a.pdf#p", true);
    check("uri-reference", "a\\b", false);
    check("uri-reference", "%zz", false);
    check("regex", "^a$", true);
    check("regex", "(", false);
    check("color", "anything", true);
}

TEST_CASE("equal values have one spelling") {
    bench::Bench desk;
    auto same = [&](std::string a, std::string b) {
        return canonical(desk.value(std::move(a))) == canonical(desk.value(std::move(b)));
    };
    CHECK(same("1", "1.0"));
    CHECK(same("{a: 1, b: [x]}", "{b: ['x'], a: 1e0}"));
    CHECK_FALSE(same("1", "'1'"));
    CHECK_FALSE(same("true", "1"));
    CHECK_FALSE(same("[a, b]", "[b, a]"));
    CHECK_FALSE(same("['a', 'b']", "['as1:b']"));
    CHECK_FALSE(same("null", "false"));
}

TEST_CASE("broken schemas are told, and hold for everything") {
    auto check = [](std::string_view schema, std::string_view expected) {
        CAPTURE(std::string(schema));
        bench::Bench desk;
        desk.add("case.json", std::string(schema));
        desk.compile();
        CHECK(yaml::test::faults(desk.sources, desk.found) == expected);
        const yaml::Node node = desk.value("a: 1");
        CHECK(desk.judge("case.json", node, Reading::strict).empty());
    };
    check("{properties: {a: {type: strnig}}}",
          "1:25 `strnig` schema-broken: типа `strnig` нет; \n"
          "1:25 `strnig` schema-broken: there is no type `strnig`; \n");
    check("{properties: {a: {$ref: '#/definitions/b'}}}",
          "1:25 `'#/definitions/b'` schema-broken: ссылка `#/definitions/b` никуда не ведёт; \n"
          "1:25 `'#/definitions/b'` schema-broken: `#/definitions/b` leads nowhere; \n");
    check("{properties: {a: {$ref: 'other.json#/definitions/b'}}}",
          "1:25 `'other.json#/definitions/b'` schema-broken: ссылка `other.json#/definitions/b` "
          "никуда не ведёт; \n"
          "1:25 `'other.json#/definitions/b'` schema-broken: `other.json#/definitions/b` leads "
          "nowhere; \n");
    check("{$ref: '#'}",
          "1:1 `{$ref: '#'}` schema-broken: схема ссылается сама на себя по кругу; \n"
          "1:1 `{$ref: '#'}` schema-broken: the schema refers to itself in a circle; \n");
    check(
        "{anyOf: [{$ref: '#'}]}",
        "1:1 `{anyOf: [{$ref: '#'}]}` schema-broken: схема ссылается сама на себя по кругу; \n"
        "1:1 `{anyOf: [{$ref: '#'}]}` schema-broken: the schema refers to itself in a circle; \n");
    check("{properties: {a: {pattern: '('}}}",
          "1:28 `'('` schema-broken: выражение `(` не разобрать или оно не поддерживается; \n"
          "1:28 `'('` schema-broken: the expression `(` does not parse or is not supported; \n");
    check("{minProperties: -1}",
          "1:17 `-1` schema-broken: в `minProperties` ожидается целое число не меньше нуля; \n"
          "1:17 `-1` schema-broken: `minProperties` must be a whole number, not negative; \n");
    check("{maximum: x}",
          "1:11 `x` schema-broken: в `maximum` ожидается число, для `multipleOf` больше нуля; \n"
          "1:11 `x` schema-broken: `maximum` must be a number, for `multipleOf` above zero; \n");
    check("{required: a}",
          "1:12 `a` schema-broken: в `required` ожидается список; \n"
          "1:12 `a` schema-broken: `required` must be a list; \n");
    check("{properties: [a]}",
          "1:14 `[a]` schema-broken: в `properties` ожидается набор ключей; \n"
          "1:14 `[a]` schema-broken: `properties` must be an object; \n");
    check("{uniqueItems: 1}",
          "1:15 `1` schema-broken: в `uniqueItems` ожидается `true` или `false`; \n"
          "1:15 `1` schema-broken: `uniqueItems` must be `true` or `false`; \n");
    check("{$ref: 5}",
          "1:8 `5` schema-broken: в `$ref` ожидается текст; \n"
          "1:8 `5` schema-broken: `$ref` must be a text; \n");
    check("{not: 5}",
          "1:7 `5` schema-broken: схема должна быть набором ключей, `true` или `false`; \n"
          "1:7 `5` schema-broken: a schema is an object, `true` or `false`; \n");
}

TEST_CASE("references between documents, by file name and by $id") {
    bench::Bench desk;
    desk.add(
        "common.schema.json",
        "{$id: 'https://x.ru/schemas/common.schema.json', definitions: {id: {type: integer}}}");
    desk.add("a.schema.json", "{properties: {a: {$ref: 'common.schema.json#/definitions/id'}}}");
    desk.add("b.schema.json",
             "{$id: 'https://x.ru/schemas/b.schema.json', "
             "properties: {a: {$ref: 'common.schema.json#/definitions/id'}}}");
    desk.compile();
    REQUIRE(desk.found.empty());
    CHECK(desk.judge("a.schema.json", desk.value("a: 1"), Reading::content).empty());
    CHECK(desk.judge("a.schema.json", desk.value("a: x"), Reading::content).has_errors());
    CHECK(desk.judge("b.schema.json", desk.value("a: x"), Reading::content).has_errors());
    CHECK_FALSE(desk.schemas->find("c.schema.json").has_value());
}

TEST_CASE("strict reading is JSON's, content reading is people's") {
    bench::Bench desk;
    desk.add("case.json", "{properties: {n: {type: string}, d: {format: date}}}");
    desk.compile();
    auto valid = [&](std::string text, Reading reading) {
        return desk.judge("case.json", desk.value(std::move(text)), reading).empty();
    };
    CHECK(valid("n: 693", Reading::content));
    CHECK_FALSE(valid("n: 693", Reading::strict));
    CHECK(valid("d: 30.12.2022", Reading::content));
    CHECK_FALSE(valid("d: 30.12.2022", Reading::strict));
    CHECK_FALSE(valid("n:", Reading::content));
    CHECK_FALSE(valid("n: [1]", Reading::content));
}
