// A sheet of a form: its rows and cells, each with its tags.
//
// Room: sheets, inside.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source_set.h"
#include "ooxml/ooxml.h"
#include "sheets/tags.h"
#include "xml/xml.h"

namespace metodoc::sheets {

enum class CellKind : std::uint8_t { fixed, tagged, formula };

// A text with tags of the link that stands on a cell: its `location`, `display` or `tooltip`, or
// the `target` of its relation.
struct GridLink {
    std::string attribute;
    std::vector<Tag> tags;
};

struct GridCell {
    std::uint32_t column = 1;
    std::uint32_t style = 0;
    CellKind kind = CellKind::fixed;
    const xml::Node* node = nullptr;        // `c` as it stands in the form
    std::vector<Tag> tags = {};             // of its text, or of the texts in its formula
    std::vector<std::string> formats = {};  // `<rPr>…</rPr>` of each run; empty for plain text
    std::string formula = {};               // of its own: shared ones are written out

    std::vector<GridLink> links = {};

    [[nodiscard]] bool has_tags() const { return !tags.empty() || !links.empty(); }
    // Whether the cell shows something but tags of statements.
    [[nodiscard]] bool has_content() const;
};

struct GridRow {
    std::uint32_t number = 1;
    const xml::Node* node = nullptr;  // `row`
    std::vector<GridCell> cells = {};

    [[nodiscard]] bool has_tags() const;
};

struct Grid {
    xml::Node root;             // of the part; rows and cells point into it
    std::vector<GridRow> rows;  // by number; rows that the file leaves out are not here
    [[nodiscard]] const GridCell* at(std::uint32_t row, std::uint32_t column) const;
    [[nodiscard]] std::uint32_t last_row() const { return rows.empty() ? 0 : rows.back().number; }
};

// A text of the shared strings.
struct SharedText {
    std::vector<std::string> runs;
    std::vector<std::string> formats;
    bool has_tags = false;
};
std::vector<SharedText> read_shared_texts(const xml::Node& strings);
SharedText read_text(const xml::Node& text);  // of an `si` or `is`

// `place` is how messages call the sheet (`form.xlsx:Sheet`): cells with tags become sources.
// `relations`: of the sheet's part.
Grid read_grid(xml::Node root, std::span<const ooxml::Relation> relations,
               const std::vector<SharedText>& texts, const std::string& place, SourceSet& sources,
               Diagnostics& out);

}  // namespace metodoc::sheets
