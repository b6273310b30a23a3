// From the tree of a schema file to rules.
#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "schema/addresses.h"
#include "schema/canonical.h"
#include "schema/compiled.h"
#include "schema/phrases.h"

namespace metodoc::schema {
namespace {

using yaml::Entry;
using yaml::Node;

struct TypeName {
    std::string_view name;
    Types bit;
};
constexpr std::array type_names{
    TypeName{"array", type::array},     TypeName{"boolean", type::boolean},
    TypeName{"integer", type::integer}, TypeName{"null", type::null},
    TypeName{"number", type::number},   TypeName{"object", type::object},
    TypeName{"string", type::string}};

bool is_text(const Node& node) {
    return node.is_scalar() && node.type == yaml::Type::string;
}

bool is_schema(const Node& node) {
    return node.is_mapping() || yaml::to_boolean(node).has_value();
}

class Compiler {
public:
    Compiler(std::span<const Document> documents, Diagnostics& out)
        : documents_(documents), out_(out), addresses_(documents) {}

    std::unique_ptr<Compiled> run() {
        for (const Document& document : documents_) {
            result_->roots.push_back({document.name, compile(document.node, document.name)});
        }
        refuse_circles();
        return std::move(result_);
    }

private:
    void broken(Span span, const Phrase& phrase, std::initializer_list<Message> arguments = {}) {
        out_.error("schema-broken", span, say(phrase, arguments));
    }

    // ---- rules

    RuleId compile(const Node& node, const std::string& base) {
        const auto known = done_.find(&node);
        if (known != done_.end()) return known->second;
        const auto id = static_cast<RuleId>(result_->rules.size());
        result_->rules.emplace_back();
        done_[&node] = id;
        Rule rule;
        rule.span = node.span;
        if (!is_schema(node)) broken(node.span, phrases::schema_wanted);
        if (yaml::to_boolean(node) == false) rule.never = true;
        base_ = addresses_.base_of(node, base);
        if (const Node* reference = node.find("$ref")) {
            read_people(rule, node);
            read_reference(rule, *reference);
        } else {
            read(rule, node);
        }
        result_->rules[id] = std::move(rule);
        return id;
    }

    RuleId inner(const Node& node) {
        const std::string base = base_;
        const RuleId id = compile(node, base);
        base_ = base;
        return id;
    }

    void read_reference(Rule& rule, const Node& node) {
        if (!is_text(node)) return broken(node.span, phrases::text_wanted, {"$ref"});
        const Addresses::Target target = addresses_.find(base_, node.text);
        if (target.node == nullptr || !is_schema(*target.node)) {
            return broken(node.span, phrases::reference_lost, {node.text});
        }
        const std::string base = base_;
        rule.reference = compile(*target.node, target.base);
        base_ = base;
    }

    static void read_privacy(Rule& rule, std::string_view word) {
        if (word == "never") rule.privacy = Privacy::never;
        if (word == "internal") rule.privacy = Privacy::internal;
        if (word == "consent") rule.privacy = Privacy::consent;
    }

    void read_people(Rule& rule, const Node& node) {
        const auto text = [&](std::string_view key) {
            const Node* value = node.find(key);
            return value != nullptr && is_text(*value) ? value->text : std::string();
        };
        rule.title = text("title");
        rule.description = text("description");
        rule.error_message = text("errorMessage");
        rule.pattern_error_message = text("patternErrorMessage");
        read_privacy(rule, text("x-privacy"));
        const Node* choices = node.find("enumDescriptions");
        if (choices == nullptr) return;
        for (const Node& one : choices->items) rule.choice_titles.push_back(one.text);
    }

    void read(Rule& rule, const Node& node) {
        read_people(rule, node);
        read_any_type(rule, node);
        read_numbers(rule, node);
        read_texts(rule, node);
        read_lists(rule, node);
        read_objects(rule, node);
        read_combinations(rule, node);
    }

    void read_any_type(Rule& rule, const Node& node) {
        if (const Node* types = node.find("type")) read_types(rule, *types);
        if (const Node* choices = node.find("enum")) {
            rule.has_choices = true;
            if (!choices->is_sequence()) broken(choices->span, phrases::list_wanted, {"enum"});
            for (const Node& one : choices->items) rule.choices.push_back(choice(one));
        }
        const Node* constant = node.find("const");
        if (constant == nullptr) return;
        const Choice only = choice(*constant);
        const bool contradicts =
            rule.has_choices && std::ranges::find(rule.choices, only.canonical,
                                                  &Choice::canonical) == rule.choices.end();
        rule.choices.clear();
        if (!contradicts) rule.choices.push_back(only);
        rule.has_choices = rule.is_constant = true;
    }

