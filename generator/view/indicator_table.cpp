// The table of indicators: planned values by year, or values, samples and methods in words.

#include <algorithm>

#include "view/rows.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using Shown = model::IndicatorSet::Column;

// The numbers of the rows: one after another, but where the list says otherwise.
std::vector<std::string> numbers_of(const model::Corpus& corpus, const model::IndicatorSet& set) {
    std::vector<std::string> numbers;
    int next = 1;
    for (const model::IndicatorId id : set.indicators) {
        next = corpus[id].number.value_or(next);
        numbers.push_back(std::to_string(next++));
    }
    return numbers;
}

std::string_view usual_name(Shown column) {
    switch (column) {
        case Shown::title:
            return words::indicator_title;
        case Shown::unit:
            return words::unit;
        case Shown::targets:
            return words::targets_by_year;
        case Shown::value:
            return words::value_and_sample;
        case Shown::methods:
            return words::methods;
    }
    return {};
}

std::string target_words(const model::Indicator& indicator, int year) {
    for (const model::IndicatorTarget& target : indicator.targets) {
        if (target.year == year) return russian::typeset_target(target.text.value);
    }
    return std::string(words::no_value);
}

// «К 2024 году — не менее 30 % педагогов, …», «Разработка … — ежегодно».
Inlines value_words(const Scope& scope, const model::IndicatorValue& value) {
    const std::string due =
        value.due.value.empty() ? "" : russian::typeset_deadline(value.due.value);
    Inlines line = inlines_of(scope, value.what);
    if (!value.text.value.empty()) {
        const std::string target = russian::typeset_target(value.text.value);
        if (!line.empty()) append(line, {word(": ")});
        append(line, {word(due.empty() ? russian::capitalized(target)
                                       : russian::capitalized(due) + "\u00A0— " + target)});
        if (!value.of.empty()) {
            append(line, {word(" ")});
            append(line, inlines_of(scope, value.of));
        }
    } else if (!due.empty()) {
        append(line, {word("\u00A0— " + due)});
    }
    end_with(line, ".");
    return line;
}

// «Выборка — 30 % генеральной совокупности …; простая случайная; …», then the quotas.
Blocks sample_words(const Scope& scope, const model::Sample& sample) {
    Inlines line{word(sample.whole ? words::whole_sample : words::sample)};
    if (!sample.text.value.empty()) {
        append(line, {word(russian::typeset_target(sample.text.value)), word(words::of_whole)});
    }
    append(line, inlines_of(scope, sample.population));
    for (const model::Prose* part : {&sample.method, &sample.representative}) {
        if (part->empty()) continue;
        append(line, {word("; ")});
        append(line, inlines_of(scope, *part));
    }
    end_with(line, sample.quotas.empty() ? "." : ":");
    Blocks blocks = paragraph(std::move(line));
    if (sample.quotas.empty()) return blocks;
    List list;
    for (std::size_t i = 0; i < sample.quotas.size(); ++i) {
        const model::SampleQuota& quota = sample.quotas[i];
        Inlines item{word(russian::typography(quota.group) + "\u00A0— " +
                          russian::typeset_target(quota.text.value))};
        if (!quota.of.empty()) {
            append(item, {word(" ")});
            append(item, inlines_of(scope, quota.of));
        }
        end_with(item, i + 1 < sample.quotas.size() ? ";" : ".");
        list.items.push_back({paragraph(std::move(item))});
    }
    append(blocks, Blocks{{std::move(list)}});
    return blocks;
}

class IndicatorTable {
public:
    IndicatorTable(const Scope& above, model::IndicatorSetId id)
        : corpus_(above.context.corpus),
          set_(corpus_[id]),
          whole_(scope_of_table(above, id, titled(above.context, id))),
          years_(static_cast<int>(set_.years.size())) {
        for (const Shown column : set_.columns) {
            if (column != Shown::targets || years_ > 0) columns_.push_back(column);
        }
        table_.caption = titled(above.context, id).title;
    }

    Table make() {
        add_head();
        const std::vector<std::string> numbers = numbers_of(corpus_, set_);
        std::size_t next = 0;
        std::size_t loose = set_.indicators.size();
        for (const model::IndicatorGroup& group : set_.groups) loose -= group.indicators.size();
        const auto add = [&](std::size_t count) {
            for (; count > 0; --count, ++next) add_row(next, numbers[next]);
        };
        add(loose);
        for (std::size_t i = 0; i < set_.groups.size(); ++i) {
            const model::IndicatorGroup& group = set_.groups[i];
            table_.rows.push_back(group_row(whole_, group.title, row_anchor("g-", group.key, i),
                                            static_cast<int>(table_.columns.size())));
            add(group.indicators.size());
        }
        return std::move(table_);
    }

private:
    // Two rows where there are years: they stand below one common name.
    void add_head() {
        const bool deep = std::ranges::find(columns_, Shown::targets) != columns_.end();
        const int rows = deep ? 2 : 1;
        Row first;
        Row second;
        first.cells.push_back(cell(words::number_sign, 1, rows));
        table_.columns.push_back({1, Align::center});
        for (const Shown column : columns_) {
            const std::string name = column_name(set_.headings, column, usual_name(column));
            if (column != Shown::targets) {
                first.cells.push_back(cell(name, 1, rows));
                table_.columns.push_back(shape_of(column));
                continue;
            }
            first.cells.push_back(cell(name, years_, 1));
            for (const int year : set_.years) {
                table_.columns.push_back(shape_of(column));
                second.cells.push_back(cell(std::to_string(year)));
            }
        }
        table_.head.push_back(std::move(first));
        if (deep) table_.head.push_back(std::move(second));
    }

