// Every guard: what it says, at which place, and a neighbour that it must let pass.
#include <string>
#include <string_view>

#include "support/catch.h"
#include "unit/yaml/support.h"

using namespace metodoc;
using namespace metodoc::yaml;
using namespace std::string_view_literals;

namespace {

std::string faults_of(std::string_view text) {
    SourceSet sources;
    const FileId file = sources.add("a.yaml", std::string(text));
    Diagnostics found;
    const auto node = parse(sources, file, found);
    if (!node && !found.has_errors()) return "no tree and no reason";
    return yaml::test::faults(sources, found);
}

void check(std::string_view text, std::string_view expected) {
    CAPTURE(std::string(text));
    CHECK(faults_of(text) == expected);
}

void passes(std::string_view text) {
    check(text, "");
}

}  // namespace

TEST_CASE("encoding: bytes that are not UTF-8, control characters") {
    check(
        "a: \xCF\xF0\xE8\xEA\xE0\xE7\n"sv,
        "1:4 `\xCF` yaml-encoding: файл не в кодировке UTF-8: байт 0xCF; сохраните файл в "
        "кодировке UTF-8 [похоже на Windows-1251: в ней здесь написано `Приказ`]\n"
        "1:4 `\xCF` yaml-encoding: the file is not in UTF-8: byte 0xCF; save the file as UTF-8 [looks like Windows-1251, in which this reads `Приказ`]\n"sv);
    check(
        "a: \xCF\n"sv,
        "1:4 `\xCF` yaml-encoding: файл не в кодировке UTF-8: байт 0xCF; сохраните файл в "
        "кодировке UTF-8\n"
        "1:4 `\xCF` yaml-encoding: the file is not in UTF-8: byte 0xCF; save the file as UTF-8\n"sv);
    check(
        "\xFF\xFEk\0:\0"sv,
        "1:1 `\xFF` yaml-encoding: файл не в кодировке UTF-8: байт 0xFF; сохраните файл в "
        "кодировке UTF-8 [похоже на UTF-16 («Юникод» в Блокноте)]\n"
        "1:1 `\xFF` yaml-encoding: the file is not in UTF-8: byte 0xFF; save the file as UTF-8 [looks like UTF-16]\n"sv);
    check(
        "k\0:\0 \0v\0"sv,
        "1:2 `\0` yaml-encoding: невидимый управляющий символ U+0000; сохраните файл в кодировке "
        "UTF-8\n"
        "1:2 `\0` yaml-encoding: an invisible control character U+0000; save the file as UTF-8\n"sv);
    check("a: x\x07y\n"sv,
          "1:5 `\x07` yaml-encoding: невидимый управляющий символ U+0007; удалите его\n"
          "1:5 `\x07` yaml-encoding: an invisible control character U+0007; delete it\n"sv);
    check("a: 1\rb: 2\r"sv,
          "1:5 `\r` yaml-encoding: невидимый управляющий символ U+000D; удалите его\n"
          "1:5 `\r` yaml-encoding: an invisible control character U+000D; delete it\n"sv);
    passes("\uFEFFa: 1\n"sv);
    passes("a: 1\r\nb: |\r\n  x\r\n"sv);
    passes(""sv);
}

TEST_CASE("indent: a tab, a no-break space, another odd space") {
    check("a:\n\tb: 1\n"sv,
          R"(2:1 `	` yaml-indent: в отступе табуляция; замените обычными пробелами
2:1 `	` yaml-indent: a tab in the indent; replace it with plain spaces
)");
    check("a:\n\u00A0\u00A0b: 1\n\u00A0\u00A0c: 1\n"sv,
          R"(2:1 `  ` yaml-indent: в отступе неразрывный пробел; замените обычными пробелами
2:1 `  ` yaml-indent: a no-break space in the indent; replace it with plain spaces
)");
    check("a:\n\u2003b: 1\n"sv,
          R"(2:1 ` ` yaml-indent: в отступе необычный пробел U+2003; замените обычными пробелами
2:1 ` ` yaml-indent: an unusual space U+2003 in the indent; replace it with plain spaces
)");
    check("a:\u00A0x\nb: 1\n"sv,
          R"(1:3 ` ` yaml-indent: после `:` стоит неразрывный пробел; замените обычными пробелами
1:3 ` ` yaml-indent: a no-break space behind `:`; replace it with plain spaces
)");
    check("-\u00A0x\n- y\n"sv,
          R"(1:2 ` ` yaml-indent: после `-` стоит неразрывный пробел; замените обычными пробелами
1:2 ` ` yaml-indent: a no-break space behind `-`; replace it with plain spaces
)");
    check("a: 1\n\u00A0\nb: 2\n"sv,
          R"(2:1 ` ` yaml-indent: в отступе неразрывный пробел; замените обычными пробелами
2:1 ` ` yaml-indent: a no-break space in the indent; replace it with plain spaces
)");
    passes("a:\tx\n"sv);
    passes("a: 1\n\t\nb: 2\n"sv);
    passes("a: |\n  x\n  \ty\n"sv);
    passes("{\n\t\"a\": 1\n}\n"sv);
    passes("- Цель:\u00A0рост\n"sv);
    passes("a: \"x\n  \ty\"\n"sv);
}

