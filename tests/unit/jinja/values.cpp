// The door: values built in C++, functions of the caller, pieces, threads.
#include <array>
#include <thread>

#include "jinja/jinja.h"
#include "support/catch.h"

using namespace metodoc;
using jinja::Value;

namespace {

std::string render(std::string_view text, const Value& data,
                   const jinja::Environment& environment = {}) {
    Diagnostics out;
    const auto page = jinja::compile("page", {}, text, environment, out);
    if (!page) return "does not compile";
    return jinja::render(*page, data, out).value_or("fails");
}

}  // namespace

TEST_CASE("values: every type from C++ prints as Python prints it") {
    auto check = [](const Value& value, const char* expected) { CHECK(value.print() == expected); };
    check(nullptr, "None");
    check(true, "True");
    check(464, "464");
    check(-9'000'000'000, "-9000000000");
    check(0.75, "0.75");
    check(2.0, "2.0");
    check("текст", "текст");
    check(Value::markup("<b>"), "<b>");
    check(Value::list({1, "а", nullptr, 1.5}), "[1, 'а', None, 1.5]");
    check(Value::tuple({1}), "(1,)");
    check(Value::object({{"б", 1}, {"а", 2}}), "{'б': 1, 'а': 2}");
    check(Value(), "");
}

TEST_CASE("values: a dict finds its keys, few or many") {
    jinja::Dict dict;
    for (int i = 0; i < 100; ++i) dict.set("ключ " + std::to_string(i), i);
    CHECK(dict.size() == 100);
    CHECK(dict.find("ключ 42")->integer() == 42);
    CHECK(dict.find("ключ 100") == nullptr);
    dict.set("ключ 42", "новое");
    CHECK(dict.find("ключ 42")->text() == "новое");
    dict.erase("ключ 0");
    CHECK(dict.find("ключ 0") == nullptr);
    CHECK(dict.begin()->key.text() == "ключ 1");
}

TEST_CASE("values: a template never changes what its caller gave") {
    const Value data = Value::object({{"rows", Value::list({1})}, {"d", Value::object({})}});
    CHECK(render("{% do rows.append(2) %}{{ rows }}{% do d.update(a=1) %}{{ d }}", data) ==
          "[1, 2]{'a': 1}");
    CHECK(data.print() == "{'rows': [1], 'd': {}}");
}

TEST_CASE("values: a list can not hold itself") {
    CHECK(render("{% set a = [] %}{% do a.append(a) %}", Value()) == "fails");
    CHECK(render("{% set a = [] %}{% do a.append([a]) %}", Value()) == "fails");
    CHECK(render("{% set n = namespace() %}{% set n.x = n %}", Value()) == "fails");
    CHECK(render("{% set a = [] %}{% set b = [a] %}{% do b.append(a) %}{{ b }}", Value()) ==
          "[[], []]");
}

TEST_CASE("caller: filters, tests, functions and globals of their own") {
    jinja::Environment environment;
    environment.filters["plural"] = [](jinja::Call& call) -> Value {
        const Value* many = call.argument(2, "many");
        if (many == nullptr) return call.fail({"нет третьей формы", "the third form is missing"});
        return call.subject.integer() == 1 ? call.arguments[0] : *many;
    };
    environment.tests["school"] = [](jinja::Call& call) -> Value {
        return call.subject.text() == "школа";
    };
    environment.globals.set("twice", Value::function("twice", [](jinja::Call& call) -> Value {
                                return call.arguments[0].integer() * 2;
                            }));
    environment.globals.set("site", "портал");
    CHECK(render("{{ 1|plural('а', 'б', 'в') }}{{ 5|plural('а', 'б', many='в') }}", Value(),
                 environment) == "ав");
    CHECK(render("{{ 'школа' is school }} {{ ['лицей']|select('school')|list }}", Value(),
                 environment) == "True []");
    CHECK(render("{{ twice(21) }} {{ site }} {{ [1, 2]|map('plural', 'x', 'y', 'z')|join }}",
                 Value(), environment) == "42 портал xz");
    SourceSet sources;
    Diagnostics out;
    const std::string text = "{{ 5|plural('а') }}";
    const auto page = jinja::compile("page", sources.add("page", text), text, environment, out);
    CHECK(!jinja::render(*page, Value(), out));
    CHECK(print(out, sources, {}) ==
          "page:1:6: ошибка[template-error]: нет третьей формы\n"
          "  1 | {{ 5|plural('а') }}\n"
          "    |      ^^^^^^\n");
}

TEST_CASE("caller: order of letters for sort(collate=true)") {
    jinja::Environment environment;
    environment.letters.compare = [](std::string_view a, std::string_view b) {
        return static_cast<int>(b.compare(a));  // backwards, to be seen
    };
    const Value data = Value::object({{"w", Value::list({"а", "в", "б"})}});
    CHECK(render("{{ w|sort }} {{ w|sort(collate=true) }}", data, environment) ==
          "['а', 'б', 'в'] ['в', 'б', 'а']");
}

TEST_CASE("pieces: another cutter feeds the same parser") {
    using jinja::Piece;
    using jinja::PieceKind;
    const std::array pieces{
        Piece{PieceKind::text, "Список: ", {}}, Piece{PieceKind::statement, "for x in rows", {}},
        Piece{PieceKind::expression, " x ", {}}, Piece{PieceKind::text, ";", {}},
        Piece{PieceKind::statement, "endfor", {}}};
    const jinja::Environment environment;
    Diagnostics out;
    const auto page = jinja::compile_pieces("form", pieces, environment, out);
    REQUIRE(page);
    CHECK(jinja::render(*page, Value::object({{"rows", Value::list({1, 2})}}), out) ==
          "Список: 1;2;");
}

TEST_CASE("pieces: a mistake is told at its place in the form") {
    SourceSet sources;
    const FileId file = sources.add("form.docx", "Приказ {{ номер + }} от");
    const std::array pieces{
        jinja::Piece{jinja::PieceKind::expression, " номер + ", {file, 15, 28}}};
    const jinja::Environment environment;
    Diagnostics out;
    CHECK(!jinja::compile_pieces("form", pieces, environment, out));
    CHECK(print(out, sources, {}) ==
          "form.docx:1:19: ошибка[template-syntax]: конец подстановки стоит не на месте\n"
          "  1 | Приказ {{ номер + }} от\n"
          "    |                   ^\n");
}

TEST_CASE("one template renders on several threads at once") {
    const jinja::Environment environment;
    Diagnostics out;
    const auto page = jinja::compile(
        "page", {},
        "{% macro m(x) %}[{{ x|upper }}]{% endmacro %}{% for x in rows %}{{ m(x) }}{% endfor %}"
        "{% do rows.append('г') %}{{ rows|length }}",
        environment, out);
    const Value data = Value::object({{"rows", Value::list({"а", "б", "в"})}});
    std::array<bool, 4> right{};
    std::vector<std::thread> threads;
    for (bool& one : right) {
        threads.emplace_back([&page, &data, &one] {
            one = true;
            for (int i = 0; i < 200; ++i) {
                Diagnostics own;
                one = one && jinja::render(*page, data, own) == "[А][Б][В]4";
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    for (const bool one : right) CHECK(one);
}

TEST_CASE("number: comma, narrow spaces from five digits on, true minus") {
    auto check = [](const char* text, const char* expected) {
        CHECK(render(text, Value()) == expected);
    };
    check("{{ 1234|number }}", "1234");
    check("{{ 12345|number }}", "12\u202F345");
    check("{{ 1234567.5|number }}", "1\u202F234\u202F567,5");
    check("{{ (-12345.678)|number(2) }}", "−12\u202F345,68");
    check("{{ 5.0|number }}", "5");
    check("{{ 5|number(1) }}", "5,0");
    check("{{ '99.5'|number }}", "99,5");
    check("{{ 'много'|number }}", "fails");
}

TEST_CASE("undefined data and other shapes of it") {
    CHECK(render("{{ a }}|{{ range(2)|list }}", Value()) == "|[0, 1]");
    CHECK(render("{{ a }}", Value::list({1})) == "");
    CHECK(jinja::escape("<a href=\"'&\">") == "&lt;a href=&#34;&#39;&amp;&#34;&gt;");
}
