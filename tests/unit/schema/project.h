// The schemas and the content of this repository, as far as they exist.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "unit/schema/support.h"

namespace metodoc::schema::bench {

inline std::vector<std::filesystem::path> files_below(const std::string& folder,
                                                      const std::string& extension) {
    std::vector<std::filesystem::path> result;
    const std::filesystem::path top = metodoc::test::source_dir() + "/" + folder;
    if (!std::filesystem::exists(top)) return result;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
        if (entry.path().extension() == extension) result.push_back(entry.path());
    }
    std::ranges::sort(result);
    return result;
}

inline std::vector<std::filesystem::path> schema_files() {
    return files_below("schemas", ".json");
}

// A desk with all schemas of the repository, compiled without a fault.
inline Bench desk_of_project() {
    Bench desk;
    for (const auto& path : schema_files()) {
        desk.add(path.filename().string(), metodoc::test::read_file(path.string()));
    }
    desk.compile();
    return desk;
}

}  // namespace metodoc::schema::bench
