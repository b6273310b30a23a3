// Which values of a tree may be seen by whom, by the `x-privacy` of the schema.
//
// Room: schema.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace metodoc::yaml {
struct Node;
}

namespace metodoc::schema {

class SchemaSet;
struct SchemaId;

// From the loosest to the strictest. `consent`: public while a consent is in force.
enum class Privacy : std::uint8_t { open, consent, internal, never };

// A scalar of the tree. `text` and `key` are views into the tree.
struct Value {
    std::string_view text;
    std::string_view key;  // the nearest key above it
    Span span;
    Privacy privacy = Privacy::open;
};

// Every scalar in the order of the file. What lies below a field is as private as the field; where
// several subschemas speak of a value, the strictest holds.
// Requires: `id` is of `schemas`.
std::vector<Value> values(const SchemaSet& schemas, SchemaId id, const yaml::Node& node);

}  // namespace metodoc::schema
