// Plans in figures and tables: units, falling targets, what neighbours have and one lacks.
#include <algorithm>

#include "rules/phrases.h"
#include "rules/places.h"
#include "rules/texts.h"

namespace metodoc::rules {
namespace {

using model::Indicator;

bool is_percent(std::string_view unit) {
    return unit.starts_with("процент") || unit == "%";
}

// «процент» and «10%»: once for a set, at the first target.
void check_unit(const Corpus& corpus, const model::IndicatorSet& set, Diagnostics& out) {
    Diagnostic* found = nullptr;
    for (const model::IndicatorId id : set.indicators) {
        const Indicator& indicator = corpus[id];
        if (!is_percent(indicator.unit)) continue;
        for (const model::IndicatorTarget& target : indicator.targets) {
            const std::string& text = target.text.value;
            const auto sign = text.find('%');
            if (sign == std::string::npos) continue;
            if (found == nullptr) {
                found = &out.warning("unit-repeated", target.text.span,
                                     say(phrases::unit_again, {text, indicator.unit}));
                found->hint = say(phrases::drop_sign);
            }
            const Span span = target.text.span;
            if (span.end - span.begin != text.size()) continue;
            std::size_t begin = sign;
            while (begin > 0 && text[begin - 1] == ' ') --begin;
            found->edits.push_back({{span.file, span.begin + static_cast<std::uint32_t>(begin),
                                     span.begin + static_cast<std::uint32_t>(sign) + 1},
                                    ""});
        }
    }
}

void check_direction(const Indicator& indicator, Diagnostics& out) {
    const model::IndicatorTarget* before = nullptr;
    for (const model::IndicatorTarget& target : indicator.targets) {
        if (!target.value || target.value->comparison == russian::Comparison::present ||
            target.value->comparison == russian::Comparison::absent)
            continue;
        if (before != nullptr && before->value->unit == target.value->unit) {
            const double step = target.value->value - before->value->value;
            if ((target.year > before->year) && (indicator.falls ? step > 0 : step < 0)) {
                Diagnostic& found =
                    out.warning("target-falls", target.text.span,
                                say(indicator.falls ? phrases::target_rises : phrases::target_falls,
                                    {target.text.value, before->text.value}));
                found.hint = say(phrases::check_plan);
                found.labels.push_back(
                    {before->text.span, say(phrases::before_it, {std::to_string(before->year)})});
                return;
            }
        }
        before = &target;
    }
}

void check_whole(const Corpus& corpus, const model::IndicatorSet& set, Diagnostics& out) {
    std::size_t formulas = 0;
    std::size_t methods = 0;
    std::size_t targets = 0;
    for (const model::IndicatorId id : set.indicators) {
        const Indicator& one = corpus[id];
        if (one.formula) ++formulas;
        if (!one.methods.empty()) ++methods;
        if (!one.targets.empty()) ++targets;
    }
    // What most of them have.
    const auto most = [&](std::size_t count) {
        return count >= 2 && count * 2 > set.indicators.size();
    };
    for (const model::IndicatorId id : set.indicators) {
        const Indicator& one = corpus[id];
        const auto tell = [&](const char* field) {
            out.warning("indicator-incomplete", one.span,
                        say(phrases::lacks_field, {one.key, field}))
                .hint = say(phrases::others_have_it);
        };
        if (!one.formula && most(formulas)) tell("formula");
        if (one.methods.empty() && set.methods.empty() && most(methods)) tell("methods");
        if (one.targets.empty() && set.years.empty() && most(targets)) tell("targets");
    }
}

// The numbers of a table that are given by hand: none left out, none twice.
void check_numbers(const Corpus& corpus, const model::IndicatorSet& set, Diagnostics& out) {
    int before = 0;
    for (const model::IndicatorId id : set.indicators) {
        const Indicator& one = corpus[id];
        const int number = one.number.value_or(before + 1);
        // A table may begin where another one ended.
        const bool first = id == set.indicators.front();
        if (number != before + 1 && !first)
            out.warning("numbering", one.number_span,
                        number == before ? say(phrases::number_again, {std::to_string(number)})
                                         : say(phrases::number_after,
                                               {std::to_string(number), std::to_string(before)}))
                .hint = say(phrases::expected_number, {std::to_string(before + 1)});
        before = number;
    }
}

void check_rows(const model::Clause& clause, Diagnostics& out) {
    if (!clause.table) return;
    std::size_t columns = 0;
    for (const model::TextTable::Column& column : clause.table->columns) {
        columns += std::max<std::size_t>(column.parts.size(), 1);
    }
    for (const model::TextTable::Row& row : clause.table->rows) {
        const std::size_t cells = row.cells.size();
        const bool is_group = row.kind == model::TextTable::Row::Kind::group;
        if (is_group || cells == 0 || cells == columns) continue;
        out.warning("empty-cell", row.cells.back().span,
                    say(phrases::row_of_cells, {std::to_string(cells), std::to_string(columns)}))
            .hint = say(phrases::fill_cells);
    }
}

// A table of Markdown: a row with a cell that holds nothing.
void check_markdown_table(const model::Text& text, Diagnostics& out) {
    const std::string_view all = text.text;
    std::size_t line = 0;
    std::size_t row = 0;
    while (line < all.size()) {
        const std::size_t end = std::min(all.find('\n', line), all.size());
        const std::string_view here = all.substr(line, end - line);
        row = here.starts_with('|') ? row + 1 : 0;
        if (row > 2) {
            for (std::size_t bar = 0; bar < here.size();) {
                const std::size_t next = here.find('|', bar + 1);
                if (next == std::string_view::npos) break;
                const std::string_view cell = here.substr(bar + 1, next - bar - 1);
                if (cell.find_first_not_of(' ') == std::string_view::npos) {
                    warn(out, "empty-cell", text, line + bar, line + next + 1,
                         say(phrases::cell_is_empty))
                        .hint = say(phrases::fill_cells);
                    return;
                }
                bar = next;
            }
        }
        line = end + 1;
    }
}

}  // namespace

void plans(const Corpus& corpus, Date, Diagnostics& out) {
    for (const model::IndicatorSet& set : corpus.indicator_sets) {
        check_unit(corpus, set, out);
        check_whole(corpus, set, out);
        check_numbers(corpus, set, out);
    }
    for (const Indicator& indicator : corpus.indicators) check_direction(indicator, out);
    for (const model::Clause& clause : corpus.clauses) check_rows(clause, out);
    for (const model::Text& text : corpus.texts)
        if (text.text.find('|') != std::string_view::npos) check_markdown_table(text, out);
}

}  // namespace metodoc::rules
