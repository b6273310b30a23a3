#include <algorithm>

#include "figures/canvas.h"
#include "russian/russian.h"

namespace metodoc::figures {
namespace {

constexpr double width = 640;
constexpr double value_room = 110;  // behind the longest bar
constexpr double bar_height = 18;
constexpr double bar_step = 22;
constexpr double item_gap = 16;

double most_of(const Bars& figure) {
    if (figure.most) return *figure.most;
    double most = 0;
    for (const Bars::Item& item : figure.items) {
        for (const std::optional<double>& value : item.values)
            most = std::max(most, value.value_or(0));
    }
    return most > 0 ? most : 1;
}

// The names of the series, wrapped over as many lines as they need; gives the height.
double legend_height(const std::vector<std::string>& names) {
    double x = 0;
    double height = names.size() > 1 ? line_height + 14 : 0;
    for (const std::string& name : names) {
        const double next = x + 42 + text_width(name);
        if (x > 0 && next > width) {
            height += line_height + 4;
            x = 0;
        }
        x += 42 + text_width(name);
    }
    return height;
}

void draw_legend(Canvas& canvas, const std::vector<std::string>& names) {
    if (names.size() < 2) return;
    double x = 0, y = 14;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (x > 0 && x + 42 + text_width(names[i]) > width) {
            x = 0;
            y += line_height + 4;
        }
        x = canvas.legend(x, y, names[i], i);
    }
}

}  // namespace

std::string bars(const Bars& figure) {
    std::vector<std::vector<std::string>> names;
    double height = legend_height(figure.series);
    for (const Bars::Item& item : figure.items) {
        names.push_back(wrapped(item.name, width));
        height += static_cast<double>(names.back().size()) * line_height +
                  static_cast<double>(item.values.size()) * bar_step + item_gap;
    }
    const double scale = (width - value_room) / most_of(figure);
    return drawn(figure.caption, width, std::max(height, line_height), [&](Canvas& canvas) {
        draw_legend(canvas, figure.series);
        double y = legend_height(figure.series);
        for (std::size_t i = 0; i < figure.items.size(); ++i) {
            canvas.lines(0, y + 14, names[i]);
            y += static_cast<double>(names[i].size()) * line_height + 2;
            const auto& values = figure.items[i].values;
            for (std::size_t k = 0; k < values.size(); ++k, y += bar_step) {
                if (!values[k]) {
                    canvas.text(0, y + 14, figure.no_data, Canvas::Anchor::start, "fig-muted");
                    continue;
                }
                const double length = std::clamp(*values[k] * scale, 1.0, width - value_room);
                canvas.bar(0, y, length, bar_height, k);
                canvas.text(length + 8, y + 14,
                            russian::format_number(*values[k], 1) + figure.unit);
            }
            y += item_gap - 2;
        }
    });
}

std::string stacked(const Parts& figure) {
    double sum = 0;
    for (const Parts::Part& part : figure.parts) sum += part.value;
    double legend = 0, x = 0;
    for (const Parts::Part& part : figure.parts) {
        const double room =
            42 + text_width(part.name + " " + russian::format_number(part.value, 1));
        if (x == 0 || x + room > width) {
            legend += line_height + 4;
            x = 0;
        }
        x += room;
    }
    return drawn(figure.caption, width, 44 + legend, [&](Canvas& canvas) {
        double at = 0;
        for (std::size_t i = 0; i < figure.parts.size(); ++i) {
            if (figure.parts[i].value <= 0) continue;
            const double length = figure.parts[i].value / sum * width;
            canvas.bar(at, 0, std::max(length - 2, 1.0), 30, i);
            at += length;
        }
        double left = 0, y = 54;
        for (std::size_t i = 0; i < figure.parts.size(); ++i) {
            const std::string name =
                figure.parts[i].name + " " + russian::format_number(figure.parts[i].value, 1);
            if (left > 0 && left + 42 + text_width(name) > width) {
                left = 0;
                y += line_height + 4;
            }
            left = canvas.legend(left, y, name, i);
        }
    });
}

}  // namespace metodoc::figures
