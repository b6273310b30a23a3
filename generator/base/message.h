// What the program says to a person: one sentence in Russian and in English.
//
// Both are made at once, from a pattern that stands in the room's phrases.h; which one is printed
// is decided at the very end (--lang), so no room but app knows the language.
//
// Room: base. Includes nothing but std.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace metodoc {

enum class Language { ru, en };

struct Message {
    std::string ru;
    std::string en;

    Message() = default;
    // Text that is the same in both languages: an id, a path, the author's own words.
    Message(std::string both) : ru(both), en(std::move(both)) {}
    Message(std::string_view both) : Message(std::string(both)) {}
    Message(const char* both) : Message(std::string(both)) {}
    Message(std::string russian, std::string english)
        : ru(std::move(russian)), en(std::move(english)) {}

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::ru ? ru : en;
    }
    [[nodiscard]] bool empty() const { return ru.empty() && en.empty(); }
    bool operator==(const Message&) const = default;
};

// A pattern with places {0}, {1}, … for arguments. Braces around anything else stand as they are.
struct Phrase {
    std::string_view ru;
    std::string_view en;
};

// Fills the places of a phrase. A place without an argument stays as it is written.
Message say(const Phrase& phrase, std::initializer_list<Message> arguments = {});

}  // namespace metodoc
