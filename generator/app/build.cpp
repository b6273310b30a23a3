#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "app/commands.h"
#include "app/counts.h"
#include "app/history.h"
#include "app/pdf.h"
#include "app/phrases.h"
#include "app/project.h"
#include "publish/publish.h"
#include "zip/zip.h"

namespace metodoc::app {
namespace {

constexpr std::string_view website = "public/";

Result<void> pack(const Context& context, const Artifacts& artifacts, const std::string& path) {
    std::vector<zip::Entry> entries;
    for (const Artifact& one : artifacts) {
        if (!one.path.starts_with(website)) continue;
        entries.push_back({one.path.substr(website.size()), one.bytes});
    }
    const Result<std::string> bytes = zip::write(entries);
    if (!bytes) return bytes.error();
    const std::string target = disk::join(context.world.current_folder, path);
    const std::string aside = target + ".metodoc-new";
    if (auto done = context.world.disk.write(aside, *bytes); !done) return done;
    return context.world.disk.rename(aside, target);
}

Message summary(const pipeline::Outputs& outputs, const publish::Summary& files,
                const std::string& folder) {
    const Message made = pages(outputs.pages);
    const Message papers = documents(outputs.documents);
    if (files.written == 0 && files.removed == 0) {
        return say(nothing_changed, {made, papers, std::to_string(files.unchanged), folder});
    }
    return say(built, {made, papers, std::to_string(files.written), std::to_string(files.unchanged),
                       std::to_string(files.removed), folder});
}

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const std::string& word : words) result += (result.empty() ? "" : ", ") + word;
    return result;
}

// Tells what a pass has found; the exit code where a gate is closed.
std::optional<int> closed_gate(const Context& context, const pipeline::Outputs& outputs) {
    if (outputs.refusal) return context.refuse(*outputs.refusal);
    context.world.terminal.err(print(outputs.diagnostics, outputs.sources,
                                     {.language = context.language, .color = context.color_err}));
    if (!outputs.diagnostics.has_errors()) return std::nullopt;
    context.world.terminal.err("\n");
    return context.refuse(
        Error{say(nothing_written, {errors(outputs.diagnostics.count(Severity::error))})},
        content_has_errors);
}

// The PDFs that `artifacts` has beyond those that were there `before`: where the author has laid
// one of his own, that one stays.
Artifacts made_pdfs(Artifacts& artifacts, const std::set<std::string>& before) {
    Artifacts made;
    for (Artifact& one : artifacts) {
        if (one.path.ends_with(".pdf") && !before.contains(one.path))
            made.push_back(std::move(one));
    }
    return made;
}

}  // namespace

int build(const Context& context, const BuildOptions& options) {
    const Result<std::string> project = find_project(context);
    if (!project) return context.refuse(project.error());
    Result<pipeline::Inputs> inputs = read_inputs(context, *project);
    if (!inputs) return context.refuse(inputs.error());
    inputs->history = read_history(context, *project);

    const pipeline::Options shown_so{.today = context.world.today,
                                     .system = options.system,
                                     .drafts = options.drafts,
                                     .base_url = options.base_url,
                                     .jobs = context.jobs};
    // PDFs are made of the documents of a first pass; the pages of a second one offer them.
    std::optional<pipeline::Inputs> again;
    if (options.pdf) again = *inputs;
    pipeline::Outputs outputs = pipeline::build(std::move(*inputs), shown_so);
    if (!outputs.refusal && !options.system.empty() && !outputs.diagnostics.has_errors() &&
        std::ranges::find(outputs.systems, options.system) == outputs.systems.end()) {
        return context.refuse(Error{say(no_such_system, {options.system, joined(outputs.systems)})},
                              wrong_usage);
    }
    if (const auto code = closed_gate(context, outputs)) return *code;
    const std::string shown = options.out.empty() ? "site" : options.out;
    const std::string folder = options.out.empty()
                                   ? disk::join(*project, "site")
                                   : disk::join(context.world.current_folder, options.out);
    if (options.pdf) {
        std::set<std::string> before;
        for (const Artifact& one : outputs.artifacts) before.insert(one.path);
        const auto converted = add_pdfs(context, folder, outputs.artifacts, "");
        if (!converted) return context.refuse(converted.error());
        again->extra = made_pdfs(outputs.artifacts, before);
        outputs = pipeline::build(std::move(*again), shown_so);
        // The warnings of the content were told by the first pass.
        const bool is_closed = outputs.refusal || outputs.diagnostics.has_errors();
        if (is_closed) return closed_gate(context, outputs).value_or(content_has_errors);
        context.note(
            say(pdfs_made, {std::to_string(converted->made), std::to_string(converted->kept)}));
    }
    const auto written = publish::write(context.world.disk, folder, outputs.artifacts);
    if (!written) return context.refuse(written.error());
    if (!options.zip.empty()) {
        if (auto packed = pack(context, outputs.artifacts, options.zip); !packed) {
            return context.refuse(packed.error());
        }
        context.note(say(zipped, {options.zip}));
    }
    if (!context.quiet) context.print_line(summary(outputs, *written, shown));
    return done;
}

}  // namespace metodoc::app
