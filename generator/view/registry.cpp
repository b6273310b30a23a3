#include "view/citation.h"
#include "view/names.h"
#include "view/papers.h"
#include "view/tables.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using Type = model::RegistryColumn::Type;

Cell cell(Inlines inlines) {
    return {paragraph(std::move(inlines)), 1, 1};
}

double share_of(const model::RegistryColumn& column) {
    if (column.share > 0) return column.share;
    switch (column.type) {
        case Type::text:
            return 6;
        case Type::organisation:
        case Type::act:
        case Type::link:
            return 5;
        case Type::person:
        case Type::choice:
            return 4;
        case Type::number:
            return 2;
        case Type::date:
            return 3;
    }
    return 4;
}

// A name of a thing with its address; an address of the web as a link.
Inlines value_of(const Scope& scope, const model::RegistryColumn& column,
                 const model::RegistryCell& from) {
    const model::Corpus& corpus = scope.context.corpus;
    switch (column.type) {
        case Type::date:
            return {word(from.date ? dotted(*from.date) : std::string(words::no_value))};
        case Type::organisation:
        case Type::person:
            return responsible_words(scope, {from.value, from.target});
        case Type::act: {
            if (std::get_if<model::ActId>(&from.target) == nullptr) return {};
            const auto& act = corpus[std::get<model::ActId>(from.target)];
            return {linked(address_of(scope.context, scope.system, from.target),
                           russian::typography(cite_briefly(act, Case::nominative)))};
        }
        case Type::link:
            return {linked({"", "", from.value.value}, from.value.value)};
        case Type::text:
        case Type::number:
        case Type::choice:
            break;
    }
    return words_of(from.value.value);
}

Cell cell_of(const Scope& scope, const model::RegistryColumn& column,
             const std::optional<model::RegistryCell>& from) {
    if (!from) return cell({word(words::no_value)});
    if (column.type == Type::text) return {blocks_of(scope, from->text), 1, 1};
    return cell(value_of(scope, column, *from));
}

}  // namespace

Table registry_table(const Scope& above, model::RegistryId id) {
    const model::Registry& registry = above.context.corpus[id];
    const Titled names = titled(above.context, id);
    Scope scope = above.at({names.short_name, address_of(above.context, above.system, id), ""});
    Table table;
    table.caption = names.title;
    table.columns.push_back({1, Align::center});
    Row head;
    head.cells.push_back(cell({word(words::number_sign)}));
    for (const model::RegistryColumn& column : registry.columns) {
        const bool is_centred = column.type == Type::number || column.type == Type::date;
        table.columns.push_back(
            {share_of(column), is_centred ? Align::center : Align::start, column.internal});
        head.cells.push_back(cell(inlines_of(scope, column.title)));
    }
    table.head.push_back(std::move(head));
    for (std::size_t i = 0; i < registry.rows.size(); ++i) {
        const model::RegistryRow& from = registry.rows[i];
        Row row;
        row.anchor = "r-" + (from.key.empty() ? std::to_string(i + 1) : from.key);
        row.cells.push_back(cell({word(std::to_string(i + 1) + ".")}));
        for (std::size_t j = 0; j < registry.columns.size(); ++j) {
            row.cells.push_back(cell_of(scope, registry.columns[j], from.cells[j]));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table public_table(const Table& table) {
    Table copy = table;
    for (std::size_t at = copy.columns.size(); at-- > 0;) {
        if (!copy.columns[at].is_internal) continue;
        copy.columns.erase(copy.columns.begin() + static_cast<std::ptrdiff_t>(at));
        // Tables with such columns are made here, of cells that cover one place each.
        for (auto* rows : {&copy.head, &copy.rows}) {
            for (Row& row : *rows) {
                row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(at));
            }
        }
    }
    return copy;
}

}  // namespace metodoc::view
