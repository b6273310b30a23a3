// The tree of a YAML text: values, keys and the places where they stand.
//
// A scalar keeps its text as the author wrote it beside its type, so that a number in a text
// field stays what was typed: `1.10` is the number 1.1 and the text "1.10".
//
// Room: yaml.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace metodoc::yaml {

enum class Kind : std::uint8_t { null, scalar, sequence, mapping };

// How a scalar is written. Only plain ones are typed; all the others are strings.
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded };

// What a scalar is by the core schema of YAML 1.2 (section 10.3): `да`, `yes`, `on` are strings.
enum class Type : std::uint8_t { null, boolean, integer, number, string };

struct Entry;

struct Node {
    Kind kind = Kind::null;
    Style style = Style::plain;  // of a scalar
    Type type = Type::null;      // of a scalar; `null` for Kind::null
    // A scalar with its quotes or its `|` line; a collection from its first to its last byte; an
    // empty span behind the colon or the dash where a value is absent.
    Span span;
    std::string text;            // of a scalar: the decoded value; of a null: as it was written
    std::vector<Node> items;     // of a sequence
    std::vector<Entry> entries;  // of a mapping, in the order of the file; keys are unique

    [[nodiscard]] bool is_null() const { return kind == Kind::null; }
    [[nodiscard]] bool is_scalar() const { return kind == Kind::scalar; }
    [[nodiscard]] bool is_sequence() const { return kind == Kind::sequence; }
    [[nodiscard]] bool is_mapping() const { return kind == Kind::mapping; }

    // The value of a key; null pointer where there is none or the node is no mapping.
    [[nodiscard]] const Node* find(std::string_view key) const;
    [[nodiscard]] const Entry* find_entry(std::string_view key) const;
};

struct Entry {
    std::string key;  // always a text: `2023: …` has the key "2023"
    Span key_span;
    Node value;
};

// The value of a scalar of that type; nothing for every other node. An integer counts as a number;
// an integer beyond 64 bits is a number only.
std::optional<bool> to_boolean(const Node& node);
std::optional<std::int64_t> to_integer(const Node& node);
std::optional<double> to_number(const Node& node);

// The type of a plain scalar with this text.
Type type_of_plain(std::string_view text);

}  // namespace metodoc::yaml
