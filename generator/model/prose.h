// Author's text: CommonMark with references, parsed once.
//
// Room: model.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "markdown/markdown.h"
#include "model/ids.h"
#include "russian/russian.h"

namespace metodoc::model {

// One `[words](scheme:id#fragment)` of a text.
struct ProseLink {
    std::string target;  // as written: "act:minpros-96#тв"
    Span span;           // of the target, in the file
    Target leads_to;     // filled when all files are read
};

// One `{{ indicator("diag").fact(2023) }}` of a text: a value that is computed elsewhere.
struct ProseFigure {
    enum class What {
        fact,
        target,
        status,
        change,  // since the period before, with its sign
        numerator,
        denominator,
        reported,
        expected,  // organisations
    };
    std::string key;  // as written: "diag", "seversk/diag"
    Span span;        // of the key
    What what = What::fact;
    russian::ReportPeriod period;
    Target leads_to;  // filled when all files are read
};

// One picture of a text: `![alternative](target "title")`.
struct ProsePicture {
    std::string target;                    // as written: "images/scheme.png"
    Span span;                             // of the target, in the file
    bool has_words = false;                // the alternative
    std::optional<std::uint32_t> picture;  // in Corpus::pictures; nothing: reported
};

struct Prose {
    std::string text;  // as the author wrote it, without the YAML around it
    Span span;
    markdown::Document tree;
    std::vector<ProseLink> links;           // references only, in the order of the text
    std::vector<ProsePicture> pictures;     // in the order of the text
    std::vector<ProseFigure> figures = {};  // in the order of the text

    [[nodiscard]] bool empty() const { return text.empty(); }
};

}  // namespace metodoc::model
