// Templates: what a methodist may change in one, and what is refused in words.
#include "ooxml/ooxml.h"
#include "parts.h"
#include "sample.h"
#include "support/catch.h"

using namespace metodoc;

namespace {

ooxml::Package sample_package() {
    auto package =
        ooxml::read(test::read_file(test::source_dir() + "/tests/unit/docx/template.docx"));
    REQUIRE(package);
    return std::move(*package);
}

// The template with a piece of one part changed.
std::string changed(const std::string& part, std::string_view from, std::string_view to) {
    ooxml::Package package = sample_package();
    std::string& bytes = package.find(part)->bytes;
    const auto at = bytes.find(from);
    REQUIRE(at != std::string::npos);
    bytes.replace(at, from.size(), to);
    return *ooxml::write(package);
}

std::string refused(std::string_view bytes) {
    const auto base = docx::read_template(bytes, "templates/a.docx");
    return base ? "" : base.error().message.in(Language::ru);
}

constexpr auto document = "word/document.xml";
constexpr auto styles = "word/styles.xml";
constexpr auto placeholder = "<w:p><w:r><w:t>{{ document }}</w:t></w:r></w:p>";

}  // namespace

TEST_CASE("the template that orders are made of is a good one") {
    CHECK(refused(test::read_file(test::source_dir() + "/templates/default.docx")).empty());
}

