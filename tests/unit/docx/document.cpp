// What a document looks like inside, beginning with the whole of it.
#include <fstream>

#include "package.h"
#include "parts.h"
#include "sample.h"
#include "support/catch.h"

using namespace metodoc;
using test::words;

namespace {

void compare(const std::string& name, const std::string& found) {
    const std::string path = test::source_dir() + "/tests/unit/docx/expected/" + name;
    if (test::update_asked()) std::ofstream(path, std::ios::binary) << found;
    CHECK(found == test::read_file(path));
}

view::WordDocument with_clause(view::NumberedClause clause) {
    view::WordDocument document;
    test::order_of(document).clauses = {std::move(clause)};
    return document;
}

std::string kept_with_next(const xml::Node& body) {
    std::string result;
    for (const xml::Node* paragraph : test::all(body, "w:p")) {
        if (!test::all(*paragraph, "w:keepNext").empty()) result += test::text_of(*paragraph) + "|";
    }
    return result;
}

}  // namespace

// Rewritten by `test_docx --update`; look at the difference before committing it.
TEST_CASE("a small order, element by element") {
    compare("small.xml",
            test::pretty(test::body_of(test::small_document(), test::sample_template())));
}

TEST_CASE("an order with all that there is, paragraph by paragraph") {
    compare("sample.txt",
            test::outline(test::body_of(test::sample_document(), test::sample_template())));
}

TEST_CASE("an order with all that there is, as Word counts it") {
    std::string lines;
    for (const std::string& line :
         test::printed(test::opened(test::sample_document(), test::sample_template()))) {
        lines += line + "\n";
    }
    compare("printed.txt", lines);
}

TEST_CASE("contents, notes, a picture and boxes, element by element") {
    // A point, transparent.
    static const std::string point(43, '\0');
    view::WordDocument document;
    view::AnnexDocument& annex = test::order_of(document).annexes.emplace_back();
    annex.header = {"Приложение\u00A01"};
    annex.title = words("Положение");
    annex.anchor = "annex-1";
    annex.has_contents = true;
    view::NumberedClause clause{"1.1.", "p-1.1", words("Текст"), {}, {}, {}};
    clause.lead.push_back({view::Footnote{1, "n", test::paragraph("Сноска.")}});
    view::List tasks = test::dashes({"сделано", "нет"});
    tasks.items[0].task = view::Task::done;
    tasks.items[1].task = view::Task::open;
    view::List steps = test::dashes({"шаг"});
    steps.ordered = true;
    steps.start = 4;
    clause.blocks = {
        {view::Paragraph{{{view::Image{"a/b.gif", point, "gif", 200, 100, "Точка", ""}}}}},
        {tasks},
        {steps}};
    annex.content = view::Body{{{"1.", "p-1", words("Раздел"), {clause}}}};
    const auto package = test::opened(document, test::sample_template());
    CHECK(test::faults(package).empty());
    std::string parts;
    for (const std::string name : {"document", "footnotes", "numbering"}) {
        const auto root = xml::read(package.find("word/" + name + ".xml")->bytes);
        REQUIRE(root);
        parts += test::pretty(*root);
    }
    compare("everything.xml", parts);
}

TEST_CASE("same view and template, same bytes") {
    const auto base = test::sample_template();
    const auto once = docx::write(test::sample_document(), base);
    const auto again = docx::write(test::sample_document(), test::sample_template());
    REQUIRE(once);
    REQUIRE(again);
    CHECK(once->bytes == again->bytes);
    CHECK(once->path == "seversk/2022-12-30-693.docx");
}

TEST_CASE("sections: the order, upright annexes, one on a turned sheet") {
    const auto body = test::body_of(test::sample_document(), test::sample_template());
    std::string found;
    for (const xml::Node* section : test::all(body, "w:sectPr")) {
        const xml::Node& size = *section->child("w:pgSz");
        const xml::Node& margins = *section->child("w:pgMar");
        found += std::string(size.attribute("w:w")) + "x" + std::string(size.attribute("w:h"));
        for (const auto side : {"w:top", "w:right", "w:bottom", "w:left"}) {
            found += " " + std::string(margins.attribute(side));
        }
        found += section->child("w:titlePg") ? " first page differs\n" : "\n";
    }
    CHECK(found ==
          "11906x16838 1134 567 1134 1701 first page differs\n"
          "11906x16838 1134 567 1134 1701\n"
          "11906x16838 1134 567 1134 1701\n"
          "16838x11906 1701 1134 567 1134\n");
    CHECK(body.children.back().name == "w:sectPr");
    CHECK(body.children[body.children.size() - 2].name == "w:p");
}

TEST_CASE("the header of an annex keeps to the right margin of a turned sheet") {
    const auto body = test::body_of(test::sample_document(), test::sample_template());
    std::string indents;
    for (const xml::Node* paragraph : test::all(body, "w:p")) {
        if (!test::text_of(*paragraph).starts_with("Приложение 2")) continue;
        for (const xml::Node* indent : test::all(*paragraph, "w:ind")) {
            indents += indent->attribute("w:left");
        }
    }
    // 5103 of the style and what the text is wider: (16838 − 2268) − (11906 − 2268).
    CHECK(indents == std::to_string(5103 + 14570 - 9638));
}

TEST_CASE("the signature stays with the last clause, an introduction with its list") {
    auto document = test::small_document();
    const auto base = test::sample_template();
    // One line is not enough to go with a signature: the clause before it goes, too.
    CHECK(kept_with_next(test::body_of(document, base)) ==
          "Утвердить положение.|Контроль оставляю за собой.|");

    auto& last = test::order_of(document).clauses.back();
    last.lead = words("Поручить:");
    last.blocks = {{test::dashes({"первое;", "второе."})}};
    CHECK(kept_with_next(test::body_of(document, base)) == "Поручить:|второе.|");

    last.clauses = {{"2.1.", "", words("Подпункт."), {}, {}, {}}};
    CHECK(kept_with_next(test::body_of(document, base)) == "Поручить:|Подпункт.|");

    last.after = test::paragraph("Конец.");
    CHECK(kept_with_next(test::body_of(document, base)) == "Поручить:|Конец.|");
}

