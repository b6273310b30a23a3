#include "schema/addresses.h"

#include <algorithm>
#include <array>
#include <utility>

#include "schema/uri.h"

namespace metodoc::schema {
namespace {

using yaml::Entry;
using yaml::Node;

bool is_text(const Node& node) {
    return node.is_scalar() && node.type == yaml::Type::string;
}

// Where a schema holds other schemas. The three lists are sorted.
constexpr auto holds_one =
    std::to_array<std::string_view>({"additionalItems", "additionalProperties", "contains", "else",
                                     "if", "items", "not", "propertyNames", "then"});
constexpr auto holds_list = std::to_array<std::string_view>({"allOf", "anyOf", "items", "oneOf"});
constexpr auto holds_map = std::to_array<std::string_view>(
    {"definitions", "dependencies", "patternProperties", "properties"});

std::string unescaped(std::string_view step) {
    std::string result;
    for (std::size_t i = 0; i < step.size(); ++i) {
        const bool escape = step[i] == '~' && i + 1 < step.size();
        if (!escape) {
            result += step[i];
            continue;
        }
        result += step[++i] == '1' ? '/' : '~';
    }
    return result;
}

// JSON Pointer (RFC 6901) into a tree.
const Node* follow(const Node& from, std::string_view pointer) {
    const Node* at = &from;
    while (!pointer.empty() && at != nullptr) {
        pointer.remove_prefix(1);
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(step.size());
        if (!at->is_sequence()) {
            at = at->find(unescaped(step));
            continue;
        }
        std::size_t index = 0;
        for (const char c : step)
            index = c >= '0' && c <= '9' ? index * 10 + static_cast<std::size_t>(c - '0')
                                         : at->items.size();
        at = index < at->items.size() && !step.empty() ? &at->items[index] : nullptr;
    }
    return at;
}

}  // namespace

Addresses::Addresses(std::span<const Document> documents) : documents_(documents) {
    for (const Document& document : documents) {
        addresses_.try_emplace(document.name, &document.node);
        walk(document.node, document.name);
    }
}

void Addresses::walk(const Node& node, std::string base) {
    if (!node.is_mapping()) return;
    const Node* id = node.find("$id");
    if (id != nullptr && is_text(*id) && node.find("$ref") == nullptr) {
        const Address address = resolve(base, id->text);
        if (address.fragment.empty()) {
            base = address.document;
            addresses_.try_emplace(base, &node);
        } else {
            addresses_.try_emplace(address.document + "#" + address.fragment, &node);
        }
    }
    bases_[&node] = base;
    for (const Entry& entry : node.entries) {
        if (std::ranges::binary_search(holds_one, entry.key)) walk(entry.value, base);
        if (std::ranges::binary_search(holds_list, entry.key)) {
            for (const Node& item : entry.value.items) walk(item, base);
        }
        if (std::ranges::binary_search(holds_map, entry.key)) {
            for (const Entry& inner : entry.value.entries) walk(inner.value, base);
        }
    }
}

Addresses::Target Addresses::find(const std::string& base, std::string_view reference) const {
    const Address address = resolve(base, reference);
    const auto whole = addresses_.find(address.document);
    const auto anchor = addresses_.find(address.document + "#" + address.fragment);
    if (anchor != addresses_.end())
        return {anchor->second, base_of(*anchor->second, address.document)};
    const Node* document =
        whole == addresses_.end() ? by_file_name(address.document) : whole->second;
    if (document == nullptr) return {};
    if (address.fragment.empty()) return {document, base_of(*document, address.document)};
    if (address.fragment[0] != '/') return {};
    const Node* node = follow(*document, address.fragment);
    if (node == nullptr) return {};
    return {node, base_of(*node, base_of(*document, address.document))};
}

const Node* Addresses::by_file_name(std::string_view address) const {
    const std::string_view name = address.substr(address.rfind('/') + 1);
    const auto found = std::ranges::find(documents_, name, &Document::name);
    return found == documents_.end() || name.empty() ? nullptr : &found->node;
}

std::string Addresses::base_of(const Node& node, const std::string& otherwise) const {
    const auto found = bases_.find(&node);
    return found == bases_.end() ? otherwise : found->second;
}

}  // namespace metodoc::schema