TEST_CASE("what is no template") {
    CHECK(refused("text") == "templates/a.docx: шаблон не читается: это не архив ZIP");
    ooxml::Package package = sample_package();
    std::erase_if(package.parts, [](const auto& part) { return part.name == document; });
    CHECK(refused(*ooxml::write(package)) ==
          "templates/a.docx: шаблон не читается: в нём нет части `word/document.xml`");
    package = sample_package();
    package.find(document)->bytes = "<w:document>";
    CHECK(refused(*ooxml::write(package)) ==
          "templates/a.docx: шаблон не читается: часть `word/document.xml`: разметка XML "
          "повреждена на байте 11");
    CHECK(refused(changed(document, "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                          "http://purl.oclc.org/ooxml/wordprocessingml/main")) ==
          "templates/a.docx: шаблон не читается: он сохранён в формате «Строгий Open XML»; "
          "сохраните его как обычный документ Word (.docx)");
}

TEST_CASE("the placeholder: alone, once, in one piece for the reader") {
    const std::string none =
        "templates/a.docx: в шаблоне нет абзаца `{{ document }}`; поставьте его отдельным абзацем "
        "вне таблиц там, где начинается приказ";
    auto check = [](std::string_view paragraphs, std::string_view expected) {
        CHECK(refused(changed(document, placeholder, paragraphs)) == expected);
    };
    check("<w:p/>", none);
    check("<w:p><w:r><w:t>Текст: {{ document }}</w:t></w:r></w:p>", none);
    check(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{ document }}</w:t></w:r></w:p></w:tc></w:tr>"
        "</w:tbl>",
        none);
    check(std::string(placeholder) + placeholder,
          "templates/a.docx: в шаблоне два абзаца `{{ document }}`; оставьте один");
    check(
        "<w:p><w:r><w:t>{{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/>"
        "</w:rPr><w:t>document</w:t></w:r><w:r><w:t>}}</w:t></w:r></w:p>",
        "");
}

TEST_CASE("the sheet: missing, or without room") {
    const std::string message =
        "templates/a.docx: шаблон не читается: в нём не заданы размер листа и поля, или на листе "
        "не остаётся места для текста";
    CHECK(refused(changed(document, "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "")) == message);
    CHECK(refused(changed(document, "w:left=\"1701\"", "w:left=\"11000\"")) == message);
}

TEST_CASE("the idle grid that LibreOffice writes against the schema goes, a real one stays") {
    auto check = [](std::string_view grid, bool stays) {
        const std::string bytes =
            changed(document, "<w:titlePg/>", "<w:titlePg/>" + std::string(grid));
        const auto base = docx::read_template(bytes, "a.docx");
        REQUIRE(base);
        const auto body = test::body_of(test::small_document(), *base);
        CHECK(test::all(body, "w:docGrid").size() == (stays ? 1 : 0));
    };
    check("<w:docGrid w:type=\"default\" w:linePitch=\"100\" w:charSpace=\"4294959103\"/>", false);
    check("<w:docGrid w:linePitch=\"360\"/>", true);
}

TEST_CASE("styles that are missing are all named") {
    ooxml::Package package = sample_package();
    std::string& bytes = package.find(styles)->bytes;
    for (const std::string_view name : {"\"Пункт\"", "\"heading 2\"", "\"List Bullet 2\""}) {
        bytes.replace(bytes.find(name), name.size(), "\"x\"");
    }
    CHECK(refused(*ooxml::write(package)) ==
          "templates/a.docx: в шаблоне нет стилей: «Пункт», «heading 2»; создайте их в Word под "
          "этими именами или верните прежний файл");
}

TEST_CASE("styles are found by name: ids are the editor's own") {
    ooxml::Package package = sample_package();
    std::string& bytes = package.find(styles)->bytes;
    const std::string_view old_id = "w:styleId=\"Clause\"";
    bytes.replace(bytes.find(old_id), old_id.size(), "w:styleId=\"a7\"");
    const std::string_view old_name = "\"heading 1\"";
    bytes.replace(bytes.find(old_name), old_name.size(), "\"Heading 1\"");
    const auto base = docx::read_template(*ooxml::write(package), "a.docx");
    REQUIRE(base);
    CHECK(test::outline(test::body_of(test::small_document(), *base))
              .find("a7: Утвердить положение.") != std::string::npos);
}

TEST_CASE("what stands around the placeholder is printed around the order") {
    const std::string bytes =
        changed(document, placeholder,
                "<w:p><w:bookmarkStart w:id=\"7\" w:name=\"o_p_1\"/><w:bookmarkEnd w:id=\"7\"/>"
                "<w:r><w:t>Герб</w:t></w:r></w:p>" +
                    std::string(placeholder) + "<w:p><w:r><w:t>Исполнитель</w:t></w:r></w:p>");
    const auto base = docx::read_template(bytes, "a.docx");
    REQUIRE(base);
    auto order = test::small_document();
    test::order_of(order).annexes.resize(1);
    test::order_of(order).annexes[0].title = test::words("Положение");
    const auto body = test::body_of(order, *base);
    CHECK(test::outline(body) ==
          "(none): Герб\n"
          "DocumentKind: ПРИКАЗ\n"
          "Clause: Утвердить положение.\n"
          "Clause: Контроль оставляю за собой.\n"
          "SignaturePosition: Заместитель начальника\n"
          "SignatureName: О.В.\u00A0Коновалова\n"
          "(none): Исполнитель\n"
          "SectionEnd: \n"
          "heading1: Положение\n");
    // The template's bookmark keeps its name and number, ours step aside.
    std::string names;
    for (const xml::Node* one : test::all(body, "w:bookmarkStart")) {
        names +=
            std::string(one->attribute("w:id")) + "=" + std::string(one->attribute("w:name")) + " ";
    }
    CHECK(names == "7=o_p_1 8=o_p_1_2 9=o_p_2 ");
}

TEST_CASE("a template without properties gets them, its thumbnail goes") {
    ooxml::Package package = sample_package();
    std::erase_if(package.parts, [](const auto& part) { return part.name == "docProps/core.xml"; });
    std::erase_if(package.relations, [](const auto& one) { return one.id == "rId2"; });
    package.add({"docProps/thumbnail.jpeg", "image/jpeg", "picture"});
    package.relations.push_back({"rId9", "http://x/thumbnail", "docProps/thumbnail.jpeg"});
    const auto base = docx::read_template(*ooxml::write(package), "a.docx");
    REQUIRE(base);
    const auto made = test::opened(test::small_document(), *base);
    CHECK(made.find("docProps/thumbnail.jpeg") == nullptr);
    REQUIRE(made.find("docProps/core.xml"));
    CHECK(ooxml::find_relation(made.relations, "core-properties")->target == "docProps/core.xml");
}

TEST_CASE("a letterhead has one picture: arms and an emblem never stand together") {
    const std::string picture = "<w:p><w:r><w:drawing/></w:r></w:p>";
    CHECK(refused(changed(document, placeholder, picture + std::string(placeholder))).empty());
    CHECK(refused(changed(document, placeholder, picture + picture + std::string(placeholder))) ==
          "templates/a.docx: на бланке две картинки; герб и эмблему вместе не ставят "
          "(ГОСТ Р 7.0.97), оставьте одну");
    CHECK(refused(changed(document, placeholder, picture + std::string(placeholder) + picture))
              .empty());
}

TEST_CASE("the letterheads of the repository can all be used") {
    for (const std::string name : {"default", "corner", "arms", "corner-arms"}) {
        INFO(name);
        const std::string path = test::source_dir() + "/templates/" + name + ".docx";
        CHECK(refused(test::read_file(path)).empty());
    }
}
