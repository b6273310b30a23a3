// Schemas and values out of short texts, and verdicts on them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/schema.h"
#include "support/catch.h"

namespace metodoc::schema::bench {

// Everything that must outlive a verdict.
struct Bench {
    SourceSet sources;
    Diagnostics found;
    std::vector<Document> documents;
    std::optional<SchemaSet> schemas;

    // Adds a schema document. Requires: the text is sound YAML or JSON.
    void add(std::string name, std::string text) {
        const FileId file = sources.add("schemas/" + name, std::move(text));
        auto node = yaml::parse(sources, file, found);
        INFO(print(found, sources, {}));
        REQUIRE(node.has_value());
        documents.push_back({std::move(name), std::move(*node)});
    }

    void compile() { schemas = SchemaSet::compile(documents, found); }

    yaml::Node value(std::string text) {
        const FileId file = sources.add("value.yaml", std::move(text));
        auto node = yaml::parse(sources, file, found);
        INFO(print(found, sources, {}));
        REQUIRE(node.has_value());
        return std::move(*node);
    }

    Diagnostics judge(std::string_view schema, const yaml::Node& node, Reading reading) {
        Diagnostics result;
        const auto id = schemas->find(schema);
        REQUIRE(id.has_value());
        validate(*schemas, *id, node, sources, result, reading);
        return result;
    }
};

}  // namespace metodoc::schema::bench
