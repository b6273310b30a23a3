// `metodoc report`: the forms of a period.
#include <algorithm>

#include "app/commands.h"
#include "app/counts.h"
#include "app/pdf.h"
#include "app/phrases.h"
#include "app/project.h"
#include "publish/publish.h"

namespace metodoc::app {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const std::string& word : words) result += (result.empty() ? "" : ", ") + word;
    return result;
}

}  // namespace

int report(const Context& context, const ReportOptions& options) {
    const Result<std::string> project = find_project(context);
    if (!project) return context.refuse(project.error());
    Result<pipeline::Inputs> inputs = read_inputs(context, *project);
    if (!inputs) return context.refuse(inputs.error());
    pipeline::Outputs outputs = pipeline::report(std::move(*inputs), {.today = context.world.today,
                                                                      .period = options.period,
                                                                      .system = options.system,
                                                                      .jobs = context.jobs});
    context.world.terminal.err(print(outputs.diagnostics, outputs.sources,
                                     {.language = context.language, .color = context.color_err}));
    if (outputs.refusal) return context.refuse(*outputs.refusal);
    if (outputs.diagnostics.has_errors()) {
        context.world.terminal.err("\n");
        return context.refuse(
            Error{say(nothing_written, {errors(outputs.diagnostics.count(Severity::error))})},
            content_has_errors);
    }
    if (!options.system.empty() &&
        std::ranges::find(outputs.systems, options.system) == outputs.systems.end())
        return context.refuse(Error{say(no_such_system, {options.system, joined(outputs.systems)})},
                              wrong_usage);
    if (outputs.artifacts.empty())
        return context.refuse(
            Error{outputs.periods.empty()
                      ? say(no_reports, {options.period})
                      : say(no_such_report, {options.period, joined(outputs.periods)})},
            wrong_usage);

    const std::string shown = options.out.empty() ? "site/reports/" + options.period : options.out;
    const std::string folder = options.out.empty()
                                   ? disk::join(*project, shown)
                                   : disk::join(context.world.current_folder, options.out);
    if (options.pdf) {
        const auto converted = add_pdfs(context, folder, outputs.artifacts, "");
        if (!converted) return context.refuse(converted.error());
        context.note(
            say(pdfs_made, {std::to_string(converted->made), std::to_string(converted->kept)}));
    }
    const auto written = publish::write(context.world.disk, folder, outputs.artifacts);
    if (!written) return context.refuse(written.error());
    if (!context.quiet)
        context.print_line(say(
            reported,
            {options.period, std::to_string(outputs.documents), std::to_string(written->written),
             std::to_string(written->unchanged), std::to_string(written->removed), shown}));
    return done;
}

}  // namespace metodoc::app
