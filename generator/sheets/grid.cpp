#include "sheets/grid.h"

#include <algorithm>
#include <map>
#include <optional>

#include "sheets/address.h"
#include "sheets/formula.h"
#include "sheets/links.h"
#include "sheets/parts.h"

namespace metodoc::sheets {
namespace {

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// The format of a run as it is to be written again.
std::string format_of(const xml::Node& run) {
    const xml::Node* format = run.child("rPr");
    if (format == nullptr) return {};
    xml::Writer writer;
    xml::write(writer, *format);
    return std::move(writer).str();
}

class Reader {
public:
    Reader(const std::vector<SharedText>& texts, const std::string& place, SourceSet& sources,
           Diagnostics& out)
        : texts_(texts), place_(place), sources_(sources), out_(out) {}

    void read_row(const xml::Node& node, GridRow& row) {
        std::uint32_t column = 0;
        for (const xml::Node& one : node.children) {
            if (one.name != "c") continue;
            const auto corner = parse_cell(one.attribute("r"));
            column = corner ? corner->column : column + 1;
            GridCell cell{.column = column, .style = to_number(one.attribute("s")), .node = &one};
            read_cell(row.number, cell);
            row.cells.push_back(std::move(cell));
        }
        std::ranges::sort(row.cells, {}, &GridCell::column);
    }

    // The links of single cells; one of many cells is filled once, with the sheet.
    void read_links(Grid& grid, std::span<const ooxml::Relation> relations) {
        const xml::Node* list = grid.root.child("hyperlinks");
        if (list == nullptr) return;
        for (const xml::Node& one : list->children) {
            const auto corner = parse_cell(one.attribute("ref"));
            GridCell* cell = corner ? find(grid, *corner) : nullptr;
            if (cell == nullptr) continue;
            for (const std::string_view name : {"location", "display", "tooltip"}) {
                add_link(*corner, name, std::string(one.attribute(name)), *cell);
            }
            const auto relation =
                std::ranges::find(relations, one.attribute("r:id"), &ooxml::Relation::id);
            if (relation == relations.end() || !relation->external) continue;
            add_link(*corner, "target", decoded_link(relation->target), *cell);
        }
    }

private:
    static GridCell* find(Grid& grid, const Corner& corner) {
        return const_cast<GridCell*>(grid.at(corner.row, corner.column));
    }

    void add_link(const Corner& corner, std::string_view attribute, std::string text,
                  GridCell& cell) {
        if (!has_tags(text)) return;
        const std::string name = place_ + "!" + print(corner) + ":" + std::string(attribute);
        const std::vector<std::string> runs{text};
        const FileId file = sources_.add(name, std::move(text));
        cell.links.push_back({std::string(attribute), cut(runs, file, out_)});
    }

    void read_cell(std::uint32_t row, GridCell& cell) {
        if (const xml::Node* formula = cell.node->child("f")) {
            return read_formula(row, *formula, cell);
        }
        const std::string_view type = cell.node->attribute("t");
        if (type == "s") {
            const xml::Node* index = cell.node->child("v");
            const std::uint32_t at = index ? to_number(text_of(*index), UINT32_MAX) : UINT32_MAX;
            if (at < texts_.size() && texts_[at].has_tags) tag(row, texts_[at], cell);
        } else if (type == "inlineStr" || type == "str") {
            const xml::Node* inside = cell.node->child(type == "str" ? "v" : "is");
            if (inside == nullptr) return;
            SharedText text{{text_of(*inside)}, {""}, false};
            text.has_tags = has_tags(text.runs[0]);
            if (type == "inlineStr") text = read_text(*inside);
            if (text.has_tags) tag(row, text, cell);
        }
    }

    void tag(std::uint32_t row, const SharedText& text, GridCell& cell) {
        cell.kind = CellKind::tagged;
        cell.formats = text.formats;
        cell.tags = cut(text.runs, add_source(row, cell.column, text.runs), out_);
    }

