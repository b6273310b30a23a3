#include <algorithm>

#include "figures/canvas.h"
#include "russian/russian.h"

namespace metodoc::figures {
namespace {

constexpr double width = 960;
constexpr double names = 360;  // the column of the rows' names
constexpr double head = 46;
constexpr double row_padding = 12;

struct Months {
    long first = 0, last = 0;  // days, the last one excluded

    explicit Months(const Timeline& figure)
        : first(day_number({figure.from.year, figure.from.month, 1})),
          last(day_number({figure.to.year, figure.to.month,
                           days_in_month(figure.to.year, figure.to.month)}) +
               1) {}

    [[nodiscard]] bool has(const Date& day) const {
        return day_number(day) >= first && day_number(day) < last;
    }
    [[nodiscard]] double x(long day) const {
        const long inside = std::clamp(day, first, last);
        return names + static_cast<double>(inside - first) / static_cast<double>(last - first) *
                           (width - names);
    }
};

Date next_month(const Date& day) {
    return day.month == 12 ? Date{day.year + 1, 1, 1} : Date{day.year, day.month + 1, 1};
}

void draw_head(Canvas& canvas, const Timeline& figure, const Months& months, double bottom) {
    Date month{figure.from.year, figure.from.month, 1};
    const double step = (width - names) * 31 / static_cast<double>(months.last - months.first);
    // Every month has a line; names as often as they fit.
    const int every = step >= 40 ? 1 : step >= 14 ? 3 : 12;
    while (day_number(month) < months.last) {
        const double x = months.x(day_number(month));
        const bool is_year =
            month.month == 1 || month == Date{figure.from.year, figure.from.month, 1};
        if (is_year) canvas.text(x + 4, 16, std::to_string(month.year), Canvas::Anchor::start);
        if ((month.month - 1) % every == 0) {
            canvas.line(x, 22, x, bottom, is_year ? "fig-axis" : "fig-line");
            if (every < 12) {
                canvas.text(x + 4, 38, std::string(russian::month_name(month.month)).substr(0, 6),
                            Canvas::Anchor::start, "fig-muted", 13);
            }
        }
        month = next_month(month);
    }
}

void draw_row(Canvas& canvas, const Timeline::Row& row, const Months& months, double middle) {
    const std::size_t tone = row.done ? 2 : 0;
    for (const Timeline::Row::Span& span : row.spans) {
        const double begin = months.x(day_number(span.begin));
        const double end = months.x(day_number(span.end) + 1);
        if (end > begin) canvas.bar(begin, middle - 7, std::max(end - begin, 3.0), 14, tone);
    }
    for (const Date& day : row.deadlines) {
        if (months.has(day)) canvas.dot(months.x(day_number(day)), middle, 6, tone, row.done);
    }
}

}  // namespace

std::string timeline(const Timeline& figure) {
    const Months months(figure);
    double height = head;
    const auto row_height = [](const Timeline::Row& row) {
        return static_cast<double>(wrapped(row.name, names - 20).size()) * line_height +
               row_padding;
    };
    for (const Timeline::Group& group : figure.groups) {
        if (!group.name.empty()) {
            height += static_cast<double>(wrapped(group.name, width).size()) * line_height + 10;
        }
        for (const Timeline::Row& row : group.rows) height += row_height(row);
    }
    return drawn(figure.caption, width, height + 24, [&](Canvas& canvas) {
        draw_head(canvas, figure, months, height);
        double y = head;
        for (const Timeline::Group& group : figure.groups) {
            if (!group.name.empty()) {
                const auto lines = wrapped(group.name, width);
                canvas.lines(0, y + 17, lines, Canvas::Anchor::start, "fig-text fig-strong");
                y += static_cast<double>(lines.size()) * line_height + 10;
            }
            for (const Timeline::Row& row : group.rows) {
                canvas.line(0, y, width, y);
                canvas.lines(0, y + 20, wrapped(row.name, names - 20));
                draw_row(canvas, row, months, y + row_height(row) / 2);
                y += row_height(row);
            }
        }
        if (figure.today && months.has(*figure.today)) {
            const double x = months.x(day_number(*figure.today));
            canvas.line(x, 22, x, y + 4, "fig-today");
            const bool is_right = x > width - 100;
            canvas.text(x, y + 20, figure.today_name,
                        is_right ? Canvas::Anchor::end : Canvas::Anchor::middle, "fig-muted", 13);
        }
    });
}

}  // namespace metodoc::figures
