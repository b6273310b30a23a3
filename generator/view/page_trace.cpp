// The page «Прослеживаемость»: from a goal to a report, back from an indicator to its goals, and
// what is missing in between; the same as data.

#include <algorithm>

#include "view/facts.h"
#include "view/goals.h"
#include "view/pages.h"
#include "view/rows.h"
#include "view/trace.h"
#include "view/trace_words.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

namespace say = trace_words;

class Writer {
public:
    Writer(const Scope& scope, const Trace& trace)
        : scope_(scope), corpus_(scope.context.corpus), trace_(trace) {}

    // ---- forward

    // Where there are measures, a task heads their rows; else it stands beside its indicators.
    Table forward() const {
        Table table;
        table.caption = say::forward_caption;
        table.head.emplace_back();
        add_column(table, shows_measures() ? say::measure : say::task, 6);
        add_column(table, say::indicator, 6);
        add_column(table, say::last_value, 4);
        if (trace_.has_reports) add_column(table, say::report, 3);
        std::optional<model::GoalId> goal;
        for (const TraceAim& aim : trace_.aims) {
            if (goal != aim.goal) table.rows.push_back(goal_row(aim.goal, table.columns.size()));
            goal = aim.goal;
            if (shows_measures() && aim.task)
                table.rows.push_back(task_row(*aim.task, table.columns.size()));
            for (const Line& line : lines_of(aim)) add_line(aim, line, table);
        }
        return table;
    }

    // ---- back

    Table back() const {
        Table table;
        table.caption = say::back_caption;
        table.head.emplace_back();
        table.first_column_is_header = true;
        add_column(table, say::indicator, 6);
        add_column(table, say::last_value, 4);
        if (shows_measures()) add_column(table, say::measures, 6);
        if (!trace_.aims.empty()) add_column(table, say::aims, 6);
        for (const TraceIndicator& one : trace_.indicators) {
            Row& row = table.rows.emplace_back();
            row.may_split = true;
            row.cells.push_back(links({one.id}, {}));
            row.cells.push_back(value_cell(one));
            if (shows_measures()) row.cells.push_back(links(targets(one.measures), say::none));
            if (!trace_.aims.empty()) row.cells.push_back(links(one.aims, say::none));
        }
        return table;
    }

    // ---- what is missing

    Blocks gaps(std::size_t& count) const {
        Blocks blocks;
        count = 0;
        const auto tell = [&](std::string_view lead, const std::vector<model::Target>& what) {
            if (what.empty()) return;
            count += what.size();
            append(blocks, paragraph({word(lead)}));
            List list;
            for (const model::Target& one : what) list.items.push_back({paragraph({link(one)})});
            blocks.push_back({std::move(list)});
        };
        std::vector<model::Target> bare, unmeasured, nowhere, aimless, fruitless, wordless;
        for (const TraceAim& aim : trace_.aims) {
            if (!aim.task) continue;
            if (trace_.links_measures() && aim.measures.empty()) bare.emplace_back(*aim.task);
            if (!trace_.indicators.empty() && aim.indicators.empty())
                nowhere.emplace_back(*aim.task);
        }
        for (const TraceMeasure& one : trace_.measures) {
            if (trace_.links_measures() && one.tasks.empty()) aimless.emplace_back(one.id);
            const model::Measure& measure = corpus_[one.id];
            if (measure.result.empty() && one.indicators.empty()) fruitless.emplace_back(one.id);
        }
        for (const TraceIndicator& one : trace_.indicators) {
            if (trace_.has_facts() && !one.fact) unmeasured.emplace_back(one.id);
            if (!trace_.aims.empty() && one.aims.empty()) wordless.emplace_back(one.id);
        }
        tell(say::tasks_without_measures, bare);
        tell(say::tasks_without_indicators, nowhere);
        tell(say::measures_without_tasks, aimless);
        tell(say::measures_without_results, fruitless);
        tell(say::indicators_not_measured, unmeasured);
        tell(say::indicators_without_tasks, wordless);
        if (count == 0) append(blocks, paragraph({word(say::no_gaps)}));
        if (trace_.measures.empty()) append(blocks, paragraph({word(say::no_measures_at_all)}));
        if (!trace_.indicators.empty() && !trace_.has_facts())
            append(blocks, paragraph({word(say::no_facts_at_all)}));
        return blocks;
    }

    [[nodiscard]] std::vector<Inlines> sample_notes() const {
        const bool any = std::ranges::any_of(trace_.indicators, [](const TraceIndicator& one) {
            return one.fact && one.fact->is_sample;
        });
        if (!any) return {};
        return {Inlines{{Strong{{word(words::sample_data)}}},
                        word(". " + std::string(words::sample_meaning))}};
    }

    // ---- data

