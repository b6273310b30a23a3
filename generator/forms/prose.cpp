#include "forms/prose.h"

#include <algorithm>
#include <vector>

#include "base/overloaded.h"
#include "forms/items.h"
#include "markdown/markdown.h"

namespace metodoc::forms {
namespace {

constexpr int step = 360;  // of a list's indent, twentieths of a point

// The element of that name at the top of properties, as XML; nothing where there is none.
std::string_view element_of(std::string_view properties, std::string_view name) {
    const std::size_t at = properties.find("<" + std::string(name) + " ");
    if (at == std::string_view::npos) return {};
    const std::size_t end = properties.find("/>", at);
    return end == std::string_view::npos ? std::string_view{} : properties.substr(at, end + 2 - at);
}

struct Format {
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool link = false;
};

class Prose {
public:
    Prose(const PrintPlace& place, const Styles& styles) : place_(place), styles_(styles) {}

    std::string run(std::string_view text) {
        blocks(markdown::parse(text).blocks, 0);
        return std::move(out_);
    }

private:
    // --- runs ---

    // The place's own properties with what the text adds, in the order of the schema.
    [[nodiscard]] std::string properties(const Format& format) const {
        const std::string_view own = place_.run_properties;
        if (!format.bold && !format.italic && !format.struck && !format.link) {
            return std::string(own);
        }
        std::string made = "<w:rPr>";
        made += element_of(own, "w:rStyle");
        made += element_of(own, "w:rFonts");
        if (format.bold) made += "<w:b/>";
        if (format.italic) made += "<w:i/>";
        if (format.struck) made += "<w:strike/>";
        made += format.link ? "<w:color w:val=\"0563C1\"/>" : element_of(own, "w:color");
        made += element_of(own, "w:sz");
        made += element_of(own, "w:szCs");
        if (format.link) made += "<w:u w:val=\"single\"/>";
        return made + "</w:rPr>";
    }

    void text(std::string_view words, const Format& format) {
        if (words.empty()) return;
        out_ += "<w:r>" + properties(format) + "<w:t xml:space=\"preserve\">";
        PrintPlace inner = place_;
        inner.splits = false;
        write_text(out_, words, inner);
        out_ += "</w:t></w:r>";
    }

    void inlines(const markdown::Inlines& all, const Format& format) {
        for (const markdown::Inline& one : all) {
            std::visit(
                overloaded{
                    [&](const markdown::Text& node) { text(node.text, format); },
                    [&](const markdown::SoftBreak&) { text(" ", format); },
                    [&](const markdown::HardBreak&) { out_ += "<w:r><w:br/></w:r>"; },
                    [&](const markdown::Code& node) { text(node.text, format); },
                    [&](const markdown::Emphasis& node) {
                        inlines(node.children, {format.bold, true, format.struck, format.link});
                    },
                    [&](const markdown::Strong& node) {
                        inlines(node.children, {true, format.italic, format.struck, format.link});
                    },
                    [&](const markdown::Strikethrough& node) {
                        inlines(node.children, {format.bold, format.italic, true, format.link});
                    },
                    [&](const markdown::Link& node) { link(node, format); },
                    [&](const markdown::Image& node) { inlines(node.children, format); },
                    [&](const markdown::HtmlInline& node) { text(node.html, format); },
                    [&](const markdown::FootnoteReference& node) {
                        text("[" + std::to_string(node.number) + "]", format);
                    },
                },
                one.kind);
        }
    }

    void link(const markdown::Link& node, const Format& format) {
        const bool leads_out = node.target.starts_with("https://") ||
                               node.target.starts_with("http://") ||
                               node.target.starts_with("mailto:");
        const bool is_plain = node.target.find('"') == std::string::npos;
        if (!leads_out || !is_plain) return inlines(node.children, format);
        out_ += "<w:fldSimple w:instr=\" HYPERLINK &quot;";
        escape_to(out_, node.target);
        out_ += "&quot; \">";
        const Format inner{format.bold, format.italic, format.struck, true};
        node.children.empty() ? text(node.target, inner) : inlines(node.children, inner);
        out_ += "</w:fldSimple>";
    }

    // --- blocks ---

    void paragraph(const markdown::Inlines& words, const std::string& before = {},
                   const Format& format = {}) {
        out_ += "<w:p>";
        out_ += before.empty() ? place_.paragraph_properties : before;
        inlines(words, format);
        out_ += "</w:p>";
    }

    [[nodiscard]] std::string indented(int left, int hanging) const {
        std::string made = "<w:pPr>";
        made += element_of(place_.paragraph_properties, "w:pStyle");
        made += "<w:ind w:left=\"" + std::to_string(left) + "\" w:hanging=\"" +
                std::to_string(hanging) + "\"/>";
        return made + "</w:pPr>";
    }

