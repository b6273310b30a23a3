// Pictures, charts, documents and Markdown in a form; content controls bound by their tag.
#include "forms/grid.h"
#include "forms/picture.h"
#include "small.h"

using namespace small;

namespace {

// A picture of 96 × 48 dots: its first chunk is all that is looked at.
const std::string png =
    std::string("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x60\0\0\0\x30", 24) + std::string(20, '\0');
const std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 48\"/>";

forms::Settings with_files() {
    forms::Settings settings;
    settings.read_file = [](const std::string& path) -> Result<std::string> {
        if (path == "a.png" || path == "b.png") return png;
        if (path == "b.svg" || path == "c.svg") return svg;
        if (path == "text.png") return std::string("no picture");
        if (path == "sub.docx") return docx(p("внутри") + "<w:sectPr/>");
        return Error{Message("нет файла", "no file")};
    };
    return settings;
}

std::string said(std::string_view text) {
    const Outcome outcome = fill(docx(p(text)), Value::object({}), with_files());
    CHECK(outcome.bytes.empty());
    return outcome.messages;
}

std::string body_of(const Outcome& outcome) {
    return part(outcome.bytes, "word/document.xml");
}

bool has(const std::string& text, std::string_view piece) {
    return text.find(piece) != std::string::npos;
}

}  // namespace

TEST_CASE("a picture stands in its run, with its size and its text for those who do not see") {
    const Outcome outcome = fill(docx(p("знак: {{ image('a.png', 30, alt='Знак') }}.")),
                                 Value::object({}), with_files());
    const std::string body = body_of(outcome);
    CHECK(has(body, "знак: </w:t><w:drawing>"));
    CHECK(has(body, "<wp:extent cx=\"1080000\" cy=\"540000\"/>"));
    CHECK(has(body, "descr=\"Знак\""));
    CHECK(has(body, "</w:drawing><w:t xml:space=\"preserve\">."));
    CHECK(part(outcome.bytes, "word/media/form1.png") == png);
    CHECK(has(part(outcome.bytes, "word/_rels/document.xml.rels"),
              "Id=\"rIdForm1\" "
              "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" "
              "Target=\"media/form1.png\""));
    CHECK(has(part(outcome.bytes, "[Content_Types].xml"),
              "PartName=\"/word/media/form1.png\" ContentType=\"image/png\""));
}

TEST_CASE("one picture shown twice is one part and has two ids") {
    const Outcome outcome = fill(docx(p("{{ image('a.png') }}") + p("{{ image('a.png') }}")),
                                 Value::object({}), with_files());
    CHECK(has(body_of(outcome), "<wp:docPr id=\"100001\""));
    CHECK(has(body_of(outcome), "<wp:docPr id=\"100002\""));
    CHECK(part(outcome.bytes, "word/media/form2.png") == "no part word/media/form2.png");
}

TEST_CASE("an SVG picture needs the PNG beside it") {
    const Outcome outcome = fill(docx(p("{{ image('b.svg') }}")), Value::object({}), with_files());
    CHECK(has(body_of(outcome), "asvg:svgBlip"));
    CHECK(has(said("{{ image('c.svg') }}"), "положите рядом `c.png`"));
}

TEST_CASE("a picture that can not be taken is a mistake of the form") {
    CHECK(has(said("{{ image('none.png') }}"), "нет файла"));
    CHECK(has(said("{{ image('text.png') }}"), "`text.png` — не картинка PNG, JPEG или SVG"));
    CHECK(has(said("{{ image('a.png', -1) }}"), "размер не больше нуля"));
    CHECK(has(said("{{ image() }}"), "у картинки нет имени файла"));
}

TEST_CASE("sizes of pictures are read from their bytes") {
    const auto check = [](std::string_view bytes, std::string_view extension, double width) {
        const auto picture = forms::look_at(bytes);
        REQUIRE(picture);
        CHECK(picture->extension == extension);
        CHECK(picture->width == Approx(width));
    };
    check(png, "png", 25.4);
    check(svg, "svg", 25.4);
    check("<svg width=\"10cm\" height=\"5cm\">", "svg", 100);
    check(std::string("\xFF\xD8\xFF\xC0\0\x11\x08\0\x30\0\x60\x03\0\0\0", 15), "jpeg", 25.4);
    CHECK_FALSE(forms::look_at("GIF89a"));
    CHECK_FALSE(forms::look_at(png.substr(0, 20)));
    CHECK_FALSE(forms::look_at("<svg>"));
}