    [[nodiscard]] std::vector<std::vector<feeds::Cell>> data() const {
        std::vector<std::vector<feeds::Cell>> rows;
        for (const TraceAim& aim : trace_.aims) {
            for (const Line& line : lines_of(aim)) {
                if (line.indicators.empty()) rows.push_back(data_row(&aim, line.measure, {}));
                for (const model::IndicatorId id : line.indicators)
                    rows.push_back(data_row(&aim, line.measure, id));
            }
        }
        for (const TraceMeasure& one : trace_.measures) {
            if (!one.tasks.empty()) continue;
            if (one.indicators.empty()) rows.push_back(data_row(nullptr, one.id, {}));
            for (const model::IndicatorId id : one.indicators)
                rows.push_back(data_row(nullptr, one.id, id));
        }
        for (const TraceIndicator& one : trace_.indicators)
            if (one.aims.empty() && one.measures.empty())
                rows.push_back(data_row(nullptr, {}, one.id));
        return rows;
    }

private:
    [[nodiscard]] bool shows_measures() const { return !trace_.measures.empty(); }

    static void add_column(Table& table, std::string_view name, double share) {
        table.columns.push_back({share});
        table.head.front().cells.push_back(cell(name));
    }

    template <typename Id>
    static std::vector<model::Target> targets(const std::vector<Id>& ids) {
        return {ids.begin(), ids.end()};
    }

    [[nodiscard]] const model::Prose& title(const model::Target& target) const {
        if (const auto* goal = std::get_if<model::GoalId>(&target)) return corpus_[*goal].title;
        if (const auto* task = std::get_if<model::TaskId>(&target)) return corpus_[*task].title;
        if (const auto* one = std::get_if<model::MeasureId>(&target)) return corpus_[*one].title;
        return corpus_[std::get<model::IndicatorId>(target)].title;
    }

    [[nodiscard]] std::string name(const model::Target& target) const {
        return russian::capitalized(first_words(scope_, title(target)));
    }

    [[nodiscard]] Inline link(const model::Target& target) const {
        return linked(address_of(scope_.context, scope_.system, target), name(target));
    }

    [[nodiscard]] Cell links(const std::vector<model::Target>& all, std::string_view none,
                             int rows = 1) const {
        if (all.empty()) return cell(none, 1, rows);
        if (all.size() == 1) return cell(Inlines{link(all.front())}, 1, rows);
        List list;
        for (const model::Target& one : all) list.items.push_back({paragraph({link(one)})});
        return {Blocks{{std::move(list)}}, 1, rows};
    }

    [[nodiscard]] Row goal_row(model::GoalId id, std::size_t columns) const {
        const std::string& own = corpus_[id].name;
        const std::string lead = own.empty() ? std::string(words::goal) : russian::typography(own);
        Row row;
        row.is_group = true;
        row.cells.push_back(
            cell(Inlines{word(lead + ": "), linked(address_of(scope_.context, scope_.system, id),
                                                   first_words(scope_, corpus_[id].title))},
                 static_cast<int>(columns)));
        return row;
    }

    [[nodiscard]] Row task_row(model::TaskId id, std::size_t columns) const {
        Row row;
        row.cells.push_back(cell(Inlines{{Strong{{word(std::string(words::task_before))}}},
                                         linked(address_of(scope_.context, scope_.system, id),
                                                first_words(scope_, corpus_[id].title))},
                                 static_cast<int>(columns)));
        return row;
    }

    // A measure of an aim and what shows it; without a measure the indicators that the aim names
    // by itself. An aim without both has one empty line.
    struct Line {
        std::optional<model::MeasureId> measure;
        std::vector<model::IndicatorId> indicators;
    };
    [[nodiscard]] std::vector<Line> lines_of(const TraceAim& aim) const {
        std::vector<Line> lines;
        std::vector<model::IndicatorId> left = aim.indicators;
        for (const model::MeasureId id : aim.measures) {
            lines.push_back({id, of(id).indicators});
            for (const model::IndicatorId one : lines.back().indicators) std::erase(left, one);
        }
        if (!left.empty() || lines.empty()) lines.push_back({{}, left});
        return lines;
    }

    [[nodiscard]] Cell first_cell(const TraceAim& aim, const Line& line, int rows) const {
        if (line.measure) return links({*line.measure}, {}, rows);
        if (!shows_measures())
            return aim.task ? links({*aim.task}, {}, rows) : cell(say::goal_itself, 1, rows);
        return cell(aim.measures.empty() ? say::no_measures : words::no_value, 1, rows);
    }

    void add_line(const TraceAim& aim, const Line& line, Table& table) const {
        const auto height = static_cast<int>(std::max<std::size_t>(1, line.indicators.size()));
        for (int i = 0; i < height; ++i) {
            Row& row = table.rows.emplace_back();
            if (i == 0) row.cells.push_back(first_cell(aim, line, height));
            if (line.indicators.empty()) {
                row.cells.push_back(
                    cell(aim.indicators.empty() ? say::no_indicator : words::no_value));
                row.cells.push_back(cell(words::no_value));
                if (trace_.has_reports) row.cells.push_back(cell(words::no_value));
                continue;
            }
            const TraceIndicator& one = trace_.of(line.indicators[static_cast<std::size_t>(i)]);
            row.cells.push_back(links({one.id}, {}));
            row.cells.push_back(value_cell(one));
            if (trace_.has_reports) row.cells.push_back(report_cell(one));
        }
    }

