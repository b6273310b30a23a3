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

// Workbooks of a file or a folder, in order.
Result<std::vector<pipeline::File>> read_answers(const Context& context,
                                                 const std::vector<std::string>& paths) {
    const disk::Disk& disk = context.world.disk;
    std::vector<pipeline::File> files;
    for (const std::string& given : paths) {
        const std::string path = disk::join(context.world.current_folder, given);
        std::vector<std::string> found{given};
        if (disk.is_folder(path)) {
            const auto list = disk.list(path);
            if (!list) return list.error();
            found.clear();
            for (const std::string& one : *list)
                if (one.ends_with(".xlsx")) found.push_back(disk::join(given, one));
        }
        for (const std::string& one : found) {
            auto bytes = disk.read(disk::join(context.world.current_folder, one));
            if (!bytes) return bytes.error();
            files.push_back({one, std::move(*bytes)});
        }
    }
    return files;
}

void tell_answers(const Context& context, const pipeline::Outputs& outputs) {
    const bool is_any = std::ranges::any_of(
        outputs.answers, [](const pipeline::Answers& one) { return one.files > 0; });
    for (const pipeline::Answers& one : outputs.answers) {
        // A system of which nothing was given, or that collects nothing, is not spoken of.
        if (one.files == 0 && (is_any || one.missing.empty())) continue;
        context.print_line(
            say(collected,
                {one.system, std::to_string(one.files), std::to_string(one.remarks),
                 std::to_string(one.with_remarks.size()), std::to_string(one.missing.size())}));
        if (!one.with_remarks.empty())
            context.print_line(say(remarks_for, {joined(one.with_remarks)}));
        if (!one.missing.empty()) context.print_line(say(not_returned, {joined(one.missing)}));
    }
    for (const pipeline::Unread& file : outputs.unread)
        context.print_line(say(foreign_file, {file.path, file.why}));
}

int write(const Context& context, const ReportOptions& options, const std::string& project,
          pipeline::Outputs& outputs) {
    const bool reading = !options.read.empty();
    const std::string usual = reading ? "site/reports/collected-" : "site/reports/";
    const std::string shown = options.out.empty() ? usual + options.period : options.out;
    const std::string folder =
        disk::join(options.out.empty() ? project : context.world.current_folder, shown);
    if (options.pdf) {
        const auto converted = add_pdfs(context, folder, outputs.artifacts, "");
        if (!converted) return context.refuse(converted.error());
        context.note(
            say(pdfs_made, {std::to_string(converted->made), std::to_string(converted->kept)}));
    }
    const auto written = publish::write(context.world.disk, folder, outputs.artifacts);
    if (!written) return context.refuse(written.error());
    if (reading) {
        tell_answers(context, outputs);
        context.note(say(collected_next, {shown, options.period}));
    } else if (!context.quiet) {
        context.print_line(say(
            reported,
            {options.period, std::to_string(outputs.documents), std::to_string(written->written),
             std::to_string(written->unchanged), std::to_string(written->removed), shown}));
    }
    return done;
}

}  // namespace

int report(const Context& context, const ReportOptions& options) {
    const Result<std::string> project = find_project(context);
    if (!project) return context.refuse(project.error());
    Result<pipeline::Inputs> inputs = read_inputs(context, *project);
    if (!inputs) return context.refuse(inputs.error());
    Result<std::vector<pipeline::File>> answers = read_answers(context, options.read);
    if (!answers) return context.refuse(answers.error());
    if (!options.read.empty() && answers->empty())
        return context.refuse(Error{say(nothing_to_read, {joined(options.read)})}, wrong_usage);
    pipeline::Outputs outputs =
        pipeline::report(std::move(*inputs), {.today = context.world.today,
                                              .period = options.period,
                                              .system = options.system,
                                              .jobs = context.jobs,
                                              .answers = std::move(*answers)});
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
    if (outputs.artifacts.empty() && outputs.answers.empty())
        return context.refuse(
            Error{outputs.periods.empty()
                      ? say(no_reports, {options.period})
                      : say(no_such_report, {options.period, joined(outputs.periods)})},
            wrong_usage);

    return write(context, options, *project, outputs);
}

}  // namespace metodoc::app
