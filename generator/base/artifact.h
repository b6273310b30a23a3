// A file that the program wants to exist: where, below the output folder, and its bytes.
//
// Renderers return artifacts; only publish writes them.
//
// Room: base. Includes nothing but std.
#pragma once

#include <string>
#include <vector>

namespace metodoc {

struct Artifact {
    std::string path;  // with forward slashes, never absolute, never with ".."
    std::string bytes;
};

using Artifacts = std::vector<Artifact>;

}  // namespace metodoc