    [[nodiscard]] Cell value_cell(const TraceIndicator& one) const {
        const model::Indicator& indicator = corpus_[one.id];
        if (!one.fact) return cell(indicator.formula ? say::not_measured : say::no_formula);
        const indicators::Result& result = one.fact->result;
        Cell made = cell(value_text(indicator, result.value) + ", " +
                         russian::period_words(one.fact->period));
        if (result.target == nullptr) return made;
        append(
            made.blocks,
            paragraph({word(std::string(say::plan) + target_text(indicator, one.fact->period.year) +
                            "\u00A0— " + std::string(status_word(result.status)))}));
        return made;
    }

    [[nodiscard]] static std::string report_name(const TraceIndicator& one) {
        if (!one.fact || one.fact->report == nullptr) return std::string(words::no_value);
        return std::string(say::report_for) + russian::period_words(one.fact->period);
    }
    [[nodiscard]] static Cell report_cell(const TraceIndicator& one) {
        return cell(report_name(one));
    }

    [[nodiscard]] const TraceMeasure& of(model::MeasureId id) const {
        return *std::ranges::find(trace_.measures, id, &TraceMeasure::id);
    }

    [[nodiscard]] std::vector<feeds::Cell> data_row(
        const TraceAim* aim, std::optional<model::MeasureId> measure,
        std::optional<model::IndicatorId> indicator) const {
        std::vector<feeds::Cell> row(13);
        const auto text = [&](std::size_t at, std::string words) {
            if (!words.empty()) row[at] = std::move(words);
        };
        if (aim != nullptr) {
            text(0, name(aim->goal));
            if (aim->task) text(1, name(*aim->task));
        }
        if (measure) {
            text(2, name(*measure));
            text(3, russian::typography(corpus_[*measure].due.value));
            text(4, title_text(scope_.context, corpus_[*measure].result));
        }
        if (!indicator) return row;
        text(5, name(*indicator));
        text(6, russian::typography(corpus_[*indicator].unit));
        const TraceIndicator& one = trace_.of(*indicator);
        if (!one.fact) {
            text(8, std::string(words::no_data));
            return row;
        }
        text(7, russian::period_words(one.fact->period));
        row[8] = *one.fact->result.value.number;
        text(9, target_text(corpus_[*indicator], one.fact->period.year));
        text(10, one.fact->result.target == nullptr
                     ? std::string()
                     : std::string(status_word(one.fact->result.status)));
        if (one.fact->report != nullptr) text(11, report_name(one));
        text(12, std::string(one.fact->is_sample ? words::yes : words::no));
        return row;
    }

    const Scope& scope_;
    const model::Corpus& corpus_;
    const Trace& trace_;
};

Fact counted(std::string_view name, std::size_t count) {
    return {std::string(name), {word(russian::format_number(static_cast<double>(count), 0))}};
}

std::vector<Fact> facts_of(const Trace& trace, std::size_t gaps) {
    std::vector<Fact> facts;
    const auto tasks = static_cast<std::size_t>(std::ranges::count_if(
        trace.aims, [](const TraceAim& aim) { return aim.task.has_value(); }));
    const auto measured = static_cast<std::size_t>(std::ranges::count_if(
        trace.indicators, [](const TraceIndicator& one) { return one.fact.has_value(); }));
    if (tasks > 0) facts.push_back(counted(say::tasks_count, tasks));
    if (!trace.measures.empty())
        facts.push_back(counted(say::measures_count, trace.measures.size()));
    if (!trace.indicators.empty()) {
        facts.push_back(counted(say::indicators_count, trace.indicators.size()));
        facts.push_back(counted(say::measured_count, measured));
    }
    facts.push_back(counted(say::gaps_count, gaps));
    return facts;
}

}  // namespace

std::optional<Page> trace_page(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    const Trace trace = trace_of(context, system);
    if (!trace.is_a_chain()) return std::nullopt;
    const Scope scope = assembly.scope(system);
    const Writer writer(scope, trace);

    ArticlePage page;
    std::size_t gaps = 0;
    Blocks missing = writer.gaps(gaps);
    page.facts = facts_of(trace, gaps);
    DataFile file;
    file.path = system_path(context, system, "data/traceability");
    for (const auto& [name, title] : say::data_columns)
        file.data.columns.push_back({std::string(name), std::string(title)});
    file.data.rows = writer.data();
    page.downloads = data_downloads(file, say::data_name);
    assembly.data.push_back(std::move(file));
    if (!trace.aims.empty())
        page.parts.push_back(
            {std::string(say::forward), "forward", writer.forward(), writer.sample_notes()});
    if (!trace.indicators.empty())
        page.parts.push_back({std::string(say::back), "back", writer.back()});
    page.parts.push_back({std::string(say::gaps), "gaps", std::move(missing)});

    Page made =
        page_of(context, system, "traceability.html", std::string(say::title), std::move(page));
    made.description = say::about;
    return made;
}

}  // namespace metodoc::view
