#include "decode/kinds.h"

namespace metodoc::decode {
namespace {

model::FigureRow row_of(Reader& in, const Node& node) {
    model::FigureRow row;
    row.title = in.phrase(node, "title");
    row.span = Reader::inside(need(node, "title"));
    for (const Node& item : items_of(node, "values")) {
        const auto value = yaml::to_integer(item);
        MUST(value.has_value());
        row.values.push_back({*value, Reader::inside(item)});
    }
    row.total = Reader::flag(node, "total");
    row.more = Reader::flag(node, "more");
    return row;
}

}  // namespace

void read_figures(Reader& in, const Place& place, const Node& root) {
    for (const Node& node : items_of(root, "tables")) {
        model::Figures table;
        const model::FiguresId id = next_id(in.corpus.figures);
        table.key = need(node, "key").text;
        table.span = Reader::inside(need(node, "key"));
        table.system = place.system;
        table.title = in.phrase(node, "title");
        table.unit = in.text(node, "unit");
        table.columns = Reader::texts(node, "columns");
        table.first_is_sum = Reader::flag(node, "first_is_sum");
        for (const Node& row : items_of(node, "rows")) table.rows.push_back(row_of(in, row));
        table.note = in.phrase(node, "note");
        in.name("figures", place.system, table.key, table.span, id, Reader::Named::by_key);
        in.corpus.figures.push_back(std::move(table));
    }
}

}  // namespace metodoc::decode
