#include "schema/privacy.h"

#include <algorithm>
#include <map>
#include <utility>

#include "schema/compiled.h"
#include "schema/schema.h"

namespace metodoc::schema {
namespace {

using yaml::Node;

class Collector {
public:
    explicit Collector(const Compiled& compiled) : compiled_(compiled) {}

    // The strictest that any subschema says of each node.
    void mark(RuleId id, const Node& node, Privacy above) {
        const Rule* rule = &compiled_.rules[id];
        Privacy own = std::max(above, rule->privacy);
        while (rule->reference) {
            rule = &compiled_.rules[*rule->reference];
            own = std::max(own, rule->privacy);
        }
        Privacy& known = marks_[&node];
        known = std::max(known, own);
        for (const auto* branches : {&rule->all_of, &rule->any_of, &rule->one_of}) {
            for (const RuleId branch : *branches) mark(branch, node, own);
        }
        for (const auto& branch : {rule->consequence, rule->alternative}) {
            if (branch) mark(*branch, node, own);
        }
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const auto item = i < rule->tuple.size() ? std::optional(rule->tuple[i]) : rule->items;
            if (item) mark(*item, node.items[i], own);
        }
        for (const yaml::Entry& entry : node.entries) mark_entry(*rule, entry, own);
    }

    void collect(const Node& node, std::string_view key, Privacy above) {
        const auto found = marks_.find(&node);
        const Privacy own = std::max(above, found == marks_.end() ? Privacy::open : found->second);
        if (node.is_scalar()) values_.push_back({node.text, key, node.span, own});
        for (const Node& item : node.items) collect(item, key, own);
        for (const yaml::Entry& entry : node.entries) collect(entry.value, entry.key, own);
    }

    std::vector<Value> take() { return std::move(values_); }

private:
    void mark_entry(const Rule& rule, const yaml::Entry& entry, Privacy above) {
        const Property* known = rule.property(entry.key);
        bool is_known = known != nullptr;
        if (known != nullptr) mark(known->rule, entry.value, above);
        for (const PatternProperty& one : rule.pattern_properties) {
            if (!one.pattern.matches(entry.key)) continue;
            is_known = true;
            mark(one.rule, entry.value, above);
        }
        if (!is_known && rule.additional_properties) {
            mark(*rule.additional_properties, entry.value, above);
        }
    }

    const Compiled& compiled_;
    std::map<const Node*, Privacy> marks_;
    std::vector<Value> values_;
};

}  // namespace

std::vector<Value> values(const SchemaSet& schemas, SchemaId id, const yaml::Node& node) {
    const Compiled& compiled = schemas.compiled();
    Collector collector(compiled);
    collector.mark(compiled.roots.at(id.index).rule, node, Privacy::open);
    collector.collect(node, {}, Privacy::open);
    return collector.take();
}

}  // namespace metodoc::schema
