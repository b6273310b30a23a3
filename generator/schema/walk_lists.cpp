#include <unordered_map>

#include "schema/canonical.h"
#include "schema/phrases.h"
#include "schema/walk.h"

namespace metodoc::schema {

using yaml::Node;

void Walk::check_list(const Rule& rule, const Node& node, const Place& place) {
    check_count(rule, node, place);
    if (rule.unique_items) check_unique(node, place);
    for (std::size_t i = 0; i < node.items.size() && !enough(); ++i) {
        std::optional<RuleId> one = rule.items;
        if (i < rule.tuple.size()) one = rule.tuple[i];
        if (!rule.tuple.empty() && i >= rule.tuple.size()) one = rule.additional_items;
        if (!one) continue;
        check(*one, node.items[i], {place.key, compiled_.title(*one), i + 1});
    }
    if (!rule.contains) return;
    for (const Node& item : node.items) {
        if (holds(*rule.contains, item)) return;
    }
    if (quietly()) return;
    out_->error("wrong-value", node.span, say(phrases::nothing_fits, {subject(place)})).hint =
        hint_of(rule.error_message, say(phrases::add_items));
}

void Walk::check_count(const Rule& rule, const Node& node, const Place& place) {
    const std::size_t count = node.items.size();
    const auto refuse = [&](Code code, const Phrase& phrase, std::size_t limit,
                            const Phrase& hint) {
        if (quietly()) return;
        out_->error(code, node.span,
                    say(phrase, {subject(place), std::to_string(count), std::to_string(limit)}))
            .hint = hint_of(rule.error_message, say(hint));
    };
    if (rule.min_items && count < *rule.min_items) {
        refuse("too-few", phrases::few_items, *rule.min_items, phrases::add_items);
    }
    if (rule.max_items && count > *rule.max_items) {
        refuse("too-many", phrases::many_items, *rule.max_items, phrases::drop_items);
    }
}

void Walk::check_unique(const Node& node, const Place& place) {
    std::unordered_map<std::string, const Node*> seen;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const auto [first, is_new] = seen.try_emplace(canonical(node.items[i]), &node.items[i]);
        if (is_new || quietly()) continue;
        const Place item{place.key, place.title, i + 1};
        Diagnostic& one = out_->error("wrong-value", node.items[i].span,
                                      say(phrases::repeated_item, {subject(item)}));
        one.hint = say(phrases::keep_one);
        one.labels.push_back({first->second->span, say(phrases::first_here)});
    }
}

}  // namespace metodoc::schema
