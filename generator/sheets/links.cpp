#include "sheets/links.h"

#include <algorithm>
#include <array>

namespace metodoc::sheets {
namespace {

struct LinkCode {
    std::string_view code;
    char sign;
};
constexpr std::array link_codes{LinkCode{"%7B", '{'}, LinkCode{"%7b", '{'}, LinkCode{"%7D", '}'},
                                LinkCode{"%7d", '}'}, LinkCode{"%20", ' '}, LinkCode{"%7C", '|'},
                                LinkCode{"%7c", '|'}, LinkCode{"%22", '"'}};

}  // namespace

std::string decoded_link(std::string_view target) {
    std::string text;
    for (std::size_t at = 0; at < target.size(); ++at) {
        const auto known = std::ranges::find(link_codes, target.substr(at, 3), &LinkCode::code);
        text += known == link_codes.end() ? target[at] : known->sign;
        if (known != link_codes.end()) at += 2;
    }
    return text;
}

std::string encoded_link(std::string_view target) {
    std::string text;
    for (const char c : target) {
        const auto known = std::ranges::find(link_codes, c, &LinkCode::sign);
        if (known == link_codes.end()) {
            text += c;
        } else {
            text += known->code;
        }
    }
    return text;
}

}  // namespace metodoc::sheets
