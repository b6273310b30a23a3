#include "view/composition.h"

#include "view/names.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

Cell cell(std::string_view text) {
    return {paragraph({word(russian::typography(text))}), 1, 1};
}

Row row_of(const model::Corpus& corpus, const model::Member& member, std::size_t index) {
    std::string name = member.name;
    std::string office = member.position;
    if (member.person.id) {
        name = initials_last(corpus[*member.person.id]);
        office = position(corpus[*member.person.id]);
    }
    Row row;
    row.cells = {
        cell(std::to_string(index + 1) + "."), cell(name),
        cell(office.empty() ? std::string(words::no_value) : russian::uncapitalized(office)),
        cell(words::offices[static_cast<std::size_t>(member.office)])};
    return row;
}

// Depth first, as the clauses of an order are counted.
void show(const Scope& scope, model::OrderId order, std::uint32_t& next,
          std::vector<NumberedClause>& clauses) {
    for (NumberedClause& clause : clauses) {
        const model::OrderClauseId id{order, next++};
        if (const auto* composition = composition_at(scope.context.corpus, id))
            clause.blocks.push_back({composition_table(scope, *composition)});
        show(scope, order, next, clause.clauses);
    }
}

}  // namespace

const model::Composition* composition_at(const model::Corpus& corpus, const model::Target& target) {
    const auto* id = std::get_if<model::OrderClauseId>(&target);
    return id == nullptr ? nullptr : std::get_if<model::Composition>(&corpus[*id].kind);
}

Inlines composition_title(const Scope& scope, const model::Composition& composition) {
    Inlines title{word(words::composition_capital)};
    append(title, inlines_of(scope, composition.whose));
    return title;
}

Table composition_table(const Scope& scope, const model::Composition& composition) {
    Table table;
    table.caption = plain(composition_title(scope, composition));
    table.columns = {{1, Align::start}, {4, Align::start}, {8, Align::start}, {4, Align::start}};
    Row head;
    head.cells = {cell(words::number_sign), cell(words::member_name), cell(words::member_position),
                  cell(words::member_office)};
    table.head.push_back(std::move(head));
    for (std::size_t i = 0; i < composition.members.size(); ++i) {
        table.rows.push_back(row_of(scope.context.corpus, composition.members[i], i));
    }
    return table;
}

void show_compositions(const Scope& scope, model::OrderId order,
                       std::vector<NumberedClause>& clauses) {
    std::uint32_t next = 0;
    show(scope, order, next, clauses);
}

}  // namespace metodoc::view
