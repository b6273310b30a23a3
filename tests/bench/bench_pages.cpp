// Measures room jinja on the site's own pages: `bench_pages PROJECT FOLDER` makes the values of
// every page as the website does, writes them with the page's text to FOLDER/pages.json for
// tests/bench/pages.py and prints "NANOSECONDS PATH" for each page: the processor time of one
// render, the best of many.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "decode/decode.h"
#include "html/html.h"
#include "html/pages.h"
#include "html/theme.h"
#include "jinja/jinja.h"
#include "pipeline/pipeline.h"
#include "pipeline/theme.h"
#include "pipeline/trees.h"
#include "view/view.h"

using namespace metodoc;

namespace {

constexpr Date today{2026, 1, 1};

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

pipeline::Inputs read_project(const std::filesystem::path& project) {
    pipeline::Inputs inputs;
    for (const char* folder : {"content", "schemas", "site", "templates", "themes"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(project / folder)) {
            if (!entry.is_regular_file()) continue;
            const std::string path = entry.path().lexically_relative(project).generic_string();
            inputs.files.push_back({path, read(entry.path())});
        }
    }
    std::ranges::sort(inputs.files, {}, &pipeline::File::path);
    return inputs;
}

view::Site read_site(const std::vector<pipeline::File>& files, SourceSet& sources,
                     Diagnostics& found) {
    const auto schemas = pipeline::read_schemas(files, sources, found);
    const auto trees = pipeline::read_trees(files, schemas, 1, sources, found);
    std::vector<decode::File> decoded;
    for (const pipeline::Tree& tree : trees) {
        decoded.push_back({.path = tree.path,
                           .id = tree.file,
                           .kind = tree.kind,
                           .system = decode::system_of(tree.path),
                           .root = &tree.root,
                           .body = tree.body});
    }
    view::ViewOptions options;
    options.today = today;
    return view::build(decode::decode(sources, decoded, found), options);
}

// Files to take away have their size on the pages.
html::Options read_options(const pipeline::Inputs& inputs) {
    html::Options options;
    for (const Artifact& one : pipeline::build(inputs, {.today = today, .jobs = 1}).artifacts) {
        if (one.path.starts_with("public/")) {
            options.sizes.emplace(one.path.substr(7), one.bytes.size());
        }
    }
    return options;
}

void append_json(std::string& out, std::string_view text) {
    out += '"';
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') {
            out += {'\\', byte};
        } else if (byte == '\n') {
            out += "\\n";
        } else if (byte == '\t') {
            out += "\\t";
        } else {
            out += byte;
        }
    }
    out += '"';
}

void append_json(std::string& out, const jinja::Value& value) {
    if (value.is(jinja::Type::markup)) {
        out += "{\"__markup__\":";
        append_json(out, std::string_view(value.text()));
        out += '}';
    } else if (value.is(jinja::Type::string)) {
        append_json(out, std::string_view(value.text()));
    } else if (value.is(jinja::Type::list)) {
        out += '[';
        for (const jinja::Value& item : value.items()) {
            if (out.back() != '[') out += ',';
            append_json(out, item);
        }
        out += ']';
    } else if (value.is(jinja::Type::dict)) {
        out += '{';
        for (const jinja::Dict::Item& item : value.dict()) {
            if (out.back() != '{') out += ',';
            append_json(out, item.key);
            out += ':';
            append_json(out, item.value);
        }
        out += '}';
    } else if (value.is(jinja::Type::boolean)) {
        out += value.boolean() ? "true" : "false";
    } else {
        out += value.is(jinja::Type::none) ? "null" : value.print();
    }
}

struct Page {
    std::string path;
    const jinja::Template* page = nullptr;
    jinja::Value values;
    std::string html = {};
    long long best = std::numeric_limits<long long>::max();
};

long long processor_time() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

// Several renders at a time: to ask for the time takes some itself.
void measure(Page& page, int rounds, Diagnostics& found) {
    constexpr int batch = 20;
    for (int i = 0; i < rounds; ++i) {
        const long long begin = processor_time();
        for (int j = 0; j < batch; ++j) {
            auto html = jinja::render(*page.page, page.values, found);
            if (html) page.html = std::move(*html);
        }
        page.best = std::min(page.best, (processor_time() - begin) / batch);
    }
}

void write_pages(const std::vector<Page>& pages, const std::string& path) {
    std::string json = "[";
    for (const Page& page : pages) {
        json += page.path == pages.front().path ? "{\"path\":" : ",\n{\"path\":";
        append_json(json, std::string_view(page.path));
        json += ",\"template\":";
        append_json(json, std::string_view(page.page->name()));
        json += ",\"html\":";
        append_json(json, std::string_view(page.html));
        json += ",\"values\":";
        append_json(json, page.values);
        json += '}';
    }
    std::ofstream(path, std::ios::binary) << json << "]\n";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const int rounds = argc > 3 ? std::stoi(argv[3]) : 50;
    const pipeline::Inputs inputs = read_project(argv[1]);
    const html::Options options = read_options(inputs);
    SourceSet sources;
    Diagnostics found;
    const view::Site site = read_site(inputs.files, sources, found);
    const auto theme = pipeline::read_theme(inputs.files, "municipal", "ru", sources, found);
    if (!theme || found.has_errors()) return 1;
    const html::CompiledTheme& compiled = theme->compiled();

    std::vector<Page> pages;
    for (const view::Page& page : site.pages) {
        const html::Links links{.page = page.path, .root = ""};
        const html::PageContext context{
            .site = site, .page = page, .theme = compiled, .options = options, .links = links};
        pages.push_back({.path = page.path,
                         .page = &compiled.templates.find(html::template_of(page))->second,
                         .values = html::page_values(context)});
    }
    // The website is built by several threads: counts of owners are then kept with locks.
    std::thread([] {}).join();
    for (Page& page : pages) measure(page, rounds, found);
    if (found.has_errors()) return 1;
    write_pages(pages, std::string(argv[2]) + "/pages.json");
    for (const Page& page : pages) std::printf("%lld %s\n", page.best, page.path.c_str());
    return 0;
}
