#include "docx/contents.h"

#include <vector>

#include "docx/inline.h"
#include "docx/paragraph.h"

namespace metodoc::docx {
namespace {

constexpr std::string_view compatibility =
    "http://schemas.openxmlformats.org/markup-compatibility/2006";
constexpr std::string_view word_2013 = "http://schemas.microsoft.com/office/word/2012/wordml";

// A stale field is worked out when the file is opened.
void begin_field(Body& body, const std::string& instruction, bool is_stale) {
    {
        const auto run = body.out.open("w:r");
        const auto sign = body.out.open("w:fldChar", {{"w:fldCharType", "begin"}});
        if (is_stale) body.out.attribute("w:dirty", "true");
    }
    {
        const auto run = body.out.open("w:r");
        body.out.element("w:instrText", " " + instruction + " ", {{"xml:space", "preserve"}});
    }
    const auto run = body.out.open("w:r");
    body.out.empty("w:fldChar", {{"w:fldCharType", "separate"}});
}

void end_field(Body& body) {
    const auto run = body.out.open("w:r");
    body.out.empty("w:fldChar", {{"w:fldCharType", "end"}});
}

void write_entry(Body& body, const view::BodySection& section, const Planned& planned) {
    const auto link =
        body.out.open("w:hyperlink", {{"w:anchor", planned.bookmark}, {"w:history", "1"}});
    const std::string number = section.number.empty() ? "" : section.number + "\u00A0";
    write_text(body, number + view::plain(section.title));
    write_tab(body);
    begin_field(body, "PAGEREF " + planned.bookmark + " \\h", true);
    write_text(body, "–");  // of a page that only a layout knows
    end_field(body);
}

void write_entries(Body& body, const std::vector<const view::BodySection*>& sections,
                   const std::string& field) {
    for (const view::BodySection* section : sections) {
        write_paragraph(body, Style::contents_1, {.leads_to_page = true}, [&] {
            const bool is_first = section == sections.front();
            const bool is_last = section == sections.back();
            if (!field.empty() && is_first) begin_field(body, field, true);
            write_entry(body, *section, body.plan.of(section));
            if (!field.empty() && is_last) end_field(body);
        });
    }
}

}  // namespace

void write_contents(Body& body, const view::Body& text, const std::string& name) {
    std::vector<const view::BodySection*> sections;
    for (const view::BodySection& section : text.sections) {
        if (!body.plan.of(&section).bookmark.empty()) sections.push_back(&section);
    }
    if (sections.empty()) return;
    write_words(body, Style::contents_head, "Содержание", {.keep_next = true});
    // LibreOffice never counts the pages inside a table of contents, so it gets the same entries
    // without the field around them: Word takes the choice, all others the fallback.
    const auto either = body.out.open("mc:AlternateContent", {{"xmlns:mc", compatibility}});
    {
        const auto choice =
            body.out.open("mc:Choice", {{"xmlns:w15", word_2013}, {"Requires", "w15"}});
        write_entries(body, sections, "TOC \\o \"2-2\" \\h \\z \\b " + name);
    }
    const auto fallback = body.out.open("mc:Fallback");
    write_entries(body, sections, "");
}

}  // namespace metodoc::docx
