// The corrections that diagnostics carry, made in the files: every other byte stays as it was.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "app/commands.h"
#include "app/counts.h"
#include "app/phrases.h"
#include "app/project.h"
#include "base/diagnostic.h"
#include "yaml/yaml.h"

namespace metodoc::app {
namespace {

struct Planned {
    Edit edit;
    Code code;
};

// By file; within one from its end to its beginning, so that no edit moves another. An edit that
// touches an earlier one waits for the next run.
using Plan = std::map<FileId, std::vector<Planned>>;

Plan plan_of(const Diagnostics& found, const SourceSet& sources, const auto& wanted) {
    Plan plan;
    for (const Diagnostic& one : found)
        for (const Edit& edit : one.edits)
            if (wanted(sources.path(edit.span.file)))
                plan[edit.span.file].push_back({edit, one.code});
    for (auto& [file, edits] : plan) {
        std::ranges::stable_sort(edits, {}, [](const Planned& one) { return one.edit.span; });
        std::uint32_t end = 0;
        std::erase_if(edits, [&](const Planned& one) {
            const bool overlaps = one.edit.span.begin < end;
            if (!overlaps) end = std::max(one.edit.span.end, one.edit.span.begin + 1);
            return overlaps;
        });
    }
    return plan;
}

std::string mended(std::string_view text, const std::vector<Planned>& edits) {
    std::string result;
    std::size_t from = 0;
    for (const Planned& one : edits) {
        result += text.substr(from, one.edit.span.begin - from);
        result += one.edit.text;
        from = one.edit.span.end;
    }
    result += text.substr(from);
    return result;
}

// A space set behind a colon may change what YAML reads: such a file is left alone.
bool is_readable(const std::string& path, const std::string& text) {
    SourceSet sources;
    Diagnostics found;
    const FileId file = sources.add(path, text);
    if (path.ends_with(".md")) return yaml::parse_front_matter(sources, file, found).has_value();
    return yaml::parse(sources, file, found).has_value() && !found.has_errors();
}

void show(const Context& context, const SourceSet& sources, FileId file,
          const std::vector<Planned>& edits) {
    for (const Planned& one : edits) {
        const LineColumn at = sources.place(file, one.edit.span.begin);
        context.print(fmt::format("{}:{}:{}: {}: `{}` → `{}`\n", sources.path(file), at.line,
                                  at.column, one.code.name, sources.text(one.edit.span),
                                  one.edit.text));
    }
}

}  // namespace

int fix(const Context& context, const FixOptions& options) {
    const Result<std::string> project = find_project(context);
    if (!project) return context.refuse(project.error());
    Result<pipeline::Inputs> inputs = read_inputs(context, *project);
    if (!inputs) return context.refuse(inputs.error());
    std::vector<std::string> paths;
    for (const std::string& path : options.paths) {
        paths.push_back(below_project(context, *project, path));
        const std::string whole = disk::join(*project, paths.back());
        const disk::Disk& disk = context.world.disk;
        if (!disk.is_file(whole) && !disk.is_folder(whole))
            return context.refuse(Error{say(no_such_path, {path})});
    }
    const pipeline::Outputs outputs = pipeline::build(
        std::move(*inputs), {.today = context.world.today, .drafts = true, .jobs = context.jobs});
    const auto wanted = [&](std::string_view file) {
        return paths.empty() || std::ranges::any_of(paths, [&](const std::string& path) {
                   return stands_below(file, path);
               });
    };
    std::size_t count = 0;
    std::size_t changed = 0;
    for (const auto& [file, edits] : plan_of(outputs.diagnostics, outputs.sources, wanted)) {
        const std::string path(outputs.sources.path(file));
        const std::string text = mended(outputs.sources.text(file), edits);
        if (!is_readable(path, text)) {
            context.note(say(fix_refused, {path}));
            continue;
        }
        show(context, outputs.sources, file, edits);
        count += edits.size();
        ++changed;
        if (options.dry_run) continue;
        const auto written = context.world.disk.write(disk::join(*project, path), text);
        if (!written) return context.refuse(written.error());
    }
    context.note(count == 0 ? say(nothing_to_fix)
                            : say(options.dry_run ? would_fix : fixed,
                                  {std::to_string(count), files(changed)}));
    return done;
}

}  // namespace metodoc::app
