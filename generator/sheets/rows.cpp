#include "sheets/rows.h"

#include <array>
#include <charconv>

#include "base/utf8.h"
#include "sheets/content.h"
#include "sheets/marks.h"
#include "sheets/parts.h"
#include "sheets/phrases.h"
#include "sheets/typed.h"

namespace metodoc::sheets {
namespace {

class RowWriter {
public:
    RowWriter(const RowsToWrite& rows, const std::string& place, Formats& formats,
              xml::Writer& writer, Diagnostics& out)
        : in_(rows), sheet_place_(place), formats_(formats), writer_(writer), out_(out) {}

    FilledLinks run() {
        const auto data = writer_.open("sheetData");
        const std::vector<OutRow>& rows = in_.frames[in_.sheet].layout.rows();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].grid_row == no_row) continue;
            place_ = {in_.sheet, static_cast<std::uint32_t>(i + 1)};
            write_row(in_.grid.rows[rows[i].grid_row], in_.text.substr(rows[i].content));
        }
        return std::move(links_);
    }

private:
    void write_row(const GridRow& row, std::string_view text) {
        const bool has_tags = row.has_tags();
        const auto element = writer_.open("row");
        const std::string number = std::to_string(place_.output_row);
        writer_.attribute("r", number);
        const bool own_height = is_true(row.node->attribute("customHeight"));
        for (const auto& [name, value] : row.node->attributes) {
            if (name == "r" || name == "spans") continue;
            // A height that the program chose is chosen anew for the new text.
            if (name == "ht" && has_tags && !own_height) continue;
            writer_.attribute(name, value);
        }
        if (!has_tags) {
            for (const GridCell& cell : row.cells) write_cell(cell, cell.column, {});
        } else {
            write_marked(row, text);
        }
    }

    void write_marked(const GridRow& row, std::string_view text) {
        std::uint32_t column = 1;
        const bool counts = in_.frames[in_.sheet].layout.columns(place_.output_row) != nullptr;
        while (text.starts_with(marks::begin)) {
            const std::size_t end = text.find(marks::end);
            std::uint32_t number = 0;
            std::from_chars(text.data() + 2, text.data() + end, number);
            if (text[1] == marks::skipped) {
                column += number;
                text.remove_prefix(end + 1);
                continue;
            }
            if (text[1] != marks::cell) return;
            text.remove_prefix(end + 1);
            const GridCell& cell = row.cells[number];
            place_.form_column = cell.column;
            place_.output_column = counts ? column : cell.column;
            write_cell(cell, place_.output_column, text);
            text.remove_prefix(next_cell(text));
            take_links(cell, text);
            ++column;
        }
    }

    // What the links of the cell say, taken off the front of the text.
    void take_links(const GridCell& cell, std::string_view& text) {
        while (text.size() > 1 && text[1] == marks::link) {
            const std::size_t end = text.find(marks::end);
            std::uint32_t number = 0;
            std::from_chars(text.data() + 2, text.data() + end, number);
            text.remove_prefix(end + 1);
            links_.push_back({place_.output_row, place_.output_column, cell.links[number].attribute,
                              read_content(text).text()});
            text.remove_prefix(next_cell(text));
        }
    }

    // Where the next mark of a cell, link, row or loop stands.
    static std::size_t next_cell(std::string_view text) {
        std::size_t at = text.find(marks::begin);
        while (at != std::string_view::npos) {
            constexpr std::string_view inside{"FNBSZ"};
            if (inside.find(text[at + 1]) == std::string_view::npos) return at;
            at = text.find(marks::begin, text.find(marks::end, at));
        }
        return text.size();
    }

    void write_cell(const GridCell& cell, std::uint32_t column, std::string_view text) {
        const std::string name = cell_name(place_.output_row, column);
        switch (cell.kind) {
            case CellKind::fixed:
                return write_fixed(cell, name);
            case CellKind::formula:
                return write_formula(cell, name, text);
            case CellKind::tagged:
                return write_value(cell, name, read_content(text));
        }
    }

    void copy_attributes(const GridCell& cell, std::string_view name, bool with_type) {
        writer_.attribute("r", name);
        for (const auto& [key, value] : cell.node->attributes) {
            if (key == "r" || (key == "t" && !with_type)) continue;
            writer_.attribute(key, value);
        }
    }

    void write_fixed(const GridCell& cell, const std::string& name) {
        const auto element = writer_.open("c");
        copy_attributes(cell, name, true);
        for (const xml::Node& child : cell.node->children) {
            if (!child.is_text()) xml::write(writer_, child);
        }
    }

    void write_formula(const GridCell& cell, const std::string& name, std::string_view text) {
        const std::string formula = cell.has_tags() ? read_content(text, '"').text() : cell.formula;
        const auto element = writer_.open("c");
        copy_attributes(cell, name, false);
        const auto inside = writer_.open("f");
        const xml::Node& old = *cell.node->child("f");
        const std::string_view type = old.attribute("t");
        if (type == "array" || type == "dataTable") {
            for (const auto& [key, value] : old.attributes) {
                const bool moves = key == "ref" || key == "r1" || key == "r2";
                writer_.attribute(key, moves ? adjusted(value, place_, in_.frames) : value);
            }
        }
        const std::string moved = adjusted(formula, place_, in_.frames);
        if (moved.size() > longest_formula && utf8::length(moved) > longest_formula) {
            out_.error("template-limit", {},
                       say(phrases::formula_too_long, {sheet_place_ + "!" + name}))
                .hint = say(phrases::use_subtotal);
        }
        writer_.text(moved);
    }

    void write_value(const GridCell& cell, const std::string& name, const Content& content) {
        switch (content.kind) {
            case marks::nothing:
                return write_number(name, cell.style, {});
            case marks::boolean: {
                const auto element = writer_.open("c");
                head(name, cell.style, "b");
                writer_.element("v", content.value == "True" ? "1" : "0");
                return;
            }
            case marks::number:
                if (const auto typed = typed_number(content.value)) {
                    return write_number(name, cell.style, typed->number);
                }
                break;
            case marks::text: {
                const Format format = formats_.of(cell.style);
                if (const auto typed = typed_text(content.value, format, in_.from_1904)) {
                    return write_number(name, typed_style(cell.style, *typed), typed->number);
                }
                return write_plain(name, cell.style, content.value);
            }
            default:
                break;
        }
        write_text(cell, name, content);
    }

    [[nodiscard]] std::uint32_t typed_style(std::uint32_t style, const Typed& typed) {
        if (formats_.of(style) != Format::general) return style;
        if (typed.is_date) return formats_.with_format(style, short_date_format);
        if (typed.format == "0%") return formats_.with_format(style, percent_format);
        return formats_.with_format(style, formats_.format_id(typed.format));
    }

    void head(std::string_view name, std::uint32_t style, std::string_view type) {
        writer_.attribute("r", name);
        if (style != 0) writer_.attribute("s", std::to_string(style));
        if (!type.empty()) writer_.attribute("t", type);
    }

    // Without a number: an empty cell.
    void write_number(std::string_view name, std::uint32_t style, std::string_view number) {
        const auto element = writer_.open("c");
        head(name, style, {});
        if (!number.empty()) writer_.element("v", number);
    }

    void write_t(std::string_view text) {
        const bool keeps = !text.empty() && (is_space(text.front()) || is_space(text.back()) ||
                                             text.find_first_of("\n\t") != std::string_view::npos);
        if (keeps) {
            writer_.element("t", text, {{"xml:space", "preserve"}});
        } else {
            writer_.element("t", text);
        }
    }

    static bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

    void write_plain(std::string_view name, std::uint32_t style, std::string_view text) {
        if (text.empty()) return write_number(name, style, {});
        // A text stays a text also when somebody edits the cell.
        const bool like_formula = std::string_view("=+-@").find(text[0]) != std::string_view::npos;
        const auto element = writer_.open("c");
        head(name, like_formula ? formats_.with_quote(style) : style, "inlineStr");
        const auto inside = writer_.open("is");
        write_t(text);
    }

    void write_text(const GridCell& cell, std::string_view name, const Content& content) {
        const auto has_format = [&](const Content::Run& run) {
            return run.format < cell.formats.size() && !cell.formats[run.format].empty();
        };
        if (content.runs.size() == 1 && !has_format(content.runs[0])) {
            return write_plain(name, cell.style, content.runs[0].text);
        }
        const auto element = writer_.open("c");
        head(name, cell.style, "inlineStr");
        const auto inside = writer_.open("is");
        for (const Content::Run& run : content.runs) {
            if (run.text.empty()) continue;
            const auto one = writer_.open("r");
            if (has_format(run)) writer_.trusted(cell.formats[run.format]);
            write_t(run.text);
        }
    }

    const RowsToWrite& in_;
    const std::string& sheet_place_;
    Formats& formats_;
    xml::Writer& writer_;
    Diagnostics& out_;
    Place place_;
    FilledLinks links_;
};

}  // namespace

FilledLinks write_rows(const RowsToWrite& rows, const std::string& place, Formats& formats,
                       xml::Writer& writer, Diagnostics& out) {
    return RowWriter(rows, place, formats, writer, out).run();
}

}  // namespace metodoc::sheets
