// How a document is laid out, where its letterhead does not decide: the profile of its system.
//
// Lengths are millimetres, sizes points. What is not stated is as the letterhead has it.
// Source: ГОСТ Р 7.0.97-2016 and -2025, section 3; what they leave open, offices settle for
// themselves.
//
// Room: view.
#pragma once

#include <optional>
#include <string>

namespace metodoc::view {

// What a letterhead may be told to have in place of its own.
struct PageLayout {
    std::optional<double> left, right, top, bottom;  // margins, mm
    std::string font;
    std::optional<double> size;     // of running text, points
    std::optional<double> spacing;  // of running text, lines
    std::optional<double> indent;   // of a first line, mm
    bool annex_pages_restart = false;
    bool hyphenation = false;  // words are cut at the ends of lines
    bool operator==(const PageLayout&) const = default;
};

enum class TableHead { header, numbers, both };

struct Layout {
    std::string letterhead = "default";  // templates/NAME.docx
    PageLayout page;
    TableHead table_head = TableHead::header;  // what is printed again on the next page
    std::optional<double> corner_width;        // of requisites in the corner, at most, mm
    bool stamp_place = false;                  // for the mark of an electronic signature
    bool qr_place = false;                     // for a bar code, bottom right of the first sheet
};

}  // namespace metodoc::view
