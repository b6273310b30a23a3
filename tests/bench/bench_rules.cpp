// bench_rules FOLDER [TIMES]: how long the sense gate takes over the content of FOLDER, rule by
// rule.
//
// The systems of the content stand TIMES times over, each under a name of its own, so a rule that
// is quadratic in the content shows. Prints processor milliseconds, best of several rounds, and
// shares.
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "csv/csv.h"
#include "decode/decode.h"
#include "rules/rules.h"
#include "yaml/yaml.h"

namespace {

namespace fs = std::filesystem;
using namespace metodoc;

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

double now() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// content/NAME/… of a copy; shared files are there once.
std::string path_of_copy(const std::string& path, int copy) {
    const auto slash = path.find('/', 8);
    if (copy == 0 || slash == std::string::npos) return path;
    return path.substr(0, slash) + "-" + std::to_string(copy + 1) + path.substr(slash);
}

// A project of many copies, parsed and decoded; the trees stay where they are pointed at.
struct Project {
    SourceSet sources;
    Diagnostics found;
    std::deque<yaml::Node> nodes;
    std::deque<csv::Table> tables;
    std::vector<decode::File> files;

    void add(const std::string& path, const std::string& text) {
        const FileId id = sources.add(path, text);
        decode::File file{path, id, "", decode::system_of(path), nullptr, {}};
        if (path.ends_with(".csv")) {
            auto table = csv::parse(sources, id, found);
            if (!table) return;
            file.kind = "measurements";
            file.table = &tables.emplace_back(std::move(*table));
        } else if (path.ends_with(".md")) {
            auto front = yaml::parse_front_matter(sources, id, found);
            if (!front || front->node.find("kind") == nullptr) return;
            file.body = front->body;
            file.root = &nodes.emplace_back(std::move(front->node));
        } else {
            auto node = yaml::parse(sources, id, found);
            if (!node) return;
            file.root = &nodes.emplace_back(std::move(*node));
        }
        if (file.root != nullptr) file.kind = file.root->find("kind")->text;
        files.push_back(file);
    }
};

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::cerr << "bench_rules FOLDER [TIMES]\n";
        return 2;
    }
    const fs::path root(arguments[1]);
    const int times = count > 2 ? std::atoi(arguments[2]) : 1;
    std::vector<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator(root / "content")) {
        const std::string ending = entry.path().extension();
        const bool notes = entry.path().filename() == "notes.md";
        if ((ending == ".yaml" || ending == ".csv" || ending == ".md") && !notes)
            paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    Project project;
    for (int copy = 0; copy < times; ++copy) {
        for (const fs::path& path : paths) {
            const std::string name = path.lexically_relative(root).generic_string();
            const std::string own = path_of_copy(name, copy);
            if (copy == 0 || own != name) project.add(own, read(path));
        }
    }
    const model::Corpus corpus = decode::decode(project.sources, project.files, project.found);
    std::map<std::string, double> spent;
    double total = 0;
    std::size_t number = 0;
    for (const rules::Rule& rule : rules::all()) {
        double best = 1e9;
        for (int round = 0; round < (times > 5 ? 2 : 5); ++round) {
            Diagnostics found;
            const double start = now();
            rule.check(corpus, {2024, 6, 1}, found);
            best = std::min(best, now() - start);
        }
        spent[std::string(rule.code.name) + " #" + std::to_string(number++)] = best;
        total += best;
    }
    std::vector<std::pair<double, std::string>> rows;
    for (const auto& [name, time] : spent) rows.emplace_back(time, name);
    std::ranges::sort(rows, std::greater{});
    std::cout << std::fixed << std::setprecision(1) << project.files.size() << " files, "
              << corpus.texts.size() << " texts, " << total << " ms\n";
    for (const auto& [time, name] : rows)
        if (time * 100 >= total)
            std::cout << std::setw(9) << time << " ms " << std::setw(5) << 100 * time / total
                      << " %  " << name << "\n";
    return 0;
}
