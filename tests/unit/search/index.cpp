#include <string>
#include <vector>

#include "search/search.h"
#include "support/catch.h"

using namespace metodoc;

namespace {

const std::string& bytes_of(const Artifacts& files, std::string_view beginning) {
    for (const Artifact& file : files) {
        if (file.path.starts_with(beginning)) return file.bytes;
    }
    FAIL("no file " << beginning);
    return files.front().bytes;
}

}  // namespace

TEST_CASE("search: a stem leads to its pages with the weight of its places") {
    const std::vector<search::Page> pages{
        {"a.html", "Наставники", "Северск", "<main><h1>Наставники</h1><p>Список</p></main>"},
        {"b.html", "Курсы", "",
         "<main><h1>Курсы</h1><h2 id=\"x\">Наставнику</h2>"
         "<p>о наставнике, с наставником</p></main>"},
    };
    const Artifacts files = search::index(pages);
    const std::string& words = bytes_of(files, "public/search/words-");
    CHECK(words.find("[\"наставник\",[0,20,1,6]]") != std::string::npos);
    CHECK(words.find("[\"список\",[0,1]]") != std::string::npos);
    CHECK(words.find("\"о\"") == std::string::npos);  // passed over
    CHECK(bytes_of(files, "public/search/texts-")
              .find("[\"b.html\",\"Курсы\",\"\",[[\"\",\"Курсы\",\"\"],[\"x\",\"Наставнику\",\"о "
                    "наставнике, с наставником\"]]]") != std::string::npos);
    CHECK(bytes_of(files, "public/search/index.js")
              .starts_with("metodoc.search.manifest({\"count\":2,\n\"words\":[[\"курс\",\"words-"));
}

TEST_CASE("search: a word said often says no more than the title") {
    std::string html = "<main>";
    for (int i = 0; i < 50; ++i) html += "<p>диагностика</p>";
    const Artifacts files = search::index(std::vector<search::Page>{{"a.html", "А", "", html}});
    CHECK(bytes_of(files, "public/search/words-").find("[\"диагностик\",[0,6]]") !=
          std::string::npos);
}

TEST_CASE("search: big sites come in parts, and no page is cut") {
    std::vector<std::string> texts;
    for (int i = 0; i < 60; ++i) {
        std::string text = "<main>";
        for (int k = 0; k < 200; ++k) {
            text += "слово" + std::string(1, static_cast<char>('a' + k % 26)) +
                    std::to_string(i * 1000 + k) + " ";
        }
        texts.push_back(text + "</main>");
    }
    std::vector<search::Page> pages;
    for (const std::string& text : texts) pages.push_back({"p.html", "П", "", text});
    const Artifacts files = search::index(pages);
    std::size_t parts = 0;
    for (const Artifact& file : files) {
        parts += file.path.starts_with("public/search/words-") ? 1 : 0;
        CHECK(file.bytes.size() < 2 * search::part_size);
    }
    CHECK(parts > 2);
}

TEST_CASE("search: what could end a script is escaped") {
    const Artifacts files = search::index(
        std::vector<search::Page>{{"a.html", "</script>\"\\", "", "<main>&lt;/script&gt;</main>"}});
    const std::string& texts = bytes_of(files, "public/search/texts-");
    CHECK(texts.find("</script>") == std::string::npos);
    CHECK(texts.find("\\u003c/script>\\\"\\\\") != std::string::npos);
}

TEST_CASE("search: no pages, an empty index") {
    const Artifacts files = search::index({});
    REQUIRE(files.size() == 1);
    CHECK(files[0].bytes ==
          "metodoc.search.manifest({\"count\":0,\n\"words\":[],\n\"texts\":[]});\n");
}
