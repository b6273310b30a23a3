// What stands in parts of its own beside a sheet.
#include "unit/sheets/form.h"

using namespace metodoc;
using namespace metodoc::test;
using jinja::Value;

namespace {

// A sheet whose row 3 a loop repeats three times, with a part that hangs on it; what became of the
// part (or of the one beside it).
std::string changed(const std::string& kind, const std::string& content_type,
                    const std::string& bytes, const std::string& show = "xl/part.xml") {
    SheetXml sheet{.name = "Лист1",
                   .rows = row(2, {"{%tr for r in rows %}"}) +
                           row(3, {"{{ r.name }}", "{{ r.n }}"}) + row(4, {"{%tr endfor %}"}) +
                           row(6, {"Итого"})};
    sheet.relations = {{"rId1", std::string(relation_space) + "/" + kind, "../part.xml"}};
    const Filled filled =
        fill({.sheets = {sheet}, .parts = {{"xl/part.xml", content_type, bytes, {}}}},
             Value::object({{"rows", *people().dict().find("rows")}, {"year", 2024}}));
    CHECK(filled.errors == "");
    const std::string all = filled.part(show);
    return all.substr(all.starts_with("<?xml") ? all.find('\n') + 1 : 0);
}

}  // namespace

TEST_CASE("a table grows with its rows and names its columns as its head does") {
    CHECK(changed("table", "x/table+xml",
                  "<table ref=\"A1:B3\" displayName=\"T\"><autoFilter ref=\"A1:B3\"/><tableColumns "
                  "count=\"1\">"
                  "<tableColumn id=\"1\" name=\"За {{ year "
                  "}}\"><calculatedColumnFormula>B6</calculatedColumnFormula>"
                  "</tableColumn></tableColumns></table>") ==
          "<table ref=\"A1:B4\" displayName=\"T\"><autoFilter ref=\"A1:B4\"/><tableColumns "
          "count=\"1\">"
          "<tableColumn id=\"1\" name=\"За "
          "2024\"><calculatedColumnFormula>B6</calculatedColumnFormula>"
          "</tableColumn></tableColumns></table>");
}

TEST_CASE("comments move, are filled, and go with their rows") {
    CHECK(
        changed("comments", "x/comments+xml",
                "<comments><commentList><comment ref=\"A3\"><text><r><t>За {{ ye</t></r><r><t>ar "
                "}} год</t></r></text></comment>"
                "<comment ref=\"A4\"><text><t>тег</t></text></comment></commentList></comments>") ==
        "<comments><commentList><comment ref=\"A2\"><text><r><t xml:space=\"preserve\">За "
        "2024</t></r>"
        "<r><t xml:space=\"preserve\"> год</t></r></text></comment></commentList></comments>");
}

TEST_CASE("drawings are anchored to the rows they were drawn on") {
    auto anchor = [](const std::string& attributes, int first, int last) {
        return "<xdr:wsDr><xdr:twoCellAnchor" + attributes + "><xdr:from><xdr:row>" +
               std::to_string(first) + "</xdr:row></xdr:from><xdr:to><xdr:row>" +
               std::to_string(last) + "</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>";
    };
    auto check = [&](const std::string& attributes, int first, int last, int new_first,
                     int new_last) {
        CHECK(changed("drawing", "x/drawing+xml", anchor(attributes, first, last)) ==
              anchor(attributes, new_first, new_last));
    };
    check("", 0, 1, 0, 1);
    check("", 0, 5, 0, 5);
    check("", 2, 3, 1, 4);
    check(" editAs=\"oneCell\"", 2, 3, 1, 2);
}

TEST_CASE("charts follow their cells and forget old numbers") {
    CHECK(changed(
              "chart", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
              "<c:chart><c:numRef><c:f>Лист1!$B$3:$B$3</c:f><c:numCache/></c:numRef>"
              "<a:p><a:r><a:t>{{ ye</a:t></a:r><a:r><a:t>ar }} год</a:t></a:r></a:p></c:chart>") ==
          "<c:chart><c:numRef><c:f>Лист1!$B$2:$B$4</c:f></c:numRef>"
          "<a:p><a:r><a:t>2024</a:t></a:r><a:r><a:t> год</a:t></a:r></a:p></c:chart>");
}

TEST_CASE("boxes of comments move") {
    CHECK(changed("vmlDrawing", "x/vml",
                  "<xml><x:ClientData><x:Anchor>1, 15, 4, 2, 3, 15, 8, "
                  "2</x:Anchor><x:Row>2</x:Row></x:ClientData></xml>") ==
          "<xml><x:ClientData><x:Anchor>1, 15, 3, 2, 3, 15, 7, "
          "2</x:Anchor><x:Row>1</x:Row></x:ClientData></xml>");
    CHECK(changed("vmlDrawing", "x/vml", "<xml><br></xml>") == "<xml><br></xml>");
}

