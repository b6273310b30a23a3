#include "model/model.h"

#include <algorithm>

#include "base/must.h"
#include "russian/russian.h"

namespace metodoc::model {
namespace {

// Letters before the colon, as in "act:…" and "https:…".
std::string_view scheme_of(std::string_view target) {
    const auto colon = target.find(':');
    if (colon == std::string_view::npos) return {};
    const std::string_view before = target.substr(0, colon);
    return before.find_first_of("/#?") == std::string_view::npos ? before : std::string_view{};
}

const OrderClause* nth(const std::vector<OrderClause>& clauses, std::uint32_t& left) {
    for (const OrderClause& clause : clauses) {
        if (left-- == 0) return &clause;
        if (const OrderClause* found = nth(clause.clauses, left)) return found;
    }
    return nullptr;
}

}  // namespace

bool is_reference(std::string_view target) {
    constexpr std::array<std::string_view, 5> addresses{"ftp", "http", "https", "mailto", "tel"};
    const std::string_view scheme = scheme_of(target);
    return !scheme.empty() && std::ranges::find(addresses, scheme) == addresses.end();
}

const OrderClause& Corpus::operator[](OrderClauseId id) const {
    std::uint32_t left = id.index;
    const OrderClause* found = nth(orders[id.order.index].clauses, left);
    MUST(found != nullptr);
    return *found;
}

bool is_referred_to(const Addressee& addressee) {
    const std::string& text = addressee.text.value;
    const bool is_ascii = std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
    return is_ascii || is_reference(text);
}

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
    // A clause has a name of its own, "doc:SYSTEM/document#key"; a composition, too:
    // "annex:SYSTEM/order#key".
    const bool has_parts =
        parts.scheme == "doc" || parts.scheme == "clause" || parts.scheme == "annex";
    const bool to_clause =
        has_parts && !parts.fragment.empty() && !russian::parse_case(parts.fragment);
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

std::vector<MeasureId> measures_of(const Corpus& corpus, TaskId task) {
    std::vector<MeasureId> measures;
    for (const Ref<Measure>& ref : corpus[task].measures)
        if (ref.id) measures.push_back(*ref.id);
    const auto names_it = [&](const Ref<Task>& ref) { return ref.id == task; };
    for (const Roadmap& roadmap : corpus.roadmaps) {
        for (const MeasureGroup& group : roadmap.groups)
            if (names_it(group.task) || std::ranges::any_of(group.tasks, names_it))
                measures.insert(measures.end(), group.measures.begin(), group.measures.end());
        for (const MeasureId id : roadmap.measures)
            if (std::ranges::any_of(corpus[id].tasks, names_it)) measures.push_back(id);
    }
    std::ranges::sort(measures);
    measures.erase(std::unique(measures.begin(), measures.end()), measures.end());
    return measures;
}

}  // namespace metodoc::model
