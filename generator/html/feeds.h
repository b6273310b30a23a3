// What other programs read of the site: feeds of news, calendars, the map of the site.
//
// Room: html.
#pragma once

#include "base/artifact.h"
#include "html/html.h"
#include "view/view.h"

namespace metodoc::html {

// feed.xml of the site and of each system that has news, SYSTEM/calendar.ics, robots.txt, and
// sitemap.xml where the site has an address. Paths begin with "public/".
Artifacts feed_files(const view::Site& site, const Options& options);

// PATH.csv and PATH.json of every table of open data.
Artifacts data_files(const view::Site& site);

}  // namespace metodoc::html
