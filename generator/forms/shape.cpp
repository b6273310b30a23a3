#include "forms/shape.h"

#include <algorithm>
#include <array>

#include "forms/phrases.h"
#include "forms/signs.h"

namespace metodoc::forms {
namespace {

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\n\r") == std::string_view::npos;
}

bool is_blank_text(const Item& item) {
    return item.kind == ItemKind::text && is_blank(item.xml);
}

// --- {%- and -%} ---

// From the end of the text before to the tag: what goes when `{%-` merges; end() where the tag does
// not stand at the start of its text, or another tag stands between.
Place seam_before(Items& items, Place tag) {
    Place item = tag;
    bool in_own_text = true;
    while (item != items.begin()) {
        --item;
        if (item->kind == ItemKind::tag) return items.end();
        if (in_own_text) {
            if (item->opens("w:t")) {
                in_own_text = false;
            } else if (!is_blank_text(*item)) {
                return items.end();
            }
        } else if (item->closes("w:t")) {
            return item;
        }
    }
    return items.end();
}

// Behind the start of the text that follows the tag's own; end() as above.
Place seam_after(Items& items, Place tag) {
    bool in_own_text = true;
    for (Place item = std::next(tag); item != items.end(); ++item) {
        if (item->kind == ItemKind::tag) return items.end();
        if (in_own_text) {
            if (item->closes("w:t")) {
                in_own_text = false;
            } else if (!is_blank_text(*item)) {
                return items.end();
            }
        } else if (item->opens("w:t")) {
            return std::next(item);
        }
    }
    return items.end();
}

void trim_end(std::string_view& xml) {
    const std::size_t last = xml.find_last_not_of(" \t\n\r");
    xml = xml.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

void trim_start(std::string_view& xml) {
    xml.remove_prefix(std::min(xml.find_first_not_of(" \t\n\r"), xml.size()));
}

// A `-` that merges no paragraphs takes the blanks beside it, as in Jinja2.
void trim(Items& items) {
    for (Place item = items.begin(); item != items.end(); ++item) {
        if (item->kind != ItemKind::tag || !item->tag.trims_before) continue;
        const bool merges = item->tag.kind == TagKind::statement && item->tag.level == Level::self;
        const Place begin = merges ? seam_before(items, item) : items.end();
        if (begin != items.end() && cut_seam(items, begin, item)) continue;
        if (item != items.begin() && std::prev(item)->kind == ItemKind::text) {
            trim_end(std::prev(item)->xml);
        }
    }
    for (Place item = items.begin(); item != items.end(); ++item) {
        if (item->kind != ItemKind::tag || !item->tag.trims_after) continue;
        const bool merges = item->tag.kind == TagKind::statement && item->tag.level == Level::self;
        const Place end = merges ? seam_after(items, item) : items.end();
        if (end != items.end() && cut_seam(items, std::next(item), end)) continue;
        const Place next = std::next(item);
        if (next != items.end() && next->kind == ItemKind::text) trim_start(next->xml);
    }
    link(items);
}

// --- {%tr, {%tc, {%p, {%r ---

struct LevelRule {
    Level level;
    std::string_view element;
    const Phrase* outside;
    const Phrase* twice;
};
constexpr std::array level_rules{
    LevelRule{Level::row, "w:tr", &phrases::row_outside, &phrases::row_twice},
    LevelRule{Level::cell, "w:tc", &phrases::cell_outside, &phrases::cell_twice},
    LevelRule{Level::paragraph, "w:p", &phrases::paragraph_outside, &phrases::paragraph_twice},
    LevelRule{Level::run, "w:r", &phrases::run_outside, nullptr},
};

Mistake mistake(const Phrase& what, const Tag& tag, const Phrase& hint) {
    return {&what, tag.begin, tag.end, &hint};
}

// The tag in place of the whole element; a comment leaves nothing.
Place replace(Items& items, Place element, const Tag& tag) {
    const Place parent = element->parent;
    const Place behind = items.erase(element, std::next(element->partner));
    if (tag.kind == TagKind::comment) return behind;
    Item item;
    item.kind = ItemKind::tag;
    item.parent = parent;
    item.tag = tag;
    return std::next(items.insert(behind, item));
}

const Item* second_of_level(Place element, Place tag) {
    for (Place item = element; item != element->partner; ++item) {
        const bool counts = item->kind == ItemKind::tag && item != tag &&
                            item->tag.level == tag->tag.level && item->tag.kind != TagKind::comment;
        if (counts) return &*item;
    }
    return nullptr;
}

bool counts_as_content(const Item& item) {
    if (item.kind == ItemKind::text || item.kind == ItemKind::tag) return true;
    return item.kind == ItemKind::empty && item.name != "w:lastRenderedPageBreak" &&
           item.name != "w:t";
}

// The end of a run's properties, or the run's own start.
Place end_of_properties(Place run) {
    const Place first = std::next(run);
    return first->opens("w:rPr") ? first->partner : run;
}

bool has_content(Place begin, Place end) {
    return std::any_of(begin, end, counts_as_content);
}

// `{%r …` alone: the run before it and the run behind it keep the format that they had.
Place split_run(Items& items, Place run, Place tag) {
    const Place close = run->partner;
    const Place properties = end_of_properties(run);
    const bool before = has_content(std::next(properties), tag);
    const bool after = has_content(std::next(tag), close);
    const std::string_view text_name = tag->parent->name;
    std::vector<Item> copies;
    copies.push_back(*run);
    for (Place item = std::next(run); item != std::next(properties); ++item) {
        if (properties != run) copies.push_back(*item);
    }
    Item start;
    start.kind = ItemKind::open;
    start.xml = R"(<w:t xml:space="preserve">)";
    start.name = "w:t";
    Item end;
    end.kind = ItemKind::close;
    end.xml = "</w:t>";
    end.name = "w:t";
    const bool in_text = text_name == "w:t";
    if (before) {
        if (in_text) items.insert(tag, end);
        items.insert(tag, *close);
    } else {
        items.erase(run, tag);
    }
    const Place next = std::next(tag);
    if (after) {
        items.insert(next, copies.begin(), copies.end());
        if (in_text) items.insert(next, start);
    } else {
        items.erase(next, std::next(close));
    }
    return std::next(tag);
}

void apply_level(Items& items, const LevelRule& rule, std::vector<Mistake>& mistakes) {
    for (Place item = items.begin(); item != items.end();) {
        if (item->kind != ItemKind::tag || item->tag.level != rule.level) {
            ++item;
            continue;
        }
        const Place element = around(items, item, rule.element);
        if (element == items.end()) {
            mistakes.push_back(mistake(*rule.outside, item->tag, phrases::outside_hint));
            ++item;
            continue;
        }
        if (rule.level == Level::run) {
            item = split_run(items, element, item);
            link(items);
            continue;
        }
        if (const Item* other = second_of_level(element, item)) {
            mistakes.push_back(mistake(*rule.twice, other->tag, phrases::twice_hint));
        }
        item = replace(items, element, item->tag);
    }
}

}  // namespace

std::string_view code_of(const Tag& tag, std::string_view shown) {
    return tag.code.empty() ? shown.substr(tag.begin, tag.end - tag.begin) : tag.code;
}

void drop_empty_run(Items& items, Place run) {
    if (run == items.end()) return;
    if (has_content(std::next(end_of_properties(run)), run->partner)) return;
    items.erase(run, std::next(run->partner));
}

std::vector<Mistake> shape(Items& items, std::string_view shown, Arena& arena) {
    std::vector<Mistake> mistakes;
    trim(items);
    for (const LevelRule& rule : level_rules) apply_level(items, rule, mistakes);
    link(items);
    merge_cells(items, shown, arena, mistakes);
    link(items);
    return mistakes;
}

}  // namespace metodoc::forms
