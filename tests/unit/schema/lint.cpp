// The schemas of this repository: sound draft-07, and readable to a methodist in an editor.
#include <algorithm>
#include <array>
#include <set>

#include "base/utf8.h"
#include "unit/schema/project.h"

using namespace metodoc;
using namespace metodoc::schema;
using yaml::Entry;
using yaml::Node;

namespace {

// Draft-07 and what yaml-language-server and we read beside it. Keywords of later drafts pass
// there in silence and check nothing, so they are not in the list.
constexpr auto keywords = std::to_array<std::string_view>({"$comment",
                                                           "$id",
                                                           "$ref",
                                                           "$schema",
                                                           "additionalItems",
                                                           "additionalProperties",
                                                           "allOf",
                                                           "anyOf",
                                                           "const",
                                                           "contains",
                                                           "default",
                                                           "defaultSnippets",
                                                           "definitions",
                                                           "dependencies",
                                                           "description",
                                                           "else",
                                                           "enum",
                                                           "enumDescriptions",
                                                           "errorMessage",
                                                           "examples",
                                                           "exclusiveMaximum",
                                                           "exclusiveMinimum",
                                                           "format",
                                                           "if",
                                                           "items",
                                                           "markdownDescription",
                                                           "maxItems",
                                                           "maxLength",
                                                           "maxProperties",
                                                           "maximum",
                                                           "minItems",
                                                           "minLength",
                                                           "minProperties",
                                                           "minimum",
                                                           "multipleOf",
                                                           "not",
                                                           "oneOf",
                                                           "pattern",
                                                           "patternErrorMessage",
                                                           "patternProperties",
                                                           "properties",
                                                           "propertyNames",
                                                           "readOnly",
                                                           "required",
                                                           "then",
                                                           "title",
                                                           "type",
                                                           "uniqueItems",
                                                           "writeOnly",
                                                           "x-privacy"});
constexpr auto privacies =
    std::to_array<std::string_view>({"consent", "internal", "never", "public"});

bool has_cyrillic(std::string_view text) {
    while (!text.empty()) {
        const char32_t c = utf8::take(text);
        if (c >= 0x400 && c < 0x500) return true;
    }
    return false;
}

struct Lint {
    std::vector<std::string> complaints;
    std::size_t properties = 0;

    void complain(const std::string& where, const std::string& what) {
        complaints.push_back(where + ": " + what);
    }

    void russian(const Node& schema, const std::string& where, std::string_view key) {
        const Node* text = schema.find(key);
        if (text == nullptr || !has_cyrillic(text->text)) {
            complain(where, "no Russian " + std::string(key));
        }
    }

    void schema(const Node& node, const std::string& where) {
        if (!node.is_mapping()) return;
        for (const Entry& entry : node.entries) {
            const std::string_view key = entry.key;
            if (!std::ranges::binary_search(keywords, key)) complain(where, "keyword " + entry.key);
            const std::string inside = where + "/" + entry.key;
            if (key == "properties" || key == "definitions" || key == "patternProperties") {
                for (const Entry& one : entry.value.entries) {
                    const std::string place = inside + "/" + one.key;
                    russian(one.value, place, "title");
                    russian(one.value, place, "description");
                    ++properties;
                    schema(one.value, place);
                }
            } else if (key == "allOf" || key == "anyOf" || key == "oneOf") {
                for (const Node& one : entry.value.items) schema(one, inside);
            } else if (key == "items" || key == "additionalProperties" || key == "contains" ||
                       key == "if" || key == "then" || key == "else" || key == "not" ||
                       key == "propertyNames") {
                schema(entry.value, inside);
            } else if (key == "x-privacy") {
                if (!std::ranges::binary_search(privacies, entry.value.text)) {
                    complain(where, "x-privacy " + entry.value.text);
                }
            }
        }
        pattern(node, where);
        choices(node, where);
    }

    // A pattern is for codes, references and dates. Free text has none: editors and people cannot
    // explain why a sentence does not match.
    void pattern(const Node& node, const std::string& where) {
        const Node* text = node.find("pattern");
        if (text == nullptr) return;
        const std::string& source = text->text;
        if (!source.starts_with('^') || !source.ends_with('$'))
            complain(where, "pattern without ^ and $");
        const bool any_text = source.find(".*") != std::string::npos ||
                              source.find(".+") != std::string::npos || has_cyrillic(source);
        if (any_text) complain(where, "pattern on free text");
        if (node.find("patternErrorMessage") == nullptr) complain(where, "no patternErrorMessage");
    }

    void choices(const Node& node, const std::string& where) {
        const Node* values = node.find("enum");
        const Node* words = node.find("enumDescriptions");
        if (values == nullptr) return;
        if (words == nullptr || words->items.size() != values->items.size()) {
            complain(where, "enum without a description for each value");
        }
    }
};

}  // namespace

TEST_CASE("schemas/ compiles and is draft-07") {
    static_assert(std::ranges::is_sorted(keywords));
    bench::Bench desk = bench::desk_of_project();
    INFO(print(desk.found, desk.sources, {}));
    CHECK(desk.found.empty());
    CHECK(desk.documents.size() >= 10);
    const std::size_t own = desk.documents.size();
    desk.add("draft-07.json", metodoc::test::read_file(metodoc::test::source_dir() +
                                                       "/tests/unit/schema/draft-07.json"));
    desk.compile();
    for (std::size_t i = 0; i < own; ++i) {
        const Diagnostics verdict =
            desk.judge("draft-07.json", desk.documents[i].node, Reading::strict);
        INFO(print(verdict, desk.sources, {}));
        CHECK(verdict.empty());
    }
}

TEST_CASE("schemas/ speaks Russian and uses what editors know") {
    bench::Bench desk = bench::desk_of_project();
    Lint lint;
    for (const Document& document : desk.documents) lint.schema(document.node, document.name);
    for (const std::string& complaint : lint.complaints) UNSCOPED_INFO(complaint);
    CHECK(lint.complaints.empty());
    CHECK(lint.properties >= 100);
}

TEST_CASE("the lint finds what it is there for") {
    bench::Bench desk;
    desk.add("bad.json",
             "{properties: {a: {title: Title, pattern: '.*'}, b: {title: Имя, description: Имя, "
             "enum: [x], x-privacy: secret, dependentRequired: {}}}}");
    Lint lint;
    lint.schema(desk.documents[0].node, "bad");
    CHECK(lint.complaints ==
          std::vector<std::string>{
              "bad/properties/a: no Russian title", "bad/properties/a: no Russian description",
              "bad/properties/a: pattern without ^ and $", "bad/properties/a: pattern on free text",
              "bad/properties/a: no patternErrorMessage", "bad/properties/b: x-privacy secret",
              "bad/properties/b: keyword dependentRequired",
              "bad/properties/b: enum without a description for each value"});
}
