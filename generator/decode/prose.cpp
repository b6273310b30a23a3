#include "decode/prose.h"

#include <algorithm>

#include "base/overloaded.h"
#include "decode/phrases.h"
#include "decode/prose_figures.h"
#include "model/model.h"

namespace metodoc::decode {
namespace {

namespace md = markdown;

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// A link without a scheme is a path on a page, and a slip of the pen anywhere else.
bool is_reference(std::string_view target, Shape shape) {
    if (target.find(':') == std::string_view::npos) return shape != Shape::page;
    return model::is_reference(target);
}

// Reports, once each, the parts of a tree that no page and no document can print; collects the
// pictures.
class Refuser {
public:
    Refuser(std::string_view text, Shape shape, const Spots& spots, Diagnostics& out)
        : text_(text), shape_(shape), spots_(spots), out_(out) {}

    [[nodiscard]] std::vector<model::ProsePicture> pictures() && { return std::move(pictures_); }

    void look(const md::Blocks& blocks) {
        for (const md::Block& block : blocks) look(block);
    }

private:
    void look(const md::Block& block) {
        std::visit(overloaded{
                       [&](const md::Paragraph& it) { look(it.children); },
                       [&](const md::Heading& it) { look(it.children); },
                       [&](const md::List& it) { look(it); },
                       [&](const md::Quote& it) { look(it.children); },
                       [](const md::CodeBlock&) {},
                       [](const md::ThematicBreak&) {},
                       [&](const md::Table& it) { look(it); },
                       [&](const md::HtmlBlock& it) { html(it.html, block.range); },
                       [&](const md::FootnoteDefinition& it) { look(it.children); },
                   },
                   block.kind);
    }

    void look(const md::List& list) {
        for (const md::ListItem& item : list.items) {
            look(item.children);
        }
    }

    void look(const md::Table& table) {
        for (const md::TableCell& cell : table.header.cells) look(cell.children);
        for (const md::TableRow& row : table.rows)
            for (const md::TableCell& cell : row.cells) look(cell.children);
    }

    void look(const md::Inlines& inlines) {
        for (const md::Inline& one : inlines) look(one);
    }

    void look(const md::Inline& one) {
        std::visit(overloaded{
                       [](const md::Text&) {},
                       [](const md::SoftBreak&) {},
                       [](const md::HardBreak&) {},
                       [](const md::Code&) {},
                       [&](const md::Emphasis& it) { look(it.children); },
                       [&](const md::Strong& it) { look(it.children); },
                       [&](const md::Strikethrough& it) { look(it.children); },
                       [&](const md::Link& it) { look(it); },
                       [&](const md::Image& it) { image(it); },
                       [](const md::FootnoteReference&) {},
                       [&](const md::HtmlInline& it) { html(it.html, one.range); },
                   },
                   one.kind);
    }

    void look(const md::Link& link) {
        look(link.children);
        if (is_reference(link.target, shape_) || !link.children.empty()) return;
        out_.error("empty-text", spots_(link.target_range.begin, link.target_range.end),
                   say(phrases::link_without_words, {link.target}))
            .hint = say(phrases::put_words);
    }

    void html(std::string_view html, md::TextRange range) {
        html = html.substr(0, html.find('\n'));
        range.end = std::min(range.end, range.begin + static_cast<std::uint32_t>(html.size()));
        refuse(range, say(phrases::html_found, {html})).hint = say(phrases::use_markdown);
    }

    void image(const md::Image& image) {
        pictures_.push_back({image.target,
                             spots_(image.target_range.begin, image.target_range.end),
                             !is_blank(md::plain_text(image.children)),
                             {}});
    }

    Diagnostic& refuse(md::TextRange range, Message message) {
        // A block is pointed at by its first line.
        const auto line = text_.substr(range.begin, range.end - range.begin).find('\n');
        if (line != std::string_view::npos)
            range.end = range.begin + static_cast<std::uint32_t>(line);
        return out_.error("markdown-unsupported", spots_(range.begin, range.end),
                          std::move(message));
    }

