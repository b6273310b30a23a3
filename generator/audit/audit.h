// The last look before anything is published: at the bytes themselves.
//
// Privacy: what a schema marks `never` or `internal` is searched in every published file, in the
// text of pages, in attributes, in the search index, in data, inside DOCX and XLSX. Links: every
// link inside the site leads to a file and, with an anchor, to an id; every page but the error
// page is linked from another one; every picture has words in its place.
// A finding is an error: nothing is written.
//
// Room: audit. This is its door. Includes base and zip.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/artifact.h"
#include "base/diagnostic.h"

namespace metodoc::audit {

// A value that must not leave, and where it stands in the content.
struct Secret {
    std::string_view text;
    std::string_view key;
    Span span;
};

// `open`: the values that may be seen; a secret whose words stand in one of them gives nothing
// away and is passed over, as are those with fewer than five letters and digits. Letter case,
// punctuation and blanks do not matter («8 (3823) 77-38-14» is «8-3823-773814»), the borders of
// words do. `published`: files below "public/" are looked at, others are not.
void find_secrets(std::span<const Secret> secrets, std::span<const std::string_view> open,
                  const Artifacts& published, Diagnostics& out);

// Links, anchors, orphans and pictures of `pages`, given by their paths below "public/"; other HTML
// files are their authors' own. Links that begin with `base_url` count as inside.
void check_pages(std::span<const std::string> pages, const Artifacts& published,
                 std::string_view base_url, Diagnostics& out);

}  // namespace metodoc::audit
