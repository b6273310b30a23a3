// Every case of the JSON Schema test suite, folder draft7, as Debian packs it.
//
// Read as JSON (Reading::strict). Files that are not run stand in the list below by their names
// and in generator/schema/COMPATIBILITY.md; the numbers at the end keep the list honest.
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "unit/schema/support.h"

using namespace metodoc;
using namespace metodoc::schema;
using nlohmann::ordered_json;

namespace {

const std::filesystem::path suite = JSON_SCHEMA_TEST_SUITE;

// Files about what we do not check.
constexpr auto skipped_files = std::to_array<std::string_view>(
    {"optional/content.json", "optional/format/date-time.json", "optional/format/hostname.json",
     "optional/format/idn-email.json", "optional/format/idn-hostname.json",
     "optional/format/ipv4.json", "optional/format/ipv6.json", "optional/format/iri-reference.json",
     "optional/format/iri.json", "optional/format/json-pointer.json",
     "optional/format/relative-json-pointer.json", "optional/format/time.json",
     "optional/format/uri-template.json"});

ordered_json read(const std::filesystem::path& path) {
    std::ifstream file(path);
    INFO(path.string());
    REQUIRE(file.good());
    return ordered_json::parse(file);
}

void add_remotes(bench::Bench& desk) {
    const auto remotes = suite / "remotes";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(remotes)) {
        if (entry.path().extension() != ".json") continue;
        const auto name = std::filesystem::relative(entry.path(), remotes).generic_string();
        desk.add("http://localhost:1234/" + name, read(entry.path()).dump());
    }
    desk.add(
        "http://json-schema.org/draft-07/schema",
        metodoc::test::read_file(metodoc::test::source_dir() + "/tests/unit/schema/draft-07.json"));
}

void run_group(const std::string& file, const ordered_json& group, std::size_t& cases) {
    bench::Bench desk;
    add_remotes(desk);
    desk.add("case.json", group["schema"].dump());
    desk.compile();
    const std::string name = file + ": " + group["description"].get<std::string>();
    for (const auto& one : group["tests"]) {
        const std::string case_name = name + ": " + one["description"].get<std::string>();
        INFO(case_name);
        INFO(group["schema"].dump());
        INFO(one["data"].dump());
        const yaml::Node node = desk.value(one["data"].dump());
        const Diagnostics verdict = desk.judge("case.json", node, Reading::strict);
        INFO(print(verdict, desk.sources, {}));
        CHECK(verdict.has_errors() != one["valid"].get<bool>());
        ++cases;
    }
    INFO(name);
    INFO(print(desk.found, desk.sources, {}));
    CHECK(desk.found.empty());
}

}  // namespace

TEST_CASE("the JSON Schema test suite, draft 7") {
    const auto folder = suite / "tests" / "draft7";
    std::size_t cases = 0;
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".json") continue;
        files.insert(std::filesystem::relative(entry.path(), folder).generic_string());
    }
    std::size_t skipped_file_count = 0;
    for (const std::string& file : files) {
        if (std::ranges::find(skipped_files, file) != skipped_files.end()) {
            ++skipped_file_count;
            continue;
        }
        for (const auto& group : read(folder / file)) run_group(file, group, cases);
    }
    // A newer package brings more cases: raise the number, never lower it.
    CHECK(skipped_file_count == skipped_files.size());
    CHECK(cases == 467);
}