TEST_CASE("pivot tables read the new rows") {
    CHECK(changed("x", "x/pivotCacheDefinition+xml",
                  "<p><cacheSource type=\"worksheet\"><worksheetSource ref=\"A1:B3\" "
                  "sheet=\"Лист1\"/></cacheSource></p>") ==
          "<p refreshOnLoad=\"1\"><cacheSource type=\"worksheet\"><worksheetSource ref=\"A1:B4\" "
          "sheet=\"Лист1\"/></cacheSource></p>");
}

TEST_CASE("links to other places are filled") {
    auto check = [](const std::string& target, const std::string& expected) {
        SheetXml sheet{.name = "Л"};
        sheet.relations = {{"rId1", std::string(relation_space) + "/hyperlink", target, true}};
        const Filled filled = fill({.sheets = {sheet}}, Value::object({{"year", "2024 г"}}));
        CHECK(filled.errors == "");
        CHECK(filled.package.find("xl/worksheets/sheet1.xml")->relations[0].target == expected);
    };
    check("https://example.org/?a=%20b", "https://example.org/?a=%20b");
    check("https://example.org/{{ year }}", "https://example.org/2024%20г");
    check("https://example.org/%7B%7B%20year%20%7D%7D", "https://example.org/2024%20г");
}

TEST_CASE("a link in a loop goes to another place in each turn") {
    SheetXml sheet{.name = "Л",
                   .rows = row(1, {"{%tr for r in rows %}"}) + row(2, {"{{ r.name }}", "след"}) +
                           row(3, {"{%tr endfor %}"}),
                   .after =
                       "<hyperlinks><hyperlink ref=\"A2\" r:id=\"rId1\" tooltip=\"{{ r.n }}\"/>"
                       "<hyperlink ref=\"B2\" location=\"Л!A2\"/></hyperlinks>"};
    sheet.relations = {{"rId1", std::string(relation_space) + "/hyperlink",
                        "https://example.org/%7B%7Br.n%7D%7D", true}};
    const Filled filled = fill({.sheets = {sheet}}, people());
    CHECK(filled.errors == "");
    CHECK(filled.after() ==
          "<hyperlinks><hyperlink ref=\"A1\" r:id=\"link1\" tooltip=\"2\"/>"
          "<hyperlink ref=\"A2\" r:id=\"link2\" tooltip=\"3\"/>"
          "<hyperlink ref=\"A3\" r:id=\"link3\" tooltip=\"5\"/>"
          "<hyperlink ref=\"B1\" location=\"Л!A1\"/><hyperlink ref=\"B2\" location=\"Л!A2\"/>"
          "<hyperlink ref=\"B3\" location=\"Л!A3\"/></hyperlinks>");
    const auto& relations = filled.package.find("xl/worksheets/sheet1.xml")->relations;
    REQUIRE(relations.size() == 3);
    CHECK(relations[0].target == "https://example.org/2");
    CHECK(relations[2].target == "https://example.org/5");
    CHECK(relations[2].external);
}

TEST_CASE("page headers double the sign that means something there") {
    const Filled filled = fill(
        {.sheets =
             {{.name = "Л",
               .after =
                   "<headerFooter><oddHeader>&amp;L{{ x }} &amp;P</oddHeader></headerFooter>"}}},
        Value::object({{"x", "А&Б"}}));
    CHECK(filled.after() ==
          "<headerFooter><oddHeader>&amp;LА&amp;&amp;Б &amp;P</oddHeader></headerFooter>");
}

TEST_CASE("one form fills many files, each from its own data") {
    SourceSet sources;
    Diagnostics out;
    const auto form = sheets::prepare(
        "f.xlsx", form_bytes({.sheets = {{.name = "Л {{ x }}", .rows = row(1, {"{{ x }}"})}}}), {},
        sources, out);
    REQUIRE(form);
    const std::size_t texts = sources.size();
    for (const int x : {1, 2, 1}) {
        const auto bytes = (*form)(Value::object({{"x", x}}), out);
        REQUIRE(bytes);
        const auto book = sheets::read_workbook(*bytes);
        REQUIRE(book);
        CHECK(book->sheets[0].name == "Л " + std::to_string(x));
        CHECK(std::get<double>(book->sheets[0].at(1, 1)->value) == x);
        CHECK(*bytes == *(*form)(Value::object({{"x", x}}), out));
    }
    CHECK(sources.size() == texts);
    CHECK(out.empty());
}
