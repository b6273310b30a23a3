// Markdown: text in, a tree of blocks and inlines out.
//
// CommonMark 0.29 with the extensions of GFM: tables, strikethrough, autolinks, task lists and
// footnotes. Nothing is refused, nothing is resolved and no HTML is made: a link keeps its target
// as its author wrote it, and raw HTML stands in the tree as such, so that the caller can refuse
// it. All places are byte offsets into the text that was given.
//
// Room: markdown. Includes base; hides cmark-gfm.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace metodoc::markdown {

// Bytes [begin, end) of the text that was parsed.
struct TextRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    auto operator<=>(const TextRange&) const = default;
};

struct Inline;
struct Block;
using Inlines = std::vector<Inline>;
using Blocks = std::vector<Block>;

// ---- inlines

// A run of text, escapes and entities resolved; quotes and dashes as typed.
struct Text {
    std::string text;
};
// A line break of the source inside a paragraph: a space.
struct SoftBreak {};
// A line break that its author wants (two spaces or a backslash at the end of the line).
struct HardBreak {};
struct Code {
    std::string text;
};
struct Emphasis {
    Inlines children;
};
struct Strong {
    Inlines children;
};
struct Strikethrough {
    Inlines children;
};
// `[приказом](act:minpros-96#тв "title")`; a bare address (autolink) is one too. The children of
// `[](act:minpros-96)` are empty. The target is unescaped and never percent-encoded.
struct Link {
    std::string target;
    std::string title;
    Inlines children;
    TextRange target_range;  // of the target as written; of the whole block where it is not found
};
// The children are the alternative text.
struct Image {
    std::string target;
    std::string title;
    Inlines children;
    TextRange target_range;
};
struct HtmlInline {
    std::string html;
};
// `[^label]`; numbers count from 1 in the order of the first references. A reference to a
// footnote that is not defined stays text.
struct FootnoteReference {
    std::string label;
    int number = 0;
};

struct Inline {
    std::variant<Text, SoftBreak, HardBreak, Code, Emphasis, Strong, Strikethrough, Link, Image,
                 HtmlInline, FootnoteReference>
        kind;
    // Text, code and links: their place, as narrow as it can be found, else that of the block.
    TextRange range;
};

// ---- blocks

struct Paragraph {
    Inlines children;
};
struct Heading {
    int level = 1;  // 1–6
    Inlines children;
};
enum class Task { none, open, done };  // `- text`, `- [ ] text`, `- [x] text`
struct ListItem {
    Blocks children;
    Task task = Task::none;
    TextRange range;
};
struct List {
    bool ordered = false;
    int start = 1;       // of an ordered list
    bool tight = false;  // no empty lines between the items: paragraphs are set without space
    std::vector<ListItem> items;
};
struct Quote {
    Blocks children;
};
struct CodeBlock {
    std::string info;  // what follows the fence: `yaml`
    std::string text;  // ends in a line break unless empty
};
struct ThematicBreak {};
enum class Alignment { none, left, center, right };
struct TableCell {
    Inlines children;
    TextRange range;
};
struct TableRow {
    std::vector<TableCell> cells;
    TextRange range;
};
// Every row has as many cells as there are alignments.
struct Table {
    std::vector<Alignment> alignments;
    TableRow header;
    std::vector<TableRow> rows;
};
struct HtmlBlock {
    std::string html;
};
// Stands at the end of the document whatever its place in the text, in the order of the numbers.
// A definition that nothing refers to is not in the tree.
struct FootnoteDefinition {
    std::string label;
    int number = 0;
    Blocks children;
};

struct Block {
    std::variant<Paragraph, Heading, List, Quote, CodeBlock, ThematicBreak, Table, HtmlBlock,
                 FootnoteDefinition>
        kind;
    TextRange range;  // exact: from the first to the last character of the block
};

// Blocks and inlines nest no deeper than this; people never come near it.
inline constexpr int max_depth = 64;

struct Document {
    Blocks blocks;
    // The first place that is nested deeper than max_depth. What stands deeper is not in the tree
    // (nothing is, when one line alone opens some hundred levels), so the caller must report it
    // (code too-deep).
    std::optional<TextRange> too_deep;
};

// Requires: UTF-8, under 4 GiB. Any number of threads may parse at once.
Document parse(std::string_view text);

// The words without their marks: what search and meta descriptions take. Blocks, items and table
// cells are parted by a line break, both breaks are spaces, HTML is left out, images give their
// alternative text.
std::string plain_text(const Blocks& blocks);
std::string plain_text(const Inlines& inlines);

// The inlines of the only paragraph; null when there is more, less or anything else.
const Inlines* single_paragraph(const Blocks& blocks);
inline bool is_single_paragraph(const Blocks& blocks) {
    return single_paragraph(blocks) != nullptr;
}

// Every link of the tree in the order of the text. The pointers live as long as the tree.
std::vector<const Link*> links(const Blocks& blocks);

// The places of raw HTML, blocks and inlines, in the order of the text.
std::vector<TextRange> html_places(const Blocks& blocks);

}  // namespace metodoc::markdown
