#include "docx/order.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "docx/adapt.h"
#include "docx/inline.h"
#include "docx/paragraph.h"

namespace metodoc::docx {
namespace {

// Date at the left margin, number at the right one.
template <typename Document>
void write_date_and_number(Body& body, const Document& order) {
    if (order.date.empty() && order.number.empty()) return;
    write_paragraph(body, Style::date_and_number, {.ends_at_margin = true}, [&] {
        write_text(body, order.date);
        write_tab(body);
        if (!is_narrow(body)) write_tab(body);
        write_text(body, order.number);
    });
}

// The names get what the longest needs on one line, the positions the rest: 14 pt Times is about
// 2.7 mm a letter in names.
int name_width(const Body& body, const std::vector<view::Signature>& signatures) {
    constexpr int letter = 155;  // twips
    constexpr int least = 2400;
    std::size_t longest = 0;
    for (const view::Signature& one : signatures)
        longest = std::max(longest, utf8::length(one.name));
    return std::clamp(static_cast<int>(longest) * letter, least, body.text_width / 2);
}

// What stands around the words of one cell.
struct SignatureCell {
    int width = 0;  // twips
    Style style;
    bool keep_next = false;  // another stands below: on one page with it
    std::size_t columns = 1;
};

void write_signature_cell(Body& body, const SignatureCell& place,
                          const std::vector<std::string>& lines) {
    const auto cell = body.out.open("w:tc");
    {
        const auto properties = body.out.open("w:tcPr");
        body.out.empty("w:tcW", {{"w:w", std::to_string(place.width)}, {"w:type", "dxa"}});
        if (place.columns > 1)
            body.out.empty("w:gridSpan", {{"w:val", std::to_string(place.columns)}});
        body.out.empty("w:vAlign", {{"w:val", "bottom"}});
    }
    write_paragraph(body, place.style, {.keep_next = place.keep_next}, [&] {
        for (const std::string& line : lines) {
            if (&line != &lines.front()) write_break(body);
            write_text(body, line);
        }
    });
}

// Rows of cells without borders.
void write_signature_grid(Body& body, const std::vector<int>& widths) {
    {
        const auto properties = body.out.open("w:tblPr");
        body.out.empty("w:tblW", {{"w:w", std::to_string(body.text_width)}, {"w:type", "dxa"}});
        body.out.empty("w:tblLayout", {{"w:type", "fixed"}});
        const auto margins = body.out.open("w:tblCellMar");
        body.out.empty("w:left", {{"w:w", "0"}, {"w:type", "dxa"}});
        body.out.empty("w:right", {{"w:w", "0"}, {"w:type", "dxa"}});
    }
    const auto grid = body.out.open("w:tblGrid");
    for (const int width : widths) {
        body.out.empty("w:gridCol", {{"w:w", std::to_string(width)}});
    }
}

// The name stands on the level of the last line of the position (ГОСТ Р 7.0.97-2016, 5.22),
// however long the position is. Between them is the place for the mark of an electronic
// signature (5.23), where the profile asks for one.
void write_signature(Body& body, const view::Signature& signature, const std::vector<int>& widths,
                     bool stamp_place, SignatureCell place) {
    constexpr double stamp_height = 28;  // mm
    const auto row = body.out.open("w:tr");
    {
        const auto properties = body.out.open("w:trPr");
        body.out.empty("w:cantSplit");
        if (stamp_place) {
            body.out.empty("w:trHeight", {{"w:val", std::to_string(twips(stamp_height))},
                                          {"w:hRule", "atLeast"}});
        }
    }
    place.style = Style::signature_position;
    if (signature.name.empty() && signature.written.empty()) {
        place.width = body.text_width;
        place.columns = widths.size();
        write_signature_cell(body, place, signature.position);
        return;
    }
    place.width = widths.front();
    write_signature_cell(body, place, signature.position);
    if (widths.size() > 2) {
        std::vector<std::string> written;
        if (!signature.written.empty()) written.push_back(signature.written);
        place.width = widths[1];
        write_signature_cell(body, place, written);
    }
    place.style = Style::signature_name;
    place.width = widths.back();
    write_signature_cell(body, place, {signature.name});
}

template <typename Document>
void write_mark_and_names(Body& body, const Document& document) {
    if (!document.draft_mark.empty()) {
        write_words(body, Style::date_and_number, document.draft_mark, {.align = view::Align::end});
    }
    for (const std::string& line : document.letterhead) {
        write_words(body, Style::letterhead, line);
    }
}

}  // namespace

// One table, the mark of a true copy in it, so that none of them goes to the next page alone: rows
// are kept with each other as paragraphs are, in LibreOffice too.
void write_signatures(Body& body, const std::vector<view::Signature>& signatures,
                      const view::Certification& mark, bool stamp_place) {
    std::vector<view::Signature> shown;
    const auto add = [&](const view::Signature& one) {
        if (!one.position.empty() || !one.name.empty()) shown.push_back(one);
    };
    for (const view::Signature& one : signatures) add(one);
    if (!mark.words.empty()) {
        add({{mark.words}, {}, {}});
        add(mark.signature);
        add({{mark.date}, {}, {}});
    }
    if (shown.empty()) return;
    constexpr double stamp_width = 62;  // mm
    const bool has_middle =
        stamp_place ||
        std::ranges::any_of(shown, [](const view::Signature& one) { return !one.written.empty(); });
    const int right = name_width(body, shown);
    const int stamp = has_middle ? std::min(twips(stamp_width), (body.text_width - right) / 2) : 0;
    std::vector<int> widths{body.text_width - right - stamp};
    if (has_middle) widths.push_back(stamp);
    widths.push_back(right);

    {
        const auto table = body.out.open("w:tbl");
        write_signature_grid(body, widths);
        for (const view::Signature& one : shown) {
            const bool keep_next = &one != &shown.back() || !mark.original.empty();
            write_signature(body, one, widths, stamp_place,
                            {0, Style::signature_position, keep_next});
        }
    }
    body.behind_table = true;
    if (!mark.original.empty()) write_words(body, Style::office_mark, mark.original);
}

// At the foot of the document, for the office only (ГОСТ Р 7.0.97-2016, 5.25).
void write_executor(Body& body, const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
        write_words(body, Style::office_mark, line, {.keep_next = &line != &lines.back()});
    }
}

