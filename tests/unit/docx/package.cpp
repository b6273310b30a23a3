#include "package.h"

#include <map>
#include <set>

#include "parts.h"
#include "support/catch.h"

namespace metodoc::test {
namespace {

xml::Node part_of(const ooxml::Package& package, const std::string& name) {
    const ooxml::Part* part = package.find(name);
    REQUIRE(part);
    auto root = xml::read(part->bytes);
    REQUIRE(root);
    return std::move(*root);
}

int number(const xml::Node* node, std::string_view attribute) {
    return node == nullptr ? 0 : std::stoi(std::string(node->attribute(attribute)));
}

// Counting as ECMA-376 17.9 tells it.
struct Counting {
    struct Level {
        int start = 1;
        std::string text, format;
    };
    struct Sequence {
        int definition = 0;
        std::map<int, int> overrides;
        bool begun = false;
    };
    std::map<int, std::map<int, Level>> definitions;
    std::map<int, Sequence> sequences;
    std::map<int, std::map<int, int>> counts;  // by definition, by level

    explicit Counting(const xml::Node& root) {
        for (const xml::Node& node : root.children) {
            if (node.name == "w:abstractNum") add_definition(node);
            if (node.name == "w:num") add_sequence(node);
        }
    }

    void add_definition(const xml::Node& node) {
        auto& levels = definitions[number(&node, "w:abstractNumId")];
        for (const xml::Node& child : node.children) {
            if (child.name != "w:lvl") continue;
            levels[number(&child, "w:ilvl")] = {
                number(child.child("w:start"), "w:val"),
                std::string(child.child("w:lvlText")->attribute("w:val")),
                std::string(child.child("w:numFmt")->attribute("w:val"))};
        }
    }

    void add_sequence(const xml::Node& node) {
        Sequence& sequence = sequences[number(&node, "w:numId")];
        sequence.definition = number(node.child("w:abstractNumId"), "w:val");
        for (const xml::Node& child : node.children) {
            if (child.name != "w:lvlOverride") continue;
            sequence.overrides[number(&child, "w:ilvl")] =
                number(child.child("w:startOverride"), "w:val");
        }
    }

    std::string next(int id, int level) {
        REQUIRE(sequences.contains(id));
        Sequence& sequence = sequences[id];
        REQUIRE(definitions.contains(sequence.definition));
        const auto& levels = definitions[sequence.definition];
        REQUIRE(levels.contains(level));
        auto& counted = counts[sequence.definition];
        if (!sequence.begun) {
            for (const auto& [at, start] : sequence.overrides) counted[at] = start - 1;
        }
        sequence.begun = true;
        const auto here = counted.find(level);
        counted[level] = here == counted.end() ? levels.at(level).start : here->second + 1;
        counted.erase(counted.upper_bound(level), counted.end());
        if (levels.at(level).format != "decimal") return {};
        std::string text = levels.at(level).text;
        for (int at = 0; at <= level; ++at) {
            const std::string sign = "%" + std::to_string(at + 1);
            const auto place = text.find(sign);
            if (place == std::string::npos) continue;
            const int count = counted.contains(at) ? counted[at] : levels.at(at).start;
            text.replace(place, sign.size(), std::to_string(count));
        }
        return text + " ";
    }
};

bool is_block(const xml::Node& node) {
    return node.name == "w:p" || node.name == "w:tbl";
}

struct Look {
    const ooxml::Package& package;
    std::vector<std::string>& found;
    std::set<std::string> sequences;
    std::set<std::string> names, marks, drawings;
    std::multiset<std::string> open_marks;

    void look(const xml::Node& node, const std::vector<ooxml::Relation>& relations) {
        if (node.name == "w:tc" && (node.children.empty() || node.children.back().name != "w:p")) {
            found.emplace_back("a cell that does not end in a paragraph");
        }
        if (node.name == "w:tbl" && node.child("w:tr") == nullptr) {
            found.emplace_back("a table without a row");
        }
        if (node.name == "w:tr" && node.child("w:tc") == nullptr) {
            found.emplace_back("a row without a cell");
        }
        if (node.name == "w:footnote" && (node.children.empty() || !is_block(node.children.back())))
            found.emplace_back("a note without a paragraph");
        if (node.name == "w:bookmarkStart") begin_mark(node);
        if (node.name == "w:bookmarkEnd") end_mark(node);
        if (node.name == "w:numId") {
            const std::string id(node.attribute("w:val"));
            if (!sequences.contains(id)) found.push_back("no sequence " + id);
        }
        if (node.name == "wp:docPr") {
            const std::string id(node.attribute("id"));
            if (!drawings.insert(id).second) found.push_back("two drawings " + id);
            if (node.attribute("descr").empty()) found.emplace_back("a picture without words");
        }
        for (const std::string_view name : {"r:id", "r:embed"}) {
            if (node.has_attribute(name)) relation(std::string(node.attribute(name)), relations);
        }
        for (std::size_t i = 1; node.name == "w:body" && i < node.children.size(); ++i) {
            if (node.children[i].name == "w:tbl" && node.children[i - 1].name == "w:tbl")
                found.emplace_back("two tables that Word would join");
        }
        for (const xml::Node& child : node.children) look(child, relations);
    }

