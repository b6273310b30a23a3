// The command fill: one file, a file for each item, and what it refuses.
#include <memory>
#include <string>
#include <vector>

#include "app/app.h"
#include "disk/disk.h"
#include "support/catch.h"
#include "zip/zip.h"

using namespace metodoc;

namespace {

std::string docx(const std::string& text) {
    return *zip::write(std::vector<zip::Entry>{
        {"[Content_Types].xml",
         R"(<Types><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)"},
        {"word/document.xml", "<w:document><w:body><w:p><w:r><w:t>" + text +
                                  "</w:t></w:r></w:p></w:body></w:document>"}});
}

struct Desk {
    std::shared_ptr<disk::Files> files = std::make_shared<disk::Files>();
    std::string out = {};
    std::string err = {};

    int run(std::vector<std::string> arguments) {
        app::World world;
        world.disk = disk::in_memory(files);
        world.terminal.out = [this](std::string_view text) { out += text; };
        world.terminal.err = [this](std::string_view text) { err += text; };
        world.today = {2026, 1, 1};
        world.current_folder = "/p";
        world.share_folder = "/share";
        return app::run(arguments, world);
    }

    [[nodiscard]] bool has(const std::string& path) const { return files->contains(path); }

    // The text of a filled form.
    [[nodiscard]] std::string text(const std::string& path) const {
        const auto entries = zip::read(files->at(path));
        REQUIRE(entries);
        const std::string& xml = entries->back().bytes;
        const auto begin = xml.find("preserve\">") + 10;
        return xml.substr(begin, xml.find("</w:t>") - begin);
    }
};

Desk desk(const std::string& form, const std::string& data, const std::string& name = "d.json") {
    Desk made;
    (*made.files)["/p/f.docx"] = docx(form);
    (*made.files)["/p/" + name] = data;
    return made;
}

}  // namespace

TEST_CASE("fill: data of JSON, YAML and CSV") {
    const auto check = [](const std::string& form, const std::string& name, const std::string& data,
                          const std::string& expected) {
        Desk one = desk(form, data, name);
        CHECK(one.run({"fill", "f.docx", "--data", name, "--out", "o.docx"}) == 0);
        CHECK(one.text("/p/o.docx") == expected);
        CHECK(one.err == "Заполнено: o.docx\n");
    };
    check("{{ a }}", "d.json", R"({"a": "x & y"})", "x &amp; y");
    check("{{ a.b + 1 }}", "d.yaml", "a:\n  b: 2\n", "3");
    check("{% for r in rows %}{{ r.n }}={{ r.v + 1 }};{% endfor %}", "d.csv",
          "\xEF\xBB\xBFn;v\n\"а;б\";1\nв;2.5\n", "а;б=2;в=3.5;");
    check("{{ rows[0].code }} {{ rows[0].none is none }}", "d.csv", "code,none\n007,\n",
          "007 True");
}

TEST_CASE("fill: without --out the file lies beside the form") {
    Desk one = desk("{{ a }}", R"({"a": 1})");
    CHECK(one.run({"fill", "f.docx", "--data", "d.json"}) == 0);
    CHECK(one.has("/p/f-filled.docx"));
}

TEST_CASE("fill: a missing value is an error, nothing is written; default lets it pass") {
    Desk one = desk("[{{ a }}]", "{}");
    CHECK(one.run({"fill", "f.docx", "--data", "d.json", "--out", "o.docx"}) == 1);
    CHECK_FALSE(one.has("/p/o.docx"));
    CHECK_THAT(one.err, Catch::Contains("f.docx, тело:1:5: ошибка[template-undefined]"));
    CHECK(one.run({"fill", "f.docx", "--data", "d.json", "--out", "o.docx", "--undefined",
                   "default"}) == 0);
    CHECK(one.text("/p/o.docx") == "[]");
}

