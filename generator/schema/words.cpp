#include "schema/words.h"

#include <array>
#include <cstdio>

#include "base/utf8.h"
#include "schema/phrases.h"

namespace metodoc::schema {
namespace {

struct TypeWord {
    Types bit;
    Phrase phrase;
};
// In the order in which they are told. `number` brings the bit of `integer` with it.
constexpr std::array type_words{
    TypeWord{type::string, phrases::want_text},     TypeWord{type::number, phrases::want_number},
    TypeWord{type::integer, phrases::want_integer}, TypeWord{type::boolean, phrases::want_boolean},
    TypeWord{type::array, phrases::want_list},      TypeWord{type::object, phrases::want_map},
    TypeWord{type::null, phrases::want_null}};

}  // namespace

Message subject(const Place& place) {
    if (place.is_name) return say(phrases::name_of_key);
    const Message number{std::to_string(place.item)};
    if (place.item > 0 && place.key.empty()) return say(phrases::root_item, {"", "", number});
    if (place.item > 0) return say(phrases::item, {place.key, place.title, number});
    if (place.key.empty()) return say(phrases::the_file);
    return say(place.title.empty() ? phrases::key : phrases::titled_key, {place.key, place.title});
}

Message found(const yaml::Node& node) {
    if (node.is_null()) return say(phrases::found_nothing);
    if (node.is_sequence()) return say(phrases::found_list);
    if (node.is_mapping()) return say(phrases::found_map);
    const Message text{excerpt(node.text)};
    if (node.type == yaml::Type::string) return say(phrases::found_text, {text});
    return say(node.type == yaml::Type::boolean ? phrases::found_boolean : phrases::found_number,
               {text});
}

Message wanted(Types types) {
    Message result;
    if ((types & type::number) != 0) types = static_cast<Types>(types & ~type::integer);
    for (const TypeWord& word : type_words) {
        if ((types & word.bit) == 0) continue;
        const Message one = say(word.phrase);
        const Message join = result.empty() ? Message() : say(phrases::or_word);
        result = Message(result.ru + join.ru + one.ru, result.en + join.en + one.en);
    }
    return result;
}

std::string excerpt(std::string_view text) {
    constexpr std::size_t longest = 40;
    std::string result;
    for (std::size_t i = 0; i < longest && !text.empty(); ++i) {
        const char32_t c = utf8::take(text);
        utf8::append(result, c < 0x20 ? U' ' : c);
    }
    return text.empty() ? result : result + "…";
}

std::string list_of(std::span<const std::string> names) {
    constexpr std::size_t most = 8;
    std::string result;
    for (std::size_t i = 0; i < names.size() && i < most; ++i) {
        result += (i > 0 ? ", `" : "`") + names[i] + "`";
    }
    return names.size() > most ? result + " …" : result;
}

std::string number_text(double value) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.15g", value);
    return text.data();
}

}  // namespace metodoc::schema
