#include "view/measures.h"

#include <algorithm>
#include <set>

#include "view/rows.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using russian::Deadline;

constexpr Date earliest{1990, 1, 1}, latest{2100, 12, 31};
constexpr std::size_t next_count = 5;

// The whole time of every stage, in their order; nothing where one of them has no time.
std::vector<russian::Period> stage_periods(const model::Roadmap& roadmap) {
    std::vector<russian::Period> result;
    for (const model::Stage& stage : roadmap.stages) {
        std::optional<russian::Period> whole;
        for (const auto& deadline : stage.periods) {
            if (!deadline) return {};
            for (const russian::Period& one : russian::periods(*deadline, earliest, latest)) {
                if (!whole) whole = one;
                whole->from = std::min(whole->from, one.from);
                whole->to = std::max(whole->to, one.to);
            }
        }
        if (!whole) return {};
        result.push_back(*whole);
    }
    return result;
}

std::vector<int> stage_numbers(const model::Roadmap& roadmap, const model::Measure& measure) {
    std::vector<int> numbers;
    for (const Spanned<std::string>& mark : measure.stages) {
        for (std::size_t i = 0; i < roadmap.stages.size(); ++i) {
            if (roadmap.stages[i].mark.value == mark.value)
                numbers.push_back(static_cast<int>(i) + 1);
        }
    }
    return numbers;
}

// The last day on which anything is due; nothing for what goes on for ever.
std::optional<Date> last_day(const Deadline& deadline) {
    if (russian::is_recurring(deadline)) return std::nullopt;
    if (const auto* horizon = std::get_if<russian::Horizon>(&deadline.when))
        return Date{horizon->year, 12, 31};
    const auto days = russian::due_dates(deadline, earliest, latest);
    if (deadline.ambiguous || days.empty()) return std::nullopt;
    return days.back();
}

std::optional<Date> first_day(const Deadline& deadline) {
    const auto periods = russian::periods(deadline, earliest, latest);
    if (periods.empty()) return std::nullopt;
    Date first = periods.front().from;
    for (const russian::Period& one : periods) first = std::min(first, one.from);
    return first;
}

MeasureState told(model::Measure::State state) {
    using State = model::Measure::State;
    switch (state) {
        case State::planned:
            return MeasureState::planned;
        case State::running:
            return MeasureState::running;
        case State::done:
            return MeasureState::done;
        case State::late:
            return MeasureState::late;
        case State::cancelled:
            break;
    }
    return MeasureState::cancelled;
}

std::optional<MeasureState> reported(const model::Measure& measure) {
    if (measure.progress.empty()) return std::nullopt;
    using State = model::Progress::State;
    const model::Progress& last = measure.progress.back();
    if (last.state == State::cancelled) return MeasureState::cancelled;
    if (last.state == State::late) return MeasureState::late;
    if (last.state == State::done || last.done) return MeasureState::done;
    return std::nullopt;
}

bool is_over(MeasureState state) {
    return state == MeasureState::done || state == MeasureState::late ||
           state == MeasureState::cancelled;
}

// The years between which a roadmap speaks.
struct Years {
    int first = 0, last = 0;
    void take(int year) {
        if (year == 0) return;
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
};

int year_in(const std::string& text) {
    if (const auto day = parse_date(text)) return day->year;
    return text.size() == 4 ? std::atoi(text.c_str()) : 0;
}

Years years_of_roadmap(const Context& context, model::RoadmapId id) {
    const model::Corpus& corpus = context.corpus;
    const model::Roadmap& roadmap = corpus[id];
    Years years;
    const model::System& system = corpus[roadmap.system];
    years.take(year_in(system.period_from));
    years.take(year_in(system.period_to));
    for (const model::MeasureId one : roadmap.measures) {
        const auto deadline = deadline_of(corpus, one);
        if (!deadline) continue;
        years.take(deadline->from_year.value_or(0));
        if (const auto first = first_day(*deadline)) years.take(first->year);
        if (const auto last = last_day(*deadline)) years.take(last->year);
    }
    return years;
}

std::vector<std::string> names_of(const Scope& scope, const model::Measure& measure) {
    std::vector<std::string> names;
    for (const model::Responsible& one : measure.responsible) {
        const std::string name = plain(responsible_words(scope, one));
        if (!name.empty()) names.push_back(name);
    }
    return names;
}

std::vector<std::string> marks_of(const model::Measure& measure) {
    std::vector<std::string> marks;
    for (const Spanned<std::string>& stage : measure.stages) marks.push_back(stage.value);
    return marks;
}

}  // namespace

std::optional<Deadline> deadline_of(const model::Corpus& corpus, model::MeasureId id) {
    const model::Measure& measure = corpus[id];
    const model::Roadmap& roadmap = corpus[measure.roadmap];
    if (!measure.due.value.empty()) {
        if (!measure.deadline) return std::nullopt;
        return russian::resolve_stages(*measure.deadline, stage_periods(roadmap));
    }
    const std::vector<int> numbers = stage_numbers(roadmap, measure);
    if (numbers.empty()) return std::nullopt;
    Deadline stages;
    stages.when = russian::Stages{numbers};
    return russian::resolve_stages(stages, stage_periods(roadmap));
}

