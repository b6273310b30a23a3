#include <string>

#include "disk/disk.h"

namespace metodoc::disk {

std::string join(std::string_view folder, std::string_view path) {
    if (path.starts_with('/') || folder.empty() || folder == ".") return std::string(path);
    if (path.empty() || path == ".") return std::string(folder);
    std::string result(folder);
    if (!result.ends_with('/')) result += '/';
    result += path;
    return result;
}

std::string parent(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? "" : std::string(path.substr(0, slash));
}

}  // namespace metodoc::disk
