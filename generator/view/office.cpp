// Source: ГОСТ Р 7.0.97-2016, 5.20–5.21 (sheet of approval), 5.25 (mark of the executor); the
// sheets of acquaintance and distribution are the habit of offices.
#include "view/office.h"

#include <algorithm>

#include "view/names.h"
#include "view/papers.h"
#include "view/profile.h"
#include "view/text.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

using People = std::vector<model::Ref<model::Person>>;

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

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find('\n', begin), text.size());
        if (end > begin) lines.push_back(russian::typography(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return lines;
}

bool is_internal(const Column& column) {
    return column.is_internal;
}

// Whether a document holds what only the office is to see.
bool keeps_back(const AnnexDocument& annex) {
    const auto* table = std::get_if<Table>(&annex.content);
    if (table != nullptr && std::ranges::any_of(table->columns, is_internal)) return true;
    return std::ranges::any_of(annex.annexes, [](const auto& one) { return keeps_back(one); });
}
bool keeps_back(const OrderDocument& order) {
    return !order.office.empty() ||
           std::ranges::any_of(order.annexes, [](const auto& one) { return keeps_back(one); });
}
bool keeps_back(const PaperDocument& paper) {
    return !paper.office.empty();
}
bool keeps_back(const StandaloneDocument& document) {
    return keeps_back(document.text);
}

void leave_out(AnnexDocument& annex) {
    if (auto* table = std::get_if<Table>(&annex.content)) *table = public_table(*table);
    for (AnnexDocument& inner : annex.annexes) leave_out(inner);
}
void leave_out(OrderDocument& order) {
    order.office = {};
    for (AnnexDocument& annex : order.annexes) leave_out(annex);
}
void leave_out(PaperDocument& paper) {
    paper.office = {};
}
void leave_out(StandaloneDocument& document) {
    leave_out(document.text);
}

}  // namespace

std::vector<std::string> letterhead_of(const model::Corpus& corpus,
                                       const model::Organisation* authority) {
    if (authority == nullptr) return {};
    if (!authority->letterhead.empty()) return authority->letterhead;
    std::vector<std::string> lines{russian::upper(authority->name)};
    if (authority->parent.id) {
        const std::string& parent = corpus[*authority->parent.id].name;
        lines.insert(lines.begin(), russian::upper(parent));
    }
    return lines;
}

Signature signature_of(const model::Person& person, const model::DocumentsProfile& profile) {
    std::string office = position(person);
    if (profile.acting_short && office.starts_with(words::acting)) {
        office.replace(0, words::acting.size(), words::acting_short);
    }
    return {lines_of(office), initials_first(person)};
}

std::vector<std::string> executor_lines(const model::Corpus& corpus,
                                        const model::Ref<model::Person>& executor) {
    if (!executor.id) return {};
    const model::Person& person = corpus[*executor.id];
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

OfficeMarks office_marks(const Scope& scope, const model::Order& order) {
    OfficeMarks marks;
    marks.executor = executor_lines(scope.context.corpus, order.executor_mark);
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
    const bool changes =
        std::visit([](const auto& content) { return keeps_back(content); }, document.content);
    if (!changes) return std::nullopt;
    WordDocument copy = document;
    std::visit([](auto& content) { leave_out(content); }, copy.content);
    return copy;
}

}  // namespace metodoc::view
