#include "html/theme.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include "html/html.h"
#include "html/pages.h"
#include "html/values.h"
#include "sample.h"
#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::html;

namespace {

struct OwnedFile {
    std::string path, bytes;
};

std::vector<ThemeFile> as_files(const std::vector<OwnedFile>& owned) {
    std::vector<ThemeFile> files;
    for (const OwnedFile& file : owned) files.push_back({file.path, {}, file.bytes});
    return files;
}

std::vector<OwnedFile> municipal_files() {
    const std::filesystem::path folder = test::source_dir() + "/themes/municipal";
    std::vector<OwnedFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        files.push_back({entry.path().lexically_relative(folder).generic_string(),
                         test::read_file(entry.path().string())});
    }
    return files;
}

// `key: text`, one a line; comments begin with #.
Strings strings_of(const std::string& text) {
    Strings strings;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(": ");
        if (line.empty() || line[0] == '#' || colon == std::string::npos) continue;
        strings.emplace_back(line.substr(0, colon), line.substr(colon + 2));
    }
    return strings;
}

Strings municipal_strings(const std::string& language) {
    return strings_of(
        test::read_file(test::source_dir() + "/themes/municipal/strings/" + language + ".yaml"));
}

Theme municipal(const std::string& language = "ru") {
    const std::vector<OwnedFile> owned = municipal_files();
    const std::vector<ThemeFile> files = as_files(owned);
    Diagnostics out;
    auto theme = Theme::compile({files, municipal_strings(language), language}, out);
    INFO(print(out, SourceSet(), {}));
    REQUIRE(theme.has_value());
    CHECK(out.empty());
    return std::move(*theme);
}

// A theme whose every page is `body`.
std::vector<OwnedFile> tiny_files(const std::string& body) {
    std::vector<OwnedFile> files = {{"styles/a.css", "p{}"}};
    for (const std::string_view name : page_templates) {
        files.push_back({"templates/" + std::string(name), body});
    }
    return files;
}

const Strings tiny_strings = {{"clause_link", "пункт"},
                              {"clause_uses", "где используется"},
                              {"note_back", "к тексту"},
                              {"section_link", "раздел"},
                              {"size_kb", "КБ"},
                              {"size_mb", "МБ"},
                              {"structure_about", "о схеме"},
                              {"structure_diagram", "схема"},
                              {"table", "таблица"},
                              {"timeline", "сроки"},
                              {"signature_of", "подпись"},
                              {"timeline_about", "о сроках"},
                              {"today", "сегодня"}};

// What `body` prints on a page of the sample site.
std::string printed(const std::string& body, std::string_view path, const Options& options = {}) {
    const std::vector<OwnedFile> owned = tiny_files(body);
    const std::vector<ThemeFile> files = as_files(owned);
    Diagnostics out;
    const auto theme = Theme::compile({files, tiny_strings, "ru"}, out);
    REQUIRE(theme.has_value());
    const view::Site site = test::sample_site();
    const auto page = std::ranges::find(site.pages, path, &view::Page::path);
    REQUIRE(page != site.pages.end());
    const auto file = render_page(site, *page, *theme, options, out);
    INFO(print(out, SourceSet(), {}));
    REQUIRE(file.has_value());
    CHECK(file->path == "public/" + std::string(path));
    return file->bytes;
}

std::vector<std::string> messages(const std::vector<OwnedFile>& owned, const Strings& strings) {
    const std::vector<ThemeFile> files = as_files(owned);
    Diagnostics out;
    CHECK_FALSE(Theme::compile({files, strings, "ru"}, out).has_value());
    std::vector<std::string> texts;
    for (const Diagnostic& one : out) {
        texts.push_back(std::string(one.code.name) + ": " + one.message.ru +
                        (one.hint.empty() ? "" : " | " + one.hint.ru));
    }
    return texts;
}

std::vector<std::string> all_matches(const std::string& text, const std::string& pattern) {
    const std::regex regex(pattern);
    std::vector<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), regex), end; match != end; ++match) {
        found.push_back((*match)[1]);
    }
    return found;
}

}  // namespace

