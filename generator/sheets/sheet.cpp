#include "sheets/sheet.h"

#include <algorithm>
#include <array>

#include "sheets/parts.h"

namespace metodoc::sheets {
namespace {

constexpr std::array<std::string_view, 5> formula_elements{"f", "formula", "formula1", "formula2",
                                                           "xm:f"};
constexpr std::array<std::string_view, 9> text_attributes{"display",  "error",  "errorTitle",
                                                          "location", "prompt", "promptTitle",
                                                          "tooltip",  "descr",  "title"};

class SheetWriter {
public:
    SheetWriter(const RowsToWrite& rows, std::vector<ooxml::Relation>& relations, Formats& formats,
                Renderer& renderer)
        : in_(rows),
          relations_(relations),
          formats_(formats),
          renderer_(renderer),
          layout_(rows.frames[rows.sheet].layout) {}

    std::string run() {
        writer_.declaration();
        {
            const xml::Node& root = in_.grid.root;
            const auto element = writer_.open(root.name);
            for (const auto& [name, value] : root.attributes) writer_.attribute(name, value);
            for (const xml::Node& child : root.children) write_child(child);
        }
        return std::move(writer_).str();
    }

private:
    // The top left cell of the ranges that formulas are relative to.
    struct Base {
        std::uint32_t form_row = 0;
    };

    void write_child(const xml::Node& child) {
        if (child.is_text()) return;
        if (child.name == "sheetData") {
            filled_links_ = write_rows(in_, sheet_place(), formats_, writer_, renderer_.out());
            return;
        }
        xml::Node copy = child;
        if (copy.name == "dimension") {
            // It may be left out, and programs count for themselves.
            if (!layout_.is_identity()) return;
        } else if (copy.name == "mergeCells") {
            merge(copy);
        } else if (copy.name == "hyperlinks") {
            link(copy);
        } else if (copy.name == "cols") {
            put_widths(copy);
        } else if (copy.name == "rowBreaks") {
            put_breaks(copy);
        } else if (copy.name == "headerFooter") {
            fill_headers(copy);
        } else if (copy.name != "sheetViews" && !adjust(copy, {})) {
            return;
        }
        if (is_list(child) && !is_list(copy)) return;
        xml::write(writer_, copy);
    }

    static bool is_list(const xml::Node& node) {
        return std::ranges::any_of(node.children,
                                   [](const xml::Node& one) { return !one.is_text(); });
    }

    static void put_count(xml::Node& list) {
        if (!list.has_attribute("count")) return;
        const auto count = std::ranges::count_if(
            list.children, [](const xml::Node& one) { return !one.is_text(); });
        list.set_attribute("count", std::to_string(count));
    }

    // False: nothing is left of what the node speaks of.
    bool adjust(xml::Node& node, Base base) {
        fill_attributes(node, cell_place(node));
        if (node.has_attribute("sqref")) {
            const std::string ranges = spread_all(node.attribute("sqref"), base);
            if (ranges.empty()) return false;
            node.set_attribute("sqref", ranges);
        }
        if (xml::Node* inside = node.child("xm:sqref")) {
            const std::string ranges = spread_all(text_of(*inside), base);
            if (ranges.empty()) return false;
            inside->children = {xml::Node{{}, ranges, {}, {}}};
        }
        if (const auto range = parse_range(node.attribute("ref"))) {
            const auto moved = grown(*range, layout_);
            if (!moved) return false;
            node.set_attribute("ref", print(*moved));
        }
        if (node.name == "cfvo" && node.attribute("type") == "formula") {
            node.set_attribute("val", relative(std::string(node.attribute("val")), base));
        }
        const bool is_formula =
            std::ranges::find(formula_elements, node.name) != formula_elements.end();
        if (is_formula && !is_list(node)) {
            node.children = {xml::Node{{}, relative(text_of(node), base), {}, {}}};
            return true;
        }
        const bool was_list = is_list(node);
        std::erase_if(node.children,
                      [&](xml::Node& child) { return !child.is_text() && !adjust(child, base); });
        put_count(node);
        return !was_list || is_list(node);
    }

