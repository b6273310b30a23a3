// Values: escaped, with Word's own signs for breaks and tabs.
#include "small.h"

using namespace small;

namespace {

std::string printed(const Value& value) {
    const std::string body = filled(p("{{ v }}"), Value::object({{"v", value}}));
    const std::string open = "<w:p><w:r><w:t xml:space=\"preserve\">";
    const std::string close = "</w:t></w:r></w:p>";
    if (!body.starts_with(open) || !body.ends_with(close)) return body;
    return body.substr(open.size(), body.size() - open.size() - close.size());
}

}  // namespace

TEST_CASE("a value is text whatever it holds") {
    CHECK(printed("ООО \"Рога & Копыта\" <1>") == "ООО \"Рога &amp; Копыта\" &lt;1&gt;");
    CHECK(printed("{{ не тег }} {% x %}") == "{{ не тег }} {% x %}");
    CHECK(printed("а\x01\x1F б") == "а б");
    CHECK(printed(1.5) == "1.5");
    CHECK(printed(true) == "True");
    CHECK(printed(nullptr) == "None");
    CHECK(printed(Value::list({1, "а"})) == "[1, 'а']");
    CHECK(filled(p("{{ 'a & b'|e }}")) == p("a &amp; b"));
}

TEST_CASE("a line break and a tab in a value are those of Word") {
    const std::string again = "<w:t xml:space=\"preserve\">";
    CHECK(printed("а\nб") == "а</w:t><w:br/>" + again + "б");
    CHECK(printed("а\r\nб") == "а</w:t><w:br/>" + again + "б");
    CHECK(printed("а\tб") == "а</w:t><w:tab/>" + again + "б");
}

TEST_CASE("a new paragraph in a value has the properties of its own, but no section break") {
    CHECK(filled("<w:p><w:pPr><w:jc w:val=\"center\"/><w:sectPr><w:type/></w:sectPr></w:pPr><w:r>"
                 "<w:rPr><w:b/></w:rPr><w:t>{{ v }}</w:t></w:r></w:p>",
                 Value::object({{"v", "а\aб"}})) ==
          "<w:p><w:pPr><w:jc w:val=\"center\"/><w:sectPr><w:type/></w:sectPr></w:pPr><w:r>"
          "<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">а</w:t></w:r></w:p>"
          "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
          "<w:t xml:space=\"preserve\">б</w:t></w:r></w:p>");
}

TEST_CASE("inside a hyperlink a new paragraph is a line break") {
    CHECK(filled("<w:p><w:hyperlink>" + run("{{ v }}") + "</w:hyperlink></w:p>",
                 Value::object({{"v", "а\aб"}})) ==
          "<w:p><w:hyperlink><w:r><w:t xml:space=\"preserve\">а</w:t><w:br/>"
          "<w:t xml:space=\"preserve\">б</w:t></w:r></w:hyperlink></w:p>");
}

TEST_CASE("the properties of the document are filled, keywords are not") {
    const std::string core =
        "<cp:coreProperties><dc:title>О {{ v }}</dc:title><cp:keywords>{{ v }}</cp:keywords>"
        "</cp:coreProperties>";
    const Outcome outcome =
        fill(docx(p("т"), {{"docProps/core.xml", core}}), Value::object({{"v", "a<b"}}));
    CHECK(part(outcome.bytes, "docProps/core.xml") ==
          "<cp:coreProperties><dc:title>О a&lt;b</dc:title><cp:keywords>{{ v }}</cp:keywords>"
          "</cp:coreProperties>");
}

TEST_CASE("the same data makes the same bytes") {
    const std::string form = docx(p("{{ v }}"));
    const Value data = Value::object({{"v", "а"}});
    CHECK(fill(form, data).bytes == fill(form, data).bytes);
}
