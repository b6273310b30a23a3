// Looking into a Word file that was made.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "docx/docx.h"
#include "ooxml/ooxml.h"
#include "xml/xml.h"

namespace metodoc::test {

ooxml::Package opened(const view::WordDocument& document, const docx::Template& base);
xml::Node body_of(const view::WordDocument& document, const docx::Template& base);

// All elements of a name, in the order of the text, however deep.
std::vector<const xml::Node*> all(const xml::Node& node, std::string_view name);
std::string text_of(const xml::Node& node);
// The paragraphs in order, each as "style: text"; tabs are ⇥, line breaks ↵.
std::string outline(const xml::Node& body);
// One element a line, indented, for goldens.
std::string pretty(const xml::Node& node, int depth = 0);

}  // namespace metodoc::test
