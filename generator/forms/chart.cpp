// ECMA-376 part 1, 21.2; the order of children is the schema's.
#include "forms/chart.h"

#include <array>
#include <charconv>

#include "forms/names.h"
#include "xml/xml.h"
#include "zip/zip.h"

namespace metodoc::forms {
namespace {

// Told apart without colour vision, readable on paper.
constexpr std::array<std::string_view, 6> palette{"1F5A96", "D9822B", "4C8C2B",
                                                  "8A4FA3", "2B8C8C", "8C6D1F"};
constexpr std::string_view category_axis = "111111111";
constexpr std::string_view value_axis = "222222222";

std::string print(double value) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

// Column letters of Excel: 0 is A.
std::string column(std::size_t index) {
    std::string letters;
    for (++index; index > 0; index = (index - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (index - 1) % 26));
    }
    return letters;
}

void write_fill(xml::Writer& w, std::string_view colour) {
    const auto fill = w.open("a:solidFill");
    w.empty("a:srgbClr", {{"val", colour}});
}

void write_text_cache(xml::Writer& w, const std::string& range,
                      const std::vector<std::string>& texts) {
    const auto reference = w.open("c:strRef");
    w.element("c:f", range);
    const auto cache = w.open("c:strCache");
    w.empty("c:ptCount", {{"val", std::to_string(texts.size())}});
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto point = w.open("c:pt", {{"idx", std::to_string(i)}});
        w.element("c:v", texts[i]);
    }
}

void write_values(xml::Writer& w, const std::string& range, const ChartSeries& series) {
    const auto reference = w.open("c:numRef");
    w.element("c:f", range);
    const auto cache = w.open("c:numCache");
    w.element("c:formatCode", "General");
    w.empty("c:ptCount", {{"val", std::to_string(series.values.size())}});
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i]) continue;
        const auto point = w.open("c:pt", {{"idx", std::to_string(i)}});
        w.element("c:v", print(*series.values[i]));
    }
}

void write_series(xml::Writer& w, const Chart& chart, std::size_t index) {
    const ChartSeries& one = chart.series[index];
    const bool is_line = chart.kind == ChartKind::line;
    const std::string letters = column(index + 1);
    const std::string last = std::to_string(chart.categories.size() + 1);
    const std::string_view colour = palette[index % palette.size()];
    const auto series = w.open("c:ser");
    w.empty("c:idx", {{"val", std::to_string(index)}});
    w.empty("c:order", {{"val", std::to_string(index)}});
    {
        const auto name = w.open("c:tx");
        write_text_cache(w, "Sheet1!$" + letters + "$1", {one.name});
    }
    {
        const auto shape = w.open("c:spPr");
        if (is_line) {
            const auto line = w.open("a:ln", {{"w", "28575"}, {"cap", "rnd"}});
            write_fill(w, colour);
        } else {
            write_fill(w, colour);
        }
    }
    if (is_line) {
        const auto marker = w.open("c:marker");
        w.empty("c:symbol", {{"val", "circle"}});
        w.empty("c:size", {{"val", "6"}});
        const auto shape = w.open("c:spPr");
        write_fill(w, colour);
    } else {
        w.empty("c:invertIfNegative", {{"val", "0"}});
    }
    {
        const auto categories = w.open("c:cat");
        write_text_cache(w, "Sheet1!$A$2:$A$" + last, chart.categories);
    }
    {
        const auto values = w.open("c:val");
        write_values(w, "Sheet1!$" + letters + "$2:$" + letters + "$" + last, one);
    }
    if (is_line) w.empty("c:smooth", {{"val", "0"}});
}

void write_axes(xml::Writer& w) {
    w.empty("c:axId", {{"val", category_axis}});
    w.empty("c:axId", {{"val", value_axis}});
}

void write_plot(xml::Writer& w, const Chart& chart) {
    if (chart.kind == ChartKind::line) {
        const auto plot = w.open("c:lineChart");
        w.empty("c:grouping", {{"val", "standard"}});
        w.empty("c:varyColors", {{"val", "0"}});
        for (std::size_t i = 0; i < chart.series.size(); ++i) write_series(w, chart, i);
        w.empty("c:marker", {{"val", "1"}});
        return write_axes(w);
    }
    const bool stacked = chart.kind == ChartKind::stacked;
    const auto plot = w.open("c:barChart");
    w.empty("c:barDir", {{"val", chart.kind == ChartKind::bars ? "bar" : "col"}});
    w.empty("c:grouping", {{"val", stacked ? "stacked" : "clustered"}});
    w.empty("c:varyColors", {{"val", "0"}});
    for (std::size_t i = 0; i < chart.series.size(); ++i) write_series(w, chart, i);
    w.empty("c:gapWidth", {{"val", "80"}});
    if (stacked) w.empty("c:overlap", {{"val", "100"}});
    write_axes(w);
}

