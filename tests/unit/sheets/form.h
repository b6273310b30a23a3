// Workbooks for the tests, made of XML as Excel writes it, and what became of them.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "jinja/jinja.h"
#include "ooxml/ooxml.h"
#include "sheets/sheets.h"
#include "support/catch.h"

namespace metodoc::test {

struct SheetXml {
    std::string name;
    std::string rows = "";    // the inside of sheetData
    std::string before = "";  // cols, sheetViews
    std::string after = "";   // mergeCells and all that follows
    std::vector<ooxml::Relation> relations = {};
};

struct FormXml {
    std::vector<SheetXml> sheets = {};
    std::string names = "";    // the inside of definedNames
    std::string strings = "";  // the inside of sst
    // Styles: 0 General, 1 dd.mm.yyyy, 2 0.00, 3 0.0%, 4 Text.
    std::vector<ooxml::Part> parts = {};
};

inline constexpr std::string_view main_space =
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline constexpr std::string_view relation_space =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline std::string form_bytes(const FormXml& form) {
    const std::string space = "xmlns=\"" + std::string(main_space) + "\"";
    const std::string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const std::string relation = std::string(relation_space) + "/";
    ooxml::Package package;
    package.parts = form.parts;
    package.relations = {{"rId1", relation + "officeDocument", "xl/workbook.xml"}};
    std::string sheets;
    ooxml::Part workbook{"xl/workbook.xml", type + "sheet.main+xml", "", {}};
    for (std::size_t i = 0; i < form.sheets.size(); ++i) {
        const SheetXml& one = form.sheets[i];
        const std::string number = std::to_string(i + 1);
        sheets += "<sheet name=\"" + one.name + "\" sheetId=\"" + number + "\" r:id=\"rId" +
                  number + "\"/>";
        workbook.relations.push_back(
            {"rId" + number, relation + "worksheet", "worksheets/sheet" + number + ".xml"});
        package.parts.push_back({"xl/worksheets/sheet" + number + ".xml", type + "worksheet+xml",
                                 "<worksheet " + space + " xmlns:r=\"" +
                                     std::string(relation_space) + "\">" + one.before +
                                     "<sheetData>" + one.rows + "</sheetData>" + one.after +
                                     "</worksheet>",
                                 one.relations});
    }
    workbook.relations.push_back({"rId90", relation + "styles", "styles.xml"});
    workbook.relations.push_back({"rId91", relation + "sharedStrings", "sharedStrings.xml"});
    const std::string names =
        form.names.empty() ? "" : "<definedNames>" + form.names + "</definedNames>";
    workbook.bytes = "<workbook " + space + " xmlns:r=\"" + std::string(relation_space) +
                     "\"><sheets>" + sheets + "</sheets>" + names + "</workbook>";
    package.parts.push_back(workbook);
    package.parts.push_back(
        {"xl/styles.xml",
         type + "styles+xml",
         "<styleSheet " + space +
             "><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/>"
             "<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/></numFmts>"
             "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
             "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
             "<borders count=\"1\"><border/></borders>"
             "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\"><xf/>"
             "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
             "<xf numFmtId=\"2\" applyNumberFormat=\"1\"/>"
             "<xf numFmtId=\"165\" applyNumberFormat=\"1\"/>"
             "<xf numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>",
         {}});
    package.parts.push_back({"xl/sharedStrings.xml",
                             type + "sharedStrings+xml",
                             "<sst " + space + ">" + form.strings + "</sst>",
                             {}});
    std::ranges::sort(package.parts, {}, &ooxml::Part::name);
    return *ooxml::write(package);
}

// A row of texts: a cell for each column from A on; empty ones are left out, those that begin
// with `=` are formulas, with `#` numbers.
inline std::string row(int number, const std::vector<std::string>& cells,
                       const std::string& attributes = "") {
    std::string out = "<row r=\"" + std::to_string(number) + "\"" + attributes + ">";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].empty()) continue;
        const std::string name = sheets::cell_name(static_cast<std::uint32_t>(number),
                                                   static_cast<std::uint32_t>(i + 1));
        if (cells[i][0] == '=') {
            out += "<c r=\"" + name + "\"><f>" + cells[i].substr(1) + "</f><v>9</v></c>";
        } else if (cells[i][0] == '#') {
            out += "<c r=\"" + name + "\"><v>" + cells[i].substr(1) + "</v></c>";
        } else {
            out += "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>";
        }
    }
    return out + "</row>";
}

struct Filled {
    std::string bytes;  // empty: there were errors
    std::string errors;
    ooxml::Package package;

    [[nodiscard]] std::string part(std::string_view name) const {
        const ooxml::Part* found = package.find(name);
        return found == nullptr ? "(none)" : found->bytes;
    }
    [[nodiscard]] std::string sheet(int number = 1) const {
        return part("xl/worksheets/sheet" + std::to_string(number) + ".xml");
    }
    [[nodiscard]] std::string data(int number = 1) const {
        const std::string all = sheet(number);
        const auto begin = all.find("<sheetData>");
        if (begin == std::string::npos) return "(none)";
        return all.substr(begin + 11, all.find("</sheetData>") - begin - 11);
    }
    // What stands behind sheetData.
    [[nodiscard]] std::string after(int number = 1) const {
        const std::string all = sheet(number);
        auto begin = all.find("</sheetData>");
        begin = begin == std::string::npos ? all.find("<sheetData/>") : begin;
        return all.substr(begin + 12, all.size() - begin - 12 - 12);
    }
    // The cells one a line, "B7 text" and "B8 =formula".
    [[nodiscard]] std::string cells(int number = 1) const {
        const std::string all = data(number);
        std::string out;
        for (auto at = all.find("<c "); at != std::string::npos; at = all.find("<c ", at + 1)) {
            const auto end = all.find('>', at);
            if (all[end - 1] == '/') continue;
            const auto name = all.find("r=\"", at) + 3;
            out += all.substr(name, all.find('"', name) - name);
            const std::string inside = all.substr(end + 1, all.find("</c>", end) - end - 1);
            out += inside.starts_with("<f") ? " =" : " ";
            bool tag = false;
            for (const char c : inside) {
                if (c == '<') tag = true;
                if (!tag) out += c;
                if (c == '>') tag = false;
            }
            out += '\n';
        }
        return out;
    }
};

inline Filled fill(const FormXml& form_xml, const jinja::Value& data,
                   jinja::UndefinedKind undefined = jinja::UndefinedKind::strict) {
    jinja::Environment environment;
    environment.options.undefined = undefined;
    SourceSet sources;
    Diagnostics out;
    const auto form = sheets::prepare("form.xlsx", form_bytes(form_xml), environment, sources, out);
    REQUIRE(form);
    const auto bytes = *form ? (*form)(data, out) : std::nullopt;
    Filled filled;
    filled.errors = print(out, sources, {});
    if (!bytes) return filled;
    filled.bytes = *bytes;
    filled.package = *ooxml::read(filled.bytes);
    return filled;
}

// One sheet `Лист1` of rows.
inline Filled fill_rows(const std::vector<std::string>& rows, const jinja::Value& data,
                        const std::string& after = "") {
    std::string all;
    for (const std::string& one : rows) all += one;
    return fill({.sheets = {{.name = "Лист1", .rows = all, .after = after}}}, data);
}

inline jinja::Value people() {
    using jinja::Value;
    return Value::object({{"rows", Value::list({Value::object({{"name", "Альфа"}, {"n", 2}}),
                                                Value::object({{"name", "Бета"}, {"n", 3}}),
                                                Value::object({{"name", "Гамма"}, {"n", 5}})})}});
}

}  // namespace metodoc::test
