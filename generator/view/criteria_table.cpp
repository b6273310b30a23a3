// Tables of levels with their criteria, and of models by what they are told apart by.

#include <algorithm>

#include "view/rows.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using Shown = model::CriteriaSet::Column;

std::string_view name_of(Shown column) {
    switch (column) {
        case Shown::title:
            return words::criterion;
        case Shown::aspects:
            return words::aspects;
        case Shown::indicators:
            return words::indicators;
        case Shown::methods:
            return words::assessment_methods;
    }
    return {};
}

// A dash list; a dash alone where there is nothing.
Cell list_cell(const Scope& scope, const std::vector<model::Prose>& items) {
    if (items.empty()) return cell(words::no_value);
    if (items.size() == 1) return cell(inlines_of(scope, items.front()));
    return {Blocks{{list_of(scope, items, ".")}}, 1, 1};
}

Cell indicators_cell(const Scope& scope, const model::Criterion& criterion) {
    Cell made;
    for (const model::Ref<model::Indicator>& ref : criterion.indicators) {
        if (!ref.id) continue;
        const model::Indicator& indicator = scope.context.corpus[*ref.id];
        append(made.blocks, paragraph({linked(address_of(scope.context, scope.system, *ref.id),
                                              title_text(scope.context, indicator.title))}));
    }
    return made.blocks.empty() ? cell(words::no_value) : made;
}

Cell criterion_cell(const Scope& scope, const model::Criterion& criterion, Shown column) {
    switch (column) {
        case Shown::title:
            return cell(inlines_of(scope, criterion.title));
        case Shown::aspects:
            return list_cell(scope, criterion.aspects);
        case Shown::indicators:
            return indicators_cell(scope, criterion);
        case Shown::methods:
            return list_cell(scope, criterion.methods);
    }
    return {};
}

void add_note(std::vector<Inlines>& notes, const Scope& scope, std::string_view noun,
              const std::string& number, const model::Prose& note) {
    if (!note.empty()) notes.push_back(note_of(scope, noun, number, note));
}

std::string number_in(std::size_t group, std::size_t index) {
    return std::to_string(group + 1) + "." + std::to_string(index + 1);
}

bool has_basis(const model::ServiceModel& one) {
    return !one.basis.empty();
}
bool has_parts(const model::ServiceModel& one) {
    return !one.parts.empty();
}

template <typename Has>
bool any_model(const model::ModelSet& set, Has has) {
    return std::ranges::any_of(set.groups, [&](const model::ModelGroup& group) {
        return std::ranges::any_of(group.models, has);
    });
}

}  // namespace

Table criteria_table(const Scope& above, model::CriteriaId id) {
    const model::CriteriaSet& set = above.context.corpus[id];
    const Titled names = titled(above.context, id);
    const Scope whole = scope_of_table(above, id, names);
    Table table;
    table.caption = names.title;
    table.columns.push_back({1, Align::center});
    Row head;
    head.cells.push_back(cell(words::number_sign));
    for (const Shown column : set.columns) {
        table.columns.push_back({column == Shown::title ? 9.0 : 7.0, Align::start});
        head.cells.push_back(cell(name_of(column)));
    }
    table.head.push_back(std::move(head));
    const int width = static_cast<int>(table.columns.size());
    for (std::size_t i = 0; i < set.levels.size(); ++i) {
        const model::CriteriaLevel& level = set.levels[i];
        table.rows.push_back(group_row(whole, level.title, row_anchor("g-", level.key, i), width));
        for (std::size_t j = 0; j < level.criteria.size(); ++j) {
            const model::Criterion& criterion = level.criteria[j];
            Row row;
            row.anchor = "c-" + criterion.key;
            const Scope scope =
                scope_of_row(whole, words::criterion_row, number_in(i, j), row.anchor);
            row.cells.push_back(cell(row_number(number_in(i, j))));
            for (const Shown column : set.columns)
                row.cells.push_back(criterion_cell(scope, criterion, column));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table model_table(const Scope& above, model::ModelSetId id) {
    const model::ModelSet& set = above.context.corpus[id];
    const Titled names = titled(above.context, id);
    const Scope whole = scope_of_table(above, id, names);
    const bool basis = any_model(set, has_basis);
    const bool parts = any_model(set, has_parts);
    Table table;
    table.caption = names.title;
    table.columns = {{1, Align::center}, {8, Align::start}};
    Row head;
    head.cells = {cell(words::number_sign), cell(words::model_title)};
    const auto add_column = [&](std::string_view name) {
        table.columns.push_back({7, Align::start});
        head.cells.push_back(cell(name));
    };
    if (basis) add_column(words::model_basis);
    if (parts) add_column(words::model_parts);
    table.head.push_back(std::move(head));
    for (std::size_t i = 0; i < set.groups.size(); ++i) {
        const model::ModelGroup& group = set.groups[i];
        Row heading = group_row(whole, group.title, row_anchor("g-", group.key, i),
                                static_cast<int>(table.columns.size()));
        if (!group.mark.empty()) {
            Inlines line{word(russian::typography(group.mark) + ". ")};
            append(line, inlines_of(whole, group.title));
            heading.cells.front().blocks = paragraph(std::move(line));
        }
        table.rows.push_back(std::move(heading));
        for (std::size_t j = 0; j < group.models.size(); ++j) {
            const model::ServiceModel& one = group.models[j];
            Row row;
            row.anchor = "m-" + one.key;
            const Scope scope = scope_of_row(whole, words::model_row, number_in(i, j), row.anchor);
            row.cells = {cell(row_number(number_in(i, j))), cell(inlines_of(scope, one.title))};
            if (basis) row.cells.push_back(text_cell(scope, one.basis));
            if (parts) row.cells.push_back(list_cell(scope, one.parts));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

std::vector<Inlines> criteria_notes(const Scope& scope, model::CriteriaId id) {
    std::vector<Inlines> notes;
    const auto& levels = scope.context.corpus[id].levels;
    for (std::size_t i = 0; i < levels.size(); ++i)
        for (std::size_t j = 0; j < levels[i].criteria.size(); ++j)
            add_note(notes, scope, words::criterion_row, number_in(i, j),
                     levels[i].criteria[j].note);
    return notes;
}

std::vector<Inlines> model_notes(const Scope& scope, model::ModelSetId id) {
    std::vector<Inlines> notes;
    const auto& groups = scope.context.corpus[id].groups;
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (std::size_t j = 0; j < groups[i].models.size(); ++j)
            add_note(notes, scope, words::model_row, number_in(i, j), groups[i].models[j].note);
    return notes;
}

}  // namespace metodoc::view
