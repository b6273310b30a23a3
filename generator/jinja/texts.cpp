#include "jinja/texts.h"

#include <algorithm>

#include "base/utf8.h"
#include "jinja/error.h"
#include "jinja/phrases.h"
#include "jinja/unicode.h"

namespace metodoc::jinja {
namespace {

bool is_line_break(char32_t c) {
    return (c >= 0x0A && c <= 0x0D) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 ||
           c == 0x2029;
}

}  // namespace

std::vector<std::string_view> split_lines(std::string_view text, bool keep_ends) {
    std::vector<std::string_view> lines;
    std::string_view rest = text;
    const char* begin = text.data();
    while (!rest.empty()) {
        const char* at = rest.data();
        const char32_t c = utf8::take(rest);
        if (!is_line_break(c)) continue;
        if (c == U'\r' && rest.starts_with('\n')) rest.remove_prefix(1);
        const char* end = keep_ends ? rest.data() : at;
        lines.emplace_back(begin, static_cast<std::size_t>(end - begin));
        begin = rest.data();
    }
    const char* end = text.data() + text.size();
    if (begin != end) lines.emplace_back(begin, static_cast<std::size_t>(end - begin));
    return lines;
}

std::vector<std::string_view> split_words(std::string_view text, std::int64_t most) {
    std::vector<std::string_view> words;
    std::string_view rest = unicode::trim_left(text);
    while (!rest.empty()) {
        if (most >= 0 && static_cast<std::int64_t>(words.size()) == most) {
            words.push_back(unicode::trim_right(rest));
            break;
        }
        std::string_view after = rest;
        const char* end = rest.data() + rest.size();
        while (!after.empty()) {
            const char* at = after.data();
            if (unicode::is_space(utf8::take(after))) {
                end = at;
                break;
            }
        }
        words.emplace_back(rest.data(), static_cast<std::size_t>(end - rest.data()));
        rest = unicode::trim_left(rest.substr(words.back().size()));
    }
    return words;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to,
                     std::int64_t count, std::uint64_t most_bytes) {
    std::string out;
    auto check = [&] {
        if (out.size() > most_bytes) fail(ErrorKind::limit, phrases::text_too_large);
    };
    if (from.empty()) {
        while (count != 0) {
            out += to;
            check();
            --count;
            if (text.empty()) return out;
            const std::size_t size = unicode::offset(text, 1);
            out += text.substr(0, size);
            text.remove_prefix(size);
        }
        return out += text;
    }
    while (count != 0) {
        const std::size_t at = text.find(from);
        if (at == std::string_view::npos) break;
        out.append(text.substr(0, at)).append(to);
        check();
        text.remove_prefix(at + from.size());
        --count;
    }
    return out += text;
}

std::string padded(std::string_view text, std::int64_t width, Align align, std::string_view fill) {
    const auto size = static_cast<std::int64_t>(unicode::length(text));
    if (width <= size) return std::string(text);
    const std::int64_t missing = width - size;
    const std::int64_t left = align == Align::left    ? 0
                              : align == Align::right ? missing
                                                      : missing / 2 + (missing & width & 1);
    std::string out;
    for (std::int64_t i = 0; i < left; ++i) out += fill;
    out += text;
    for (std::int64_t i = left; i < missing; ++i) out += fill;
    return out;
}

std::string_view stripped(std::string_view text, const std::string* chars, Side side) {
    if (chars == nullptr) {
        if (side != Side::right) text = unicode::trim_left(text);
        if (side != Side::left) text = unicode::trim_right(text);
        return text;
    }
    const std::u32string set = utf8::decode(*chars);
    auto goes = [&](char32_t c) { return set.find(c) != std::u32string::npos; };
    while (side != Side::right && !text.empty()) {
        std::string_view rest = text;
        if (!goes(utf8::take(rest))) break;
        text = rest;
    }
    while (side != Side::left && !text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80U) --last;
        std::string_view letter = text.substr(last);
        if (!goes(utf8::take(letter))) break;
        text = text.substr(0, last);
    }
    return text;
}

}  // namespace metodoc::jinja
