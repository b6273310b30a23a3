#include "schema/fields.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "schema/compiled.h"
#include "schema/schema.h"

namespace metodoc::schema {
namespace {

constexpr int deepest = 8;  // schemas refer to themselves: clauses have clauses

std::string type_of(const Rule& rule) {
    if (rule.is_date) return "date";
    constexpr auto names =
        std::to_array<std::pair<Types, std::string_view>>({{type::boolean, "boolean"},
                                                           {type::integer, "integer"},
                                                           {type::number, "number"},
                                                           {type::string, "string"},
                                                           {type::array, "array"},
                                                           {type::object, "object"}});
    if (rule.types == type::any) return rule.has_choices ? "string" : "";
    std::string text;
    for (const auto& [bit, name] : names) {
        // Every integer is a number: one of the two words is enough.
        if (bit == type::integer && (rule.types & type::number) != 0) continue;
        if ((rule.types & bit) != 0) text += (text.empty() ? "" : " ") + std::string(name);
    }
    return text;
}

class Walker {
public:
    explicit Walker(const Compiled& compiled) : compiled_(compiled) {}

    void walk(RuleId id, const std::string& path, Privacy above, int depth) {
        if (depth > deepest) return;
        const Rule& rule = compiled_.resolved(id);
        for (const Property& one : rule.properties) field(one, path, above, depth);
        if (rule.items) walk(*rule.items, path + "[]", above, depth + 1);
        for (const auto* branches : {&rule.all_of, &rule.any_of, &rule.one_of}) {
            for (const RuleId branch : *branches) walk(branch, path, above, depth + 1);
        }
        for (const auto& branch : {rule.consequence, rule.alternative}) {
            if (branch) walk(*branch, path, above, depth + 1);
        }
    }

    std::vector<Field> take() { return std::move(fields_); }

private:
    void field(const Property& property, const std::string& above_path, Privacy above, int depth) {
        const Rule* rule = &compiled_.rules[property.rule];
        Field field;
        field.path = above_path.empty() ? property.name : above_path + "." + property.name;
        field.privacy = above;
        for (;;) {
            field.privacy = std::max(field.privacy, rule->privacy);
            if (field.title.empty()) field.title = rule->title;
            if (field.description.empty()) field.description = rule->description;
            if (!rule->reference) break;
            rule = &compiled_.rules[*rule->reference];
        }
        if (field.privacy >= Privacy::internal) return;
        field.type = type_of(*rule);
        if (!known_.insert(field.path).second) return;
        const std::string path = field.path;
        const Privacy privacy = field.privacy;
        fields_.push_back(std::move(field));
        walk(property.rule, path, privacy, depth + 1);
    }

    const Compiled& compiled_;
    std::set<std::string> known_;
    std::vector<Field> fields_;
};

}  // namespace

std::vector<Field> public_fields(const SchemaSet& schemas, SchemaId id) {
    const Compiled& compiled = schemas.compiled();
    Walker walker(compiled);
    walker.walk(compiled.roots.at(id.index).rule, "", Privacy::open, 0);
    return walker.take();
}

}  // namespace metodoc::schema
