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

Tally run(const std::string& path) {
    Tally tally;
    for (const test::Json& one : test::Json::parse(test::read_file(path))) {
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
