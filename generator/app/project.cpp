#include "app/project.h"

#include <algorithm>
#include <array>

#include "app/phrases.h"

namespace metodoc::app {
namespace {

constexpr std::string_view mark = "site/site.yaml";

// The generator's own output below site/ is not an input.
bool is_output(std::string_view path) {
    return path.starts_with("site/public/") || path.starts_with("site/documents/") ||
           path.starts_with("site/reports/");
}

Result<void> read_folder(const disk::Disk& disk, const std::string& root, const std::string& name,
                         pipeline::Inputs& inputs) {
    const std::string folder = disk::join(root, name);
    const auto paths = disk.list(folder);
    if (!paths) return paths.error();
    for (const std::string& path : *paths) {
        const std::string shown = disk::join(name, path);
        if (is_output(shown)) continue;
        auto bytes = disk.read(disk::join(folder, path));
        if (!bytes) return bytes.error();
        inputs.files.push_back({shown, std::move(*bytes)});
    }
    return {};
}

}  // namespace

Result<std::string> find_project(const Context& context) {
    const disk::Disk& disk = context.world.disk;
    if (!context.project.empty()) {
        const std::string root = disk::join(context.world.current_folder, context.project);
        if (disk.is_file(disk::join(root, mark))) return root;
        return Error{say(no_site_in, {root})};
    }
    for (std::string folder = context.world.current_folder; !folder.empty();
         folder = disk::parent(folder)) {
        if (disk.is_file(disk::join(folder, mark))) return folder;
    }
    return Error{say(no_project, {context.world.current_folder})};
}

Result<pipeline::Inputs> read_inputs(const Context& context, const std::string& project) {
    const disk::Disk& disk = context.world.disk;
    pipeline::Inputs inputs;
    for (const std::string name : {"content", "site"}) {
        if (auto done = read_folder(disk, project, name, inputs); !done) return done.error();
    }
    for (const std::string name : {"schemas", "themes", "templates"}) {
        const bool own = disk.is_folder(disk::join(project, name));
        const std::string& root = own ? project : context.world.share_folder;
        if (auto done = read_folder(disk, root, name, inputs); !done) return done.error();
    }
    std::ranges::sort(inputs.files, {}, &pipeline::File::path);
    return inputs;
}

std::string below_project(const Context& context, const std::string& project, std::string path) {
    path = disk::join(context.world.current_folder, path);
    while (path.ends_with('/')) path.pop_back();
    if (path == project) return "";
    if (path.starts_with(project + "/")) path = path.substr(project.size() + 1);
    return path;
}

bool stands_below(std::string_view file, std::string_view path) {
    return path.empty() || file == path ||
           (file.starts_with(path) && file.substr(path.size()).starts_with('/'));
}

}  // namespace metodoc::app
