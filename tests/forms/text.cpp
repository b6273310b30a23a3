#include "text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "xml/xml.h"
#include "zip/zip.h"

namespace forms_test {
namespace {

using metodoc::xml::Node;

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\') {
            out += "\\\\";
        } else if (c == '\n') {
            out += "\\u000a";
        } else if (c == '\t') {
            out += "\\u0009";
        } else {
            out += c;
        }
    }
    return out;
}

std::string sign_of(const Node& node) {
    if (node.name == "w:tab") return "\\t";
    if (node.name == "w:br") return node.attribute("w:type") == "page" ? "\\f" : "\\n";
    if (node.name == "w:cr") return "\\n";
    if (node.name == "w:noBreakHyphen") return "\u2011";
    return node.name == "w:footnoteReference" ? "\\[fn]" : "";
}

void add_text(const Node& node, std::string& line) {
    constexpr std::array<std::string_view, 6> hidden{"mc:Fallback", "w:p",   "w:pPr",
                                                     "w:rPr",       "w:del", "w:instrText"};
    for (const Node& child : node.children) {
        if (child.is_text() || std::ranges::find(hidden, child.name) != hidden.end()) continue;
        if (child.name == "w:t") {
            for (const Node& text : child.children) line += escaped(text.text);
            continue;
        }
        const std::string sign = sign_of(child);
        line += sign;
        if (sign.empty()) add_text(child, line);
    }
}

// Paragraphs in the order of their start tags; a text box stands behind its host.
void add_lines(const Node& node, std::vector<std::string>& lines) {
    if (node.name == "mc:Fallback") return;
    if (node.name == "w:p") add_text(node, lines.emplace_back());
    for (const Node& child : node.children) add_lines(child, lines);
}

bool is_numbered(std::string_view name, std::string_view stem) {
    if (!name.starts_with(stem) || !name.ends_with(".xml")) return false;
    name = name.substr(stem.size(), name.size() - stem.size() - 4);
    return std::ranges::all_of(name, [](unsigned char c) { return std::isdigit(c) != 0; });
}

bool is_shown(std::string_view name) {
    return is_numbered(name, "word/document") || is_numbered(name, "word/header") ||
           is_numbered(name, "word/footer") || name == "word/footnotes.xml" ||
           name == "word/endnotes.xml";
}

std::vector<std::string> properties(const Node& root) {
    constexpr std::array<std::string_view, 8> shown{"title",       "subject",    "creator",
                                                    "description", "identifier", "language",
                                                    "keywords",    "category"};
    std::vector<std::string> lines;
    for (const Node& child : root.children) {
        const std::string name = child.name.substr(child.name.find(':') + 1);
        if (std::ranges::find(shown, name) == shown.end() || child.children.empty()) continue;
        lines.push_back(name + "=" + escaped(child.children.front().text));
    }
    std::ranges::sort(lines);
    return lines;
}

bool is_blank(const std::string& line) {
    return line.find_first_not_of(' ') == std::string::npos;
}

}  // namespace

std::string text_of(std::string_view docx) {
    const auto entries = metodoc::zip::read(docx);
    if (!entries) return "no zip";
    std::vector<const metodoc::zip::Entry*> parts;
    for (const auto& one : *entries) {
        if (is_shown(one.name)) parts.push_back(&one);
    }
    std::ranges::sort(parts, [](const auto* a, const auto* b) {
        const bool first = a->name.starts_with("word/document");
        const bool second = b->name.starts_with("word/document");
        return first != second ? first : a->name < b->name;
    });
    std::string text;
    const auto add = [&](const std::string& name, const std::vector<std::string>& lines) {
        text += "## " + name + "\n";
        for (const std::string& line : lines) text += line + "\n";
    };
    for (const auto* part : parts) {
        const auto root = metodoc::xml::read(part->bytes);
        if (!root) return "no XML in " + part->name;
        std::vector<std::string> lines;
        add_lines(*root, lines);
        const bool is_body = part->name.starts_with("word/document");
        if (is_body || !std::ranges::all_of(lines, is_blank)) add(part->name, lines);
    }
    for (const auto& one : *entries) {
        if (one.name != "docProps/core.xml") continue;
        const auto root = metodoc::xml::read(one.bytes);
        if (root && !properties(*root).empty()) add(one.name, properties(*root));
    }
    return text;
}

}  // namespace forms_test
