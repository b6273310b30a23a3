// A workbook's parts: where its sheets are and what they are called.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ooxml/ooxml.h"
#include "xml/xml.h"

namespace metodoc::sheets {

struct SheetPart {
    std::string name;
    std::string part;  // "xl/worksheets/sheet1.xml"; empty for a chart sheet
    bool hidden = false;
};

struct Book {
    ooxml::Package package;
    std::string workbook_part;
    xml::Node workbook;
    std::vector<SheetPart> sheets;  // in the order of the tabs
    std::string strings_part;       // empty: there is none
    std::string styles_part;
    bool from_1904 = false;
};

Result<Book> open_book(std::string_view bytes);

// A part as a tree whose elements of the main name space have no prefix, whatever program wrote it.
Result<xml::Node> load(const ooxml::Package& package, const std::string& part);

// The text of `si`, `is` or a comment's `text`: its runs in order, phonetic hints left out.
std::vector<std::string> runs_of(const xml::Node& text);
std::string text_of(const xml::Node& node);  // all pieces of text below

// `_x000D_` in a text of a cell is the character of that code, and `_x005F_` an underscore that
// would otherwise begin such a code (ECMA-376 part 1, 22.9.2.19, ST_Xstring). Codes of control
// characters stay as they are written. Encoding leaves carriage returns out.
std::string decoded_text(std::string_view text);
std::string encoded_text(std::string_view text);

std::string with_declaration(const xml::Node& root);

std::uint32_t to_number(std::string_view text, std::uint32_t otherwise = 0);
bool is_true(std::string_view attribute);  // "1" or "true"

}  // namespace metodoc::sheets
