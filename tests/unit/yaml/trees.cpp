// What sound files give: shapes, types, places.
#include <string>
#include <string_view>

#include "support/catch.h"
#include "unit/yaml/support.h"

using namespace metodoc;
using namespace metodoc::yaml;

namespace {

struct Parsed {
    SourceSet sources;
    Diagnostics found;
    Node root;
};

Parsed parsed(std::string_view text, const Limits& limits = {}) {
    Parsed result;
    const FileId file = result.sources.add("a.yaml", std::string(text));
    auto node = parse(result.sources, file, result.found, limits);
    if (node) result.root = std::move(*node);
    return result;
}

std::string source_of(const Parsed& from, Span span) {
    return std::string(from.sources.text(span));
}

}  // namespace

TEST_CASE("shapes of sound files") {
    auto check = [](std::string_view text, std::string_view expected) {
        const Parsed result = parsed(text);
        CHECK(result.found.empty());
        CHECK(yaml::test::shape(result.root) == expected);
    };
    check("", "null()");
    check("# только примечание\n", "null()");
    check("a: x\nb:\n  c: [x, 'y', \"z\"]\n  d: {e: }\n",
          "{a: x, b: {c: [x, 'y', \"z\"], d: {e: null()}}}");
    check("- a\n-\n- ~\n- - b\n  - null\n", "[a, null(), null(~), [b, null(null)]]");
    check("a:\n- b\nc:\nnull: 1\n", "{a: [b], c: null(), null: i:1}");
    check("2023: {done: 2023-11-17}\n", "{2023: {done: 2023-11-17}}");
    check("a: |\n  x\n\n    y\n  z\n\nb: >-\n  x\n  y\n\n  z\n",
          "{a: |x\n\n  y\nz\n|, b: >x y\nz<}");
    check("a: x\n  y\n\n  z\n", "{a: x y\nz}");
    check("{\"a\": [1, 2.5, true, null, \"x\\n\"]}",
          "{a: [i:1, n:2.5, b:true, null(null), \"x\n\"]}");
    check("---\na: 1\n...\n", "{a: i:1}");
    check(
        "\xEF\xBB\xBF"
        "a: 1\r\nb:\r\n  - c\r\n",
        "{a: i:1, b: [c]}");
}

TEST_CASE("plain scalars by the core schema of YAML 1.2") {
    auto check = [](std::string_view text, Type expected) {
        CAPTURE(std::string(text));
        CHECK(type_of_plain(text) == expected);
    };
    for (const auto* text : {"", "~", "null", "Null", "NULL"}) check(text, Type::null);
    for (const auto* text : {"true", "True", "FALSE"}) check(text, Type::boolean);
    for (const auto* text : {"0", "-7", "+7", "007", "0o17", "0xFf", "99999999999999999999"}) {
        check(text, Type::integer);
    }
    for (const auto* text : {"1.10", "-.5", "5.", "1e3", "1.5E-3", ".inf", "-.INF", ".nan"}) {
        check(text, Type::number);
    }
    for (const auto* text :
         {"да", "yes", "no", "on", "off", "y",          "tRUE", "nULL",  "1,5", "1.2.3",  "-",
          "+",  ".",   "1e", "0x", "0o8", "2022-12-30", "10%",  "1 000", "--1", "trueish"}) {
        check(text, Type::string);
    }
}

TEST_CASE("values of scalars") {
    const Parsed result =
        parsed("[0x1F, 0o17, 007, 1.10, -2, .inf, 1e400, 99999999999999999999, '5', true]");
    const auto& items = result.root.items;
    CHECK(to_integer(items[0]) == 31);
    CHECK(to_integer(items[1]) == 15);
    CHECK(to_integer(items[2]) == 7);
    CHECK(to_integer(items[3]) == std::nullopt);
    CHECK(to_number(items[3]) == 1.1);
    CHECK(items[3].text == "1.10");
    CHECK(to_number(items[4]) == -2.0);
    CHECK(to_number(items[5]) == std::numeric_limits<double>::infinity());
    CHECK(to_number(items[6]) == std::numeric_limits<double>::max());
    CHECK(to_integer(items[7]) == std::nullopt);
    CHECK(to_number(items[7]) == 1e20);
    CHECK(to_number(items[8]) == std::nullopt);
    CHECK(to_boolean(items[9]) == true);
}

TEST_CASE("places of keys and values") {
    const Parsed result = parsed(
        "k: простой текст # примечание\n\"q\" : 'it''s'\nm: |\n  x\n  y\n\nn: текст\n  дальше\n"
        "s: [ a, {b: 1}, ]\ne:\nf:   # пусто\ng:\n  - h: 1\n    i: 2\n  -\n");
    CHECK(result.found.empty());
    const Node& root = result.root;
    auto value = [&](std::string_view key) { return source_of(result, root.find(key)->span); };
    CHECK(value("k") == "простой текст");
    CHECK(source_of(result, root.find_entry("q")->key_span) == "\"q\"");
    CHECK(value("q") == "'it''s'");
    CHECK(value("m") == "|\n  x\n  y");
    CHECK(value("n") == "текст\n  дальше");
    CHECK(value("s") == "[ a, {b: 1}, ]");
    CHECK(value("g") == "- h: 1\n    i: 2\n  -");
    CHECK(source_of(result, root.find("g")->items[0].span) == "h: 1\n    i: 2");
    const Span nothing = root.find("e")->span;
    CHECK(nothing.begin == nothing.end);
    CHECK(result.sources.place(nothing.file, nothing.begin) == LineColumn{10, 3});
    const Span behind_dash = root.find("g")->items[1].span;
    CHECK(result.sources.place(behind_dash.file, behind_dash.begin) == LineColumn{15, 4});
}