    void heading(const markdown::Heading& node) {
        const auto style = styles_.find("heading " + std::to_string(node.level));
        if (style == styles_.end()) return paragraph(node.children, {}, {.bold = true});
        paragraph(node.children, "<w:pPr><w:pStyle w:val=\"" + style->second + "\"/></w:pPr>");
    }

    void list(const markdown::List& node, int depth) {
        int number = node.start;
        for (const markdown::ListItem& item : node.items) {
            std::string sign = node.ordered ? std::to_string(number++) + "." : "–";
            if (item.task != markdown::Task::none) {
                sign = item.task == markdown::Task::done ? "\u2612" : "\u2610";
            }
            bool first = true;
            for (const markdown::Block& block : item.children) {
                const auto* words = std::get_if<markdown::Paragraph>(&block.kind);
                if (words == nullptr) {
                    blocks({block}, depth + 1);
                    continue;
                }
                out_ += "<w:p>" + indented((depth + 1) * step, first ? step : 0);
                if (first) text(sign + "\t", {});
                inlines(words->children, {});
                out_ += "</w:p>";
                first = false;
            }
        }
    }

    void cells(const markdown::TableRow& row, const markdown::Table& table, bool is_head) {
        out_ += is_head ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool right = table.alignments[i] == markdown::Alignment::right;
            const bool centre = table.alignments[i] == markdown::Alignment::center;
            out_ += "<w:tc><w:p>";
            if (right || centre) {
                out_ += "<w:pPr><w:jc w:val=\"";
                out_ += right ? "right" : "center";
                out_ += "\"/></w:pPr>";
            }
            inlines(row.cells[i].children, {.bold = is_head});
            out_ += "</w:p></w:tc>";
        }
        out_ += "</w:tr>";
    }

    void table(const markdown::Table& node) {
        out_ += "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>";
        for (const std::string_view side :
             {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            out_ += "<w:" + std::string(side) +
                    " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
        }
        out_ += "</w:tblBorders></w:tblPr><w:tblGrid>";
        const int width = 9354 / static_cast<int>(std::max<std::size_t>(node.alignments.size(), 1));
        for (std::size_t i = 0; i < node.alignments.size(); ++i) {
            out_ += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
        }
        out_ += "</w:tblGrid>";
        cells(node.header, node, true);
        for (const markdown::TableRow& row : node.rows) cells(row, node, false);
        // Two tables in a row would become one.
        out_ += "</w:tbl><w:p/>";
    }

    void plain_lines(std::string_view lines) {
        if (lines.ends_with('\n')) lines.remove_suffix(1);
        out_ += "<w:p>" + place_.paragraph_properties;
        text(lines, {});
        out_ += "</w:p>";
    }

    void blocks(const markdown::Blocks& all, int depth) {
        for (const markdown::Block& one : all) {
            std::visit(
                overloaded{
                    [&](const markdown::Paragraph& node) { paragraph(node.children); },
                    [&](const markdown::Heading& node) { heading(node); },
                    [&](const markdown::List& node) { list(node, depth); },
                    [&](const markdown::Quote& node) { quote(node, depth); },
                    [&](const markdown::CodeBlock& node) { plain_lines(node.text); },
                    [&](const markdown::ThematicBreak&) { out_ += "<w:p/>"; },
                    [&](const markdown::Table& node) { table(node); },
                    [&](const markdown::HtmlBlock& node) { plain_lines(node.html); },
                    [&](const markdown::FootnoteDefinition& node) { blocks(node.children, depth); },
                },
                one.kind);
        }
    }

    void quote(const markdown::Quote& node, int depth) {
        for (const markdown::Block& one : node.children) {
            const auto* words = std::get_if<markdown::Paragraph>(&one.kind);
            if (words == nullptr) {
                blocks({one}, depth + 1);
            } else {
                paragraph(words->children, indented((depth + 1) * 2 * step, 0));
            }
        }
    }

    const PrintPlace& place_;
    const Styles& styles_;
    std::string out_;
};

}  // namespace

Styles read_styles(std::string_view styles_xml) {
    Styles styles;
    Items items;
    if (!scan(styles_xml, items)) return styles;
    for (const Item& one : items) {
        if (one.name != "w:name" || one.kind == ItemKind::close || one.parent == items.end() ||
            !one.parent->opens("w:style")) {
            continue;
        }
        const auto name = attribute(one.xml, "w:val");
        const auto id = attribute(one.parent->xml, "w:styleId");
        if (!name || !id) continue;
        std::string lower(*name);
        std::ranges::transform(lower, lower.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        styles.emplace(std::move(lower), std::string(*id));
    }
    return styles;
}

std::string prose(std::string_view markdown, const PrintPlace& place, const Styles& styles) {
    return Prose(place, styles).run(markdown);
}

}  // namespace metodoc::forms
