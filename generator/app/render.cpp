#include <map>
#include <memory>
#include <optional>

#include "app/commands.h"
#include "app/data.h"
#include "app/phrases.h"
#include "app/vectors.h"
#include "filters/filters.h"
#include "jinja/jinja.h"

namespace metodoc::app {
namespace {

// Templates of one folder, read and compiled when they are first asked for. A name that leaves
// the folder is not found.
class Folder {
public:
    Folder(const Context& context, std::string path, SourceSet& sources,
           jinja::Environment& environment, Diagnostics& out)
        : disk_(context.world.disk),
          path_(std::move(path)),
          sources_(sources),
          environment_(environment),
          out_(out) {}

    jinja::Found find(std::string_view name) {
        const auto known = templates_.find(name);
        if (known != templates_.end()) return found(known->second);
        const bool outside = name.starts_with('/') || name.find("..") != std::string_view::npos;
        const std::string path = disk::join(path_, name);
        if (outside || !disk_.is_file(path)) return nullptr;
        Result<std::string> text = disk_.read(path);
        if (!text) return nullptr;
        const FileId file = sources_.add(path, std::move(*text));
        auto& one = templates_[std::string(name)];
        one = jinja::compile(std::string(name), file, sources_.text(file), environment_, out_);
        return found(one);
    }

private:
    static jinja::Found found(const std::optional<jinja::Template>& one) {
        if (!one) return {nullptr, true};
        return &*one;
    }

    const disk::Disk& disk_;
    std::string path_;
    SourceSet& sources_;
    jinja::Environment& environment_;
    Diagnostics& out_;
    std::map<std::string, std::optional<jinja::Template>, std::less<>> templates_;
};

Result<jinja::Value> read_data(const Context& context, const std::string& path) {
    if (path.empty()) return jinja::Value::object({});
    const Result<std::string> text =
        context.world.disk.read(disk::join(context.world.current_folder, path));
    if (!text) return text.error();
    return from_json(*text, path);
}

}  // namespace

int render(const Context& context, const RenderOptions& options) {
    if (!options.vectors.empty()) return run_vectors(context, options.vectors);
    const std::string path = disk::join(context.world.current_folder, options.template_path);
    Result<std::string> text = context.world.disk.read(path);
    if (!text) return context.refuse(text.error());
    const Result<jinja::Value> data = read_data(context, options.data_path);
    if (!data) return context.refuse(data.error());

    SourceSet sources;
    Diagnostics found;
    jinja::Environment environment;
    filters::add_russian(environment);
    environment.options.autoescape = options.autoescape;
    if (options.strict) environment.options.undefined = jinja::UndefinedKind::strict;
    const std::string folder = options.folder.empty()
                                   ? disk::parent(path)
                                   : disk::join(context.world.current_folder, options.folder);
    Folder templates(context, folder, sources, environment, found);
    environment.loader = [&](std::string_view name) { return templates.find(name); };

    const FileId file = sources.add(options.template_path, std::move(*text));
    const auto page =
        jinja::compile(options.template_path, file, sources.text(file), environment, found);
    const auto printed = page ? jinja::render(*page, *data, found) : std::nullopt;
    context.world.terminal.err(
        print(found, sources, {.language = context.language, .color = context.color_err}));
    if (!printed) return content_has_errors;
    context.print(*printed);
    return done;
}

}  // namespace metodoc::app
