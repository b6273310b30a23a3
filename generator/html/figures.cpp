#include "html/figures.h"

#include "base/overloaded.h"
#include "figures/figures.h"
#include "html/links.h"
#include "html/theme.h"

namespace metodoc::html {

using jinja::Value;

namespace {

figures::Caption caption(std::string id, std::string_view title, std::string_view description,
                         const PageContext& context) {
    const CompiledTheme& theme = context.theme;
    return {std::move(id), theme.word(title) + ": " + context.page.title, theme.word(description)};
}

}  // namespace

Value timeline_figure(const view::TablePage& page, const PageContext& context) {
    if (!page.timeline) return Value("");
    const view::Timeline& from = *page.timeline;
    figures::Timeline figure;
    figure.caption = caption("timeline", "timeline", "timeline_about", context);
    figure.from = from.from;
    figure.to = from.to;
    figure.today = from.today;
    figure.today_name = context.theme.word("today");
    figures::Timeline::Group& group = figure.groups.emplace_back();
    for (const view::Timeline::Row& row : from.rows) {
        figures::Timeline::Row& drawn = group.rows.emplace_back();
        drawn.name = row.name;
        drawn.deadlines = row.deadlines;
        drawn.done = row.done;
        for (const view::Timeline::Span& span : row.spans) {
            drawn.spans.push_back({span.begin, span.end});
        }
    }
    return Value::markup(figures::timeline(figure));
}

Value drawn(const view::Figure& figure, const PageContext& context) {
    return Value::markup(
        std::visit(overloaded{
                       [](const figures::Bars& one) { return figures::bars(one); },
                       [](const figures::Lines& one) { return figures::lines(one); },
                       [](const figures::Parts& one) { return figures::stacked(one); },
                       [](const figures::Timeline& one) { return figures::timeline(one); },
                       [&](const view::LinkedDiagram& one) {
                           figures::Diagram diagram = one.drawing;
                           for (std::size_t i = 0; i < one.addresses.size(); ++i)
                               diagram.nodes[i].href = context.links.to(one.addresses[i]);
                           return figures::diagram(diagram);
                       },
                   },
                   figure));
}

Value structure_figure(const view::StructurePage& page, const PageContext& context) {
    figures::Diagram figure;
    figure.caption = caption("structure", "structure_diagram", "structure_about", context);
    figure.from_left = true;
    for (const view::LevelEntry& level : page.levels) {
        const std::size_t tone = static_cast<std::size_t>(&level - page.levels.data());
        const std::size_t above = figure.nodes.size();
        figure.nodes.push_back({level.name, "#" + percent_encoded(level.anchor), tone});
        if (tone > 0) figure.ranks.front().push_back(above);
        if (tone == 0) figure.ranks.push_back({above});
        for (const view::SubjectEntry& subject : level.subjects) {
            const std::string& name = subject.known_as.empty() ? subject.name : subject.known_as;
            figure.edges.push_back({above, figure.nodes.size(), ""});
            const std::string href =
                subject.anchor.empty() ? "" : "#" + percent_encoded(subject.anchor);
            figure.nodes.push_back({name, href, tone});
        }
    }
    if (figure.nodes.empty()) return Value("");
    return Value::markup(figures::diagram(figure));
}

}  // namespace metodoc::html
