// XML read into a tree of plain structs.
//
// Names keep their prefixes as written; white space in text is kept; comments, processing
// instructions and CDATA marks are not. A document type declaration is refused: nothing that is
// read here may have one (ECMA-376 part 2 forbids it), and it is the door of entity attacks.
//
// Room: xml.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "xml/writer.h"

namespace metodoc::xml {

// An element, or a piece of text (empty name).
struct Node {
    std::string name;
    std::string text;  // of a piece of text only
    std::vector<std::pair<std::string, std::string>> attributes;
    std::vector<Node> children;

    [[nodiscard]] bool is_text() const { return name.empty(); }
    // Empty where there is no such attribute.
    [[nodiscard]] std::string_view attribute(std::string_view attribute_name) const;
    [[nodiscard]] bool has_attribute(std::string_view attribute_name) const;
    void set_attribute(std::string_view attribute_name, std::string_view value);
    // The first child element of this name; nullptr where there is none.
    [[nodiscard]] const Node* child(std::string_view child_name) const;
    [[nodiscard]] Node* child(std::string_view child_name);
};

struct Limits {
    std::size_t depth = 256;          // of elements
    std::size_t nodes = 5'000'000;    // elements and pieces of text together
    std::size_t bytes = 256U << 20U;  // of the text that is read
};

// The root element. Errors say what is wrong, not in which file: the caller knows that.
Result<Node> read(std::string_view text, const Limits& limits = {});

// The tree as XML again, without a declaration.
void write(Writer& writer, const Node& node);

// `<name attributes>` and `</name>` alone, for those who write the content themselves.
std::string start_tag(const Node& node);
std::string end_tag(const Node& node);

}  // namespace metodoc::xml
