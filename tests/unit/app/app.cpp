#include <algorithm>
#include <string>
#include <vector>

#include "app/explain.h"
#include "app/report.h"
#include "base/codes.h"
#include "support/catch.h"

using namespace metodoc;

TEST_CASE("explain: every code has a page, and no page is without a code") {
    std::vector<std::string> explained;
    for (const app::Explanation& page : app::explanations()) {
        explained.emplace_back(page.code);
        INFO(page.code);
        CHECK(!page.text.ru.empty());
        CHECK(!page.text.en.empty());
    }
    CHECK(explained == std::vector<std::string>(codes.begin(), codes.end()));
}

TEST_CASE("report: a finding keeps its GitLab fingerprint when lines above it change") {
    auto fingerprint = [](const std::string& above) {
        SourceSet sources;
        const FileId file = sources.add("content/a.yaml", above + "titel: x\n");
        const auto at = static_cast<std::uint32_t>(above.size());
        Diagnostics found;
        found.error("unknown-key", {file, at, at + 5}, {"ключ `titel`", "key `titel`"});
        const std::string json = app::to_gitlab(found, sources, Language::en);
        const auto start = json.find("\"fingerprint\": \"") + 16;
        return json.substr(start, 16);
    };
    CHECK(fingerprint("") == fingerprint("kind: acts\n"));
    CHECK(fingerprint("").find('"') == std::string::npos);
}