MeasureState state_of(const Context& context, model::MeasureId id) {
    const model::Measure& measure = context.corpus[id];
    if (measure.state) return told(*measure.state);
    const auto deadline = deadline_of(context.corpus, id);
    const bool recurs = deadline && russian::is_recurring(*deadline);
    const auto last = reported(measure);
    // What is done every year is never done for good.
    if (last && (!recurs || *last == MeasureState::cancelled)) return *last;
    const Date& today = context.options.today;
    if (!deadline) return MeasureState::running;
    if (recurs)
        return deadline->from_year.value_or(0) > today.year ? MeasureState::planned
                                                            : MeasureState::running;
    const auto end = last_day(*deadline);
    if (end && *end < today) return MeasureState::unknown;
    const auto begin = first_day(*deadline);
    if (begin && today < *begin) return MeasureState::planned;
    if (!begin && end) return MeasureState::planned;
    return MeasureState::running;
}

std::string_view state_word(MeasureState state) {
    return words::measure_states[static_cast<std::size_t>(state)];
}

std::vector<std::string> years_of(const Context& context, model::MeasureId id) {
    const model::Corpus& corpus = context.corpus;
    const auto deadline = deadline_of(corpus, id);
    if (!deadline) return {};
    Years years = years_of_roadmap(context, corpus[id].roadmap);
    std::set<int> found;
    if (russian::is_recurring(*deadline)) {
        years.take(context.options.today.year);
        for (int year = std::max(years.first, deadline->from_year.value_or(years.first));
             year <= years.last; ++year)
            found.insert(year);
    } else {
        const Date from{years.first, 1, 1}, to{years.last, 12, 31};
        for (const russian::Period& one : russian::periods(*deadline, from, to))
            for (int year = one.from.year; year <= one.to.year; ++year) found.insert(year);
        if (!deadline->ambiguous)
            for (const Date& day : russian::due_dates(*deadline, from, to)) found.insert(day.year);
        if (const auto last = last_day(*deadline)) found.insert(last->year);
    }
    std::vector<std::string> result;
    for (const int year : found) result.push_back(std::to_string(year));
    return result;
}

std::vector<NextDue> next_due(const Context& context, model::RoadmapId id, std::size_t count) {
    std::vector<NextDue> result;
    for (const model::MeasureId one : context.corpus[id].measures) {
        const auto deadline = deadline_of(context.corpus, one);
        if (!deadline || is_over(state_of(context, one))) continue;
        if (const auto day = russian::next_due(*deadline, context.options.today))
            result.push_back({*day, one});
    }
    std::ranges::sort(result);
    if (result.size() > count) result.resize(count);
    return result;
}

std::string measure_title(const Context& context, model::MeasureId id) {
    Uses uses;
    const Scope scope{context, uses, context.corpus[context.corpus[id].roadmap].system};
    const Blocks blocks = blocks_of(scope, context.corpus[id].title);
    std::string title;
    if (!blocks.empty()) {
        if (const auto* first = std::get_if<Paragraph>(&blocks.front().kind))
            title = plain(first->children);
    }
    if (title.empty()) title = title_text(context, context.corpus[id].title);
    while (title.ends_with(':') || title.ends_with('.')) title.pop_back();
    return title;
}

Table chosen_roadmap(const Scope& scope, model::RoadmapId id, Table table) {
    const Context& context = scope.context;
    const model::Roadmap& roadmap = context.corpus[id];
    const auto titles = std::ranges::find(roadmap.columns, model::Roadmap::Column::title);
    const auto column = static_cast<std::size_t>(titles - roadmap.columns.begin()) + 1;
    table.facets = {std::string(words::responsible), std::string(words::year),
                    std::string(words::stage), std::string(words::state)};
    std::size_t next = 0;
    for (Row& row : table.rows) {
        if (row.is_group || next >= roadmap.measures.size()) continue;
        const model::MeasureId one = roadmap.measures[next++];
        const model::Measure& measure = context.corpus[one];
        lead_to(address_of(context, scope.system, one), row, column);
        row.values = {names_of(scope, measure),
                      years_of(context, one),
                      marks_of(measure),
                      {std::string(state_word(state_of(context, one)))}};
    }
    return table;
}

Part next_part(const Scope& scope, model::RoadmapId id) {
    const Context& context = scope.context;
    Part part{std::string(words::soon), "soon", Blocks{}};
    Table table;
    table.caption = words::soon;
    table.first_column_is_header = true;
    table.columns = {{3, Align::start}, {9, Align::start}, {5, Align::start}};
    table.head.push_back(
        {{cell(words::due), cell(words::measure_title), cell(words::responsible)}, ""});
    for (const NextDue& due : next_due(context, id, next_count)) {
        std::string names;
        for (const std::string& name : names_of(scope, context.corpus[due.measure]))
            names += (names.empty() ? "" : ", ") + name;
        Row row;
        row.cells = {cell(russian::date_short(due.day)),
                     cell(Inlines{linked(address_of(context, scope.system, due.measure),
                                         measure_title(context, due.measure))}),
                     cell(names.empty() ? std::string(words::no_value) : names)};
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) {
        part.content = paragraph({word(words::nothing_soon)});
    } else {
        part.content = std::move(table);
    }
    return part;
}

}  // namespace metodoc::view
