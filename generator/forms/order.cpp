#include "forms/order.h"

#include <algorithm>
#include <array>
#include <vector>

namespace metodoc::forms {
namespace {

// ECMA-376 part 1, EG_RPrBase; w:ins … w:moveTo stand first in the properties of a paragraph mark.
constexpr std::array<std::string_view, 45> order{"w:ins",
                                                 "w:del",
                                                 "w:moveFrom",
                                                 "w:moveTo",
                                                 "w:rStyle",
                                                 "w:rFonts",
                                                 "w:b",
                                                 "w:bCs",
                                                 "w:i",
                                                 "w:iCs",
                                                 "w:caps",
                                                 "w:smallCaps",
                                                 "w:strike",
                                                 "w:dstrike",
                                                 "w:outline",
                                                 "w:shadow",
                                                 "w:emboss",
                                                 "w:imprint",
                                                 "w:noProof",
                                                 "w:snapToGrid",
                                                 "w:vanish",
                                                 "w:webHidden",
                                                 "w:color",
                                                 "w:spacing",
                                                 "w:w",
                                                 "w:kern",
                                                 "w:position",
                                                 "w:sz",
                                                 "w:szCs",
                                                 "w:highlight",
                                                 "w:u",
                                                 "w:effect",
                                                 "w:bdr",
                                                 "w:shd",
                                                 "w:fitText",
                                                 "w:vertAlign",
                                                 "w:rtl",
                                                 "w:cs",
                                                 "w:em",
                                                 "w:lang",
                                                 "w:eastAsianLayout",
                                                 "w:specVanish",
                                                 "w:oMath",
                                                 "w14:glow",
                                                 "w:rPrChange"};

std::size_t rank(std::string_view name) {
    const auto found = std::ranges::find(order, name);
    // What is not in the list (w14:…) comes behind all but the record of changes.
    const bool unknown = found == order.end();
    return unknown ? order.size() - 2 : static_cast<std::size_t>(found - order.begin());
}

void sort_children(Items& items, Place properties) {
    std::vector<Place> children;
    for (Place item = std::next(properties); item != properties->partner;) {
        // White space between them: a part that a person has indented stays as it is.
        if (item->kind != ItemKind::open && item->kind != ItemKind::empty) return;
        children.push_back(item);
        item = std::next(item->kind == ItemKind::open ? item->partner : item);
    }
    const auto key = [](Place one) { return rank(one->name); };
    std::ranges::stable_sort(children, {}, key);
    for (std::size_t i = 0; i < children.size(); ++i) {
        const Place child = children[i];
        const Place end = std::next(child->kind == ItemKind::open ? child->partner : child);
        // LibreOffice writes some of them twice.
        const bool again = i + 1 < children.size() && children[i + 1]->name == child->name &&
                           child->name.starts_with("w:");
        if (again) {
            items.erase(child, end);
        } else if (end != properties->partner) {
            items.splice(properties->partner, items, child, end);
        }
    }
}

}  // namespace

void order_properties(Items& items) {
    for (Place item = items.begin(); item != items.end(); ++item) {
        if (item->opens("w:rPr")) sort_children(items, item);
    }
}

}  // namespace metodoc::forms