TEST_CASE("indent: a line that stands at no column of the lines above") {
    check(
        "a:\n    b: 1\n  c: 2\n"sv,
        R"(3:3 `c` yaml-indent: отступ строки не совпадает ни с одной из строк выше; выровняйте по строке, к которой она относится
3:3 `c` yaml-indent: the indent of this line matches none of the lines above; align it with the line it belongs to
)");
    check(
        "a:\n    - b\n  - c\n"sv,
        R"(3:3 `-` yaml-indent: отступ строки не совпадает ни с одной из строк выше; выровняйте по строке, к которой она относится
3:3 `-` yaml-indent: the indent of this line matches none of the lines above; align it with the line it belongs to
)");
    check(
        "a: x\n  due: y\n"sv,
        R"(2:3 `due` yaml-indent: ключ `due` сдвинут вправо, хотя у `a` уже есть значение; поставьте его под `a` [1:1 вот этот ключ]
2:3 `due` yaml-indent: key `due` is indented although `a` already has a value; put it right below `a` [1:1 this key]
)");
    check(
        "a: \"x\"\n  due: y\n"sv,
        R"(2:3 `due` yaml-indent: ключ `due` сдвинут вправо, хотя у `a` уже есть значение; поставьте его под `a` [1:1 вот этот ключ]
2:3 `due` yaml-indent: key `due` is indented although `a` already has a value; put it right below `a` [1:1 this key]
)");
    check(
        "a:\n  - b\n  c: 1\n"sv,
        R"(3:3 `c` yaml-syntax: ожидался пункт списка с дефисом, а здесь `c`; выровняйте по строке, к которой она относится
3:3 `c` yaml-syntax: expected a list item with a dash, found `c`; align it with the line it belongs to
)");
    passes("a:\n- b\nc: 1\n"sv);
    passes("- a: 1\n  b: 2\n-\n  c: 3\n"sv);
    passes("a:\n    b: 1\nc:\n  d: 2\n"sv);
    passes("- - a\n  - b\n- c\n"sv);
}

TEST_CASE("quotes: never closed") {
    check("title: \"О системе\nnumber: \"693\"\n"sv,
          R"(1:8 `"` yaml-quote: кавычка открыта и не закрыта; поставьте `"` в конце значения
1:8 `"` yaml-quote: a quote is opened, never closed; put `"` at the end of the value
)");
    check("- \"a\n- b\n"sv,
          R"(1:3 `"` yaml-quote: кавычка открыта и не закрыта; поставьте `"` в конце значения
1:3 `"` yaml-quote: a quote is opened, never closed; put `"` at the end of the value
)");
    check("a: 'x\nb: 1\n"sv,
          R"(1:4 `'` yaml-quote: кавычка открыта и не закрыта; поставьте `'` в конце значения
1:4 `'` yaml-quote: a quote is opened, never closed; put `'` at the end of the value
)");
    check("a: \"x\n"sv,
          R"(1:4 `"` yaml-quote: кавычка открыта и не закрыта; поставьте `"` в конце значения
1:4 `"` yaml-quote: a quote is opened, never closed; put `"` at the end of the value
)");
    check("a: [\"x, y]\nb: 1\n"sv,
          R"(1:5 `"` yaml-quote: кавычка открыта и не закрыта; поставьте `"` в конце значения
1:5 `"` yaml-quote: a quote is opened, never closed; put `"` at the end of the value
)");
    passes("a: \"x\n\n  y\"\nb: 1\n"sv);
    passes("a: 'it''s'\n"sv);
    passes("a: \"x \\\" y\"\n"sv);
    passes("\"k\": 1\n"sv);
    passes("a: О'Нил и \"Ко\"\n"sv);
}

