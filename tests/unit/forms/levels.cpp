// Tags that stand for the element around them, and tags that merge paragraphs.
#include "small.h"

using namespace small;

namespace {

const Value data = Value::object({{"rows", Value::list({1, 2})},
                                  {"none", Value::list({})},
                                  {"yes", true},
                                  {"no", false},
                                  {"xml", "<w:p><w:r><w:t>x</w:t></w:r></w:p>"}});

std::string bold(std::string_view text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + std::string(text) +
           "</w:t></w:r>";
}

}  // namespace

TEST_CASE("{%p stands for its paragraph") {
    CHECK(filled(p("{%p for x in rows %}") + p("{{ x }}") + p("{%p endfor %}"), data) ==
          p("1") + p("2"));
    CHECK(filled(p("а") + p("{%p if no %}") + p("б") + p("{%p endif %}"), data) == p("а"));
    CHECK(filled(p("{%p set y = 5 %}") + p("{{ y }}"), data) == p("5"));
    CHECK(filled(p("начало {%p if yes %} хвост") + p("б") + p("{%p endif %}"), data) == p("б"));
}

TEST_CASE("{%tr and {%tc stand for their row and cell") {
    CHECK(filled(table(row(cell("{%tr for x in rows %}") + cell("")) +
                       row(cell("{{ x }}") + cell("")) + row(cell("{%tr endfor %}") + cell(""))),
                 data) == table(row(cell("1") + cell("")) + row(cell("2") + cell(""))));
    CHECK(
        filled(table(row(cell("{%tc for x in rows %}") + cell("{{ x }}") + cell("{%tc endfor %}"))),
               data) == table(row(cell("1") + cell("2"))));
}

TEST_CASE("{%r keeps the format of the run around it") {
    CHECK(filled("<w:p>" + bold("а {%r if yes %}б{%r endif %} в") + "</w:p>", data) ==
          "<w:p>" + bold("а ") + bold("б") + bold(" в") + "</w:p>");
    CHECK(filled("<w:p>" + run("а {%r if no %}") + bold("б") + run("{%r endif %}") + "</w:p>",
                 data) == "<w:p>" + run("а ") + "</w:p>");
}

TEST_CASE("{{p takes markup of Word from the data, and text as text") {
    CHECK(filled(p("{{p xml }}"), data) == "<w:p><w:r><w:t>x</w:t></w:r></w:p>");
    CHECK(filled(p("{{p 'a &lt; b' }}"), data) == p("a &lt; b"));
    CHECK(filled(p("{{p '&lt;w:p>&lt;w:r>' }}"), data) == p("&lt;w:p&gt;&lt;w:r&gt;"));
    CHECK(filled(p("{{r }}"), Value::object({{"r", "как есть"}})) == p("как есть"));
    CHECK(filled("<w:p>" + run("{{r 'слово' }}") + "</w:p>", data) == p("слово"));
}

TEST_CASE("with autoescape {{p is text, too") {
    forms::Settings settings;
    settings.autoescape = true;
    const Outcome outcome = fill(docx(p("{{p xml }}")), data, settings);
    CHECK(part(outcome.bytes, "word/document.xml").find("&lt;w:p&gt;") != std::string::npos);
}

TEST_CASE("{%- merges with the text before, -%} with the text behind") {
    CHECK(filled(p("Дом") + p("{%- if yes -%}") + p(" в городе") + p("{%- else -%}") +
                     p(" в деревне") + p("{%- endif -%}") + p(" и точка"),
                 data) == p("Дом в городе и точка"));
    CHECK(filled(p("А {%- if yes -%} Б {%- endif -%} В"), data) == p("АБВ"));
    CHECK(filled(p("первый") + p("до {%- if yes %} да{% endif %}"), data) ==
          p("первый") + p("до да"));
}

TEST_CASE("{%- does not merge over the edge of a table") {
    CHECK(filled(p("а {% if yes -%}") + table(row(cell("б{% endif %}"))), data) ==
          p("а ") + table(row(cell("б"))));
}

TEST_CASE("colspan, cellbg and hm write the cell's properties in the order of the schema") {
    const std::string wide = "<w:tc><w:tcPr><w:tcW w:w=\"1\"/><w:vAlign w:val=\"top\"/></w:tcPr>";
    CHECK(filled(table(row(wide + p("{% colspan 2 %}а") + "</w:tc>" + cell("б")))) ==
          table(row("<w:tc><w:tcPr><w:tcW w:w=\"1\"/><w:gridSpan w:val=\"2\"/>"
                    "<w:vAlign w:val=\"top\"/></w:tcPr>" +
                    p("а") + "</w:tc>" + cell("б"))));
    CHECK(filled(table(row("<w:tc>" + p("{% cellbg '#ff0000' %}а") + "</w:tc>"))) ==
          table(row("<w:tc><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"ff0000\"/>"
                    "</w:tcPr>" +
                    p("а") + "</w:tc>")));
    CHECK(filled(table(row(cell("{%tc for x in rows %}") + wide + p("{% hm %}а") + "</w:tc>" +
                           cell("{%tc endfor %}"))),
                 data) == table(row("<w:tc><w:tcPr><w:tcW w:w=\"1\"/><w:gridSpan w:val=\"2\"/>"
                                    "<w:vAlign w:val=\"top\"/></w:tcPr>" +
                                    p("а") + "</w:tc>")));
}

TEST_CASE("vm merges a cell down its loop and keeps the text of the first") {
    CHECK(filled(table(row(cell("{%tr for x in rows %}")) + row(cell("{% vm %}а")) +
                       row(cell("{%tr endfor %}"))),
                 data) ==
          table(row("<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("а") + "</w:tc>") +
                row("<w:tc><w:tcPr><w:vMerge w:val=\"continue\"/></w:tcPr>" + p("") + "</w:tc>")));
}
