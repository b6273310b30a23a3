// Artifacts → files of a folder: only what changed is written, only what was ours is removed.
//
// All changed files are first written aside and then renamed, so a full disk leaves the last
// good output as it was. A list of the files made stands in FOLDER/.metodoc-files; a file that
// is not on it is never removed and never overwritten.
//
// Room: publish. Includes base, disk.
#pragma once

#include <cstddef>
#include <string>

#include "base/artifact.h"
#include "base/result.h"
#include "disk/disk.h"

namespace metodoc::publish {

struct Summary {
    std::size_t written = 0;  // new or changed
    std::size_t unchanged = 0;
    std::size_t removed = 0;  // made by an earlier build, not part of this one
};

// Requires: no two artifacts have one path (pipeline reports them).
Result<Summary> write(const disk::Disk& disk, const std::string& folder,
                      const Artifacts& artifacts);

}  // namespace metodoc::publish
