// The text of a .docx, for comparison: a line a paragraph, parts divided by "## name".
#pragma once

#include <string>
#include <string_view>

namespace forms_test {

std::string text_of(std::string_view docx);

}  // namespace forms_test