TEST_CASE("theme: what it lacks is said at once") {
    std::vector<OwnedFile> files = tiny_files("x");
    std::erase_if(files, [](const OwnedFile& file) {
        return file.path == "templates/acts.html" || file.path == "styles/a.css";
    });
    Strings strings = tiny_strings;
    strings.erase(strings.begin());
    CHECK(messages(files, strings) ==
          std::vector<std::string>{
              "template-undefined: в теме нет шаблона `acts.html` | добавьте файл "
              "templates/acts.html",
              "template-undefined: в строках темы нет ключа `clause_link` | добавьте "
              "`clause_link` в strings/ru.yaml",
              "template-undefined: в теме нет ни одного файла styles/*.css"});
}

TEST_CASE("theme: a template that does not compile is reported once") {
    std::vector<OwnedFile> files = tiny_files("x");
    files.push_back({"templates/broken.html", "{% if %}"});
    const std::vector<std::string> texts = messages(files, tiny_strings);
    REQUIRE(texts.size() == 1);
    CHECK(texts[0].starts_with("template-syntax: "));
}

TEST_CASE("theme: a name that does not exist stops the page, not the others") {
    const std::vector<OwnedFile> owned =
        tiny_files("{% if page.breadcrumbs %}x{% else %}{{ page.titel }}{% endif %}");
    const std::vector<ThemeFile> files = as_files(owned);
    Diagnostics out;
    const auto theme = Theme::compile({files, tiny_strings, "ru"}, out);
    REQUIRE(theme.has_value());
    const view::Site site = test::sample_site();
    const Artifacts made = render(site, *theme, {}, out);
    CHECK(out.count(Severity::error) == 1);
    const auto pages = std::ranges::count_if(
        made, [](const Artifact& file) { return file.path.ends_with(".html"); });
    CHECK(static_cast<std::size_t>(pages) + 1 == site.pages.size());  // all but home
    CHECK(std::ranges::find(made, "public/index.html", &Artifact::path) == made.end());
}

TEST_CASE("theme: the names of assets change with their bytes") {
    auto paths = [](const std::string& css) {
        std::vector<OwnedFile> owned = tiny_files("x");
        owned[0].bytes = css;
        owned.push_back({"assets/img/logo.svg", "<svg/>"});
        owned.push_back({"assets/LICENSE", "MIT"});
        owned.push_back({"README.md", "no"});
        const std::vector<ThemeFile> files = as_files(owned);
        Diagnostics out;
        const auto theme = Theme::compile({files, tiny_strings, "ru"}, out);
        REQUIRE(theme.has_value());
        std::vector<std::string> found;
        for (const Artifact& file : render_shared({}, *theme, {})) {
            if (file.path.starts_with("public/assets/")) found.push_back(file.path);
        }
        std::ranges::sort(found);
        return found;
    };
    const auto one = paths("p{}");
    REQUIRE(one.size() == 3);
    CHECK(std::regex_match(one[0], std::regex("public/assets/LICENSE\\.[0-9a-f]{10}")));
    CHECK(std::regex_match(one[1], std::regex("public/assets/img/logo\\.[0-9a-f]{10}\\.svg")));
    CHECK(std::regex_match(one[2], std::regex("public/assets/site\\.[0-9a-f]{10}\\.css")));
    CHECK(paths("p{}") == one);
    CHECK(paths("p{color:red}")[2] != one[2]);
    CHECK(paths("p{ }")[1] == one[1]);
}

TEST_CASE("theme: styles are joined in the order of their names") {
    std::vector<OwnedFile> owned = tiny_files("x");
    owned[0] = {"styles/b.css", "b{}"};
    owned.push_back({"styles/a.css", "a{}"});
    const std::vector<ThemeFile> files = as_files(owned);
    Diagnostics out;
    const auto theme = Theme::compile({files, tiny_strings, "ru"}, out);
    REQUIRE(theme.has_value());
    CHECK(render_shared({}, *theme, {}).at(0).bytes == "a{}b{}");
}

TEST_CASE("pages: text is escaped, prose is markup") {
    CHECK(printed("{{ '<b>' }}", "index.html") == "&lt;b&gt;");
    CHECK(printed("{{ content.intro }}", "index.html") ==
          "<p>Документы, планы и показатели муниципальных методических служб.</p>\n");
}

