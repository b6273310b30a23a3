// Runs the command line in memory on every *.case file (README.md beside it tells their form).
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"
#include "base/codes.h"
#include "cases/forms.h"
#include "support/catch.h"

namespace {

namespace fs = std::filesystem;
using namespace metodoc;
using test::read_file;
using test::source_dir;

constexpr std::string_view project = "/p";

struct Case {
    std::string input;  // everything before the first `===`, as written
    std::vector<std::string> commands;
    std::vector<std::pair<std::string, std::string>> files;
    std::vector<std::string> removed;
    std::vector<std::string> systems;  // of tests/cases/seeds/passports
    std::string expected;              // the rest
};

std::string unescape(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') continue;
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const char sign = text[++i];
        if (sign == 'x') {
            result += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            result += sign == 't' ? '\t' : sign == 'n' ? '\n' : sign == 'r' ? '\r' : sign;
        }
    }
    return result;
}

void take_file(Case& result, std::string head, const std::string& body) {
    if (head.ends_with(" removed")) {
        result.removed.push_back(head.substr(0, head.size() - 8));
    } else if (head.ends_with(" bytes")) {
        result.files.emplace_back(head.substr(0, head.size() - 6), unescape(body));
    } else if (head.ends_with(" word")) {
        result.files.emplace_back(head.substr(0, head.size() - 5), test::word_form(body));
    } else if (head.ends_with(" excel")) {
        result.files.emplace_back(head.substr(0, head.size() - 6), test::excel_form(body));
    } else {
        result.files.emplace_back(std::move(head), body);
    }
}

Case parse(const std::string& text) {
    Case result;
    const auto end = text.find("=== ");
    result.input = text.substr(0, end);
    if (end != std::string::npos) result.expected = text.substr(end);
    std::istringstream in(result.input);
    std::string head;
    std::string body;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("--- ")) {
            if (!head.empty()) take_file(result, head, body);
            head = line.substr(4);
            body.clear();
        } else if (!head.empty()) {
            body += line + "\n";
        } else if (line.starts_with("$ ") || line.starts_with("! ") || line.starts_with("? ")) {
            result.commands.push_back(line);
        } else if (line.starts_with("+ ")) {
            result.systems.push_back(line.substr(2));
        }
    }
    if (!head.empty()) take_file(result, head, body);
    return result;
}

void load(disk::Files& files, const std::string& from, const std::string& to) {
    for (const auto& entry : fs::recursive_directory_iterator(from)) {
        if (!entry.is_regular_file()) continue;
        files[to + "/" + entry.path().lexically_relative(from).generic_string()] =
            read_file(entry.path());
    }
}

disk::Files base_project() {
    disk::Files files;
    const std::string root(project);
    load(files, source_dir() + "/tests/cases/base", root);
    for (const std::string name : {"schemas", "themes", "templates"}) {
        load(files, source_dir() + "/" + name, root + "/" + name);
    }
    return files;
}

std::vector<std::string> words(const std::string& command) {
    std::istringstream in(command.substr(2));
    return {std::istream_iterator<std::string>(in), {}};
}

// "site.1f0c23ab45.css" → "site.HASH.css": a case does not follow every change of a theme.
std::string without_hash(const std::string& path) {
    static const std::regex hash("([.-])[0-9a-f]{10}(\\.[a-z]+)$");
    return std::regex_replace(path, hash, "$1HASH$2");
}

// New and changed files below the project, without those the program's own output repeats.
std::string changes(const disk::Files& before, const disk::Files& after) {
    std::string result;
    // By the names as they are printed: the order must not follow the hashes.
    std::multimap<std::string, std::string> lines;
    for (const auto& [path, bytes] : after) {
        const auto old = before.find(path);
        const std::string shown = path.substr(project.size() + 1);
        if (old == before.end()) lines.emplace(without_hash(shown), "+ ");
        if (old != before.end() && old->second != bytes) lines.emplace(shown, "* ");
    }
    for (const auto& [path, mark] : lines) result += mark + path + "\n";
    for (const auto& [path, bytes] : before) {
        if (!after.contains(path)) result += "- " + path.substr(project.size() + 1) + "\n";
    }
    return result;
}

// What the command fill has written, in words.
std::string filled(const Case& one, const disk::Files& before, const disk::Files& after) {
    const bool is_fill = std::ranges::any_of(one.commands, [](const std::string& command) {
        return command.substr(1).starts_with(" fill ");
    });
    std::string result;
    for (const auto& [path, bytes] : after) {
        const bool is_form = path.ends_with(".docx") || path.ends_with(".xlsx");
        if (!is_fill || !is_form || before.contains(path)) continue;
        result += "# " + path.substr(project.size() + 1) + "\n" + test::form_text(path, bytes);
    }
    return result;
}

std::string section(const std::string& name, const std::string& text) {
    if (text.empty()) return "";
    return "=== " + name + "\n" + text + (text.ends_with('\n') ? "" : "\n");
}

