// Small Word documents for the tests of room forms: a body in, a body out.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/forms.h"
#include "support/catch.h"
#include "zip/zip.h"

namespace small {

using namespace metodoc;
using jinja::Value;

inline constexpr std::string_view before =
    R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)";
inline constexpr std::string_view after = "</w:body></w:document>";

using Parts = std::vector<std::pair<std::string, std::string>>;  // name, bytes

inline std::string docx(std::string_view body, const Parts& more = {}) {
    std::string types =
        R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
        R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        R"(<Default Extension="xml" ContentType="application/xml"/>)"
        R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
        R"(<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>)"
        R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>)";
    const std::string relations =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
    std::vector<zip::Entry> entries{
        {"[Content_Types].xml", types},
        {"_rels/.rels", relations},
        {"word/document.xml", std::string(before) + std::string(body) + std::string(after)}};
    for (const auto& [name, bytes] : more) entries.push_back({name, bytes});
    return *zip::write(entries);
}

inline std::string part(std::string_view bytes, std::string_view name) {
    const auto entries = zip::read(bytes);
    REQUIRE(entries);
    for (const zip::Entry& one : *entries) {
        if (one.name == name) return one.bytes;
    }
    return "no part " + std::string(name);
}

struct Outcome {
    std::string bytes;     // of the document; empty after an error
    std::string messages;  // as they are printed, in Russian
};

inline Outcome fill(std::string_view form, const Value& data, forms::Settings settings = {}) {
    SourceSet sources;
    Diagnostics found;
    const auto made = forms::prepare("форма.docx", form, settings, sources, found);
    Outcome outcome;
    if (!made) return {"", made.error().message.ru};
    if (*made) outcome.bytes = (*made)(data, found).value_or("");
    outcome.messages = print(found, sources, {});
    return outcome;
}

// The body that a body becomes; its messages where it becomes none.
inline std::string filled(std::string_view body, const Value& data = Value::object({})) {
    const Outcome outcome = fill(docx(body), data);
    if (outcome.bytes.empty()) return outcome.messages;
    const std::string xml = part(outcome.bytes, "word/document.xml");
    return xml.substr(before.size(), xml.size() - before.size() - after.size());
}

inline std::string run(std::string_view text) {
    return "<w:r><w:t xml:space=\"preserve\">" + std::string(text) + "</w:t></w:r>";
}

inline std::string p(std::string_view text) {
    return "<w:p>" + run(text) + "</w:p>";
}

inline std::string cell(std::string_view text) {
    return "<w:tc>" + p(text) + "</w:tc>";
}

inline std::string row(std::string_view cells) {
    return "<w:tr>" + std::string(cells) + "</w:tr>";
}

inline std::string table(std::string_view rows) {
    return "<w:tbl>" + std::string(rows) + "</w:tbl>";
}

}  // namespace small
