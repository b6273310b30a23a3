// JSON Schema draft-07: compiled once, then every fault of a tree at once, in words for people.
//
// What is supported stands in COMPATIBILITY.md. Beyond the standard a fault is told as an author
// needs it: an unknown key beside a missing one becomes "did you mean", Latin letters inside a
// Russian word are named, a date or a number in a wrong form is shown in the right one, and of
// the branches of `oneOf` and `anyOf` the one is explained that the author evidently meant.
// `title` of a property is used in the messages, `errorMessage` and `patternErrorMessage` (texts
// in Russian, as yaml-language-server knows them) replace ours.
// No function throws; validate may run in several threads over one SchemaSet.
//
// Room: schema.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "schema/fields.h"
#include "schema/privacy.h"
#include "yaml/yaml.h"

namespace metodoc::schema {

struct Compiled;

// A schema file as parsed by room yaml. Other schemas name it by its `$id`, or by its name: a
// `$ref` of "common.schema.json#/definitions/ref" finds the document of that name.
struct Document {
    std::string name;  // the file's name without folders: "order.schema.json"
    yaml::Node node;
};

// One compiled schema document of a set.
struct SchemaId {
    std::uint32_t index = 0;
    auto operator<=>(const SchemaId&) const = default;
};

class SchemaSet {
public:
    // Gives what is sound; a schema that is not (a keyword of a wrong shape, a `$ref` that leads
    // nowhere, a pattern that does not parse) is an error `schema-broken` at its place, and the
    // broken keyword then holds for everything.
    static SchemaSet compile(std::span<const Document> documents, Diagnostics& out);

    SchemaSet(SchemaSet&&) noexcept;
    SchemaSet& operator=(SchemaSet&&) noexcept;
    ~SchemaSet();

    // By the name of the document.
    [[nodiscard]] std::optional<SchemaId> find(std::string_view name) const;

    [[nodiscard]] const Compiled& compiled() const { return *compiled_; }

private:
    explicit SchemaSet(std::unique_ptr<Compiled> compiled);
    std::unique_ptr<Compiled> compiled_;
};

// How a plain scalar is read.
enum class Reading {
    // As people type: where the schema wants a text, a number or a boolean without quotes is that
    // text (`number: 693`, `number: 1.10`), for nothing of it is lost: Node::text holds it. A date
    // must be a day that exists.
    content,
    // As JSON: the type is the type.
    strict,
};

// Appends every fault of `node` to `out`; nothing when it is valid.
// Requires: `node` was parsed from a file of `sources`; `id` is of `schemas`.
void validate(const SchemaSet& schemas, SchemaId id, const yaml::Node& node,
              const SourceSet& sources, Diagnostics& out, Reading reading = Reading::content);

}  // namespace metodoc::schema