TEST_CASE("from a place in the value to the place in the file") {
    // The word `нет` is looked for in the value and must be found in the source.
    auto check = [](std::string_view text, std::string_view word, std::string_view expected,
                    LineColumn place) {
        CAPTURE(std::string(text));
        const Parsed result = parsed(text);
        const Node& value = result.root.entries.at(0).value;
        const std::size_t begin = value.text.find(word);
        REQUIRE(begin != std::string::npos);
        const Span span = span_of(result.sources, value, begin, begin + word.size());
        CHECK(source_of(result, span) == expected);
        CHECK(result.sources.place(span.file, span.begin) == place);
    };
    check("a: да и нет\n", "нет", "нет", {1, 9});
    check("a: да\n  и нет\n", "нет", "нет", {2, 5});
    check("a: 'it''s нет'\n", "нет", "нет", {1, 11});
    check("a: 'it''s'\n", "'", "''", {1, 7});
    check("a: \"\\u0436\\n\\x41 нет\"\n", "нет", "нет", {1, 18});
    check("a: \"\\u0436x\"\n", "ж", "\\u0436", {1, 5});
    check("a: \"да \\\n    нет\"\n", "нет", "нет", {2, 5});
    check("a: |\n  да\n    и\n  нет\n", "нет", "нет", {4, 3});
    check("a: >\n  да\n  и\n\n  нет\n", "нет", "нет", {5, 3});
    check("a: >-\n  да и\n  нет тут\n", "и нет", "и\n  нет", {2, 6});
    check("a: |\r\n  да\r\n  нет\r\n", "нет", "нет", {3, 3});
    check("a: \"нет\"\n", "нет", "нет", {1, 5});
}

TEST_CASE("places beyond a value, and of what is no scalar") {
    const Parsed result = parsed("a: слово\nb: [x]\n");
    const Node& word = *result.root.find("a");
    CHECK(source_of(result, span_of(result.sources, word, 0, 999)) == "слово");
    CHECK(span_of(result.sources, word, 999, 999).begin == word.span.end);
    const Node& list = *result.root.find("b");
    CHECK(span_of(result.sources, list, 0, 1) == list.span);
}

TEST_CASE("limits: depth, nodes, bytes") {
    auto check = [](std::string_view text, const Limits& limits, std::string_view expected) {
        const Parsed result = parsed(text, limits);
        CHECK(yaml::test::faults(result.sources, result.found) == expected);
    };
    check("a: [[x]]", {.depth = 3}, "");
    check("a: [[x]]", {.depth = 2},
          "1:5 `[` too-deep: вложенность больше 2 уровней; \n"
          "1:5 `[` too-deep: nested deeper than 2 levels; \n");
    check("[a, b, c]", {.nodes = 3}, "");
    check("[a, b, c]", {.nodes = 2},
          "1:8 `c` too-large: в файле больше 2 значений; разделите его на несколько\n"
          "1:8 `c` too-large: more than 2 values in the file; split it into several\n");
    const std::string large = "a: " + std::string(1U << 20U, 'x');
    check(large, {.bytes = large.size()}, "");
    check(large, {.bytes = 1U << 20U},
          "1:1 `` too-large: файл больше 1 МБ; разделите его на несколько\n"
          "1:1 `` too-large: the file is larger than 1 MB; split it into several\n");
}

TEST_CASE("hostile files end quickly") {
    auto repeated = [](std::string_view part, std::size_t count) {
        std::string result;
        for (std::size_t i = 0; i < count; ++i) result += part;
        return result;
    };
    for (const auto* part :
         {"[", "- ", "{a: ", "? ", "\"\n", "&a ", "a: [\n", "'", "- \"\n", "*a\n"}) {
        CAPTURE(part);
        CHECK_FALSE(parsed(repeated(part, 20'001)).found.empty());
    }
}

TEST_CASE("front matter") {
    SourceSet sources;
    auto check = [&](std::string_view text, std::string_view node, std::string_view body,
                     std::string_view expected) {
        CAPTURE(std::string(text));
        Diagnostics found;
        const FileId file = sources.add("a.md", std::string(text));
        const auto result = parse_front_matter(sources, file, found);
        CHECK((result ? yaml::test::shape(result->node) : "nothing") == node);
        CHECK((result ? sources.text(result->body) : "") == body);
        CHECK(yaml::test::faults(sources, found) == expected);
    };
    check("---\na: 1\n---\n# Текст\n\n---\n", "{a: i:1}", "# Текст\n\n---\n", "");
    check("\xEF\xBB\xBF---\r\na: 1\r\n---\r\nx", "{a: i:1}", "x", "");
    check("---\n---\n", "null()", "", "");
    check("# Текст\n", "nothing", "",
          "1:1 `` front-matter: файл должен начинаться со сведений между строками `---`; "
          "добавьте строку `---`\n"
          "1:1 `` front-matter: the file must open with data between two `---` lines; "
          "add a `---` line\n");
    check("---\na: 1\n", "nothing", "",
          "1:1 `---` front-matter: сведения в начале файла не закрыты строкой `---`; "
          "добавьте строку `---`\n"
          "1:1 `---` front-matter: the data at the head are not closed by a `---` line; "
          "add a `---` line\n");
    check("---\na: 1\na: 2\n---\nx", "{a: i:1}", "x",
          "3:1 `a` duplicate-key: ключ `a` повторён; оставьте один из двух "
          "[2:1 впервые он здесь]\n"
          "3:1 `a` duplicate-key: key `a` is repeated; keep one of the two "
          "[2:1 it first stands here]\n");
}