TEST_CASE("bookmarks: named as Word wants, each name and number once") {
    auto document = test::small_document();
    test::order_of(document).clauses[0].anchor = "p-1.1";
    test::order_of(document).clauses[1].anchor = "P.1-1";
    test::order_of(document).clauses.push_back(
        {"3.", "очень-длинный-якорь-который-не-помещается-в-сорок-знаков", words("a"), {}, {}, {}});
    const auto body = test::body_of(document, test::sample_template());
    std::string found;
    for (const xml::Node* bookmark : test::all(body, "w:bookmarkStart")) {
        found += std::string(bookmark->attribute("w:id")) + "=" +
                 std::string(bookmark->attribute("w:name")) + " ";
    }
    CHECK(found == "1=o_p_1_1 2=o_P_1_1_2 3=o_очень_длинный_якорь_который_не_помещае ");
    CHECK(test::all(body, "w:bookmarkEnd").size() == 3);
}

TEST_CASE("links: to the web as relations, once each; into the site as words") {
    auto document = test::small_document();
    const auto link = [](view::Address address, std::string_view text) {
        return view::Inline{view::Link{std::move(address), words(text), "", false}};
    };
    test::order_of(document).preamble = {link({"", "", "https://a.ru/п?x=1&y=2"}, "раз "),
                                         link({"", "", "https://a.ru/п?x=1&y=2"}, "два "),
                                         link({"seversk/acts.html", "a", ""}, "три "),
                                         link({"", "", "javascript:alert(1)"}, "четыре "),
                                         link({"", "", "mailto:a@b.ru"}, "пять")};
    const auto base = test::sample_template();
    const auto package = test::opened(document, base);
    std::string targets;
    for (const auto& relation : package.find("word/document.xml")->relations) {
        if (relation.external) targets += relation.id + "=" + relation.target + " ";
    }
    CHECK(targets == "link1=https://a.ru/%D0%BF?x=1&y=2 link2=mailto:a@b.ru ");
    const auto body = test::body_of(document, base);
    std::string linked;
    for (const xml::Node* one : test::all(body, "w:hyperlink")) {
        linked += std::string(one->attribute("r:id")) + "=" + test::text_of(*one) + "|";
    }
    CHECK(linked == "link1=раз |link1=два |link2=пять|");
    CHECK(test::outline(body).find("Preamble: раз два три четыре пять\n") != std::string::npos);
}

TEST_CASE("marks nest, line breaks of the source are spaces") {
    view::NumberedClause clause{"", "", {}, {}, {}, {}};
    clause.lead = {{view::Text{"a\n"}},
                   {view::Strong{{{view::Emphasis{words("b")}}}}},
                   {view::LineBreak{}},
                   {view::Code{"c\td"}}};
    const auto body = test::body_of(with_clause(clause), test::sample_template());
    xml::Writer out;
    for (const xml::Node* run : test::all(body, "w:r")) xml::write(out, *run);
    CHECK(std::move(out).str() ==
          "<w:r><w:t xml:space=\"preserve\">a </w:t></w:r>"
          "<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>"
          "<w:t xml:space=\"preserve\">b</w:t></w:r>"
          "<w:r><w:br/></w:r>"
          "<w:r><w:rPr><w:rStyle w:val=\"CodeRun\"/></w:rPr>"
          "<w:t xml:space=\"preserve\">c d</w:t></w:r>");
}

TEST_CASE("no-break spaces between letters stretch in running text, and only there") {
    const std::string text =
        "А.А.\u00A0Иванов в\u00A0школе №\u00A05 с\u00A01\u00A0мая и\u00A0— далее";
    auto document = with_clause({"", "", words(text), {}, {}, {}});
    test::order_of(document).title = words(text);
    CHECK(test::outline(test::body_of(document, test::sample_template())) ==
          "Title: " + text +
              "\nBodyParagraph: А.А.\u00A0Иванов в школе №\u00A05 с\u00A01\u00A0мая "
              "и\u00A0— далее\n");
}

TEST_CASE("a preposition before a link stretches too") {
    const view::NumberedClause clause{
        "",
        "",
        {{view::Text{"по\u00A0"}}, {view::Link{{"acts.html", "", ""}, words("закону"), "", false}}},
        {},
        {},
        {}};
    CHECK(test::outline(test::body_of(with_clause(clause), test::sample_template())) ==
          "BodyParagraph: по закону\n");
}

TEST_CASE("properties come from the view, never from the clock") {
    const auto package = test::opened(test::small_document(), test::sample_template());
    const std::string& core = package.find("docProps/core.xml")->bytes;
    const auto has = [&](std::string_view text) { return core.find(text) != std::string::npos; };
    CHECK(has("<dc:title>Приказ № 693 «О системе»</dc:title>"));
    CHECK(has("<dc:creator>Управление образования</dc:creator>"));
    CHECK(has("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2022-12-30T00:00:00Z<"));
    CHECK(has("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2022-12-30T00:00:00Z<"));
    CHECK(has("<dc:language>ru-RU</dc:language>"));
}

TEST_CASE("an order of nothing is still a document") {
    const auto body = test::body_of({}, test::sample_template());
    CHECK(test::pretty(body).starts_with("<w:body>\n  <w:p>\n"));
    CHECK(test::outline(body) == "SectionEnd: \n");
}