    void read_types(Rule& rule, const Node& node) {
        rule.types = 0;
        const auto add = [&](const Node& one) {
            const auto* const found = std::ranges::find(type_names, one.text, &TypeName::name);
            if (found == type_names.end())
                return broken(one.span, phrases::type_unknown, {one.text});
            rule.types = static_cast<Types>(rule.types | found->bit);
        };
        if (node.is_sequence()) {
            for (const Node& one : node.items) add(one);
        } else {
            add(node);
        }
        if (rule.types == 0) rule.types = type::any;
        if ((rule.types & type::number) != 0)
            rule.types = static_cast<Types>(rule.types | type::integer);
    }

    static Choice choice(const Node& node) {
        std::string text = node.is_null() ? "null" : node.text;
        if (node.is_mapping()) text = "{…}";
        if (node.is_sequence()) text = "[…]";
        return {canonical(node), text, is_text(node)};
    }

    std::optional<double> number(const Node& node, std::string_view key) {
        const Node* value = node.find(key);
        if (value == nullptr) return std::nullopt;
        const auto result = yaml::to_number(*value);
        if (!result) broken(value->span, phrases::number_wanted, {Message(key)});
        return result;
    }

    std::optional<std::size_t> count(const Node& node, std::string_view key) {
        const auto value = number(node, key);
        if (!value) return std::nullopt;
        if (*value >= 0 && std::trunc(*value) == *value && *value < 1e15) {
            return static_cast<std::size_t>(*value);
        }
        broken(node.find(key)->span, phrases::count_wanted, {Message(key)});
        return std::nullopt;
    }

    void read_numbers(Rule& rule, const Node& node) {
        rule.minimum = number(node, "minimum");
        rule.maximum = number(node, "maximum");
        rule.above = number(node, "exclusiveMinimum");
        rule.below = number(node, "exclusiveMaximum");
        rule.multiple_of = number(node, "multipleOf");
        if (!rule.multiple_of || *rule.multiple_of > 0) return;
        broken(node.find("multipleOf")->span, phrases::number_wanted, {"multipleOf"});
        rule.multiple_of.reset();
    }

    void read_texts(Rule& rule, const Node& node) {
        rule.min_length = count(node, "minLength");
        rule.max_length = count(node, "maxLength");
        if (const Node* format = node.find("format")) rule.format = format_by_name(format->text);
        if (const Node* source = node.find("pattern"))
            rule.pattern = pattern(*source, source->text);
        rule.is_date = rule.format == Format::date || takes_dates(rule);
    }

    static bool takes_dates(const Rule& rule) {
        return rule.pattern && rule.pattern->matches("2022-12-30") &&
               rule.pattern->matches("30.12.2022") && !rule.pattern->matches("x") &&
               !rule.pattern->matches("30");
    }

    std::optional<Pattern> pattern(const Node& place, std::string_view source) {
        auto result = Pattern::compile(source);
        if (!result) broken(place.span, phrases::pattern_broken, {Message(source)});
        return result;
    }

    std::optional<RuleId> one(const Node& node, std::string_view key) {
        const Node* value = node.find(key);
        if (value == nullptr) return std::nullopt;
        if (is_schema(*value)) return inner(*value);
        broken(value->span, phrases::schema_wanted);
        return std::nullopt;
    }

    std::vector<RuleId> several(const Node& node, std::string_view key) {
        std::vector<RuleId> result;
        const Node* value = node.find(key);
        if (value == nullptr) return result;
        if (!value->is_sequence()) broken(value->span, phrases::list_wanted, {Message(key)});
        for (const Node& item : value->items) result.push_back(inner(item));
        return result;
    }

    bool flag(const Node& node, std::string_view key) {
        const Node* value = node.find(key);
        if (value == nullptr) return false;
        if (!yaml::to_boolean(*value)) broken(value->span, phrases::boolean_wanted, {Message(key)});
        return yaml::to_boolean(*value).value_or(false);
    }

    void read_lists(Rule& rule, const Node& node) {
        const Node* items = node.find("items");
        if (items != nullptr && items->is_sequence()) {
            rule.tuple = several(node, "items");
            rule.additional_items = one(node, "additionalItems");
        } else {
            rule.items = one(node, "items");
        }
        rule.contains = one(node, "contains");
        rule.min_items = count(node, "minItems");
        rule.max_items = count(node, "maxItems");
        rule.unique_items = flag(node, "uniqueItems");
    }