    std::vector<model::ProsePicture> pictures_;
    std::string_view text_;
    Shape shape_;
    const Spots& spots_;
    Diagnostics& out_;
};

const Phrase& name_of(const md::Block& block) {
    return std::visit(
        overloaded{
            [](const md::Paragraph&) -> const Phrase& { return phrases::several_paragraphs; },
            [](const md::Heading&) -> const Phrase& { return phrases::a_heading; },
            [](const md::List&) -> const Phrase& { return phrases::a_list; },
            [](const md::Quote&) -> const Phrase& { return phrases::a_quote; },
            [](const md::CodeBlock&) -> const Phrase& { return phrases::a_code; },
            [](const md::ThematicBreak&) -> const Phrase& { return phrases::a_rule; },
            [](const md::Table&) -> const Phrase& { return phrases::a_table; },
            [](const md::HtmlBlock&) -> const Phrase& { return phrases::a_code; },
            [](const md::FootnoteDefinition&) -> const Phrase& { return phrases::a_code; },
        },
        block.kind);
}

// The sign that makes a block of a paragraph: the dot of `2023. …`, a dash, a number sign.
std::pair<std::size_t, std::size_t> mark_of(std::string_view text, std::size_t begin) {
    std::size_t mark = begin;
    while (mark < text.size() && text[mark] >= '0' && text[mark] <= '9') ++mark;
    return {mark, std::min(mark + 1, text.size())};
}

// A field of one paragraph that reads as anything else.
void refuse_blocks(std::string_view text, const md::Document& tree, const Spots& spots,
                   Diagnostics& out) {
    for (const md::Block& block : tree.blocks) {
        const bool is_paragraph = std::holds_alternative<md::Paragraph>(block.kind);
        if (is_paragraph && &block == &tree.blocks.front()) continue;
        // Raw HTML has its own message.
        if (std::holds_alternative<md::HtmlBlock>(block.kind)) return;
        // A note stands at the foot.
        if (std::holds_alternative<md::FootnoteDefinition>(block.kind)) continue;
        const auto [begin, end] = mark_of(text, block.range.begin);
        Diagnostic& found = out.error("markdown-unsupported", spots(begin, end),
                                      say(phrases::one_paragraph, {say(name_of(block))}));
        found.hint = is_paragraph ? say(phrases::join_paragraphs)
                                  : say(phrases::escape_mark, {text.substr(begin, end - begin)});
        return;
    }
}

std::vector<model::ProseLink> references(const md::Blocks& blocks, const Spots& spots,
                                         Shape shape) {
    std::vector<model::ProseLink> result;
    for (const md::Link* link : md::links(blocks)) {
        if (!is_reference(link->target, shape)) continue;
        result.push_back(
            {link->target, spots(link->target_range.begin, link->target_range.end), {}});
    }
    return result;
}

}  // namespace

model::Prose read_prose(std::string_view text, Span whole, const Spots& spots, Shape shape,
                        Diagnostics& out) {
    model::Prose prose{std::string(text), whole, md::parse(text), {}, {}};
    // A blank field has been reported with the other blank scalars of its file.
    if (is_blank(text)) return prose;
    Refuser refuser(text, shape, spots, out);
    refuser.look(prose.tree.blocks);
    prose.pictures = std::move(refuser).pictures();
    if (shape == Shape::paragraph) refuse_blocks(text, prose.tree, spots, out);
    if (const auto deep = prose.tree.too_deep)
        out.error("too-deep", spots(deep->begin, deep->end), say(phrases::nested_deeply));
    prose.links = references(prose.tree.blocks, spots, shape);
    prose.figures = read_figures(text, prose.tree.blocks, spots, out);
    return prose;
}

}  // namespace metodoc::decode