    void begin_mark(const xml::Node& node) {
        const std::string id(node.attribute("w:id")), name(node.attribute("w:name"));
        if (!marks.insert(id).second) found.push_back("two bookmarks of number " + id);
        std::string folded = name;
        for (char& byte : folded) byte = byte >= 'A' && byte <= 'Z' ? char(byte + 32) : byte;
        if (!names.insert(folded).second) found.push_back("two bookmarks " + name);
        if (name.empty() || (name[0] >= '0' && name[0] <= '9') || utf8_length(name) > 40) {
            found.push_back("no name for a bookmark: " + name);
        }
        open_marks.insert(id);
    }
    void end_mark(const xml::Node& node) {
        const auto open = open_marks.find(std::string(node.attribute("w:id")));
        if (open == open_marks.end()) {
            found.emplace_back("a bookmark that never began");
        } else {
            open_marks.erase(open);
        }
    }
    static std::size_t utf8_length(const std::string& text) {
        std::size_t count = 0;
        for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
        return count;
    }
    void relation(const std::string& id, const std::vector<ooxml::Relation>& relations) {
        for (const ooxml::Relation& one : relations) {
            if (one.id != id) continue;
            const bool leads = one.external || package.find(ooxml::resolve("word/document.xml",
                                                                           one.target)) != nullptr;
            if (!leads) found.push_back("a relation to nothing: " + one.target);
            return;
        }
        found.push_back("no relation " + id);
    }

    // Every REF and PAGEREF names a bookmark.
    void fields(const xml::Node& root) {
        int depth = 0;
        for (const xml::Node* sign : all(root, "w:fldChar")) {
            const std::string_view kind = sign->attribute("w:fldCharType");
            if (kind == "begin") ++depth;
            if (kind == "end" && --depth < 0) found.emplace_back("a field that never began");
        }
        if (depth > 0) found.emplace_back("a field that never ends");
        for (const xml::Node* node : all(root, "w:instrText")) {
            const std::string text = text_of(*node);
            for (const std::string_view kind : {" REF ", " PAGEREF "}) {
                if (!text.starts_with(kind)) continue;
                std::string name = text.substr(kind.size());
                name.resize(name.find(' '));
                for (char& byte : name) byte = byte >= 'A' && byte <= 'Z' ? char(byte + 32) : byte;
                if (!names.contains(name)) found.push_back("a field to nothing:" + text);
            }
        }
    }
};

}  // namespace

std::vector<std::string> printed(const ooxml::Package& package) {
    Counting counting(part_of(package, "word/numbering.xml"));
    std::vector<std::string> lines;
    const xml::Node root = part_of(package, "word/document.xml");
    for (const xml::Node* paragraph : all(root, "w:p")) {
        std::string line;
        const xml::Node* properties = paragraph->child("w:pPr");
        const xml::Node* place = properties != nullptr ? properties->child("w:numPr") : nullptr;
        if (place != nullptr) {
            line = counting.next(number(place->child("w:numId"), "w:val"),
                                 number(place->child("w:ilvl"), "w:val"));
        }
        lines.push_back(line + text_of(*paragraph));
    }
    return lines;
}

std::vector<std::string> faults(const ooxml::Package& package) {
    std::vector<std::string> found;
    Look look{package, found, {}, {}, {}, {}, {}};
    const xml::Node numbering = part_of(package, "word/numbering.xml");
    std::set<std::string> definitions;
    for (const xml::Node* one : all(numbering, "w:abstractNum")) {
        if (!definitions.insert(std::string(one->attribute("w:abstractNumId"))).second)
            found.emplace_back("two definitions of one number");
    }
    for (const xml::Node* one : all(numbering, "w:num")) {
        if (!look.sequences.insert(std::string(one->attribute("w:numId"))).second)
            found.emplace_back("two sequences of one number");
        const std::string definition(one->child("w:abstractNumId")->attribute("w:val"));
        if (!definitions.contains(definition)) found.push_back("no definition " + definition);
    }
    std::set<std::string> notes;
    const xml::Node footnotes = part_of(package, "word/footnotes.xml");
    for (const xml::Node* one : all(footnotes, "w:footnote")) {
        notes.insert(std::string(one->attribute("w:id")));
    }
    const xml::Node document = part_of(package, "word/document.xml");
    for (const xml::Node* one : all(document, "w:footnoteReference")) {
        const std::string id(one->attribute("w:id"));
        if (notes.erase(id) == 0) found.push_back("no note " + id);
    }
    if (notes != std::set<std::string>{"-1", "0"}) found.emplace_back("a note without a sign");
    look.look(document, package.find("word/document.xml")->relations);
    look.look(footnotes, package.find("word/footnotes.xml")->relations);
    if (!look.open_marks.empty()) found.emplace_back("a bookmark that never ends");
    look.fields(document);
    look.fields(footnotes);
    return found;
}

}  // namespace metodoc::test
