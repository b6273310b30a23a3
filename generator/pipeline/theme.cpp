#include "pipeline/theme.h"

#include <algorithm>
#include <deque>
#include <set>
#include <string_view>

#include "pipeline/phrases.h"
#include "yaml/yaml.h"

namespace metodoc::pipeline {
namespace {

constexpr std::string_view templates = "templates/";

// A theme and those it extends, the nearest first; none where a name leads nowhere or round.
struct Chain {
    std::vector<std::string> names;
    bool is_good = true;
};

class Reader {
public:
    Reader(const std::vector<File>& files, SourceSet& sources, Diagnostics& out)
        : files_(files), sources_(sources), out_(out) {}

    Chain chain(std::string name, Span named_at) {
        Chain chain;
        while (!name.empty()) {
            if (std::ranges::find(chain.names, name) != chain.names.end()) {
                out_.error("reference-cycle", named_at, say(theme_cycle, {name}));
                chain.is_good = false;
                return chain;
            }
            chain.names.push_back(name);
            if (!is_there(name)) {
                out_.error("template-error", named_at, say(no_theme, {name}));
                chain.is_good = false;
                return chain;
            }
            name.clear();
            const yaml::Node* parent = settings_of(chain.names.back());
            if (parent == nullptr) continue;
            name = parent->text;
            named_at = parent->span;
        }
        return chain;
    }

    // Adds the files of a theme that nearer ones have not replaced. Templates of an extended theme
    // also go by "THEME/NAME", so that one of the same name can extend them.
    void add(const std::string& name, bool is_extended, const std::string& strings_path) {
        const std::string folder = "themes/" + name + "/";
        for (const File& file : files_) {
            if (!file.path.starts_with(folder) || file.path == folder + "theme.yaml") continue;
            const FileId id = sources_.add(file.path, file.bytes);
            const std::string_view path = sources_.path(id).substr(folder.size());
            if (path == strings_path) add_strings(id);
            const bool is_template = path.starts_with(templates);
            if (is_extended && is_template) {
                aliases_.push_back(std::string(templates) + name + "/" +
                                   std::string(path.substr(templates.size())));
                theme_files_.push_back({aliases_.back(), id, sources_.text(id)});
            }
            if (!taken_.insert(std::string(path)).second) continue;
            theme_files_.push_back({path, id, sources_.text(id)});
        }
    }

    [[nodiscard]] const std::vector<html::ThemeFile>& theme_files() const { return theme_files_; }
    html::Strings take_strings() { return std::move(strings_); }

private:
    [[nodiscard]] bool is_there(const std::string& name) const {
        return std::ranges::any_of(files_, [&](const File& file) {
            return file.path.starts_with("themes/" + name + "/");
        });
    }

    // The value of `extends` in theme.yaml; null where there is none.
    const yaml::Node* settings_of(const std::string& name) {
        const std::string path = "themes/" + name + "/theme.yaml";
        const auto file = std::ranges::find(files_, path, &File::path);
        if (file == files_.end()) return nullptr;
        auto root = yaml::parse(sources_, sources_.add(file->path, file->bytes), out_);
        if (!root) return nullptr;
        roots_.push_back(std::move(*root));
        return roots_.back().find("extends");
    }

    // Words of nearer themes stand.
    void add_strings(FileId file) {
        const auto root = yaml::parse(sources_, file, out_);
        if (!root) return;
        for (const yaml::Entry& entry : root->entries) {
            const bool is_known = std::ranges::any_of(
                strings_, [&](const auto& known) { return known.first == entry.key; });
            if (!is_known) strings_.emplace_back(entry.key, entry.value.text);
        }
    }

    const std::vector<File>& files_;
    SourceSet& sources_;
    Diagnostics& out_;
    std::vector<html::ThemeFile> theme_files_;
    html::Strings strings_;
    std::set<std::string> taken_;
    std::deque<std::string> aliases_;  // their bytes do not move
    std::deque<yaml::Node> roots_;
};

}  // namespace

std::optional<html::Theme> read_theme(const std::vector<File>& files, const ThemeName& name,
                                      const std::string& language, SourceSet& sources,
                                      Diagnostics& out) {
    Reader reader(files, sources, out);
    const Chain chain = reader.chain(name.text, name.span);
    if (!chain.is_good) return std::nullopt;
    for (const std::string& one : chain.names) {
        reader.add(one, &one != chain.names.data(), "strings/" + language + ".yaml");
    }
    return html::Theme::compile(
        {.files = reader.theme_files(), .strings = reader.take_strings(), .language = language},
        out);
}

}  // namespace metodoc::pipeline
