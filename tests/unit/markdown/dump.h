// A tree of Markdown as one line of text, for comparisons: p(“text” code(x) link(target: …)).
#pragma once

#include <string>

#include "base/overloaded.h"
#include "markdown/markdown.h"

namespace metodoc::test {

inline std::string dump(const markdown::Blocks& blocks);
inline std::string dump(const markdown::Inlines& inlines);

inline std::string dump(const markdown::Inline& one) {
    using namespace markdown;
    return std::visit(
        overloaded{
            [](const Text& it) { return "'" + it.text + "'"; },
            [](const SoftBreak&) { return std::string("soft"); },
            [](const HardBreak&) { return std::string("hard"); },
            [](const Code& it) { return "code(" + it.text + ")"; },
            [](const Emphasis& it) { return "em(" + dump(it.children) + ")"; },
            [](const Strong& it) { return "strong(" + dump(it.children) + ")"; },
            [](const Strikethrough& it) { return "del(" + dump(it.children) + ")"; },
            [](const Link& it) {
                const std::string title = it.title.empty() ? "" : " \"" + it.title + "\"";
                return "link<" + it.target + ">" + title + "(" + dump(it.children) + ")";
            },
            [](const Image& it) {
                const std::string title = it.title.empty() ? "" : " \"" + it.title + "\"";
                return "image<" + it.target + ">" + title + "(" + dump(it.children) + ")";
            },
            [](const HtmlInline& it) { return "html(" + it.html + ")"; },
            [](const FootnoteReference& it) {
                return "note[" + it.label + "=" + std::to_string(it.number) + "]";
            },
        },
        one.kind);
}

inline std::string dump(const markdown::Inlines& inlines) {
    std::string text;
    for (const auto& one : inlines) text += (text.empty() ? "" : " ") + dump(one);
    return text;
}

inline std::string dump(const markdown::TableRow& row) {
    std::string text;
    for (const auto& cell : row.cells) text += "[" + dump(cell.children) + "]";
    return text;
}

inline std::string dump(const markdown::List& list) {
    std::string text = list.ordered ? "ol" + std::to_string(list.start) : "ul";
    text += list.tight ? "(" : " loose(";
    for (const auto& item : list.items) {
        if (&item != &list.items.front()) text += " ";
        text += item.task == markdown::Task::none   ? "li("
                : item.task == markdown::Task::done ? "done("
                                                    : "open(";
        text += dump(item.children) + ")";
    }
    return text + ")";
}

inline std::string dump(const markdown::Table& table) {
    std::string text = "table ";
    for (const auto alignment : table.alignments)
        text += "nlcr"[static_cast<std::size_t>(alignment)];
    text += "(" + dump(table.header);
    for (const auto& row : table.rows) text += " " + dump(row);
    return text + ")";
}

inline std::string dump(const markdown::Block& block) {
    using namespace markdown;
    return std::visit(
        overloaded{
            [](const Paragraph& it) { return "p(" + dump(it.children) + ")"; },
            [](const Heading& it) {
                return "h" + std::to_string(it.level) + "(" + dump(it.children) + ")";
            },
            [](const List& it) { return dump(it); },
            [](const Quote& it) { return "quote(" + dump(it.children) + ")"; },
            [](const CodeBlock& it) { return "pre<" + it.info + ">(" + it.text + ")"; },
            [](const ThematicBreak&) { return std::string("rule"); },
            [](const Table& it) { return dump(it); },
            [](const HtmlBlock& it) { return "html(" + it.html + ")"; },
            [](const FootnoteDefinition& it) {
                return "note" + std::to_string(it.number) + "[" + it.label + "](" +
                       dump(it.children) + ")";
            },
        },
        block.kind);
}

inline std::string dump(const markdown::Blocks& blocks) {
    std::string text;
    for (const auto& block : blocks) text += (text.empty() ? "" : " ") + dump(block);
    return text;
}

}  // namespace metodoc::test
