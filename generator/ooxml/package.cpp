#include <algorithm>

#include "base/must.h"
#include "ooxml/names.h"
#include "ooxml/ooxml.h"

namespace metodoc::ooxml {

const Part* Package::find(std::string_view name) const {
    const auto found = std::ranges::lower_bound(parts, name, {}, &Part::name);
    return found != parts.end() && found->name == name ? &*found : nullptr;
}

Part* Package::find(std::string_view name) {
    return const_cast<Part*>(static_cast<const Package&>(*this).find(name));
}

Part& Package::add(Part part) {
    MUST(!find(part.name));
    const auto place = std::ranges::lower_bound(parts, part.name, {}, &Part::name);
    return *parts.insert(place, std::move(part));
}

const Relation* find_relation(std::span<const Relation> relations, std::string_view kind) {
    const std::string ending = "/" + std::string(kind);
    const auto found = std::ranges::find_if(relations, [&](const Relation& one) {
        return !one.external && one.type.ends_with(ending);
    });
    return found == relations.end() ? nullptr : &*found;
}

std::string resolve(std::string_view part, std::string_view target) {
    std::string path(target.starts_with('/') ? std::string_view{} : folder_of(part));
    while (!target.empty()) {
        const auto end = std::min(target.find('/'), target.size());
        const std::string_view step = target.substr(0, end);
        target.remove_prefix(std::min(end + 1, target.size()));
        if (step.empty() || step == ".") continue;
        if (step == "..") {
            if (!path.empty()) path.pop_back();
            path.resize(folder_of(path).size());
            continue;
        }
        path += step;
        if (!target.empty()) path += '/';
    }
    return path;
}

std::string free_id(std::span<const Relation> relations, std::string_view prefix) {
    for (std::size_t number = 1;; ++number) {
        std::string id = std::string(prefix) + std::to_string(number);
        if (std::ranges::find(relations, id, &Relation::id) == relations.end()) return id;
    }
}

}  // namespace metodoc::ooxml
