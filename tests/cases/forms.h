// Forms of Word and Excel as a case writes them, and what filling has made of them.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "unit/sheets/form.h"
#include "zip/zip.h"

namespace metodoc::test {

inline std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '&') {
            result += "&amp;";
        } else if (c == '<') {
            result += "&lt;";
        } else {
            result += c;
        }
    }
    return result;
}

// A Word file with a paragraph a line.
inline std::string word_form(const std::string& text) {
    std::string body;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        body += "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r></w:p>";
    return *zip::write(std::vector<zip::Entry>{
        {"[Content_Types].xml",
         R"(<Types><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)"},
        {"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"}});
}

// A workbook with a row a line, its cells between `;`; a cell that begins with `=` is a formula.
inline std::string excel_form(const std::string& text) {
    std::string rows;
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::istringstream in(line);
        for (std::string one; std::getline(in, one, ';');) cells.push_back(escaped(one));
        rows += row(++number, cells);
    }
    return form_bytes({.sheets = {{.name = "Лист1", .rows = rows}}});
}

// The texts between tags, a line for each element `end`.
inline std::string texts_of(std::string_view xml, std::string_view end) {
    std::string result;
    for (std::size_t at = 0; at < xml.size();) {
        if (xml[at] != '<') {
            result += xml[at++];
            continue;
        }
        if (xml.substr(at).starts_with(end)) result += '\n';
        at = std::min(xml.find('>', at), xml.size() - 1) + 1;
    }
    return result;
}

// What a filled form says: a line a paragraph, or «B2 text» a line; its number format is not told.
inline std::string form_text(const std::string& path, const std::string& bytes) {
    if (path.ends_with(".docx")) {
        const auto entries = zip::read(bytes);
        if (!entries) return "(no zip)\n";
        for (const zip::Entry& one : *entries)
            if (one.name == "word/document.xml") return texts_of(one.bytes, "</w:p>");
        return "(no document)\n";
    }
    Filled filled;
    const auto package = ooxml::read(bytes);
    if (!package) return "(no workbook)\n";
    filled.package = *package;
    return filled.cells();
}

}  // namespace metodoc::test
