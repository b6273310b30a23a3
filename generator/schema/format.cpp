#include "schema/format.h"

#include <algorithm>
#include <array>

#include "base/date.h"
#include "schema/pattern.h"

namespace metodoc::schema {
namespace {

struct Named {
    std::string_view name;
    Format format;
};
constexpr std::array formats{Named{"date", Format::date}, Named{"email", Format::email},
                             Named{"regex", Format::regex}, Named{"uri", Format::uri},
                             Named{"uri-reference", Format::uri_reference}};

bool is_space_or_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7F;
}

bool is_alphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// One @ with something on both sides, as in RFC 5321 without quoted names; Cyrillic is accepted.
bool is_email(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos ||
        text.find('@', at + 1) != std::string_view::npos) {
        return false;
    }
    const std::string_view name = text.substr(0, at);
    const std::string_view domain = text.substr(at + 1);
    const auto dots_stand_alone = [](std::string_view part) {
        return !part.empty() && part.front() != '.' && part.back() != '.' &&
               part.find("..") == std::string_view::npos;
    };
    return dots_stand_alone(name) && dots_stand_alone(domain) &&
           std::ranges::none_of(text, is_space_or_control);
}

bool is_hexadecimal(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// RFC 3986 by its character set; Cyrillic is accepted, as in the address line of a browser.
bool is_uri_reference(std::string_view text) {
    constexpr std::string_view refused = "\"<>\\^`{|}";
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_space_or_control(text[i])) return false;
        if (refused.find(text[i]) != std::string_view::npos) return false;
        const bool escape = text[i] == '%';
        if (escape && (i + 2 >= text.size() || !is_hexadecimal(text[i + 1]) ||
                       !is_hexadecimal(text[i + 2]))) {
            return false;
        }
    }
    return std::ranges::count(text, '#') <= 1;
}

bool is_uri(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == 0 || colon == std::string_view::npos || is_alphanumeric(text[0]) == false)
        return false;
    const bool scheme = std::ranges::all_of(text.substr(0, colon), [](char c) {
        return is_alphanumeric(c) || c == '+' || c == '-' || c == '.';
    });
    return scheme && is_uri_reference(text);
}

bool is_iso_date(std::string_view text) {
    return text.size() == 10 && text[4] == '-' && parse_date(text).has_value();
}

}  // namespace

Format format_by_name(std::string_view name) {
    const auto* const found = std::ranges::find(formats, name, &Named::name);
    return found == formats.end() ? Format::none : found->format;
}

bool fits(Format format, std::string_view text) {
    switch (format) {
        case Format::none:
            return true;
        case Format::date:
            return is_iso_date(text);
        case Format::email:
            return is_email(text);
        case Format::regex:
            return Pattern::compile(text).has_value();
        case Format::uri:
            return is_uri(text);
        case Format::uri_reference:
            return is_uri_reference(text);
    }
    return true;
}

}  // namespace metodoc::schema
