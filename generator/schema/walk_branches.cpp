// allOf, anyOf, oneOf, not, if: and which branch of several the author meant.
#include <algorithm>
#include <limits>

#include "base/suggest.h"
#include "schema/phrases.h"
#include "schema/walk.h"

namespace metodoc::schema {

using yaml::Entry;
using yaml::Node;

std::size_t Walk::count_faults(RuleId id, const Node& node, bool only_first) const {
    Walk quiet(compiled_, sources_, reading_, nullptr);
    quiet.stop_at_first_ = only_first;
    quiet.check(id, node, Place{});
    return quiet.faults_;
}

void Walk::check_combinations(const Rule& rule, const Node& node, const Place& place) {
    for (const RuleId one : rule.all_of) check(one, node, place);
    if (enough()) return;
    if (!rule.any_of.empty()) {
        const bool fits_one =
            std::ranges::any_of(rule.any_of, [&](RuleId one) { return holds(one, node); });
        if (!fits_one) explain_branches(rule.any_of, node, place);
    }
    if (!rule.one_of.empty()) check_one_of(rule, node, place);
    if (rule.negated && holds(*rule.negated, node) && !quietly()) {
        out_->error("wrong-value", node.is_mapping() ? place_of_map(node) : node.span,
                    say(phrases::not_allowed, {subject(place), found(node)}))
            .hint = hint_of(rule.error_message, say(phrases::check_form));
    }
    if (!rule.condition || (!rule.consequence && !rule.alternative)) return;
    const auto& next = holds(*rule.condition, node) ? rule.consequence : rule.alternative;
    if (next) check(*next, node, place);
}

void Walk::check_one_of(const Rule& rule, const Node& node, const Place& place) {
    std::string titles;
    std::size_t fitting = 0;
    for (const RuleId one : rule.one_of) {
        if (!holds(one, node)) continue;
        ++fitting;
        const std::string_view title = compiled_.title(one);
        if (!title.empty()) titles += (titles.empty() ? ": «" : ", «") + std::string(title) + "»";
    }
    if (fitting == 0) return explain_branches(rule.one_of, node, place);
    if (fitting == 1 || quietly()) return;
    out_->error("wrong-value", node.is_mapping() ? place_of_map(node) : node.span,
                say(phrases::fits_several, {subject(place), Message(titles)}))
        .hint = hint_of(rule.error_message, say(phrases::leave_one));
}

// No branch holds: the faults of the one that was meant, never "fits none".
void Walk::explain_branches(const std::vector<RuleId>& branches, const Node& node,
                            const Place& place) {
    if (out_ == nullptr && stop_at_first_) {
        ++faults_;
        return;
    }
    if (out_ != nullptr) {
        if (explain_choices(branches, node, place)) return;
        if (explain_discriminator(branches, node)) return;
        if (explain_missing(branches, node)) return;
    }
    RuleId best = branches[0];
    int best_evidence = std::numeric_limits<int>::min();
    std::size_t fewest = 0;
    for (const RuleId one : branches) {
        const int score = evidence(compiled_.resolved(one), node);
        const std::size_t count = count_faults(one, node, false);
        if (score < best_evidence || (score == best_evidence && count >= fewest)) continue;
        best = one;
        best_evidence = score;
        fewest = count;
    }
    check(best, node, place);
}

// How much in the value speaks for this branch.
int Walk::evidence(const Rule& branch, const Node& node) const {
    constexpr int wrong_type = -1000;
    constexpr int choice = 100;
    constexpr int required_key = 20;
    constexpr int nearly_required_key = 10;
    constexpr int known_key = 2;
    constexpr int unknown_key = -3;
    if (!accepts(branch.types, node)) return wrong_type;
    if (!node.is_mapping()) return 0;
    int score = 0;
    for (const Entry& entry : node.entries) {
        const Property* property = branch.property(entry.key);
        if (property == nullptr) {
            const bool near = near_name<std::string>(entry.key, branch.required).has_value();
            score += near ? nearly_required_key : unknown_key;
            continue;
        }
        score += known_key;
        const Rule& value = compiled_.resolved(property->rule);
        if (value.has_choices) score += is_choice(value, entry.value) ? choice : -choice;
        const bool required =
            std::ranges::find(branch.required, entry.key) != branch.required.end();
        if (required) score += required_key;
    }
    return score;
}

// No branch takes the type, or all that do are lists of choices: one message for all of them.
bool Walk::explain_choices(const std::vector<RuleId>& branches, const Node& node,
                           const Place& place) {
    Rule all;
    all.types = 0;
    bool type_fits = false;
    bool only_choices = true;
    for (const RuleId one : branches) {
        const Rule& rule = compiled_.resolved(one);
        all.types = static_cast<Types>(all.types | rule.types);
        if (!accepts(rule.types, node)) continue;
        type_fits = true;
        only_choices = only_choices && rule.has_choices;
        all.choices.insert(all.choices.end(), rule.choices.begin(), rule.choices.end());
    }
    if (!type_fits) {
        wrong_type(all, node, place);
        return true;
    }
    if (!only_choices) return false;
    all.has_choices = true;
    all.is_constant = all.choices.size() == 1;
    not_a_choice(all, node, place);
    return true;
}

// A key that tells the branches apart (`kind`) is there, with a value that none of them knows.
bool Walk::explain_discriminator(const std::vector<RuleId>& branches, const Node& node) {
    for (const Entry& entry : node.entries) {
        Rule all;
        std::string_view title;
        bool tells_apart = true;
        for (const RuleId one : branches) {
            const Property* property = compiled_.resolved(one).property(entry.key);
            const Rule* value = property == nullptr ? nullptr : &compiled_.resolved(property->rule);
            tells_apart = tells_apart && value != nullptr && value->has_choices &&
                          !is_choice(*value, entry.value);
            if (!tells_apart) break;
            if (title.empty()) title = compiled_.title(property->rule);
            all.choices.insert(all.choices.end(), value->choices.begin(), value->choices.end());
        }
        if (!tells_apart) continue;
        not_a_choice(all, entry.value, {entry.key, title});
        return true;
    }
    return false;
}

// Nothing in the mapping speaks for any branch: name the keys by which they are known.
bool Walk::explain_missing(const std::vector<RuleId>& branches, const Node& node) {
    if (!node.is_mapping()) return false;
    std::vector<std::string> names;
    for (const RuleId one : branches) {
        const Rule& rule = compiled_.resolved(one);
        if (rule.required.empty()) return false;
        for (const std::string& key : rule.required) {
            if (node.find_entry(key) != nullptr) return false;
        }
        for (const Entry& entry : node.entries) {
            if (near_name<std::string>(entry.key, rule.required)) return false;
        }
        if (std::ranges::find(names, rule.required[0]) == names.end())
            names.push_back(rule.required[0]);
    }
    if (names.size() < 2) return false;
    ++faults_;
    out_->error("missing-key", place_of_map(node), say(phrases::missing_one_of, {list_of(names)}))
        .hint = say(phrases::add_one_of);
    return true;
}

}  // namespace metodoc::schema
