#include "html/links.h"

#include <algorithm>
#include <array>

namespace metodoc::html {
namespace {

constexpr auto safe_schemes =
    std::to_array<std::string_view>({"http://", "https://", "mailto:", "tel:"});

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_safe(std::string_view url) {
    return std::ranges::any_of(safe_schemes, [&](std::string_view scheme) {
        return url.size() > scheme.size() &&
               std::ranges::equal(url.substr(0, scheme.size()), scheme, {}, lower);
    });
}

bool may_stand(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~!$&'()*+,;=:@/").find(c) != std::string_view::npos;
}

}  // namespace

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (may_stand(c)) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += '%';
        encoded += digits[byte >> 4U];
        encoded += digits[byte & 15U];
    }
    return encoded;
}

std::string relative(std::string_view from, std::string_view to) {
    // The folders that both have in common need not be left.
    for (std::size_t slash = from.find('/'); slash != std::string_view::npos;
         slash = from.find('/')) {
        if (to.substr(0, slash + 1) != from.substr(0, slash + 1)) break;
        from.remove_prefix(slash + 1);
        to.remove_prefix(slash + 1);
    }
    std::string way;
    for (auto ups = std::ranges::count(from, '/'); ups > 0; --ups) way += "../";
    way += to;
    return way;
}

std::string Links::to(std::string_view path) const {
    if (!root.empty()) return root + percent_encoded(path);
    std::string way = percent_encoded(relative(page, path));
    // "a:b.html" would read as a scheme.
    const bool like_scheme = way.substr(0, way.find('/')).find(':') != std::string::npos;
    return like_scheme ? "./" + way : way;
}

std::string Links::to(const view::Address& address) const {
    if (!address.url.empty()) return is_safe(address.url) ? address.url : "";
    std::string way = address.path.empty() ? "" : to(address.path);
    // An anchor on the page itself needs no path.
    if (address.path == page && !address.fragment.empty()) way.clear();
    if (!address.fragment.empty()) way += "#" + percent_encoded(address.fragment);
    return way;
}

}  // namespace metodoc::html
