// Reading one file: typed values by key, and the names of the things that it defines.
//
// Every function takes a mapping and a key; a key that is absent gives an empty value. What the
// schemas exclude is our own bug.
//
// Room: decode, not part of its door.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/must.h"
#include "decode/decode.h"

namespace metodoc::decode {

using model::Prose;
using yaml::Node;

// The value of a key that the schema requires.
const Node& need(const Node& map, std::string_view key);

// The items of a sequence; none where the key is absent.
std::span<const Node> items_of(const Node& map, std::string_view key);

// One word of a closed set, and what it means.
template <typename Value>
using Words = std::initializer_list<std::pair<std::string_view, Value>>;

class Reader {
public:
    Reader(const SourceSet& sources, model::Corpus& into, Diagnostics& out)
        : corpus(into), sources_(sources), out_(out) {}

    model::Corpus& corpus;

    // ---- words
    std::string text(const Node& map, std::string_view key);
    static std::vector<std::string> texts(const Node& map, std::string_view key);
    Spanned<std::string> spanned(const Node& map, std::string_view key);
    static Spanned<std::string> spanned(const Node& scalar);

    // ---- texts with references: one paragraph, or several blocks
    Prose phrase(const Node& map, std::string_view key);
    Prose phrase(const Node& scalar);
    std::vector<Prose> phrases(const Node& map, std::string_view key);
    Prose prose(const Node& map, std::string_view key);
    Prose prose(const Node& scalar);
    Prose body(Span span);  // the Markdown of a page
    std::vector<model::Item> list_items(const Node& map, std::string_view key);

    // ---- values
    static bool flag(const Node& map, std::string_view key, bool otherwise = false);
    static std::optional<int> integer(const Node& map, std::string_view key);
    std::optional<Date> date(const Node& map, std::string_view key);
    model::CaseForms forms(const Node& map, std::string_view key);
    static model::Level level(const Node& map, std::string_view key);
    template <typename Value>
    static Value word(const Node& map, std::string_view key, Value otherwise, Words<Value> words);

    // ---- references, not resolved yet
    template <typename Thing>
    static model::Ref<Thing> ref(const Node& map, std::string_view key);
    template <typename Thing>
    static std::vector<model::Ref<Thing>> refs(const Node& map, std::string_view key);
    static model::Responsible responsible(const Node& scalar);
    static std::vector<model::Responsible> responsibles(const Node& map, std::string_view key);

    // ---- names
    enum class Named { by_id, by_key };
    // Makes "scheme:SYSTEM/id" known; reports an id that is taken.
    void name(std::string_view scheme, std::optional<model::SystemId> system, std::string_view id,
              Span span, model::Target target, Named named = Named::by_id);

    // The words of a scalar without its quotes.
    static Span inside(const Node& scalar);

private:
    // Finds the pictures of a text; reports those that cannot be printed.
    Prose with_pictures(Prose prose);

    const SourceSet& sources_;
    Diagnostics& out_;
    std::unordered_map<std::string, Span> first_places_;  // of names
};

template <typename Value>
Value Reader::word(const Node& map, std::string_view key, Value otherwise, Words<Value> words) {
    const Node* node = map.find(key);
    if (node == nullptr) return otherwise;
    for (const auto& [name, value] : words)
        if (name == node->text) return value;
    MUST(false);
    return otherwise;
}

template <typename Thing>
model::Ref<Thing> Reader::ref(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    if (node == nullptr) return {};
    return {node->text, inside(*node), {}};
}

template <typename Thing>
std::vector<model::Ref<Thing>> Reader::refs(const Node& map, std::string_view key) {
    std::vector<model::Ref<Thing>> result;
    for (const Node& item : items_of(map, key)) result.push_back({item.text, inside(item), {}});
    return result;
}

}  // namespace metodoc::decode
