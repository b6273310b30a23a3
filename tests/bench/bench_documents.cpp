// Measures orders made from the model: `bench_documents PROJECT TIMES FILE` reads the project of
// tests/bench/documents.py, makes the order's view and its Word file TIMES times, writes the last
// one to FILE and prints two lines of processor time: "SECONDS view" and "SECONDS file".
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "decode/decode.h"
#include "docx/docx.h"
#include "pipeline/pipeline.h"
#include "pipeline/trees.h"
#include "view/documents.h"

using namespace metodoc;

namespace {

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<pipeline::File> read_project(const std::filesystem::path& project) {
    std::vector<pipeline::File> files;
    for (const char* folder : {"content", "schemas", "site"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(
                 project / folder, std::filesystem::directory_options::follow_directory_symlink)) {
            if (!entry.is_regular_file()) continue;
            files.push_back(
                {entry.path().lexically_relative(project).generic_string(), read(entry.path())});
        }
    }
    std::ranges::sort(files, {}, &pipeline::File::path);
    return files;
}

model::Corpus read_corpus(const std::vector<pipeline::File>& files, SourceSet& sources,
                          std::vector<pipeline::Tree>& trees, Diagnostics& found) {
    const auto schemas = pipeline::read_schemas(files, sources, found);
    trees = pipeline::read_trees(files, schemas, 1, sources, found);
    if (found.has_errors()) return {};
    std::vector<decode::File> decoded;
    for (const pipeline::Tree& tree : trees) {
        decoded.push_back({.path = tree.path,
                           .id = tree.file,
                           .kind = tree.kind,
                           .system = decode::system_of(tree.path),
                           .root = &tree.root,
                           .body = tree.body});
    }
    return decode::decode(sources, decoded, found);
}

double seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    SourceSet sources;
    Diagnostics found;
    std::vector<pipeline::Tree> trees;
    const auto files = read_project(argv[1]);
    const model::Corpus corpus = read_corpus(files, sources, trees, found);
    const int times = std::max(1, std::atoi(argv[2]));
    const auto base = docx::read_template(read(std::filesystem::path(argv[1]) / "templates.docx"),
                                          "templates.docx");
    if (found.has_errors() || !base) {
        std::fputs(print(found, sources, {}).c_str(), stderr);
        return 1;
    }

    std::vector<view::WordDocument> documents;
    double begin = seconds();
    for (int i = 0; i < times; ++i) {
        view::ViewOptions options;
        options.today = {2026, 1, 1};
        documents = view::documents(corpus, options);
    }
    const double views = (seconds() - begin) / times;
    if (documents.size() != 1) return 1;

    std::string bytes;
    begin = seconds();
    for (int i = 0; i < times; ++i) {
        auto made = docx::write(documents.front(), *base);
        if (!made) return 1;
        bytes = std::move(made->bytes);
    }
    const double written = (seconds() - begin) / times;
    std::ofstream(argv[3], std::ios::binary) << bytes;
    std::printf("%.9f view\n%.9f file\n", views, written);
    return 0;
}
