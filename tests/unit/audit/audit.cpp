#include "audit/audit.h"

#include <string>
#include <vector>

#include "audit/stream.h"
#include "base/source_set.h"
#include "support/catch.h"
#include "zip/zip.h"

using namespace metodoc;
using namespace metodoc::audit;

namespace {

std::string found(std::string_view secret, std::vector<std::string_view> open, Artifacts files) {
    const std::vector<Secret> secrets{{secret, "phone", {}}};
    Diagnostics out;
    find_secrets(secrets, open, files, out);
    std::string result;
    for (const Diagnostic& one : out) result += one.message.in(Language::ru) + "\n";
    return result;
}

bool leaks(std::string_view secret, const std::string& page) {
    return !found(secret, {}, {{"public/a.html", page}}).empty();
}

std::string faults(const Artifacts& files, std::string_view base_url = "") {
    std::vector<std::string> pages;
    for (const Artifact& file : files) {
        if (file.path.ends_with(".html")) pages.push_back(file.path.substr(7));
    }
    Diagnostics out;
    check_pages(pages, files, base_url, out);
    std::string result;
    for (const Diagnostic& one : out) result += std::string(one.code.name) + "\n";
    return result;
}

Artifacts site(const std::string& home, const std::string& other = "<a href=\"index.html\">x</a>") {
    return {{"public/a.html", other}, {"public/index.html", home}};
}

}  // namespace

TEST_CASE("secrets: a value is found whatever its signs, blanks and letter case") {
    const std::string secret = "8 (3823) 77-38-14";
    CHECK(leaks(secret, "<p>8 (3823) 77-38-14</p>"));
    CHECK(leaks(secret, "<p>8-3823-773814</p>"));
    CHECK(leaks(secret, "<p>8&nbsp;(3823) <b>77</b>&#8209;38-14</p>"));
    CHECK(leaks(secret, "<a title=\"8 3823 77 38 14\">x</a>"));
    CHECK_FALSE(leaks(secret, "<p>8 (3823) 77-38-15</p>"));
    CHECK(leaks("Семёнова", "<p>СЕМЕНОВА</p>"));
    CHECK(leaks("Семёнова", "<p>Сем<b>ён</b>ова</p>"));
}

TEST_CASE("secrets: the borders of words matter") {
    CHECK_FALSE(leaks("Иванов", "<p>Иванова</p>"));
    CHECK_FALSE(leaks("Иванов", "<p>Поиванов</p>"));
    CHECK(leaks("Иванов", "<p>(Иванов)</p>"));
    CHECK_FALSE(leaks("Иванов", "<td>Ива</td><td>нов</td> Ива"));
}

TEST_CASE("secrets: too short to be told from chance") {
    CHECK_FALSE(leaks("12-3", "<p>12-3</p>"));
    CHECK(leaks("12-345", "<p>12-345</p>"));
}

TEST_CASE("secrets: what stands in an open value gives nothing away") {
    const Artifacts page{{"public/a.html", "<p>Руководителям школ</p>"}};
    CHECK(found("Руководителям школ", {"Довести до руководителям школ города"}, page).empty());
    CHECK_FALSE(found("Руководителям школ", {"Руководителям"}, page).empty());
}

TEST_CASE("secrets: documents are looked into, files of the office are not") {
    const auto archive = zip::write(std::vector<zip::Entry>{
        {"word/document.xml", "<w:p><w:r><w:t>Семё</w:t></w:r><w:r><w:t>нова</w:t></w:r></w:p>"}});
    REQUIRE(archive);
    CHECK_FALSE(found("Семёнова", {}, {{"public/a.docx", *archive}}).empty());
    CHECK(found("Семёнова", {}, {{"documents/a.docx", *archive}}).empty());
    CHECK(found("Семёнова", {}, {{"public/search/a.js", "[\"Семёнова\"]"}}) ==
          "значение поля `phone` не для публикации, а оно есть в файле public/search/a.js\n");
}

TEST_CASE("secrets: numbers of places in the index of search are no days") {
    const std::string index = "metodoc.search.words(\"0\", [[\"2022\",[0,1,1,0]]]);";
    CHECK(found("2022-01-10", {}, {{"public/search/words-88132691e3.js", index}}).empty());
    CHECK_FALSE(
        found("2022-01-10", {}, {{"public/search/texts-0.js", "[\"10 и 2022-01-10\"]"}}).empty());
}

TEST_CASE("pages: links lead to files and to places") {
    CHECK(faults(site("<a href=\"a.html\">a</a>")).empty());
    CHECK(faults(site("<a href=\"./a.html?q=1#p-1\">a</a>",
                      "<h2 id=\"p-1\"></h2><a href=\"#p-1\">x</a>"))
              .empty());
    CHECK(faults(site("<a href=\"a.html\">a</a><a href=\"b.html\">b</a>")) == "link-lost\n");
    CHECK(faults(site("<a href=\"a.html#нет\">a</a>")) == "link-lost\n");
    CHECK(faults(site("<a href=\"a.html\">a</a>", "<a href=\"../index.html\">x</a>")) ==
          "link-lost\n");
    CHECK(faults(site("<a href=\"a.html\">a</a><script src=\"b.js\"></script>")) == "link-lost\n");
}

TEST_CASE("pages: addresses are compared as browsers read them") {
    CHECK(faults(site("<a href=\"a.html#%D0%B0&amp;b\">a</a>", "<p id=\"а&amp;b\"></p>")).empty());
    CHECK(faults(site("<a href=\"https://example.ru/m/a.html\">a</a>"), "https://example.ru/m/")
              .empty());
    CHECK(faults(site("<a href=\"a.html\">a</a><a href=\"https://other.ru/x\">x</a>"
                      "<a href=\"mailto:a@b.ru\">m</a><a href=\"//cdn.ru/x\">x</a>"))
              .empty());
}

TEST_CASE("pages: every page is linked from another one") {
    CHECK(faults(site("<p>нет ссылок</p>")) == std::string("page-orphan") + "\n");
    CHECK(faults(site("<p></p>", "<a href=\"a.html\">сама на себя</a>")) ==
          std::string("page-orphan") + "\n");
}

TEST_CASE("pages: pictures have words") {
    Artifacts files = site("<a href=\"a.html\">a</a><img src=\"x.png\">");
    files.push_back({"public/x.png", ""});
    CHECK(faults(files) == std::string("picture-undescribed") + "\n");
    files[1].bytes = "<a href=\"a.html\">a</a><img src=\"x.png\" alt=\"\">";
    CHECK(faults(files).empty());
}

TEST_CASE("stream: letters and digits with the borders of their words") {
    const Stream stream = stream_of("Ёж, 5%");
    CHECK(stream.letters == U"еж5");
    CHECK(stream.starts == std::vector<bool>{true, false, true});
    CHECK(stream.ends == std::vector<bool>{false, true, true});
}
