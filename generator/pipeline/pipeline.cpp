#include "pipeline/pipeline.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "audit/audit.h"
#include "decode/decode.h"
#include "docx/docx.h"
#include "html/html.h"
#include "pipeline/consistency.h"
#include "pipeline/parallel.h"
#include "pipeline/phrases.h"
#include "pipeline/theme.h"
#include "pipeline/trees.h"
#include "rules/rules.h"
#include "search/search.h"
#include "view/view.h"

namespace metodoc::pipeline {
namespace {

constexpr std::string_view static_files = "site/static/";

const File* find(const std::vector<File>& files, std::string_view path) {
    const auto found = std::ranges::find(files, path, &File::path);
    return found == files.end() ? nullptr : &*found;
}

// Those that a text shows: others may lie beside them.
void copy_pictures(const model::Corpus& corpus, Artifacts& artifacts) {
    for (const model::Picture& one : corpus.pictures) {
        if (!one.used) continue;
        artifacts.push_back({"public/" + one.public_path, std::string(one.bytes)});
    }
}

// documents/seversk/NAME.docx and its twin for the website, public/seversk/files/NAME.docx.
std::string public_twin(const std::string& path) {
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return "public/files/" + path;
    return "public/" + path.substr(0, slash) + "/files" + path.substr(slash);
}

// A letterhead with the page that a system wants of it; read once, for all documents alike.
struct Form {
    std::string letterhead;
    view::PageLayout page;
    docx::Template base;
};

const Form* find_form(const std::vector<Form>& forms, const view::Layout& layout) {
    const auto found = std::ranges::find_if(forms, [&](const Form& form) {
        return form.letterhead == layout.letterhead && form.page == layout.page;
    });
    return found == forms.end() ? nullptr : &*found;
}

Result<std::vector<Form>> read_forms(const view::Site& site, const std::vector<File>& files) {
    std::vector<Form> forms;
    for (const view::WordDocument& document : site.documents) {
        const view::Layout& layout = document.layout;
        if (find_form(forms, layout) != nullptr) continue;
        const std::string path = "templates/" + layout.letterhead + ".docx";
        const File* file = find(files, path);
        if (file == nullptr) return Error{say(no_letterhead, {path})};
        auto base = docx::read_template(file->bytes, file->path, layout.page);
        if (!base) return base.error();
        forms.push_back({layout.letterhead, layout.page, std::move(*base)});
    }
    return forms;
}

// One document for the office and one for the website: the same bytes, unless the office has marks
// on its own that nobody else is to see.
struct Twins {
    Artifact for_office, for_public;
};

Result<Twins> write_twins(const view::WordDocument& document, const docx::Template& base) {
    auto own = docx::write(document, base);
    if (!own) return own.error();
    Twins twins{{"documents/" + document.path, std::move(own->bytes)},
                {public_twin(document.path), {}}};
    const auto copy = view::public_copy(document);
    if (!copy) {
        twins.for_public.bytes = twins.for_office.bytes;
        return twins;
    }
    auto open = docx::write(*copy, base);
    if (!open) return open.error();
    twins.for_public.bytes = std::move(open->bytes);
    return twins;
}

Result<Artifacts> write_documents(const view::Site& site, const std::vector<File>& files,
                                  unsigned jobs) {
    const auto forms = read_forms(site, files);
    if (!forms) return forms.error();
    std::vector<std::optional<Result<Twins>>> made(site.documents.size());
    for_each_index(made.size(), jobs, [&](std::size_t i) {
        const view::WordDocument& document = site.documents[i];
        made[i] = write_twins(document, find_form(*forms, document.layout)->base);
    });
    Artifacts artifacts;
    for (std::optional<Result<Twins>>& one : made) {
        if (!*one) return one->error();
        artifacts.push_back(std::move((*one)->for_office));
        artifacts.push_back(std::move((*one)->for_public));
    }
    return artifacts;
}

struct MadePage {
    std::optional<Artifact> artifact;
    Diagnostics found;
};

// The index of what a reader finds on the pages, made from the pages themselves.
Artifacts search_index(const view::Site& site, const std::vector<MadePage>& made) {
    std::vector<search::Page> pages;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const view::Page& page = site.pages[i];
        if (!made[i].artifact || !page.is_found_by_search()) continue;
        std::string_view trail;
        for (const view::Site::SystemMenu& menu : site.system_menus) {
            if (menu.system == page.system && menu.name != page.title) trail = menu.name;
        }
        pages.push_back({page.path, page.title, trail, made[i].artifact->bytes});
    }
    return search::index(pages);
}

void write_pages(const view::Site& site, const html::Theme& theme, const html::Options& options,
                 unsigned jobs, Outputs& outputs) {
    std::vector<MadePage> made(site.pages.size());
    for_each_index(made.size(), jobs, [&](std::size_t i) {
        made[i].artifact = html::render_page(site, site.pages[i], theme, options, made[i].found);
    });
    for (Artifact& file : search_index(site, made)) outputs.artifacts.push_back(std::move(file));
    for (MadePage& one : made) {
        outputs.diagnostics.append(std::move(one.found));
        if (one.artifact) outputs.artifacts.push_back(std::move(*one.artifact));
    }
    for (Artifact& one : html::render_shared(site, theme, options)) {
        outputs.artifacts.push_back(std::move(one));
    }
}

void copy_static_files(const std::vector<File>& files, Artifacts& artifacts) {
    for (const File& file : files) {
        if (!file.path.starts_with(static_files)) continue;
        artifacts.push_back({"public/" + file.path.substr(static_files.size()), file.bytes});
    }
}

// The one place where two files of one name are found, whoever made them.
void report_twice(const Artifacts& sorted, Diagnostics& out) {
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i].path != sorted[i - 1].path) continue;
        out.error("path-twice", {}, say(path_twice, {sorted[i].path}));
    }
}

