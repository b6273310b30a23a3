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

// Writes the notes and lists them: behind the findings, or on stderr where a program reads those.
Result<void> save_notes(const Context& context, const std::string& project,
                        const CheckOptions& options, const Artifacts& notes) {
    const std::string shown = options.out.empty() ? "site/documents/check" : options.out;
    const std::string folder = options.out.empty()
                                   ? disk::join(project, shown)
                                   : disk::join(context.world.current_folder, options.out);
    for (const Artifact& one : notes) {
        const std::string path = disk::join(folder, one.path);
        const std::string aside = path + ".metodoc-new";
        if (auto written = context.world.disk.write(aside, one.bytes); !written) return written;
        if (auto moved = context.world.disk.rename(aside, path); !moved) return moved;
        const std::string line = shown + "/" + one.path;
        if (options.format == Format::text && !context.quiet)
            context.print(line + "\n");
        else
            context.note(Message(line));
    }
    return {};
}

}  // namespace

int check(const Context& context, const CheckOptions& options) {
    if (!options.out.empty() && !options.explain_all)
        return context.refuse(Error{say(out_without_notes)}, wrong_usage);
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

    const pipeline::Outputs outputs =
        pipeline::build(std::move(*inputs), {.today = context.world.today,
                                             .drafts = true,
                                             .jobs = context.jobs,
                                             .explain = options.explain_all});
    if (outputs.refusal) return context.refuse(*outputs.refusal);
    const Diagnostics found = paths.empty()
                                  ? outputs.diagnostics
                                  : only_below(outputs.diagnostics, outputs.sources, paths);
    context.print(report(context, found, outputs.sources, options.format));
    if (auto saved = save_notes(context, *project, options, outputs.notes); !saved)
        return context.refuse(saved.error());

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