// A machine with LibreOffice: its PDF of a document says which one it is.
disk::Programs with_office(const std::shared_ptr<disk::Files>& files) {
    const std::string folder = "/scratch";
    return {.is_installed = [](const std::string&) { return true; },
            .run = [files](const std::vector<std::string>& words) -> Result<int> {
                for (const std::string& word : words) {
                    if (!word.ends_with(".docx")) continue;
                    (*files)[word.substr(0, word.size() - 4) + "pdf"] = "PDF of " + word;
                }
                return 0;
            },
            .make_folder = [folder]() -> Result<std::string> { return folder; },
            .drop_folder =
                [files](const std::string& path) {
                    std::erase_if(*files,
                                  [&](const auto& file) { return file.first.starts_with(path); });
                }};
}

std::string answer(const Case& one, const disk::Files& base) {
    auto files = std::make_shared<disk::Files>(base);
    for (const std::string& system : one.systems)
        load(*files, source_dir() + "/tests/cases/seeds/passports/" + system,
             std::string(project) + "/content/" + system);
    if (!one.systems.empty())
        (*files)[std::string(project) + "/content/acts.yaml"] =
            read_file(source_dir() + "/content/acts.yaml");
    for (const auto& [path, bytes] : one.files) (*files)[std::string(project) + "/" + path] = bytes;
    for (const std::string& path : one.removed) files->erase(std::string(project) + "/" + path);
    const disk::Files before = *files;
    std::string out;
    std::string err;
    std::string exits;
    app::World world;
    world.disk = disk::in_memory(files);
    world.programs = with_office(files);
    world.terminal.out = [&](std::string_view text) { out += text; };
    world.terminal.err = [&](std::string_view text) { err += text; };
    world.today = {2023, 3, 1};
    world.current_folder = project;
    world.share_folder = "/nowhere";
    for (const std::string& command : one.commands) {
        if (command[0] == '!') {
            world.disk.write = [](const std::string& path, std::string_view) -> Result<void> {
                return Error{{"не удалось записать " + path + ": на диске нет места",
                              "cannot write " + path + ": no space left on the disk"}};
            };
        }
        if (command[0] == '?') {
            world.programs.is_installed = [](const std::string&) { return false; };
        }
        exits += (exits.empty() ? "" : " ") + std::to_string(app::run(words(command), world));
    }
    return "=== exit " + exits + "\n" + section("out", out) + section("err", err) +
           section("files", changes(before, *files)) +
           section("filled", filled(one, before, *files));
}

std::vector<std::string> case_files() {
    std::vector<std::string> paths;
    for (const auto& entry : fs::recursive_directory_iterator(source_dir() + "/tests/cases")) {
        if (entry.path().extension() == ".case") paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    return paths;
}

}  // namespace

TEST_CASE("cases: every command answers as its case says") {
    const disk::Files base = base_project();
    const auto paths = case_files();
    REQUIRE(!paths.empty());
    for (const std::string& path : paths) {
        INFO(path.substr(source_dir().size() + 1));
        const Case one = parse(read_file(path));
        REQUIRE(!one.commands.empty());
        const std::string got = answer(one, base);
        if (test::update_asked()) {
            std::ofstream(path, std::ios::binary) << one.input << got;
        } else {
            CHECK(got == one.expected);
        }
    }
}

// Passages of real documents, typed faithfully: every finding is one of those that a careful reader
// accepts, or counts against the rules.
TEST_CASE("cases: nine findings in ten are accepted by a careful reader") {
    std::size_t passages = 0;
    std::size_t findings = 0;
    std::size_t accepted = 0;
    for (const std::string& path : case_files()) {
        if (path.find("/seeds/") == std::string::npos) continue;
        const Case one = parse(read_file(path));
        const auto mark = one.input.find("# accept: ");
        REQUIRE(mark != std::string::npos);
        const auto line = one.input.substr(mark + 10, one.input.find('\n', mark) - mark - 10);
        std::set<std::string> wanted;
        std::istringstream in(line);
        for (std::string code; std::getline(in, code, ',');)
            wanted.insert(code.substr(code.find_first_not_of(' ')));
        wanted.erase("-");
        ++passages;
        std::set<std::string> seen;
        for (const std::string& kind : {std::string("ошибка["), std::string("предупреждение[")}) {
            for (auto at = one.expected.find(kind); at != std::string::npos;
                 at = one.expected.find(kind, at + 1)) {
                const auto from = at + kind.size();
                const auto code = one.expected.substr(from, one.expected.find(']', from) - from);
                ++findings;
                if (wanted.contains(code)) ++accepted;
                seen.insert(code);
            }
        }
        INFO(path.substr(source_dir().size() + 1));
        CHECK(std::ranges::includes(seen, wanted));
    }
    WARN(passages << " passages, " << findings << " findings, " << accepted << " accepted");
    CHECK(passages >= 150);
    CHECK(accepted * 10 >= findings * 9);
}

// Codes are a promise: each is shown by a case or by a unit test of its room.
TEST_CASE("cases: every diagnostic code is seen in a test") {
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator(source_dir() + "/tests")) {
        const std::string ending = entry.path().extension();
        if (ending == ".case" || ending == ".cpp") all += read_file(entry.path());
    }
    std::vector<std::string> unseen;
    for (const std::string_view code : codes) {
        const std::string name(code);
        const bool seen = all.find("[" + name + "]") != std::string::npos ||
                          all.find("\"" + name + "\"") != std::string::npos ||
                          all.find(" " + name + ": ") != std::string::npos;
        if (!seen) unseen.emplace_back(code);
    }
    CHECK(unseen == std::vector<std::string>{});
}
