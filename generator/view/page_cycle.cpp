// The management cycle of a system, step by step: what it has and what it lacks.

#include <algorithm>

#include "view/cycle.h"
#include "view/pages.h"
#include "view/rows.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

constexpr std::array<std::string_view, model::cycle_steps> anchors{
    "goals",    "indicators",      "methods",  "monitoring",
    "analysis", "recommendations", "measures", "effect"};

constexpr std::array<std::string_view, 3> signs{"●", "◐", "○"};

Cell evidence_cell(const CycleEntry& entry) {
    if (entry.evidence.empty()) return cell(words::no_value);
    if (entry.evidence.size() == 1) return {paragraph(entry.evidence.front()), 1, 1};
    List list;
    for (const Inlines& one : entry.evidence) list.items.push_back({paragraph(one)});
    return {{{std::move(list)}}, 1, 1};
}

Table step_table(const Cycle& cycle) {
    Table table;
    table.caption = words::cycle;
    table.first_column_is_header = true;
    table.columns = {{4, Align::start}, {3, Align::start}, {8, Align::start}, {6, Align::start}};
    table.head.push_back({{cell(words::step), cell(words::state), cell(words::what_there_is),
                           cell(words::what_lacks)},
                          ""});
    for (std::size_t i = 0; i < cycle.steps.size(); ++i) {
        const CycleEntry& entry = cycle.steps[i];
        Row row;
        row.anchor = "step-" + std::string(anchors[i]);
        row.cells = {cell(std::to_string(i + 1) + ".\u00A0" + entry.name),
                     cell(std::string(signs[static_cast<std::size_t>(entry.state)]) + "\u00A0" +
                          std::string(step_state_word(entry.state))),
                     evidence_cell(entry),
                     cell(entry.missing.empty() ? words::no_value : words::Word(entry.missing))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Figure parts_figure(const Cycle& cycle) {
    const int total = static_cast<int>(cycle.steps.size());
    figures::Parts parts;
    parts.caption = {"cycle-figure", russian::capitalized(cycle_summary(cycle)),
                     std::string(words::cycle_figure_about)};
    const int open = total - cycle.closed() - cycle.partly();
    parts.parts = {{std::string(words::step_states[0]), double(cycle.closed())},
                   {std::string(words::step_states[1]), double(cycle.partly())},
                   {std::string(words::step_states[2]), double(open)}};
    return parts;
}

}  // namespace

std::optional<Page> cycle_page(const Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    const Cycle cycle = cycle_of(context, system);
    const bool is_empty = std::ranges::all_of(
        cycle.steps, [](const CycleEntry& entry) { return entry.evidence.empty(); });
    if (is_empty) return std::nullopt;
    ArticlePage content;
    content.facts.push_back(
        {std::string(words::cycle_of_system), {word(russian::capitalized(cycle_summary(cycle)))}});
    content.parts.push_back({"", "", parts_figure(cycle)});
    content.parts.push_back({"", "", step_table(cycle), {{word(words::cycle_how)}}});
    Page page =
        page_of(context, system, "cycle.html", std::string(words::cycle), std::move(content));
    page.description = words::cycle_about;
    return page;
}

}  // namespace metodoc::view
