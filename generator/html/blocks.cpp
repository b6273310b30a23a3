#include "html/blocks.h"

#include <algorithm>
#include <array>

#include "base/overloaded.h"

namespace metodoc::html {
namespace {

constexpr auto heading_names =
    std::to_array<std::string_view>({"h1", "h2", "h3", "h4", "h5", "h6"});

// Authors begin their texts with # or with ##: both are the first level below the heading above.
std::string_view heading_name(int level, int above) {
    const int deeper = std::max(level - 1, 1);
    return heading_names[static_cast<std::size_t>(std::clamp(above + deeper, 2, 6) - 1)];
}

void write(Writer& out, const view::Inlines& inlines, const Surroundings& around);
void write(Writer& out, const view::Blocks& blocks, const Surroundings& around);

void write(Writer& out, const view::Link& link, const Surroundings& around) {
    const std::string href = around.links.to(link.address);
    if (href.empty()) return write(out, link.children, around);
    const auto a = out.open("a", {{"class", link.is_term ? "term" : ""},
                                  {"href", href},
                                  {"rel", link.address.url.empty() ? "" : "external"},
                                  {"title", link.title}});
    write(out, link.children, around);
}

void write(Writer& out, const view::Inline& node, const Surroundings& around) {
    const auto wrapped = [&](std::string_view name, const view::Inlines& children) {
        const auto element = out.open(name);
        write(out, children, around);
    };
    std::visit(overloaded{
                   [&](const view::Text& text) { out.text(text.text); },
                   [&](const view::Code& code) {
                       const auto element = out.open("code");
                       out.text(code.text);
                   },
                   [&](const view::LineBreak&) { out.empty("br"); },
                   [&](const view::Emphasis& emphasis) { wrapped("em", emphasis.children); },
                   [&](const view::Strong& strong) { wrapped("strong", strong.children); },
                   [&](const view::Strikethrough& struck) { wrapped("s", struck.children); },
                   [&](const view::Link& link) { write(out, link, around); },
               },
               node.kind);
}

void write(Writer& out, const view::Inlines& inlines, const Surroundings& around) {
    for (const view::Inline& node : inlines) write(out, node, around);
}

bool is_paragraph(const view::Block& block) {
    return std::holds_alternative<view::Paragraph>(block.kind);
}

void write_tight(Writer& out, const view::Blocks& blocks, const Surroundings& around) {
    if (std::ranges::count_if(blocks, is_paragraph) > 1) return write(out, blocks, around);
    for (const view::Block& block : blocks) {
        const auto* paragraph = std::get_if<view::Paragraph>(&block.kind);
        if (paragraph != nullptr) {
            write(out, paragraph->children, around);
        } else {
            write(out, view::Blocks{block}, around);
        }
    }
}

void write(Writer& out, const view::List& list, const Surroundings& around) {
    const std::string start = list.ordered && list.start != 1 ? std::to_string(list.start) : "";
    const auto element = out.line(list.ordered ? "ol" : "ul", {{"start", start}});
    for (const view::ListItem& item : list.items) {
        const auto li = out.line("li", {{"id", item.anchor}});
        write_tight(out, item.blocks, around);
    }
}

void write(Writer& out, const view::Block& block, const Surroundings& around) {
    std::visit(overloaded{
                   [&](const view::Paragraph& paragraph) {
                       const auto p = out.line("p");
                       write(out, paragraph.children, around);
                   },
                   [&](const view::Heading& heading) {
                       const auto h = out.line(heading_name(heading.level, around.heading),
                                               {{"id", heading.anchor}});
                       write(out, heading.children, around);
                   },
                   [&](const view::List& list) { write(out, list, around); },
                   [&](const view::Quote& quote) {
                       const auto element = out.line("blockquote");
                       write(out, quote.blocks, around);
                   },
                   [&](const view::CodeBlock& code) {
                       const auto pre = out.line("pre", {{"tabindex", "0"}});
                       const auto element = out.open("code");
                       out.text(code.text);
                   },
                   [&](const view::Rule&) {
                       out.empty("hr");
                       out.line_break();
                   },
                   [&](const view::Table& table) { out.markup(to_markup(table, around)); },
               },
               block.kind);
}

void write(Writer& out, const view::Blocks& blocks, const Surroundings& around) {
    for (const view::Block& block : blocks) write(out, block, around);
}

}  // namespace

Markup to_markup(const view::Inlines& inlines, const Surroundings& around) {
    Writer out;
    write(out, inlines, around);
    return std::move(out).finish();
}

Markup to_markup(const view::Blocks& blocks, const Surroundings& around) {
    Writer out;
    write(out, blocks, around);
    return std::move(out).finish();
}

Markup to_tight_markup(const view::Blocks& blocks, const Surroundings& around) {
    Writer out;
    write_tight(out, blocks, around);
    return std::move(out).finish();
}

Markup to_markup(const view::List& list, const Surroundings& around) {
    Writer out;
    write(out, list, around);
    return std::move(out).finish();
}

}  // namespace metodoc::html
