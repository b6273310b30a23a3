#include <algorithm>

#include "figures/canvas.h"
#include "russian/russian.h"

namespace metodoc::figures {
namespace {

constexpr double width = 640;
constexpr double left = 12, right = 12, top = 24, plot = 220;

struct Scale {
    double least = 0, most = 1;
    [[nodiscard]] double y(double value) const {
        return top + plot - (value - least) / (most - least) * plot;
    }
};

// From zero, unless some value lies below it; a little room above the highest.
Scale scale_of(const Lines& figure) {
    Scale scale{0, 0};
    for (const Lines::Series& series : figure.series) {
        for (const std::optional<double>& value : series.values) {
            scale.least = std::min(scale.least, value.value_or(0));
            scale.most = std::max(scale.most, value.value_or(0));
        }
    }
    if (scale.most <= scale.least) scale.most = scale.least + 1;
    return scale;
}

double x_of(const Lines& figure, std::size_t i) {
    const double count = static_cast<double>(std::max<std::size_t>(figure.periods.size(), 1));
    const double step = (width - left - right) / count;
    return left + step * (static_cast<double>(i) + 0.5);
}

// The lowest value of a period stands below its mark and the others above: they meet less often.
bool is_lowest(const Lines& figure, std::size_t number, std::size_t period) {
    const double own = *figure.series[number].values[period];
    bool lower = false;
    for (const Lines::Series& other : figure.series) {
        if (period >= other.values.size() || !other.values[period]) continue;
        if (*other.values[period] < own) return false;
        lower = lower || *other.values[period] > own;
    }
    return lower;
}

void draw_series(Canvas& canvas, const Lines& figure, std::size_t number, const Scale& scale) {
    const Lines::Series& series = figure.series[number];
    std::string path;
    bool joined = false;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i]) {
            joined = false;
            continue;
        }
        path += joined ? " L" : path.empty() ? "M" : " M";
        path += coordinate(x_of(figure, i)) + " " + coordinate(scale.y(*series.values[i]));
        joined = true;
    }
    if (path.empty()) return;
    canvas.path(path, number, series.dashed);
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i]) continue;
        const double x = x_of(figure, i), y = scale.y(*series.values[i]);
        canvas.dot(x, y, 4, number, !series.dashed);
        canvas.text(x, is_lowest(figure, number, i) ? y + 20 : y - 10,
                    russian::format_number(*series.values[i], 1) + figure.unit,
                    Canvas::Anchor::middle);
    }
}

}  // namespace

std::string lines(const Lines& figure) {
    const Scale scale = scale_of(figure);
    const double legend = top + plot + line_height * 2 + 14;
    double height = legend;
    double x = 0;
    for (const Lines::Series& series : figure.series) {
        if (x > 0 && x + 42 + text_width(series.name) > width) {
            height += line_height + 4;
            x = 0;
        }
        x += 42 + text_width(series.name);
    }
    return drawn(figure.caption, width, height + 8, [&](Canvas& canvas) {
        canvas.line(left, top + plot, width - right, top + plot, "fig-axis");
        for (int i = 1; i <= 4; ++i) {
            const double y = top + plot - plot * i / 4;
            canvas.line(left, y, width - right, y);
        }
        for (std::size_t i = 0; i < figure.periods.size(); ++i) {
            canvas.text(x_of(figure, i), top + plot + 22, figure.periods[i], Canvas::Anchor::middle,
                        "fig-muted");
        }
        for (std::size_t i = 0; i < figure.series.size(); ++i)
            draw_series(canvas, figure, i, scale);
        double at = 0, y = legend;
        for (std::size_t i = 0; i < figure.series.size(); ++i) {
            if (at > 0 && at + 42 + text_width(figure.series[i].name) > width) {
                at = 0;
                y += line_height + 4;
            }
            at = canvas.legend(at, y, figure.series[i].name, i);
        }
    });
}

}  // namespace metodoc::figures
