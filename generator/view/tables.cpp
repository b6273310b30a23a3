#include "view/tables.h"

#include <algorithm>

#include "base/overloaded.h"
#include "view/columns.h"
#include "view/names.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using Which = model::Roadmap::Column;

Cell cell(Inlines inlines, int columns = 1, int rows = 1) {
    return {paragraph(std::move(inlines)), columns, rows};
}

Cell cell(std::string_view text, int columns = 1, int rows = 1) {
    return cell(Inlines{word(text)}, columns, rows);
}

std::string row_anchor(std::string_view prefix, const std::string& key, std::size_t index) {
    return std::string(prefix) + (key.empty() ? std::to_string(index + 1) : key);
}

std::string row_number(std::size_t index) {
    return std::to_string(index + 1) + ".";
}

std::string_view column_name(Which column) {
    switch (column) {
        case Which::title:
            return words::measure_title;
        case Which::responsible:
            return words::responsible;
        case Which::result:
            return words::result;
        case Which::due:
            return words::due;
    }
    return {};
}

// Shares of the width: names need room, deadlines little.
double column_share(Which column) {
    switch (column) {
        case Which::title:
            return 8;
        case Which::responsible:
            return 5;
        case Which::result:
            return 6;
        case Which::due:
            return 4;
    }
    return 1;
}

Cell responsible_cell(const Scope& scope, const model::Measure& measure) {
    Blocks lines;
    for (std::size_t i = 0; i < measure.responsible.size(); ++i) {
        Inlines line = responsible_words(scope, measure.responsible[i]);
        if (i + 1 < measure.responsible.size()) append(line, {word(",")});
        append(lines, paragraph(std::move(line)));
    }
    if (lines.empty()) return cell(words::no_value);
    return {std::move(lines), 1, 1};
}

Cell measure_cell(const Scope& scope, const model::Measure& measure, Which column) {
    switch (column) {
        case Which::title:
            return {blocks_of(scope, measure.title), 1, 1};
        case Which::responsible:
            return responsible_cell(scope, measure);
        case Which::result:
            return {blocks_of(scope, measure.result), 1, 1};
        case Which::due:
            return cell(russian::typeset_deadline(measure.due.value));
    }
    return {};
}

// «Дорожная карта, мероприятие 4».
Scope scope_of_row(const Scope& table, std::string_view noun, std::size_t index,
                   const std::string& anchor) {
    NamedLink place = table.place;
    place.name += ", " + std::string(noun) + "\u00A0" + std::to_string(index + 1);
    if (!place.address.empty()) place.address.fragment = anchor;
    return table.at(std::move(place));
}

Scope scope_of_table(const Scope& above, const model::Target& target, const Titled& names) {
    Scope scope = above.at({names.short_name, address_of(above.context, above.system, target), ""});
    scope.official = true;
    return scope;
}

std::string target_words(const model::Indicator& indicator, int year) {
    for (const model::IndicatorTarget& target : indicator.targets) {
        if (target.year == year) return russian::typeset_target(target.text.value);
    }
    return std::string(words::no_value);
}

// «Показатель 2: …».
Inlines note_of(const Scope& scope, std::string_view noun, std::size_t index,
                const model::Prose& note) {
    Inlines line{word(russian::capitalized(noun) + "\u00A0" + std::to_string(index + 1) + ": ")};
    append(line, inlines_of(scope, note));
    end_with(line, ".");
    return line;
}

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

// One row, or two where a head stands over several columns.
void text_head(const Scope& scope, const model::TextTable& from, Table& table) {
    const bool is_double = std::ranges::any_of(
        from.columns, [](const model::TextTable::Column& one) { return !one.parts.empty(); });
    Row first, second;
    for (const model::TextTable::Column& column : from.columns) {
        const std::size_t width = std::max<std::size_t>(column.parts.size(), 1);
        table.columns.resize(table.columns.size() + width, {1, Align::start});
        const bool hangs = is_double && column.parts.empty();
        first.cells.push_back(
            cell(inlines_of(scope, column.title), static_cast<int>(width), hangs ? 2 : 1));
        for (const model::Prose& part : column.parts) {
            second.cells.push_back(cell(inlines_of(scope, part)));
        }
    }
    table.head.push_back(std::move(first));
    if (is_double) table.head.push_back(std::move(second));
}

}  // namespace

Inlines responsible_words(const Scope& scope, const model::Responsible& responsible) {
    const Context& context = scope.context;
    const model::Corpus& corpus = context.corpus;
    std::string name;
    if (const auto* id = std::get_if<model::OrganisationId>(&responsible.target)) {
        name = short_name(corpus[*id]);
    } else if (const auto* who = std::get_if<model::SubjectId>(&responsible.target)) {
        const model::Subject& subject = corpus[*who];
        name =
            subject.organisation.id ? short_name(corpus[*subject.organisation.id]) : subject.title;
    } else if (const auto* person = std::get_if<model::PersonId>(&responsible.target)) {
        name = initials_last(corpus[*person]);
    }
    if (name.empty()) return {};
    return {
        linked(address_of(context, scope.system, responsible.target), russian::typography(name))};
}

