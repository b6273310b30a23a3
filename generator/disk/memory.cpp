// A disk of one map, for tests and for callers that have the bytes already.
#include <algorithm>
#include <utility>

#include "disk/disk.h"
#include "disk/phrases.h"

namespace metodoc::disk {
namespace {

bool has_folder(const Files& files, const std::string& path) {
    const std::string prefix = path.empty() ? "" : path + "/";
    const auto next = files.lower_bound(prefix);
    return next != files.end() && next->first.starts_with(prefix);
}

Error refusal(const Phrase& what, const std::string& path, const Phrase& why) {
    return Error{say(what, {path, say(why)})};
}

bool is_left_out(std::string_view path) {
    while (!path.empty()) {
        const std::string_view name = path.substr(0, path.find('/'));
        if (name.starts_with('.') || name == "node_modules") return true;
        path.remove_prefix(std::min(path.size(), name.size() + 1));
    }
    return false;
}

}  // namespace

Disk in_memory(std::shared_ptr<Files> files) {
    Disk disk;
    disk.read = [files](const std::string& path) -> Result<std::string> {
        if (const auto found = files->find(path); found != files->end()) return found->second;
        if (has_folder(*files, path)) return refusal(cannot_read, path, is_folder_not_file);
        return refusal(cannot_read, path, not_found);
    };
    disk.list = [files](const std::string& folder) -> Result<std::vector<std::string>> {
        std::vector<std::string> result;
        const std::string prefix = folder.empty() ? "" : folder + "/";
        for (auto at = files->lower_bound(prefix);
             at != files->end() && at->first.starts_with(prefix); ++at) {
            std::string name = at->first.substr(prefix.size());
            if (!is_left_out(name)) result.push_back(std::move(name));
        }
        return result;
    };
    disk.write = [files](const std::string& path, std::string_view bytes) -> Result<void> {
        if (has_folder(*files, path)) return refusal(cannot_write, path, is_folder_not_file);
        for (std::string up = parent(path); !up.empty(); up = parent(up)) {
            if (files->contains(up)) return refusal(cannot_write, up, is_file_not_folder);
        }
        (*files)[path] = std::string(bytes);
        return {};
    };
    disk.rename = [files](const std::string& from, const std::string& to) -> Result<void> {
        const auto found = files->find(from);
        if (found == files->end()) return refusal(cannot_write, to, not_found);
        if (has_folder(*files, to)) return refusal(cannot_write, to, is_folder_not_file);
        std::string bytes = std::move(found->second);
        files->erase(found);
        (*files)[to] = std::move(bytes);
        return {};
    };
    disk.remove = [files](const std::string& path) -> Result<void> {
        files->erase(path);
        return {};
    };
    disk.is_file = [files](const std::string& path) { return files->contains(path); };
    disk.is_folder = [files](const std::string& path) { return has_folder(*files, path); };
    return disk;
}

}  // namespace metodoc::disk
