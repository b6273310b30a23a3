// Templates whose result was recorded from Jinja2.
#include <filesystem>
#include <iostream>

#include "json_value.h"
#include "support/catch.h"

using namespace metodoc;

namespace {

struct Tally {
    std::size_t passed = 0;
    std::vector<jinja::Verdict> failed;
};

// Cases without a context of their own have the common one.
Tally run(const std::string& path, const test::Json& context = test::Json::object()) {
    Tally tally;
    for (test::Json one : test::Json::parse(test::read_file(path))) {
        if (!one.contains("context")) one["context"] = context;
        jinja::Verdict verdict = jinja::judge(test::to_value(one));
        if (verdict.passed) {
            ++tally.passed;
        } else {
            tally.failed.push_back(std::move(verdict));
        }
    }
    return tally;
}

void print(const Tally& tally) {
    for (const jinja::Verdict& one : tally.failed) {
        std::cout << one.name << "\n  expected: " << one.expected << "\n  got:      " << one.got
                  << "\n";
    }
    std::cout << tally.passed << " passed, " << tally.failed.size() << " failed\n";
}

}  // namespace

TEST_CASE("vectors beside the checkout") {
    const std::string path = test::source_dir() + "/../shared/vectors/jinja_public.json";
    if (!std::filesystem::exists(path)) {
        std::cout << "not run: no file " << path << "\n";
        return;
    }
    const Tally tally = run(path);
    print(tally);
    CHECK(tally.failed.size() * 100 < tally.passed + tally.failed.size());
}

TEST_CASE("our own templates, recorded from Jinja2 by tests/record/jinja.py") {
    const std::filesystem::path folder = test::source_dir() + "/tests/jinja";
    const auto context = test::Json::parse(test::read_file((folder / "context.json").string()));
    std::size_t total = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().filename() == "context.json") continue;
        const Tally tally = run(file.path().string(), context);
        if (!tally.failed.empty()) {
            std::cout << file.path().filename().string() << ":\n";
            print(tally);
        }
        total += tally.passed + tally.failed.size();
        CHECK(tally.failed.empty());
    }
    CHECK(total >= 400);
}

TEST_CASE("vectors: what is judged a pass and what is not") {
    auto check = [](const char* json, bool passes) {
        CHECK(jinja::judge(test::to_value(test::Json::parse(json))).passed == passes);
    };
    check(R"({"template": "{{ 1 }}", "expected": "1"})", true);
    check(R"({"template": "{{ 1 }}", "expected": "2"})", false);
    check(R"({"template": "{{", "error": {"kind": "TemplateSyntaxError", "line": 1}})", true);
    check(R"({"template": "{{", "error": {"kind": "TemplateSyntaxError", "line": 2}})", false);
    check(R"({"template": "{{", "error": {"kind": "UndefinedError"}})", false);
    check(R"({"template": "x", "error": {"kind": "UndefinedError"}})", false);
    check(R"({"template": "{{ a.b }}", "error": {"kind": "UndefinedError"}})", true);
    check(R"({"main": "a", "templates": {"a": "{% include 'b' %}", "b": "в"}, "expected": "в"})",
          true);
    check(R"({"template": 5})", false);
    check(R"([])", false);
}
