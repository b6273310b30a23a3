#include <graphviz/gvc.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <mutex>

#include "base/must.h"
#include "figures/canvas.h"

namespace metodoc::figures {
namespace {

constexpr double node_width = 190;  // of texts that stand side by side
constexpr double wide_node = 330;   // of those one below the other
constexpr double padding = 12;
constexpr double small = 14;
constexpr double points_a_pixel = 0.75;  // Graphviz counts in points of 1/72 inch

struct Placed {
    double x = 0, y = 0;  // the middle, in pixels from the top left
    double width = 0, height = 0;
    std::vector<std::string> lines;
};

struct Routed {
    std::string path, head;
    double x = 0, y = 0;  // the middle of the arrow
};

struct Layout {
    double width = 0, height = 0;
    std::vector<Placed> nodes;
    std::vector<Routed> edges;
};

std::string inches(double pixels) {
    // Written by hand: printf follows the locale of the machine.
    const long thousandths = std::lround(pixels * points_a_pixel / 72 * 1000);
    std::string digits = std::to_string(thousandths % 1000);
    digits.insert(0, 3 - digits.size(), '0');
    return std::to_string(thousandths / 1000) + "." + digits;
}

void set(void* object, const char* name, const std::string& value) {
    // Graphviz's interface takes pointers to characters that it does not change.
    agsafeset(object, const_cast<char*>(name), const_cast<char*>(value.c_str()),
              const_cast<char*>(""));
}

Agraph_t* build(const Diagram& figure, Layout& layout, std::vector<Agnode_t*>& nodes,
                std::vector<Agedge_t*>& edges) {
    char graph_name[] = "diagram";
    Agraph_t* graph = agopen(graph_name, Agdirected, nullptr);
    set(graph, "rankdir", figure.from_left ? "LR" : "TB");
    set(graph, "nodesep", "0.25");
    set(graph, "ranksep", "0.45");
    const double usual = figure.from_left ? wide_node : node_width;
    const double most = figure.widest > 0 ? figure.widest : usual;
    for (std::size_t i = 0; i < figure.nodes.size(); ++i) {
        std::string name = "n" + std::to_string(i);
        Agnode_t* node = agnode(graph, name.data(), 1);
        Placed& placed = layout.nodes[i];
        placed.lines = wrapped(figure.nodes[i].text, most - 2 * padding, small);
        for (const std::string& line : placed.lines) {
            placed.width = std::max(placed.width, text_width(line, small) + 2 * padding);
        }
        placed.height = static_cast<double>(placed.lines.size()) * line_height + 14;
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "label", "");
        set(node, "width", inches(placed.width));
        set(node, "height", inches(placed.height));
        nodes.push_back(node);
    }
    for (const Diagram::Edge& edge : figure.edges) {
        std::string name = "e" + std::to_string(edges.size());
        edges.push_back(agedge(graph, nodes.at(edge.from), nodes.at(edge.to), name.data(), 1));
    }
    for (const std::vector<std::size_t>& rank : figure.ranks) {
        std::string name = "rank" + std::to_string(&rank - figure.ranks.data());
        Agraph_t* row = agsubg(graph, name.data(), 1);
        set(row, "rank", "same");
        for (const std::size_t i : rank) agsubnode(row, nodes.at(i), 1);
    }
    return graph;
}

Routed route(Agedge_t* edge, double bottom) {
    Routed routed;
    const splines* found = ED_spl(edge);
    if (found == nullptr || found->size == 0) return routed;
    const auto x = [](const pointf& point) { return point.x / points_a_pixel; };
    const auto y = [&](const pointf& point) { return (bottom - point.y) / points_a_pixel; };
    const auto pair = [&](const pointf& point) {
        return coordinate(x(point)) + " " + coordinate(y(point));
    };
    const bezier& curve = found->list[0];
    routed.path = "M" + pair(curve.list[0]);
    for (std::size_t i = 1; i + 2 < static_cast<std::size_t>(curve.size); i += 3) {
        routed.path += " C" + pair(curve.list[i]) + " " + pair(curve.list[i + 1]) + " " +
                       pair(curve.list[i + 2]);
    }
    const pointf middle = curve.list[static_cast<std::size_t>(curve.size) / 2];
    routed.x = x(middle);
    routed.y = y(middle);
    if (curve.eflag == 0) return routed;
    const pointf last = curve.list[static_cast<std::size_t>(curve.size) - 1];
    const double dx = x(curve.ep) - x(last), dy = y(curve.ep) - y(last);
    const double length = std::max(std::hypot(dx, dy), 1.0);
    const double side_x = -dy / length * 4, side_y = dx / length * 4;
    routed.head = "M" + coordinate(x(curve.ep)) + " " + coordinate(y(curve.ep)) + " L" +
                  coordinate(x(last) + side_x) + " " + coordinate(y(last) + side_y) + " L" +
                  coordinate(x(last) - side_x) + " " + coordinate(y(last) - side_y) + " Z";
    return routed;
}

// Graphviz keeps its state in globals: one diagram at a time.
Layout laid_out(const Diagram& figure) {
    static std::mutex one_at_a_time;
    const std::lock_guard lock(one_at_a_time);
    Layout layout;
    layout.nodes.resize(figure.nodes.size());
    std::vector<Agnode_t*> nodes;
    std::vector<Agedge_t*> edges;
    GVC_t* context = gvContext();
    MUST(context != nullptr);
    Agraph_t* graph = build(figure, layout, nodes, edges);
    MUST(gvLayout(context, graph, "dot") == 0);
    const boxf bounds = GD_bb(graph);
    layout.width = (bounds.UR.x - bounds.LL.x) / points_a_pixel;
    layout.height = (bounds.UR.y - bounds.LL.y) / points_a_pixel;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        layout.nodes[i].x = (ND_coord(nodes[i]).x - bounds.LL.x) / points_a_pixel;
        layout.nodes[i].y = (bounds.UR.y - ND_coord(nodes[i]).y) / points_a_pixel;
    }
    for (Agedge_t* edge : edges) layout.edges.push_back(route(edge, bounds.UR.y));
    gvFreeLayout(context, graph);
    agclose(graph);
    gvFreeContext(context);
    return layout;
}

