// A profile's own page: what it changes of the template, and what it leaves.
#include "ooxml/ooxml.h"
#include "parts.h"
#include "sample.h"
#include "support/catch.h"
#include "xml/xml.h"

using namespace metodoc;

namespace {

std::string template_bytes(const std::string& name) {
    return test::read_file(test::source_dir() + "/templates/" + name + ".docx");
}

docx::Template with_page(const view::PageLayout& page, const std::string& name = "default") {
    auto base = docx::read_template(template_bytes(name), "a.docx", page);
    REQUIRE(base);
    return std::move(*base);
}

// Nothing stated but one thing.
template <typename Member, typename Value>
view::PageLayout only(Member view::PageLayout::*member, Value value) {
    view::PageLayout page;
    page.*member = value;
    return page;
}

std::string styles_of(const view::PageLayout& page) {
    return test::opened(test::small_document(), with_page(page)).find("word/styles.xml")->bytes;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string refused(std::string_view bytes) {
    const auto base = docx::read_template(bytes, "a.docx");
    return base ? "" : base.error().message.in(Language::en);
}

}  // namespace

TEST_CASE("layout: nothing stated, nothing changed") {
    const auto package = ooxml::read(template_bytes("default"));
    REQUIRE(package);
    CHECK(styles_of({}) == package->find("word/styles.xml")->bytes);
}

TEST_CASE("layout: font, size, spacing and indent reach the styles") {
    const std::string font = styles_of(only(&view::PageLayout::font, "PT Astra Serif"));
    CHECK(has(font, "PT Astra Serif"));
    CHECK(!has(font, "Times New Roman"));
    CHECK(has(font, "Courier New"));
    CHECK(!has(styles_of(only(&view::PageLayout::size, 13)), "<w:sz w:val=\"28\"/>"));
    CHECK(has(styles_of(only(&view::PageLayout::size, 13)), "<w:sz w:val=\"26\"/>"));
    CHECK(has(styles_of(only(&view::PageLayout::spacing, 1.5)),
              "<w:spacing w:line=\"360\" w:lineRule=\"auto\"/><w:ind w:left=\"0\" "
              "w:firstLine=\"709\"/>"));
    CHECK(has(styles_of(only(&view::PageLayout::indent, 10)), "w:firstLine=\"567\""));
}

TEST_CASE("layout: margins change the sheet; the corner of an annex keeps its width") {
    const auto base = with_page(only(&view::PageLayout::left, 20));
    auto document = test::sample_document();
    const auto body = test::body_of(document, base);
    CHECK(test::all(body, "w:pgMar").back()->attribute("w:top") == "1134");
    const xml::Node page = test::body_of(test::small_document(), base);
    CHECK(test::all(page, "w:pgMar").at(0)->attribute("w:left") == "1134");
    CHECK(base.corner_shift == 567);
}

TEST_CASE("layout: annexes count their pages anew, or not") {
    const auto document = test::sample_document();
    const auto starts = [&](bool restart) {
        const auto body = test::body_of(
            document, with_page(only(&view::PageLayout::annex_pages_restart, restart)));
        return test::all(body, "w:pgNumType").size();
    };
    CHECK(starts(false) == 0);
    CHECK(starts(true) + 1 == test::all(test::body_of(document, with_page({})), "w:sectPr").size());
}

TEST_CASE("layout: the head of a table on the next page") {
    auto document = test::small_document();
    test::order_of(document).annexes.resize(1);
    test::order_of(document).annexes[0].header = {"Приложение"};
    test::order_of(document).annexes[0].content = test::roadmap(2);
    // How many tables there are, and how many rows are printed again.
    const auto shape = [&](view::TableHead head) {
        document.layout.table_head = head;
        const auto body = test::body_of(document, with_page({}));
        return std::to_string(test::all(body, "w:tbl").size()) + " " +
               std::to_string(test::all(body, "w:tblHeader").size());
    };
    CHECK(shape(view::TableHead::header) == "2 1");
    CHECK(shape(view::TableHead::both) == "2 2");
    CHECK(shape(view::TableHead::numbers) == "3 2");
}

TEST_CASE("layout: a place for the stamp between position and name") {
    auto document = test::small_document();
    test::order_of(document).signatures = {{{"Начальник"}, "О.В. Коновалова"}};
    const auto cells = [&](bool stamp) {
        document.layout.stamp_place = stamp;
        return test::all(test::body_of(document, with_page({})), "w:tc").size();
    };
    CHECK(cells(false) == 2);
    CHECK(cells(true) == 3);
}

TEST_CASE("layout: a place for the bar code on the first sheet") {
    auto document = test::small_document();
    const auto frames = [&](bool wanted) {
        document.layout.qr_place = wanted;
        return test::all(test::body_of(document, with_page({})), "w:framePr").size();
    };
    CHECK(frames(false) == 0);
    CHECK(frames(true) == 1);
}

TEST_CASE("a copy: the word in place of the signature, and who has certified it") {
    auto document = test::small_document();
    auto& order = test::order_of(document);
    order.signatures = {{{"Начальник"}, "О.В. Коновалова", "Подпись"}};
    order.certification = {"Верно", {{"Методист"}, "А.Б. Примерова"}, "01.02.2023", ""};
    const auto body = test::body_of(document, with_page({}));
    CHECK(test::outline(body).find("SignaturePosition: Начальник\n"
                                   "SignaturePosition: Подпись\n"
                                   "SignatureName: О.В. Коновалова\n"
                                   "SignaturePosition: Верно\n"
                                   "SignaturePosition: Методист\n"
                                   "SignaturePosition: \n"
                                   "SignatureName: А.Б. Примерова\n"
                                   "SignaturePosition: 01.02.2023\n") != std::string::npos);
}

TEST_CASE("signatures below each other and the mark of a copy stay on one page") {
    auto document = test::small_document();
    auto& order = test::order_of(document);
    order.signatures = {{{"Председатель"}, "О.В. Коновалова"}, {{"Секретарь"}, "А.А. Иванов"}};
    order.certification = {"Верно", {{"Методист"}, "А.Б. Примерова"}, "01.02.2023", ""};
    const auto body = test::body_of(document, with_page({}));
    REQUIRE(test::all(body, "w:tbl").size() == 1);
    const auto rows = test::all(body, "w:tr");
    REQUIRE(rows.size() == 5);
    for (const auto& row : rows) {
        // Word and LibreOffice keep a row with the next one by its paragraphs.
        const bool is_last = &row == &rows.back();
        CHECK(test::all(*row, "w:keepNext").empty() == is_last);
        CHECK(test::all(*row, "w:cantSplit").size() == 1);
    }
    CHECK(test::all(*rows[2], "w:gridSpan").size() == 1);
}

TEST_CASE("a letter: head, addressee, text, enclosure, signature, executor") {
    auto document = test::small_document();
    view::PaperDocument paper;
    paper.letterhead = {"УПРАВЛЕНИЕ"};
    paper.contacts = {"г. Пример"};
    paper.date = "10.09.2023";
    paper.number = "№ 15";
    paper.reference = "На № 7 от 02.09.2023";
    paper.addressees = {{"Начальнику", "А.Б. Примеровой"}};
    paper.title = test::words("О плане");
    paper.salutation = "Уважаемые коллеги!";
    paper.body.sections = {{"", "text", {}, {{"", "", {}, test::paragraph("Текст."), {}, {}}}}};
    paper.enclosures = {test::words("Приложение: на 3 л. в 1 экз.")};
    paper.signatures = {{{"Начальник"}, "О.В. Коновалова"}};
    paper.office.executor = {"Исполнитель: Иванова И.И."};
    document.content = paper;
    CHECK(test::outline(test::body_of(document, with_page({}))) ==
          "Letterhead: УПРАВЛЕНИЕ\n"
          "Place: г. Пример\n"
          "DateAndNumber: 10.09.2023⇥⇥№ 15\n"
          "DateAndNumber: На № 7 от 02.09.2023\n"
          "Approval: Начальнику\n"
          "AnnexHeader: А.Б. Примеровой\n"
          "Title: О плане\n"
          "BodyParagraph: Уважаемые коллеги!\n"
          "BodyParagraph: Текст.\n"
          "BodyParagraph: Приложение: на 3 л. в 1 экз.\n"
          "SignaturePosition: Начальник\n"
          "SignatureName: О.В. Коновалова\n"
          "OfficeMark: Исполнитель: Иванова И.И.\n");
}

TEST_CASE("letterhead: the head of the order stands in the corner, the rest below") {
    const auto document = test::sample_document();
    const auto body = test::body_of(document, with_page({}, "corner"));
    const auto tables = test::all(body, "w:tbl");
    REQUIRE(!tables.empty());
    const std::string corner = test::text_of(*tables.front());
    CHECK(has(corner, test::order_of(document).kind));
    CHECK(has(corner, test::order_of(document).number));
    CHECK(!has(corner, test::order_of(document).command));
    CHECK(!has(test::text_of(body), "letterhead"));
    CHECK(has(test::text_of(body), test::order_of(document).command));
}

TEST_CASE("letterhead: its place stands once, above the document, the addressee's beside it") {
    auto changed = [](std::string_view from, std::string_view to) {
        auto package = ooxml::read(template_bytes("corner"));
        REQUIRE(package);
        std::string& bytes = package->find("word/document.xml")->bytes;
        const auto at = bytes.find(from);
        REQUIRE(at != std::string::npos);
        bytes.replace(at, from.size(), to);
        return refused(*ooxml::write(*package));
    };
    const std::string place = "<w:p><w:r><w:t>{{ letterhead }}</w:t></w:r></w:p>";
    const std::string addressee = "<w:p><w:r><w:t>{{ addressee }}</w:t></w:r></w:p>";
    const std::string document = "<w:p><w:r><w:t>{{ document }}</w:t></w:r></w:p>";
    const std::string wrong =
        "a.docx: the paragraph `{{ letterhead }}` must stand once and above the paragraph "
        "`{{ document }}`";
    const std::string beside =
        "a.docx: the paragraph `{{ addressee }}` must stand once, between the paragraphs "
        "`{{ letterhead }}` and `{{ document }}`";
    CHECK(changed(addressee, "<w:p/>").empty());
    CHECK(changed(place, "<w:p/>") == beside);
    CHECK(changed(place, place + place) == wrong);
    CHECK(changed(document, document + place) == wrong);
    CHECK(changed(addressee, addressee + addressee) == beside);
    CHECK(changed(document, document + addressee) == beside);
}

TEST_CASE("letterhead at the corner: the addressee of a letter stands beside it") {
    auto document = test::small_document();
    view::PaperDocument paper;
    paper.letterhead = {"УПРАВЛЕНИЕ"};
    paper.addressees = {{"Начальнику", "А.Б. Примеровой"}, {"Директору"}};
    paper.title = test::words("О сроках");
    document.content = paper;
    const auto body = test::body_of(document, with_page({}, "corner"));
    const auto cells = test::all(body, "w:tc");
    REQUIRE(cells.size() >= 2);
    CHECK(test::text_of(*cells[0]) == "УПРАВЛЕНИЕ");
    CHECK(test::text_of(*cells[1]) == "НачальникуА.Б. ПримеровойДиректору");
    const std::string whole = test::text_of(body);
    CHECK(whole.find("Начальнику") == whole.rfind("Начальнику"));
    // Where there is none the cell is empty, not missing.
    paper.addressees.clear();
    document.content = paper;
    const auto without = test::body_of(document, with_page({}, "corner"));
    CHECK(test::all(*test::all(without, "w:tc")[1], "w:p").size() == 1);
}

TEST_CASE("office marks: executor at the foot, sheets behind the annexes, none in a public copy") {
    auto document = test::small_document();
    CHECK(!view::public_copy(document));
    test::order_of(document).office.executor = {"Исполнитель: Иванова И.И.", "8 (3823) 77-00-00"};
    view::AnnexDocument sheet;
    sheet.title = test::words("ЛИСТ ОЗНАКОМЛЕНИЯ");
    sheet.content = view::Body{};
    test::order_of(document).office.sheets = {sheet};
    const auto base = with_page({});
    const std::string own = test::text_of(test::body_of(document, base));
    CHECK(has(own, "Исполнитель: Иванова И.И."));
    CHECK(has(own, "ЛИСТ ОЗНАКОМЛЕНИЯ"));
    const auto copy = view::public_copy(document);
    REQUIRE(copy);
    CHECK(docx::write(*copy, base)->bytes == docx::write(test::small_document(), base)->bytes);
}

TEST_CASE("draft mark: above the letterhead") {
    auto document = test::small_document();
    test::order_of(document).draft_mark = "ПРОЕКТ";
    CHECK(test::text_of(test::body_of(document, with_page({}))).starts_with("ПРОЕКТ"));
}
