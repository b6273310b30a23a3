// Names of parts: folders, extensions, where the relations of a part are kept.
//
// Room: ooxml, private to it.
#pragma once

#include <string>
#include <string_view>

namespace metodoc::ooxml {

inline constexpr std::string_view content_types_name = "[Content_Types].xml";
inline constexpr std::string_view package_relations_name = "_rels/.rels";

inline std::string_view folder_of(std::string_view part) {  // with its slash; empty at the top
    const auto slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash + 1);
}

inline std::string relations_name(std::string_view part) {
    const std::string_view folder = folder_of(part);
    return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

// Part names are compared without regard to ASCII case (ECMA-376 part 2, 6.2.2.3).
inline std::string folded(std::string_view name) {
    std::string result(name);
    for (char& byte : result) {
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    }
    return result;
}

}  // namespace metodoc::ooxml
