#include <string>

#include "base/source_set.h"
#include "schema/schema.h"
#include "support/catch.h"
#include "yaml/yaml.h"

using namespace metodoc;

namespace {

std::string fields_of(const std::string& json) {
    SourceSet sources;
    Diagnostics out;
    auto root = yaml::parse(sources, sources.add("a.schema.json", json), out);
    REQUIRE(root);
    const schema::Document documents[] = {{"a.schema.json", std::move(*root)}};
    const auto schemas = schema::SchemaSet::compile(documents, out);
    REQUIRE_FALSE(out.has_errors());
    std::string text;
    for (const schema::Field& field :
         schema::public_fields(schemas, *schemas.find("a.schema.json")))
        text += field.path + " | " + field.type + " | " + field.title + " | " + field.description +
                "\n";
    return text;
}

}  // namespace

TEST_CASE("fields: paths, types and words of a schema, references followed") {
    CHECK(fields_of(R"({
 "definitions": {"id": {"title": "Код", "type": "string"}},
 "type": "object",
 "properties": {
  "list": {"title": "Список", "type": "array", "items": {"type": "object", "properties": {
    "id": {"description": "Свой", "$ref": "#/definitions/id"},
    "n": {"title": "Число", "type": ["integer", "number"]}}}}}})") ==
          "list | array | Список | \n"
          "list[].id | string | Код | Свой\n"
          "list[].n | number | Число | \n");
}

TEST_CASE("fields: what is not public is left out with all below it") {
    CHECK(fields_of(R"({"type": "object", "properties": {
  "open": {"title": "О", "type": "string"},
  "inside": {"x-privacy": "internal", "type": "object", "properties": {"a": {"type": "string"}}},
  "never": {"x-privacy": "never", "type": "string"}}})") == "open | string | О | \n");
}

TEST_CASE("fields: a schema that contains itself comes to an end") {
    const std::string text = fields_of(R"({"type": "object", "properties": {
  "below": {"title": "Ниже", "$ref": "#"}}})");
    CHECK(text.starts_with("below | object | Ниже | \nbelow.below"));
    CHECK(text.size() < 2000);
}