TEST_CASE("pages: a menu marks the page and the page above it") {
    const std::string body =
        "{% for link in site.menu %}{{ link.href }} {{ link.current }};{% endfor %}";
    CHECK(printed(body, "index.html") ==
          "index.html page;seversk/index.html ;acts.html ;glossary.html ;about.html ;");
    CHECK(printed(body, "seversk/orders/2022-12-30-693.html") ==
          "../../index.html ;../index.html true;../../acts.html ;../../glossary.html ;"
          "../../about.html ;");
    const std::string system =
        "{{ system.name }}:{% for link in system.pages if link.current %}"
        "{{ link.href }} {{ link.current }};{% endfor %}";
    CHECK(printed(system, "seversk/roadmap.html") == "ЗАТО Северск:roadmap.html page;");
    CHECK(printed(system, "seversk/orders/2022-12-30-693.html") ==
          "ЗАТО Северск:../orders.html true;");
    CHECK(printed("{{ system is none }}", "acts.html") == "True");
}

TEST_CASE("pages: a download says its format and size") {
    const std::string body =
        "{% for file in content.downloads %}{{ file.href }}|{{ file.name }}|{{ file.format }}|"
        "{{ file.size }}{% endfor %}";
    const std::string path = "seversk/regulation.html";
    CHECK(printed(body, path, {"", {{"documents/seversk/2022-12-30-693.docx", 46000}}}) ==
          "../documents/seversk/2022-12-30-693.docx|Приказ № 693 с приложениями|DOCX|45\u00A0КБ");
    CHECK(printed(body, path) ==
          "../documents/seversk/2022-12-30-693.docx|Приказ № 693 с приложениями|DOCX|");
    // What is published beside the document is offered beside it.
    CHECK(printed(body, path,
                  {"",
                   {{"documents/seversk/2022-12-30-693.docx.sig", 2000},
                    {"documents/seversk/2022-12-30-693.pdf", 90000}}}) ==
          "../documents/seversk/2022-12-30-693.docx|Приказ № 693 с приложениями|DOCX|"
          "../documents/seversk/2022-12-30-693.docx.sig|подпись: Приказ № 693 с приложениями|SIG|"
          "2\u00A0КБ"
          "../documents/seversk/2022-12-30-693.pdf|Приказ № 693 с приложениями|PDF|88\u00A0КБ");
}

TEST_CASE("pages: sizes") {
    CompiledTheme theme;
    theme.words = {{"size_kb", "КБ"}, {"size_mb", "МБ"}};
    theme.language = "ru";
    auto check = [&](std::uint64_t bytes, std::string_view expected) {
        CHECK(size_text(bytes, theme) == expected);
    };
    check(0, "1\u00A0КБ");
    check(1500, "1\u00A0КБ");
    check(1600, "2\u00A0КБ");
    check(46080, "45\u00A0КБ");
    check(1300000, "1,2\u00A0МБ");
    check(2097152, "2\u00A0МБ");
    theme.language = "en";
    check(1300000, "1.2\u00A0МБ");
}

TEST_CASE("pages: with a base URL there are canonical links and a map of the site") {
    const Options options{"https://example.ru/metod", {}};
    CHECK(printed("{{ page.canonical }}", "seversk/index.html", options) ==
          "https://example.ru/metod/seversk/index.html");
    CHECK(printed("{{ page.canonical }}", "seversk/index.html").empty());
    // The page of errors is shown at any address: its links start from the root.
    CHECK(printed("{{ site.home }}", "404.html", options) == "https://example.ru/metod/index.html");
    CHECK(printed("{{ site.home }}", "404.html") == "index.html");

    const Theme theme = municipal();
    const Artifacts files = render_shared(test::sample_site(), theme, options);
    const auto map = std::ranges::find(files, "public/sitemap.xml", &Artifact::path);
    REQUIRE(map != files.end());
    CHECK(map->bytes.find("<loc>https://example.ru/metod/acts.html</loc>") != std::string::npos);
    CHECK(map->bytes.find("404") == std::string::npos);
}

