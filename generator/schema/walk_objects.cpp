#include <algorithm>

#include "base/suggest.h"
#include "base/utf8.h"
#include "schema/phrases.h"
#include "schema/walk.h"

namespace metodoc::schema {
namespace {

using yaml::Entry;
using yaml::Node;

bool has(const Node& node, std::string_view key) {
    return node.find_entry(key) != nullptr;
}

// The letters in which the key differs from the right one.
std::string strangers(std::string_view wrong, std::string_view right) {
    const std::u32string a = utf8::decode(wrong);
    const std::u32string b = utf8::decode(right);
    std::string result;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
        if (a[i] != b[i]) utf8::append(result, a[i]);
    }
    return result;
}

}  // namespace

Span place_of_map(const Node& node) {
    return node.entries.empty() ? node.span : node.entries[0].key_span;
}

void Walk::check_object(const Rule& rule, const Node& node, const Place& place) {
    Keys keys;
    check_values(rule, node, keys);
    find_missing(rule, node, keys);
    for (const Entry* entry : keys.unknown) report_unknown(rule, node, *entry, keys);
    report_missing(rule, node, keys);
    check_key_count(rule, node, place);
    for (const Dependency& one : rule.dependencies) {
        if (one.rule && has(node, one.key)) check(*one.rule, node, place);
    }
}

void Walk::check_values(const Rule& rule, const Node& node, Keys& keys) {
    for (const Entry& entry : node.entries) {
        if (enough()) return;
        if (rule.property_names) {
            Node name;
            name.kind = yaml::Kind::scalar;
            name.type = yaml::Type::string;
            name.span = entry.key_span;
            name.text = entry.key;
            check(*rule.property_names, name, {entry.key, {}, 0, true});
        }
        const auto value = [&](RuleId id) {
            check(id, entry.value, {entry.key, compiled_.title(id)});
        };
        const Property* known = rule.property(entry.key);
        bool is_known = known != nullptr;
        if (known != nullptr) value(known->rule);
        for (const PatternProperty& one : rule.pattern_properties) {
            if (!one.pattern.matches(entry.key)) continue;
            is_known = true;
            value(one.rule);
        }
        if (is_known || !rule.additional_properties) continue;
        if (compiled_.resolved(*rule.additional_properties).never) {
            keys.unknown.push_back(&entry);
        } else {
            value(*rule.additional_properties);
        }
    }
}

void Walk::find_missing(const Rule& rule, const Node& node, Keys& keys) const {
    const auto need = [&](const std::string& key, const std::string* because) {
        if (has(node, key) || std::ranges::find(keys.missing, key) != keys.missing.end()) return;
        keys.missing.push_back(key);
        keys.missing_because.push_back(because);
    };
    for (const std::string& key : rule.required) need(key, nullptr);
    for (const Dependency& one : rule.dependencies) {
        if (!has(node, one.key)) continue;
        for (const std::string& key : one.required) need(key, &one.key);
    }
}

// An unknown key beside a missing one of nearly the same name is one mistake, not two.
void Walk::report_unknown(const Rule& rule, const Node& node, const Entry& entry, Keys& keys) {
    std::vector<std::string> absent;
    for (const Property& one : rule.properties) {
        if (!has(node, one.name)) absent.push_back(one.name);
    }
    auto near = near_name<std::string_view>(entry.key, keys.missing);
    const bool is_required = near.has_value();
    if (!near) near = near_name<std::string>(entry.key, absent);
    std::string required_title;
    if (is_required) {
        const auto at = std::ranges::find(keys.missing, *near) - keys.missing.begin();
        keys.missing.erase(keys.missing.begin() + at);
        keys.missing_because.erase(keys.missing_because.begin() + at);
        ++faults_;  // told as one, still two to a quiet walk that compares branches
    }
    if (quietly()) return;
    const bool letters =
        near && to_latin_twins(entry.key) == to_latin_twins(*near) && entry.key != *near;
    Diagnostic& one = letters ? out_->error("lookalike-letters", entry.key_span,
                                            say(phrases::unknown_key_letters,
                                                {Message(entry.key), strangers(entry.key, *near)}))
                              : out_->error("unknown-key", entry.key_span,
                                            say(phrases::unknown_key, {excerpt(entry.key)}));
    if (letters) {
        one.hint = say(phrases::retype, {Message(*near)});
    } else if (near) {
        one.hint = say(phrases::did_you_mean, {Message(*near)});
    } else if (rule.properties.empty()) {
        one.hint = say(phrases::no_keys_here);
    } else if (absent.empty()) {
        one.hint = say(phrases::drop_key);
    } else {
        one.hint = say(phrases::keys_here, {list_of(absent)});
    }
    if (!is_required) return;
    const Property* property = rule.property(*near);
    const std::string_view title = property == nullptr ? "" : compiled_.title(property->rule);
    one.notes.push_back(say(title.empty() ? phrases::key_required : phrases::titled_key_required,
                            {Message(*near), Message(title)}));
}

void Walk::report_missing(const Rule& rule, const Node& node, const Keys& keys) {
    for (std::size_t i = 0; i < keys.missing.size(); ++i) {
        if (quietly()) continue;
        const Property* property = rule.property(keys.missing[i]);
        const std::string_view title = property == nullptr ? "" : compiled_.title(property->rule);
        Diagnostic& one =
            out_->error("missing-key", place_of_map(node),
                        say(title.empty() ? phrases::missing_key : phrases::missing_titled_key,
                            {Message(keys.missing[i]), Message(title)}));
        one.hint = say(phrases::add_key, {Message(keys.missing[i])});
        const std::string* because = keys.missing_because[i];
        if (because != nullptr) one.notes.push_back(say(phrases::because_of, {Message(*because)}));
    }
}

void Walk::check_key_count(const Rule& rule, const Node& node, const Place& place) {
    const std::size_t count = node.entries.size();
    const auto refuse = [&](Code code, const Phrase& phrase, std::size_t limit,
                            const Phrase& hint) {
        if (quietly()) return;
        out_->error(code, place_of_map(node),
                    say(phrase, {subject(place), std::to_string(count), std::to_string(limit)}))
            .hint = hint_of(rule.error_message, say(hint));
    };
    if (rule.min_properties && count < *rule.min_properties) {
        refuse("too-few", phrases::few_keys, *rule.min_properties, phrases::add_items);
    }
    if (rule.max_properties && count > *rule.max_properties) {
        refuse("too-many", phrases::many_keys, *rule.max_properties, phrases::drop_items);
    }
}

}  // namespace metodoc::schema
