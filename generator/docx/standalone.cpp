// A document that no order approves, and the marks under its text.
// Source: ГОСТ Р 7.0.97-2016, 5.16 (approval), 5.20 (agreement).
#include "docx/order.h"
#include "docx/paragraph.h"

namespace metodoc::docx {

void write_standalone(Body& body, const view::StandaloneDocument& document,
                      const view::Layout& layout, int extra_width) {
    write_annex(body, document.text, layout, extra_width);
    const bool ends_in_table =
        document.text.notes.empty() && std::holds_alternative<view::Table>(document.text.content);
    if (ends_in_table && !document.agreed.empty()) part_tables(body);
    for (const auto& grif : document.agreed) {
        for (const std::string& line : grif) {
            write_words(body, Style::signature_position, line,
                        {.keep_next = &line != &grif.back()});
        }
    }
}

}  // namespace metodoc::docx
