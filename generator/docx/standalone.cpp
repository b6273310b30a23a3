// A document that no order approves, and the marks under its text.
// Source: ГОСТ Р 7.0.97-2016, 5.16 (approval), 5.20 (agreement).
#include "docx/inline.h"
#include "docx/order.h"
#include "docx/paragraph.h"

namespace metodoc::docx {

void write_standalone(Body& body, const view::StandaloneDocument& document,
                      const view::Layout& layout, int extra_width) {
    if (!document.draft_mark.empty()) {
        write_words(body, Style::date_and_number, document.draft_mark, {.align = view::Align::end});
    }
    write_annex(body, document.text, layout, extra_width);
    if (body.behind_table && !document.signatures.empty()) part_tables(body);
    write_signatures(body, document.signatures, {}, layout.stamp_place);
    if (!document.date.empty()) write_words(body, Style::signature_position, document.date);
    for (const auto& grif : document.agreed) {
        write_paragraph(body, Style::signature_position, {}, [&] {
            for (const std::string& line : grif) {
                if (&line != &grif.front()) write_break(body);
                write_text(body, line);
            }
        });
    }
}

}  // namespace metodoc::docx
