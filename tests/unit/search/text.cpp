#include "search/text.h"

#include <string>

#include "support/catch.h"

using namespace metodoc;

namespace {

std::string shown(std::string_view html) {
    std::string result;
    for (const search::Passage& one : search::passages(html)) {
        result.append("#").append(one.anchor).append("|").append(one.heading);
        result.append("|").append(one.text).append("\n");
    }
    return result;
}

}  // namespace

TEST_CASE("search: the text of a page is its main element") {
    CHECK(shown("<body><header>Шапка</header><main id=\"main\"><p>Текст</p></main>Подвал") ==
          "#||Текст\n");
    CHECK(shown("<p>Без main</p>") == "#||Без main\n");
}

TEST_CASE("search: menus, forms, scripts and pictures are passed over, with what is in them") {
    CHECK(
        shown("<nav><nav>a</nav>b</nav><form>c</form><script>d</script><svg><title>e</title></svg>"
              "<div class=\"x no-search\"><div>f</div>g</div>да") == "#||да\n");
    CHECK(shown("<div class=\"no-searching\">да</div>") == "#||да\n");
    CHECK(shown("<br class=\"no-search\">да") == "#||да\n");
}

TEST_CASE("search: a passage begins at an element with an id and bears its heading") {
    CHECK(shown("<h1>Положение</h1><p>Начало</p><h2 id=\"s-1\">1. Общие <em>слова</em></h2>"
                "<p id=\"p-1.1\">1.1. Первый</p>") ==
          "#|Положение|Начало\n#s-1|1. Общие слова|\n#p-1.1||1.1. Первый\n");
}

TEST_CASE("search: blocks part words, inline elements do not") {
    CHECK(shown("<td>один</td><td>два</td>") == "#||один два\n");
    CHECK(shown("<p>мето<strong>дист</strong></p>") == "#||методист\n");
    CHECK(shown("один<br>два") == "#||один два\n");
}

TEST_CASE("search: entities are resolved, blanks of every kind collapse") {
    CHECK(shown("a &amp; b &lt;c&gt; &#8470;&#xA0;5 &quot;d&quot; &foo; & e") ==
          "#||a & b <c> № 5 \"d\" &foo; & e\n");
    CHECK(shown("мето\u00ADдист\u00A0\u2009 \n и") == "#||методист и\n");
}

TEST_CASE("search: broken markup loses nothing but itself") {
    CHECK(shown("текст <p") == "#||текст\n");
    CHECK(shown("текст <!-- без конца") == "#||текст\n");
    CHECK(shown("").empty());
}
