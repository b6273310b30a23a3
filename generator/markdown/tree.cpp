// Walks over a finished tree: plain text, links, raw HTML.
#include "base/overloaded.h"
#include "markdown/markdown.h"

namespace metodoc::markdown {
namespace {

// Calls `on_inline` for every inline and `on_block` for every block, in the order of the text.
template <typename OnBlock, typename OnInline>
struct Walk {
    OnBlock on_block;
    OnInline on_inline;

    void operator()(const Blocks& blocks) {
        for (const Block& block : blocks) {
            on_block(block);
            std::visit(overloaded{
                           [&](const Paragraph& it) { (*this)(it.children); },
                           [&](const Heading& it) { (*this)(it.children); },
                           [&](const List& it) {
                               for (const ListItem& item : it.items) (*this)(item.children);
                           },
                           [&](const Quote& it) { (*this)(it.children); },
                           [&](const Table& it) {
                               (*this)(it.header);
                               for (const TableRow& row : it.rows) (*this)(row);
                           },
                           [&](const FootnoteDefinition& it) { (*this)(it.children); },
                           [](const CodeBlock&) {},
                           [](const ThematicBreak&) {},
                           [](const HtmlBlock&) {},
                       },
                       block.kind);
        }
    }
    void operator()(const TableRow& row) {
        for (const TableCell& cell : row.cells) (*this)(cell.children);
    }
    void operator()(const Inlines& inlines) {
        for (const Inline& one : inlines) {
            on_inline(one);
            std::visit(overloaded{
                           [&](const Emphasis& it) { (*this)(it.children); },
                           [&](const Strong& it) { (*this)(it.children); },
                           [&](const Strikethrough& it) { (*this)(it.children); },
                           [&](const Link& it) { (*this)(it.children); },
                           [&](const Image& it) { (*this)(it.children); },
                           [](const Text&) {},
                           [](const SoftBreak&) {},
                           [](const HardBreak&) {},
                           [](const Code&) {},
                           [](const HtmlInline&) {},
                           [](const FootnoteReference&) {},
                       },
                       one.kind);
        }
    }
};
template <typename OnBlock, typename OnInline>
Walk(OnBlock, OnInline) -> Walk<OnBlock, OnInline>;

// The text of one inline itself, its children left to the walk.
std::string_view own_text(const Inline& one) {
    using View = std::string_view;
    return std::visit(overloaded{
                          [](const Text& it) { return View(it.text); },
                          [](const Code& it) { return View(it.text); },
                          [](const SoftBreak&) { return View(" "); },
                          [](const HardBreak&) { return View(" "); },
                          [](const Emphasis&) { return View(); },
                          [](const Strong&) { return View(); },
                          [](const Strikethrough&) { return View(); },
                          [](const Link&) { return View(); },
                          [](const Image&) { return View(); },
                          [](const HtmlInline&) { return View(); },
                          [](const FootnoteReference&) { return View(); },
                      },
                      one.kind);
}

void append_line(std::string& text, std::string_view line) {
    while (line.ends_with('\n')) line.remove_suffix(1);
    if (line.empty()) return;
    if (!text.empty()) text += '\n';
    text += line;
}

void append_row(std::string& text, const TableRow& row) {
    for (const TableCell& cell : row.cells) append_line(text, plain_text(cell.children));
}

}  // namespace

std::string plain_text(const Inlines& inlines) {
    std::string text;
    Walk{[](const Block&) {}, [&](const Inline& one) { text += own_text(one); }}(inlines);
    return text;
}

std::string plain_text(const Blocks& blocks) {
    std::string text;
    for (const Block& block : blocks) {
        std::visit(
            overloaded{
                [&](const Paragraph& it) { append_line(text, plain_text(it.children)); },
                [&](const Heading& it) { append_line(text, plain_text(it.children)); },
                [&](const List& it) {
                    for (const ListItem& item : it.items)
                        append_line(text, plain_text(item.children));
                },
                [&](const Quote& it) { append_line(text, plain_text(it.children)); },
                [&](const CodeBlock& it) { append_line(text, it.text); },
                [&](const Table& it) {
                    append_row(text, it.header);
                    for (const TableRow& row : it.rows) append_row(text, row);
                },
                [&](const FootnoteDefinition& it) { append_line(text, plain_text(it.children)); },
                [](const ThematicBreak&) {},
                [](const HtmlBlock&) {},
            },
            block.kind);
    }
    return text;
}

const Inlines* single_paragraph(const Blocks& blocks) {
    if (blocks.size() != 1) return nullptr;
    const auto* paragraph = std::get_if<Paragraph>(&blocks.front().kind);
    return paragraph ? &paragraph->children : nullptr;
}

std::vector<const Link*> links(const Blocks& blocks) {
    std::vector<const Link*> found;
    Walk{[](const Block&) {},
         [&](const Inline& one) {
             if (const auto* link = std::get_if<Link>(&one.kind)) found.push_back(link);
         }}(blocks);
    return found;
}

std::vector<TextRange> html_places(const Blocks& blocks) {
    std::vector<TextRange> found;
    Walk{[&](const Block& block) {
             if (std::holds_alternative<HtmlBlock>(block.kind)) found.push_back(block.range);
         },
         [&](const Inline& one) {
             if (std::holds_alternative<HtmlInline>(one.kind)) found.push_back(one.range);
         }}(blocks);
    return found;
}

}  // namespace metodoc::markdown