void draw_node(Canvas& canvas, const Diagram::Node& node, const Placed& placed) {
    canvas.box(placed.x - placed.width / 2, placed.y - placed.height / 2, placed.width,
               placed.height, node.tone);
    const double first = placed.y - placed.height / 2 + 20;
    canvas.lines(placed.x, first, placed.lines, Canvas::Anchor::middle, "fig-text", small);
}

}  // namespace

std::string diagram(const Diagram& figure) {
    const Layout layout = laid_out(figure);
    constexpr double margin = 4;
    // What holds links is no mere picture: an element of the role img hides them.
    const bool has_links = std::ranges::any_of(
        figure.nodes, [](const Diagram::Node& node) { return !node.href.empty(); });
    const double width = std::max(layout.width, 1.0) + 2 * margin;
    const double height = std::max(layout.height, 1.0) + 2 * margin;
    return drawn(
        figure.caption, width, height,
        [&](Canvas& canvas) {
            const auto moved = canvas.moved(margin, margin);
            for (std::size_t i = 0; i < layout.edges.size(); ++i) {
                canvas.arrow(layout.edges[i].path, layout.edges[i].head);
                const std::string& name = figure.edges[i].name;
                if (name.empty()) continue;
                canvas.text(layout.edges[i].x + 8, layout.edges[i].y, name, Canvas::Anchor::start,
                            "fig-muted", 13);
            }
            for (std::size_t i = 0; i < figure.nodes.size(); ++i) {
                if (figure.nodes[i].href.empty()) {
                    draw_node(canvas, figure.nodes[i], layout.nodes[i]);
                    continue;
                }
                const auto link = canvas.link(figure.nodes[i].href);
                draw_node(canvas, figure.nodes[i], layout.nodes[i]);
            }
        },
        has_links ? "group" : "img");
}

}  // namespace metodoc::figures
