#include "model/model.h"

namespace metodoc::model {

ReferenceParts cut_reference(std::string_view text) {
    ReferenceParts parts;
    if (const auto hash = text.find('#'); hash != std::string_view::npos) {
        parts.fragment = text.substr(hash + 1);
        text = text.substr(0, hash);
    }
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) {
        parts.id = text;
        return parts;
    }
    parts.scheme = text.substr(0, colon);
    parts.id = text.substr(colon + 1);
    if (const auto slash = parts.id.find('/'); slash != std::string_view::npos) {
        parts.system = parts.id.substr(0, slash);
        parts.id = parts.id.substr(slash + 1);
    }
    return parts;
}

Target Corpus::resolve(std::optional<SystemId> from, std::string_view reference) const {
    const ReferenceParts parts = cut_reference(reference);
    std::string tail = std::string(parts.id);
    // A clause has a name of its own: "doc:SYSTEM/document#key".
    const bool to_clause = parts.scheme == "doc" && !parts.fragment.empty();
    if (to_clause) tail += "#" + std::string(parts.fragment);
    const auto look_up = [&](std::string_view system) -> Target {
        const auto found =
            names_.find(std::string(parts.scheme) + ":" + std::string(system) + "/" + tail);
        return found == names_.end() ? Target{} : found->second;
    };
    if (!parts.system.empty()) return look_up(parts.system);
    Target own = from ? look_up(systems[from->index].id) : Target{};
    return own.index() != 0 ? own : look_up("");
}

bool Corpus::add_name(std::string name, Target target) {
    return names_.try_emplace(std::move(name), target).second;
}

}  // namespace metodoc::model
