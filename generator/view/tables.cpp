#include "view/tables.h"

#include <algorithm>

#include "view/columns.h"
#include "view/rows.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using Which = model::Roadmap::Column;

std::string_view usual_name(Which column) {
    switch (column) {
        case Which::title:
            return words::measure_title;
        case Which::stages:
            return words::stage;
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
        case Which::stages:
            return 3;
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

// «I, II».
std::string stage_words(const model::Measure& measure) {
    std::string text;
    for (const Spanned<std::string>& stage : measure.stages) {
        text += text.empty() ? stage.value : ", " + stage.value;
    }
    return text.empty() ? std::string(words::no_value) : text;
}

Cell measure_cell(const Scope& scope, const model::Measure& measure, Which column) {
    switch (column) {
        case Which::title:
            return text_cell(scope, measure.title);
        case Which::stages:
            return cell(stage_words(measure));
        case Which::responsible:
            return responsible_cell(scope, measure);
        case Which::result:
            return text_cell(scope, measure.result);
        case Which::due:
            if (measure.due.value.empty()) return cell(words::no_value);
            return cell(russian::typeset_deadline(measure.due.value));
    }
    return {};
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

// «Задача: …», as the goals have it.
Inlines task_heading(const Scope& scope, model::TaskId id) {
    Inlines line{word(words::task_before)};
    append(line, {linked(address_of(scope.context, scope.system, id),
                         title_text(scope.context, scope.context.corpus[id].title))});
    return line;
}

}  // namespace

std::vector<std::string> measure_numbers(const model::Roadmap& roadmap) {
    const bool anew = roadmap.numbering == model::Roadmap::Numbering::by_group;
    std::vector<std::string> numbers;
    std::size_t loose = roadmap.measures.size();
    for (const model::MeasureGroup& group : roadmap.groups) loose -= group.measures.size();
    const auto add = [&](const std::string& before, std::size_t count) {
        for (std::size_t i = 1; i <= count; ++i) {
            numbers.push_back(anew ? before + std::to_string(i)
                                   : std::to_string(numbers.size() + 1));
        }
    };
    add("", loose);
    for (std::size_t i = 0; i < roadmap.groups.size(); ++i) {
        add(std::to_string(i + 1) + ".", roadmap.groups[i].measures.size());
    }
    return numbers;
}

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
        head.cells.push_back(cell(column_name(roadmap.headings, column, usual_name(column))));
    }
    table.head.push_back(std::move(head));

    const std::vector<std::string> numbers = measure_numbers(roadmap);
    std::size_t next = 0;
    const auto add = [&](model::MeasureId measure_id) {
        const model::Measure& measure = corpus[measure_id];
        Row row;
        row.anchor = row_anchor("m-", measure.key, next);
        const Scope scope = scope_of_row(whole, words::measure_row, numbers[next], row.anchor);
        row.cells.push_back(cell(row_number(numbers[next++])));
        for (const Which column : columns) {
            row.cells.push_back(measure_cell(scope, measure, column));
        }
        table.rows.push_back(std::move(row));
    };
    std::size_t loose = roadmap.measures.size();
    for (const model::MeasureGroup& group : roadmap.groups) loose -= group.measures.size();
    while (next < loose) add(roadmap.measures[next]);
    for (std::size_t i = 0; i < roadmap.groups.size(); ++i) {
        const model::MeasureGroup& group = roadmap.groups[i];
        Row heading = group_row(whole, group.title, row_anchor("g-", group.key, i),
                                static_cast<int>(table.columns.size()));
        if (group.title.empty() && group.task.id) {
            heading.cells.front().blocks = paragraph(task_heading(whole, *group.task.id));
        }
        table.rows.push_back(std::move(heading));
        for (const model::MeasureId measure : group.measures) add(measure);
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
    const std::vector<std::string> numbers = measure_numbers(scope.context.corpus[id]);
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const model::Measure& measure = scope.context.corpus[measures[i]];
        if (measure.note.empty()) continue;
        notes.push_back(note_of(scope, words::measure_row, numbers[i], measure.note));
    }
    return notes;
}

}  // namespace metodoc::view
