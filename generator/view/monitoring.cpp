#include "view/monitoring.h"

#include <algorithm>

#include "view/facts.h"
#include "view/names.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using indicators::Absence;
using indicators::Book;
using indicators::Period;
using indicators::Result;

Cell cell(std::string_view text, int columns = 1, int rows = 1) {
    return {paragraph({word(text)}), columns, rows};
}

// Years with a plan and periods with a file, in order.
std::vector<Period> periods_of(const Book& book, const model::IndicatorSet& set) {
    std::vector<Period> periods = book.periods(set.system);
    for (const int year : set.years) periods.push_back({year, 0});
    std::ranges::sort(periods);
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

Cell fact_cell(const model::Indicator& indicator, const Result& result) {
    if (result.value.absence == Absence::not_measured) return cell(words::no_value);
    Cell made = cell(value_text(indicator, result.value));
    if (!result.value.number) return made;
    if (result.target != nullptr)
        append(made.blocks, paragraph({word(std::string(status_sign(result.status)) + "\u00A0" +
                                            std::string(status_word(result.status)))}));
    if (!result.value.is_complete())
        append(made.blocks,
               paragraph({word(reported_words(result.value.reported, result.value.expected))}));
    return made;
}

void add_periods(Table& table, Row& first, Row& second, const std::vector<Period>& periods) {
    for (const Period& period : periods) {
        first.cells.push_back(cell(russian::period_words(period), 2, 1));
        for (const words::Word name : {words::plan, words::fact}) {
            table.columns.push_back({2, Align::center});
            second.cells.push_back(cell(name));
        }
    }
}

// The last period with a file.
std::optional<Period> last_period(const Book& book, model::SystemId system) {
    const auto periods = book.periods(system);
    if (periods.empty()) return std::nullopt;
    return periods.back();
}

// One line a period: how many organisations reported at all.
Inlines completeness_of(const Book& book, const model::IndicatorSet& set, const Period& period) {
    int least = -1;
    int expected = 0;
    for (const model::IndicatorId id : set.indicators) {
        const indicators::Value value = book.value(id, period);
        if (value.absence == Absence::not_measured || value.expected == 0) continue;
        if (least < 0 || value.reported < least) {
            least = value.reported;
            expected = value.expected;
        }
    }
    if (least < 0) return {};
    const bool all = least == expected;
    return {word(russian::period_words(period) + ": " +
                 std::string(all ? words::all_reported : words::reported_at_least) +
                 (all ? std::string() : reported_words(least, expected)) + ".")};
}

Row head_of(const model::IndicatorSet& set, Table& table) {
    Row head;
    head.cells.push_back(cell(words::organisation));
    table.columns.push_back({6, Align::start});
    for (std::size_t i = 0; i < set.indicators.size(); ++i) {
        head.cells.push_back(
            cell(russian::capitalized(words::indicator_row) + "\u00A0" + std::to_string(i + 1)));
        table.columns.push_back({2, Align::center});
    }
    return head;
}

// Whether any period has a value, or a reason why there is none.
bool is_measured(const Book& book, model::IndicatorId id) {
    const auto periods = book.periods(book.corpus()[book.corpus()[id].set].system);
    return std::ranges::any_of(
        periods, [&](const Period& period) { return book.value(id, period).expected > 0; });
}

bool contains(const std::vector<model::OrganisationId>& all, model::OrganisationId one) {
    return std::ranges::binary_search(all, one);
}

}  // namespace

std::string reported_words(int reported, int expected) {
    return std::to_string(reported) + "\u00A0из\u00A0" + std::to_string(expected) + " " +
           std::string(russian::plural(static_cast<long long>(expected), "организации",
                                       "организаций", "организаций"));
}

bool is_measured(const Context& context, model::IndicatorSetId id) {
    return std::ranges::any_of(context.corpus[id].indicators, [&](model::IndicatorId one) {
        return is_measured(context.book, one);
    });
}

bool replaces_plan(const model::IndicatorSet& set) {
    using Shown = model::IndicatorSet::Column;
    return set.groups.empty() &&
           set.columns == std::vector<Shown>{Shown::title, Shown::unit, Shown::targets};
}

