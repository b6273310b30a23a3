#include "pipeline/theme.h"

#include <string_view>

#include "pipeline/phrases.h"
#include "yaml/yaml.h"

namespace metodoc::pipeline {
namespace {

html::Strings read_strings(const SourceSet& sources, FileId file, Diagnostics& out) {
    html::Strings strings;
    const auto root = yaml::parse(sources, file, out);
    if (!root) return strings;
    for (const yaml::Entry& entry : root->entries) {
        strings.emplace_back(entry.key, entry.value.text);
    }
    return strings;
}

}  // namespace

std::optional<html::Theme> read_theme(const std::vector<File>& files, const std::string& name,
                                      const std::string& language, SourceSet& sources,
                                      Diagnostics& out) {
    const std::string folder = "themes/" + name + "/";
    const std::string strings_path = "strings/" + language + ".yaml";
    std::vector<html::ThemeFile> theme_files;
    html::ThemeSource source;
    source.language = language;
    for (const File& file : files) {
        if (!file.path.starts_with(folder)) continue;
        const FileId id = sources.add(file.path, file.bytes);
        const std::string_view path = sources.path(id).substr(folder.size());
        if (path == strings_path) source.strings = read_strings(sources, id, out);
        theme_files.push_back({path, id, sources.text(id)});
    }
    if (theme_files.empty()) {
        out.error("template-error", {}, say(no_theme, {name}));
        return std::nullopt;
    }
    source.files = theme_files;
    return html::Theme::compile(source, out);
}

}  // namespace metodoc::pipeline
