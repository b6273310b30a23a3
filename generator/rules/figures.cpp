// Sums of the tables of figures.
#include <optional>

#include "rules/checks.h"
#include "rules/phrases.h"

namespace metodoc::rules {
namespace {

using model::FigureRow;

// The sum of a column over the rows that are not totals; none where one of them has no number.
std::optional<long long> column_sum(const model::Figures& table, std::size_t column) {
    long long sum = 0;
    for (const FigureRow& row : table.rows) {
        if (row.total) continue;
        if (row.values.size() <= column) return std::nullopt;
        sum += row.values[column].value;
    }
    return sum;
}

// «Более 64 750» may be less than its parts, never more.
bool agrees(const FigureRow& row, long long value, long long sum) {
    return row.more ? value <= sum : value == sum;
}

void check_total(const model::Figures& table, const FigureRow& row, Diagnostics& out) {
    if (table.rows.size() < 2) return;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const auto& [value, span] = row.values[i];
        const auto sum = column_sum(table, i);
        if (!sum || agrees(row, value, *sum)) continue;
        out.warning("figures-sum", span,
                    say(phrases::rows_differ, {std::to_string(value), std::to_string(*sum)}))
            .hint = say(phrases::check_figures);
    }
}

void check_row(const model::Figures& table, const FigureRow& row, Diagnostics& out) {
    if (row.values.size() < 2 || row.values.size() != table.columns.size()) return;
    long long sum = 0;
    for (std::size_t i = 1; i < row.values.size(); ++i) sum += row.values[i].value;
    const auto& [value, span] = row.values.front();
    if (agrees(row, value, sum)) return;
    out.warning("figures-sum", span,
                say(phrases::columns_differ, {std::to_string(value), std::to_string(sum)}))
        .hint = say(phrases::check_figures);
}

}  // namespace

void figures_columns(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Figures& table : corpus.figures)
        for (const FigureRow& row : table.rows) {
            const std::size_t columns = table.columns.size();
            if (row.values.size() <= columns) continue;
            out.error("figures-columns", row.values[columns].span,
                      say(phrases::too_many_figures,
                          {std::to_string(row.values.size()), std::to_string(columns)}))
                .hint = say(phrases::remove_figures);
        }
}

void figures_sum(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::Figures& table : corpus.figures)
        for (const FigureRow& row : table.rows) {
            if (row.total) check_total(table, row, out);
            if (table.first_is_sum) check_row(table, row, out);
        }
}

}  // namespace metodoc::rules