void write_axis(xml::Writer& w, const Chart& chart, bool is_category) {
    const bool lies = chart.kind == ChartKind::bars;
    const auto axis = w.open(is_category ? "c:catAx" : "c:valAx");
    w.empty("c:axId", {{"val", is_category ? category_axis : value_axis}});
    {
        const auto scaling = w.open("c:scaling");
        // Bars are read from the top, as a list is.
        const bool reversed = lies && is_category;
        w.empty("c:orientation", {{"val", reversed ? "maxMin" : "minMax"}});
    }
    w.empty("c:delete", {{"val", "0"}});
    w.empty("c:axPos", {{"val", is_category != lies ? "b" : "l"}});
    if (!is_category) {
        const auto lines = w.open("c:majorGridlines");
        const auto shape = w.open("c:spPr");
        const auto line = w.open("a:ln", {{"w", "6350"}});
        write_fill(w, "D9D9D9");
    }
    w.empty("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", is_category ? "1" : "0"}});
    w.empty("c:majorTickMark", {{"val", "none"}});
    w.empty("c:minorTickMark", {{"val", "none"}});
    w.empty("c:tickLblPos", {{"val", "nextTo"}});
    w.empty("c:crossAx", {{"val", is_category ? value_axis : category_axis}});
    w.empty("c:crosses", {{"val", lies && !is_category ? "max" : "autoZero"}});
    if (is_category) {
        w.empty("c:auto", {{"val", "1"}});
        w.empty("c:lblAlgn", {{"val", "ctr"}});
        w.empty("c:lblOffset", {{"val", "100"}});
        w.empty("c:noMultiLvlLbl", {{"val", "0"}});
    } else {
        w.empty("c:crossBetween", {{"val", "between"}});
    }
}

void write_title(xml::Writer& w, const std::string& title) {
    if (title.empty()) {
        w.empty("c:autoTitleDeleted", {{"val", "1"}});
        return;
    }
    {
        const auto element = w.open("c:title");
        {
            const auto text = w.open("c:tx");
            const auto rich = w.open("c:rich");
            w.empty("a:bodyPr");
            const auto paragraph = w.open("a:p");
            {
                const auto properties = w.open("a:pPr");
                w.empty("a:defRPr", {{"sz", "1200"}, {"b", "1"}});
            }
            const auto run = w.open("a:r");
            w.empty("a:rPr", {{"sz", "1200"}, {"b", "1"}});
            w.element("a:t", title);
        }
        w.empty("c:overlay", {{"val", "0"}});
    }
    w.empty("c:autoTitleDeleted", {{"val", "0"}});
}

void write_cell(xml::Writer& w, const std::string& place, const std::string& text) {
    const auto cell = w.open("c", {{"r", place}, {"t", "inlineStr"}});
    const auto inside = w.open("is");
    w.element("t", text);
}

std::string sheet(const Chart& chart) {
    xml::Writer w;
    w.declaration();
    {
        const auto root = w.open("worksheet", {{"xmlns", names::sheet}});
        const auto data = w.open("sheetData");
        {
            const auto head = w.open("row", {{"r", "1"}});
            for (std::size_t i = 0; i < chart.series.size(); ++i) {
                write_cell(w, column(i + 1) + "1", chart.series[i].name);
            }
        }
        for (std::size_t line = 0; line < chart.categories.size(); ++line) {
            const std::string number = std::to_string(line + 2);
            const auto row = w.open("row", {{"r", number}});
            write_cell(w, "A" + number, chart.categories[line]);
            for (std::size_t i = 0; i < chart.series.size(); ++i) {
                const auto value = chart.series[i].values[line];
                if (!value) continue;
                const auto cell = w.open("c", {{"r", column(i + 1) + number}});
                w.element("v", print(*value));
            }
        }
    }
    return std::move(w).str();
}

}  // namespace

std::string chart_part(const Chart& chart) {
    xml::Writer w;
    w.declaration();
    {
        const auto root = w.open(
            "c:chartSpace",
            {{"xmlns:c", names::chart}, {"xmlns:a", names::main}, {"xmlns:r", names::relations}});
        w.empty("c:roundedCorners", {{"val", "0"}});
        {
            const auto body = w.open("c:chart");
            write_title(w, chart.title);
            {
                const auto area = w.open("c:plotArea");
                w.empty("c:layout");
                write_plot(w, chart);
                write_axis(w, chart, true);
                write_axis(w, chart, false);
            }
            if (chart.series.size() > 1 || chart.title.empty()) {
                const auto legend = w.open("c:legend");
                w.empty("c:legendPos", {{"val", "b"}});
                w.empty("c:overlay", {{"val", "0"}});
            }
            w.empty("c:plotVisOnly", {{"val", "1"}});
            w.empty("c:dispBlanksAs", {{"val", "gap"}});
        }
        const auto source = w.open("c:externalData", {{"r:id", "rId1"}});
        w.empty("c:autoUpdate", {{"val", "0"}});
    }
    return std::move(w).str();
}

Result<std::string> chart_workbook(const Chart& chart) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string types = "http://schemas.openxmlformats.org/package/2006/content-types";
    const std::string links = "http://schemas.openxmlformats.org/package/2006/relationships";
    const std::string kinds = std::string(names::relations);
    const std::string office = "application/vnd.openxmlformats-";
    return zip::write(std::vector<zip::Entry>{
        {"[Content_Types].xml",
         head + "<Types xmlns=\"" + types + "\"><Default Extension=\"rels\" ContentType=\"" +
             office + "package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"" +
             "application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + office +
             "officedocument.spreadsheetml.sheet.main+xml\"/><Override "
             "PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" +
             office + "officedocument.spreadsheetml.worksheet+xml\"/></Types>"},
        {"_rels/.rels", head + "<Relationships xmlns=\"" + links +
                            "\"><Relationship Id=\"rId1\" Type=\"" + kinds +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", head + "<workbook xmlns=\"" + std::string(names::sheet) +
                                "\" xmlns:r=\"" + kinds +
                                "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>"
                                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         head + "<Relationships xmlns=\"" + links + "\"><Relationship Id=\"rId1\" Type=\"" + kinds +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet(chart)}});
}

}  // namespace metodoc::forms