    std::string spread_all(std::string_view text, Base& base) {
        std::string out;
        const std::vector<Range> ranges = parse_ranges(text);
        for (const Range& range : ranges) {
            for (const Range& one : spread(range, layout_)) {
                if (!out.empty()) out += ' ';
                out += print(one);
            }
        }
        if (!ranges.empty()) base.form_row = ranges.front().first.row;
        return out;
    }

    // A formula whose relative addresses are seen from the base, which may have been taken away:
    // then from the next row that is left.
    std::string relative(const std::string& formula, Base base) {
        Place place{.sheet = in_.sheet};
        if (base.form_row == 0) return adjusted(formula, place, in_.frames);
        place.output_row = layout_.nearest(base.form_row);
        const std::vector<OutRow>& rows = layout_.rows();
        if (place.output_row > rows.size()) return adjusted(formula, place, in_.frames);
        const std::uint32_t form_row = rows[place.output_row - 1].form_row;
        if (form_row == base.form_row) return adjusted(formula, place, in_.frames);
        const std::string nearer = moved(formula, std::int64_t{form_row} - base.form_row, 0);
        return adjusted(nearer, place, in_.frames);
    }

    void merge(xml::Node& list) {
        std::vector<xml::Node> cells;
        for (const xml::Node& one : list.children) {
            const auto range = parse_range(one.attribute("ref"));
            if (!range) continue;
            for (const Range& moved : repeated(*range, layout_)) {
                const bool one_cell =
                    moved.first.row == moved.last.row && moved.first.column == moved.last.column;
                if (one_cell) continue;
                cells.push_back(one);
                cells.back().set_attribute("ref", print(moved));
            }
        }
        list.children = std::move(cells);
        put_count(list);
    }

    void link(xml::Node& list) {
        std::vector<xml::Node> links;
        for (const xml::Node& one : list.children) {
            const auto range = parse_range(one.attribute("ref"));
            if (!range) continue;
            const GridCell* cell = in_.grid.at(range->first.row, range->first.column);
            if (range->single && cell != nullptr && !cell->links.empty()) {
                link_copies(one, *cell, range->first.row, links);
                continue;
            }
            for (const Range& moved : repeated(*range, layout_)) {
                xml::Node& copy = links.emplace_back(one);
                fill_attributes(copy, cell_place(one));
                copy.set_attribute("ref", print(moved));
                move_location(copy, moved.first.row);
            }
        }
        list.children = std::move(links);
    }

    void move_location(xml::Node& link, std::uint32_t row) {
        if (!link.has_attribute("location")) return;
        const Place place{.sheet = in_.sheet, .output_row = row};
        link.set_attribute("location",
                           adjusted(std::string(link.attribute("location")), place, in_.frames));
    }

    // A link of a cell whose tags were rendered with the cell: one for each of its copies.
    void link_copies(const xml::Node& link, const GridCell& cell, std::uint32_t form_row,
                     std::vector<xml::Node>& links) {
        const std::string id(link.attribute("r:id"));
        const auto found = std::ranges::find(relations_, id, &ooxml::Relation::id);
        const bool has_target =
            std::ranges::find(cell.links, "target", &GridLink::attribute) != cell.links.end();
        ooxml::Relation relation = found == relations_.end() ? ooxml::Relation{} : *found;
        if (has_target) relations_.erase(found);
        const std::vector<OutRow>& rows = layout_.rows();
        const FilledLink* before = nullptr;
        for (const FilledLink& filled : filled_links_) {
            if (rows[filled.row - 1].form_row != form_row) continue;
            const std::vector<std::uint32_t>* columns = layout_.columns(filled.row);
            const std::uint32_t column =
                columns == nullptr ? filled.column : (*columns)[filled.column - 1];
            if (column != cell.column) continue;
            const bool same =
                before != nullptr && before->row == filled.row && before->column == filled.column;
            if (!same) {
                links.push_back(link);
                links.back().set_attribute("ref", cell_name(filled.row, filled.column));
                move_location(links.back(), filled.row);
            }
            before = &filled;
            if (filled.attribute == "target") {
                relation.id = "link" + std::to_string(++link_number_);
                relation.target = encoded_link(filled.text);
                relations_.push_back(relation);
                links.back().set_attribute("r:id", relation.id);
            } else {
                links.back().set_attribute(filled.attribute, filled.text);
                if (filled.attribute == "location") move_location(links.back(), filled.row);
            }
        }
    }