TEST_CASE("quotes: text behind the closing one") {
    check(
        "title: \"О \"системе\" работы\"\n"sv,
        R"(1:12 `системе" работы"` yaml-quote: после закрывающей кавычки стоит текст; внутри значения пишите «ёлочки» или удвойте кавычки
1:12 `системе" работы"` yaml-quote: there is text behind the closing quote; inside the value write «these» or double the quotes
)");
    check(
        "a: 'b' c\n"sv,
        R"(1:8 `c` yaml-quote: после закрывающей кавычки стоит текст; внутри значения пишите «ёлочки» или удвойте кавычки
1:8 `c` yaml-quote: there is text behind the closing quote; inside the value write «these» or double the quotes
)");
    passes("a: \"b\" # примечание\n"sv);
    passes("a: «Школа»\n"sv);
    passes("a: \"О \\\"системе\\\"\"\n"sv);
}

TEST_CASE("quotes: a value that had to be quoted") {
    check(
        "текст: срок: до мая\n"sv,
        R"(1:12 `:` yaml-quote: двоеточие с пробелом внутри значения без кавычек; возьмите всё значение в кавычки: "…"
1:12 `:` yaml-quote: a colon and a space inside a value without quotes; put the whole value in quotes: "…"
)");
    check(
        "a: срок:\n"sv,
        R"(1:8 `:` yaml-quote: двоеточие с пробелом внутри значения без кавычек; возьмите всё значение в кавычки: "…"
1:8 `:` yaml-quote: a colon and a space inside a value without quotes; put the whole value in quotes: "…"
)");
    check(
        "a: x\n  и срок: до мая\n"sv,
        R"(2:9 `:` yaml-quote: двоеточие с пробелом внутри значения без кавычек; возьмите всё значение в кавычки: "…"
2:9 `:` yaml-quote: a colon and a space inside a value without quotes; put the whole value in quotes: "…"
)");
    check("a: {{ indicator(1) }}\n"sv,
          R"(1:4 `{{` yaml-quote: значение начинается с `{{`; возьмите всё значение в кавычки: "…"
1:4 `{{` yaml-quote: the value begins with `{{`; put the whole value in quotes: "…"
)");
    check("a: [Положение](act:x) и\n"sv,
          R"(1:4 `[` yaml-quote: значение начинается с `[`; возьмите всё значение в кавычки: "…"
1:4 `[` yaml-quote: the value begins with `[`; put the whole value in quotes: "…"
)");
    check("a: **жирно**\n"sv,
          R"(1:4 `*` yaml-quote: значение начинается с `*`; возьмите всё значение в кавычки: "…"
1:4 `*` yaml-quote: the value begins with `*`; put the whole value in quotes: "…"
)");
    check("a: * x\n"sv,
          R"(1:4 `*` yaml-quote: значение начинается с `*`; возьмите всё значение в кавычки: "…"
1:4 `*` yaml-quote: the value begins with `*`; put the whole value in quotes: "…"
)");
    check("a: @x\n"sv,
          R"(1:4 `@` yaml-quote: значение начинается с `@`; возьмите всё значение в кавычки: "…"
1:4 `@` yaml-quote: the value begins with `@`; put the whole value in quotes: "…"
)");
    check("a: `x`\n"sv,
          R"(1:4 ``` yaml-quote: значение начинается с ```; возьмите всё значение в кавычки: "…"
1:4 ``` yaml-quote: the value begins with ```; put the whole value in quotes: "…"
)");
    check("a: > 5\n"sv,
          R"(1:4 `>` yaml-quote: значение начинается с `>`; возьмите всё значение в кавычки: "…"
1:4 `>` yaml-quote: the value begins with `>`; put the whole value in quotes: "…"
)");
    check("a: [x] y\n"sv,
          R"(1:8 `y` yaml-quote: после скобки `]` стоит текст; возьмите всё значение в кавычки: "…"
1:8 `y` yaml-quote: there is text behind the bracket `]`; put the whole value in quotes: "…"
)");
    passes("a: \"срок: до мая\"\n"sv);
    passes("a: срок:до мая\n"sv);
    passes("a: 10:30\n"sv);
    passes("a: http://x.ru/\n"sv);
    passes("a: текст [](act:x)\n"sv);
    passes("a: [x, y]\n"sv);
    passes("a: >\n  срок: до мая\n"sv);
    passes("a: |2-\n  x\n"sv);
    passes("a: x # срок: до мая\n"sv);
}

