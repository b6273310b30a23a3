// What organisations counted: of known things, once each, possible, and without a gap.
#include <algorithm>
#include <cmath>
#include <map>

#include "indicators/indicators.h"
#include "rules/checks.h"
#include "rules/phrases.h"
#include "rules/places.h"

namespace metodoc::rules {
namespace {

using model::Amount;
using model::Formula;
using model::MeasuredCell;
using model::MeasuredRow;
using model::Measurements;

std::vector<const model::Quantity*> quantities_of(const Corpus& corpus, model::SystemId system) {
    std::vector<const model::Quantity*> result;
    for (const model::IndicatorSet& set : corpus.indicator_sets)
        if (set.system == system)
            for (const model::Quantity& quantity : set.quantities) result.push_back(&quantity);
    return result;
}

const model::Quantity* quantity_of(const Corpus& corpus, model::SystemId system,
                                   std::string_view id) {
    for (const model::Quantity* one : quantities_of(corpus, system))
        if (one->id == id) return one;
    return nullptr;
}

// The title may be quoted whole: then it stands for itself.
bool is_latin(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
}

void report_unknown_quantity(const Corpus& corpus, const Measurements& file,
                             const model::MeasuredColumn& column, Diagnostics& out) {
    std::vector<std::string> known;
    for (const model::Quantity* one : quantities_of(corpus, file.system))
        known.push_back(is_latin(column.text.value) ? one->id
                                                    : markdown::plain_text(one->title.tree.blocks));
    Diagnostic& found = out.error("measurement-unknown", column.text.span,
                                  say(phrases::no_such_quantity, {column.text.value}));
    if (const auto near = closest(column.text.value, known))
        found.hint = say(phrases::did_you_mean, {*near});
    else
        found.hint = say(phrases::name_quantity);
}

void report_unknown_organisation(const Corpus& corpus, model::SystemId system,
                                 const Spanned<std::string>& name, Diagnostics& out) {
    std::vector<std::string> known;
    for (const model::Organisation& one : corpus.organisations) {
        if (one.system != system) continue;
        if (is_latin(name.value)) {
            known.push_back(one.id);
        } else {
            known.push_back(one.name);
            if (!one.short_name.empty()) known.push_back(one.short_name);
        }
    }
    Diagnostic& found = out.error("measurement-unknown", name.span,
                                  say(phrases::no_such_organisation, {name.value}));
    if (const auto near = closest(name.value, known))
        found.hint = say(phrases::did_you_mean, {*near});
    else
        found.hint = say(phrases::describe_in, {"organisations.yaml"});
}

const MeasuredCell* cell_of(const Measurements& file, const MeasuredRow& row,
                            std::string_view quantity) {
    for (const MeasuredCell& cell : row.cells)
        if (file.columns[cell.column].quantity == quantity) return &cell;
    return nullptr;
}

std::optional<double> number_of(const MeasuredCell* cell) {
    if (cell == nullptr || !cell->amount || !cell->amount->is_number()) return std::nullopt;
    return cell->amount->number;
}

// The part is greater than the whole in one row.
void compare(const Measurements& file, const MeasuredRow& row, const Spanned<std::string>& part,
             const Spanned<std::string>& whole, Diagnostics& out) {
    const MeasuredCell* small = cell_of(file, row, part.value);
    const MeasuredCell* large = cell_of(file, row, whole.value);
    const auto numerator = number_of(small);
    const auto denominator = number_of(large);
    if (!numerator || !denominator || *numerator <= *denominator) return;
    Diagnostic& found =
        out.error("measurement-exceeds", small->text.span,
                  say(phrases::counted_above_whole,
                      {small->text.value, large->text.value, part.value, whole.value}));
    found.hint = say(phrases::check_both_numbers);
    found.labels = {{large->text.span, say(phrases::the_whole)}};
}

// Pairs of quantities of which the first can never exceed the second, each once.
using Pairs = std::map<std::pair<std::string, std::string>,
                       std::pair<Spanned<std::string>, Spanned<std::string>>>;

void add_pair(Pairs& pairs, const Spanned<std::string>& part, const Spanned<std::string>& whole) {
    if (part.value != whole.value) pairs.try_emplace({part.value, whole.value}, part, whole);
}

// Shares (times 100 of people among people) cannot exceed the whole; «на одного методиста» can.
bool is_share(const model::Indicator& indicator) {
    return indicator.formula && indicator.formula->kind == Formula::Kind::ratio &&
           indicator.unit == "процент";
}

Pairs pairs_of(const Corpus& corpus, model::SystemId system) {
    Pairs pairs;
    for (const model::Indicator& one : corpus.indicators) {
        if (corpus[one.set].system != system || !is_share(one)) continue;
        add_pair(pairs, one.formula->numerator, one.formula->denominator);
        if (!one.subset_of.id) continue;
        const model::Indicator& whole = corpus[*one.subset_of.id];
        if (is_share(whole)) add_pair(pairs, one.formula->numerator, whole.formula->numerator);
    }
    return pairs;
}

}  // namespace

void denominator_zero(const Corpus& corpus, Date, Diagnostics& out) {
    const indicators::Book book(corpus);
    for (const Measurements& file : corpus.measurements) {
        if (!file.period) continue;
        for (std::uint32_t i = 0; i < corpus.indicators.size(); ++i) {
            const model::Indicator& indicator = corpus.indicators[i];
            if (corpus[indicator.set].system != file.system) continue;
            const indicators::Value value = book.value({i}, *file.period);
            if (value.absence != indicators::Absence::zero_denominator) continue;
            Diagnostic& found =
                out.warning("denominator-zero", file.span,
                            say(phrases::nothing_to_divide_by,
                                {indicator.key, indicator.formula->denominator.value}));
            found.hint = say(phrases::check_denominator);
            found.labels = {{indicator.formula->denominator.span, say(phrases::formula_is_here)}};
        }
    }
}

void measurement_exceeds(const Corpus& corpus, Date, Diagnostics& out) {
    for (const Measurements& file : corpus.measurements)
        for (const auto& [ids, pair] : pairs_of(corpus, file.system))
            for (const MeasuredRow& row : file.rows)
                compare(file, row, pair.first, pair.second, out);
}

void measurement_twice(const Corpus& corpus, Date, Diagnostics& out) {
    const auto report = [&](Span again, Span first, Message message) {
        Diagnostic& found = out.error("measurement-twice", again, std::move(message));
        found.hint = say(phrases::keep_one);
        found.labels = {{first, say(phrases::first_here)}};
    };
    std::map<std::pair<model::SystemId, russian::ReportPeriod>, Span> files;
    for (const Measurements& file : corpus.measurements) {
        if (file.period) {
            const auto [first, is_new] = files.try_emplace({file.system, *file.period}, file.span);
            if (!is_new)
                report(file.span, first->second,
                       say(phrases::second_file, {russian::short_name(*file.period)}));
        }
        std::map<std::string, Span> columns;
        for (const model::MeasuredColumn& column : file.columns) {
            if (column.quantity.empty()) continue;
            const auto [first, is_new] = columns.try_emplace(column.quantity, column.text.span);
            if (!is_new)
                report(column.text.span, first->second,
                       say(phrases::second_column, {column.quantity}));
        }
        std::map<model::OrganisationId, Span> rows;
        for (const MeasuredRow& row : file.rows) {
            if (!row.organisation) continue;
            const auto [first, is_new] = rows.try_emplace(*row.organisation, row.text.span);
            if (!is_new)
                report(row.text.span, first->second,
                       say(phrases::second_row, {corpus[*row.organisation].id}));
        }
    }
}

void measurement_unknown(const Corpus& corpus, Date, Diagnostics& out) {
    for (const Measurements& file : corpus.measurements) {
        for (const model::MeasuredColumn& column : file.columns)
            if (column.quantity.empty()) report_unknown_quantity(corpus, file, column, out);
        for (const MeasuredRow& row : file.rows)
            if (!row.organisation) report_unknown_organisation(corpus, file.system, row.text, out);
    }
    for (const model::Routes& file : corpus.routes)
        for (const model::Route& route : file.routes)
            if (!route.organisation_id)
                report_unknown_organisation(corpus, file.system, route.organisation, out);
}

void measurement_value(const Corpus& corpus, Date, Diagnostics& out) {
    for (const Measurements& file : corpus.measurements) {
        for (const MeasuredRow& row : file.rows) {
            for (const MeasuredCell& cell : row.cells) {
                const auto report = [&](const Phrase& phrase, const Phrase& hint) {
                    out.error("measurement-value", cell.text.span, say(phrase, {cell.text.value}))
                        .hint = say(hint);
                };
                if (!cell.amount) {
                    report(phrases::not_an_amount, phrases::forms_of_amounts);
                    continue;
                }
                if (!cell.amount->is_number()) continue;
                const double number = cell.amount->number;
                const model::Quantity* quantity =
                    quantity_of(corpus, file.system, file.columns[cell.column].quantity);
                if (number < 0)
                    report(phrases::negative_count, phrases::count_from_zero);
                else if (quantity != nullptr && !quantity->fractional &&
                         number != std::floor(number))
                    report(phrases::fractional_count, phrases::allow_fractions);
            }
        }
    }
}

void period_unknown(const Corpus& corpus, Date, Diagnostics& out) {
    const auto check = [&](const auto& files) {
        for (const auto& file : files) {
            if (file.period) continue;
            out.error("period-unknown", file.span, say(phrases::no_such_period, {file.period_text}))
                .hint = say(phrases::forms_of_periods);
        }
    };
    check(corpus.measurements);
    check(corpus.reports);
    check(corpus.routes);
}

// A year that is over, with a plan, and without a file, where other years have one.
void period_missing(const Corpus& corpus, Date today, Diagnostics& out) {
    const indicators::Book book(corpus);
    for (const model::IndicatorSet& set : corpus.indicator_sets) {
        const auto periods = book.periods(set.system);
        const bool counts = std::ranges::any_of(
            set.indicators, [&](model::IndicatorId id) { return corpus[id].formula.has_value(); });
        if (periods.empty() || !counts) continue;
        for (const int year : set.years) {
            const bool has_file = std::ranges::any_of(
                periods, [&](const russian::ReportPeriod& one) { return one.year == year; });
            if (has_file || year >= today.year) continue;
            const std::string text = std::to_string(year);
            out.warning("period-missing", set.years_span, say(phrases::no_file_of_year, {text}))
                .hint = say(phrases::add_file_of_year, {text, corpus[set.system].id});
        }
    }
}

// Modest on purpose: a slip of the pen (a digit too many) and not a real change. Both the factor
// and the difference must be large.
void sudden_change(const Corpus& corpus, Date, Diagnostics& out) {
    constexpr double factor = 3;
    constexpr double least_difference = 20;
    const indicators::Book book(corpus);
    for (const Measurements& file : corpus.measurements) {
        if (!file.period) continue;
        russian::ReportPeriod earlier = *file.period;
        --earlier.year;  // the same half of the year before
        for (const MeasuredRow& row : file.rows) {
            if (!row.organisation) continue;
            for (const MeasuredCell& cell : row.cells) {
                const auto now = number_of(&cell);
                const Amount was =
                    book.amount(*row.organisation, file.columns[cell.column].quantity, earlier);
                if (!now || !was.is_number() || was.number == 0) continue;  // a beginning
                const double low = std::min(*now, was.number);
                const double high = std::max(*now, was.number);
                if (high < factor * low || high - low < least_difference) continue;
                out.warning("sudden-change", cell.text.span,
                            say(phrases::changed_suddenly,
                                {cell.text.value, russian::format_number(was.number),
                                 russian::short_name(earlier)}))
                    .hint = say(phrases::check_for_slip);
            }
        }
    }
}

}  // namespace metodoc::rules
