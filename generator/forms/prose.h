// Markdown of the data as paragraphs, lists and tables of Word, in the format of the place where
// it is printed.
//
// Room: forms, inside.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "forms/writer.h"

namespace metodoc::forms {

// Names of the form's styles, in lower case ("heading 1"), and their ids.
using Styles = std::map<std::string, std::string, std::less<>>;
Styles read_styles(std::string_view styles_xml);

// Whole paragraphs and tables. Headings take the form's own styles where it has them; links become
// fields, so that they need no relation; raw HTML is text.
std::string prose(std::string_view markdown, const PrintPlace& place, const Styles& styles);

}  // namespace metodoc::forms