TEST_CASE("fill: --flags is docxtpl's behaviour in one word") {
    const auto code = [](const std::string& flags) {
        Desk one = desk("[{{ a }}]", "{}");
        return one.run({"fill", "f.docx", "--data", "d.json", "--out", "o.docx", "--flags", flags});
    };
    CHECK(code("") == 0);
    CHECK(code("autoescape") == 0);
    CHECK(code("autoescape,strict") == 1);
}

TEST_CASE("fill: a file for each item") {
    Desk one = desk("{{ year }}: {{ item.name }}, {{ name }}",
                    R"({"year": 2024, "people": [{"name": "А"}, {"name": "Б/../В"}]})");
    CHECK(one.run({"fill", "f.docx", "--data", "d.json", "--each", "people", "--out",
                   "out/{{ item.name }}.docx"}) == 0);
    CHECK(one.text("/p/out/А.docx") == "2024: А, А");
    CHECK(one.text("/p/out/Б_.._В.docx") == "2024: Б/../В, Б/../В");
    CHECK(one.err == "Заполнено файлов: 2\n");
}

TEST_CASE("fill: an item that fails names itself and does not stop the others") {
    Desk one = desk("{{ item.name }}", R"({"people": [{"id": 1}, {"id": 2, "name": "Б"}]})");
    CHECK(one.run({"fill", "f.docx", "--data", "d.json", "--each", "people", "--out",
                   "{{ item.id }}.docx"}) == 1);
    CHECK_FALSE(one.has("/p/1.docx"));
    CHECK(one.text("/p/2.docx") == "Б");
    CHECK_THAT(one.err, Catch::StartsWith("элемент 1 (/p/1.docx):\n"));
    CHECK_THAT(one.err, Catch::Contains("Не заполнено: 1 из 2"));
}

TEST_CASE("fill: two items may not make one file") {
    Desk one = desk("{{ item.n }}", R"({"l": [{"id": 1, "n": 1}, {"id": 1, "n": 2}]})");
    CHECK(one.run({"fill", "f.docx", "--data", "d.json", "--each", "l", "--out",
                   "{{ item.id }}.docx"}) == 1);
    CHECK_THAT(one.err, Catch::Contains("то же имя"));
    CHECK(one.text("/p/1.docx") == "1");
}

TEST_CASE("fill: names of files stay in their folder") {
    const auto code = [](const std::string& id) {
        Desk one = desk("x{{ item.id }}", R"({"l": [{"id": ")" + id + R"("}]})");
        return one.run(
            {"fill", "f.docx", "--data", "d.json", "--each", "l", "--out", "o/{{ item.id }}"});
    };
    CHECK(code("..") == 0);  // becomes "_"
    CHECK(code("a:b") == 1);
    CHECK(code("") == 1);
}

TEST_CASE("fill: what it refuses") {
    const auto code = [](const std::string& form, const std::string& data,
                         std::vector<std::string> more = {}) {
        Desk one = desk("т", "{}");
        (*one.files)["/p/broken.docx"] = "no zip";
        (*one.files)["/p/bad.json"] = "{";
        (*one.files)["/p/bad.csv"] = "a;b\n1\n";
        (*one.files)["/p/open.csv"] = "a;b\n\"1\n";
        std::vector<std::string> words{"fill", form, "--data", data};
        words.insert(words.end(), more.begin(), more.end());
        return one.run(words);
    };
    CHECK(code("none.docx", "d.json") == 3);
    CHECK(code("broken.docx", "d.json") == 3);
    CHECK(code("f.docx", "none.json") == 3);
    CHECK(code("f.docx", "bad.json") == 1);
    CHECK(code("f.docx", "bad.csv") == 1);
    CHECK(code("f.docx", "open.csv") == 1);
    CHECK(code("f.docx", "f.docx") == 1);
    CHECK(code("f.docx", "d.json", {"--each", "l", "--out", "{{ item }}.docx"}) == 1);
    CHECK(code("f.docx", "d.json", {"--undefined", "maybe"}) == 2);
    CHECK(code("f.docx", "d.json") == 0);
}
