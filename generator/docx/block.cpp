#include "docx/block.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/overloaded.h"
#include "docx/inline.h"
#include "docx/paragraph.h"

namespace metodoc::docx {
namespace {

// Word numbers nine levels; three are as deep as a reader follows.
constexpr std::array bullets{Style::bullet, Style::bullet_2, Style::bullet_3};
constexpr std::array numbers{Style::number, Style::number_2, Style::number_3};
constexpr std::array list_texts{Style::list_text, Style::list_text_2, Style::list_text_3};

Style at_depth(const std::array<Style, 3>& styles, int depth) {
    return styles[static_cast<std::size_t>(std::clamp(depth, 1, 3) - 1)];
}

Style item_style(const Place& place, bool has_dash) {
    if (place.in_cell) return has_dash ? Style::cell_list : place.paragraph;
    return at_depth(has_dash ? bullets : numbers, place.list_depth);
}

Style follow_up_style(const Place& place) {
    return place.in_cell ? place.paragraph : at_depth(list_texts, place.list_depth);
}

// What stands before an item: Word's own dash or number, or the box of a task.
struct Marker {
    std::optional<Numbered> number = {};
    view::Task task = view::Task::none;
    bool ordered = false;
};

void write_box(Body& body, view::Task task, const Place& place) {
    if (task == view::Task::none) return;
    const std::string box = task == view::Task::done ? "☒" : "☐";
    write_text(body, place.in_cell ? box + "\u00A0" : box);
    if (!place.in_cell) write_tab(body);
}

// The first paragraph stands on the line of the marker; the rest below it.
void write_item(Body& body, const view::ListItem& item, const Marker& marker, const Place& place) {
    const auto* first =
        item.blocks.empty() ? nullptr : std::get_if<view::Paragraph>(&item.blocks.front().kind);
    const bool has_more = item.blocks.size() > (first != nullptr ? 1U : 0U);
    const bool introduces = first != nullptr && has_more && ends_with_colon(first->children);
    const bool has_dash = !marker.ordered && marker.task == view::Task::none;
    write_paragraph(
        body, item_style(place, has_dash),
        {.keep_next = introduces || (!has_more && place.keep_next), .number = marker.number}, [&] {
            write_box(body, marker.task, place);
            if (first != nullptr) write_inlines(body, first->children);
        });
    if (!has_more) return;
    const view::Blocks rest(item.blocks.begin() + (first != nullptr ? 1 : 0), item.blocks.end());
    Place below = place;
    below.paragraph = follow_up_style(place);
    below.after_table = false;
    write_blocks(body, rest, below);
}

void write_list(Body& body, const view::List& list, const Place& place) {
    Place inside = place;
    ++inside.list_depth;
    inside.keep_next = false;
    Marker marker{.ordered = list.ordered};
    if (list.ordered) {
        marker.number = body.numbering.list(inside.list_depth, list.start, place.in_cell);
    }
    for (const view::ListItem& item : list.items) {
        const bool is_last = &item == &list.items.back();
        if (is_last) inside.keep_next = place.keep_next;
        marker.task = item.task;
        write_item(body, item, marker, inside);
    }
}

void write_code(Body& body, std::string_view text) {
    while (text.ends_with('\n')) text.remove_suffix(1);
    write_paragraph(body, Style::code, {}, [&] {
        for (bool is_first = true; is_first || !text.empty(); is_first = false) {
            if (!is_first) write_break(body);
            const std::size_t end = std::min(text.find('\n'), text.size());
            write_text(body, text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    });
}

void write_quote(Body& body, const view::Quote& quote, const Place& place) {
    Place inside = place;
    if (!place.in_cell) inside.paragraph = Style::quote;
    inside.list_depth = 0;
    write_blocks(body, quote.blocks, inside);
}

void write_block(Body& body, const view::Block& block, const Place& place,
                 const view::Block* next) {
    std::visit(overloaded{
                   [&](const view::Paragraph& paragraph) {
                       const bool introduces =
                           next != nullptr && ends_with_colon(paragraph.children);
                       write_prose(body, place.paragraph, paragraph.children,
                                   {.keep_next = introduces || place.keep_next,
                                    .before_table = next != nullptr && is_table(*next),
                                    .after_table = place.after_table,
                                    .align = place.align});
                   },
                   [&](const view::Heading& heading) {
                       const Style style = place.in_cell ? Style::cell_group : Style::heading_3;
                       write_prose(body, style, heading.children, {.anchor = heading.anchor});
                   },
                   [&](const view::List& list) { write_list(body, list, place); },
                   [&](const view::Quote& quote) { write_quote(body, quote, place); },
                   [&](const view::CodeBlock& code) { write_code(body, code.text); },
                   [&](const view::Rule&) { write_paragraph(body, Style::divider, {}, [] {}); },
                   [&](const view::Table& table) {
                       write_table(body, table, place.width > 0 ? place.width : body.text_width);
                   },
               },
               block.kind);
}

}  // namespace

bool is_table(const view::Block& block) {
    const auto* table = std::get_if<view::Table>(&block.kind);
    return table != nullptr && !is_empty(*table);
}

bool begins_with_table(const view::Blocks& blocks) {
    return !blocks.empty() && is_table(blocks.front());
}

bool ends_with_table(const view::Blocks& blocks) {
    return !blocks.empty() && is_table(blocks.back());
}

void write_blocks(Body& body, const view::Blocks& blocks, const Place& place) {
    Place inside = place;
    for (std::size_t index = 0; index < blocks.size(); ++index) {
        const view::Block* next = index + 1 < blocks.size() ? &blocks[index + 1] : nullptr;
        const bool follows_table = index > 0 && is_table(blocks[index - 1]);
        inside.keep_next = next == nullptr && place.keep_next;
        inside.after_table = index == 0 ? place.after_table : follows_table;
        if (inside.after_table && is_table(blocks[index])) part_tables(body);
        write_block(body, blocks[index], inside, next);
    }
}

}  // namespace metodoc::docx
