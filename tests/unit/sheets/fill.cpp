#include "unit/sheets/form.h"

using namespace metodoc;
using namespace metodoc::test;
using jinja::Value;

TEST_CASE("a loop between rows of tags repeats the row and moves what stands below") {
    const Filled filled =
        fill_rows({row(1, {"Имя", "Число"}), row(2, {"{%tr for r in rows %}"}),
                   row(3, {"{{ r.name }}", "{{ r.n }}", "=B3*2"}), row(4, {"{%tr endfor %}"}),
                   row(6, {"Итого", "=SUM(B3:B3)", "=SUM(B2:B4)+B1"})},
                  people());
    CHECK(filled.errors == "");
    CHECK(filled.cells() ==
          "A1 Имя\nB1 Число\n"
          "A2 Альфа\nB2 2\nC2 =B2*2\nA3 Бета\nB3 3\nC3 =B3*2\nA4 Гамма\nB4 5\nC4 =B4*2\n"
          "A6 Итого\nB6 =SUM(B2:B4)\nC6 =SUM(B2:B4)+B1\n");
}

TEST_CASE("a loop that opens and closes in one row repeats that row") {
    const std::string expected =
        "A1 Имя\nA2 Альфа\nB2 2\nA3 Бета\nB3 3\nA4 Гамма\nB4 5\nA5 =SUM(B2:B4)\n";
    auto check = [&](const std::string& begin, const std::string& end) {
        const Filled filled =
            fill_rows({row(1, {"Имя"}), row(2, {begin + "{{ r.name }}", "{{ r.n }}" + end}),
                       row(3, {"=SUM(B2)"})},
                      people());
        CHECK(filled.errors == "");
        CHECK(filled.cells() == expected);
    };
    check("{%tr for r in rows %}", "{%tr endfor %}");
    check("{% for r in rows %}", "{% endfor %}");
}