Table roadmap_table(const Scope& above, model::RoadmapId id) {
    const model::Corpus& corpus = above.context.corpus;
    const model::Roadmap& roadmap = corpus[id];
    std::vector<Which> columns = roadmap.columns;
    if (columns.empty()) columns = {Which::title, Which::responsible, Which::result, Which::due};

    const Titled names = titled(above.context, id);
    const Scope whole = scope_of_table(above, id, names);
    Table table;
    table.caption = names.title;
    table.columns.push_back({1, Align::center});
    Row head;
    head.cells.push_back(cell(words::number_sign));
    for (const Which column : columns) {
        table.columns.push_back({column_share(column), Align::start});
        head.cells.push_back(cell(column_name(column)));
    }
    table.head.push_back(std::move(head));

    for (std::size_t i = 0; i < roadmap.measures.size(); ++i) {
        const model::Measure& measure = corpus[roadmap.measures[i]];
        Row row;
        row.anchor = row_anchor("m-", measure.key, i);
        const Scope scope = scope_of_row(whole, words::measure_row, i, row.anchor);
        row.cells.push_back(cell(row_number(i)));
        for (const Which column : columns) {
            row.cells.push_back(measure_cell(scope, measure, column));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table indicator_table(const Scope& above, model::IndicatorSetId id) {
    const model::Corpus& corpus = above.context.corpus;
    const model::IndicatorSet& set = corpus[id];
    const int years = static_cast<int>(set.years.size());

    const Titled names = titled(above.context, id);
    const Scope whole = scope_of_table(above, id, names);
    Table table;
    table.caption = names.title;
    table.columns = {{1, Align::center}, {9, Align::start}, {3, Align::center}};
    Row first;
    const int head_rows = years > 0 ? 2 : 1;
    first.cells.push_back(cell(words::number_sign, 1, head_rows));
    first.cells.push_back(cell(words::indicator_title, 1, head_rows));
    first.cells.push_back(cell(words::unit, 1, head_rows));
    if (years > 0) first.cells.push_back(cell(words::targets_by_year, years, 1));
    table.head.push_back(std::move(first));
    Row second;
    for (const int year : set.years) {
        table.columns.push_back({2, Align::center});
        second.cells.push_back(cell(std::to_string(year)));
    }
    if (years > 0) table.head.push_back(std::move(second));

    for (std::size_t i = 0; i < set.indicators.size(); ++i) {
        const model::Indicator& indicator = corpus[set.indicators[i]];
        Row row;
        row.anchor = row_anchor("i-", indicator.key, i);
        const Scope scope = scope_of_row(whole, words::indicator_row, i, row.anchor);
        row.cells.push_back(cell(row_number(i)));
        row.cells.push_back(cell(inlines_of(scope, indicator.title)));
        row.cells.push_back(cell(russian::typography(indicator.unit)));
        for (const int year : set.years) row.cells.push_back(cell(target_words(indicator, year)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table text_table(const Scope& scope, const model::TextTable& from) {
    Table table;
    text_head(scope, from, table);
    const std::size_t count = table.columns.size();
    for (const model::TextTable::Row& one : from.rows) {
        Row& row = table.rows.emplace_back();
        using Kind = model::TextTable::Row::Kind;
        row.is_group = one.kind == Kind::group;
        row.is_total = one.kind == Kind::total;
        if (row.is_group) {
            row.cells.push_back(
                cell(inlines_of(scope, one.cells.front()), static_cast<int>(count)));
            continue;
        }
        for (const model::Prose& words : one.cells) {
            row.cells.push_back({blocks_of(scope, words), 1, 1});
        }
        // A short row of the author is filled up: every row has a cell under every head.
        while (row.cells.size() < count) row.cells.push_back(cell(Inlines{}));
    }
    settle_columns(table);
    return table;
}

std::vector<Inlines> roadmap_notes(const Scope& scope, model::RoadmapId id) {
    std::vector<Inlines> notes;
    const auto& measures = scope.context.corpus[id].measures;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const model::Measure& measure = scope.context.corpus[measures[i]];
        if (measure.note.empty()) continue;
        notes.push_back(note_of(scope, words::measure_row, i, measure.note));
    }
    return notes;
}

std::vector<Inlines> indicator_notes(const Scope& scope, model::IndicatorSetId id) {
    std::vector<Inlines> notes;
    const auto& indicators = scope.context.corpus[id].indicators;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const model::Indicator& indicator = scope.context.corpus[indicators[i]];
        if (indicator.note.empty()) continue;
        notes.push_back(note_of(scope, words::indicator_row, i, indicator.note));
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
    for (std::size_t i = 0; i < set.indicators.size(); ++i) {
        const model::Indicator& indicator = corpus[set.indicators[i]];
        if (indicator.methods.empty()) continue;
        notes.push_back(method_line(
            scope, russian::capitalized(words::indicator_row) + "\u00A0" + std::to_string(i + 1),
            indicator.methods));
    }
    return notes;
}

}  // namespace metodoc::view
