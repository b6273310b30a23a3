// An order with every construct that a Word file can show, made by hand.
#pragma once

#include <string>
#include <string_view>

#include "docx/docx.h"

namespace metodoc::test {

view::Inlines words(std::string_view text);
view::Blocks paragraph(std::string_view text);
view::List dashes(const std::vector<std::string>& items);
view::Cell cell(std::string_view text, int columns = 1, int rows = 1);

view::Table roadmap(int rows);
inline view::OrderDocument& order_of(view::WordDocument& document) {
    return std::get<view::OrderDocument>(document.content);
}
inline const view::OrderDocument& order_of(const view::WordDocument& document) {
    return std::get<view::OrderDocument>(document.content);
}
view::WordDocument sample_document();
// An order of two clauses with nothing else.
view::WordDocument small_document();
// The order of the speed goal: twelve lines of text and one annex of 40 rows by 5 columns.
view::WordDocument bench_document();

// tests/unit/docx/template.docx: what templates/default.docx was before anybody edited it.
docx::Template sample_template();

}  // namespace metodoc::test
