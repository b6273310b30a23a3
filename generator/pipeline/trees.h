// The first gate: files → trees whose shape the schemas accept.
//
// Room: pipeline.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "csv/csv.h"
#include "decode/decode.h"
#include "pipeline/pipeline.h"
#include "schema/schema.h"
#include "yaml/yaml.h"

namespace metodoc::pipeline {

// A file of content/ or site/ as a tree.
struct Tree {
    std::string path;
    FileId file;
    std::string kind;  // its key `kind`
    yaml::Node root;
    Span body;                             // of a Markdown file: the text behind the front matter
    std::optional<csv::Table> table = {};  // of a spreadsheet export; it has no root then
};

// Adds the files of content/ and site/ to `sources`, parses them and holds each against the schema
// of its kind, reporting every fault of every file. Gives the trees, sorted by path; those that
// could not be understood are left out (there is an error in `out` then).
std::vector<Tree> read_trees(const std::vector<File>& files, const schema::SchemaSet& schemas,
                             unsigned jobs, SourceSet& sources, Diagnostics& out);

// The same for room decode. Requires: the trees outlive the files.
std::vector<decode::File> to_decode(const std::vector<Tree>& trees);

// Their files: those that the author may mark with `# sic`.
std::vector<FileId> files_of(const std::vector<Tree>& trees);

// The pictures that a text may show.
std::vector<decode::PictureFile> pictures_of(const std::vector<File>& files);

// schemas/*.schema.json, compiled.
schema::SchemaSet read_schemas(const std::vector<File>& files, SourceSet& sources,
                               Diagnostics& out);

}  // namespace metodoc::pipeline
