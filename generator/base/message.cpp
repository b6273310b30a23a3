#include "base/message.h"

#include <cstddef>

namespace metodoc {
namespace {

std::string fill(std::string_view pattern, std::initializer_list<Message> arguments,
                 Language language) {
    std::string result;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool is_place = pattern[at] == '{' && at + 2 < pattern.size() &&
                              pattern[at + 1] >= '0' && pattern[at + 1] <= '9' &&
                              pattern[at + 2] == '}';
        const auto index = is_place ? static_cast<std::size_t>(pattern[at + 1] - '0') : 0;
        if (!is_place || index >= arguments.size()) {
            result += pattern[at];
            continue;
        }
        result += (arguments.begin() + index)->in(language);
        at += 2;
    }
    return result;
}

}  // namespace

Message say(const Phrase& phrase, std::initializer_list<Message> arguments) {
    return {fill(phrase.ru, arguments, Language::ru), fill(phrase.en, arguments, Language::en)};
}

}  // namespace metodoc
