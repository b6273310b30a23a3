#include "schema/uri.h"

#include <optional>

namespace metodoc::schema {
namespace {

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool whole = text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 &&
                           digit(text[i + 2]) >= 0;
        if (!whole) {
            result += text[i];
            continue;
        }
        result += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
        i += 2;
    }
    return result;
}

// The length of "scheme:" at the front; 0 where there is none.
std::size_t scheme_length(std::string_view text) {
    const std::size_t end = text.find_first_of(":/?#");
    return end == std::string_view::npos || end == 0 || text[end] != ':' ? 0 : end + 1;
}

// Where the path of an address begins: behind "scheme://authority".
std::size_t path_begin(std::string_view address) {
    const std::size_t scheme = scheme_length(address);
    if (address.substr(scheme, 2) != "//") return scheme;
    const std::size_t slash = address.find('/', scheme + 2);
    return slash == std::string_view::npos ? address.size() : slash;
}

std::string without_dots(std::string_view path) {
    std::string result;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        const bool last = slash == std::string_view::npos;
        if (part == "..") {
            const std::size_t cut =
                result.size() < 2 ? 0 : result.rfind('/', result.size() - 2) + 1;
            if (!result.empty()) result.resize(cut);
        } else if (part != ".") {
            result += part;
            if (!last) result += '/';
        }
        path = last ? std::string_view() : path.substr(slash + 1);
    }
    return result;
}

}  // namespace

Address resolve(std::string_view base, std::string_view reference) {
    const std::size_t hash = reference.find('#');
    const std::string_view path = reference.substr(0, hash);
    Address result;
    if (hash != std::string_view::npos)
        result.fragment = percent_decoded(reference.substr(hash + 1));
    base = base.substr(0, base.find('#'));
    if (path.empty()) {
        result.document = base;
    } else if (scheme_length(path) > 0) {
        result.document = path;
    } else {
        const std::size_t root = path_begin(base);
        const std::string_view folder =
            base.substr(root, base.rfind('/') + 1 > root ? base.rfind('/') + 1 - root : 0);
        const bool absolute = path.starts_with('/');
        result.document =
            std::string(base.substr(0, root)) +
            without_dots(absolute ? std::string(path) : std::string(folder) + std::string(path));
    }
    return result;
}

}  // namespace metodoc::schema
