// Fills an Excel form of a table of N rows and six columns, of which one is a formula, and prints
// the processor time of one filling, the peak of memory and the size of the file:
//
//     bench_sheets [ROWS…]        (10000 and 50000)
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "jinja/jinja.h"
#include "ooxml/ooxml.h"
#include "sheets/sheets.h"

using namespace metodoc;

namespace {

std::string cell(const std::string& name, const std::string& text) {
    return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string make_form() {
    const std::string space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string relation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const std::string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    ooxml::Package package;
    package.relations = {{"rId1", relation + "officeDocument", "xl/workbook.xml"}};
    package.parts.push_back({"xl/workbook.xml",
                             type + "sheet.main+xml",
                             "<workbook xmlns=\"" + space + "\" xmlns:r=\"" +
                                 relation.substr(0, relation.size() - 1) +
                                 "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>"
                                 "</sheets></workbook>",
                             {{"rId1", relation + "worksheet", "worksheets/sheet1.xml"}}});
    package.parts.push_back(
        {"xl/worksheets/sheet1.xml",
         type + "worksheet+xml",
         "<worksheet xmlns=\"" + space + "\"><sheetData><row r=\"1\">" +
             cell("A1", "{%tr for r in rows %}") + "</row><row r=\"2\">" +
             cell("A2", "{{ r.id }}") + cell("B2", "{{ r.name }}") + cell("C2", "{{ r.date }}") +
             cell("D2", "{{ r.n }}") + cell("E2", "№ {{ r.id }}") +
             "<c r=\"F2\"><f>D2*2</f></c></row><row r=\"3\">" + cell("A3", "{%tr endfor %}") +
             "</row><row r=\"4\"><c r=\"F4\"><f>SUM(F2:F2)</f></c></row></sheetData></worksheet>",
         {}});
    return *ooxml::write(package);
}

jinja::Value make_data(int rows) {
    std::vector<jinja::Value> items;
    for (int i = 0; i < rows; ++i) {
        const std::string number = std::to_string(i);
        items.push_back(jinja::Value::object({{"id", i},
                                              {"name", "Организация " + number},
                                              {"date", "2024-03-01"},
                                              {"n", i * 0.25}}));
    }
    return jinja::Value::object({{"rows", jinja::Value::list(std::move(items))}});
}

double processor_seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<int> sizes;
    for (int i = 1; i < count; ++i) sizes.push_back(std::atoi(arguments[i]));
    if (sizes.empty()) sizes = {10'000, 50'000};
    SourceSet sources;
    Diagnostics out;
    const auto form = sheets::prepare("form.xlsx", make_form(), {}, sources, out);
    if (!form || !*form) return 1;
    for (const int rows : sizes) {
        const jinja::Value data = make_data(rows);
        const double start = processor_seconds();
        const auto bytes = (*form)(data, out);
        const double took = processor_seconds() - start;
        if (!bytes) return 1;
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%d rows: %.3f s, %ld MB at most, file of %zu KB\n", rows, took,
                    usage.ru_maxrss / 1024, bytes->size() / 1024);
    }
    return 0;
}