TEST_CASE("structure: keys without a space, items without a space, lines out of place") {
    check(
        "title:Бюджет\nkind: x\n"sv,
        R"(1:1 `title:Бюджет` yaml-syntax: ожидался ключ с двоеточием, а здесь `title:Бюджет`; поставьте пробел после двоеточия
1:1 `title:Бюджет` yaml-syntax: expected a key and a colon, found `title:Бюджет`; put a space after the colon
)");
    check(
        "kind: x\ntitle:Бюджет\n"sv,
        R"(2:1 `title:Бюджет` yaml-syntax: ожидался ключ с двоеточием, а здесь `title:Бюджет`; поставьте пробел после двоеточия
2:1 `title:Бюджет` yaml-syntax: expected a key and a colon, found `title:Бюджет`; put a space after the colon
)");
    check(
        "m:\n  title:x\n  due: y\n"sv,
        R"(2:3 `title:x` yaml-syntax: ожидался ключ с двоеточием, а здесь `title:x`; поставьте пробел после двоеточия
2:3 `title:x` yaml-syntax: expected a key and a colon, found `title:x`; put a space after the colon
)");
    check(
        "a:\n  - x\n  -y\n"sv,
        R"(3:3 `-y` yaml-syntax: ожидался пункт списка с дефисом, а здесь `-y`; поставьте пробел после дефиса: `- y`
3:3 `-y` yaml-syntax: expected a list item with a dash, found `-y`; put a space after the dash: `- y`
)");
    check(
        "kind: x\nпросто текст\n"sv,
        R"(2:1 `просто текст` yaml-syntax: ожидался ключ с двоеточием, а здесь `просто текст`; если это продолжение строки выше, сдвиньте его вправо; если новый ключ, добавьте двоеточие
2:1 `просто текст` yaml-syntax: expected a key and a colon, found `просто текст`; indent it if it continues the line above; add a colon if it is a new key
)");
    check(
        "a: [x, y\nb: 1\n"sv,
        R"(1:4 `[` yaml-syntax: скобка `[` не закрыта; закройте её: `]`; если это текст, возьмите его в кавычки
1:4 `[` yaml-syntax: bracket `[` is never closed; close it: `]`; if this is text, put it in quotes
)");
    check(
        "a: {x: 1\n"sv,
        R"(1:4 `{` yaml-syntax: скобка `{` не закрыта; закройте её: `}`; если это текст, возьмите его в кавычки
1:4 `{` yaml-syntax: bracket `{` is never closed; close it: `}`; if this is text, put it in quotes
)");
    check(
        "a: \"\\п\"\n"sv,
        R"(1:5 `\п` yaml-syntax: неизвестный знак после обратной косой черты: `\п`; удвойте черту: `\\`, или возьмите одинарные кавычки
1:5 `\п` yaml-syntax: unknown character behind a backslash: `\п`; double the backslash, or use single quotes
)");
    check("a: \"\\\n"sv,
          R"(1:4 `"` yaml-quote: кавычка открыта и не закрыта; поставьте `"` в конце значения
1:4 `"` yaml-quote: a quote is opened, never closed; put `"` at the end of the value
)");
    check(
        "[a]: 1\n"sv,
        R"(1:1 `[a]` yaml-syntax: ключом может быть только текст; проверьте отступ, двоеточия и кавычки; текст берут в кавычки
1:1 `[a]` yaml-syntax: only a text can be a key; check the indent, colons and quotes; put text in quotes
)");
    check("a: [x, y]]\n"sv,
          R"(1:10 `]` yaml-quote: после скобки `]` стоит текст; возьмите всё значение в кавычки: "…"
1:10 `]` yaml-quote: there is text behind the bracket `]`; put the whole value in quotes: "…"
)");
    check(
        "\"a\"\n\"b\"\n"sv,
        R"(2:1 `"b"` yaml-syntax: эту строку не удаётся прочесть; проверьте отступ, двоеточия и кавычки; текст берут в кавычки
2:1 `"b"` yaml-syntax: this line cannot be read; check the indent, colons and quotes; put text in quotes
)");
    passes("- act:minpros-96\n- org:rco\n"sv);
    passes("a: x\n  y\n"sv);
    passes("a: [\n  x,\n  y\n]\nb: 1\n"sv);
    passes("a: {x: 1,\n    y: 2}\n"sv);
    passes("просто текст\n"sv);
}

