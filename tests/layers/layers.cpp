// Reads generator/rooms.txt and every #include below generator/: an arrow that is not in the file,
// a way into a room beside its door, or a hidden library's header elsewhere is a failure.
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.h"

namespace {

namespace fs = std::filesystem;
using metodoc::test::read_file;
using metodoc::test::source_dir;

struct Room {
    std::set<std::string> may_include;
    std::set<std::string> libraries;
};
using House = std::map<std::string, Room>;

struct Plan {
    House house;
    std::vector<std::string> order;
};

std::set<std::string> words(const std::string& text) {
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

Plan read_plan(const std::string& text) {
    Plan plan;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto colon = line.find(':');
        const auto bar = line.find('|');
        Room room{words(line.substr(colon + 1, bar == std::string::npos ? bar : bar - colon - 1)),
                  bar == std::string::npos ? std::set<std::string>{} : words(line.substr(bar + 1))};
        plan.order.push_back(line.substr(0, colon));
        plan.house[plan.order.back()] = std::move(room);
    }
    return plan;
}

// The beginning of a header's path → the name of the library in rooms.txt.
const std::map<std::string, std::string> library_of{
    {"yaml-cpp/", "yaml-cpp"}, {"cmark-gfm", "cmark-gfm"},
    {"zip.h", "libzip"},       {"pugixml", "pugixml"},
    {"unicode/", "icu"},       {"libstemmer.h", "libstemmer"},
    {"graphviz/", "graphviz"}, {"tbb/", "tbb"},
    {"oneapi/", "tbb"},        {"nlohmann/", "json"},
    {"CLI/", "cli11"},         {"fmt/", "fmt"},
    {"zlib.h", "zlib"}};

std::string library(const std::string& header) {
    for (const auto& [prefix, name] : library_of) {
        if (header.starts_with(prefix)) return name;
    }
    return "";
}

// Why `header` may not stand in a file of `room`; empty when it may.
std::string objection(const House& house, const std::string& room, const std::string& header) {
    if (const std::string name = library(header); !name.empty()) {
        return house.at(room).libraries.contains(name) ? "" : "hides no " + name;
    }
    const auto slash = header.find('/');
    const std::string other = slash == std::string::npos ? "" : header.substr(0, slash);
    if (!house.contains(other) || other == room) return "";
    if (!house.at(room).may_include.contains(other)) return "may not include room " + other;
    const bool is_door = header == other + "/" + other + ".h";
    return other == "base" || is_door ? "" : "enters room " + other + " beside its door";
}

std::vector<std::string> objections(const House& house, const std::string& room,
                                    const std::string& text) {
    static const std::regex include(R"(#include [<"]([^>"]+)[>"])");
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), include), end; at != end; ++at) {
        const std::string header = (*at)[1];
        const std::string why = objection(house, room, header);
        if (!why.empty()) found.push_back(room + " " + why + ": " + header);
    }
    return found;
}

}  // namespace

TEST_CASE("layers: a forbidden arrow is found") {
    const Plan plan = read_plan("base:\nyaml: base | yaml-cpp\njinja: base\n");
    auto check = [&](const std::string& room, const std::string& line, const std::string& why) {
        const auto found = objections(plan.house, room, line);
        CHECK((found.empty() ? "" : found.front()) == why);
    };
    check("jinja", "#include \"base/date.h\"", "");
    check("yaml", "#include <yaml-cpp/yaml.h>", "");
    check("yaml", "#include \"yaml/node.h\"", "");
    check("jinja", "#include \"yaml/yaml.h\"", "jinja may not include room yaml: yaml/yaml.h");
    check("jinja", "#include <yaml-cpp/yaml.h>", "jinja hides no yaml-cpp: yaml-cpp/yaml.h");
}

TEST_CASE("layers: every include of the generator follows rooms.txt") {
    const Plan plan = read_plan(read_file(source_dir() + "/generator/rooms.txt"));
    REQUIRE(plan.order.size() >= 10);
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(source_dir() + "/generator")) {
        const std::string ending = entry.path().extension();
        if (ending != ".h" && ending != ".cpp") continue;
        const std::string room = entry.path().parent_path().filename();
        INFO(entry.path().string());
        REQUIRE(plan.house.contains(room));
        const auto found = objections(plan.house, room, read_file(entry.path()));
        CHECK(found == std::vector<std::string>{});
        ++files;
    }
    CHECK(files > 50);
}

TEST_CASE("layers: rooms stand above those they include, and exist") {
    const Plan plan = read_plan(read_file(source_dir() + "/generator/rooms.txt"));
    std::set<std::string> above;
    for (const std::string& name : plan.order) {
        INFO(name);
        CHECK(fs::is_regular_file(source_dir() + "/generator/" + name) == false);
        CHECK(fs::is_directory(source_dir() + "/generator/" + name));
        const bool has_door =
            name == "base" || fs::exists(source_dir() + "/generator/" + name + "/" + name + ".h");
        CHECK(has_door);
        for (const std::string& other : plan.house.at(name).may_include) {
            INFO(other);
            CHECK(above.contains(other));
        }
        above.insert(name);
    }
    CHECK(!plan.house.at("pipeline").may_include.contains("disk"));
    CHECK(plan.house.at("jinja").may_include == std::set<std::string>{"base"});
}

TEST_CASE("layers: only app names the standard streams and exit") {
    static const std::regex streams(R"(std::cout|std::cerr|\bstdout\b|std::exit|\bprintf\()");
    for (const auto& entry : fs::recursive_directory_iterator(source_dir() + "/generator")) {
        const std::string ending = entry.path().extension();
        const std::string room = entry.path().parent_path().filename();
        if ((ending != ".h" && ending != ".cpp") || room == "app") continue;
        INFO(entry.path().string());
        CHECK(!std::regex_search(read_file(entry.path()), streams));
    }
}
