#include "publish/publish.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "publish/phrases.h"

namespace metodoc::publish {
namespace {

constexpr std::string_view list_name = ".metodoc-files";
constexpr std::string_view aside = ".metodoc-new";

using Paths = std::set<std::string>;

Paths read_list(const disk::Disk& disk, const std::string& folder) {
    Paths paths;
    const std::string path = disk::join(folder, list_name);
    if (!disk.is_file(path)) return paths;
    const Result<std::string> text = disk.read(path);
    if (!text) return paths;
    for (std::string_view rest = *text; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        if (!line.empty()) paths.emplace(line);
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    return paths;
}

// Written aside as well: a list cut short would orphan files.
Result<void> write_list(const disk::Disk& disk, const std::string& folder, const Paths& paths) {
    std::string text;
    for (const std::string& path : paths) text += path + "\n";
    const std::string name = disk::join(folder, list_name);
    if (auto done = disk.write(name + std::string(aside), text); !done) return done;
    return disk.rename(name + std::string(aside), name);
}

struct Plan {
    std::vector<const Artifact*> changed;
    Paths made;   // every path of this build
    Paths stale;  // of an earlier build
};

Result<Plan> compare(const disk::Disk& disk, const std::string& folder, const Artifacts& artifacts,
                     const Paths& ours) {
    Plan plan;
    for (const Artifact& artifact : artifacts) {
        plan.made.insert(artifact.path);
        const std::string path = disk::join(folder, artifact.path);
        if (!disk.is_file(path)) {
            if (disk.is_folder(path)) return Error{say(folder_in_the_way, {path})};
            plan.changed.push_back(&artifact);
            continue;
        }
        const Result<std::string> present = disk.read(path);
        if (!present) return present.error();
        if (*present == artifact.bytes) continue;
        if (!ours.contains(artifact.path)) return Error{say(foreign_file, {path})};
        plan.changed.push_back(&artifact);
    }
    for (const std::string& path : ours) {
        if (!plan.made.contains(path)) plan.stale.insert(path);
    }
    return plan;
}

Result<void> write_aside(const disk::Disk& disk, const std::string& folder,
                         const std::vector<const Artifact*>& changed) {
    for (std::size_t i = 0; i < changed.size(); ++i) {
        const std::string path = disk::join(folder, changed[i]->path) + std::string(aside);
        auto done = disk.write(path, changed[i]->bytes);
        if (done) continue;
        for (std::size_t j = 0; j <= i; ++j) {
            const auto swept =
                disk.remove(disk::join(folder, changed[j]->path) + std::string(aside));
            static_cast<void>(swept);  // the first refusal is the one to report
        }
        return done;
    }
    return {};
}

}  // namespace

Result<Summary> write(const disk::Disk& disk, const std::string& folder,
                      const Artifacts& artifacts) {
    const Paths ours = read_list(disk, folder);
    const Result<Plan> plan = compare(disk, folder, artifacts, ours);
    if (!plan) return plan.error();
    Summary summary{plan->changed.size(), artifacts.size() - plan->changed.size(),
                    plan->stale.size()};

    if (auto done = write_aside(disk, folder, plan->changed); !done) return done.error();
    // From here to the end both lists are true: should the machine stop, no file is orphaned.
    if (ours != plan->made) {
        Paths both = ours;
        both.insert(plan->made.begin(), plan->made.end());
        if (auto done = write_list(disk, folder, both); !done) return done.error();
    }
    for (const Artifact* artifact : plan->changed) {
        const std::string path = disk::join(folder, artifact->path);
        if (auto done = disk.rename(path + std::string(aside), path); !done) return done.error();
    }
    for (const std::string& path : plan->stale) {
        if (auto done = disk.remove(disk::join(folder, path)); !done) return done.error();
    }
    if (!plan->stale.empty()) {
        if (auto done = write_list(disk, folder, plan->made); !done) return done.error();
    }
    return summary;
}

}  // namespace metodoc::publish
