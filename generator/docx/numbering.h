// Word's own numbering: clauses that count by themselves, and ordered lists.
//
// Word prints a number that it has counted. What the view says is the law, so its counting is
// followed step by step: a number that Word would not come to by itself (a frozen one, out of
// sequence) is printed as text.
//
// Room: docx, private to it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "docx/style.h"
#include "ooxml/ooxml.h"
#include "xml/xml.h"

namespace metodoc::docx {

struct Template;

// A paragraph's place in a sequence: w:numPr.
struct Numbered {
    int sequence = 0;  // w:numId
    int level = 0;     // w:ilvl
};

// word/numbering.xml of a template, cut where sequences are added.
struct NumberingPart {
    ooxml::Part part;     // its text left out
    std::string before;   // up to the last w:abstractNum
    std::string between;  // the template's own w:num
    std::string behind;
    int next_definition = 0;
    int next_sequence = 1;
};

// Takes the part out of a package; makes it, with its relation, where there is none.
// Errors: it is no XML.
Result<NumberingPart> take_numbering(ooxml::Package& package, ooxml::Part& document);

class Numbering {
public:
    explicit Numbering(const Template& base);

    // A new sequence of sections and clauses: of an order, of an annex.
    void begin_clauses();
    // Where Word counts to this number ("2.1.") by itself; nothing: print it as text.
    // `style`: of the paragraph, from which the level takes its indent.
    std::optional<Numbered> clause(std::string_view number, Style style);
    // A new ordered list, `depth` from 1.
    Numbered list(int depth, int start, bool in_cell);

    // The whole part.
    [[nodiscard]] std::string part() const;

private:
    struct Level {
        Style style = Style::clause;
        int start = 1;
        std::string ending;  // "." or ")" or nothing
    };
    struct Clauses {
        int sequence = 0;
        std::vector<Level> levels;
        std::vector<int> counts;  // where Word stands
    };
    struct List {
        int sequence = 0;
        int level = 0;
        int start = 1;
        bool in_cell = false;
    };

    void write_clauses(xml::Writer& out, const Clauses& clauses) const;
    void write_list_definition(xml::Writer& out, int id, bool in_cell) const;
    void begin_definition(xml::Writer& out, int id) const;

    const NumberingPart& base_;
    const Styles& styles_;
    int next_sequence_;
    std::vector<Clauses> clauses_;
    std::vector<List> lists_;
};

}  // namespace metodoc::docx
