// The words of which the messages are made: who is spoken of, what was found, what is expected.
//
// Room: schema, private.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/message.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "schema/compiled.h"
#include "yaml/yaml.h"

namespace metodoc::schema {

// Where a value stands, as its author sees it.
struct Place {
    std::string_view key;    // the key it belongs to; empty at the root
    std::string_view title;  // of that key
    std::size_t item = 0;    // its number in the list, from 1; 0 when it is none
    bool is_name = false;    // it is the key itself that is spoken of
};

Message subject(const Place& place);
Message found(const yaml::Node& node);
Message wanted(Types types);

// The beginning of a text on one line.
std::string excerpt(std::string_view text);
// "`a`, `b`, `c`"; "…" behind the first eight.
std::string list_of(std::span<const std::string> names);
// The name that was probably meant; in a word of one or two letters every name is near, and none
// is.
template <typename Name>
std::optional<std::string_view> near_name(std::string_view wrong, std::span<const Name> names) {
    const auto near = closest(wrong, names);
    const bool twins = near && to_latin_twins(*near) == to_latin_twins(wrong);
    return twins || utf8::length(wrong) > 2 ? near : std::nullopt;
}

// 5 rather than 5.000000.
std::string number_text(double value);

}  // namespace metodoc::schema
