// Figures: numbers and structures as SVG that a page or a document takes as it is.
//
// Every figure has a title and a description (`title`, `desc`, role img; group where it holds
// links), prints its values beside
// its marks, so that colour says nothing alone, and wraps its words. Lengths are CSS pixels of a
// view box `width` wide; the page scales it. Colours are attributes, which a theme overrides by
// the classes `fig-1` … `fig-6`, `fig-text`, `fig-line`, `fig-muted`, `fig-node`.
// Same figure, same bytes; texts are measured by a table of our own, not by the machine's fonts.
//
// Source of the accessible form: WCAG 2.2, 1.1.1, 1.4.1, 1.4.11; SVG 1.1, 5.4.
//
// Room: figures. This is its door. Includes base, russian, xml; hides Graphviz.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace metodoc::figures {

// `id` begins the ids inside the figure: unique on its page.
struct Caption {
    std::string id;
    std::string title;
    std::string description;  // what a reader who cannot see it must know
};

// Horizontal bars: each item has a bar for every series that has a value.
struct Bars {
    Caption caption;
    std::string unit;                 // «%», behind every value
    std::vector<std::string> series;  // «план», «факт»: at most six
    struct Item {
        std::string name;
        std::vector<std::optional<double>> values;  // one a series; none: no data
    };
    std::vector<Item> items;
    std::string no_data = "нет данных";
    std::optional<double> most = {};  // the length of the scale; none: by the values
};
std::string bars(const Bars& figure);

// Values over periods; a gap where a value is missing.
struct Lines {
    Caption caption;
    std::string unit;
    std::vector<std::string> periods;
    struct Series {
        std::string name;
        std::vector<std::optional<double>> values;  // one a period
        bool dashed = false;                        // the plan
    };
    std::vector<Series> series;  // at most six
};
std::string lines(const Lines& figure);

// One bar of parts: «достигнуто 3, почти 1, не достигнуто 1».
struct Parts {
    Caption caption;
    struct Part {
        std::string name;
        double value = 0;
    };
    std::vector<Part> parts;  // at most six; nothing is drawn of zero
};
std::string stacked(const Parts& figure);

// Rows of spans and deadlines over months.
struct Timeline {
    Caption caption;
    Date from, to;              // whole months are shown
    std::optional<Date> today;  // a line, where it lies inside
    std::string today_name = "сегодня";
    struct Row {
        std::string name;
        struct Span {
            Date begin, end;
        };
        std::vector<Span> spans;      // work that lasts
        std::vector<Date> deadlines;  // days; those outside are left out
        bool done = false;
    };
    struct Group {
        std::string name;  // empty: no heading
        std::vector<Row> rows;
    };
    std::vector<Group> groups;
};
std::string timeline(const Timeline& figure);

// Boxes and arrows, laid out from the top by the Graphviz engine dot.
struct Diagram {
    Caption caption;
    struct Node {
        std::string text;
        std::string href = {};  // as an attribute of a link; empty: none
        std::size_t tone = 0;   // 0–5: which of the colours
    };
    std::vector<Node> nodes;
    struct Edge {
        std::size_t from = 0, to = 0;  // indices of nodes
        std::string name;
    };
    std::vector<Edge> edges;
    std::vector<std::vector<std::size_t>> ranks;  // nodes that stand side by side
    bool from_left = false;
    double widest = 0;  // of a box; 0: by the direction
};
std::string diagram(const Diagram& figure);

}  // namespace metodoc::figures
