#include <array>
#include <string_view>

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "support/catch.h"

using namespace metodoc;

TEST_CASE("utf8: the first byte that is not well-formed") {
    auto check = [](std::string_view text, std::optional<std::size_t> expected) {
        CHECK(utf8::first_invalid(text) == expected);
    };
    check("приказ", std::nullopt);
    check("", std::nullopt);
    check("ab\xCF\xF0", 2);
    check("\xC0\xAF", 0);          // overlong
    check("\xED\xA0\x80", 0);      // surrogate
    check("\xF4\x90\x80\x80", 0);  // above U+10FFFF
    check("\xE2\x82", 0);          // cut short
}

TEST_CASE("dates: two forms and no third") {
    auto check = [](std::string_view text, std::string_view expected) {
        const auto date = parse_date(text);
        CHECK((date ? iso(*date) : "") == expected);
    };
    check("2022-12-30", "2022-12-30");
    check("30.12.2022", "2022-12-30");
    check("1.9.2025", "2025-09-01");
    check("2024-02-29", "2024-02-29");
    check("2023-02-29", "");
    check("30.02.2023", "");
    check("12/30/2022", "");
    check("30.12.22", "");
    check("+1.09.2025", "");
    CHECK(weekday({2022, 12, 31}) == 6);
    CHECK(from_day_number(day_number({2023, 11, 20})) == Date{2023, 11, 20});
}

TEST_CASE("did you mean: near enough or nothing") {
    const std::array<std::string_view, 5> names{"title", "clauses", "preamble", "number", "note"};
    auto check = [&](std::string_view wrong, std::string_view expected) {
        CHECK(closest(wrong, names).value_or("") == expected);
    };
    check("titel", "title");
    check("tltle", "title");
    check("сlauses", "clauses");  // a Cyrillic с
    check("preambel", "preamble");
    check("appendix", "");
    check("x", "");
    check("no", "");
}

TEST_CASE("mixed alphabets inside a word") {
    auto check = [](std::string_view text, std::string_view mended) {
        const auto word = find_mixed_word(text);
        CHECK((word ? word->mended : "") == mended);
    };
    check("новая cистема", "система");
    check("AО «Школа»", "АО");
    check("ИКТ и skills", "");
    check("COVID", "");
    check("№ P-174", "");
}

TEST_CASE("places: lines, columns by characters, a BOM counts as nothing") {
    SourceSet sources;
    const FileId file = sources.add("a.yaml", "\xEF\xBB\xBFключ: 1\r\nещё: 2\n");
    CHECK(sources.place(file, 3) == LineColumn{1, 1});
    CHECK(sources.place(file, 3 + 8) == LineColumn{1, 5});
    CHECK(sources.line(file, 1) == "ключ: 1");
    CHECK(sources.line(file, 2) == "ещё: 2");
    CHECK(sources.line(file, 9).empty());
}

TEST_CASE("a diagnostic in print") {
    SourceSet sources;
    const FileId file = sources.add("content/acts.yaml", "kind: acts\ntitel: Бюджет\n");
    Diagnostics found;
    auto& one = found.error("unknown-key", {file, 11, 16},
                            {"неизвестный ключ `titel`", "unknown key `titel`"});
    one.hint = {"возможно, `title`?", "did you mean `title`?"};
    one.notes.push_back({"ключ `title` обязателен", "`title` is required"});
    CHECK(print(found, sources, {}) ==
          "content/acts.yaml:2:1: ошибка[unknown-key]: неизвестный ключ `titel`\n"
          "  2 | titel: Бюджет\n"
          "    | ^^^^^ возможно, `title`?\n"
          "    = ключ `title` обязателен\n");
    CHECK(print(found, sources, {.language = Language::en}) ==
          "content/acts.yaml:2:1: error[unknown-key]: unknown key `titel`\n"
          "  2 | titel: Бюджет\n"
          "    | ^^^^^ did you mean `title`?\n"
          "    = `title` is required\n");
}

TEST_CASE("a diagnostic in a template shows the lines around") {
    SourceSet sources;
    const FileId file = sources.add("page.html", "<ul>\n{% for x in y %}\n{{ x.z }}\n");
    Diagnostics found;
    found.error("template-undefined", {file, 25, 28}, {"нет `z`", "no `z`"});
    CHECK(print(found, sources, {}) ==
          "page.html:3:4: ошибка[template-undefined]: нет `z`\n"
          "  2 | {% for x in y %}\n"
          "  3 | {{ x.z }}\n"
          "    |    ^^^\n");
}

TEST_CASE("phrases: arguments by number, other braces stay") {
    const Phrase phrase{"ключ `{0}` в {1} {x} {7}", "{1}: key `{0}` {"};
    CHECK(say(phrase, {"a", Message("карте", "map")}) ==
          Message("ключ `a` в карте {x} {7}", "map: key `a` {"));
}