TEST_CASE("duplicate keys: the label is at the first") {
    check("a: 1\nb: 2\na: 3\n\"a\": 4\n"sv,
          R"(3:1 `a` duplicate-key: ключ `a` повторён; оставьте один из двух [1:1 впервые он здесь]
3:1 `a` duplicate-key: key `a` is repeated; keep one of the two [1:1 it first stands here]
4:1 `"a"` duplicate-key: ключ `a` повторён; оставьте один из двух [1:1 впервые он здесь]
4:1 `"a"` duplicate-key: key `a` is repeated; keep one of the two [1:1 it first stands here]
)");
    check("x: {k: 1, k: 2}\n"sv,
          R"(1:11 `k` duplicate-key: ключ `k` повторён; оставьте один из двух [1:5 впервые он здесь]
1:11 `k` duplicate-key: key `k` is repeated; keep one of the two [1:5 it first stands here]
)");
    passes("a: {k: 1}\nb: {k: 1}\n"sv);
    passes("a: 1\nA: 2\n"sv);
}

TEST_CASE("refused: anchors, aliases, merge keys, tags, directives, a second document") {
    check(
        "a: &x 1\nb: *x\n"sv,
        R"(1:4 `&x` yaml-alias: якорь `&x`: ссылки внутри YAML здесь не действуют; напишите значение ещё раз; если это текст, возьмите его в кавычки
1:4 `&x` yaml-alias: anchor `&x`: references inside YAML are not used here; write the value again; if this is text, put it in quotes
2:4 `*x` yaml-alias: ссылка YAML `*x`: такие ссылки здесь не действуют; напишите значение ещё раз; если это текст, возьмите его в кавычки
2:4 `*x` yaml-alias: alias `*x`: references inside YAML are not used here; write the value again; if this is text, put it in quotes
)");
    check(
        "a: [&x 1, *x]\n"sv,
        R"(1:5 `&x` yaml-alias: якорь `&x`: ссылки внутри YAML здесь не действуют; напишите значение ещё раз; если это текст, возьмите его в кавычки
1:5 `&x` yaml-alias: anchor `&x`: references inside YAML are not used here; write the value again; if this is text, put it in quotes
1:11 `*x` yaml-alias: ссылка YAML `*x`: такие ссылки здесь не действуют; напишите значение ещё раз; если это текст, возьмите его в кавычки
1:11 `*x` yaml-alias: alias `*x`: references inside YAML are not used here; write the value again; if this is text, put it in quotes
)");
    check(
        "<<: 1\n"sv,
        R"(1:1 `<<` yaml-alias: ключ `<<`: вставка другого набора ключей здесь не действует; напишите значение ещё раз; если это текст, возьмите его в кавычки
1:1 `<<` yaml-alias: key `<<`: merging of keys is not used here; write the value again; if this is text, put it in quotes
)");
    check(
        "a: !!str 1\n"sv,
        R"(1:4 `!!str` yaml-tag: метка типа `!!str` здесь не действует; уберите её; если это текст, возьмите его в кавычки
1:4 `!!str` yaml-tag: tag `!!str` is not used here; drop it; if this is text, put it in quotes
)");
    check(
        "a: [!t x]\n"sv,
        R"(1:5 `!t` yaml-tag: метка типа `!t` здесь не действует; уберите её; если это текст, возьмите его в кавычки
1:5 `!t` yaml-tag: tag `!t` is not used here; drop it; if this is text, put it in quotes
)");
    check(
        "a: !Важно\n"sv,
        R"(1:4 `!Важно` yaml-tag: метка типа `!Важно` здесь не действует; уберите её; если это текст, возьмите его в кавычки
1:4 `!Важно` yaml-tag: tag `!Важно` is not used here; drop it; if this is text, put it in quotes
)");
    check("%YAML 1.2\n---\na: 1\n"sv,
          R"(1:1 `%YAML 1.2` yaml-tag: строка `%YAML 1.2` здесь не действует; уберите эту строку
1:1 `%YAML 1.2` yaml-tag: directive `%YAML 1.2` is not used here; drop this line
)");
    check(
        "a: 1\n---\nb: 1\n---\nc: 1\n"sv,
        R"(2:1 `---` yaml-document: `---` начинает второй документ, а в файле должен быть один; вынесите его в другой файл или уберите `---`
2:1 `---` yaml-document: `---` begins a second document; a file holds one; move it to another file or drop `---`
)");
    passes("---\na: 1\n"sv);
    passes("---\na: 1\n...\n"sv);
    passes("a: \"*x\"\n"sv);
    passes("a: x & y\n"sv);
    passes("a: важно!\n"sv);
    passes("a: |\n  ---\n"sv);
    passes("a: \"<<\"\n"sv);
}

