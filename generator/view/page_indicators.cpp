// A page an indicator: what it is, how it is counted, plans and facts, organisations, data.

#include <algorithm>

#include "view/evidence.h"
#include "view/facts.h"
#include "view/indicator_page.h"
#include "view/measures.h"
#include "view/monitoring.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/rows.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using indicators::Book;
using indicators::Period;
using indicators::Result;

void add(std::vector<Fact>& facts, std::string_view name, Inlines value) {
    if (!value.empty()) facts.push_back({std::string(name), std::move(value)});
}

const model::Prose* quantity_title(const model::IndicatorSet& set, const std::string& id) {
    for (const model::Quantity& one : set.quantities)
        if (one.id == id) return &one.title;
    return nullptr;
}

// «прошли диагностику ÷ педагогические работники × 100».
Inlines formula_words(const Scope& scope, const model::IndicatorSet& set,
                      const model::Indicator& indicator) {
    if (!indicator.formula) return {};
    const model::Formula& formula = *indicator.formula;
    const auto name = [&](const std::string& id) {
        const model::Prose* title = quantity_title(set, id);
        return title == nullptr ? words_of(id) : inlines_of(scope, *title);
    };
    using Kind = model::Formula::Kind;
    if (formula.kind == Kind::ratio) {
        Inlines line{word("«")};
        append(line, name(formula.numerator.value));
        append(line, {word("»\u00A0÷ «")});
        append(line, name(formula.denominator.value));
        append(line, {word("»")});
        if (formula.times != 1)
            append(line, {word("\u00A0× " + russian::format_number(formula.times))});
        return line;
    }
    Inlines line{word(formula.kind == Kind::sum     ? words::formula_sum
                      : formula.kind == Kind::count ? words::formula_count
                                                    : words::formula_present)};
    append(line, {word("«")});
    append(line, name(formula.numerator.value));
    append(line, {word("»")});
    return line;
}

// Its own methods, else those of the whole set.
Inlines method_words(const Scope& scope, const model::IndicatorSet& set,
                     const model::Indicator& indicator) {
    const auto& methods = indicator.methods.empty() ? set.methods : indicator.methods;
    Inlines line;
    for (const model::Prose& method : methods) {
        if (!line.empty()) append(line, {word("; ")});
        append(line, inlines_of(scope, method));
    }
    return line;
}

Inlines responsible_line(const Scope& scope, const model::Indicator& indicator) {
    Inlines line;
    for (const model::Responsible& one : indicator.responsible) {
        Inlines name = responsible_words(scope, one);
        if (!line.empty() && !name.empty()) append(line, {word(", ")});
        append(line, std::move(name));
    }
    return line;
}

Inlines frequency_words(const Context& context, const model::Indicator& indicator,
                        const std::vector<Period>& periods) {
    if (!indicator.frequency.empty()) return words_of(indicator.frequency);
    const auto measured = context.book.periods(context.corpus[indicator.set].system);
    const bool has_halves =
        std::ranges::any_of(measured, [](const Period& period) { return period.half != 0; });
    if (has_halves) return {word(words::twice_a_year)};
    const bool yearly = periods.size() > 1 && periods[1].year == periods[0].year + 1;
    if (yearly) return {word(words::every_year)};
    return {};
}

std::vector<Fact> facts_of(const Scope& scope, model::IndicatorId id,
                           const std::vector<Period>& periods) {
    const Context& context = scope.context;
    const model::Corpus& corpus = context.corpus;
    const model::Indicator& indicator = corpus[id];
    const model::IndicatorSet& set = corpus[indicator.set];
    std::vector<Fact> facts;
    add(facts, words::definition, inlines_of(scope, indicator.definition));
    add(facts, words::unit, words_of(indicator.unit));
    add(facts, words::better,
        {word(indicator.falls ? words::less_is_better : words::more_is_better)});
    add(facts, words::formula, formula_words(scope, set, indicator));
    if (indicator.value) add(facts, words::plan_value, planned_words(scope, *indicator.value));
    add(facts, words::methods, method_words(scope, set, indicator));
    add(facts, words::source, inlines_of(scope, indicator.source));
    add(facts, words::frequency, frequency_words(context, indicator, periods));
    add(facts, words::responsible, responsible_line(scope, indicator));
    const auto related = [&](std::string_view name, const model::Ref<model::Indicator>& ref) {
        if (!ref.id) return;
        Inlines line{linked(address_of(context, scope.system, *ref.id),
                            title_text(context, corpus[*ref.id].title))};
        const model::SystemId system = corpus[corpus[*ref.id].set].system;
        if (system != set.system && context.shows(system))
            append(line, {word(" (" + system_name(corpus[system]) + ")")});
        add(facts, name, std::move(line));
    };
    related(words::part_of, indicator.subset_of);
    related(words::same_as, indicator.same_as);
    return facts;
}

