// Every form of a folder of cases becomes the text that it must become, or is refused.
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

#include "app/data.h"
#include "forms/forms.h"
#include "support/catch.h"
#include "text.h"

using namespace metodoc;
using Json = nlohmann::ordered_json;

namespace {

struct Case {
    std::string name;
    std::string folder;
    std::set<std::string> flags;
};

// The text made of a form; what it says where none is made.
struct Made {
    bool filled = false;
    std::string text;
};

Made fill(const Case& one) {
    forms::Settings settings;
    settings.undefined =
        one.flags.contains("strict") ? jinja::UndefinedKind::strict : jinja::UndefinedKind::normal;
    settings.autoescape = one.flags.contains("autoescape");
    settings.sample_filters = one.flags.contains("filters");
    SourceSet sources;
    Diagnostics found;
    const auto form = forms::prepare("template.docx", test::read_file(one.folder + "template.docx"),
                                     settings, sources, found);
    if (!form) return {false, form.error().message.en};
    const auto data = app::from_json(test::read_file(one.folder + "context.json"), one.name);
    REQUIRE(data);
    const auto made = *form ? (*form)(*data, found) : std::nullopt;
    if (!made) return {false, print(found, sources, {.language = Language::en})};
    return {true, forms_test::text_of(*made)};
}

// Blanks collapsed, empty lines dropped: what a reader sees.
std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool again = c == ' ' && (out.empty() || out.back() == ' ' || out.back() == '\n');
        if (again || (c == '\n' && (out.empty() || out.back() == '\n'))) continue;
        if (c == '\n' && out.ends_with(' ')) out.pop_back();
        if (c != '\n' || !out.empty()) out += c;
        if (out.ends_with("\n\n")) out.pop_back();
    }
    return out;
}

}  // namespace

TEST_CASE("forms of ours") {
    const std::string root = test::source_dir() + "/tests/forms/";
    const Json cases = Json::parse(test::read_file(root + "cases.json"));
    REQUIRE(cases.size() > 90);
    for (const Json& one : cases) {
        const std::string name = one["name"];
        CAPTURE(name);
        Case about{name, root + name + "/", {}};
        for (const Json& flag : one.value("flags", Json::array())) about.flags.insert(flag);
        const Made made = fill(about);
        const std::string path = about.folder + "expected.txt";
        const bool must_fill = std::filesystem::exists(path);
        CHECK(made.filled == must_fill);
        if (must_fill) CHECK(plain(made.text) == plain(test::read_file(path)));
    }
}

TEST_CASE("every folder of a form is listed") {
    const std::string root = test::source_dir() + "/tests/forms/";
    std::set<std::string> listed;
    for (const Json& one : Json::parse(test::read_file(root + "cases.json"))) {
        listed.insert(one["name"]);
    }
    for (const auto& entry : std::filesystem::directory_iterator(root)) {
        if (!entry.is_directory()) continue;
        CAPTURE(entry.path().filename().string());
        CHECK(listed.contains(entry.path().filename().string()));
    }
}

TEST_CASE("the public forms of docxtpl, where they lie beside the repository") {
    const std::string root = test::source_dir() + "/../shared/vectors/docxtpl/";
    if (!std::filesystem::exists(root + "index.json")) {
        WARN("no " << root << ": the public forms are not compared");
        return;
    }
    // Where docxtpl's own result is a defect and the folder holds no better one.
    const std::set<std::string> defects{"x_err_tag_over_paragraphs", "x_bug_hyphen_in_tag"};
    for (const Json& one : Json::parse(test::read_file(root + "index.json"))) {
        const std::string name = one["name"];
        if (!one["data_only"].get<bool>() || defects.contains(name)) continue;
        CAPTURE(name);
        Case about{name, root + name + "/", {}};
        for (const auto& [flag, on] : one["options"].items()) {
            if (on == Json(true) || on == Json(1)) about.flags.insert(flag);
        }
        const Made made = fill(about);
        std::set<std::string> accepted;
        for (const std::string file : {"want.txt", "expected.txt", "expected_0201.txt"}) {
            if (!std::filesystem::exists(about.folder + file)) continue;
            accepted.insert(plain(test::read_file(about.folder + file)));
        }
        CHECK(made.filled == !accepted.empty());
        if (made.filled && !accepted.empty()) {
            CAPTURE(made.text);
            CHECK(accepted.contains(plain(made.text)));
        }
    }
}