TEST_CASE("comments: a number sign that takes the rest of the value away") {
    check(
        "a: пункт #5\n"sv,
        R"(~1:10 `#5` yaml-comment-lost: `#5` пропадёт: ` #` без кавычек начинает примечание; возьмите значение в кавычки; у примечания после # поставьте пробел
~1:10 `#5` yaml-comment-lost: `#5` is lost: ` #` outside quotes begins a comment; put the value in quotes; in a comment put a space after #
)");
    check(
        "- x #y z \n"sv,
        R"(~1:5 `#y z` yaml-comment-lost: `#y z` пропадёт: ` #` без кавычек начинает примечание; возьмите значение в кавычки; у примечания после # поставьте пробел
~1:5 `#y z` yaml-comment-lost: `#y z` is lost: ` #` outside quotes begins a comment; put the value in quotes; in a comment put a space after #
)");
    check(
        "a: #5\nb: 1\n"sv,
        R"(~1:4 `#5` yaml-comment-lost: `#5` пропадёт: ` #` без кавычек начинает примечание; возьмите значение в кавычки; у примечания после # поставьте пробел
~1:4 `#5` yaml-comment-lost: `#5` is lost: ` #` outside quotes begins a comment; put the value in quotes; in a comment put a space after #
)");
    check(
        "a: [x #y\n  ]\n"sv,
        R"(~1:7 `#y` yaml-comment-lost: `#y` пропадёт: ` #` без кавычек начинает примечание; возьмите значение в кавычки; у примечания после # поставьте пробел
~1:7 `#y` yaml-comment-lost: `#y` is lost: ` #` outside quotes begins a comment; put the value in quotes; in a comment put a space after #
)");
    passes("a: пункт # примечание\n"sv);
    passes("a: пункт#5\n"sv);
    passes("a: \"пункт #5\"\n"sv);
    passes("a: x #\n"sv);
    passes("#5\na: 1\n"sv);
    passes("a: |\n  пункт #5\n"sv);
    passes("a: x ## y\n"sv);
}

TEST_CASE("several faults of one file at once") {
    check("a: \"x\nb: y: z\nc: [1\nd: 1\nd: 2\ne: пункт #5\n"sv,
          R"(1:4 `"` yaml-quote: кавычка открыта и не закрыта; поставьте `"` в конце значения
1:4 `"` yaml-quote: a quote is opened, never closed; put `"` at the end of the value
2:5 `:` yaml-quote: двоеточие с пробелом внутри значения без кавычек; возьмите всё значение в кавычки: "…"
2:5 `:` yaml-quote: a colon and a space inside a value without quotes; put the whole value in quotes: "…"
3:4 `[` yaml-syntax: скобка `[` не закрыта; закройте её: `]`; если это текст, возьмите его в кавычки
3:4 `[` yaml-syntax: bracket `[` is never closed; close it: `]`; if this is text, put it in quotes
~6:10 `#5` yaml-comment-lost: `#5` пропадёт: ` #` без кавычек начинает примечание; возьмите значение в кавычки; у примечания после # поставьте пробел
~6:10 `#5` yaml-comment-lost: `#5` is lost: ` #` outside quotes begins a comment; put the value in quotes; in a comment put a space after #
5:1 `d` duplicate-key: ключ `d` повторён; оставьте один из двух [4:1 впервые он здесь]
5:1 `d` duplicate-key: key `d` is repeated; keep one of the two [4:1 it first stands here]
)");
}
