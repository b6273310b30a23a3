// Search: an index of the site's pages that works with no server and from a folder.
//
// The index is JavaScript that calls `metodoc.search.*`, because a page opened as a file may load
// scripts and may not fetch. It comes in parts: a reader's query loads the manifest, the parts of
// the vocabulary where its words stand, and the texts of the pages that are shown.
//
//     search/index.js       metodoc.search.manifest({count, words: [[first stem, file] …],
//                                                    texts: [[first page, file] …]})
//     search/words-HASH.js  metodoc.search.words("words-HASH.js", [[stem, [step, weight, …]] …])
//     search/texts-HASH.js  metodoc.search.texts("texts-HASH.js",
//                               [[path, title, trail, [[anchor, heading, text] …]] …])
//
// Pages are numbered in the order given; `step` is the distance from the page before. Stems are
// Snowball's for Russian, sorted by their bytes; the browser makes the same of a query's words.
//
// Room: search. This is its door. Includes base and russian.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/artifact.h"

namespace metodoc::search {

// A page as it is published. What is searched is the text of its `main` element without `nav`,
// `form`, `script`, `style`, `svg` and elements of the class `no-search`.
struct Page {
    std::string_view path;   // below public/: "seversk/regulation.html"
    std::string_view title;  // its words weigh most
    std::string_view trail;  // where it stands: the name of its system; may be empty
    std::string_view html;   // the whole file
};

// How much a word's place says of the page; a word of the body counts up to `most_in_body` times.
inline constexpr int weight_of_title = 20;
inline constexpr int weight_of_heading = 4;
inline constexpr int most_in_body = 6;

// Bytes after which the next part begins; a page is never cut.
inline constexpr std::size_t part_size = 48 * 1024;

// The files of the index, below "public/search/". Same pages, same bytes.
Artifacts index(std::span<const Page> pages);

}  // namespace metodoc::search
