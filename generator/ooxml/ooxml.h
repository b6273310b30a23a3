// Packages of Office Open XML (ECMA-376 part 2): .docx and .xlsx as parts that refer to each other.
//
// Bytes ↔ parts with their content types and relations. What stands inside a part is XML for
// others to read; only the two kinds of index (content types, relations) are understood here.
//
// Room: ooxml. Includes base, xml, zip.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace metodoc::ooxml {

struct Relation {
    std::string id;      // "rId1", unique among the relations of its part
    std::string type;    // a URI; its last step says what it is ("…/styles")
    std::string target;  // as written: relative to the part's folder, or "/from/the/top", or a URL
    bool external = false;
};

struct Part {
    std::string name;  // from the top, without a leading slash: "word/document.xml"
    std::string content_type;
    std::string bytes;
    std::vector<Relation> relations = {};
};

struct Package {
    std::vector<Part> parts;  // sorted by name
    std::vector<Relation> relations;

    // nullptr where there is none.
    [[nodiscard]] const Part* find(std::string_view name) const;
    [[nodiscard]] Part* find(std::string_view name);
    // Keeps the order. Requires: no part of this name.
    Part& add(Part part);
};

// Errors: no or a broken archive, no list of content types, an index that is no XML, a part
// without a content type. They do not name the file: the caller knows it.
Result<Package> read(std::string_view bytes);

// Equal packages make equal bytes. [Content_Types].xml stands first, then _rels/.rels.
Result<std::string> write(const Package& package);

// A written package with the given parts, and their relations, in place of those of the same
// names; all else is copied as it is compressed. This is what makes a thousand documents of one
// template cheap. Requires: `archive` was made by write; names and content types are not new, but
// for pictures (.png, .jpeg, .gif), which may be added.
Result<std::string> replace(std::string_view archive, std::span<const Part> parts);

// The first internal relation of a kind (the last step of its type: "styles"); nullptr if none.
const Relation* find_relation(std::span<const Relation> relations, std::string_view kind);

// The name of the part that a target means, seen from a part ("word/document.xml", "../a.xml").
// A package's own relations are seen from "".
std::string resolve(std::string_view part, std::string_view target);

// An id that none of the relations has.
std::string free_id(std::span<const Relation> relations, std::string_view prefix);

}  // namespace metodoc::ooxml
