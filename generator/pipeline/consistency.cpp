#include "pipeline/consistency.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "docx/docx.h"
#include "pipeline/phrases.h"

namespace metodoc::pipeline {
namespace {

constexpr std::string_view content = "content/";

// "seversk" of "content/seversk/roadmap.yaml"; empty for what all share.
std::string_view system_in(std::string_view path) {
    if (!path.starts_with(content)) return {};
    path.remove_prefix(content.size());
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string text_below(const yaml::Node& node, std::initializer_list<std::string_view> keys) {
    const yaml::Node* at = &node;
    for (const std::string_view key : keys) {
        at = at->find(key);
        if (at == nullptr) return {};
    }
    return at->is_scalar() ? at->text : std::string();
}

// What may not be told to everyone.
class Privacy {
public:
    Privacy(const SourceSet& sources, const std::vector<Tree>& trees,
            const schema::SchemaSet& schemas, bool drafts)
        : sources_(sources) {
        for (const Tree& tree : trees) {
            const auto id = schemas.find(tree.kind + ".schema.json");
            if (!id || tree.table) continue;
            if (!drafts && text_below(tree.root, {"status"}) == "draft")
                hidden_files_.insert(tree.file);
            for (const schema::Value& one : schema::values(schemas, *id, tree.root)) {
                if (one.privacy == schema::Privacy::open) continue;
                lines_.insert(line_of(one.span));
                constexpr std::size_t telling = 5;
                if (one.text.size() >= telling) texts_.push_back(one.text);
            }
        }
    }

    [[nodiscard]] bool hides(Span span, std::initializer_list<std::string_view> words) const {
        if (!span) return false;
        if (hidden_files_.contains(span.file) || lines_.contains(line_of(span))) return true;
        return std::ranges::any_of(texts_, [&](std::string_view text) {
            return std::ranges::any_of(words, [&](std::string_view one) {
                return one.find(text) != std::string_view::npos;
            });
        });
    }

private:
    [[nodiscard]] std::pair<FileId, std::uint32_t> line_of(Span span) const {
        return {span.file, sources_.place(span.file, span.begin).line};
    }

    const SourceSet& sources_;
    std::set<FileId> hidden_files_;
    std::set<std::pair<FileId, std::uint32_t>> lines_;
    std::vector<std::string_view> texts_;
};

std::string place_of(const SourceSet& sources, Span span) {
    if (!span) return "—";
    std::string_view path = sources.path(span.file);
    const std::string_view system = system_in(path);
    if (!system.empty()) path.remove_prefix(content.size() + system.size() + 1);
    return std::string(path) + ":" + std::to_string(sources.place(span.file, span.begin).line);
}

view::Finding finding_of(const SourceSet& sources, const Diagnostic& from) {
    view::Finding one;
    if (from.span) one.system = system_in(sources.path(from.span.file));
    one.is_error = from.severity == Severity::error;
    one.code = from.code.name;
    one.place = place_of(sources, from.span);
    one.message = from.message.ru;
    one.hint = from.hint.ru;
    return one;
}

std::vector<view::CheckedSystem> systems_of(const SourceSet& sources,
                                            const std::vector<Tree>& trees) {
    std::map<std::string, view::CheckedSystem, std::less<>> systems;
    for (std::uint32_t i = 1; i <= sources.size(); ++i) {
        const std::string_view id = system_in(sources.path({i}));
        if (id.empty()) continue;
        view::CheckedSystem& system = systems[std::string(id)];
        system.id = id;
        ++system.files;
    }
    std::map<std::string, std::string, std::less<>> organisations;  // "seversk/uo" → its name
    for (const Tree& tree : trees) {
        if (tree.kind != "organisations") continue;
        const yaml::Node* list = tree.root.find("organisations");
        if (list == nullptr) continue;
        for (const yaml::Node& one : list->items)
            organisations.emplace(std::string(system_in(tree.path)) + "/" + text_below(one, {"id"}),
                                  text_below(one, {"name"}));
    }
    for (const Tree& tree : trees) {
        const auto system = systems.find(system_in(tree.path));
        if (tree.kind != "system" || system == systems.end()) continue;
        system->second.name = text_below(tree.root, {"name", "full"});
        const std::string authority = text_below(tree.root, {"authority"});
        const std::string id = authority.substr(authority.find(':') + 1);
        const auto found = organisations.find(system->first + "/" + id);
        if (found != organisations.end()) system->second.authority = found->second;
    }
    std::vector<view::CheckedSystem> list;
    for (auto& [id, system] : systems) {
        if (system.name.empty()) system.name = id;
        list.push_back(std::move(system));
    }
    return list;
}

}  // namespace

view::CheckRecord record_of(const SourceSet& sources, const std::vector<Tree>& trees,
                            const schema::SchemaSet& schemas, const Diagnostics& found,
                            const std::vector<rules::Kept>& kept, bool drafts) {
    view::CheckRecord record;
    record.rules = rules::all().size();
    record.systems = systems_of(sources, trees);
    for (std::uint32_t i = 1; i <= sources.size(); ++i) {
        const std::string_view path = sources.path({i});
        const bool is_shared = path.starts_with(content) || path.starts_with("site/");
        if (is_shared && system_in(path).empty()) ++record.shared_files;
    }
    const Privacy privacy(sources, trees, schemas, drafts);
    Diagnostics sorted = found;
    sorted.sort();
    for (const Diagnostic& one : sorted) {
        record.findings.push_back(finding_of(sources, one));
        record.findings.back().is_private = privacy.hides(one.span, {one.message.ru, one.hint.ru});
    }
    for (const rules::Kept& one : kept) {
        view::Finding finding;
        if (one.finding) {
            finding = finding_of(sources, *one.finding);
            finding.reason = one.why;
        } else {
            finding.system = system_in(sources.path(one.mark.file));
            finding.place = place_of(sources, one.mark);
            finding.message = one.why;
        }
        finding.is_kept = true;
        const Span span = one.finding ? one.finding->span : one.mark;
        finding.is_private = privacy.hides(span, {finding.message, finding.hint, finding.reason});
        record.findings.push_back(std::move(finding));
    }
    return record;
}

Result<Artifacts> write_consistency(const view::CheckRecord& record, const std::vector<File>& files,
                                    Date day) {
    Artifacts artifacts;
    std::optional<docx::Template> base;
    for (const view::CheckedSystem& system : record.systems) {
        const view::WordDocument document = view::consistency_document(record, system.id, day);
        if (!base) {
            const std::string path = "templates/" + document.layout.letterhead + ".docx";
            const auto file = std::ranges::find(files, path, &File::path);
            if (file == files.end()) return Error{say(no_letterhead, {path})};
            auto read = docx::read_template(file->bytes, file->path, document.layout.page);
            if (!read) return read.error();
            base = std::move(*read);
        }
        auto made = docx::write(document, *base);
        if (!made) return made.error();
        artifacts.push_back(std::move(*made));
    }
    return artifacts;
}

}  // namespace metodoc::pipeline
