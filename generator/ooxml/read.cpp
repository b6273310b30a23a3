#include <algorithm>
#include <map>

#include "ooxml/names.h"
#include "ooxml/ooxml.h"
#include "ooxml/phrases.h"
#include "xml/xml.h"
#include "zip/zip.h"

namespace metodoc::ooxml {
namespace {

// [Content_Types].xml: by extension, and by part where it differs. Keys are folded.
struct ContentTypes {
    std::map<std::string, std::string, std::less<>> by_extension;
    std::map<std::string, std::string, std::less<>> by_name;

    [[nodiscard]] std::string_view of(std::string_view name) const {
        const std::string key = folded(name);
        if (const auto own = by_name.find(key); own != by_name.end()) return own->second;
        const auto dot = key.rfind('.');
        if (dot == std::string::npos) return {};
        const auto common = by_extension.find(std::string_view(key).substr(dot + 1));
        return common == by_extension.end() ? std::string_view{} : common->second;
    }
};

std::string_view local_name(const xml::Node& node) {
    const std::string_view name = node.name;
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Result<xml::Node> read_index(const zip::Entry& entry) {
    auto root = xml::read(entry.bytes);
    if (root) return root;
    return Error{say(phrases::broken_part, {entry.name, root.error().message})};
}

Result<ContentTypes> read_content_types(const zip::Entry& entry) {
    const auto root = read_index(entry);
    if (!root) return root.error();
    ContentTypes types;
    for (const xml::Node& one : root->children) {
        const std::string type(one.attribute("ContentType"));
        if (local_name(one) == "Default") {
            types.by_extension.emplace(folded(one.attribute("Extension")), type);
        } else if (local_name(one) == "Override") {
            std::string_view name = one.attribute("PartName");
            if (name.starts_with('/')) name.remove_prefix(1);
            types.by_name.emplace(folded(name), type);
        }
    }
    return types;
}

Result<std::vector<Relation>> read_relations(const std::vector<zip::Entry>& entries,
                                             const std::string& name) {
    std::vector<Relation> relations;
    const auto entry = std::ranges::find(entries, name, &zip::Entry::name);
    if (entry == entries.end()) return relations;
    const auto root = read_index(*entry);
    if (!root) return root.error();
    for (const xml::Node& one : root->children) {
        if (local_name(one) != "Relationship") continue;
        relations.push_back({.id = std::string(one.attribute("Id")),
                             .type = std::string(one.attribute("Type")),
                             .target = std::string(one.attribute("Target")),
                             .external = one.attribute("TargetMode") == "External"});
    }
    return relations;
}

bool is_index(std::string_view name) {
    return name == content_types_name || name.ends_with(".rels");
}

}  // namespace

Result<Package> read(std::string_view bytes) {
    const auto entries = zip::read(bytes);
    if (!entries) return entries.error();
    const auto index = std::ranges::find(*entries, content_types_name, &zip::Entry::name);
    if (index == entries->end()) return Error{say(phrases::no_content_types)};
    const auto types = read_content_types(*index);
    if (!types) return types.error();

    Package package;
    auto relations = read_relations(*entries, std::string(package_relations_name));
    if (!relations) return relations.error();
    package.relations = std::move(*relations);
    for (const zip::Entry& entry : *entries) {
        if (is_index(entry.name)) continue;
        const std::string_view type = types->of(entry.name);
        if (type.empty()) return Error{say(phrases::no_type, {entry.name})};
        auto own = read_relations(*entries, relations_name(entry.name));
        if (!own) return own.error();
        package.parts.push_back({entry.name, std::string(type), entry.bytes, std::move(*own)});
    }
    std::ranges::sort(package.parts, {}, &Part::name);
    std::map<std::string, bool> seen;
    for (const Part& part : package.parts) {
        if (!seen.emplace(folded(part.name), true).second) {
            return Error{say(phrases::twice, {part.name})};
        }
    }
    return package;
}

}  // namespace metodoc::ooxml
