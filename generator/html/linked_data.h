// What a page is, for search engines: JSON-LD in the words of schema.org.
//
// Room: html.
#pragma once

#include <string>

#include "html/pages.h"

namespace metodoc::html {

// The way to the page (BreadcrumbList); on the home page the site and its owner (WebSite,
// GovernmentOrganization); on the page of open data its tables (DataCatalog, Dataset). Empty for
// the page of errors, which has no address of its own. It may stand in a script element as it is:
// no `<` is in it. Such an element is data, no script: the policy of the page does not forbid it.
// Source: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents, schema.org.
std::string linked_data(const PageContext& context);

}  // namespace metodoc::html
