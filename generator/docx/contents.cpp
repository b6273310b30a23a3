#include "docx/contents.h"

#include "docx/inline.h"
#include "docx/paragraph.h"

namespace metodoc::docx {
namespace {

// Word asks nothing and counts the pages when the file is opened; other programs show what stands
// here, or count by the fields of the entries.
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
    begin_field(body, "PAGEREF " + planned.bookmark + " \\h", false);
    write_text(body, "–");  // of a page that only a layout knows
    end_field(body);
}

}  // namespace

void write_contents(Body& body, const view::Body& text, const std::string& name) {
    std::vector<const view::BodySection*> sections;
    for (const view::BodySection& section : text.sections) {
        if (!body.plan.of(&section).bookmark.empty()) sections.push_back(&section);
    }
    if (sections.empty()) return;
    write_words(body, Style::contents_head, "Содержание", {.keep_next = true});
    for (const view::BodySection* section : sections) {
        write_paragraph(body, Style::contents_1, {.leads_to_page = true}, [&] {
            if (section == sections.front()) {
                begin_field(body, "TOC \\o \"2-2\" \\h \\z \\b " + name, true);
            }
            write_entry(body, *section, body.plan.of(section));
            if (section == sections.back()) end_field(body);
        });
    }
}

}  // namespace metodoc::docx
