#include "docx/adapt.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

namespace metodoc::docx {
namespace {

constexpr auto running_text =
    std::to_array<std::string_view>({"Абзац", "Преамбула", "Пункт", "Распорядительное слово"});

// What stands behind w:spacing and w:ind in the schema's sequence (CT_PPrBase).
constexpr auto behind_indent = std::to_array<std::string_view>(
    {"w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection",
     "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr",
     "w:sectPr", "w:pPrChange"});
// What stands behind w:pPr in a style (CT_Style).
constexpr auto behind_paragraph =
    std::to_array<std::string_view>({"w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr"});

bool is_one_of(const auto& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

// The child of this name; made before the first of those that `stands_before` tells.
xml::Node& child_at(xml::Node& parent, const std::string& name, auto stands_before) {
    if (xml::Node* found = parent.child(name)) return *found;
    const auto place = std::ranges::find_if(
        parent.children, [&](const xml::Node& node) { return stands_before(node.name); });
    return *parent.children.insert(place, xml::Node{name, {}, {}, {}});
}

const xml::Node* defaults_of(const xml::Node& root) {
    const xml::Node* node = &root;
    for (const std::string_view name : {"w:docDefaults", "w:rPrDefault", "w:rPr"}) {
        node = node->child(name);
        if (node == nullptr) return nullptr;
    }
    return node;
}

std::string default_of(const xml::Node& root, std::string_view element,
                       std::string_view attribute) {
    const xml::Node* defaults = defaults_of(root);
    const xml::Node* found = defaults != nullptr ? defaults->child(element) : nullptr;
    return found != nullptr ? std::string(found->attribute(attribute)) : std::string();
}

void replace_values(xml::Node& node, std::string_view element, const std::string& from,
                    const std::string& to) {
    if (node.name == element) {
        for (auto& [name, value] : node.attributes) {
            if (value == from) value = to;
        }
    }
    for (xml::Node& child : node.children) replace_values(child, element, from, to);
}

void adapt_running_text(xml::Node& style, const view::PageLayout& layout) {
    xml::Node& properties = child_at(
        style, "w:pPr", [](std::string_view name) { return is_one_of(behind_paragraph, name); });
    if (layout.spacing) {
        constexpr double line = 240;  // of one line, in the units of w:line
        xml::Node& spacing = child_at(properties, "w:spacing", [](std::string_view name) {
            return name == "w:ind" || is_one_of(behind_indent, name);
        });
        spacing.set_attribute("w:line", std::to_string(std::lround(*layout.spacing * line)));
        spacing.set_attribute("w:lineRule", "auto");
    }
    if (layout.indent) {
        xml::Node& indent = child_at(properties, "w:ind", [](std::string_view name) {
            return is_one_of(behind_indent, name);
        });
        indent.set_attribute("w:firstLine", std::to_string(twips(*layout.indent)));
    }
}

}  // namespace

int twips(double millimetres) {
    constexpr double inch = 25.4;
    return static_cast<int>(std::lround(millimetres * 1440 / inch));
}

void adapt_page(xml::Node& setup, const view::PageLayout& layout) {
    xml::Node* margins = setup.child("w:pgMar");
    if (margins == nullptr) return;
    const auto set = [&](std::string_view side, const std::optional<double>& width) {
        if (width) margins->set_attribute(side, std::to_string(twips(*width)));
    };
    set("w:left", layout.left);
    set("w:right", layout.right);
    set("w:top", layout.top);
    set("w:bottom", layout.bottom);
}

bool adapt_settings(xml::Node& root, const view::PageLayout& layout) {
    // What may stand before w:autoHyphenation in the schema's sequence (CT_Settings).
    constexpr auto before = std::to_array<std::string_view>({"w:writeProtection",
                                                             "w:view",
                                                             "w:zoom",
                                                             "w:removePersonalInformation",
                                                             "w:removeDateAndTime",
                                                             "w:doNotDisplayPageBoundaries",
                                                             "w:displayBackgroundShape",
                                                             "w:printPostScriptOverText",
                                                             "w:printFractionalCharacterWidth",
                                                             "w:printFormsData",
                                                             "w:embedTrueTypeFonts",
                                                             "w:embedSystemFonts",
                                                             "w:saveSubsetFonts",
                                                             "w:saveFormsData",
                                                             "w:mirrorMargins",
                                                             "w:alignBordersAndEdges",
                                                             "w:bordersDoNotSurroundHeader",
                                                             "w:bordersDoNotSurroundFooter",
                                                             "w:gutterAtTop",
                                                             "w:hideSpellingErrors",
                                                             "w:hideGrammaticalErrors",
                                                             "w:activeWritingStyle",
                                                             "w:proofState",
                                                             "w:formsDesign",
                                                             "w:attachedTemplate",
                                                             "w:linkStyles",
                                                             "w:stylePaneFormatFilter",
                                                             "w:stylePaneSortMethod",
                                                             "w:documentType",
                                                             "w:mailMerge",
                                                             "w:revisionView",
                                                             "w:trackRevisions",
                                                             "w:doNotTrackMoves",
                                                             "w:doNotTrackFormatting",
                                                             "w:documentProtection",
                                                             "w:autoFormatOverride",
                                                             "w:styleLockTheme",
                                                             "w:styleLockQFSet",
                                                             "w:defaultTabStop"});
    if (!layout.hyphenation || root.child("w:autoHyphenation") != nullptr) return false;
    const auto place = std::ranges::find_if_not(root.children, [&](const xml::Node& node) {
        return node.is_text() || is_one_of(before, node.name);
    });
    root.children.insert(place, xml::Node{"w:autoHyphenation", {}, {}, {}});
    return true;
}

bool adapt_styles(xml::Node& root, const view::PageLayout& layout) {
    if (!layout.font.empty()) {
        const std::string from = default_of(root, "w:rFonts", "w:ascii");
        if (!from.empty()) replace_values(root, "w:rFonts", from, layout.font);
    }
    if (layout.size) {
        const std::string from = default_of(root, "w:sz", "w:val");
        const std::string to = std::to_string(std::lround(*layout.size * 2));  // half-points
        if (!from.empty()) {
            for (const std::string_view element : {"w:sz", "w:szCs"}) {
                replace_values(root, element, from, to);
            }
        }
    }
    if (layout.spacing || layout.indent) {
        for (xml::Node& style : root.children) {
            const xml::Node* name = style.child("w:name");
            const bool is_running = style.attribute("w:type") == "paragraph" && name != nullptr &&
                                    is_one_of(running_text, name->attribute("w:val"));
            if (is_running) adapt_running_text(style, layout);
        }
    }
    return !layout.font.empty() || layout.size || layout.spacing || layout.indent;
}

}  // namespace metodoc::docx
