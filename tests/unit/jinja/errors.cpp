// How mistakes in templates are told.
#include <string>

#include "jinja/jinja.h"
#include "support/catch.h"

using namespace metodoc;
using jinja::Value;

namespace {

Value data() {
    return Value::object({{"title", "Приказ"},
                          {"number", 464},
                          {"rows", Value::list({1, 2})},
                          {"person", Value::object({{"name", "А. Б. Петрова"}})}});
}

// The whole report of a template that fails, compiling or rendering.
std::string report(const std::string& text, Language language = Language::ru,
                   jinja::Environment environment = {}) {
    SourceSet sources;
    Diagnostics out;
    const FileId file = sources.add("themes/page.html", text);
    const auto page = jinja::compile("page.html", file, text, environment, out);
    if (page) jinja::render(*page, data(), out);
    return print(out, sources, {language, false});
}

jinja::Environment strict() {
    jinja::Environment environment;
    environment.options.undefined = jinja::UndefinedKind::strict;
    return environment;
}

}  // namespace

TEST_CASE("errors: place, line, carets, hint and the values on the line") {
    auto check = [](const std::string& text, const std::string& expected) {
        CHECK(report(text, Language::ru, strict()) == expected);
    };
    check("<p>\n{{ titel }} {{ number }}\n",
          "themes/page.html:2:4: ошибка[template-undefined]: нет переменной `titel`\n"
          "  1 | <p>\n"
          "  2 | {{ titel }} {{ number }}\n"
          "    |    ^^^^^ возможно, `title`?\n"
          "    = number = 464\n");
    check("{{ person.nme }}",
          "themes/page.html:1:4: ошибка[template-undefined]: нет `nme` (dict object)\n"
          "  1 | {{ person.nme }}\n"
          "    |    ^^^^^^^^^^\n"
          "    = person = {'name': 'А. Б. Петрова'}\n");
    check("{{ title|uper }}",
          "themes/page.html:1:10: ошибка[template-syntax]: нет фильтра `uper`\n"
          "  1 | {{ title|uper }}\n"
          "    |          ^^^^ возможно, `upper`?\n");
    check("{{ title + number }}",
          "themes/page.html:1:4: ошибка[template-error]: текст + целое число: такого действия нет\n"
          "  1 | {{ title + number }}\n"
          "    |    ^^^^^^^^^^^^^^ тексты и числа соединяет знак `~`\n"
          "    = title = 'Приказ'\n"
          "    = number = 464\n");
    check("{% for x in rows %}\n{{ x }}\n{% endfo %}",
          "themes/page.html:3:4: ошибка[template-syntax]: неизвестный тег `endfo`\n"
          "  2 | {{ x }}\n"
          "  3 | {% endfo %}\n"
          "    |    ^^^^^ возможно, `endfor`?\n");
    check("{% if number %}да",
          "themes/page.html:1:18: ошибка[template-syntax]: конец шаблона, но тег `if` не закрыт: "
          "ожидается `elif`, `else`, `endif`\n"
          "  1 | {% if number %}да\n"
          "    |                  ^\n");
}

TEST_CASE("errors: the same in English") {
    CHECK(report("{{ number is eveen }}", Language::en) ==
          "themes/page.html:1:14: error[template-syntax]: no test `eveen`\n"
          "  1 | {{ number is eveen }}\n"
          "    |              ^^^^^ did you mean `even`?\n");
}

TEST_CASE("errors: a macro says who called it") {
    const std::string text = report("{% macro m(x) %}{{ 1 / x }}{% endmacro %}\n{{ m(0) }}");
    CHECK(text.find("деление на ноль") != std::string::npos);
    CHECK(text.find("x = 0") != std::string::npos);
    CHECK(text.find("вызвано отсюда") != std::string::npos);
}

TEST_CASE("errors: lines with \\r\\n and a mistake in a later line") {
    CHECK(report("а\r\nб\r\n{{ 1 + }}").find("page.html:3:") != std::string::npos);
}

TEST_CASE("errors: what is well is not reported") {
    CHECK(report("{{ title }} {{ titel|default('—') }} {% if titel is defined %}x{% endif %}",
                 Language::ru, strict())
              .empty());
}

TEST_CASE("limits: a template can not hang or swell") {
    auto check = [](const std::string& text, const char* what) {
        jinja::Environment environment;
        environment.limits = {50, 100'000, 1U << 20U, 10'000};
        INFO(text);
        const std::string told = report(text, Language::en, environment);
        CHECK(told.find("error[template-limit]") != std::string::npos);
        CHECK(told.find(what) != std::string::npos);
    };
    check("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "nested too deep");
    check("{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
          "too many steps");
    check("{% set x = 'а' * 999999 %}{{ x }}{{ x }}", "too large");
    check("{{ 'а' * 99999999999 }}", "too large");
    check("{{ [1] * 99999999999 }}", "too large");
    check("{{ range(99999999)|list }}", "too large");
    check("{{ 'а'|center(99999999) }}", "too large");
    check("{{ '%99999999d' % 5 }}", "too large");
    check("{{ 2 ** 99999999 }}", "too large");
    check(
        "{% set ns = namespace(x='а') %}{% for i in range(99) %}{% set ns.x = ns.x ~ ns.x %}"
        "{% endfor %}",
        "too large");
    check("{% set a = [1] %}{% for i in range(99) %}{% set _ = a.extend(a) %}{% endfor %}",
          "too large");
    check("{{ " + std::string(500, '(') + "1" + std::string(500, ')') + " }}", "nested too deep");
    std::string sum = "{{ 1";
    for (int i = 0; i < 5000; ++i) sum += " + 1";
    check(sum + " }}", "nested too deep");
    std::string tags;
    for (int i = 0; i < 500; ++i) tags += "{% if 1 %}";
    check(tags, "nested too deep");
}

TEST_CASE("limits: what is large but sound goes through") {
    CHECK(report("{% for a in range(999) %}{{ a }}{% endfor %}{{ 'а' * 1000 }}").empty());
}
