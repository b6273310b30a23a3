#include "audit/stream.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "base/utf8.h"

namespace metodoc::audit {
namespace {

// Cyrillic and Latin letters in lower case and digits; nothing for all the rest.
char32_t folded(char32_t letter) {
    if (letter >= U'А' && letter <= U'Я') return letter + 32;
    if (letter == U'Ё' || letter == U'ё') return U'е';
    if (letter >= U'A' && letter <= U'Z') return letter + 32;
    const bool is_kept = (letter >= U'а' && letter <= U'я') || (letter >= U'a' && letter <= U'z') ||
                         (letter >= U'0' && letter <= U'9');
    return is_kept ? letter : 0;
}

void append_entity(std::string_view name, std::string& out) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> named{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    if (name.starts_with('#')) {
        const bool hex = name.starts_with("#x") || name.starts_with("#X");
        std::uint32_t value = 0;
        std::from_chars(name.data() + (hex ? 2 : 1), name.data() + name.size(), value,
                        hex ? 16 : 10);
        if (value != 0 && value <= 0x10FFFF) utf8::append(out, char32_t{value});
        return;
    }
    const auto found = std::ranges::find(named, name, &std::pair<std::string_view, char>::first);
    out += found == named.end() ? ' ' : found->second;
}

void append_resolved(std::string_view text, std::string& out) {
    while (!text.empty()) {
        const std::size_t next = std::min(text.find('&'), text.size());
        out += text.substr(0, next);
        text.remove_prefix(next);
        if (text.empty()) return;
        const std::size_t end = text.find(';');
        if (end == std::string_view::npos || end > 10) {
            out += '&';
            text.remove_prefix(1);
            continue;
        }
        append_entity(text.substr(1, end - 1), out);
        text.remove_prefix(end + 1);
    }
}

}  // namespace

Stream stream_of(std::string_view text) {
    Stream stream;
    bool inside = false;
    while (!text.empty()) {
        const char32_t letter = utf8::take(text);
        if (letter == U'\u00AD') continue;  // a soft hyphen parts no word
        const char32_t kept = folded(letter);
        if (kept == 0) {
            if (inside) stream.ends.back() = true;
            inside = false;
            continue;
        }
        stream.letters += kept;
        stream.starts.push_back(!inside);
        stream.ends.push_back(false);
        inside = true;
    }
    if (inside) stream.ends.back() = true;
    return stream;
}

std::string readable(std::string_view markup) {
    std::string text, attributes;
    while (!markup.empty()) {
        const std::size_t open = std::min(markup.find('<'), markup.size());
        append_resolved(markup.substr(0, open), text);
        markup.remove_prefix(open);
        if (markup.empty()) break;
        const std::size_t close = std::min(markup.find('>'), markup.size() - 1);
        std::string_view tag = markup.substr(0, close + 1);
        markup.remove_prefix(close + 1);
        // Blocks part words; a run of Word or an element in a line does not.
        constexpr std::string_view blocks[] = {"</p", "</w:p>", "</td", "</th", "</li",   "<br",
                                               "</h", "</d",    "</t>", "</si", "<w:tab", "<w:br"};
        for (const std::string_view block : blocks) {
            if (tag.starts_with(block)) text += ' ';
        }
        for (std::size_t quote = tag.find('"'); quote != std::string_view::npos;
             quote = tag.find('"')) {
            const std::size_t end = tag.find('"', quote + 1);
            if (end == std::string_view::npos) break;
            attributes += '\n';
            append_resolved(tag.substr(quote + 1, end - quote - 1), attributes);
            tag.remove_prefix(end + 1);
        }
    }
    return text + attributes;
}

}  // namespace metodoc::audit
