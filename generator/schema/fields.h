// What the schemas say of the fields of a kind, for people who read the data elsewhere.
//
// Room: schema.
#pragma once

#include <string>
#include <vector>

#include "schema/privacy.h"

namespace metodoc::schema {

struct Field {
    std::string path;  // "acts[].in_force.from"
    std::string title, description;
    // The types of JSON that it may have, "date" for a day: "string", "integer", "boolean",
    // "array", "object"; several with a space between them.
    std::string type;
    Privacy privacy = Privacy::open;  // as strict as the strictest above it
};

// Every field that has a name, in the order of the schema, those of a list below `name[]`. A field
// that several branches describe stands once, as the first one does. What is internal or never
// public is left out with all that is below it.
// Requires: `id` is of `schemas`.
std::vector<Field> public_fields(const SchemaSet& schemas, SchemaId id);

}  // namespace metodoc::schema
