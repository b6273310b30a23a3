// What a template leaves is put right, and what is right is left alone.
#include "forms/mend.h"

#include "forms/grid.h"
#include "small.h"

using namespace small;
using forms::mend;

TEST_CASE("a cell without a paragraph gets one") {
    CHECK(mend("<w:tbl><w:tr><w:tc></w:tc></w:tr></w:tbl>") ==
          "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>");
    CHECK(mend("<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr>"
               "</w:tbl>") ==
          "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>"
          "</w:tbl>");
    const std::string right = table(row(cell("а")));
    CHECK(mend(right) == right);
}

TEST_CASE("a table without rows and a row without cells are gone") {
    CHECK(mend(p("а") + "<w:tbl><w:tblPr/></w:tbl>" + p("б")) == p("а") + p("б"));
    CHECK(mend(table("<w:tr><w:trPr/></w:tr>" + row(cell("а")))) == table(row(cell("а"))));
    CHECK(mend(table("<w:tr></w:tr>")).empty());
}

TEST_CASE("an emptied content control, header or text box keeps what its place asks for") {
    CHECK(mend("<w:body><w:sdt><w:sdtContent></w:sdtContent></w:sdt></w:body>") ==
          "<w:body><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:body>");
    CHECK(mend("<w:p><w:sdt><w:sdtContent></w:sdtContent></w:sdt></w:p>") ==
          "<w:p><w:sdt><w:sdtContent><w:r/></w:sdtContent></w:sdt></w:p>");
    CHECK(mend("<w:hdr></w:hdr>") == "<w:hdr><w:p/></w:hdr>");
    CHECK(mend("<w:txbxContent></w:txbxContent>") == "<w:txbxContent><w:p/></w:txbxContent>");
    CHECK(mend("<w:sdt><w:sdtContent>" + p("а") + "</w:sdtContent></w:sdt>") ==
          "<w:sdt><w:sdtContent>" + p("а") + "</w:sdtContent></w:sdt>");
}

TEST_CASE("doubled bookmarks and drawings get names and ids of their own") {
    const std::string mark =
        "<w:bookmarkStart w:id=\"5\" w:name=\"b\"/><w:bookmarkEnd w:id=\"5\"/>";
    CHECK(mend(mark + mark) ==
          mark + "<w:bookmarkStart w:id=\"6\" w:name=\"b_2\"/><w:bookmarkEnd w:id=\"6\"/>");
    CHECK(mend("<wp:docPr id=\"7\" name=\"x\"/><wp:docPr id=\"7\" name=\"x\"/>") ==
          "<wp:docPr id=\"7\" name=\"x\"/><wp:docPr id=\"8\" name=\"x\"/>");
    CHECK(mend(mark) == mark);
}

TEST_CASE("the grid follows the columns and keeps the width") {
    const auto check = [](std::string_view grid, std::uint32_t columns, std::string_view expected) {
        CHECK(forms::fit_grid(grid, columns).value_or("as it is") == expected);
    };
    const std::string_view two =
        "<w:tblGrid><w:gridCol w:w=\"300\"/><w:gridCol w:w=\"100\"/></w:tblGrid>";
    check(two, 2, "as it is");
    check(two, 4,
          "<w:tblGrid><w:gridCol w:w=\"150\"/><w:gridCol w:w=\"50\"/><w:gridCol w:w=\"100\"/>"
          "<w:gridCol w:w=\"100\"/></w:tblGrid>");
    check(two, 1, "<w:tblGrid><w:gridCol w:w=\"400\"/></w:tblGrid>");
    check("<w:tblGrid></w:tblGrid>", 3, "as it is");
}

TEST_CASE("markup that does not nest is copied, not understood") {
    CHECK(mend("</w:tbl></w:tc>") == "</w:tbl></w:tc>");
    CHECK(mend("<w:tbl") == "<w:tbl");
    CHECK(mend("") == "");
}