    FileId add_source(std::uint32_t row, std::uint32_t column,
                      const std::vector<std::string>& runs) {
        std::string text;
        for (const std::string& run : runs) text += run;
        return sources_.add(place_ + "!" + cell_name(row, column), std::move(text));
    }

    // Tags in a formula stand in its texts: ="За "&"{{ year }}".
    void read_formula(std::uint32_t row, const xml::Node& node, GridCell& cell) {
        cell.kind = CellKind::formula;
        cell.formula = text_of(node);
        if (node.attribute("t") == "shared") {
            const std::string index(node.attribute("si"));
            if (!cell.formula.empty()) {
                shared_[index] = {row, cell.column, cell.formula};
            } else if (const auto found = shared_.find(index); found != shared_.end()) {
                const Shared& first = found->second;
                cell.formula = moved(first.formula, std::int64_t{row} - first.row,
                                     std::int64_t{cell.column} - first.column);
            }
        }
        if (!has_tags(cell.formula)) return;
        const std::vector<std::string> runs{cell.formula};
        std::vector<Tag> tags = cut(runs, add_source(row, cell.column, runs), out_);
        // An array of constants ({1,2;{…}) has no tag: nothing to do for it.
        const bool any =
            std::ranges::any_of(tags, [](const Tag& one) { return one.kind != TagKind::text; });
        if (any) cell.tags = std::move(tags);
    }

    struct Shared {
        std::uint32_t row = 0;
        std::uint32_t column = 0;
        std::string formula;
    };

    const std::vector<SharedText>& texts_;
    const std::string& place_;
    SourceSet& sources_;
    Diagnostics& out_;
    std::map<std::string, Shared> shared_;
};

}  // namespace

bool GridCell::has_content() const {
    if (kind == CellKind::formula) return true;
    if (kind == CellKind::fixed) return node->child("v") != nullptr || node->child("is") != nullptr;
    return std::ranges::any_of(tags, [](const Tag& one) {
        return one.kind == TagKind::expression ||
               (one.kind == TagKind::text && !is_blank(one.text));
    });
}

const GridCell* Grid::at(std::uint32_t row, std::uint32_t column) const {
    const auto found = std::ranges::lower_bound(rows, row, {}, &GridRow::number);
    if (found == rows.end() || found->number != row) return nullptr;
    const auto cell = std::ranges::find(found->cells, column, &GridCell::column);
    return cell == found->cells.end() ? nullptr : &*cell;
}

bool GridRow::has_tags() const {
    return std::ranges::any_of(cells, [](const GridCell& one) { return one.has_tags(); });
}

SharedText read_text(const xml::Node& text) {
    SharedText made;
    for (const xml::Node& child : text.children) {
        if (child.name != "t" && child.name != "r") continue;
        made.formats.push_back(child.name == "r" ? format_of(child) : std::string());
    }
    made.runs = runs_of(text);
    std::string all;
    for (const std::string& run : made.runs) all += run;
    made.has_tags = has_tags(all);
    return made;
}

std::vector<SharedText> read_shared_texts(const xml::Node& strings) {
    std::vector<SharedText> texts;
    for (const xml::Node& one : strings.children) {
        if (one.name == "si") texts.push_back(read_text(one));
    }
    return texts;
}

Grid read_grid(xml::Node root, std::span<const ooxml::Relation> relations,
               const std::vector<SharedText>& texts, const std::string& place, SourceSet& sources,
               Diagnostics& out) {
    Grid grid;
    grid.root = std::move(root);
    const xml::Node* data = grid.root.child("sheetData");
    if (data == nullptr) return grid;
    Reader reader(texts, place, sources, out);
    std::uint32_t number = 0;
    for (const xml::Node& one : data->children) {
        if (one.name != "row") continue;
        number = to_number(one.attribute("r"), number + 1);
        GridRow row{.number = number, .node = &one};
        reader.read_row(one, row);
        grid.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(grid.rows, {}, &GridRow::number);
    reader.read_links(grid, relations);
    return grid;
}

}  // namespace metodoc::sheets
