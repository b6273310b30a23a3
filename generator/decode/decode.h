// From trees to the Corpus: what the files say, typed, with every reference resolved.
//
// The shape of the files is already checked (room schema), so a shape that the schemas exclude is
// our own bug (MUST). What a schema cannot see is reported here: a day that does not exist, two
// things with one id, Markdown that cannot be printed, Latin letters inside Russian words, a file
// that belongs to no system. Whether references lead anywhere is for room rules: they are all in
// Corpus::references.
//
// Room: decode. Includes base, yaml, markdown, russian, model.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "model/model.h"
#include "yaml/yaml.h"

namespace metodoc::decode {

// A file of the content that has passed the gate of shape.
struct File {
    std::string path;                  // "content/seversk/roadmap.yaml"
    FileId id;                         // of the SourceSet
    std::string kind;                  // what its key `kind` says: "roadmap"
    std::string system;                // "seversk"; empty: shared by all systems
    const yaml::Node* root = nullptr;  // of a hand-written page: its front matter
    Span body = {};                    // of a hand-written page: its Markdown
};

// A file that may be a picture of a text: its path in the project and its bytes.
struct PictureFile {
    std::string path;
    std::string_view bytes;
};

// The kinds that are understood, sorted.
std::span<const std::string_view> kinds();

// The system a file belongs to, by its folder: "content/seversk/orders/a.yaml" → "seversk";
// empty for a file at the top of content/ and outside of it.
std::string system_of(std::string_view path);

// Things are numbered in the order of the files: sort them by path for the same Corpus every time.
// Requires: `sources` holds the files; the sources, the nodes and the bytes of the pictures outlive
// the Corpus.
model::Corpus decode(const SourceSet& sources, std::span<const File> files, Diagnostics& out,
                     std::span<const PictureFile> pictures = {});

}  // namespace metodoc::decode