Table value_table(const Context& context, model::IndicatorId id, const std::vector<Period>& periods,
                  const std::string& title) {
    const Book& book = context.book;
    const model::Indicator& indicator = context.corpus[id];
    const bool measured = std::ranges::any_of(
        periods, [&](const Period& period) { return book.value(id, period).expected > 0; });
    Table table;
    table.caption = std::string(words::values) + ": " + title;
    table.first_column_is_header = true;
    table.columns = {{3, Align::start}, {2, Align::center}};
    table.head.push_back({{cell(words::period), cell(words::plan)}, ""});
    if (measured) {
        for (const words::Word name :
             {words::fact, words::plan_done, words::change, words::reported}) {
            table.head.front().cells.push_back(cell(name));
            table.columns.push_back({name == words::fact ? 2.0 : 3.0, Align::center});
        }
    }
    std::optional<Period> before;
    for (const Period& period : periods) {
        const Result result = book.result(id, period);
        Row row;
        row.cells = {cell(russian::period_words(period)),
                     cell(target_text(indicator, period.year))};
        if (measured) {
            const bool is_measured = result.value.expected > 0;
            row.cells.push_back(cell(is_measured ? value_text(indicator, result.value)
                                                 : std::string(words::no_value)));
            const bool is_judged = result.value.number && result.target != nullptr;
            row.cells.push_back(cell(is_judged
                                         ? std::string(status_sign(result.status)) + "\u00A0" +
                                               std::string(status_word(result.status))
                                         : std::string(words::no_value)));
            const auto trend = before ? book.trend(id, *before, period) : std::nullopt;
            row.cells.push_back(
                cell(trend ? change_text(indicator, *trend) : std::string(words::no_value)));
            row.cells.push_back(
                cell(is_measured ? reported_words(result.value.reported, result.value.expected)
                                 : std::string(words::no_value)));
            if (is_measured) before = period;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Plan and fact over the periods; nothing where there is no fact.
std::optional<Part> chart_part(const Context& context, model::IndicatorId id,
                               const std::vector<Period>& periods, const std::string& title) {
    const model::Indicator& indicator = context.corpus[id];
    figures::Lines lines;
    figures::Lines::Series plan{std::string(words::plan_series), {}, true};
    figures::Lines::Series fact{std::string(words::fact_series), {}, false};
    bool has_plan = false, has_fact = false, sample = false;
    for (const Period& period : periods) {
        const Result result = context.book.result(id, period);
        lines.periods.push_back(russian::short_name(period));
        plan.values.push_back(plan_number(result));
        fact.values.push_back(result.value.number);
        has_plan |= plan.values.back().has_value();
        has_fact |= result.value.number.has_value();
        sample |= context.book.is_sample(context.corpus[indicator.set].system, period);
    }
    if (!has_fact) return std::nullopt;
    Part part{std::string(words::plan_and_fact), "chart", Blocks{}};
    const figures::Caption caption{"chart-figure", part.title + ": " + title,
                                   std::string(words::chart_about)};
    if (periods.size() == 1) {
        figures::Bars bars;
        bars.caption = caption;
        bars.unit = unit_sign(indicator.unit);
        bars.series = {plan.name, fact.name};
        bars.items.push_back(
            {russian::period_words(periods.front()), {plan.values.front(), fact.values.front()}});
        part.content = Figure(std::move(bars));
    } else {
        lines.caption = caption;
        lines.unit = unit_sign(indicator.unit);
        if (has_plan) lines.series.push_back(std::move(plan));
        lines.series.push_back(std::move(fact));
        part.content = Figure(std::move(lines));
    }
    if (sample) part.notes = {sample_note()};
    return part;
}

// The last measured period by organisation, best first; those that must be hidden are counted.
std::optional<Part> organisation_part(const Context& context, model::IndicatorId id) {
    const model::Corpus& corpus = context.corpus;
    const model::Indicator& indicator = corpus[id];
    const model::IndicatorSet& set = corpus[indicator.set];
    const auto periods = context.book.periods(set.system);
    if (!set.by_organisation || periods.empty()) return std::nullopt;
    const Period& period = periods.back();
    const auto hidden = context.book.suppressed(id, period);
    figures::Bars bars;
    bars.unit = unit_sign(indicator.unit);
    bars.series = {std::string(words::fact_series)};
    long long hidden_count = 0, silent = 0;
    for (const indicators::Ranked& one : context.book.ranking(id, period)) {
        if (!one.value.number) {
            ++silent;
        } else if (std::ranges::binary_search(hidden, one.organisation)) {
            ++hidden_count;
        } else {
            bars.items.push_back(
                {russian::typography(short_name(corpus[one.organisation])), {one.value.number}});
        }
    }
    if (bars.items.empty()) return std::nullopt;
    Part part;
    part.title = std::string(words::by_organisations) + ", " + russian::period_words(period);
    part.anchor = "organisations";
    bars.caption = {"organisations-figure",
                    part.title + ": " + title_text(context, indicator.title),
                    std::string(words::organisations_about)};
    part.content = Figure(std::move(bars));
    const auto counted = [](long long number) {
        return russian::format_number(number) + " " +
               std::string(russian::plural(number, "организации", "организаций", "организаций"));
    };
    if (hidden_count > 0)
        part.notes.push_back({word(std::string(words::hidden_before) + counted(hidden_count) +
                                   std::string(words::hidden_behind))});
    if (silent > 0)
        part.notes.push_back({word(std::string(words::silent_before) + counted(silent) + ".")});
    if (context.book.is_sample(set.system, period)) part.notes.push_back(sample_note());
    return part;
}

// Measures and tasks that name it.
void add_related(const Context& context, model::IndicatorId id, ArticlePage& content) {
    const model::Corpus& corpus = context.corpus;
    const model::SystemId system = corpus[corpus[id].set].system;
    const auto names = [&](const std::vector<model::Ref<model::Indicator>>& refs) {
        return std::ranges::any_of(refs, [&](const auto& ref) { return ref.id == id; });
    };
    std::vector<NamedLink> measures, tasks;
    for (std::uint32_t i = 0; i < corpus.measures.size(); ++i) {
        const model::Measure& one = corpus.measures[i];
        if (!names(one.indicators)) continue;
        measures.push_back({measure_title(context, {i}),
                            address_of(context, system, model::MeasureId{i}),
                            one.due.value.empty() ? "" : russian::typeset_deadline(one.due.value)});
    }
    for (std::uint32_t i = 0; i < corpus.tasks.size(); ++i) {
        if (!names(corpus.tasks[i].indicators)) continue;
        tasks.push_back({title_text(context, corpus.tasks[i].title),
                         address_of(context, system, model::TaskId{i}), ""});
    }
    if (!measures.empty())
        content.parts.push_back({std::string(words::moved_by), "measures", link_list(measures)});
    if (!tasks.empty())
        content.parts.push_back({std::string(words::tasks), "tasks", link_list(tasks)});
}

void add_neighbours(const Context& context, model::IndicatorId id, ArticlePage& content) {
    const model::IndicatorSet& set = context.corpus[context.corpus[id].set];
    const auto at = std::ranges::find(set.indicators, id);
    std::vector<NamedLink> links;
    const auto add_one = [&](model::IndicatorId one, std::string_view note) {
        links.push_back({title_text(context, context.corpus[one].title),
                         address_of(context, set.system, one), std::string(note)});
    };
    if (at != set.indicators.begin()) add_one(*std::prev(at), words::previous_indicator);
    if (std::next(at) != set.indicators.end()) add_one(*std::next(at), words::next_indicator);
    if (!links.empty())
        content.parts.push_back(
            {std::string(words::neighbour_indicators), "neighbours", std::move(links)});
}

ArticlePage content_of(Assembly& assembly, const Scope& scope, model::IndicatorId id) {
    const Context& context = assembly.context;
    const model::Indicator& indicator = context.corpus[id];
    const model::IndicatorSet& set = context.corpus[indicator.set];
    const std::string title = title_text(context, indicator.title);
    const std::vector<Period> periods = indicator_periods(context, id);
    ArticlePage content;
    content.facts = facts_of(scope, id, periods);
    auto chart = chart_part(context, id, periods, title);
    const bool has_fact = chart.has_value();
    if (chart) content.parts.push_back(std::move(*chart));
    Part values{std::string(words::values), "values", Blocks{}};
    if (periods.empty()) {
        values.content = paragraph({word(words::not_measured_yet)});
    } else {
        values.content = value_table(context, id, periods, title);
        if (!has_fact) values.notes.push_back({word(words::not_measured_yet)});
        DataFile file{system_path(context, set.system, "data/indicators/" + indicator.key),
                      indicator_data(context, id)};
        content.downloads = data_downloads(file, words::indicator_data);
        assembly.data.push_back(std::move(file));
    }
    content.parts.push_back(std::move(values));
    if (auto part = organisation_part(context, id)) content.parts.push_back(std::move(*part));
    Blocks sample = sampled_words(scope, set, indicator.sample.value);
    if (!sample.empty())
        content.parts.push_back({std::string(words::sample_title), "sample", std::move(sample)});
    if (!indicator.note.empty())
        content.parts.push_back(
            {std::string(words::note_word), "note", paragraph(inlines_of(scope, indicator.note))});
    add_related(context, id, content);
    add_neighbours(context, id, content);
    return content;
}

}  // namespace

std::vector<Page> indicator_pages(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    std::vector<Page> pages;
    for (std::uint32_t i = 0; i < context.corpus.indicator_sets.size(); ++i) {
        const model::IndicatorSet& set = context.corpus.indicator_sets[i];
        if (set.system != system) continue;
        const NamedLink whole{titled(context, model::IndicatorSetId{i}).short_name,
                              address_of(context, system, model::IndicatorSetId{i}), ""};
        for (const model::IndicatorId id : set.indicators) {
            const Scope scope = assembly.scope(system);
            Page page = page_of(context, system, "", title_text(context, context.corpus[id].title),
                                content_of(assembly, scope, id));
            page.path = address_of(context, system, id).path;
            page.description = whole.name + ": " + std::string(words::indicator_row) + ", " +
                               russian::typography(context.corpus[id].unit);
            page.breadcrumbs.push_back(whole);
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

}  // namespace metodoc::view