    // What is said at length needs room, a unit or a figure little.
    static Column shape_of(Shown column) {
        switch (column) {
            case Shown::title:
            case Shown::value:
                return {9, Align::start};
            case Shown::methods:
                return {7, Align::start};
            case Shown::unit:
                return {3, Align::center};
            case Shown::targets:
                break;
        }
        return {2, Align::center};
    }

    void add_row(std::size_t index, const std::string& number) {
        const model::Indicator& indicator = corpus_[set_.indicators[index]];
        Row row;
        row.anchor = row_anchor("i-", indicator.key, index);
        const Scope scope = scope_of_row(whole_, words::indicator_row, number, row.anchor);
        row.cells.push_back(cell(row_number(number)));
        for (const Shown column : columns_) add_cells(scope, indicator, column, row);
        table_.rows.push_back(std::move(row));
    }

    void add_cells(const Scope& scope, const model::Indicator& indicator, Shown column,
                   Row& row) const {
        switch (column) {
            case Shown::title:
                row.cells.push_back(cell(inlines_of(scope, indicator.title)));
                return;
            case Shown::unit:
                row.cells.push_back(cell(russian::typography(indicator.unit)));
                return;
            case Shown::targets:
                for (const int year : set_.years) {
                    row.cells.push_back(cell(target_words(indicator, year)));
                }
                return;
            case Shown::value:
                row.cells.push_back(value_cell(scope, indicator));
                return;
            case Shown::methods:
                row.cells.push_back(methods_cell(scope, indicator));
                return;
        }
    }

    [[nodiscard]] Cell value_cell(const Scope& scope, const model::Indicator& indicator) const {
        Cell made;
        if (indicator.value) made.blocks = paragraph(value_words(scope, *indicator.value));
        const auto sample =
            std::ranges::find(set_.samples, indicator.sample.value, &model::Sample::id);
        if (sample != set_.samples.end()) append(made.blocks, sample_words(scope, *sample));
        return made.blocks.empty() ? cell(words::no_value) : made;
    }

    [[nodiscard]] static Cell methods_cell(const Scope& scope, const model::Indicator& indicator) {
        Cell made;
        for (const model::Prose& method : indicator.methods) {
            Inlines line = inlines_of(scope, method);
            end_with(line, ".");
            append(made.blocks, paragraph(std::move(line)));
        }
        return made.blocks.empty() ? cell(words::no_value) : made;
    }

    const model::Corpus& corpus_;
    const model::IndicatorSet& set_;
    Scope whole_;
    int years_;
    std::vector<Shown> columns_;
    Table table_;
};

Inlines method_line(const Scope& scope, std::string head,
                    const std::vector<model::Prose>& methods) {
    Inlines line{word(head + ": ")};
    for (std::size_t i = 0; i < methods.size(); ++i) {
        if (i > 0) append(line, {word("; ")});
        append(line, inlines_of(scope, methods[i]));
    }
    end_with(line, ".");
    return line;
}

}  // namespace

Inlines planned_words(const Scope& scope, const model::IndicatorValue& value) {
    return value_words(scope, value);
}

Blocks sampled_words(const Scope& scope, const model::IndicatorSet& set, std::string_view sample) {
    for (const model::Sample& one : set.samples)
        if (one.id == sample) return sample_words(scope, one);
    return {};
}

Table indicator_table(const Scope& above, model::IndicatorSetId id) {
    return IndicatorTable(above, id).make();
}

std::vector<Inlines> indicator_notes(const Scope& scope, model::IndicatorSetId id) {
    std::vector<Inlines> notes;
    const auto& indicators = scope.context.corpus[id].indicators;
    const std::vector<std::string> numbers =
        numbers_of(scope.context.corpus, scope.context.corpus[id]);
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const model::Indicator& indicator = scope.context.corpus[indicators[i]];
        if (indicator.note.empty()) continue;
        notes.push_back(note_of(scope, words::indicator_row, numbers[i], indicator.note));
    }
    return notes;
}

std::vector<Inlines> method_notes(const Scope& scope, model::IndicatorSetId id) {
    const model::Corpus& corpus = scope.context.corpus;
    const model::IndicatorSet& set = corpus[id];
    std::vector<Inlines> notes;
    if (!set.methods.empty()) {
        notes.push_back(method_line(scope, std::string(words::methods), set.methods));
    }
    // Where they have a column of their own, they stand there.
    if (std::ranges::find(set.columns, Shown::methods) != set.columns.end()) return notes;
    const std::vector<std::string> numbers = numbers_of(corpus, set);
    for (std::size_t i = 0; i < set.indicators.size(); ++i) {
        const model::Indicator& indicator = corpus[set.indicators[i]];
        if (indicator.methods.empty()) continue;
        notes.push_back(
            method_line(scope, russian::capitalized(words::indicator_row) + "\u00A0" + numbers[i],
                        indicator.methods));
    }
    return notes;
}

}  // namespace metodoc::view