html::Options page_options(const Artifacts& documents, const std::vector<File>& files,
                           const std::string& base_url) {
    html::Options options;
    options.base_url = base_url;
    for (const Artifact& one : documents) {
        if (!one.path.starts_with("public/")) continue;
        options.sizes.emplace(one.path.substr(7), one.bytes.size());
    }
    for (const File& file : files) {
        if (!file.path.starts_with(static_files)) continue;
        options.sizes.emplace(file.path.substr(static_files.size()), file.bytes.size());
    }
    return options;
}

// What the schemas mark as private, and the rest.
struct Values {
    std::vector<audit::Secret> secrets;
    std::vector<std::string_view> open;
};

Values values_of(const std::vector<Tree>& trees, const schema::SchemaSet& schemas) {
    Values values;
    for (const Tree& tree : trees) {
        const auto id = schemas.find(tree.kind + ".schema.json");
        if (!id || tree.table) continue;
        for (const schema::Value& one : schema::values(schemas, *id, tree.root)) {
            if (one.privacy >= schema::Privacy::internal) {
                values.secrets.push_back({one.text, one.key, one.span});
            } else {
                values.open.push_back(one.text);
            }
        }
    }
    return values;
}

// The last gate: the bytes themselves.
void inspect(const view::Site& site, const Values& values, std::string_view base_url,
             Outputs& outputs) {
    std::vector<std::string> pages;
    for (const view::Page& page : site.pages) pages.push_back(page.path);
    audit::check_pages(pages, outputs.artifacts, base_url, outputs.diagnostics);
    audit::find_secrets(values.secrets, values.open, outputs.artifacts, outputs.diagnostics);
}

// What the schemas say of the fields of the kinds that are open data.
auto fields_of(const schema::SchemaSet& schemas) {
    std::map<std::string, view::FieldMeaning, std::less<>> fields;
    for (const std::string kind :
         {"acts", "glossary", "indicators", "order", "practice", "registry", "roadmap"}) {
        const auto id = schemas.find(kind + ".schema.json");
        if (!id) continue;
        for (const schema::Field& field : schema::public_fields(schemas, *id))
            fields[kind + ":" + field.path] = {field.type, field.title, field.description};
    }
    return fields;
}

