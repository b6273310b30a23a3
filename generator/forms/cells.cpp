// colspan, cellbg, vm, hm: tags that change the cell around them.
#include <algorithm>
#include <array>
#include <string>

#include "forms/phrases.h"
#include "forms/shape.h"
#include "forms/signs.h"

namespace metodoc::forms {
namespace {

// The order of w:tcPr's children (ECMA-376 part 1, CT_TcPr).
constexpr std::array<std::string_view, 13> order{
    "w:cnfStyle", "w:tcW",   "w:gridSpan",      "w:hMerge",    "w:vMerge", "w:tcBorders", "w:shd",
    "w:noWrap",   "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark"};

std::size_t rank(std::string_view name) {
    return static_cast<std::size_t>(std::ranges::find(order, name) - order.begin());
}

Place past(Place item) {
    return std::next(item->kind == ItemKind::open ? item->partner : item);
}

Item markup(std::string_view xml) {
    Item item;
    item.xml = xml;
    return item;
}

Item command(TagKind kind, std::string_view code, const Tag& from, Role role = Role::value) {
    Item item;
    item.kind = ItemKind::tag;
    item.tag = {.kind = kind, .begin = from.begin, .end = from.end, .role = role, .code = code};
    return item;
}

// The properties of a cell, made where there are none.
Place properties_of(Items& items, Place cell) {
    const Place first = std::next(cell);
    if (first->opens("w:tcPr")) return first;
    const Place behind =
        first->kind == ItemKind::empty && first->name == "w:tcPr" ? items.erase(first) : first;
    Item open{.kind = ItemKind::open, .xml = "<w:tcPr>", .name = "w:tcPr", .parent = cell};
    Item close{.kind = ItemKind::close, .xml = "</w:tcPr>", .name = "w:tcPr", .parent = cell};
    const Place start = items.insert(behind, open);
    const Place end = items.insert(behind, close);
    start->partner = end;
    end->partner = start;
    return start;
}

Place find_property(Place properties, std::string_view name) {
    Place child = std::next(properties);
    while (child != properties->partner && child->name != name) child = past(child);
    return child;
}

// `<name …attribute="{{ … }}"/>` at its place in the order of the schema, instead of the old one.
void set_property(Items& items, Place cell, std::string_view name, std::string_view start,
                  const Item& value) {
    const Place properties = properties_of(items, cell);
    if (const Place old = find_property(properties, name); old != properties->partner) {
        items.erase(old, past(old));
    }
    Place before = std::next(properties);
    while (before != properties->partner && rank(before->name) < rank(name)) before = past(before);
    items.insert(before, markup(start));
    items.insert(before, value);
    items.insert(before, markup("\"/>"));
}

// The tag without its first word: what `colspan` counts, what `cellbg` names.
Tag argument(const Tag& tag, std::string_view shown, std::string_view word) {
    Tag rest = tag;
    const std::string_view inside = code_of(tag, shown);
    const std::size_t at = inside.find(word) + word.size();
    rest.begin = tag.begin + static_cast<std::uint32_t>(at);
    return rest;
}

void set_value(Items& items, Place cell, Place tag, std::string_view shown, std::string_view word,
               std::string_view name, std::string_view start, Role role) {
    Item value;
    value.kind = ItemKind::tag;
    value.tag = argument(tag->tag, shown, word);
    value.tag.kind = TagKind::expression;
    value.tag.role = role;
    set_property(items, cell, name, start, value);
    const Place run = around(items, tag, "w:r");
    items.erase(tag);
    drop_empty_run(items, run);
}

// The cell and its copies down a loop become one: the text stands in the first.
void merge_down(Items& items, Place cell, Place tag) {
    const Tag from = tag->tag;
    set_property(items, cell, "w:vMerge", "<w:vMerge w:val=\"",
                 command(TagKind::expression, "'restart' if loop.first else 'continue'", from));
    Place first = cell;
    while (first != tag && !first->opens("w:t")) ++first;
    const Place text = around(items, tag, "w:t");
    if (first != tag && text != items.end()) {
        items.insert(std::next(first), command(TagKind::statement, "if loop.first", from));
        items.insert(text->partner, command(TagKind::statement, "endif", from));
    }
    items.erase(tag);
}

// The cell and its copies along a loop become one as wide as they all.
void merge_along(Items& items, Place cell, Place tag, Arena& arena) {
    const Tag from = tag->tag;
    const Place properties = properties_of(items, cell);
    const Place old = find_property(properties, "w:gridSpan");
    std::string code = "loop.length";
    if (old != properties->partner) {
        const auto wide = attribute(old->xml, "w:val");
        if (wide && wide->find_first_not_of("0123456789") == std::string_view::npos) {
            code = std::string(*wide) + " * loop.length";
        }
    }
    set_property(items, cell, "w:gridSpan", "<w:gridSpan w:val=\"",
                 command(TagKind::expression, arena.emplace_back(code), from, Role::number));
    items.insert(cell, command(TagKind::statement, "if loop.first", from));
    items.insert(std::next(cell->partner), command(TagKind::statement, "endif", from));
    const Place run = around(items, tag, "w:r");
    items.erase(tag);
    drop_empty_run(items, run);
}

bool is_command(const Item& item, std::string_view shown) {
    if (item.kind != ItemKind::tag || item.tag.kind != TagKind::statement ||
        !item.tag.code.empty()) {
        return false;
    }
    const std::string_view word = first_word(code_of(item.tag, shown));
    return word == "colspan" || word == "cellbg" || word == "vm" || word == "hm";
}

}  // namespace

void merge_cells(Items& items, std::string_view shown, Arena& arena,
                 std::vector<Mistake>& mistakes) {
    std::vector<Place> commands;
    for (Place item = items.begin(); item != items.end(); ++item) {
        if (is_command(*item, shown)) commands.push_back(item);
    }
    for (const Place tag : commands) {
        const Place cell = around(items, tag, "w:tc");
        if (cell == items.end()) {
            mistakes.push_back(
                {&phrases::command_outside, tag->tag.begin, tag->tag.end, &phrases::outside_hint});
            continue;
        }
        const std::string_view word = first_word(code_of(tag->tag, shown));
        if (word == "colspan") {
            set_value(items, cell, tag, shown, word, "w:gridSpan", "<w:gridSpan w:val=\"",
                      Role::number);
        } else if (word == "cellbg") {
            set_value(items, cell, tag, shown, word, "w:shd",
                      R"(<w:shd w:val="clear" w:color="auto" w:fill=")", Role::colour);
        } else if (word == "vm") {
            merge_down(items, cell, tag);
        } else {
            merge_along(items, cell, tag, arena);
        }
    }
}

}  // namespace metodoc::forms
