#include "ooxml/ooxml.h"

#include "support/catch.h"
#include "zip/zip.h"

using namespace metodoc;

namespace {

ooxml::Package sample() {
    ooxml::Package package;
    package.relations = {{"rId1", "http://x/officeDocument", "word/document.xml"}};
    package.add({"word/document.xml",
                 "application/x-main+xml",
                 "<w/>",
                 {{"rId1", "http://x/styles", "styles.xml"},
                  {"rId2", "http://x/hyperlink", "https://example.org/?a=1&b=2", true}}});
    package.add({"word/styles.xml", "application/x-styles+xml", "<s/>"});
    package.add({"custom/data.xml", "application/xml", "<d/>"});
    return package;
}

std::string refused(const std::vector<zip::Entry>& entries) {
    const auto package = ooxml::read(*zip::write(entries));
    return package ? "" : package.error().message.in(Language::ru);
}

std::string bytes_of(std::string_view archive, std::string_view name) {
    const auto entries = zip::read(archive);
    REQUIRE(entries);
    for (const zip::Entry& entry : *entries) {
        if (entry.name == name) return entry.bytes;
    }
    return "(none)";
}

constexpr auto types =
    "<Types><Default Extension='XML' ContentType='application/xml'/>"
    "<Override PartName='/word/Document.xml' ContentType='main'/></Types>";

}  // namespace

TEST_CASE("a package is read back as it was written") {
    const std::string archive = *ooxml::write(sample());
    const auto back = ooxml::read(archive);
    REQUIRE(back);
    REQUIRE(back->parts.size() == 3);
    CHECK(back->find("custom/data.xml")->content_type == "application/xml");
    const ooxml::Part* main = back->find("word/document.xml");
    REQUIRE(main);
    CHECK(main->content_type == "application/x-main+xml");
    CHECK(main->bytes == "<w/>");
    REQUIRE(main->relations.size() == 2);
    CHECK(main->relations[1].target == "https://example.org/?a=1&b=2");
    CHECK(main->relations[1].external);
    CHECK(!main->relations[0].external);
    CHECK(back->find("word/absent.xml") == nullptr);
    CHECK(*ooxml::write(*back) == archive);
}

TEST_CASE("the two indexes, byte by byte") {
    const std::string archive = *ooxml::write(sample());
    CHECK(bytes_of(archive, "[Content_Types].xml") ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          "<Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          "<Default Extension=\"gif\" ContentType=\"image/gif\"/>"
          "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
          "<Default Extension=\"png\" ContentType=\"image/png\"/>"
          "<Override PartName=\"/word/document.xml\" ContentType=\"application/x-main+xml\"/>"
          "<Override PartName=\"/word/styles.xml\" ContentType=\"application/x-styles+xml\"/>"
          "</Types>");
    CHECK(bytes_of(archive, "word/_rels/document.xml.rels") ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"rId1\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
          "<Relationship Id=\"rId2\" Type=\"http://x/hyperlink\" "
          "Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\"/>"
          "</Relationships>");
    CHECK(bytes_of(archive, "word/_rels/styles.xml.rels") == "(none)");
}

TEST_CASE("one part replaced, the others as they were") {
    const std::string archive = *ooxml::write(sample());
    ooxml::Part main = *sample().find("word/document.xml");
    main.bytes = "<new/>";
    main.relations.pop_back();
    const std::string changed = *ooxml::replace(archive, std::vector{main});
    CHECK(bytes_of(changed, "word/document.xml") == "<new/>");
    CHECK(bytes_of(changed, "word/_rels/document.xml.rels").find("rId2") == std::string::npos);
    CHECK(bytes_of(changed, "word/styles.xml") == "<s/>");
    CHECK(bytes_of(changed, "[Content_Types].xml") == bytes_of(archive, "[Content_Types].xml"));
}

TEST_CASE("types by extension and by name, whatever their case") {
    const auto package = ooxml::read(*zip::write(std::vector<zip::Entry>{
        {"[Content_Types].xml", types}, {"word/document.xml", "<w/>"}, {"a.Xml", "<a/>"}}));
    REQUIRE(package);
    CHECK(package->find("word/document.xml")->content_type == "main");
    CHECK(package->find("a.Xml")->content_type == "application/xml");
}

TEST_CASE("what is no package is refused in words") {
    CHECK(ooxml::read("plain text").error().message.in(Language::ru) == "это не архив ZIP");
    CHECK(refused({{"a.xml", "<a/>"}}) ==
          "это не документ Office: в архиве нет `[Content_Types].xml`");
    CHECK(refused({{"[Content_Types].xml", "<Types>"}}) ==
          "часть `[Content_Types].xml`: разметка XML повреждена на байте 6");
    CHECK(refused({{"[Content_Types].xml", types}, {"_rels/.rels", ""}}) ==
          "часть `_rels/.rels`: в разметке XML нет ни одного элемента");
    CHECK(
        refused(
            {{"[Content_Types].xml", types}, {"a.xml", "<a/>"}, {"_rels/a.xml.rels", "no XML"}}) ==
        "часть `_rels/a.xml.rels`: в разметке XML нет ни одного элемента");
    CHECK(refused({{"[Content_Types].xml", types}, {"image.png", ""}}) ==
          "у части `image.png` нет типа содержимого");
    CHECK(refused({{"[Content_Types].xml", types}, {"a.xml", ""}, {"A.xml", ""}}) ==
          "часть `a.xml` стоит в документе дважды");
}

TEST_CASE("targets are seen from the folder of their part") {
    auto check = [](std::string_view part, std::string_view target, std::string_view expected) {
        CHECK(ooxml::resolve(part, target) == expected);
    };
    check("", "word/document.xml", "word/document.xml");
    check("word/document.xml", "styles.xml", "word/styles.xml");
    check("word/document.xml", "media/a.png", "word/media/a.png");
    check("word/document.xml", "../custom/a.xml", "custom/a.xml");
    check("word/a/b.xml", "../../c/./d.xml", "c/d.xml");
    check("word/document.xml", "/docProps/core.xml", "docProps/core.xml");
    check("word/document.xml", "../../../a.xml", "a.xml");
}

TEST_CASE("relations by kind, and free ids") {
    const auto package = sample();
    const auto& relations = package.find("word/document.xml")->relations;
    CHECK(ooxml::find_relation(relations, "styles")->id == "rId1");
    CHECK(ooxml::find_relation(relations, "hyperlink") == nullptr);  // external
    CHECK(ooxml::find_relation(relations, "yles") == nullptr);
    CHECK(ooxml::free_id(relations, "rId") == "rId3");
    CHECK(ooxml::free_id(relations, "link") == "link1");
}
