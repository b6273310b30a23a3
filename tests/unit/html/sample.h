// A small site with a page of every kind, built by hand: what room html is tried on.
#pragma once

#include <initializer_list>
#include <string_view>

#include "view/site.h"

namespace metodoc::test {

view::Inlines text(std::string_view words);
view::Block paragraph(std::string_view words);
view::Cell cell(std::string_view words, int columns = 1, int rows = 1);
view::List list(std::initializer_list<std::string_view> items);

view::Site sample_site();

}  // namespace metodoc::test