TEST_CASE("municipal: every kind of page, in both languages") {
    const std::string language = GENERATE("ru", "en");
    const Theme theme = municipal(language);
    const view::Site site = test::sample_site();
    Diagnostics out;
    const Artifacts files = render(site, theme, {}, out);
    INFO(print(out, SourceSet(), {}));
    CHECK(out.empty());
    CHECK(std::ranges::is_sorted(files, {}, &Artifact::path));
    for (const view::Page& page : site.pages) {
        INFO(page.path);
        const auto file = std::ranges::find(files, "public/" + page.path, &Artifact::path);
        REQUIRE(file != files.end());
        CHECK(file->bytes.starts_with("<!doctype html>\n<html lang=\"" + language + "\">"));
        CHECK(all_matches(file->bytes, "<h1[^>]*>([^<]*)</h1>") == std::vector{page.title});
        const auto ids = all_matches(file->bytes, " id=\"([^\"]*)\"");
        CHECK(std::set(ids.begin(), ids.end()).size() == ids.size());
        CHECK(file->bytes.find(" style=") == std::string::npos);
        // The policy of the page allows no script that stands in it; JSON-LD is data.
        for (const std::string& script : all_matches(file->bytes, "<script([^>]*>.)")) {
            if (script == " type=\"application/ld+json\">{") continue;
            CHECK(script.find(" src=\"") == 0);
            CHECK(script.ends_with("><"));
        }
    }
}

namespace {

// What becomes of a file of a theme; `stem` begins its published name.
std::string published(const std::string& path, const std::string& bytes, std::string_view stem) {
    std::vector<OwnedFile> owned = tiny_files("x");
    if (path.starts_with("styles/"))
        std::erase_if(owned,
                      [](const OwnedFile& file) { return file.path.starts_with("styles/"); });
    owned.push_back({path, bytes});
    const std::vector<ThemeFile> files = as_files(owned);
    Diagnostics out;
    const auto theme = Theme::compile({files, tiny_strings, "ru"}, out);
    REQUIRE(theme.has_value());
    for (const Artifact& file : render_shared({}, *theme, {})) {
        if (file.path.starts_with("public/assets/" + std::string(stem))) return file.bytes;
    }
    return "no such file";
}

}  // namespace

TEST_CASE("theme: styles and scripts are published without what only their authors read") {
    const std::string style =
        "/* Цвет */\np,\na > b {\n  margin: 0 auto;\n  color: red;\n}\n\n"
        "@media print {\n  p { color: black }\n}\n";
    CHECK(published("styles/1.css", style, "site.") ==
          "p,a > b{margin: 0 auto;color: red}@media print{p{color: black}}");
    CHECK(published("styles/1.css", "p{}/* без конца", "site.") == "p{}");
    CHECK(published("assets/a.js", "// да\n  var a = 1; // нет\n\n  a();\n", "a.") ==
          "var a = 1; // нет\na();\n");
    CHECK(published("assets/a.txt", "// да\n", "a.") == "// да\n");
}

TEST_CASE("municipal: both languages have the same words") {
    auto keys = [](const Strings& strings) {
        std::set<std::string> found;
        for (const auto& [key, text] : strings) found.insert(key);
        return found;
    };
    CHECK(keys(municipal_strings("ru")) == keys(municipal_strings("en")));
}

// A whole page, letter by letter; rewritten by --update.
TEST_CASE("municipal: golden pages") {
    const Theme theme = municipal();
    const view::Site site = test::sample_site();
    Diagnostics out;
    for (const std::string name :
         {"about.html", "seversk/regulation.html", "seversk/review.html"}) {
        const auto page = std::ranges::find(site.pages, name, &view::Page::path);
        const auto file = render_page(site, *page, theme, {}, out);
        REQUIRE(file.has_value());
        // The hash of the styles is no part of what this test says.
        const std::string html =
            std::regex_replace(file->bytes, std::regex("\\.[0-9a-f]{10}\\."), ".HASH.");
        const std::string golden = test::source_dir() + "/tests/unit/html/golden/" +
                                   std::filesystem::path(name).filename().string();
        if (test::update_asked()) std::ofstream(golden, std::ios::binary) << html;
        CHECK(html == test::read_file(golden));
    }
}