void write_head(Body& body, const view::OrderDocument& order) {
    write_mark_and_names(body, order);
    if (!order.kind.empty()) write_words(body, Style::document_kind, order.kind);
    write_date_and_number(body, order);
    if (!order.place.empty()) write_words(body, Style::place, order.place);
}

void write_head(Body& body, const view::PaperDocument& paper) {
    write_mark_and_names(body, paper);
    for (const std::string& line : paper.contacts) write_words(body, Style::place, line);
    if (!paper.kind.empty()) write_words(body, Style::document_kind, paper.kind);
    write_date_and_number(body, paper);
    if (!paper.reference.empty()) write_words(body, Style::date_and_number, paper.reference);
    if (!paper.place.empty()) write_words(body, Style::place, paper.place);
}

void write_order(Body& body, const view::OrderDocument& order, const view::Layout& layout) {
    if (!order.title.empty()) write_prose(body, Style::title, order.title);
    if (!order.preamble.empty()) {
        write_prose(body, Style::preamble, order.preamble, {.keep_next = !order.command.empty()});
    }
    if (!order.command.empty()) write_words(body, Style::command, order.command);
    write_clauses(body, order.clauses, true);
    if (body.behind_table) part_tables(body);
    write_signatures(body, order.signatures, order.certification, layout.stamp_place);
    write_executor(body, order.office.executor);
}

}  // namespace metodoc::docx