    // The widths of the form's columns, in the order of the output.
    void put_widths(xml::Node& list) {
        const std::vector<std::uint32_t>* columns = layout_.columns(0);
        if (columns == nullptr) return;
        const std::uint32_t last = *std::ranges::max_element(*columns);
        const auto moved = static_cast<std::int64_t>(columns->size()) - last;
        std::vector<xml::Node> out;
        const auto add = [&](const xml::Node& node, std::int64_t first, std::int64_t end) {
            out.push_back(node);
            out.back().set_attribute("min", std::to_string(first));
            out.back().set_attribute("max",
                                     std::to_string(std::min<std::int64_t>(end, last_column)));
        };
        const auto holds = [](const xml::Node& node, std::uint32_t column) {
            return to_number(node.attribute("min")) <= column &&
                   column <= to_number(node.attribute("max"));
        };
        for (std::size_t i = 0; i < columns->size(); ++i) {
            for (const xml::Node& node : list.children) {
                if (!node.is_text() && holds(node, (*columns)[i])) {
                    add(node, static_cast<std::int64_t>(i) + 1, static_cast<std::int64_t>(i) + 1);
                }
            }
        }
        for (const xml::Node& node : list.children) {
            const std::uint32_t end = to_number(node.attribute("max"));
            if (node.is_text() || end <= last) continue;
            const std::uint32_t first = std::max(to_number(node.attribute("min")), last + 1);
            add(node, first + moved, end + moved);
        }
        list.children = std::move(out);
    }

    // A break stands below its row: below each of its copies.
    void put_breaks(xml::Node& list) {
        std::vector<xml::Node> breaks;
        for (const xml::Node& one : list.children) {
            if (one.is_text()) continue;
            const std::uint32_t row = to_number(one.attribute("id"));
            for (const RowRange& rows : layout_.copies(row, row)) {
                for (std::uint32_t id = rows.first; id <= rows.last; ++id) {
                    breaks.push_back(one);
                    breaks.back().set_attribute("id", std::to_string(id));
                }
            }
        }
        list.children = std::move(breaks);
        put_count(list);
        if (list.has_attribute("manualBreakCount")) {
            const auto manual = std::ranges::count_if(
                list.children, [](const xml::Node& one) { return is_true(one.attribute("man")); });
            list.set_attribute("manualBreakCount", std::to_string(manual));
        }
    }

    void fill_headers(xml::Node& list) {
        for (xml::Node& one : list.children) {
            if (one.is_text()) continue;
            const std::string place = sheet_place() + ":" + one.name;
            const std::string text = renderer_.text(text_of(one), place, '&');
            one.children = {xml::Node{{}, text, {}, {}}};
        }
    }

    void fill_attributes(xml::Node& node, const std::string& place) {
        for (auto& [name, value] : node.attributes) {
            if (!has_tags(value)) continue;
            if (std::ranges::find(text_attributes, name) == text_attributes.end()) continue;
            value = renderer_.text(value, place);
        }
    }

    [[nodiscard]] std::string sheet_place() const {
        return renderer_.form() + ":" + in_.frames[in_.sheet].name;
    }
    [[nodiscard]] std::string cell_place(const xml::Node& node) const {
        std::string_view cell = node.attribute("ref");
        if (cell.empty()) cell = node.attribute("sqref");
        return sheet_place() + "!" + std::string(cell);
    }

    const RowsToWrite& in_;
    std::vector<ooxml::Relation>& relations_;
    FilledLinks filled_links_;
    std::size_t link_number_ = 0;
    Formats& formats_;
    Renderer& renderer_;
    const Layout& layout_;
    xml::Writer writer_;
};

}  // namespace

std::string write_sheet(const RowsToWrite& rows, std::vector<ooxml::Relation>& relations,
                        Formats& formats, Renderer& renderer) {
    return SheetWriter(rows, relations, formats, renderer).run();
}

}  // namespace metodoc::sheets