    void read_objects(Rule& rule, const Node& node) {
        if (const Node* properties = map(node, "properties")) {
            for (const Entry& entry : properties->entries) {
                rule.properties.push_back({entry.key, inner(entry.value)});
            }
        }
        if (const Node* properties = map(node, "patternProperties")) {
            for (const Entry& entry : properties->entries) {
                auto compiled = pattern(entry.value, entry.key);
                const RuleId id = inner(entry.value);
                if (compiled) rule.pattern_properties.push_back({std::move(*compiled), id});
            }
        }
        rule.additional_properties = one(node, "additionalProperties");
        rule.property_names = one(node, "propertyNames");
        rule.min_properties = count(node, "minProperties");
        rule.max_properties = count(node, "maxProperties");
        if (const Node* required = node.find("required"))
            rule.required = texts(*required, "required");
        const Node* dependencies = map(node, "dependencies");
        if (dependencies == nullptr) return;
        for (const Entry& entry : dependencies->entries) {
            Dependency& one = rule.dependencies.emplace_back();
            one.key = entry.key;
            if (entry.value.is_sequence()) {
                one.required = texts(entry.value, "dependencies");
            } else {
                one.rule = inner(entry.value);
            }
        }
    }

    const Node* map(const Node& node, std::string_view key) {
        const Node* value = node.find(key);
        if (value == nullptr || value->is_mapping()) return value;
        broken(value->span, phrases::map_wanted, {Message(key)});
        return nullptr;
    }

    std::vector<std::string> texts(const Node& node, std::string_view key) {
        std::vector<std::string> result;
        if (!node.is_sequence()) broken(node.span, phrases::list_wanted, {Message(key)});
        for (const Node& item : node.items) {
            if (!item.is_scalar()) broken(item.span, phrases::text_wanted, {Message(key)});
            if (item.is_scalar()) result.push_back(item.text);
        }
        return result;
    }

    void read_combinations(Rule& rule, const Node& node) {
        rule.all_of = several(node, "allOf");
        rule.any_of = several(node, "anyOf");
        rule.one_of = several(node, "oneOf");
        rule.negated = one(node, "not");
        rule.condition = one(node, "if");
        if (!rule.condition) return;
        rule.consequence = one(node, "then");
        rule.alternative = one(node, "else");
    }

    // Rules that apply to the same value as this one.
    static std::vector<RuleId> applied_in_place(const Rule& rule) {
        std::vector<RuleId> result;
        const auto add = [&](const std::optional<RuleId>& one) {
            if (one) result.push_back(*one);
        };
        add(rule.reference);
        for (const auto* list : {&rule.all_of, &rule.any_of, &rule.one_of}) {
            result.insert(result.end(), list->begin(), list->end());
        }
        for (const auto& one : {rule.negated, rule.condition, rule.consequence, rule.alternative}) {
            add(one);
        }
        for (const Dependency& one : rule.dependencies) add(one.rule);
        return result;
    }

    // A rule that comes back to itself without going into the value would never end.
    void refuse_circles() {
        std::vector<Visit> visits(result_->rules.size(), Visit::not_yet);
        for (RuleId id = 0; id < visits.size(); ++id) visit(id, visits);
    }

    enum class Visit : std::uint8_t { not_yet, open, done };

    void visit(RuleId id, std::vector<Visit>& visits) {
        if (visits[id] == Visit::done) return;
        if (visits[id] == Visit::open) {
            Rule& rule = result_->rules[id];
            broken(rule.span, phrases::reference_circle);
            const Span span = rule.span;
            rule = Rule{};
            rule.span = span;
            return;
        }
        visits[id] = Visit::open;
        for (const RuleId next : applied_in_place(result_->rules[id])) visit(next, visits);
        visits[id] = Visit::done;
    }

    std::span<const Document> documents_;
    Diagnostics& out_;
    std::unique_ptr<Compiled> result_ = std::make_unique<Compiled>();
    Addresses addresses_;
    std::unordered_map<const Node*, RuleId> done_;
    std::string base_;  // of the schema that is being read
};

}  // namespace

const Property* Rule::property(std::string_view name) const {
    const auto found = std::ranges::find(properties, name, &Property::name);
    return found == properties.end() ? nullptr : &*found;
}

const Rule& Compiled::resolved(RuleId rule) const {
    const Rule* at = &rules[rule];
    while (at->reference) at = &rules[*at->reference];
    return *at;
}

std::string_view Compiled::title(RuleId rule) const {
    const Rule* at = &rules[rule];
    while (at->title.empty() && at->reference) at = &rules[*at->reference];
    return at->title;
}

SchemaSet::SchemaSet(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
SchemaSet::SchemaSet(SchemaSet&&) noexcept = default;
SchemaSet& SchemaSet::operator=(SchemaSet&&) noexcept = default;
SchemaSet::~SchemaSet() = default;

SchemaSet SchemaSet::compile(std::span<const Document> documents, Diagnostics& out) {
    return SchemaSet(Compiler(documents, out).run());
}

std::optional<SchemaId> SchemaSet::find(std::string_view name) const {
    const auto& roots = compiled_->roots;
    const auto found = std::ranges::find(roots, name, &Root::name);
    if (found == roots.end()) return std::nullopt;
    return SchemaId{static_cast<std::uint32_t>(found - roots.begin())};
}

}  // namespace metodoc::schema
