#include "parts.h"

#include "support/catch.h"

namespace metodoc::test {
namespace {

void collect(const xml::Node& node, std::string_view name, std::vector<const xml::Node*>& found) {
    if (node.name == name) found.push_back(&node);
    for (const xml::Node& child : node.children) collect(child, name, found);
}

void add_text(const xml::Node& node, std::string& text) {
    if (node.name == "w:tabs") return;
    if (node.name == "w:tab") text += "⇥";
    if (node.name == "w:br") text += "↵";
    if (node.is_text()) text += node.text;
    for (const xml::Node& child : node.children) add_text(child, text);
}

}  // namespace

ooxml::Package opened(const view::WordDocument& document, const docx::Template& base) {
    const auto artifact = docx::write(document, base);
    REQUIRE(artifact);
    auto package = ooxml::read(artifact->bytes);
    REQUIRE(package);
    return std::move(*package);
}

xml::Node body_of(const view::WordDocument& document, const docx::Template& base) {
    const ooxml::Package package = opened(document, base);
    const auto root = xml::read(package.find("word/document.xml")->bytes);
    REQUIRE(root);
    REQUIRE(root->child("w:body"));
    return *root->child("w:body");
}

std::vector<const xml::Node*> all(const xml::Node& node, std::string_view name) {
    std::vector<const xml::Node*> found;
    collect(node, name, found);
    return found;
}

std::string text_of(const xml::Node& node) {
    std::string text;
    add_text(node, text);
    return text;
}

std::string outline(const xml::Node& body) {
    std::string result;
    for (const xml::Node* paragraph : all(body, "w:p")) {
        const auto styles = all(*paragraph, "w:pStyle");
        result += styles.empty() ? "(none)" : std::string(styles[0]->attribute("w:val"));
        result += ": " + text_of(*paragraph) + "\n";
    }
    return result;
}

std::string pretty(const xml::Node& node, int depth) {
    const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
    xml::Writer alone;
    const bool is_leaf =
        node.children.empty() || (node.children.size() == 1 && node.children.front().is_text());
    if (is_leaf) {
        xml::write(alone, node);
        return indent + std::move(alone).str() + "\n";
    }
    std::string result = indent + xml::start_tag(node) + "\n";
    for (const xml::Node& child : node.children) result += pretty(child, depth + 1);
    return result + indent + xml::end_tag(node) + "\n";
}

}  // namespace metodoc::test
