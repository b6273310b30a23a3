// Minutes and letters: head, addressees, text, enclosures, signatures, the mark of a true copy.
// Source: ГОСТ Р 7.0.97-2016, 5.15, 5.18, 5.19, 5.22, 5.25, 5.26.
#include "docx/order.h"
#include "docx/paragraph.h"

namespace metodoc::docx {

void write_addressees(Body& body, const view::PaperDocument& paper,
                      const ParagraphOptions& corner) {
    for (const auto& addressee : paper.addressees) {
        for (const std::string& line : addressee) {
            // The style of a mark sets its first line apart.
            const Style style = &line == &addressee.front() ? Style::approval : Style::annex_header;
            write_words(body, style, line, corner);
        }
    }
}

void write_paper(Body& body, const view::PaperDocument& paper, const view::Layout& layout) {
    if (!paper.title.empty()) write_prose(body, Style::title, paper.title);
    if (!paper.salutation.empty()) {
        write_words(body, Style::text, paper.salutation,
                    {.keep_next = true, .align = view::Align::center});
    }
    for (const view::BodySection& section : paper.body.sections) {
        const bool is_last = &section == &paper.body.sections.back();
        write_section(body, section, is_last && paper.enclosures.empty());
    }
    for (const view::Inlines& line : paper.enclosures) {
        write_prose(body, Style::text, line, {.keep_next = true});
    }
    write_signatures(body, paper.signatures, paper.certification, layout.stamp_place);
    write_executor(body, paper.office.executor);
}

}  // namespace metodoc::docx