// Everything behind the gates of shape and sense.
void make(const model::Corpus& corpus, const Values& values, const html::Theme& theme,
          Inputs& inputs, const view::ViewOptions& shown, const Options& options,
          Outputs& outputs) {
    const std::vector<File>& files = inputs.files;
    const view::Site site = view::build(corpus, shown);
    Result<Artifacts> documents = write_documents(site, files, options.jobs);
    if (!documents) {
        outputs.refusal = documents.error();
        return;
    }
    for (Artifact& one : html::render_data(site)) documents->push_back(std::move(one));
    for (Artifact& one : inputs.extra) documents->push_back(std::move(one));
    const std::string& base_url =
        options.base_url.empty() ? corpus.site.base_url : options.base_url;
    html::Options looks = page_options(*documents, files, base_url);
    looks.today = options.today;
    outputs.artifacts = std::move(*documents);
    write_pages(site, theme, looks, options.jobs, outputs);
    copy_static_files(files, outputs.artifacts);
    copy_pictures(corpus, outputs.artifacts);
    std::ranges::sort(outputs.artifacts, {}, &Artifact::path);
    report_twice(outputs.artifacts, outputs.diagnostics);
    inspect(site, values, base_url, outputs);
    outputs.pages = site.pages.size();
    outputs.documents = site.documents.size();
}

// The theme that site.yaml names; without one that of the options.
ThemeName theme_of(const std::vector<Tree>& trees, const Options& options) {
    for (const Tree& tree : trees) {
        if (tree.kind != "site") continue;
        const yaml::Node* theme = tree.root.find("theme");
        if (theme != nullptr && theme->is_scalar()) return {theme->text, theme->span};
    }
    return {options.theme};
}

// What both gates read, for what is told of it in the end.
struct Read {
    std::optional<schema::SchemaSet> schemas;
    std::vector<Tree> trees;
    std::vector<rules::Kept> kept;
};

view::CheckRecord record_of(const Read& read, const Outputs& outputs, bool drafts) {
    return record_of(outputs.sources, read.trees, *read.schemas, outputs.diagnostics, read.kept,
                     drafts);
}

void run(Inputs& inputs, const Options& options, Read& read, Outputs& outputs) {
    Diagnostics& found = outputs.diagnostics;
    read.schemas = read_schemas(inputs.files, outputs.sources, found);
    read.trees = read_trees(inputs.files, *read.schemas, options.jobs, outputs.sources, found);
    const std::vector<Tree>& trees = read.trees;
    outputs.content_files = trees.size();
    const auto theme = read_theme(inputs.files, theme_of(trees, options), options.language,
                                  outputs.sources, found);
    if (found.has_errors()) return;

    const model::Corpus corpus =
        decode::decode(outputs.sources, to_decode(trees), found, pictures_of(inputs.files));
    rules::check(corpus, options.today, found);
    read.kept = rules::set_aside(outputs.sources, files_of(trees), found);
    for (const model::System& system : corpus.systems) outputs.systems.push_back(system.id);
    const bool wanted = options.system.empty() ||
                        std::ranges::find(outputs.systems, options.system) != outputs.systems.end();
    if (found.has_errors() || !wanted) return;
    const view::CheckRecord record = record_of(read, outputs, options.drafts);
    const view::ViewOptions shown{options.today,
                                  options.drafts,
                                  options.system,
                                  fields_of(*read.schemas),
                                  std::move(inputs.history),
                                  &record};
    make(corpus, values_of(trees, *read.schemas), *theme, inputs, shown, options, outputs);
}

}  // namespace

Outputs build(Inputs inputs, const Options& options) {
    Outputs outputs;
    Read read;
    run(inputs, options, read, outputs);
    outputs.diagnostics.sort();
    if (options.explain && !outputs.refusal) {
        auto notes = write_consistency(record_of(read, outputs, true), inputs.files, options.today);
        if (notes)
            outputs.notes = std::move(*notes);
        else
            outputs.refusal = notes.error();
    }
    if (outputs.diagnostics.has_errors() || outputs.refusal) outputs.artifacts.clear();
    return outputs;
}

}  // namespace metodoc::pipeline