Table plan_fact_table(const Scope& scope, model::IndicatorSetId id) {
    const Book& book = scope.context.book;
    const model::Corpus& corpus = scope.context.corpus;
    const model::IndicatorSet& set = corpus[id];
    const std::vector<Period> periods = periods_of(book, set);
    const bool all = replaces_plan(set);
    Table plan = indicator_table(scope, id);
    std::erase_if(plan.rows, [](const Row& row) { return row.is_group; });
    Table table;
    table.caption = plan.caption;
    table.columns = {{1, Align::center}, {9, Align::start}, {3, Align::center}};
    Row first;
    for (const words::Word name : {words::number_sign, words::indicator_title, words::unit})
        first.cells.push_back(cell(name, 1, 2));
    Row second;
    add_periods(table, first, second, periods);
    table.head = {std::move(first), std::move(second)};
    for (std::size_t i = 0; i < set.indicators.size(); ++i) {
        const model::Indicator& indicator = corpus[set.indicators[i]];
        if (!all && !is_measured(book, set.indicators[i])) continue;
        Row row;
        if (all) row.anchor = plan.rows[i].anchor;
        row.cells.push_back(plan.rows[i].cells.front());  // the number
        row.cells.push_back({paragraph(inlines_of(scope, indicator.title)), 1, 1});
        row.cells.push_back(cell(russian::typography(indicator.unit)));
        for (const Period& period : periods) {
            row.cells.push_back(cell(target_text(indicator, period.year)));
            row.cells.push_back(fact_cell(indicator, book.result(set.indicators[i], period)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Inlines> plan_fact_notes(const Scope& scope, model::IndicatorSetId id) {
    const Book& book = scope.context.book;
    const model::IndicatorSet& set = scope.context.corpus[id];
    std::vector<Inlines> notes;
    std::string samples;
    for (const Period& period : book.periods(set.system)) {
        if (book.is_sample(set.system, period))
            samples += (samples.empty() ? "" : ", ") + russian::period_words(period);
        if (Inlines line = completeness_of(book, set, period); !line.empty())
            notes.push_back(std::move(line));
    }
    if (!samples.empty())
        notes.insert(notes.begin(),
                     Inlines{{Strong{{word(words::sample_data)}}},
                             word(" (" + samples + "). " + std::string(words::sample_meaning))});
    notes.push_back({word(std::string(words::almost_means) +
                          russian::format_number(set.almost * 100, 0) + "\u00A0%.")});
    return notes;
}

std::vector<TableSection> organisation_tables(const Scope& scope, model::IndicatorSetId id) {
    const Book& book = scope.context.book;
    const model::Corpus& corpus = scope.context.corpus;
    const model::IndicatorSet& set = corpus[id];
    const auto period = last_period(book, set.system);
    if (!set.by_organisation || !period || !is_measured(scope.context, id)) return {};

    TableSection section;
    section.title = std::string(words::by_organisations) + ", " + russian::period_words(*period);
    section.anchor = "organisations";
    Table& table = section.table;
    table.caption = section.title;
    table.first_column_is_header = true;
    table.head.push_back(head_of(set, table));
    std::vector<std::vector<model::OrganisationId>> hidden;
    for (const model::IndicatorId one : set.indicators)
        hidden.push_back(book.suppressed(one, *period));

    bool any_hidden = false;
    for (const model::OrganisationId who : book.reporters(set.system)) {
        Row& row = table.rows.emplace_back();
        row.cells.push_back(cell(russian::typography(short_name(corpus[who]))));
        for (std::size_t i = 0; i < set.indicators.size(); ++i) {
            const bool is_hidden = contains(hidden[i], who);
            any_hidden = any_hidden || is_hidden;
            row.cells.push_back(
                cell(is_hidden ? std::string(words::hidden)
                               : value_text(corpus[set.indicators[i]],
                                            book.value(set.indicators[i], *period, who))));
        }
    }
    Row& whole = table.rows.emplace_back();
    whole.cells.push_back({paragraph({{Strong{{word(words::whole_system)}}}}), 1, 1});
    for (const model::IndicatorId one : set.indicators) {
        const std::string value = value_text(corpus[one], book.value(one, *period));
        whole.cells.push_back({paragraph({{Strong{{word(value)}}}}), 1, 1});
    }
    if (any_hidden) section.notes.push_back({word(words::hidden_means)});
    return {std::move(section)};
}

}  // namespace metodoc::view
