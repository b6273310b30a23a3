#include "figures/canvas.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"

namespace metodoc::figures {
namespace {

// Thousandths of the size of the face: the widths of Arial, rounded up to classes.
int width_of(char32_t letter) {
    static constexpr std::u32string_view narrow = U"iljtfrI.,:;'|!()[]-· \u00A0";
    static constexpr std::u32string_view wide = U"mwMWшщжюыфмШЩЖЮЫФМ№%—";
    if (narrow.find(letter) != std::u32string_view::npos) return 330;
    if (wide.find(letter) != std::u32string_view::npos) return 850;
    const bool is_capital =
        (letter >= U'A' && letter <= U'Z') || (letter >= U'А' && letter <= U'Я');
    return is_capital ? 700 : 560;
}

std::string_view tone_of(std::size_t tone) {
    return tones[tone % tones.size()];
}

std::string class_of(std::size_t tone) {
    return "fig-" + std::to_string(tone % tones.size() + 1);
}

}  // namespace

double text_width(std::string_view text, double size) {
    int sum = 0;
    while (!text.empty()) sum += width_of(utf8::take(text));
    return sum * size / 1000;
}

std::vector<std::string> wrapped(std::string_view text, double width, double size) {
    std::vector<std::string> lines;
    std::string line;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.empty()) continue;
        const std::string longer =
            line.empty() ? std::string(word) : line + " " + std::string(word);
        if (!line.empty() && text_width(longer, size) > width) {
            lines.push_back(std::move(line));
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.empty() || lines.empty()) lines.push_back(std::move(line));
    return lines;
}

std::string coordinate(double value) {
    const long tenths = std::lround(value * 10);
    std::string text = tenths < 0 ? "-" : "";
    text += std::to_string(std::labs(tenths) / 10);
    if (tenths % 10 != 0) text += "." + std::to_string(std::labs(tenths) % 10);
    return text;
}

void Canvas::text(double x, double y, std::string_view words, Anchor anchor, std::string_view kind,
                  double size) {
    const std::string_view fill = kind == "fig-muted" ? "#4f5d6b" : "#1b2631";
    const std::string_view side = anchor == Anchor::start    ? "start"
                                  : anchor == Anchor::middle ? "middle"
                                                             : "end";
    out_.element("text", words,
                 {{"class", kind},
                  {"x", coordinate(x)},
                  {"y", coordinate(y)},
                  {"font-size", coordinate(size)},
                  {"text-anchor", side},
                  {"fill", fill}});
}

void Canvas::lines(double x, double y, const std::vector<std::string>& words, Anchor anchor,
                   std::string_view kind, double size) {
    for (const std::string& line : words) {
        text(x, y, line, anchor, kind, size);
        y += line_height;
    }
}

void Canvas::bar(double x, double y, double width, double height, std::size_t tone) {
    out_.empty("rect", {{"class", class_of(tone)},
                        {"x", coordinate(x)},
                        {"y", coordinate(y)},
                        {"width", coordinate(width)},
                        {"height", coordinate(height)},
                        {"fill", tone_of(tone)}});
}

void Canvas::box(double x, double y, double width, double height, std::size_t tone) {
    out_.empty("rect", {{"class", "fig-node " + class_of(tone)},
                        {"x", coordinate(x)},
                        {"y", coordinate(y)},
                        {"width", coordinate(width)},
                        {"height", coordinate(height)},
                        {"rx", "5"},
                        {"fill", pale_tones[tone % pale_tones.size()]},
                        {"stroke", tone_of(tone)},
                        {"stroke-width", "1.5"}});
}

void Canvas::dot(double x, double y, double radius, std::size_t tone, bool filled) {
    out_.empty("circle", {{"class", (filled ? "" : "fig-open ") + class_of(tone)},
                          {"cx", coordinate(x)},
                          {"cy", coordinate(y)},
                          {"r", coordinate(radius)},
                          {"fill", filled ? tone_of(tone) : "#ffffff"},
                          {"stroke", tone_of(tone)},
                          {"stroke-width", "2"}});
}

void Canvas::line(double x1, double y1, double x2, double y2, std::string_view kind) {
    out_.empty("line", {{"class", kind},
                        {"x1", coordinate(x1)},
                        {"y1", coordinate(y1)},
                        {"x2", coordinate(x2)},
                        {"y2", coordinate(y2)},
                        {"stroke", kind == "fig-line" ? "#d3dbe2" : "#7b8a98"}});
}

void Canvas::path(const std::string& data, std::size_t tone, bool dashed) {
    const auto path = out_.open("path", {{"class", "fig-path " + class_of(tone)},
                                         {"d", data},
                                         {"fill", "none"},
                                         {"stroke", tone_of(tone)},
                                         {"stroke-width", "2.5"}});
    if (dashed) out_.attribute("stroke-dasharray", "7 5");
}

void Canvas::arrow(const std::string& data, const std::string& head) {
    out_.empty("path", {{"class", "fig-edge"},
                        {"d", data},
                        {"fill", "none"},
                        {"stroke", "#7b8a98"},
                        {"stroke-width", "1.5"}});
    if (head.empty()) return;
    out_.empty("path", {{"class", "fig-head"}, {"d", head}, {"fill", "#7b8a98"}});
}

double Canvas::legend(double x, double y, std::string_view name, std::size_t tone) {
    bar(x, y - 11, 14, 12, tone);
    text(x + 20, y, name);
    return x + 20 + text_width(name) + 22;
}

}  // namespace metodoc::figures
