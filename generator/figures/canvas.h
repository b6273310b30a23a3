// What every figure is drawn with: an SVG element with its title, texts that are measured and
// wrapped, marks in the colours of the house.
//
// Room: figures.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "figures/figures.h"
#include "xml/xml.h"

namespace metodoc::figures {

inline constexpr double text_size = 15;
inline constexpr double line_height = 19;

// Told apart by readers who do not see colours; at least 3 : 1 on white and among neighbours by
// the gaps between the marks. Source: Okabe and Ito, darkened.
inline constexpr std::array<std::string_view, 6> tones{"#17528f", "#b35309", "#14707a",
                                                       "#7a4a8c", "#5c6670", "#8a6d00"};
inline constexpr std::array<std::string_view, 6> pale_tones{"#e8f0f8", "#fbeee0", "#e3f2f2",
                                                            "#f2eaf5", "#eef1f3", "#f8f3dd"};

// Pixels, by the mean widths of letters of a sans-serif face; never too narrow for one by much.
double text_width(std::string_view text, double size = text_size);
// Lines no wider than `width`; a longer word stays whole.
std::vector<std::string> wrapped(std::string_view text, double width, double size = text_size);

// «12,5», as an attribute or a path wants it: "12.5".
std::string coordinate(double value);

class Canvas {
public:
    explicit Canvas(xml::Writer& out) : out_(out) {}

    enum class Anchor { start, middle, end };
    void text(double x, double y, std::string_view words, Anchor anchor = Anchor::start,
              std::string_view kind = "fig-text", double size = text_size);
    // One line below the other; `y` is the baseline of the first.
    void lines(double x, double y, const std::vector<std::string>& words,
               Anchor anchor = Anchor::start, std::string_view kind = "fig-text",
               double size = text_size);
    void bar(double x, double y, double width, double height, std::size_t tone);
    // A frame with a pale ground, as a node of a diagram has it.
    void box(double x, double y, double width, double height, std::size_t tone);
    void dot(double x, double y, double radius, std::size_t tone, bool filled = true);
    void line(double x1, double y1, double x2, double y2, std::string_view kind = "fig-line");
    void path(const std::string& data, std::size_t tone, bool dashed);
    void arrow(const std::string& data, const std::string& head);
    // A small bar and its name; gives the place behind them.
    double legend(double x, double y, std::string_view name, std::size_t tone);

    // A link around what is drawn until the guard dies.
    xml::Open link(std::string_view href) { return out_.open("a", {{"href", href}}); }

    // What is drawn until the guard dies stands so much to the right and below.
    xml::Open moved(double x, double y) {
        return out_.open("g",
                         {{"transform", "translate(" + coordinate(x) + " " + coordinate(y) + ")"}});
    }

private:
    xml::Writer& out_;
};

// The element with its title and description around what `draw(canvas)` draws.
template <typename Draw>
std::string drawn(const Caption& caption, double width, double height, Draw draw,
                  std::string_view role = "img") {
    xml::Writer out;
    {
        const std::string title = caption.id + "-title", description = caption.id + "-desc";
        const auto root =
            out.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                             {"class", "figure"},
                             {"viewBox", "0 0 " + coordinate(width) + " " + coordinate(height)},
                             {"width", coordinate(width)},
                             {"height", coordinate(height)},
                             {"role", role},
                             {"aria-labelledby", title + " " + description},
                             {"font-family", "Arial, sans-serif"}});
        out.element("title", caption.title, {{"id", title}});
        out.element("desc", caption.description, {{"id", description}});
        Canvas canvas(out);
        draw(canvas);
    }
    return std::move(out).str();
}

}  // namespace metodoc::figures
