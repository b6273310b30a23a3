// The facts of a page as figures.
//
// Room: html.
#pragma once

#include "html/pages.h"
#include "jinja/jinja.h"
#include "view/view.h"

namespace metodoc::html {

// Markup of an SVG, or an empty text where there is nothing to draw.
jinja::Value timeline_figure(const view::TablePage& page, const PageContext& context);
jinja::Value drawn(const view::Figure& figure, const PageContext& context);
jinja::Value structure_figure(const view::StructurePage& page, const PageContext& context);

}  // namespace metodoc::html
