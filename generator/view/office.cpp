// Source: ГОСТ Р 7.0.97-2016, 5.20–5.21 (sheet of approval), 5.25 (mark of the executor); the
// sheets of acquaintance and distribution are the habit of offices.
#include "view/office.h"

#include "view/names.h"
#include "view/profile.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using People = std::vector<model::Ref<model::Person>>;

std::vector<std::string> executor_lines(const model::Corpus& corpus, const model::Order& order) {
    if (!order.executor_mark.id) return {};
    const model::Person& person = corpus[*order.executor_mark.id];
    const bool is_full = !person.first_name.empty() && !person.patronymic.empty();
    const std::string name =
        is_full ? person.surname + " " + person.first_name + " " + person.patronymic
                : initials_last(person);
    std::vector<std::string> lines{std::string(words::executor_before) + name};
    const auto& organisation = person.organisation;
    if (organisation.id && !corpus[*organisation.id].phone.empty()) {
        lines.push_back(corpus[*organisation.id].phone);
    }
    return lines;
}

Row row_of(const std::vector<std::string>& words) {
    Row row;
    for (const std::string& one : words) {
        row.cells.push_back({one.empty() ? Blocks{} : paragraph(words_of(one)), 1, 1});
    }
    return row;
}

// «ЛИСТ СОГЛАСОВАНИЯ» and below it «к приказу от 30.12.2022 № 693».
AnnexDocument sheet_of(const Scope& scope, const model::Order& order, std::string_view name,
                       std::string_view before) {
    AnnexDocument sheet;
    const std::string of_order = date_and_number(order, order_date(scope.context.corpus, order));
    sheet.title = {word(name), {LineBreak{}}, word(std::string(before) + of_order)};
    return sheet;
}

// The people in rows, with room for a hand to write in.
AnnexDocument signed_sheet(const Scope& scope, const People& people, AnnexDocument sheet,
                           bool with_remarks) {
    Table table;
    table.caption = plain(sheet.title);
    std::vector<std::string> head{std::string(words::office), std::string(words::name_of_person),
                                  std::string(words::signature), std::string(words::date)};
    if (with_remarks) head.emplace_back(words::remarks);
    table.head = {row_of(head)};
    table.columns = {{3}, {2}, {1.4}, {1.2}};
    if (with_remarks) table.columns.push_back({1.6});
    for (const auto& one : people) {
        if (!one.id) continue;
        const model::Person& person = scope.context.corpus[*one.id];
        std::vector<std::string> words{position(person), initials_first(person)};
        words.resize(head.size());
        table.rows.push_back(row_of(words));
    }
    sheet.content = std::move(table);
    sheet.anchor = with_remarks ? "visas" : "acquaintance";
    return sheet;
}

AnnexDocument distribution_sheet(const Scope& scope, const model::Order& order) {
    AnnexDocument sheet = sheet_of(scope, order, words::distribution, words::of_order);
    sheet.anchor = "distribution";
    Body body;
    body.sections.emplace_back();
    for (const model::Prose& line : order.mailing) {
        NumberedClause clause;
        clause.number = std::to_string(body.sections[0].clauses.size() + 1) + ".";
        clause.lead = inlines_of(scope, line);
        clause.anchor = "distribution-" + std::to_string(body.sections[0].clauses.size() + 1);
        body.sections[0].clauses.push_back(std::move(clause));
    }
    sheet.content = std::move(body);
    return sheet;
}

}  // namespace

OfficeMarks office_marks(const Scope& scope, const model::Order& order) {
    OfficeMarks marks;
    marks.executor = executor_lines(scope.context.corpus, order);
    if (!order.visas.empty()) {
        marks.sheets.push_back(signed_sheet(
            scope, order.visas, sheet_of(scope, order, words::visas, words::to_order), true));
    }
    if (!order.acquainted.empty()) {
        marks.sheets.push_back(
            signed_sheet(scope, order.acquainted,
                         sheet_of(scope, order, words::acquaintance, words::with_order), false));
    }
    if (!order.mailing.empty()) marks.sheets.push_back(distribution_sheet(scope, order));
    return marks;
}

std::optional<WordDocument> public_copy(const WordDocument& document) {
    const auto* order = std::get_if<OrderDocument>(&document.content);
    if (order == nullptr || order->office.empty()) return std::nullopt;
    WordDocument copy = document;
    std::get<OrderDocument>(copy.content).office = {};
    return copy;
}

}  // namespace metodoc::view
