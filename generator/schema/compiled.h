// A schema in the form that validation walks: every subschema by number, references resolved.
//
// Room: schema, private.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "schema/format.h"
#include "schema/pattern.h"
#include "schema/privacy.h"
#include "schema/schema.h"
#include "yaml/yaml.h"

namespace metodoc::schema {

// A subschema of Compiled::rules.
using RuleId = std::uint32_t;

// The types of JSON as a set of bits. Every integer is a number.
using Types = std::uint8_t;
namespace type {
inline constexpr Types null = 1;
inline constexpr Types boolean = 2;
inline constexpr Types integer = 4;
inline constexpr Types number = 8;
inline constexpr Types string = 16;
inline constexpr Types array = 32;
inline constexpr Types object = 64;
inline constexpr Types any = 127;
}  // namespace type

struct Property {
    std::string name;
    RuleId rule = 0;
};

struct PatternProperty {
    Pattern pattern;
    RuleId rule = 0;
};

struct Dependency {
    std::string key;
    std::vector<std::string> required;
    std::optional<RuleId> rule;
};

// A value of `enum` or `const`.
struct Choice {
    std::string canonical;  // see canonical.h
    std::string text;       // as a person writes it
    bool is_text = false;
};

struct Rule {
    Span span;
    bool never = false;  // the schema `false`

    // What people are told.
    std::string title, description;
    std::string error_message;
    std::string pattern_error_message;
    std::vector<std::string> choice_titles;  // enumDescriptions

    Privacy privacy = Privacy::open;  // x-privacy

    std::optional<RuleId> reference;  // then nothing below holds (draft-07)

    Types types = type::any;
    bool has_choices = false;
    bool is_constant = false;  // the one choice comes from `const`
    std::vector<Choice> choices;

    std::optional<double> minimum, maximum, above, below, multiple_of;

    std::optional<std::size_t> min_length, max_length;
    std::optional<Pattern> pattern;
    bool is_date = false;  // `format: date`, or a pattern that takes our two forms of a date
    Format format = Format::none;

    std::vector<RuleId> tuple;  // `items` as a list
    std::optional<RuleId> items, additional_items, contains;
    std::optional<std::size_t> min_items, max_items;
    bool unique_items = false;

    std::vector<Property> properties;  // in the order of the schema
    std::vector<PatternProperty> pattern_properties;
    std::optional<RuleId> additional_properties, property_names;
    std::vector<std::string> required;
    std::optional<std::size_t> min_properties, max_properties;
    std::vector<Dependency> dependencies;

    std::vector<RuleId> all_of, any_of, one_of;
    std::optional<RuleId> negated, condition, consequence, alternative;

    [[nodiscard]] const Property* property(std::string_view name) const;
};

struct Root {
    std::string name;
    RuleId rule = 0;
};

struct Compiled {
    std::vector<Rule> rules;
    std::vector<Root> roots;  // by SchemaId

    // Behind all references, however many.
    [[nodiscard]] const Rule& resolved(RuleId rule) const;
    // The title of a subschema: its own, else that of what it refers to.
    [[nodiscard]] std::string_view title(RuleId rule) const;
};

}  // namespace metodoc::schema
