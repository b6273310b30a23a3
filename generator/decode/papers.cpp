// Letters, extracts and registers.
#include <algorithm>

#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

using Type = model::RegistryColumn::Type;

model::RegistryColumn column_of(Reader& in, const Node& node) {
    model::RegistryColumn column;
    column.key = need(node, "key").text;
    column.span = in.inside(need(node, "key"));
    column.title = in.phrase(node, "title");
    column.type = Reader::word<Type>(node, "type", Type::text,
                                     {{"act", Type::act},
                                      {"choice", Type::choice},
                                      {"date", Type::date},
                                      {"link", Type::link},
                                      {"number", Type::number},
                                      {"organisation", Type::organisation},
                                      {"person", Type::person},
                                      {"text", Type::text}});
    column.values = Reader::texts(node, "values");
    column.required = Reader::flag(node, "required");
    column.internal = Reader::flag(node, "internal");
    if (const auto share = Reader::integer(node, "width")) column.share = *share;
    return column;
}

model::RegistryCell cell_of(Reader& in, const Node& row, const model::RegistryColumn& column) {
    model::RegistryCell cell;
    const Node& node = need(row, column.key);
    cell.value = Reader::spanned(node);
    if (column.type == Type::text) cell.text = in.prose(row, column.key);
    if (column.type == Type::date) cell.date = in.date(row, column.key);
    return cell;
}

model::RegistryRow row_of(Reader& in, const Node& node,
                          const std::vector<model::RegistryColumn>& columns) {
    model::RegistryRow row;
    row.span = node.span;
    for (const model::RegistryColumn& column : columns) {
        if (node.find(column.key) == nullptr)
            row.cells.emplace_back();
        else
            row.cells.emplace_back(cell_of(in, node, column));
    }
    for (const yaml::Entry& entry : node.entries) {
        if (entry.key == "key") {
            row.key = entry.value.text;
            continue;
        }
        const bool known =
            std::ranges::find(columns, entry.key, &model::RegistryColumn::key) != columns.end();
        if (!known) row.unknown.push_back({entry.key, entry.key_span});
    }
    return row;
}

void read_certified(Reader& in, const Place& place, const Node& root) {
    model::Extract extract;
    extract.id = id_of(root, place);
    extract.span = in.inside(need(root, "of"));
    extract.system = place.system;
    extract.source.text = in.spanned(root, "of");
    for (const Node& node : items_of(root, "clauses"))
        extract.clauses.push_back(Reader::spanned(node));
    extract.certified_by = Reader::ref<model::Person>(root, "certified_by");
    extract.certified_on = in.date(root, "certified_on");
    extract.original_at = Reader::ref<model::Organisation>(root, "original_at");
    extract.file = in.text(root, "file");
    in.corpus.extracts.push_back(std::move(extract));
}

}  // namespace

void read_copy(Reader& in, const Place& place, const Node& root) {
    read_certified(in, place, root);
}

void read_extract(Reader& in, const Place& place, const Node& root) {
    read_certified(in, place, root);
}

void read_letter(Reader& in, const Place& place, const Node& root) {
    model::Letter letter;
    const auto id = next_id(in.corpus.letters);
    letter.id = id_of(root, place);
    letter.span = in.inside(need(root, "title"));
    letter.system = place.system;
    letter.number = in.text(root, "number");
    letter.date = in.date(root, "date").value_or(Date{});
    letter.status = status_of(root);
    letter.title = in.phrase(root, "title");
    letter.authority = Reader::ref<model::Organisation>(root, "authority");
    letter.to = Reader::responsibles(root, "to");
    if (const Node* reply = root.find("reply_to")) {
        letter.reply_number = in.text(*reply, "number");
        letter.reply_date = in.date(*reply, "date");
    }
    letter.salutation = in.text(root, "salutation");
    letter.text = in.prose(root, "text");
    for (const Node& node : items_of(root, "enclosures"))
        letter.enclosures.push_back({in.phrase(node, "title"),
                                     Reader::integer(node, "sheets").value_or(1),
                                     Reader::integer(node, "copies").value_or(1)});
    letter.signatory = Reader::ref<model::Person>(root, "signatory");
    letter.executor_mark = Reader::ref<model::Person>(root, "executor_mark");
    letter.sample = Reader::flag(root, "sample");
    in.name("letter", letter.system, letter.id, letter.span, id);
    in.corpus.letters.push_back(std::move(letter));
}

void read_registry(Reader& in, const Place& place, const Node& root) {
    model::Registry registry;
    const auto id = next_id(in.corpus.registries);
    registry.id = id_of(root, place);
    registry.span = in.inside(need(root, "title"));
    registry.system = place.system;
    registry.title = in.phrase(root, "title");
    registry.short_title = in.text(root, "short_title");
    registry.grifs = read_grifs(in, root);
    for (const Node& node : items_of(root, "columns"))
        registry.columns.push_back(column_of(in, node));
    for (const Node& node : items_of(root, "rows"))
        registry.rows.push_back(row_of(in, node, registry.columns));
    registry.note = in.phrase(root, "note");
    registry.sample = Reader::flag(root, "sample");
    in.name("registry", registry.system, registry.id, registry.span, id);
    in.corpus.registries.push_back(std::move(registry));
}

}  // namespace metodoc::decode
