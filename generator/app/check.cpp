#include <algorithm>
#include <string_view>

#include "app/commands.h"
#include "app/counts.h"
#include "app/phrases.h"
#include "app/project.h"
#include "app/report.h"

namespace metodoc::app {
namespace {

Diagnostics only_below(const Diagnostics& all, const SourceSet& sources,
                       const std::vector<std::string>& paths) {
    Diagnostics result;
    for (const Diagnostic& one : all) {
        const bool wanted = !one.span || std::ranges::any_of(paths, [&](const std::string& path) {
            return stands_below(sources.path(one.span.file), path);
        });
        if (!wanted) continue;
        (one.severity == Severity::error ? result.error(one.code, one.span, one.message)
                                         : result.warning(one.code, one.span, one.message)) = one;
    }
    return result;
}

std::string report(const Context& context, const Diagnostics& found, const SourceSet& sources,
                   Format format) {
    switch (format) {
        case Format::json:
            return to_json(found, sources, context.language);
        case Format::sarif:
            return to_sarif(found, sources, context.language);
        case Format::gitlab:
            return to_gitlab(found, sources, context.language);
        case Format::text:
            break;
    }
    return print(found, sources, {.language = context.language, .color = context.color_out});
}

}  // namespace

int check(const Context& context, const CheckOptions& options) {
    const Result<std::string> project = find_project(context);
    if (!project) return context.refuse(project.error());
    std::vector<std::string> paths;
    for (const std::string& path : options.paths) {
        paths.push_back(below_project(context, *project, path));
        const std::string whole = disk::join(*project, paths.back());
        const disk::Disk& disk = context.world.disk;
        if (!disk.is_file(whole) && !disk.is_folder(whole)) {
            return context.refuse(Error{say(no_such_path, {path})});
        }
    }
    Result<pipeline::Inputs> inputs = read_inputs(context, *project);
    if (!inputs) return context.refuse(inputs.error());

    const pipeline::Outputs outputs = pipeline::build(
        std::move(*inputs), {.today = context.world.today, .drafts = true, .jobs = context.jobs});
    if (outputs.refusal) return context.refuse(*outputs.refusal);
    const Diagnostics found = paths.empty()
                                  ? outputs.diagnostics
                                  : only_below(outputs.diagnostics, outputs.sources, paths);
    context.print(report(context, found, outputs.sources, options.format));

    const std::size_t error_count = found.count(Severity::error);
    const std::size_t warning_count = found.count(Severity::warning);
    const Message verdict = error_count + warning_count == 0
                                ? say(no_faults)
                                : say(faults, {errors(error_count), warnings(warning_count)});
    context.note(say(checked, {files(outputs.content_files), verdict}));
    const bool failed = error_count > 0 || (options.strict && warning_count > 0);
    return failed ? content_has_errors : done;
}

}  // namespace metodoc::app