TEST_CASE("a chart is a part with its figures and a workbook to edit them") {
    const Outcome outcome =
        fill(docx(p("{{p chart('bar', ['2022', '2023'], {'Школы': [1, none]}, title='Охват') }}")),
             Value::object({}), with_files());
    CHECK(has(body_of(outcome), "<c:chart "));
    const std::string chart = part(outcome.bytes, "word/charts/form1.xml");
    CHECK(has(chart, "<c:f>Sheet1!$B$2:$B$3</c:f>"));
    CHECK(has(chart, "<c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>1</c:v></c:pt></c:numCache>"));
    CHECK(has(part(outcome.bytes, "word/charts/_rels/form1.xml.rels"),
              "Target=\"../embeddings/form2.xlsx\""));
    const auto book = zip::read(part(outcome.bytes, "word/embeddings/form2.xlsx"));
    REQUIRE(book);
    CHECK(has(book->back().bytes, "<c r=\"B2\"><v>1</v></c>"));
}

TEST_CASE("a chart says what it misses") {
    CHECK(has(said("{{p chart('pie', ['а'], {'б': [1]}) }}"), "вид диаграммы `pie`"));
    CHECK(has(said("{{p chart('bar', [], {'б': [1]}) }}"), "нет списка подписей"));
    CHECK(has(said("{{p chart('bar', ['а'], {}) }}"), "нет рядов"));
    CHECK(has(said("{{p chart('bar', ['а'], {'б': [1, 2]}) }}"), "ряд `б`: ожидается чисел: 1"));
    CHECK(has(said("{{p chart('bar', ['а'], {'б': ['x']}) }}"), "ряд `б`"));
}

TEST_CASE("another document comes with its blocks and without its sections") {
    const Outcome outcome = fill(docx(p("до") + p("{{p subdoc('sub.docx') }}") + p("после")),
                                 Value::object({}), with_files());
    CHECK(body_of(outcome) ==
          std::string(before) + p("до") + p("внутри") + p("после") + std::string(after));
    CHECK(has(said("{{p subdoc('a.png') }}"), "это не архив ZIP"));
}

TEST_CASE("Markdown becomes paragraphs in the format of its place") {
    const Value data = Value::object({{"text", "**да** и <b>\n\n- а"}});
    CHECK(
        filled("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr>"
               "<w:t>{{p text|markdown }}</w:t></w:r></w:p>",
               data) ==
        "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>"
        "<w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>"
        "<w:t xml:space=\"preserve\">да</w:t></w:r>"
        "<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\"> и </w:t></w:r>"
        "<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr>"
        "<w:t xml:space=\"preserve\">&lt;b&gt;</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr>"
        "<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr>"
        "<w:t xml:space=\"preserve\">–</w:t><w:tab/><w:t xml:space=\"preserve\"></w:t></w:r>"
        "<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">а</w:t></w:r></w:p>");
    CHECK(filled(p("а {{ text|markdown }} б"), Value::object({{"text", "в"}})) ==
          p("а ") + p("в") + p(" б"));
}

TEST_CASE("a signal of ours in the data is no signal") {
    const Value data = Value::object({{"v", std::string("\x01"
                                                        "a3:abc\x02")}});
    CHECK(filled(p("{{ v }}"), data) == p("a3:abc"));
}

TEST_CASE("a content control shows the value of its tag") {
    const auto control = [](std::string_view tag, std::string_view text) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + std::string(tag) +
               "\"/></w:sdtPr><w:sdtContent>" + run(text) + "</w:sdtContent></w:sdt>";
    };
    const Value data = Value::object({{"order", Value::object({{"number", "5 & 6"}})}});
    const auto check = [&](std::string_view tag, std::string_view text, std::string_view expected) {
        CHECK(filled("<w:p>" + control(tag, text) + "</w:p>", data) ==
              "<w:p>" + control(tag, expected) + "</w:p>");
    };
    check("order.number", "номер", "5 &amp; 6");
    check("order.date", "дата", "дата");
    check("goog_rdk_0", "своё", "своё");
    check("не имя", "своё", "своё");
    check("order.number", "{{ 1 }}", "1");
}

TEST_CASE("a checkbox bound by its tag is checked when the value is true") {
    const auto box = [](std::string_view state, std::string_view sign) {
        return "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"yes\"/><w14:checkbox><w14:checked w14:val=\"" +
               std::string(state) + "\"/></w14:checkbox></w:sdtPr><w:sdtContent>" + run(sign) +
               "</w:sdtContent></w:sdt></w:p>";
    };
    CHECK(filled(box("0", "\u2610"), Value::object({{"yes", true}})) == box("1", "\u2612"));
    CHECK(filled(box("1", "\u2612"), Value::object({{"yes", 0}})) == box("0", "\u2610"));
    CHECK(filled(box("1", "\u2612")) == box("1", "\u2612"));
}
