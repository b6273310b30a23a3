// Tags as Word leaves them: spread over runs, with its quotes, blanks and marks inside.
#include "small.h"

using namespace small;

namespace {

const Value person = Value::object({{"name", "Иванов"}, {"a", true}, {"n", 3}});

}  // namespace

TEST_CASE("a tag is found across the runs of its paragraph") {
    const auto check = [](std::string_view runs, const std::string& expected) {
        CHECK(filled("<w:p>" + std::string(runs) + "</w:p>", person) ==
              "<w:p>" + expected + "</w:p>");
    };
    check(run("{{ name }}"), run("Иванов"));
    check(run("{") + run("{ na") + run("me }") + run("}, и"), run("Иванов, и"));
    check(run("{{ na") + "<w:proofErr w:type=\"spellStart\"/>" + run("me }}"), run("Иванов"));
    check(run("{% if a %}да{% el") + run("se %}нет{% endif %}"), run("да"));
    check(run("а {") + run(" б"), run("а {") + run(" б"));
}

TEST_CASE("a bookmark inside a spread tag goes before its run") {
    CHECK(filled("<w:p>" + run("{{ na") + "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" +
                     run("me }}") + "<w:bookmarkEnd w:id=\"1\"/></w:p>",
                 person) == "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" + run("Иванов") +
                                "<w:bookmarkEnd w:id=\"1\"/></w:p>");
}

TEST_CASE("a tag that a hyperlink cuts leaves the hyperlink whole") {
    CHECK(filled("<w:p><w:hyperlink>" + run("{{ na") + "</w:hyperlink>" + run("me }}") + "</w:p>",
                 person) ==
          "<w:p><w:hyperlink>" + run("Иванов") + "</w:hyperlink>" + run("") + "</w:p>");
}

TEST_CASE("Word's typography inside a tag is what was typed") {
    const auto check = [](std::string_view text, const std::string& expected) {
        CHECK(filled(p(text), person) == p(expected));
    };
    check("{{ nope|default(“нет”) }}", "нет");
    check("{{ nope|default(‘нет’) }}", "нет");
    check("{{ nope|default(«нет») }}", "нет");
    check("{{ nope|default(„нет“) }}", "нет");
    check("{{ \"«\" ~ name ~ \"»\" }}", "«Иванов»");
    check("{{ “«” ~ name }}", "«Иванов");
    check("{{\u00A0name\u00A0}}", "Иванов");
    check("{{ n\u20111 }}", "2");
    check("{{ &quot;Рога &amp; Копыта&quot; }}", "Рога &amp; Копыта");
    check("{% if n &lt; 4 and n &gt; 2 %}три{% endif %}", "три");
    check("“{{ name }}” — «так»", "“Иванов” — «так»");
}

TEST_CASE("a tab or a break inside a tag is a blank, inside a string nothing") {
    const std::string open = "<w:p><w:r><w:t>";
    CHECK(filled(open + "{% if</w:t><w:tab/><w:t>a %}да{% endif %}</w:t></w:r></w:p>", person) ==
          "<w:p><w:r><w:t xml:space=\"preserve\">да</w:t></w:r></w:p>");
    CHECK(filled(open + "{{ 'а</w:t><w:br/><w:t>б' }}</w:t></w:r></w:p>", person) ==
          "<w:p><w:r><w:t xml:space=\"preserve\">аб</w:t></w:r></w:p>");
}

TEST_CASE("brackets and percent signs inside a tag do not end it") {
    CHECK(filled(p("{{ {\"a\": {\"b\": 1}}.a.b }}")) == p("1"));
    CHECK(filled(p("{{ '}}' ~ '%}' }}")) == p("}}%}"));
    CHECK(filled(p("{%p if n % 2 == {\"a\": 1}[\"a\"] %}") + p("да") + p("{%p endif %}"), person) ==
          p("да"));
}

TEST_CASE("signs of tags are printed by {_{, {_% and raw") {
    CHECK(filled(p("{_{ x }_} {_% if %_}")) == p("{{ x }} {% if %}"));
    CHECK(filled("<w:p>" + run("{_") + run("{ x }_}") + "</w:p>") ==
          "<w:p>" + run("{") + run("{ x }}") + "</w:p>");
    CHECK(filled(p("{% raw %}{{ x }} {_{{% endraw %}{{ 1 }}")) == p("{{ x }} {{1"));
}

TEST_CASE("comments print nothing and take their row or paragraph along") {
    CHECK(filled(p("до {# нет #}после")) == p("до после"));
    CHECK(filled(p("{#p нет #}") + p("да")) == p("да"));
    CHECK(filled(table(row(cell("{#tr нет #}")) + row(cell("да")))) == table(row(cell("да"))));
}

TEST_CASE("tags in attributes and other texts are filled, too") {
    CHECK(filled("<w:p><w:r><wp:docPr id=\"1\" descr=\"фото: {{ name }}\"/></w:r></w:p>", person) ==
          "<w:p><w:r><wp:docPr id=\"1\" descr=\"фото: Иванов\"/></w:r></w:p>");
    CHECK(filled("<w:p><w:r><w:instrText> HYPERLINK \"{{ name }}\" </w:instrText></w:r></w:p>",
                 person) ==
          "<w:p><w:r><w:instrText> HYPERLINK \"Иванов\" </w:instrText></w:r></w:p>");
}
