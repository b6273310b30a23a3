#include "pipeline/trees.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/suggest.h"
#include "pipeline/parallel.h"
#include "pipeline/phrases.h"

namespace metodoc::pipeline {
namespace {

constexpr std::string_view schema_ending = ".schema.json";

bool is_yaml(std::string_view path) {
    return path.ends_with(".yaml") || path.ends_with(".yml");
}

// Hand-written pages; other Markdown below content/ (notes.md) is the authors' own.
bool is_page(std::string_view path) {
    return path.starts_with("site/pages/") && path.ends_with(".md");
}

// The export of a spreadsheet: content/SYSTEM/measurements/2023.csv.
bool is_measurements_table(std::string_view path) {
    return path.starts_with("content/") && path.ends_with(".csv") &&
           path.find("/measurements/") != std::string_view::npos;
}

// Practices are Markdown below a head of YAML.
bool is_practice(std::string_view path) {
    return path.starts_with("content/") && path.find("/practices/") != std::string_view::npos &&
           path.ends_with(".md");
}

bool is_input(std::string_view path) {
    if (is_page(path) || is_practice(path) || is_measurements_table(path)) return true;
    if (path == "site/site.yaml") return true;
    return path.starts_with("content/") && is_yaml(path);
}

std::string_view stem(std::string_view path) {
    path.remove_prefix(path.rfind('/') + 1);
    return path.substr(0, path.find('.'));
}

// The kinds that have a schema, sorted: common.schema.json holds definitions and describes no file.
std::vector<std::string> known_kinds_of(const std::vector<File>& files) {
    std::vector<std::string> kinds;
    for (const File& file : files) {
        if (!file.path.starts_with("schemas/") || !file.path.ends_with(schema_ending)) continue;
        const std::string_view kind = stem(file.path);
        if (kind != "common") kinds.emplace_back(kind);
    }
    std::ranges::sort(kinds);
    return kinds;
}

std::string listed(const std::vector<std::string>& kinds) {
    std::string result;
    for (const std::string& kind : kinds) result += (result.empty() ? "" : ", ") + kind;
    return result;
}

// The kind that a file without one probably is: by its name, or that of its folder.
std::string guessed_kind(std::string_view path, const std::vector<std::string>& kinds) {
    if (is_page(path)) return "page";
    if (is_practice(path)) return "practice";
    if (path.find("/orders/") != std::string_view::npos) return "order";
    if (path.find("/measurements/") != std::string_view::npos) return "measurements";
    return std::string(closest(stem(path), kinds).value_or("regulation"));
}

// One file on its way through the gate.
struct Work {
    Tree tree;
    Diagnostics found;
    bool understood = false;
};

void parse(Work& work, const SourceSet& sources) {
    if (is_measurements_table(work.tree.path)) {
        work.tree.kind = "measurements";
        work.tree.table = csv::parse(sources, work.tree.file, work.found);
        work.understood = work.tree.table.has_value();
        return;
    }
    if (is_page(work.tree.path) || is_practice(work.tree.path)) {
        auto page = yaml::parse_front_matter(sources, work.tree.file, work.found);
        if (!page) return;
        work.tree.root = std::move(page->node);
        work.tree.body = page->body;
    } else {
        auto root = yaml::parse(sources, work.tree.file, work.found);
        if (!root) return;
        work.tree.root = std::move(*root);
    }
    work.understood = true;
}

Span start_of(const Tree& tree) {
    return {tree.file, tree.root.span.begin, tree.root.span.begin};
}

void find_kind(Work& work, const std::vector<std::string>& kinds) {
    work.understood = false;
    Tree& tree = work.tree;
    if (!tree.root.is_mapping()) {
        const std::string guess = guessed_kind(tree.path, kinds);
        work.found.error("wrong-type", start_of(tree), say(not_a_mapping)).hint =
            say(add_kind, {guess});
        return;
    }
    const yaml::Node* kind = tree.root.find("kind");
    if (kind == nullptr || kind->text.empty()) {
        const Span place = kind == nullptr ? start_of(tree) : kind->span;
        work.found.error("missing-key", place, say(no_kind)).hint =
            say(add_kind, {guessed_kind(tree.path, kinds)});
        return;
    }
    if (!std::ranges::binary_search(kinds, kind->text)) {
        auto& one = work.found.error("kind-unknown", kind->span, say(unknown_kind, {kind->text}));
        if (const auto near = closest(kind->text, kinds)) one.hint = say(did_you_mean, {*near});
        one.notes.push_back(say(known_kinds, {listed(kinds)}));
        return;
    }
    tree.kind = kind->text;
    work.understood = true;
}

bool is_picture(std::string_view path) {
    constexpr auto endings = std::to_array<std::string_view>(
        {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".PNG", ".JPG", ".JPEG"});
    if (!path.starts_with("content/") && !path.starts_with("site/pages/")) return false;
    return std::ranges::any_of(endings, [&](std::string_view one) { return path.ends_with(one); });
}

}  // namespace

std::vector<Tree> read_trees(const std::vector<File>& files, const schema::SchemaSet& schemas,
                             unsigned jobs, SourceSet& sources, Diagnostics& out) {
    std::vector<Work> works;
    for (const File& file : files) {
        if (!is_input(file.path)) continue;
        Work& work = works.emplace_back();
        work.tree.path = file.path;
        work.tree.file = sources.add(file.path, file.bytes);
    }
    const std::vector<std::string> kinds = known_kinds_of(files);
    for_each_index(works.size(), jobs, [&](std::size_t i) {
        Work& work = works[i];
        parse(work, sources);
        if (work.understood && !work.tree.table) find_kind(work, kinds);
        if (!work.understood || work.tree.table) return;
        const auto id = schemas.find(work.tree.kind + std::string(schema_ending));
        if (id) schema::validate(schemas, *id, work.tree.root, sources, work.found);
    });
    std::vector<Tree> trees;
    for (Work& work : works) {
        out.append(std::move(work.found));
        if (work.understood) trees.push_back(std::move(work.tree));
    }
    return trees;
}

std::vector<decode::File> to_decode(const std::vector<Tree>& trees) {
    std::vector<decode::File> files;
    for (const Tree& tree : trees) {
        files.push_back({.path = tree.path,
                         .id = tree.file,
                         .kind = tree.kind,
                         .system = decode::system_of(tree.path),
                         .root = tree.table ? nullptr : &tree.root,
                         .body = tree.body,
                         .table = tree.table ? &*tree.table : nullptr});
    }
    return files;
}

std::vector<FileId> files_of(const std::vector<Tree>& trees) {
    std::vector<FileId> files;
    for (const Tree& tree : trees) files.push_back(tree.file);
    return files;
}

std::vector<decode::PictureFile> pictures_of(const std::vector<File>& files) {
    std::vector<decode::PictureFile> pictures;
    for (const File& file : files) {
        if (is_picture(file.path)) pictures.push_back({file.path, file.bytes});
    }
    return pictures;
}

schema::SchemaSet read_schemas(const std::vector<File>& files, SourceSet& sources,
                               Diagnostics& out) {
    std::vector<schema::Document> documents;
    for (const File& file : files) {
        if (!file.path.starts_with("schemas/") || !file.path.ends_with(schema_ending)) continue;
        const FileId id = sources.add(file.path, file.bytes);
        auto root = yaml::parse(sources, id, out);
        if (!root) continue;
        documents.push_back({file.path.substr(file.path.rfind('/') + 1), std::move(*root)});
    }
    return schema::SchemaSet::compile(documents, out);
}

}  // namespace metodoc::pipeline
