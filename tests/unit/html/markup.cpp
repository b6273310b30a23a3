#include "html/markup.h"

#include "support/catch.h"

using namespace metodoc::html;

TEST_CASE("markup: plain text is escaped") {
    auto check = [](std::string_view text, std::string_view expected) {
        CHECK(Markup::escaped(text).str() == expected);
    };
    check("приказ № 96", "приказ № 96");
    check("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d");
    check("<script>alert(\"x\")</script>", "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    check("&amp;", "&amp;amp;");
    check("", "");
}

TEST_CASE("markup: elements close themselves, in order") {
    Writer out;
    {
        const auto div = out.line("div", {{"class", "clause"}});
        const auto p = out.open("p");
        out.text("1 < 2");
        out.empty("br");
        out.markup(Markup::trusted("<b>да</b>"));
    }
    CHECK(std::move(out).finish().str() ==
          "<div class=\"clause\"><p>1 &lt; 2<br><b>да</b></p></div>\n");
}

TEST_CASE("markup: an attribute is escaped, an empty one left out") {
    Writer out;
    { const auto a = out.open("a", {{"href", "x?a=1&b=\"2\""}, {"title", ""}, {"id", "i"}}); }
    CHECK(std::move(out).finish().str() == "<a href=\"x?a=1&amp;b=&quot;2&quot;\" id=\"i\"></a>");
}
