#include <algorithm>
#include <string_view>

#include "app/commands.h"
#include "app/counts.h"
#include "app/pdf.h"
#include "app/phrases.h"
#include "app/project.h"
#include "base/suggest.h"

namespace metodoc::app {
namespace {

constexpr std::string_view office = "documents/";
constexpr std::string_view website = "public/";
constexpr std::string_view files = "/files/";
constexpr std::string_view word = ".docx";

// "seversk/2022-12-30-693" of "documents/seversk/2022-12-30-693.docx" and of its public twin;
// empty for other files.
std::string name_of(const Artifact& artifact, bool is_public) {
    std::string_view path = artifact.path;
    if (!path.ends_with(word)) return {};
    path.remove_suffix(word.size());
    const std::string_view folder = is_public ? website : office;
    if (!path.starts_with(folder)) return {};
    path.remove_prefix(folder.size());
    if (!is_public) return std::string(path);
    const auto at = path.find(files);
    if (at == std::string_view::npos) return {};
    return std::string(path.substr(0, at)) + "/" + std::string(path.substr(at + files.size()));
}

// "2022-12-30-693" and "seversk/2022-12-30-693" both name that document.
bool is_named(const std::string& name, const std::string& asked) {
    return name == asked || name.substr(name.find('/') + 1) == asked;
}

// The documents asked for, as "documents/NAME.docx".
Artifacts choose(const Artifacts& all, const DocsOptions& options,
                 std::vector<std::string>& names) {
    Artifacts chosen;
    for (const Artifact& one : all) {
        const std::string name = name_of(one, options.is_public);
        if (name.empty()) continue;
        names.push_back(name);
        const bool wanted =
            options.ids.empty() || std::ranges::any_of(options.ids, [&](const std::string& id) {
                return is_named(name, id);
            });
        if (!wanted) continue;
        const std::string_view mark = options.is_public ? "-public" : "";
        chosen.push_back(
            {std::string(office) + name + std::string(mark) + std::string(word), one.bytes});
    }
    return chosen;
}

// The first of the asked names that no document has.
const std::string* unknown_of(const DocsOptions& options, const std::vector<std::string>& names) {
    for (const std::string& id : options.ids) {
        const bool found =
            std::ranges::any_of(names, [&](const std::string& name) { return is_named(name, id); });
        if (!found) return &id;
    }
    return nullptr;
}

Message no_document(const std::string& id, const std::vector<std::string>& names) {
    std::vector<std::string_view> known;
    for (const std::string& name : names) {
        known.emplace_back(name);
        known.emplace_back(std::string_view(name).substr(name.find('/') + 1));
    }
    Message message = say(no_such_document, {id});
    if (const auto near = closest(id, known)) {
        const Message hint = say(did_you_mean, {*near});
        message = {message.ru + hint.ru, message.en + hint.en};
    }
    return message;
}

Result<void> save(const Context& context, const std::string& folder, const Artifacts& documents) {
    for (const Artifact& one : documents) {
        const std::string path = disk::join(folder, one.path.substr(office.size()));
        const std::string aside = path + ".metodoc-new";
        if (auto written = context.world.disk.write(aside, one.bytes); !written) return written;
        if (auto moved = context.world.disk.rename(aside, path); !moved) return moved;
    }
    return {};
}

}  // namespace

int docs(const Context& context, const DocsOptions& options) {
    const Result<std::string> project = find_project(context);
    if (!project) return context.refuse(project.error());
    Result<pipeline::Inputs> inputs = read_inputs(context, *project);
    if (!inputs) return context.refuse(inputs.error());
    // A draft that is asked for by name is wanted as it stands.
    pipeline::Outputs outputs = pipeline::build(
        std::move(*inputs),
        {.today = context.world.today, .drafts = !options.ids.empty(), .jobs = context.jobs});
    if (outputs.refusal) return context.refuse(*outputs.refusal);
    context.world.terminal.err(print(outputs.diagnostics, outputs.sources,
                                     {.language = context.language, .color = context.color_err}));
    if (outputs.diagnostics.has_errors()) {
        context.world.terminal.err("\n");
        return context.refuse(
            Error{say(nothing_written, {errors(outputs.diagnostics.count(Severity::error))})},
            content_has_errors);
    }
    std::vector<std::string> names;
    Artifacts chosen = choose(outputs.artifacts, options, names);
    if (const std::string* id = unknown_of(options, names)) {
        return context.refuse(Error{no_document(*id, names)}, wrong_usage);
    }
    const std::string shown = options.out.empty() ? "site/documents" : options.out;
    const std::string folder = options.out.empty()
                                   ? disk::join(*project, "site/documents")
                                   : disk::join(context.world.current_folder, options.out);
    if (options.pdf) {
        const auto converted = add_pdfs(context, disk::parent(folder), chosen);
        if (!converted) return context.refuse(converted.error());
    }
    if (auto saved = save(context, folder, chosen); !saved) return context.refuse(saved.error());
    if (context.quiet) return done;
    for (const Artifact& one : chosen) {
        context.world.terminal.out(shown + "/" + one.path.substr(office.size()) + "\n");
    }
    return done;
}

}  // namespace metodoc::app
